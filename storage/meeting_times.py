"""When a firm and a newcomer can meet: days and times to propose, and to pick from.

Days and times of day are local to the campaign's zone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from storage import claims, meeting_cards, placement_cards, schema, seat_cards, steps
from storage.transaction import Tx
from storage.values import Clock, Day, Ref, Time, Word, at_minute, minute_of

TALK, TRIAL = "talk", "trial"
# Nobody is asked to come sooner, or later than in four weeks.
SOONEST, FURTHEST = timedelta(hours=3), timedelta(days=28)
TALK_LASTS = timedelta(minutes=30)
# A trial day begins with the shift, or so many hours later.
LATER = 3
# So many days can be tapped; others are typed.
TAPPED = 8
OTHER = Word("other")

_internship = schema.table(schema.Internship)
_seeker = schema.table(schema.Seeker)
_firm = schema.table(schema.Firm)
_placement = schema.table(schema.Placement)
_booking = schema.table(schema.Booking)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a placement's place works: bits of weekdays, minutes after midnight.

    It can begin on `starts_on` and goes on for `weeks`; local days of `zone`.
    """

    days: int
    begins: int
    ends: int
    weeks: int
    starts_on: date
    zone: str

    def works(self, day: date) -> bool:
        """Tell whether the place works on a day of the week."""
        return bool(self.days >> day.weekday() & 1)

    def today(self, now: datetime) -> date:
        """Return the local day."""
        return now.astimezone(ZoneInfo(self.zone)).date()


def hours(tx: Tx, placement: Ref) -> Hours:
    """Return when the place of a placement works."""
    row = tx.connection.execute(
        select(_internship)
        .join(_placement, _placement.c.internship_id == _internship.c.id)
        .where(_placement.c.id == placement.id)
    ).one()
    zone = tx.directory.campaigns[row.campaign_id].zone
    return Hours(row.days, row.begins, row.ends, row.weeks, row.starts_on, zone)


def days(tx: Tx, placement: Ref) -> tuple[Day, ...]:
    """Return the next days on which the firm works, from tomorrow on."""
    place = hours(tx, placement)
    today = place.today(tx.now)
    ahead = (today + timedelta(days=n) for n in range(1, FURTHEST.days))
    works = [day for day in ahead if place.works(day)]
    return tuple(Day(day, place.zone) for day in works[:TAPPED])


def fits(tx: Tx, day: Day) -> bool:
    """Say whether a day that was named is within four weeks."""
    today = tx.now.astimezone(ZoneInfo(day.zone)).date()
    return today <= day.date <= today + FURTHEST


def clocks(
    tx: Tx, placement: Ref, kind: Word, day: Day, taken: tuple[Any, ...]
) -> tuple[Clock, ...]:
    """Return the full hours of the place at which both are free on a day.

    Those already `taken` (day and clock) are left out.
    """
    place, free = hours(tx, placement), _Free(tx, placement)
    found = []
    for minute in _starts(place, kind.word):
        clock = placement_cards.clock(minute)
        begins = instant(day, clock)
        soon = begins < tx.now + SOONEST
        if soon or (day, clock) in taken or not free.at(kind.word, begins, place):
            continue
        found.append(clock)
    return tuple(found)


def can(
    tx: Tx,
    placement: Ref,
    kind: Word,
    day: Day,
    clock: Clock | None,
    taken: tuple[Any, ...],
) -> bool:
    """Say whether a time that was typed with its day is one of `clocks`."""
    return clock in clocks(tx, placement, kind, day, taken)


def offered(tx: Tx, meeting: Ref) -> tuple[tuple[Day, Clock] | Word, ...]:
    """Return what was proposed and is still free for both; that none of it will do.

    Nothing if it waits for an answer no more.
    """
    found = meeting_cards.card(tx, meeting.id)
    if found.state != meeting_cards.ASKED:
        return ()
    place, free = hours(tx, found.placed.ref), _Free(tx, found.placed.ref)
    starts = [
        at
        for at in map(at_minute, sorted(found.proposed))
        if at > tx.now and free.at(found.kind, at, place)
    ]
    return (*(_on_the_wall(at, place.zone) for at in starts), OTHER)


