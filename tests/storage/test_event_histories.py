"""Random histories of several people at one event, against a slow oracle."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from storage import holds, passing_on, schema, signups
from storage.transaction import Caller, Tx
from storage.values import Ref
from tests.storage import seated, world
from tests.storage.seated import Programme

SEATS, CARE, PEOPLE = 3, {"small": 1, "big": 2}, 6
CHILDREN = [(), (), ("small",), ("big", "big"), ("big", "small")]
WHO = st.integers(0, PEOPLE - 1)
MOVES = st.one_of(
    st.tuples(st.sampled_from(["come", "wait"]), WHO, st.sampled_from(CHILDREN)),
    st.tuples(st.sampled_from(["leave", "leave", "accept", "decline"]), WHO),
    st.tuples(st.just("pass_by"), st.sampled_from([1, 5, 26, 100])),
    st.tuples(st.just("serve")),
)
_seat = schema.table(schema.Seat)


class Undone(Exception):
    """Everything that an example did is rolled back."""


@dataclass
class One:
    """What the oracle knows of one person."""

    state: str = ""
    children: tuple[str, ...] = ()
    queued: int = 0
    until: datetime | None = None
    passed: datetime | None = None


@dataclass
class Oracle:
    """Says what must be, by counting everybody anew each time."""

    now: datetime
    starts: datetime
    people: list[One] = field(default_factory=lambda: [One() for _ in range(PEOPLE)])
    freed: datetime | None = None
    turn: int = 0

    def fits(self, children: tuple[str, ...]) -> bool:
        taken = [one for one in self.people if one.state in ("going", "offered")]
        cared = Counter(child for one in taken for child in one.children)
        cared.update(children)
        few = all(number <= CARE[ages] for ages, number in cared.items())
        return len(taken) < SEATS and few

    def serve(self) -> None:
        for one in self.people:
            if one.state == "offered" and one.until and one.until <= self.now:
                one.state, one.passed, one.until = "waiting", one.until, None
        kept = holds.hold(holds.PLAN, self.now, self.starts, world.BERLIN)
        if kept is None or self.now >= self.starts:
            return
        for one in sorted(self.people, key=lambda one: one.queued):
            anew = one.passed is None or (self.freed and one.passed < self.freed)
            if one.state == "waiting" and anew and self.fits(one.children):
                one.state, one.until = "offered", kept.until

    def come(self, who: int, children: tuple[str, ...]) -> str:
        one = self.people[who]
        if self.now >= self.starts:
            return "event-gone"
        self.serve()
        if one.state == "going":
            return "ok"
        before, one.state = one.state, ""
        if not self.fits(children):
            one.state = before
            full = sum(o.state in ("going", "offered") for o in self.people)
            mine = before == "offered"
            return "seat-gone" if full - mine >= SEATS else "care-gone"
        self._sits(one, "going", children)
        return "ok"

    def wait(self, who: int, children: tuple[str, ...]) -> str:
        one = self.people[who]
        if self.now >= self.starts:
            return "event-gone"
        if one.state in signups.OPEN:
            return "ok"
        self._sits(one, "waiting", children)
        self.serve()
        return "ok"

    def _sits(self, one: One, state: str, children: tuple[str, ...]) -> None:
        self.turn += 1
        one.state, one.children, one.queued = state, children, self.turn
        one.passed = one.until = None

    def leave(self, who: int) -> str:
        one = self.people[who]
        if one.state not in signups.OPEN or self.now >= self.starts:
            return "event-gone"
        if one.state == "going":
            self.freed = self.now
        one.state, one.until = "left", None
        self.serve()
        return "ok"

    def accept(self, who: int) -> str:
        one = self.people[who]
        if one.state == "going":
            return "ok"
        if one.state not in signups.OPEN or self.now >= self.starts:
            return "event-gone"
        if one.state == "waiting" and not self.fits(one.children):
            return "seat-missed"
        one.state, one.until = "going", None
        return "ok"

    def decline(self, who: int) -> str:
        one = self.people[who]
        if one.state == "offered":
            one.state, one.until, one.passed = "waiting", None, self.now
            self.serve()
        return "ok"


@dataclass
class Play:
    """One history, played in the store and in the oracle's head alike."""

    tx: Tx
    oracle: Oracle
    event: Programme
    people: list[Caller]

    def run(self, moves: list[tuple[Any, ...]]) -> None:
        for number, (name, *details) in enumerate(moves):
            # No two things happen at the same instant.
            self.oracle.now += timedelta(seconds=number + 1)
            self.tx = replace(self.tx, now=self.oracle.now)
            getattr(self, name)(*details)
            self.compare()

    def come(self, who: int, children: tuple[str, ...]) -> None:
        expected = self.oracle.come(who, children)
        got = seated.come(self.event, self.people[who], *children)(self.tx)
        self.told(got, expected)

    def wait(self, who: int, children: tuple[str, ...]) -> None:
        expected = self.oracle.wait(who, children)
        self.told(
            seated.wait(self.event, self.people[who], *children)(self.tx), expected
        )

    def leave(self, who: int) -> None:
        expected = self.oracle.leave(who)
        self.told(seated.leave(self.people[who], self.seat(who))(self.tx), expected)

    def accept(self, who: int) -> None:
        expected = self.oracle.accept(who)
        self.told(seated.accept(self.people[who], self.seat(who))(self.tx), expected)

    def decline(self, who: int) -> None:
        self.oracle.decline(who)
        seated.decline(self.people[who], self.seat(who))(self.tx)

    def pass_by(self, hours: int) -> None:
        self.oracle.now += timedelta(hours=hours)
        self.tx = replace(self.tx, now=self.oracle.now)

    def serve(self) -> None:
        self.oracle.serve()
        passing_on.serve(self.tx)

    def seat(self, who: int) -> Ref:
        mine = select(_seat.c.id).where(_seat.c.person_id == self.people[who].person)
        return Ref("seat", self.tx.connection.execute(mine).scalar() or 0)

    def told(self, got: Any, expected: str) -> None:
        reason = "ok" if isinstance(got, Ref) else got.end or got.reason
        assert reason == expected

    def compare(self) -> None:
        found = seated.states(self.tx)
        states = [found.get(person.person, "") for person in self.people]
        assert states == [one.state for one in self.oracle.people]
        inside = [o for o in self.oracle.people if o.state in ("going", "offered")]
        cared = Counter(child for one in inside for child in one.children)
        assert seated.taken(self.tx) == len(inside) <= SEATS
        assert seated.cared(self.tx) == {ages: cared[ages] for ages in CARE}


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(moves=st.lists(MOVES, max_size=30))
async def test_no_history_oversells_or_forgets_whose_turn_it_is(store, moves):
    def history(tx: Tx) -> None:
        announced = seated.programme(tx, seats=SEATS, care=CARE)
        people = [seated.somebody(tx, f"person-{n}") for n in range(PEOPLE)]
        fresh = world.reread(tx)
        starts = fresh.directory.event(announced.event.id).starts_at
        Play(fresh, Oracle(tx.now, starts), announced, people).run(moves)
        raise Undone

    with pytest.raises(Undone):
        await store.write(history)
