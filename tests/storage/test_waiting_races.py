"""Several processes free times at once: each goes to one person, each has one offer.

The control shows that the race is real: with the guard off somebody is offered two.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from datetime import date

import pytest
from sqlalchemy import select

from storage import schema
from storage.values import Ref, Refused
from tests.storage import queue, world

PROCESSES, WAITING, FREED = 4, 30, 5
WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
async def crowd(store, small):
    """Everything is booked on one day, and thirty wait; who has which booking."""

    def build(tx):
        world.change(tx, schema.Service, small.service.id, horizon_days=2)
        tx = world.reread(tx)
        taken = queue.fill(tx, small.service, small.office)
        for _ in range(WAITING):
            queue.joins(tx, queue.chat(tx), small.service)
        day = [(at, who) for at, who in taken.items() if at.date() == WEDNESDAY]
        return [(who.person, held.id) for _, (who, held) in sorted(day)[:FREED]]

    return await store.write(build)


async def race(url, cancels, *, guard):
    """Let all cancel at once from several processes."""
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.storage.cancellers",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(PROCESSES)
    ]
    for index, process in enumerate(processes):
        order = {"url": url, "guard": guard, "cancels": cancels[index::PROCESSES]}
        process.stdin.write(json.dumps(order).encode() + b"\n")
    for process in processes:
        assert await process.stdout.readline() == b"ready\n"
    await asyncio.gather(*(process.communicate(b"\n") for process in processes))
    assert [process.returncode for process in processes] == [0] * PROCESSES


def offers(tx):
    """Return whom each held time is offered to."""
    booking = schema.table(schema.Booking)
    held = select(booking.c.person_id, booking.c.starts_at)
    rows = tx.connection.execute(held.where(booking.c.state == "held"))
    return [(row.person_id, row.starts_at) for row in rows]


async def test_five_freed_times_are_five_offers_to_the_five_who_joined_first(
    store, url, crowd
):
    await race(url, crowd, guard=True)

    found = await store.read(offers)
    assert len(found) == FREED
    assert len({person for person, _ in found}) == FREED
    assert len({time for _, time in found}) == FREED
    assert sorted(await store.read(queue.offered)) == [1, 2, 3, 4, 5]
    claimed = await store.read(world.claimed)
    assert len({(resource, step) for resource, step, _ in claimed}) == len(claimed)


async def test_without_the_guard_somebody_is_offered_two(store, url, crowd):
    await race(url, crowd, guard=False)

    people = Counter(person for person, _ in await store.read(offers))
    assert max(people.values()) > 1


@pytest.mark.parametrize("attempt", range(5))
async def test_taking_and_expiring_at_the_same_moment_never_both_win(
    store, small, clock, attempt
):
    def build(tx):
        world.change(tx, schema.Service, small.service.id, horizon_days=2)
        tx = world.reread(tx)
        taken = queue.fill(tx, small.service, small.office)
        people = [queue.chat(tx), queue.chat(tx)]
        return taken, people, [queue.joins(tx, p, small.service) for p in people]

    taken, people, entries = await store.write(build)
    time = world.at(small.office, "11:30", WEDNESDAY)
    await store.write(queue.frees(taken, time))
    clock.pass_by(hours=4)

    took, _ = await asyncio.gather(
        store.write(queue.takes(people[0], entries[0])), store.write(queue.beat)
    )

    states = [await store.read(lambda tx, e=e: queue.state(tx, e)) for e in entries]
    if took == Refused("time-gone"):
        assert states == ["waiting", "offered"]
    else:
        assert isinstance(took, Ref)
        assert states == ["served", "waiting"]
