"""Holding, confirming, releasing, cancelling: who gets the time, who is told no."""

from __future__ import annotations

import pytest

from storage import appointments, bookings, schema
from storage.values import Ref
from tests.storage import world
from tests.storage.turns import (
    GONE,
    cancel,
    card,
    confirm,
    hold,
    offered,
    open_for,
    release,
)


async def test_a_held_time_is_no_longer_offered(store, small):
    assert "10:00" in await offered(store, small)

    held = await store.write(hold(small, small.amina))

    assert held.kind == "booking"
    assert await offered(store, small) == ["09:00", "09:30", "10:30", "11:00", "11:30"]


async def test_a_held_time_is_refused_to_the_next(store, small):
    await store.write(hold(small, small.amina))

    assert await store.write(hold(small, small.bilal)) == GONE
    assert len(await store.read(world.states)) == 1


@pytest.mark.parametrize("wall", ["08:30", "12:00", "11:45", "09:10"])
async def test_a_time_that_was_never_offered_is_refused(store, small, wall):
    """A forged button is no way in: rules and grid are asked when a time is taken."""
    assert await store.write(hold(small, small.amina, wall)) == GONE
    assert await store.read(world.states) == {}


async def test_a_time_that_was_offered_is_refused_when_it_is_too_near_by_now(
    store, small, clock
):
    """An old screen is no way in either."""
    await store.write(
        lambda tx: world.change(tx, schema.Service, small.service.id, lead_minutes=60)
    )
    clock.now = world.at(small.office, "09:01").at

    assert await store.write(hold(small, small.amina, "10:00")) == GONE
    assert isinstance(await store.write(hold(small, small.amina, "10:30")), Ref)


async def test_a_time_of_another_office_is_refused(store, small):
    time = world.at(Ref("office", small.office.id + 1), "10:00")

    def turn(tx):
        return bookings.hold(
            tx.called_by(small.amina), small.service, small.office, time
        )

    assert await store.write(turn) == GONE


async def test_a_released_time_can_be_had_again_and_releasing_twice_is_no_harm(
    store, small
):
    held = await store.write(hold(small, small.amina))

    await store.write(release(small.amina, held))
    await store.write(release(small.amina, held))

    assert "10:00" in await offered(store, small)
    assert await store.read(world.claimed) == []
    assert await store.write(confirm(small.amina, held)) == GONE


async def test_a_confirmed_hold_is_a_booking_that_stays(store, small, clock):
    held = await store.write(hold(small, small.amina))

    assert await store.write(confirm(small.amina, held, "Amina Öz")) == held
    clock.pass_by(hours=3)

    found = await store.read(card(held))
    assert (found.state, found.name, found.language) == ("booked", "Amina Öz", "ar")
    assert found.time == world.at(small.office, "10:00")
    assert found.adviser.id == small.adviser
    assert "10:00" not in await offered(store, small)
    assert await store.write(hold(small, small.bilal)) == GONE


async def test_confirming_twice_gives_the_same_booking(store, small):
    held = await store.write(hold(small, small.amina))
    await store.write(confirm(small.amina, held))

    assert await store.write(confirm(small.amina, held)) == held


async def test_one_person_has_one_open_booking_of_a_service(store, small):
    first = await store.write(hold(small, small.amina))
    await store.write(confirm(small.amina, first))
    second = await store.write(hold(small, small.amina, "11:00"))

    assert await store.write(confirm(small.amina, second)) == bookings.ALREADY_BOOKED

    await store.write(release(small.amina, second))
    assert "11:00" in await offered(store, small)


async def test_an_appointment_that_is_over_leaves_room_for_the_next(
    store, small, clock
):
    first = await store.write(hold(small, small.amina))
    await store.write(confirm(small.amina, first))
    clock.now = world.at(small.office, "10:30").at

    assert await store.read(open_for(small)) is None
    second = await store.write(hold(small, small.amina, "11:00"))
    assert await store.write(confirm(small.amina, second)) == second
    assert await store.read(open_for(small)) == second


