"""What is offered: only days and times that can really be had."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from storage import appointments, bookings, offices, schema, services, times
from storage.values import Day, Ref
from tests.storage import world
from tests.storage.world import at, clocks

HALF_HOURS = ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]


def free(small, day=world.TUESDAY):
    return lambda tx: clocks(
        times.free(tx, small.service, small.office, Day(day, world.ZONE))
    )


def days(small):
    return lambda tx: times.days(tx, small.service, small.office)


def changed(small, **values):
    """Return a turn that changes the service."""
    return lambda tx: world.change(tx, schema.Service, small.service.id, **values)


def held(small, clock, caller=None):
    time = at(small.office, clock)
    return lambda tx: bookings.hold(
        tx.called_by(caller or small.amina), small.service, small.office, time
    )


async def test_days_lie_between_now_and_the_horizon(store, small):
    await store.write(changed(small, horizon_days=7))

    found = await store.read(days(small))

    assert [day.date.day for day in found] == [23, 24, 25, 26, 27, 30]
    assert {day.zone for day in found} == {world.ZONE}


async def test_a_start_is_offered_from_the_lead_time_on(store, small, clock):
    await store.write(changed(small, lead_minutes=120))
    clock.now = at(small.office, "08:00").at

    assert await store.read(free(small)) == HALF_HOURS[2:]

    clock.pass_by(seconds=1)
    assert await store.read(free(small)) == HALF_HOURS[3:]


async def test_a_lead_time_of_days_moves_the_first_day(store, small):
    await store.write(changed(small, lead_minutes=2 * 24 * 60))

    found = await store.read(days(small))

    assert found[0].date == date(2026, 11, 25)


async def test_a_day_on_which_all_is_taken_is_not_offered(store, small, clock):
    for index, wall in enumerate(HALF_HOURS):
        caller = small.amina if index < 3 else small.bilal
        assert isinstance(await store.write(held(small, wall, caller)), Ref)

    assert await store.read(free(small)) == []
    assert world.TUESDAY not in [day.date for day in await store.read(days(small))]

    clock.pass_by(minutes=15)
    assert await store.read(free(small)) == HALF_HOURS


async def test_buffers_keep_the_neighbours_away(store, small):
    await store.write(changed(small, buffer_before=10, buffer_after=15))

    assert isinstance(await store.write(held(small, "10:00")), Ref)

    assert await store.read(free(small)) == ["09:00", "11:00", "11:30"]


async def test_buffers_may_lie_outside_the_opening_hours(store, small):
    """They clear the desk; nobody has to be let in."""
    await store.write(changed(small, buffer_before=30, buffer_after=30))

    assert await store.read(free(small)) == HALF_HOURS
    assert isinstance(await store.write(held(small, "11:30")), Ref)


async def test_a_shorter_service_sees_the_claims_of_a_longer_one(store, small):
    long = await store.write(lambda tx: world.service(tx, "long", minutes=90))
    gives = {"adviser_id": small.adviser, "service_id": long.id}
    await store.write(lambda tx: add_service(tx, gives))
    await store.write(held(small, "10:00"))

    def of_long(tx):
        return clocks(
            times.free(tx, long, small.office, Day(world.TUESDAY, world.ZONE))
        )

    assert await store.read(of_long) == ["10:30"]


def add_service(tx, row):
    tx.connection.execute(schema.table(schema.AdviserService).insert(), [row])
    world.directory.changed(tx)


async def test_one_free_adviser_is_enough_and_a_time_is_listed_once(store, small):
    await store.write(lambda tx: world.adviser(tx, small.office, small.service))

    assert await store.read(free(small)) == HALF_HOURS
    await store.write(held(small, "10:00"))
    assert await store.read(free(small)) == HALF_HOURS
    await store.write(held(small, "10:00", small.bilal))
    assert "10:00" not in await store.read(free(small))


async def test_a_whole_search_is_ordered_by_time_over_all_offices(store, small):
    def second(tx):
        house = world.office(tx, "hochfeld")
        world.opens(tx, house, hours=(9 * 60 + 15, 11 * 60))
        world.adviser(tx, house, small.service)
        return house

    other = await store.write(second)

    found = await store.read(
        lambda tx: times.search(
            tx,
            small.service,
            (small.office, other),
            world.TUESDAY,
            world.TUESDAY + timedelta(days=1),
        )
    )

    assert clocks(found[:5]) == ["09:00", "09:15", "09:30", "09:45", "10:00"]
    assert [time.office for time in found[:2]] == [small.office.id, other.id]
    assert list(found) == sorted(found, key=lambda time: time.at)
    assert len(found) == 2 * (6 + 3)


async def test_any_dates_may_be_asked_for(store, small):
    def everything(tx):
        return times.search(tx, small.service, (small.office,), date.min, date.max)

    found = await store.read(everything)

    # Today's 09:00 to 11:30, this very minute being 08:00, and 20 weekdays more.
    assert len(found) == 21 * 6


@pytest.mark.parametrize(
    "day", [date.min, date(2026, 11, 22), date(2099, 1, 5), date.max]
)
async def test_a_day_out_of_reach_has_no_times(store, small, day):
    assert await store.read(free(small, day)) == []


async def test_what_the_directory_does_not_list_has_no_times(store, small):
    nowhere, nothing = Ref("office", 99), Ref("service", 99)
    day = Day(world.TUESDAY, world.ZONE)

    def look(tx):
        return (
            times.days(tx, nothing, small.office),
            times.days(tx, small.service, nowhere),
            times.free(tx, nothing, nowhere, day),
        )

    assert await store.read(look) == ((), (), ())


async def test_who_is_not_active_any_more_offers_nothing(store, small):
    assert await store.read(services.offered) == (small.service,)

    await store.write(
        lambda tx: world.change(tx, schema.Adviser, small.adviser, active=False)
    )

    assert await store.read(days(small)) == ()
    assert await store.read(services.offered) == ()
    assert await store.read(lambda tx: offices.offering(tx, small.service)) == ()


async def test_offices_and_services_come_in_their_order(store, small):
    def more(tx):
        first = world.office(tx, "hochfeld")
        world.change(tx, schema.Office, first.id, position=-1)
        offer = world.service(tx, "coaching", position=-1)
        world.adviser(tx, first, small.service, offer)
        world.service(tx, "given by nobody", position=-2)
        return first, offer

    first, offer = await store.write(more)

    assert await store.read(services.offered) == (offer, small.service)
    found = await store.read(lambda tx: offices.offering(tx, small.service))
    assert found == (first, small.office)
    assert await store.read(lambda tx: offices.offering(tx, offer)) == (first,)


@pytest.mark.parametrize(
    ("now", "day", "utc_hour"),
    [
        (datetime(2026, 3, 23, 8, tzinfo=UTC), date(2026, 3, 30), 7),
        (datetime(2026, 10, 19, 8, tzinfo=UTC), date(2026, 10, 26), 8),
    ],
)
async def test_a_time_beyond_a_clock_change_is_the_time_on_the_wall(
    store, small, clock, now, day, utc_hour
):
    clock.now = now

    def turn(tx):
        first = times.free(tx, small.service, small.office, Day(day, world.ZONE))[0]
        held = bookings.hold(
            tx.called_by(small.amina), small.service, small.office, first
        )
        return appointments.card(tx, held)

    card = await store.write(turn)

    assert card.time.local().strftime("%H:%M") == "09:00"
    assert card.starts_at.hour == utc_hour
