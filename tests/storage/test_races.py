"""Many who want the same at once: one gets it, everybody else is told so.

The control shows that the race is real: with the guard off it must double-book.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack

import pytest

from storage import appointments, bookings, schema
from storage.values import PLAIN, Ref, Refused, Wish, encode, minute_of
from tests.storage import world

PROCESSES = 4
BOOKERS = 500
CARED_FOR = Wish(children=("small",), language="ar")


@pytest.fixture(scope="session")
def bookers():
    """Four processes that race as often as they are told: a start costs a second."""
    command = [sys.executable, "-m", "tests.storage.bookers"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with ExitStack() as stack:
        yield [
            stack.enter_context(subprocess.Popen(command, **pipes))
            for _ in range(PROCESSES)
        ]


@pytest.fixture
def race(bookers, url, small):
    """Let all loose at once from several processes; count what they were told."""

    def tell(process, line):
        print(line, file=process.stdin, flush=True)

    async def told():
        lines = (asyncio.to_thread(one.stdout.readline) for one in bookers)
        return [json.loads(line) for line in await asyncio.gather(*lines)]

    async def run(people, *, guard, wish=PLAIN, left=1):
        order = {
            "url": url,
            "service": small.service.id,
            "office": small.office.id,
            "adviser": small.adviser,
            "minute": minute_of(world.at(small.office, "10:00").at),
            "guard": guard,
            "wish": encode(wish),
            "left": left,
        }
        for index, process in enumerate(bookers):
            tell(process, json.dumps(order | {"people": people[index::PROCESSES]}))
        assert await told() == ["ready"] * PROCESSES
        for process in bookers:
            tell(process, "")
        return sum((Counter(outcomes) for outcomes in await told()), Counter())

    return run


@pytest.fixture
async def crowd(store, small):
    """The numbers of 500 people."""
    return await store.write(
        lambda tx: [world.person(tx).person for _ in range(BOOKERS)]
    )


async def test_of_500_bookers_over_4_processes_one_gets_the_time(store, race, crowd):
    told = await race(crowd, guard=True)

    assert told == {"booked": 1, "time-gone": BOOKERS - 1}
    assert list((await store.read(world.states)).values()) == ["booked"]
    assert len(await store.read(world.claimed)) == 6


async def test_without_the_guard_the_same_race_books_twice(race, crowd):
    told = await race(crowd, guard=False)

    assert told["booked"] > 1


@pytest.fixture(params=["interpreters", "care places"])
async def last_two(store, small, request):
    """Ten advisers and ten rooms, but two of one thing; nobody speaks Arabic."""

    def build(tx):
        few, many = 2, 10
        needs = {"interpreter": 1, "room": 1, "care": 1}
        world.change(tx, schema.Service, small.service.id, needs=needs)
        for _ in range(many):
            world.adviser(tx, small.office, small.service)
            world.room(tx, small.office)
        interpreters = few if request.param == "interpreters" else many
        for _ in range(interpreters):
            world.interpreter(tx, small.office, "ar")
        for _ in range(few + many - interpreters):
            world.place(tx, small.office)
        return [world.person(tx).person for _ in range(200)]

    return await store.write(build)


async def test_of_200_bookers_as_many_get_a_time_as_there_are_of_the_scarcest(
    store, race, last_two
):
    """Nobody ends up with a part: each of the two has all four for six steps."""
    told = await race(last_two, guard=True, wish=CARED_FOR)

    assert told == {"booked": 2, "time-gone": 198}
    claimed = await store.read(world.claimed)
    assert len(claimed) == 2 * 4 * 6
    assert {booking for _, _, booking in claimed} == set(await store.read(world.states))


async def test_without_the_guard_more_are_booked_than_there_are(race, last_two):
    told = await race(last_two, guard=False, wish=CARED_FOR, left=2)

    assert told["booked"] > 2


async def test_times_that_overlap_without_being_equal_exclude_each_other(store, small):
    """A key on the start alone would let a quarter of an hour's difference through."""
    callers = await store.write(
        lambda tx: (
            [world.change(tx, schema.Service, small.service.id, minutes=45, grid=15)]
            + [world.person(tx) for _ in range(30)]
        )
    )
    walls = ["09:45", "10:00", "10:15"]

    def hold(caller, wall):
        time = world.at(small.office, wall)
        return lambda tx: bookings.hold(
            tx.called_by(caller), small.service, small.office, time
        )

    got = await asyncio.gather(
        *(
            store.write(hold(caller, walls[index % 3]))
            for index, caller in enumerate(callers[1:])
        )
    )

    assert sum(isinstance(outcome, Ref) for outcome in got) == 1
    assert got.count(Refused("time-gone")) == 29


async def test_two_advisers_get_a_visitor_each_and_know_whose_it_is(store, small):
    """Whoever finds the best adviser gone at the last moment is given the next."""

    def prepare(tx):
        other = world.adviser(tx, small.office, small.service)
        return other, [world.person(tx) for _ in range(20)]

    other, callers = await store.write(prepare)
    time = world.at(small.office, "10:00")

    got = await asyncio.gather(
        *(
            store.write(
                lambda tx, caller=caller: bookings.hold(
                    tx.called_by(caller), small.service, small.office, time
                )
            )
            for caller in callers
        )
    )

    held = [outcome for outcome in got if isinstance(outcome, Ref)]
    advisers = {
        ref.id: (
            await store.read(lambda tx, ref=ref: appointments.card(tx, ref))
        ).adviser.id
        for ref in held
    }
    assert sorted(advisers.values()) == sorted([small.adviser, other])
    claimed = {(row[2], row[0]) for row in await store.read(world.claimed)}
    assert claimed == set(advisers.items())
    assert len(await store.read(world.states)) == 2


async def test_one_person_in_two_chats_gets_one_booking(store, small):
    def hold(tx, wall):
        time = world.at(small.office, wall)
        return bookings.hold(
            tx.called_by(small.amina), small.service, small.office, time
        )

    for _ in range(10):
        held = [
            await store.write(lambda tx, wall=wall: hold(tx, wall))
            for wall in ("09:00", "10:00")
        ]
        got = await asyncio.gather(
            *(
                store.write(
                    lambda tx, ref=ref: bookings.confirm(
                        tx.called_by(small.amina), ref, "Amina"
                    )
                )
                for ref in held
            )
        )
        assert got.count(bookings.ALREADY_BOOKED) == 1
        (won,) = [outcome for outcome in got if isinstance(outcome, Ref)]
        (lost,) = [ref for ref in held if ref != won]
        await store.write(
            lambda tx, lost=lost: bookings.release(tx.called_by(small.amina), lost)
        )
        await store.write(
            lambda tx, won=won: bookings.cancel(tx.called_by(small.amina), won)
        )


async def test_confirm_and_takeover_of_an_expired_hold_never_both_succeed(
    store, small, clock
):
    time = world.at(small.office, "10:00")

    def hold(caller):
        return lambda tx: bookings.hold(
            tx.called_by(caller), small.service, small.office, time
        )

    for _ in range(20):
        held = await store.write(hold(small.amina))
        clock.pass_by(minutes=15)
        confirmed, taken = await asyncio.gather(
            store.write(
                lambda tx, held=held: bookings.confirm(
                    tx.called_by(small.amina), held, "Amina"
                )
            ),
            store.write(hold(small.bilal)),
        )
        assert [confirmed, taken].count(Refused("time-gone")) == 1
        clock.pass_by(minutes=-15)
        await store.write(wipe)


def wipe(tx):
    for model in (schema.Claim, schema.Booking):
        tx.connection.execute(schema.table(model).delete())
