"""Claims: all or nothing, in one order, by an index, forgotten when they are over."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from storage import bookings, claims, schema, steps
from tests.storage import world

DAY = 288
STEP = steps.floor(world.MONDAY) + DAY


@pytest.fixture
async def two(store, small):
    """Two held bookings without claims, and a second adviser to claim."""

    def make(tx):
        other = world.adviser(tx, small.office, small.service)
        numbers = [
            world.add(
                tx,
                schema.Booking,
                person_id=caller.person,
                service_id=small.service.id,
                office_id=small.office.id,
                adviser_id=small.adviser,
                starts_at=tx.now,
                ends_at=tx.now,
                state="held",
                held_until=tx.now + bookings.HOLD,
                language="de",
                secret=tx.secret(),
                created_at=tx.now,
                changed_at=tx.now,
            )
            for caller in (small.amina, small.bilal)
        ]
        return numbers[0], numbers[1], small.adviser, other

    return await store.write(make)


def take(booking, resources, first=STEP, last=STEP + 5):
    return lambda tx: claims.take(tx, booking, resources, first, last)


async def test_all_resources_are_claimed_for_every_step(store, two):
    mine, _, adviser, room = two

    assert await store.write(take(mine, (room, adviser), STEP, STEP + 1))

    assert await store.read(world.claimed) == [
        (adviser, STEP, mine),
        (adviser, STEP + 1, mine),
        (room, STEP, mine),
        (room, STEP + 1, mine),
    ]


async def test_when_one_resource_is_taken_none_is_claimed(store, two):
    mine, yours, adviser, room = two
    await store.write(take(mine, (room,)))

    assert not await store.write(take(yours, (adviser, room), STEP + 5, STEP + 9))

    assert {row[2] for row in await store.read(world.claimed)} == {mine}


async def test_neighbours_touch_without_overlap(store, two):
    mine, yours, adviser, _ = two

    assert await store.write(take(mine, (adviser,), STEP, STEP + 5))
    assert await store.write(take(yours, (adviser,), STEP + 6, STEP + 11))
    assert await store.write(lambda tx: claims.free(tx, mine)) is None
    assert await store.write(take(yours, (adviser,), STEP, STEP + 5))


async def test_an_expired_hold_is_not_ended_for_a_claim_that_fails(store, two, clock):
    """What stands in the way of the second resource leaves the first as it was."""
    mine, yours, adviser, room = two
    await store.write(take(mine, (adviser,)))
    clock.pass_by(minutes=20)

    def stays(tx):
        later = tx.now + bookings.HOLD
        world.change(tx, schema.Booking, yours, held_until=later)
        claims.take(tx, yours, (room,), STEP, STEP)
        return claims.take(tx, yours, (adviser, room), STEP, STEP)

    assert not await store.write(stays)
    assert (await store.read(world.states))[mine] == "held"


async def test_a_resource_that_there_is_not_is_an_error_and_no_refusal(store, two):
    with pytest.raises(IntegrityError):
        await store.write(take(two[0], (999,)))


async def test_claims_of_the_past_are_forgotten_and_expired_holds_ended(
    store, two, clock
):
    mine, yours, adviser, room = two
    await store.write(take(mine, (adviser,), STEP, STEP + 5))

    def stays(tx):
        later = tx.now.replace(year=2027)
        world.change(tx, schema.Booking, yours, held_until=later)
        return claims.take(tx, yours, (room,), STEP, STEP + 5)

    assert await store.write(stays)
    clock.now = steps.instant(STEP + 2)

    assert await store.write(claims.forget_past) == 2

    assert [row[:2] for row in await store.read(world.claimed)] == [
        (room, STEP + n) for n in range(2, 6)
    ]
    assert await store.read(world.states) == {mine: "expired", yours: "held"}


async def test_busy_bits_leave_expired_holds_out(store, two, clock):
    mine, yours, adviser, room = two
    await store.write(take(mine, (adviser,), STEP, STEP + 1))
    await store.write(take(yours, (adviser, room), STEP + 3, STEP + 3))

    def busy(tx):
        return dict(claims.busy(tx, (adviser, room), STEP - 1, STEP + 4))

    assert await store.read(busy) == {adviser: 0b10110, room: 0b10000}

    def book(tx):
        world.change(tx, schema.Booking, yours, state="booked", held_until=None)

    await store.write(book)
    clock.pass_by(minutes=15)
    assert await store.read(busy) == {adviser: 0b10000, room: 0b10000}


async def test_two_who_claim_in_opposite_order_never_wait_for_each_other(store, two):
    """On PostgreSQL a deadlock would be raised to one of them, or retried unseen."""
    mine, yours, adviser, room = two
    tries = []

    def turn(booking, resources):
        def claim(tx):
            tries.append(booking)
            return claims.take(tx, booking, resources, STEP, STEP + DAY)

        return claim

    for _ in range(20):
        won = await asyncio.gather(
            store.write(turn(mine, (adviser, room))),
            store.write(turn(yours, (room, adviser))),
        )
        assert sorted(won) == [False, True]
        await store.write(lambda tx: claims.free(tx, mine))
        await store.write(lambda tx: claims.free(tx, yours))

    assert len(tries) == 40


async def test_the_search_for_what_is_in_the_way_uses_the_primary_key(store, two):
    mine, _, adviser, room = two

    def fill_and_explain(tx):
        rows = [
            {"resource_id": resource, "step": step, "booking_id": mine}
            for resource in (adviser, room)
            for step in range(10_000)
        ]
        tx.connection.execute(insert(schema.table(schema.Claim)), rows)
        tx.connection.execute(text("ANALYZE"))
        where = {"resources": (adviser,), "first": 500, "last": 511}
        query = claims.IN_THE_WAY.params(where).compile(
            tx.connection, compile_kwargs={"literal_binds": True}
        )
        explain = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}
        plan = tx.connection.exec_driver_sql(
            f"{explain[tx.connection.dialect.name]} {query}"
        )
        return " ".join(str(column) for row in plan for column in row)

    plan = await store.write(fill_and_explain)

    assert "sqlite_autoindex_claim_1 (resource_id=? AND step>?" in plan or (
        "Index Cond: ((resource_id = " in plan or "on pk_claim" in plan
    )
    assert "SCAN claim" not in plan
    assert "Seq Scan on claim" not in plan
