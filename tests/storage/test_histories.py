"""Random histories of several people against the slow oracle, on both databases.

`make histories` plays a thousand on each.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import appointments, bookings, times
from storage.transaction import Caller, Tx
from storage.values import PLAIN, Day, Ref, Refused, Time, Wish
from tests.storage import world
from tests.storage.entries import Offer
from tests.storage.oracle import Oracle

EXAMPLES = int(os.environ.get("LOTSE_EXAMPLES", "25"))
DAYS = [date(2026, 11, day) for day in (23, 24)]
WISHES = [
    PLAIN,
    Wish(children=("small",), people=2),
    Wish(children=("small", "big", "small"), people=4),
    Wish(people=5),
]
WHEN = st.tuples(st.sampled_from(DAYS), st.integers(8 * 4, 12 * 4))
REFUSALS = {
    refused.reason: refused
    for refused in (bookings.TIME_GONE, bookings.ALREADY_BOOKED, bookings.BOOKING_GONE)
}
# Somebody by number, mostly whose booking it is.
WHO = st.sampled_from([None, None, None, 0, 1, 2])
MOVES = st.one_of(
    st.tuples(
        st.just("hold"),
        st.integers(0, 2),
        st.integers(0, 2),
        st.sampled_from(WISHES),
        WHEN,
    ),
    st.tuples(
        st.sampled_from(["hold offered", "hold offered"]),
        st.integers(0, 2),
        st.integers(0, 2),
        st.sampled_from(WISHES),
        st.integers(0, 30),
    ),
    st.tuples(st.just("move"), WHO, st.integers(0, 9), st.booleans(), WHEN),
    st.tuples(
        st.sampled_from(["confirm", "confirm", "confirm", "release", "cancel"]),
        WHO,
        st.integers(0, 9),
    ),
    st.tuples(st.just("wait"), st.sampled_from([5, 15, 40, 200])),
)


class Undone(Exception):
    """Everything that an example did is rolled back."""


@dataclass
class Play:
    """One history, played in the store and in the oracle's head alike."""

    tx: Tx
    oracle: Oracle
    office: Ref
    services: list[Ref]
    people: list[Caller]

    def run(self, moves):
        for name, *details in moves:
            getattr(self, name.replace(" ", "_"))(*details)
            self.compare()

    def compare(self):
        assert not self.oracle.overlaps()
        self.compare_claims()
        for service in self.services:
            self.compare_times(self.tx, service, "", PLAIN)
            for person in self.people:
                open_one = appointments.open_for(self.tx.called_by(person), service)
                expected = self.oracle.open_booking(person.person, service.id)
                assert (open_one and open_one.id) == expected

        for person, wish in zip(self.people, WISHES[1:], strict=True):
            own = self.tx.called_by(person)
            self.compare_times(own, self.services[-1], person.language, wish)

    def compare_times(self, tx, service, language, wish):
        for day in DAYS:
            found = times.free(tx, service, self.office, Day(day, world.ZONE), wish)
            expected = self.oracle.free(service.id, day, language, wish)
            assert [time.at for time in found] == expected

    def compare_claims(self):
        """A live booking has all its claims; an expired hold has all, or none."""
        claimed = set(world.claimed(self.tx))
        assert claimed >= self.oracle.claims()
        for number in {booking for _, _, booking in claimed - self.oracle.claims()}:
            entry = self.oracle.entries[number]
            length = (entry.block[1] - entry.block[0]) // timedelta(minutes=5)
            mine = [claim for claim in claimed if claim[2] == number]
            assert entry.state == "held"
            assert len(mine) == len(entry.team) * length

    def hold(self, who, which, wish, when):
        """Try any quarter of an hour, most of which were never offered."""
        self._hold(self.people[who], self.services[which], wish, start_of(when))

    def hold_offered(self, who, which, wish, index):
        """Take one of the times that are on the screen."""
        service, person = self.services[which], self.people[who]
        free = [
            start
            for day in DAYS
            for start in self.oracle.free(service.id, day, person.language, wish)
        ]
        if free:
            start = free[index % len(free)].astimezone(UTC)
            self._hold(person, service, wish, start)

    def _hold(self, person, service, wish, start):
        expected = self.oracle.team(service.id, start, person.language, wish)
        got = bookings.hold(
            self.tx.called_by(person),
            service,
            self.office,
            Time(start, world.ZONE, self.office.id),
            wish,
        )
        if not expected:
            assert got == Refused("time-gone")
            return
        self.oracle.hold(
            got.id, person.person, service.id, expected, start, person.language, wish
        )
        card = appointments.card(self.tx, got)
        assert card.adviser.id == expected[0]
        assert card.wish == replace(wish, language=person.language)

    def move(self, who, index, same, when):
        """Try to move any booking, to any quarter of an hour."""
        for person, booking in self._picked(who, index):
            start = start_of(when)
            adviser = Ref("adviser", self.oracle.entries[booking.id].team[0])
            expected = self.oracle.move(booking.id, person.person, start, same=same)
            got = bookings.move(
                self.tx.called_by(person),
                booking,
                Time(start, world.ZONE, self.office.id),
                adviser if same else None,
            )
            assert got == (booking if expected == "booked" else REFUSALS[expected])

    def confirm(self, who, index):
        for person, booking in self._picked(who, index):
            expected = self.oracle.confirm(booking.id, person.person)
            got = bookings.confirm(self.tx.called_by(person), booking, "Amina")
            assert got == (booking if expected == "booked" else REFUSALS[expected])

    def release(self, who, index):
        for person, booking in self._picked(who, index):
            self.oracle.release(booking.id, person.person)
            bookings.release(self.tx.called_by(person), booking)

    def cancel(self, who, index):
        for person, booking in self._picked(who, index):
            could = self.oracle.cancel(booking.id, person.person)
            got = bookings.cancel(self.tx.called_by(person), booking)
            assert got == (booking if could else bookings.BOOKING_GONE)

    def wait(self, minutes):
        self.oracle.now += timedelta(minutes=minutes)
        self.tx = replace(self.tx, now=self.oracle.now)

    def _picked(self, who, index):
        numbers = sorted(self.oracle.entries)
        if numbers:
            number = numbers[index % len(numbers)]
            owner = self.oracle.entries[number].person
            by_number = {person.person: person for person in self.people}
            person = by_number[owner] if who is None else self.people[who]
            yield person, Ref("booking", number)


