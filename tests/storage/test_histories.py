"""Random histories of several people against the slow oracle, on both databases."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import appointments, bookings, times
from storage.transaction import Caller, Tx
from storage.values import Day, Ref, Refused, Time
from tests.storage import world
from tests.storage.oracle import Offer, Oracle

DAYS = [date(2026, 11, day) for day in (23, 24)]
MOVES = st.one_of(
    st.tuples(
        st.just("hold"),
        st.integers(0, 2),
        st.integers(0, 1),
        st.tuples(st.sampled_from(DAYS), st.integers(8 * 4, 12 * 4)),
    ),
    st.tuples(
        st.just("hold offered"),
        st.integers(0, 2),
        st.integers(0, 1),
        st.integers(0, 30),
    ),
    st.tuples(
        st.sampled_from(["confirm", "confirm", "release", "cancel"]),
        st.integers(0, 2),
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
        for service in self.services:
            for day in DAYS:
                found = times.free(self.tx, service, self.office, Day(day, world.ZONE))
                expected = self.oracle.free(service.id, day)
                assert [time.at for time in found] == expected
            for person in self.people:
                open_one = appointments.open_for(self.tx.called_by(person), service)
                expected = self.oracle.open_booking(person.person, service.id)
                assert (open_one and open_one.id) == expected

    def hold(self, who, which, when):
        """Try any quarter of an hour, most of which were never offered."""
        day, quarters = when
        start = datetime.combine(day, time(), world.BERLIN) + timedelta(
            minutes=15 * quarters
        )
        self._hold(self.people[who], self.services[which], start.astimezone(UTC))

    def hold_offered(self, who, which, index):
        """Take one of the times that are on the screen."""
        service = self.services[which]
        free = [start for day in DAYS for start in self.oracle.free(service.id, day)]
        if free:
            start = free[index % len(free)].astimezone(UTC)
            self._hold(self.people[who], service, start)

    def _hold(self, person, service, start):
        expected = self.oracle.chosen(service.id, start, person.language)
        got = bookings.hold(
            self.tx.called_by(person),
            service,
            self.office,
            Time(start, world.ZONE, self.office.id),
        )
        if expected is None:
            assert got == Refused("time-gone")
            return
        assert appointments.card(self.tx, got).adviser.id == expected
        self.oracle.hold(got.id, person.person, service.id, expected, start)

    def confirm(self, who, index):
        for person, booking in self._picked(who, index):
            expected = self.oracle.confirm(booking.id, person.person)
            got = bookings.confirm(self.tx.called_by(person), booking, "Amina")
            assert got == (booking if expected == "booked" else Refused(expected))

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
            yield self.people[who], Ref("booking", numbers[index % len(numbers)])


def begin(tx):
    """Two advisers, one of them late; two services, one with buffers; a closure."""
    house = world.office(tx)
    world.opens(tx, house)
    short = world.service(tx, "short")
    long = world.service(
        tx, "long", minutes=45, grid=15, buffer_before=5, buffer_after=10
    )
    one = world.adviser(tx, house, short, languages=("de", "tr"))
    two = world.adviser(tx, house, short, long, languages=("de", "ar"))
    world.opens(tx, house, hours=(10 * 60, 12 * 60), adviser_id=two)
    gone = tuple(datetime(2026, 11, 24, 9, minute, tzinfo=UTC) for minute in (40, 55))
    world.closes(tx, house, *gone)
    people = [world.person(tx, language) for language in ("ar", "tr", "ro")]
    oracle = Oracle(
        now=tx.now,
        offers={
            short.id: Offer(30, 30, 0, 0, [one, two]),
            long.id: Offer(45, 15, 5, 10, [two]),
        },
        languages={one: ["de", "tr"], two: ["de", "ar"]},
        opening=(time(9), time(12)),
        own={two: (time(10), time(12))},
        closed=[gone],
    )
    return Play(world.reread(tx), oracle, house, [short, long], people)


@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(moves=st.lists(MOVES, max_size=25))
async def test_no_history_overlaps_and_what_is_offered_is_what_can_be_had(store, moves):
    def history(tx):
        begin(tx).run(moves)
        raise Undone

    with pytest.raises(Undone):
        await store.write(history)
