"""Public holidays come from the library, once a year and state."""

from __future__ import annotations

from datetime import date

from sqlalchemy import delete, insert, select

from storage import public_holidays, schema, times
from storage.values import Day
from tests.storage import world

holiday = schema.table(schema.Holiday)


def ensure(*years):
    return lambda tx: public_holidays.ensure(tx, *years)


def names(tx):
    return dict(tx.connection.execute(select(holiday.c.day, holiday.c.name)).all())


async def test_the_holidays_of_the_state_are_there_and_nobody_is_offered_them(
    store, small, clock
):
    clock.pass_by(days=20)

    assert await store.write(ensure(2026, 2027))

    found = await store.read(names)
    assert found[date(2026, 6, 4)] == "Fronleichnam"
    assert found[date(2027, 1, 1)] == "Neujahr"
    assert date(2026, 8, 15) not in found, "Assumption is not kept in this state"
    for day, open_ in ((date(2026, 12, 24), True), (date(2026, 12, 25), False)):
        there = await store.read(
            lambda tx, day=day: times.free(
                tx, small.service, small.office, Day(day, world.ZONE)
            )
        )
        assert bool(there) == open_


async def test_a_year_is_filled_in_once_and_stays_as_staff_left_it(store, small):
    await store.write(ensure(2026))
    await store.write(
        lambda tx: (
            tx.connection.execute(
                delete(holiday).where(holiday.c.day == date(2026, 6, 4))
            ).rowcount
        )
    )

    assert not await store.write(ensure(2026))
    assert date(2026, 6, 4) not in await store.read(names)


async def test_a_day_that_staff_had_entered_keeps_its_name(store, small):
    row = {"subdivision": "DE-NW", "day": date(2026, 12, 25), "name": "Betriebsfeier"}
    await store.write(lambda tx: tx.connection.execute(insert(holiday), row).rowcount)

    await store.write(ensure(2026))

    assert (await store.read(names))[date(2026, 12, 25)] == "Betriebsfeier"


async def test_without_an_office_there_is_nothing_to_fill_in(store):
    assert not await store.write(ensure(2026))
