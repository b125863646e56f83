"""A slow, plain second opinion on who may have which time: minutes and lists only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from storage import bookings
from tests.storage import world

LIVE = "held", "booked"


@dataclass
class Offer:
    """A service: minutes, grid, buffers, and the advisers (by id) who give it."""

    minutes: int
    grid: int
    before: int
    after: int
    advisers: list[int]

    def block(self, start: datetime) -> tuple[datetime, datetime]:
        end = start + timedelta(minutes=self.minutes + self.after)
        return start - timedelta(minutes=self.before), end


@dataclass
class Entry:
    """A booking as the oracle remembers it."""

    person: int
    service: int
    adviser: int
    start: datetime
    end: datetime
    block: tuple[datetime, datetime]
    state: str
    until: datetime


@dataclass
class Oracle:
    """The whole truth about one office in Duisburg that opens every day alike."""

    now: datetime
    offers: dict[int, Offer]
    languages: dict[int, list[str]]
    opening: tuple[time, time]
    own: dict[int, tuple[time, time]]
    closed: list[tuple[datetime, datetime]]
    entries: dict[int, Entry] = field(default_factory=dict)

    def free(self, service: int, day: date) -> list[datetime]:
        """Return the starts that somebody could take, one by one."""
        return [
            start
            for start in self._grid(service, day)
            if start >= self.now and self.able(service, start)
        ]

    def able(self, service: int, start: datetime) -> list[int]:
        """Return the advisers who are there and have nothing else at that time."""
        block = self.offers[service].block(start)
        return [
            adviser
            for adviser in self.offers[service].advisers
            if self.there(service, adviser, start)
            and not any(self._meets(block, e.block) for e in self._busy(adviser))
        ]

    def there(self, service: int, adviser: int, start: datetime) -> bool:
        """Say whether the rules let an adviser begin a service then."""
        end = start + timedelta(minutes=self.offers[service].minutes)
        first, last = self.own.get(adviser, (time.min, time.max))
        return (
            start in self._grid(service, start.astimezone(world.BERLIN).date())
            and first <= start.astimezone(world.BERLIN).time()
            and end.astimezone(world.BERLIN).time() <= last
            and not any(self._meets((start, end), gone) for gone in self.closed)
        )

    def chosen(self, service: int, start: datetime, language: str) -> int | None:
        """Return who should get the visitor."""
        able = self.able(service, start) if start >= self.now else []
        day = start.date()
        return min(
            able,
            key=lambda adviser: (
                language not in self.languages[adviser],
                sum(
                    (entry.block[1] - entry.block[0]).total_seconds()
                    for entry in self._busy(adviser)
                    if entry.start.date() == day
                ),
                adviser,
            ),
            default=None,
        )

    def hold(
        self, number: int, person: int, service: int, adviser: int, start: datetime
    ) -> None:
        held = sorted(
            key
            for key, entry in self.entries.items()
            if entry.person == person and self._live(entry) and entry.state == "held"
        )
        for key in held[: -(bookings.HOLDS - 1)]:
            self.entries[key].until = self.now
        offer = self.offers[service]
        self.entries[number] = Entry(
            person,
            service,
            adviser,
            start,
            start + timedelta(minutes=offer.minutes),
            offer.block(start),
            "held",
            self.now + bookings.HOLD,
        )

    def confirm(self, number: int, person: int) -> str:
        """Return what should come of it: booked, time-gone or already-booked."""
        entry = self.entries[number]
        if entry.person != person or entry.state not in LIVE:
            return "time-gone"
        if entry.state == "booked":
            return "booked"
        if entry.start <= self.now or not (self._live(entry) or self._again(entry)):
            return "time-gone"
        if self.open_booking(person, entry.service) is not None:
            return "already-booked"
        entry.state = "booked"
        return "booked"

    def release(self, number: int, person: int) -> None:
        entry = self.entries[number]
        if entry.person == person and entry.state == "held":
            entry.state = "released"

    def cancel(self, number: int, person: int) -> bool:
        entry = self.entries[number]
        could = entry.person == person and entry.state == "booked"
        if not could or entry.start <= self.now:
            return False
        entry.state = "cancelled"
        return True

    def open_booking(self, person: int, service: int) -> int | None:
        for number, entry in self.entries.items():
            mine = (entry.person, entry.service) == (person, service)
            if mine and entry.state == "booked" and entry.end > self.now:
                return number
        return None

    def overlaps(self) -> bool:
        """Say whether somebody has to be in two places at once."""
        return any(
            one is not other
            and one.adviser == other.adviser
            and self._meets(one.block, other.block)
            for one in self.entries.values()
            for other in self.entries.values()
            if self._live(one) and self._live(other)
        )

    def _again(self, entry: Entry) -> bool:
        return self.there(entry.service, entry.adviser, entry.start) and not any(
            self._meets(entry.block, other.block) for other in self._busy(entry.adviser)
        )

    def _busy(self, adviser: int) -> list[Entry]:
        return [
            e for e in self.entries.values() if e.adviser == adviser and self._live(e)
        ]

    def _live(self, entry: Entry) -> bool:
        held = entry.state == "held" and entry.until > self.now
        return held or entry.state == "booked"

    def _grid(self, service: int, day: date) -> Iterator[datetime]:
        offer = self.offers[service]
        start = datetime.combine(day, self.opening[0], world.BERLIN)
        closing = datetime.combine(day, self.opening[1], world.BERLIN)
        while start + timedelta(minutes=offer.minutes) <= closing:
            yield start
            start += timedelta(minutes=offer.grid)

    @staticmethod
    def _meets(
        one: tuple[datetime, datetime], other: tuple[datetime, datetime]
    ) -> bool:
        return one[0] < other[1] and other[0] < one[1]
