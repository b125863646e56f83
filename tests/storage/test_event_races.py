"""Many who want the same few seats at once: as many get one as there are.

The control shows that the race is real: with the guard off it must oversell.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter

import pytest

from storage import passing_on, people
from tests.storage import chats, seated, world
from tests.storage.seated import come, leave, wait

PROCESSES, PEOPLE, SEATS, PLACES = 4, 200, 12, 5


async def race(url, event, people, *, guard, children=(), left=SEATS):
    """Let all loose at once from several processes; count what they were told."""
    order = {
        "url": url,
        "event": event.id,
        "guard": guard,
        "children": children,
        "left": left,
    }
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.storage.event_bookers",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(PROCESSES)
    ]
    for index, process in enumerate(processes):
        share = people[index::PROCESSES]
        process.stdin.write(json.dumps(order | {"people": share}).encode() + b"\n")
    for process in processes:
        assert await process.stdout.readline() == b"ready\n"
    told = await asyncio.gather(*(process.communicate(b"\n") for process in processes))
    return sum((Counter(json.loads(out)) for out, _ in told), Counter())


@pytest.fixture
async def workshop(store):
    """Twelve seats, places for five small children."""
    care = {"small": PLACES}
    return await store.write(lambda tx: seated.programme(tx, seats=SEATS, care=care))


@pytest.fixture
async def crowd(store):
    """The numbers of 200 people."""
    return await store.write(
        lambda tx: [world.person(tx).person for _ in range(PEOPLE)]
    )


async def test_of_200_people_over_4_processes_12_get_a_seat(
    store, url, workshop, crowd
):
    told = await race(url, workshop.event, crowd, guard=True)

    assert told == {"going": SEATS, "seat-gone": PEOPLE - SEATS}
    assert len(await store.read(seated.states)) == SEATS
    assert await store.read(seated.taken) == SEATS


async def test_without_the_guard_more_get_a_seat_than_there_are(url, workshop, crowd):
    told = await race(url, workshop.event, crowd, guard=False)

    assert told["going"] > SEATS


async def test_of_200_people_with_a_child_as_many_come_as_there_are_places(
    store, url, workshop, crowd
):
    """Nobody gets a seat without the place, nor a place without the seat."""
    told = await race(url, workshop.event, crowd, guard=True, children=["small"])

    assert told == {"going": PLACES, "care-gone": PEOPLE - PLACES}
    assert await store.read(seated.taken) == PLACES
    assert await store.read(seated.cared) == {"small": PLACES}


async def test_without_the_guard_more_children_are_taken_than_there_are_places(
    url, workshop, crowd
):
    told = await race(
        url, workshop.event, crowd, guard=False, children=["small"], left=PLACES
    )

    assert told["going"] > PLACES


async def test_seats_that_are_freed_at_once_go_to_as_many_who_wait(store, crowd):
    """People leave, come and wait at the same time; nobody has what another has."""

    def build(tx):
        announced = seated.programme(tx, seats=4)
        return announced, [seated.somebody(tx, f"person-{n}") for n in range(16)]

    course, people = await store.write(build)
    had = [await store.write(come(course, person)) for person in people[:4]]
    for person in people[4:10]:
        await store.write(wait(course, person))

    await asyncio.gather(
        *(
            store.write(leave(person, seat))
            for person, seat in zip(people[:4], had, strict=True)
        ),
        *(store.write(come(course, person)) for person in people[10:]),
        *(store.write(passing_on.serve) for _ in range(3)),
    )
    await store.write(passing_on.serve)

    found = await store.read(seated.states)
    counts = Counter(found[person.person] for person in people[:10])
    assert counts == {"left": 4, "offered": 4, "waiting": 2}
    assert not any(person.person in found for person in people[10:])
    assert await store.read(seated.taken) == 4
    offers = await store.read(lambda tx: seated.waiting(tx, "seat-offer"))
    assert sorted(who for who, _ in offers) == [p.person for p in people[4:8]]


async def test_turns_that_lock_their_chats_neither_wait_for_each_other_nor_oversell(
    store, clock
):
    """A turn holds its own chat while it frees a seat for somebody who is writing."""

    def build(tx):
        announced = seated.programme(tx, seats=4)
        return announced, [seated.somebody(tx, f"person-{n}") for n in range(12)]

    def turn(number, does):
        def play(tx):
            people.meet(tx, chats.ACCOUNT, f"person-{number}")
            return does(tx)

        return store.write(play)

    course, crowd = await store.write(build)
    had = [await store.write(come(course, person)) for person in crowd[:4]]
    listed = [await store.write(wait(course, person)) for person in crowd[4:]]
    await asyncio.gather(
        *(turn(n, leave(crowd[n], had[n])) for n in range(4)),
        *(turn(n + 4, leave(crowd[n + 4], listed[n])) for n in range(4)),
        *(turn(n + 8, seated.decline(crowd[n + 8], listed[n + 4])) for n in range(4)),
    )

    clock.pass_by(minutes=10)
    await store.write(passing_on.serve)

    found = await store.read(seated.states)
    inside = [who for who, state in found.items() if state == "offered"]
    offers = await store.read(lambda tx: seated.waiting(tx, "seat-offer"))
    assert sorted(who for who, _ in offers) == sorted(inside)
    assert await store.read(seated.taken) == len(inside) <= 4