def beside(tx: Tx, meeting: Ref, time: tuple[Day, Clock]) -> Time | None:
    """Return what else the caller has then: an appointment, a seat, another meeting."""
    found = meeting_cards.card(tx, meeting.id)
    begins = instant(*time)
    ends = lasts(found.kind, begins, hours(tx, found.placed.ref))
    for starts_at, ends_at in _hers(tx):
        if starts_at < ends and begins < ends_at:
            return Time(starts_at, found.placed.zone, found.office)
    return None


def instant(day: Day, clock: Clock) -> datetime:
    """Return the aware UTC instant of a time of day on a local day."""
    return datetime.combine(day.date, clock.time, ZoneInfo(day.zone)).astimezone(UTC)


def lasts(kind: str, begins: datetime, place: Hours) -> datetime:
    """Return when a meeting ends: a talk soon, a trial day with the shift."""
    if kind == TALK:
        return begins + TALK_LASTS
    day = Day(place.today(begins), place.zone)
    ends = instant(day, placement_cards.clock(place.ends))
    return max(ends, begins + TALK_LASTS)


def span(begins: datetime, ends: datetime) -> tuple[int, int]:
    """Return the first and the last step of a meeting."""
    return steps.floor(begins), steps.ceil(ends) - 1


class _Free:
    """What is taken of a placement's two sides, asked once for all of four weeks."""

    def __init__(self, tx: Tx, placement: Ref) -> None:
        self._first = steps.floor(tx.now)
        last = self._first + steps.count(int(FURTHEST.total_seconds()) // 60 + 24 * 60)
        both = tx.connection.execute(
            select(_seeker.c.resource_id, _firm.c.resource_id.label("firm"))
            .join_from(_placement, _seeker)
            .join(_internship, _internship.c.id == _placement.c.internship_id)
            .join(_firm, _firm.c.id == _internship.c.firm_id)
            .where(_placement.c.id == placement.id)
        ).one()
        known = [one for one in both if one is not None]
        busy = claims.busy(tx, known, self._first, last) if known else {}
        self._taken = 0
        for bits in busy.values():
            self._taken |= bits

    def at(self, kind: str, begins: datetime, place: Hours) -> bool:
        """Tell whether both are free from the first step of a meeting to the last."""
        first, last = span(begins, lasts(kind, begins, place))
        if first < self._first:
            return False
        return not self._taken >> first - self._first & (1 << last - first + 1) - 1


def _starts(place: Hours, kind: str) -> Iterator[int]:
    """Yield the minutes of the day at which a meeting may begin."""
    if kind == TRIAL:
        hours = range(place.begins, place.begins + LATER * 60, 60)
        yield from (minute for minute in hours if minute < place.ends)
        return
    last = place.ends - int(TALK_LASTS.total_seconds()) // 60
    yield from range(place.begins, last + 1, 60)


def _hers(tx: Tx) -> Iterator[tuple[datetime, datetime]]:
    """Yield when each thing begins and ends that the caller has to come."""
    mine = select(_booking.c.starts_at, _booking.c.ends_at).where(
        _booking.c.person_id == tx.person().person, _booking.c.state == "booked"
    )
    yield from ((row.starts_at, row.ends_at) for row in tx.connection.execute(mine))
    for seat in seat_cards.mine(tx):
        event = seat_cards.card(tx, seat).event
        yield from ((one.starts_at, one.ends_at) for one in event.sessions)
    for starts_at, meeting in meeting_cards.dated(tx):
        ends_at = meeting_cards.card(tx, meeting.id).ends_at
        if ends_at is not None:
            yield starts_at, ends_at


def _on_the_wall(at: datetime, zone: str) -> tuple[Day, Clock]:
    local = at.astimezone(ZoneInfo(zone))
    return Day(local.date(), zone), Clock(time(local.hour, local.minute))


def minutes(times: Sequence[tuple[Day, Clock]]) -> list[int]:
    """Return local times as minutes since 1970, the first one first, each once."""
    return sorted({minute_of(instant(day, clock)) for day, clock in times})