async def test_a_cancelled_booking_frees_its_time_and_counts_the_change(store, small):
    booking = await store.write(hold(small, small.amina))
    await store.write(confirm(small.amina, booking))

    assert await store.write(cancel(small.amina, booking)) == booking

    found = await store.read(card(booking))
    assert (found.state, found.version) == ("cancelled", 1)
    assert "10:00" in await offered(store, small)
    assert await store.read(open_for(small)) is None
    again = await store.write(cancel(small.amina, booking))
    assert again == bookings.BOOKING_GONE


async def test_an_appointment_that_has_begun_cannot_be_cancelled(store, small, clock):
    booking = await store.write(hold(small, small.amina))
    await store.write(confirm(small.amina, booking))
    clock.now = world.at(small.office, "10:00").at

    refused = await store.write(cancel(small.amina, booking))

    assert refused == bookings.BOOKING_GONE


async def test_nobody_touches_the_booking_of_another(store, small):
    held = await store.write(hold(small, small.amina))

    await store.write(release(small.bilal, held))
    assert await store.write(confirm(small.bilal, held)) == GONE
    await store.write(confirm(small.amina, held))
    refused = await store.write(cancel(small.bilal, held))

    assert refused == bookings.BOOKING_GONE
    assert (await store.read(card(held))).state == "booked"


async def test_the_fifth_hold_of_a_person_ends_the_first(store, small):
    """One open dialog and three parked ones: nobody can hold a whole morning."""
    clocks = ["09:00", "09:30", "10:00", "10:30", "11:00"]
    held = [await store.write(hold(small, small.amina, clock)) for clock in clocks]

    states = await store.read(world.states)

    assert [states[ref.id] for ref in held] == ["expired"] + ["held"] * 4
    assert await offered(store, small) == ["09:00", "11:30"]


async def test_who_speaks_the_language_comes_first(store, small):
    """The id decides last: without the language rule the other would be chosen."""
    speaks = await store.write(
        lambda tx: world.adviser(tx, small.office, small.service, languages=("ar",))
    )

    held = await store.write(hold(small, small.amina))

    assert (await store.read(card(held))).adviser.id == speaks


async def test_then_who_has_less_to_do_that_day_comes_first(store, small):
    other = await store.write(lambda tx: world.adviser(tx, small.office, small.service))
    await store.write(hold(small, small.amina, "09:00"))

    held = await store.write(hold(small, small.bilal, "11:00"))

    assert (await store.read(card(held))).adviser.id == other


async def test_the_second_adviser_is_asked_when_the_first_is_taken(store, small):
    await store.write(lambda tx: world.adviser(tx, small.office, small.service))

    first = await store.write(hold(small, small.amina))
    second = await store.write(hold(small, small.bilal))

    advisers = {(await store.read(card(ref))).adviser.id for ref in (first, second)}
    assert len(advisers) == 2
    assert await store.write(hold(small, small.bilal)) == GONE


async def test_a_calendar_link_finds_what_is_booked_or_cancelled_only(store, small):
    held = await store.write(hold(small, small.amina))
    secret = (await store.read(card(held))).secret

    def by_secret(tx):
        return appointments.by_secret(tx, secret)

    assert await store.read(by_secret) is None
    await store.write(confirm(small.amina, held))
    assert (await store.read(by_secret)).booking == held
    await store.write(cancel(small.amina, held))
    assert (await store.read(by_secret)).state == "cancelled"
    assert await store.read(lambda tx: appointments.by_secret(tx, "guessed")) is None


async def test_a_card_keeps_name_and_link_out_of_logs(store, small):
    held = await store.write(hold(small, small.amina))
    await store.write(confirm(small.amina, held, "Amina Öz"))

    found = await store.read(card(held))

    assert "Amina" not in repr(found)
    assert found.secret not in repr(found)


async def test_a_booking_that_does_not_exist_has_no_card(store):
    with pytest.raises(appointments.NoSuchBooking, match="no booking 99"):
        await store.read(card(Ref("booking", 99)))


async def test_a_card_outlives_the_service_and_the_adviser(store, small):
    held = await store.write(hold(small, small.amina))

    def retire(tx):
        world.change(tx, schema.Adviser, small.adviser, active=False)
        world.change(tx, schema.Service, small.service.id, active=False)

    await store.write(retire)

    assert (await store.read(card(held))).adviser.id == small.adviser
    assert await store.write(hold(small, small.bilal, "11:00")) == GONE
