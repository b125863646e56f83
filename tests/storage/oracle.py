"""A slow, plain second opinion on who may have which time: minutes and lists only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from storage import bookings, steps
from storage.values import PLAIN, Wish
from tests.storage import world
from tests.storage.entries import LIVE, Entry, Offer


@dataclass
class Oracle:
    """The whole truth about one office in Duisburg that opens every day alike.

    `own` hours are those of an adviser or of anything else that can be claimed.
    Interpreters are (languages, by phone), rooms have seats, places an age group.
    """

    now: datetime
    offers: dict[int, Offer]
    languages: dict[int, list[str]]
    opening: tuple[time, time]
    own: dict[int, tuple[time, time]]
    closed: list[tuple[datetime, datetime]]
    interpreters: dict[int, tuple[list[str], bool]] = field(default_factory=dict)
    rooms: dict[int, int] = field(default_factory=dict)
    places: dict[int, str] = field(default_factory=dict)
    entries: dict[int, Entry] = field(default_factory=dict)

    def free(
        self, service: int, day: date, language: str = "", wish: Wish = PLAIN
    ) -> list[datetime]:
        """Return the starts that somebody could take, one by one."""
        return [
            start
            for start in self._grid(service, day)
            if self.team(service, start, language, wish)
        ]

    def there(self, service: int, start: datetime) -> bool:
        """Say whether the office's rules let a service begin then."""
        end = start + timedelta(minutes=self.offers[service].minutes)
        return start in self._grid(
            service, start.astimezone(world.BERLIN).date()
        ) and not any(self._meets((start, end), gone) for gone in self.closed)

    def spare(self, resource: int, service: int, start: datetime) -> bool:
        """Say whether somebody or something is there and not taken."""
        offer = self.offers[service]
        end = start + timedelta(minutes=offer.minutes)
        first, last = self.own.get(resource, (time.min, time.max))
        return (
            first <= start.astimezone(world.BERLIN).time()
            and end.astimezone(world.BERLIN).time() <= last
            and not any(
                self._meets(offer.block(start), entry.block)
                for entry in self._busy(resource)
            )
        )

    def team(
        self,
        service: int,
        start: datetime,
        language: str,
        wish: Wish,
        like: list[int] | None = None,
        adviser: int | None = None,
    ) -> list[int]:
        """Return whom and what the visitor should get, or nothing at all.

        `like` another team it has the same adviser and the same interpreter, if any.
        """
        offer, spare = self.offers[service], []
        if start >= self.now and self.there(service, start):
            everything = [
                *offer.advisers,
                *self.interpreters,
                *self.rooms,
                *self.places,
            ]
            spare = [one for one in everything if self.spare(one, service, start)]
        helpers = [
            one
            for one in spare
            if one in self.interpreters
            and language in self.interpreters[one][0]
            and (like is None or one in like)
        ]
        advisers = [
            one
            for one in spare
            if one in offer.advisers
            and (like is None or one in like)
            and adviser in (None, one)
            and (helpers or self._fluent(offer, one, language))
        ]
        if not advisers:
            return []
        team = [min(advisers, key=lambda one: self._rank(one, start, language))]
        if not self._fluent(offer, team[0], language):
            team.append(
                min(
                    helpers,
                    key=lambda one: (
                        self.interpreters[one][1],
                        self._load(one, start),
                        one,
                    ),
                )
            )
        wanted = [[r for r in self.rooms if self.rooms[r] >= wish.people]] * offer.room
        wanted += [
            [p for p in self.places if self.places[p] == ages]
            for ages in sorted(wish.children)
        ]
        for kind in wanted:
            left = [one for one in kind if one in spare and one not in team]
            if not left:
                return []
            team.append(min(left, key=lambda one: (self.rooms.get(one, 0), one)))
        return team

    def _fluent(self, offer: Offer, adviser: int, language: str) -> bool:
        unasked = not language or not offer.interpreter
        return unasked or language in self.languages[adviser]

    def _rank(
        self, adviser: int, start: datetime, language: str
    ) -> tuple[bool, float, int]:
        foreign = language not in self.languages[adviser]
        return foreign, self._load(adviser, start), adviser

    def _load(self, resource: int, start: datetime) -> float:
        return sum(
            (entry.block[1] - entry.block[0]).total_seconds()
            for entry in self._busy(resource)
            if entry.start.date() == start.date()
        )

    def hold(
        self,
        number: int,
        person: int,
        service: int,
        team: list[int],
        start: datetime,
        language: str,
        wish: Wish,
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
            language,
            wish,
            team,
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

    def move(self, number: int, person: int, start: datetime, *, same: bool) -> str:
        """Return what should come of it: booked, time-gone or booking-gone."""
        entry = self.entries[number]
        could = entry.person == person and entry.state == "booked"
        if not could or entry.start <= self.now:
            return "booking-gone"
        entry.state = "moving"
        adviser = entry.team[0] if same else None
        team = self.team(
            entry.service, start, entry.language, entry.wish, adviser=adviser
        )
        entry.state = "booked"
        if not team:
            return "time-gone"
        offer = self.offers[entry.service]
        entry.team, entry.start, entry.block = team, start, offer.block(start)
        entry.end = start + timedelta(minutes=offer.minutes)
        return "booked"

    def claims(self) -> set[tuple[int, int, int]]:
        """Return what must be claimed now: resource, step, booking."""
        return {
            (resource, step, number)
            for number, entry in self.entries.items()
            if self._live(entry)
            for resource in entry.team
            for step in range(steps.floor(entry.block[0]), steps.ceil(entry.block[1]))
        }

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
            and set(one.team) & set(other.team)
            and self._meets(one.block, other.block)
            for one in self.entries.values()
            for other in self.entries.values()
            if self._live(one) and self._live(other)
        )

    def _again(self, entry: Entry) -> bool:
        team = self.team(
            entry.service, entry.start, entry.language, entry.wish, like=entry.team
        )
        entry.team = team or entry.team
        return bool(team)

    def _busy(self, resource: int) -> list[Entry]:
        return [
            e for e in self.entries.values() if resource in e.team and self._live(e)
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
