"""What is open and what is claimed at one office over some days, as bits.

A start can be had when everything that an appointment takes is there for its whole
length, and free for its whole length and both buffers. Buffers are time to clear the
desk, not time with a visitor: they must be free of claims, but may lie outside the
opening hours. A claim of a hold that has expired does not count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from storage import claims, openings, steps
from storage.directory import Adviser, Directory, Service
from storage.resources import Interpreter, Resource
from storage.transaction import Tx
from storage.values import Ref, Wish

_DAY = timedelta(days=1)
_LONGEST_DAY = 300


@dataclass(frozen=True, slots=True)
class Only:
    """What a search is bound to: an adviser, and a booking that would give way.

    `again` is for a time that was offered before: the lead time no longer matters, and
    who interprets must be the one with this id, or nobody at 0. `promised` is for one
    that was booked: the lead time does not matter, and anybody may interpret.
    """

    adviser: int | None = None
    besides: int | None = None
    again: int | None = None
    promised: bool = False


ANYBODY = Only()


@dataclass(frozen=True, slots=True)
class Survey:
    """Who and what could be claimed at an office, and when it is.

    `advisers` give the service; those in `fluent` need no interpreter. `needs` says
    how many must be had of which resources. `busy` has a bit for each claimed step
    from `origin` on, by resource; the origin is one buffer before the first day.
    """

    directory: Directory
    service: Service
    office: int
    language: str
    advisers: Sequence[Adviser]
    fluent: frozenset[int]
    interpreters: Sequence[Interpreter]
    needs: Sequence[tuple[int, Sequence[Resource]]]
    first: date
    last: date
    earliest: int
    origin: int
    busy: Mapping[int, int]

    def days(self) -> Iterator[date]:
        """Yield each local day that is looked at."""
        day = self.first
        while day <= self.last:
            yield day
            day += _DAY

    def starts(self, day: date) -> tuple[int, int]:
        """Return the day's base and the bits at which everything can be had."""
        base = able = helped = 0
        for adviser in self.advisers:
            base, bits = self.free(adviser, day, -1)
            if adviser.id in self.fluent:
                able |= bits
            else:
                helped |= bits
        if helped & ~able and self.interpreters:
            able |= self._at_least(1, self.interpreters, day, helped)
        for count, resources in self.needs:
            able = able and self._at_least(count, resources, day, able)
        return base, able

    def free(self, what: Adviser | Resource, day: date, among: int) -> tuple[int, int]:
        """Return the day's base and the starts `among` that one of these is free for.

        What is no adviser has no starts of its own: `among` must not be negative then.
        """
        base, bits = openings.starts(
            self.directory,
            what if isinstance(what, Adviser) else self.advisers[0],
            self.service,
            day,
        )
        if not isinstance(what, Adviser):
            bits = openings.at_hand(
                self.directory, what, self.office, self.service, day
            )
        bits &= among
        taken = self.busy.get(what.id, 0)
        if bits and taken:
            before, after = block(self.service, 0)
            bits = _unclaimed(
                bits, taken >> base + before - self.origin, after - before + 1
            )
        past = max(self.earliest - base, 0)
        return base, bits >> past << past

    def _at_least(
        self, count: int, resources: Sequence[Resource], day: date, among: int
    ) -> int:
        """Return the starts for which `count` of the resources are free."""
        having = [among] + [0] * count
        for resource in resources:
            _, bits = self.free(resource, day, among)
            for number in range(count, 0, -1):
                having[number] |= having[number - 1] & bits
        return having[count]


def at(
    tx: Tx,
    service: Ref,
    office: Ref,
    first: date,
    last: date,
    wish: Wish,
    only: Only = ANYBODY,
) -> Survey | None:
    """Look at an office within lead time and horizon; None if nothing is there."""
    giving = tx.directory.giving(service, office)
    if only.adviser is not None:
        giving = tuple(a for a in giving if a.id == only.adviser)
    if not giving:
        return None
    offer = tx.directory.service(service.id)
    zone = ZoneInfo(tx.directory.office(office.id).zone)
    known = only.promised or only.again is not None
    lead = 0 if known else offer.lead_minutes
    soonest = tx.now + timedelta(minutes=lead)
    horizon = timedelta(days=offer.horizon_days)
    first = max(first, soonest.astimezone(zone).date())
    last = min(last, tx.now.astimezone(zone).date() + horizon)
    if first > last:
        return None
    language = _language(tx, wish)
    fluent = frozenset(
        adviser.id
        for adviser in giving
        if not (language and offer.needs.get("interpreter"))
        or language in adviser.languages
    )
    helping = () if len(fluent) == len(giving) else _helping(tx, office, language, only)
    needs = tuple(_needs(tx.directory, offer, office.id, wish))
    before, after = block(offer, 0)
    origin = openings.starts(tx.directory, giving[0], offer, first)[0] + before
    end = openings.starts(tx.directory, giving[0], offer, last)[0] + _LONGEST_DAY
    claimed = [adviser.id for adviser in giving] + [one.id for one in helping]
    claimed += [one.id for _, resources in needs for one in resources]
    busy = claims.busy(tx, claimed, origin, end + after, besides=only.besides)
    return Survey(
        directory=tx.directory,
        service=offer,
        office=office.id,
        language=language,
        advisers=giving,
        fluent=fluent,
        interpreters=helping,
        needs=needs,
        first=first,
        last=last,
        earliest=steps.ceil(soonest),
        origin=origin,
        busy=busy,
    )


def is_spoken(tx: Tx, service: Ref, office: Ref, wish: Wish) -> bool:
    """Tell whether a visit can be had there in its language, whenever that is.

    True where the service needs no interpreter, or nobody gives it.
    """
    language, giving = _language(tx, wish), tx.directory.giving(service, office)
    needed = tx.directory.service(service.id).needs.get("interpreter")
    if not (language and giving and needed):
        return True
    fluent = any(language in adviser.languages for adviser in giving)
    return fluent or bool(_helping(tx, office, language, ANYBODY))


def _language(tx: Tx, wish: Wish) -> str:
    return wish.language or (tx.caller.language if tx.caller else "")


def block(service: Service, step: int) -> tuple[int, int]:
    """Return the first and last step that a start at `step` claims, with buffers."""
    first = step - steps.count(service.buffer_before)
    last = step + steps.count(service.minutes) + steps.count(service.buffer_after) - 1
    return first, last


def _helping(tx: Tx, office: Ref, language: str, only: Only) -> tuple[Interpreter, ...]:
    """Return who could interpret at an office; who comes in person is first."""
    able = (
        one
        for one in tx.directory.interpreters.values()
        if one.helps(office.id, language) and only.again in (None, one.id)
    )
    return tuple(sorted(able, key=lambda one: (one.by_phone, one.id)))


def _needs(
    directory: Directory, service: Service, office: int, wish: Wish
) -> Iterator[tuple[int, Sequence[Resource]]]:
    """Yield how many of which resources it takes; the smallest room comes first."""
    if service.needs.get("room"):
        rooms = [
            room
            for room in directory.rooms.values()
            if room.active and room.office == office and room.seats >= wish.people
        ]
        rooms.sort(key=lambda room: (room.seats, room.id))
        yield 1, rooms
    for ages, count in sorted(Counter(wish.children).items()):
        yield (
            count,
            [
                place
                for place in directory.care_places.values()
                if place.active and place.office == office and place.ages == ages
            ],
        )


def _unclaimed(starts: int, taken: int, length: int) -> int:
    """Drop the starts whose `length` steps of `taken` are not all free."""
    width = starts.bit_length() + length
    return starts & steps.runs(~taken & (1 << width) - 1, length)
