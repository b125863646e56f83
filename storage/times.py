"""Days and times that can really be had: rules minus claims, lead time and horizon.

A start is offered when at least one adviser who gives the service is there for its
whole length and free for its whole length and both buffers. Buffers are time to clear
the desk, not time with a visitor: they must be free of claims, but may lie outside the
opening hours. A claim of a hold that has expired does not count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from operator import attrgetter, or_
from zoneinfo import ZoneInfo

from storage import claims, openings, steps
from storage.directory import Adviser, Directory, Service
from storage.transaction import Tx
from storage.values import Day, Ref, Time

_DAY = timedelta(days=1)
_LONGEST_DAY = 300


def days(
    tx: Tx,
    service: Ref,
    office: Ref,
    *,
    adviser: Ref | None = None,
    besides: Ref | None = None,
) -> tuple[Day, ...]:
    """Return the local days on which a start can be had, in order.

    With `adviser`, with this one only; `besides` is a booking that would give way.
    """
    only = _Only(adviser, besides)
    survey = _survey(tx, service, office, date.min, date.max, only)
    if survey is None:
        return ()
    zone = tx.directory.office(office.id).zone
    return tuple(Day(day, zone) for day in survey.open_days())


def free(tx: Tx, service: Ref, office: Ref, day: Day) -> tuple[Time, ...]:
    """Return the starts that can be had on one local day, in order."""
    return search(tx, service, (office,), day.date, day.date)


def search(
    tx: Tx,
    service: Ref,
    offices: Sequence[Ref],
    first: date,
    last: date,
    *,
    adviser: Ref | None = None,
    besides: Ref | None = None,
) -> tuple[Time, ...]:
    """Return the starts that can be had from `first` to `last`, both included.

    The dates are local. Ordered by instant, then as the offices are given. Only what
    lies within the service's horizon is looked at, so any dates may be asked for.
    `adviser` and `besides` are those of `days`.
    """
    found: list[Time] = []
    for office in offices:
        survey = _survey(tx, service, office, first, last, _Only(adviser, besides))
        if survey is not None:
            zone = tx.directory.office(office.id).zone
            found += [
                Time(steps.instant(step), zone, office.id) for step in survey.steps()
            ]
    if len(offices) > 1:
        found.sort(key=attrgetter("at"))
    return tuple(found)


def advisers(tx: Tx, service: Ref, time: Time) -> tuple[Adviser, ...]:
    """Return who could take `time`, the best first; nobody if it cannot be had.

    First those who speak the caller's language, then who has least to do on that
    local day, then by id.
    """
    office = tx.directory.offices.get(time.office)
    step = steps.floor(time.at)
    if office is None or steps.instant(step) != time.at:
        return ()
    day = time.at.astimezone(ZoneInfo(office.zone)).date()
    survey = _survey(tx, service, Ref("office", office.id), day, day)
    if survey is None:
        return ()
    language = tx.person().language
    return tuple(
        sorted(
            (a for a in survey.advisers if survey.offers(a, day, step)),
            key=lambda adviser: (
                language not in adviser.languages,
                survey.busy.get(adviser.id, 0).bit_count(),
                adviser.id,
            ),
        )
    )


def block(service: Service, step: int) -> tuple[int, int]:
    """Return the first and last step that a start at `step` claims, with buffers."""
    first = step - steps.count(service.buffer_before)
    last = step + steps.count(service.minutes) + steps.count(service.buffer_after) - 1
    return first, last


@dataclass(frozen=True, slots=True)
class _Only:
    """With whom alone, if that matters, and which booking is looked through."""

    adviser: Ref | None = None
    besides: Ref | None = None


@dataclass(frozen=True, slots=True)
class _Survey:
    """What is open and what is claimed at one office over some days.

    `busy` has a bit for each claimed step from `origin` on, by adviser; the origin is
    one buffer before the first day.
    """

    directory: Directory
    service: Service
    advisers: Sequence[Adviser]
    first: date
    last: date
    earliest: int
    origin: int
    busy: Mapping[int, int]

    def open_days(self) -> Iterator[date]:
        """Yield each day on which anybody can start; one start is enough."""
        for day in self._days():
            if any(bits for _, bits in self._on(day)):
                yield day

    def steps(self) -> Iterator[int]:
        """Yield every start that can be had, as a step."""
        for day in self._days():
            starts = list(self._on(day))
            base, bits = starts[0][0], reduce(or_, (mine for _, mine in starts))
            while bits:
                lowest = bits & -bits
                yield base + lowest.bit_length() - 1
                bits ^= lowest

    def _days(self) -> Iterator[date]:
        day = self.first
        while day <= self.last:
            yield day
            day += _DAY

    def _on(self, day: date) -> Iterator[tuple[int, int]]:
        """Yield the day's base and the bits at which each adviser can start."""
        before, after = block(self.service, 0)
        for adviser in self.advisers:
            base, bits = openings.starts(self.directory, adviser, self.service, day)
            taken = self.busy.get(adviser.id, 0)
            if bits and taken:
                bits = _unclaimed(
                    bits, taken >> base + before - self.origin, after - before + 1
                )
            past = max(self.earliest - base, 0)
            yield base, bits >> past << past

    def offers(self, adviser: Adviser, day: date, step: int) -> bool:
        """Say whether `adviser` could start at `step` of `day`."""
        before, after = block(self.service, 0)
        base, bits = openings.starts(self.directory, adviser, self.service, day)
        if step < max(base, self.earliest):
            return False
        taken = self.busy.get(adviser.id, 0) >> base + before - self.origin
        mine = bits & 1 << step - base
        return bool(_unclaimed(mine, taken, after - before + 1))


def _survey(
    tx: Tx,
    service: Ref,
    office: Ref,
    first: date,
    last: date,
    only: _Only = _Only(),
) -> _Survey | None:
    """Look at an office within lead time and horizon; None if nothing is there."""
    giving = tx.directory.giving(service, office)
    if only.adviser is not None:
        giving = tuple(a for a in giving if a.id == only.adviser.id)
    if not giving:
        return None
    offer = tx.directory.service(service.id)
    zone = ZoneInfo(tx.directory.office(office.id).zone)
    soonest = tx.now + timedelta(minutes=offer.lead_minutes)
    horizon = timedelta(days=offer.horizon_days)
    first = max(first, soonest.astimezone(zone).date())
    last = min(last, tx.now.astimezone(zone).date() + horizon)
    if first > last:
        return None
    before, after = block(offer, 0)
    origin = openings.starts(tx.directory, giving[0], offer, first)[0] + before
    end = openings.starts(tx.directory, giving[0], offer, last)[0] + _LONGEST_DAY
    busy = claims.busy(
        tx,
        [adviser.id for adviser in giving],
        origin,
        end + after,
        besides=only.besides.id if only.besides else None,
    )
    return _Survey(
        tx.directory, offer, giving, first, last, steps.ceil(soonest), origin, busy
    )


def _unclaimed(starts: int, taken: int, length: int) -> int:
    """Drop the starts whose `length` steps of `taken` are not all free."""
    width = starts.bit_length() + length
    return starts & steps.runs(~taken & (1 << width) - 1, length)
