"""Moving an appointment: the new time is hers and the old one free, or nothing is."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from storage import appointments, bookings, rebooking, times
from storage.values import Day, Ref
from tests.storage import world
from tests.storage.turns import GONE, cancel, card, confirm, hold, offered


@pytest.fixture
async def booked(store, small):
    """Amina has Tuesday, 10:00."""
    held = await store.write(hold(small, small.amina))
    return await store.write(confirm(small.amina, held))


def move(small, caller, booking, clock="11:00", adviser=None):
    time = world.at(small.office, clock)
    return lambda tx: bookings.move(tx.called_by(caller), booking, time, adviser)


async def test_the_new_time_is_taken_and_the_old_one_offered(store, small, booked):
    moved = await store.write(move(small, small.amina, booked))

    assert moved == booked
    assert await offered(store, small) == ["09:00", "09:30", "10:00", "10:30", "11:30"]
    found = await store.read(card(booked))
    assert (found.state, found.version, found.name) == ("booked", 1, "Amina")
    assert found.time == world.at(small.office, "11:00")
    assert {b for _, _, b in await store.read(world.claimed)} == {booked.id}


async def test_a_time_that_overlaps_with_the_old_one_can_be_had(store, small, booked):
    """An hour from 11:00 moves to 10:30: half of it is his own."""
    await store.write(
        lambda tx: world.change(tx, world.schema.Service, small.service.id, minutes=60)
    )
    held = await store.write(hold(small, small.bilal, "11:00"))
    mine = await store.write(confirm(small.bilal, held))

    def free(tx):
        tx = tx.called_by(small.bilal)
        day = Day(world.TUESDAY, world.ZONE)
        return rebooking.free(tx, mine, rebooking.ANY, day)

    assert world.clocks(await store.read(free)) == ["09:00", "10:30"]
    assert await store.write(move(small, small.bilal, mine, "10:30")) == mine


async def test_a_time_that_is_taken_leaves_the_old_one(store, small, booked):
    await store.write(hold(small, small.bilal, "11:00"))
    before = await store.read(world.claimed)

    assert await store.write(move(small, small.amina, booked)) == GONE

    assert await store.read(world.claimed) == before
    assert (await store.read(card(booked))).version == 0


async def test_somebody_elses_appointment_cannot_be_moved(store, small, booked):
    refused = await store.write(move(small, small.bilal, booked))

    assert refused == bookings.BOOKING_GONE


async def test_what_has_begun_or_was_cancelled_cannot_be_moved(
    store, small, booked, clock
):
    clock.now = world.at(small.office, "10:00").at
    begun = await store.write(move(small, small.amina, booked))
    clock.now = world.MONDAY
    await store.write(cancel(small.amina, booked))
    cancelled = await store.write(move(small, small.amina, booked))

    assert begun == cancelled == bookings.BOOKING_GONE


async def test_the_same_adviser_or_whoever_is_free(store, small, booked):
    other = await store.write(lambda tx: world.adviser(tx, small.office, small.service))
    held = await store.write(hold(small, small.bilal, "11:00"))
    await store.write(confirm(small.bilal, held))
    mine = (await store.read(card(booked))).adviser.id
    theirs = (await store.read(card(held))).adviser.id
    only = Ref("adviser", theirs)

    refused = await store.write(move(small, small.amina, booked, "11:00", only))
    moved = await store.write(move(small, small.amina, booked, "11:00"))

    assert {mine, theirs} <= {small.adviser, other}
    assert refused == GONE
    assert moved == booked
    assert (await store.read(card(booked))).adviser.id != theirs


async def test_what_is_offered_leaves_out_the_time_she_has(store, small, booked):
    def lists(tx):
        tx = tx.called_by(small.amina)
        day = Day(world.TUESDAY, world.ZONE)
        return (
            rebooking.days(tx, booked, rebooking.SAME)[0],
            rebooking.free(tx, booked, rebooking.SAME, day),
            times.free(tx, small.service, small.office, day),
        )

    first, mine, everybodys = await store.read(lists)

    assert first.date == date(2026, 11, 23)
    assert world.clocks(mine) == ["09:00", "09:30", "10:30", "11:00", "11:30"]
    assert world.clocks(everybodys) == world.clocks(mine)


async def test_the_same_adviser_is_only_offered_while_there(store, small, booked):
    await store.write(
        lambda tx: world.change(tx, world.schema.Adviser, small.adviser, active=False)
    )

    def ways(tx):
        return rebooking.with_whom(tx.called_by(small.amina), booked)

    assert await store.read(ways) == (rebooking.ANY,)


async def test_two_who_move_to_one_time_at_once_are_not_both_there(store, small):
    """The database decides, as for two who book."""
    mine = await store.write(hold(small, small.amina, "09:00"))
    theirs = await store.write(hold(small, small.bilal, "09:30"))
    await store.write(confirm(small.amina, mine))
    await store.write(confirm(small.bilal, theirs, "Bilal"))

    results = await asyncio.gather(
        store.write(move(small, small.amina, mine)),
        store.write(move(small, small.bilal, theirs)),
    )

    assert sorted(map(str, results)) == sorted(
        map(str, (GONE, mine if results[1] == GONE else theirs))
    )
    steps = [(r, step) for r, step, _ in await store.read(world.claimed)]
    assert len(steps) == len(set(steps)) == 12


async def test_nothing_is_upcoming_once_it_has_begun(store, small, booked, clock):
    def mine(tx):
        return appointments.upcoming(tx.called_by(small.amina))

    assert await store.read(mine) == (booked,)
    clock.now = world.at(small.office, "10:00").at
    assert await store.read(mine) == ()
