"""Holds that have expired: they give way, and are forgiven where nobody minds."""

from __future__ import annotations

from storage import bookings
from tests.storage import world
from tests.storage.turns import GONE, confirm, hold, offered, release


async def test_an_expired_hold_that_was_released_cannot_be_confirmed(
    store, small, clock
):
    """The person changed her mind after somebody else had taken it over and let go."""
    held = await store.write(hold(small, small.amina))
    clock.pass_by(minutes=20)
    other = await store.write(hold(small, small.bilal))
    await store.write(release(small.bilal, other))

    await store.write(release(small.amina, held))

    assert await store.write(confirm(small.amina, held)) == GONE


async def test_an_expired_hold_is_offered_to_others_and_gives_way(store, small, clock):
    held = await store.write(hold(small, small.amina))
    clock.pass_by(minutes=15)

    assert "10:00" in await offered(store, small)
    taken = await store.write(hold(small, small.bilal))

    assert taken.kind == "booking"
    assert await store.read(world.states) == {held.id: "expired", taken.id: "held"}


async def test_a_hold_lasts_to_the_end_of_its_fifteen_minutes(store, small, clock):
    await store.write(hold(small, small.amina))
    clock.pass_by(minutes=14, seconds=59)

    assert await store.write(hold(small, small.bilal)) == GONE


async def test_an_expired_hold_that_nobody_took_can_still_be_confirmed(
    store, small, clock
):
    """Reading slowly costs nobody the time, as long as it is not wanted by others."""
    held = await store.write(hold(small, small.amina))
    clock.pass_by(hours=2)

    assert await store.write(confirm(small.amina, held)) == held


async def test_an_expired_hold_is_claimed_again_when_its_taker_let_go(
    store, small, clock
):
    held = await store.write(hold(small, small.amina))
    before = await store.read(world.claimed)
    clock.pass_by(minutes=20)
    other = await store.write(hold(small, small.bilal))
    await store.write(release(small.bilal, other))

    assert await store.write(confirm(small.amina, held)) == held
    assert await store.read(world.claimed) == before


async def test_an_expired_hold_that_somebody_took_is_refused(store, small, clock):
    held = await store.write(hold(small, small.amina))
    clock.pass_by(minutes=20)
    taken = await store.write(hold(small, small.bilal))

    assert await store.write(confirm(small.amina, held)) == GONE
    assert await store.write(confirm(small.bilal, taken)) == taken


async def test_an_expired_hold_is_refused_when_the_office_has_closed_since(
    store, small, clock
):
    held = await store.write(hold(small, small.amina))
    clock.pass_by(minutes=20)
    begin = world.at(small.office, "09:00").at
    end = world.at(small.office, "12:00").at
    await store.write(lambda tx: world.closes(tx, small.office, begin, end))

    assert await store.write(confirm(small.amina, held)) == GONE


async def test_an_expired_hold_is_refused_once_its_time_has_begun(store, small, clock):
    held = await store.write(hold(small, small.amina))
    clock.now = world.at(small.office, "10:00").at

    assert await store.write(confirm(small.amina, held)) == GONE


async def test_a_claim_taken_anew_does_not_outlive_the_refusal(store, small, clock):
    """Else an expired hold would keep a time that nobody can ever take over."""
    old = await store.write(hold(small, small.amina, "11:00"))
    clock.pass_by(minutes=20)
    other = await store.write(hold(small, small.bilal, "11:00"))
    await store.write(release(small.bilal, other))
    first = await store.write(hold(small, small.amina))
    await store.write(confirm(small.amina, first))

    assert await store.write(confirm(small.amina, old)) == bookings.ALREADY_BOOKED
    assert "11:00" in await offered(store, small)
