"""The day's list of an office."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from storage import agenda, bookings, directory
from storage.values import Ref
from tests.storage import world


async def book(store, caller, house, offer, clock, name="Amina"):
    time = world.at(house, clock)

    def turn(tx):
        tx = tx.called_by(caller)
        held = bookings.hold(tx, offer, house, time)
        return bookings.confirm(tx, held, name)

    booking = await store.write(turn)
    assert isinstance(booking, Ref)
    return booking


def lines(house=None, day=world.TUESDAY):
    office = None if house is None else house.id
    return lambda tx: agenda.lines(tx, day=day, office=office)


async def test_a_day_is_listed_by_office_then_by_time(store, small):
    def second(tx):
        house = world.office(tx, "hochfeld")
        world.opens(tx, house)
        offer = world.service(tx, "coaching")
        world.adviser(tx, house, offer)
        return house, offer

    house, offer = await store.write(second)
    await book(store, small.amina, house, offer, "09:00")
    await book(store, small.bilal, small.office, small.service, "10:30", "Bilal")
    await book(store, small.amina, small.office, small.service, "09:30")

    found = await store.read(lines())

    assert [(line.office.key, line.time.local().hour, line.name) for line in found] == [
        ("marxloh", 9, "Amina"),
        ("marxloh", 10, "Bilal"),
        ("hochfeld", 9, "Amina"),
    ]
    assert {line.language for line in found} == {"ar"}
    assert await store.read(lines(house)) == found[2:]


async def test_only_what_is_booked_is_listed(store, small):
    booking = await book(store, small.amina, small.office, small.service, "09:30")
    time = world.at(small.office, "11:00")

    def hold_another_and_cancel(tx):
        bookings.hold(tx.called_by(small.bilal), small.service, small.office, time)
        bookings.cancel(tx.called_by(small.amina), booking)

    await store.write(hold_another_and_cancel)

    assert await store.read(lines()) == ()


async def test_a_day_is_that_of_the_office_and_not_of_utc(store, clock):
    clock.now = datetime(2026, 10, 19, 8, tzinfo=UTC)

    def early_bird(tx):
        house = world.office(tx)
        world.opens(tx, house, "FREQ=DAILY", (0, 1440))
        offer = world.service(tx)
        world.adviser(tx, house, offer)
        return house, offer, world.person(tx), world.person(tx)

    house, offer, amina, bilal = await store.write(early_bird)
    sunday = date(2026, 10, 25)
    for caller, clock_time in ((amina, "00:00"), (bilal, "23:30")):
        time = world.at(house, clock_time, sunday)

        def turn(tx, caller=caller, time=time):
            tx = tx.called_by(caller)
            return bookings.confirm(tx, bookings.hold(tx, offer, house, time), "x")

        assert isinstance(await store.write(turn), Ref)

    found = await store.read(lines(house, sunday))

    assert [line.time.at.isoformat() for line in found] == [
        "2026-10-24T22:00:00+00:00",
        "2026-10-25T22:30:00+00:00",
    ]
    assert await store.read(lines(house, date(2026, 10, 24))) == ()


async def test_an_office_that_there_is_not_is_named(store):
    with pytest.raises(directory.Unlisted, match="no office 7"):
        await store.read(lines(Ref("office", 7)))


async def test_a_line_keeps_the_name_out_of_logs(store, small):
    await book(store, small.amina, small.office, small.service, "09:30", "Amina Öz")

    (line,) = await store.read(lines())

    assert "Amina" not in repr(line)