def start_of(when):
    day, quarters = when
    midnight = datetime.combine(day, time(), world.BERLIN)
    return (midnight + timedelta(minutes=15 * quarters)).astimezone(UTC)


def begin(tx):
    """Two advisers, one of them late; three services, two with buffers; a closure.

    The third takes whatever can be taken: two interpreters, one of them early, two
    rooms, three places for children, one of them late.
    """
    house = world.office(tx)
    world.opens(tx, house)
    short = world.service(tx, "short")
    long = world.service(
        tx, "long", minutes=45, grid=15, buffer_before=5, buffer_after=10
    )
    family = world.service(
        tx, "family", buffer_after=5, needs={"interpreter": 1, "room": 1, "care": 1}
    )
    one = world.adviser(tx, house, short, family, languages=("de", "tr"))
    two = world.adviser(tx, house, short, long, family, languages=("de", "ar"))
    comes = world.interpreter(tx, house, "ar", "ro")
    calls = world.interpreter(tx, world.office(tx, "away"), "ro", "tr", by_phone=True)
    world.opens(tx, house, hours=(9 * 60, 11 * 60), resource_id=comes)
    rooms = {world.room(tx, house, seats): seats for seats in (4, 2)}
    places = {world.place(tx, house, a): a for a in ("small", "small", "big")}
    late = min(places)
    world.opens(tx, house, hours=(9 * 60 + 30, 12 * 60), resource_id=late)
    world.opens(tx, house, hours=(10 * 60, 12 * 60), adviser_id=two)
    gone = tuple(datetime(2026, 11, 24, 9, minute, tzinfo=UTC) for minute in (40, 55))
    world.closes(tx, house, *gone)
    people = [world.person(tx, language) for language in ("ar", "tr", "ro")]
    oracle = Oracle(
        now=tx.now,
        offers={
            short.id: Offer(30, 30, 0, 0, [one, two]),
            long.id: Offer(45, 15, 5, 10, [two]),
            family.id: Offer(30, 30, 0, 5, [one, two], interpreter=True, room=True),
        },
        languages={one: ["de", "tr"], two: ["de", "ar"]},
        opening=(time(9), time(12)),
        own={
            two: (time(10), time(12)),
            comes: (time(9), time(11)),
            late: (time(9, 30), time(12)),
        },
        closed=[gone],
        interpreters={comes: (["ar", "ro"], False), calls: (["ro", "tr"], True)},
        rooms=rooms,
        places=places,
    )
    return Play(world.reread(tx), oracle, house, [short, long, family], people)


@settings(
    deadline=None,
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(moves=st.lists(MOVES, max_size=25))
async def test_no_history_overlaps_and_what_is_offered_is_what_can_be_had(store, moves):
    def history(tx):
        begin(tx).run(moves)
        raise Undone

    with pytest.raises(Undone):
        await store.write(history)
