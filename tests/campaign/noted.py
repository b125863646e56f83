"""What should be in the log by now: noted as it happens, by rules of its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from storage.values import Ref, Refused

# What each step may follow; written anew here, so that it is not the store's word.
BEFORE: dict[str, set[str]] = {
    "wanted": {"interest"},
    "refused": {"interest", "wanted", "introduced", "talk", "trial"},
    "introduced": {"wanted"},
    "talk": {"introduced", "talk"},
    "trial": {"introduced", "talk", "trial"},
    "agreed": {"introduced", "talk", "trial"},
    "running": {"agreed"},
    "midterm": {"running"},
    "finished": {"running", "midterm"},
    "broken": {"agreed", "running", "midterm"},
    "certified": {"finished", "after"},
    "after": {"finished", "certified"},
}
# What nobody has answered for so long ends.
SILENT = timedelta(days=10)
PAST = "closed"
BEGUN = {"agreed", "running", "midterm"}
NOT_BEGUN = {"interest", "wanted", "introduced", "talk", "trial"}


@dataclass(slots=True)
class Place:
    """A place as we know it; `firm` is nobody's for those of the demo programme.

    Nobody can begin there after its `last` day.
    """

    trade: int
    firm: int | None
    seats: int
    weeks: int
    starts_on: datetime
    last: date
    taken: int = 0
    open: bool = True


@dataclass(slots=True)
class Pair:
    """Somebody and a place, with all that has happened."""

    person: int
    place: int
    state: str
    log: list[tuple[str, str, datetime]] = field(default_factory=list)


class Noted:
    """Everything that happened, and what was answered otherwise than it should."""

    def __init__(self) -> None:
        self.signed: dict[int, datetime] = {}
        self.gone: set[int] = set()
        self.places: dict[int, Place] = {}
        self.pairs: dict[int, Pair] = {}
        self.refused: Counter[str] = Counter()
        self.faults: list[str] = []

    def is_placed(self, person: int) -> bool:
        """Tell whether somebody has a place that is not over."""
        return any(
            pair.person == person and pair.state in BEGUN
            for pair in self.pairs.values()
        )

    def answered(
        self,
        person: int,
        place: int,
        done: Ref | Refused,
        at: datetime,
        *,
        interested: bool,
    ) -> None:
        """Note what somebody said to a place, and what the store made of it."""
        known = self.places[place]
        free = known.open and known.taken < known.seats
        self._compare("interest", done, allowed=free or not interested)
        if isinstance(done, Ref):
            kind = "interest" if interested else "declined"
            self.pairs[done.id] = pair = Pair(person, place, kind)
            pair.log.append((kind, "", at))

    def stepped(
        self, number: int, kind: str, reason: str, done: Ref | Refused, at: datetime
    ) -> None:
        """Note a step, and what the store made of it."""
        pair = self.pairs[number]
        place = self.places[pair.place]
        free = place.open and place.taken < place.seats
        allowed = pair.state in BEFORE[kind] and (kind != "agreed" or free)
        self._compare(kind, done, allowed=allowed)
        if not isinstance(done, Ref):
            return
        self._move(pair, kind, reason, at)
        if kind == "broken":
            place.taken -= 1
        if kind == "agreed":
            place.taken += 1
            self._end("elsewhere", at, person=pair.person)
            if place.taken == place.seats:
                self._end("full", at, place=pair.place)

    def left(self, person: int, at: datetime) -> None:
        """Note that somebody has deleted all that is stored about her."""
        self.gone.add(person)
        for pair in self.pairs.values():
            if pair.person == person and pair.state in BEGUN:
                self._move(pair, "broken", "erased", at)
                self.places[pair.place].taken -= 1
        self._end("erased", at, person=person)

    def withdrew(self, place: int, reason: str, at: datetime, *, done: bool) -> None:
        """Note that a place was to be taken back, and whether it was."""
        known = self.places[place]
        if done != known.open:
            self.faults.append(f"withdrawn should be {known.open}, and was {done}")
        self._close(place, reason, at)

    def passed(self, at: datetime) -> None:
        """Note whose time is over by now, and which silence was too long."""
        for number, place in self.places.items():
            if place.open and place.last < at.date():
                self._close(number, PAST, at)
        for pair in self.pairs.values():
            silent = at - pair.log[-1][2] >= SILENT
            if pair.state in ("interest", "wanted") and silent:
                self._move(pair, "withdrawn", "silent", at)

    def _close(self, place: int, reason: str, at: datetime) -> None:
        """Let nobody come to a place any more."""
        self.places[place].open = False
        self._end(reason, at, place=place)

    def _end(
        self, reason: str, at: datetime, *, person: int = -1, place: int = -1
    ) -> None:
        """End what has not begun of somebody, or at a place."""
        for pair in self.pairs.values():
            if pair.state in NOT_BEGUN and (
                pair.person == person or pair.place == place
            ):
                self._move(pair, "withdrawn", reason, at)

    def _move(self, pair: Pair, kind: str, reason: str, at: datetime) -> None:
        pair.state = kind
        pair.log.append((kind, reason, at))

    def _compare(self, kind: str, done: Ref | Refused, *, allowed: bool) -> None:
        """Note when the store has allowed what it should not, or the other way."""
        if isinstance(done, Refused):
            self.refused[done.reason] += 1
        if isinstance(done, Ref) != allowed:
            self.faults.append(f"{kind} should be {allowed}, and was {done}")
