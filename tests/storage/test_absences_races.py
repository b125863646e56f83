"""Somebody moves an appointment at the moment at which it is called off."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from storage import absences, bookings, schema
from storage.transaction import Tx
from storage.values import Ref
from tests.storage import world
from tests.storage.test_absences import WEDNESDAY, amina, booked, ill, row
from tests.storage.test_second import by_hand, somebody_waits

__all__ = ["amina"]
_booking = schema.table(schema.Booking)


async def test_moving_and_calling_off_at_once_leave_one_truth(store, small, amina):
    """Who moves in time keeps the appointment; who is late hears that it is gone."""
    time = world.at(small.office, "10:00", WEDNESDAY)

    for _ in range(10):
        booking = await booked(store, small, amina)
        moved, _ = await asyncio.gather(
            store.write(
                lambda tx, b=booking: bookings.move(tx.called_by(amina), b, time)
            ),
            store.write(ill(small.adviser)),
        )

        now = {r.id: r for r in await store.read(_all)}[booking.id]
        if isinstance(moved, Ref):
            assert (now.state, now.starts_at) == ("booked", time.at)
            await store.write(
                lambda tx, b=booking: bookings.cancel(tx.called_by(amina), b)
            )
        else:
            assert moved == bookings.BOOKING_GONE
            assert (now.state, now.called_off_at) == ("cancelled", world.MONDAY)
        assert await store.read(world.claimed) == []
        await store.write(
            lambda tx: absences.back(tx, tx.directory.adviser(small.adviser))
        )


def _all(tx: Tx):
    return tx.connection.execute(select(_booking)).all()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_who_moves_while_it_is_called_off_is_told_that_it_is_gone(
    store, url, small, amina, clock
):
    """The same, held still at its worst moment: called off, but not committed yet."""
    booking = await booked(store, small, amina)
    time = world.at(small.office, "10:00", WEDNESDAY)

    async with (
        by_hand(url, clock) as (engine, run),
        engine.connect() as one,
        engine.connect() as two,
    ):
        await run(one, ill(small.adviser))
        moving = asyncio.create_task(
            run(two, lambda tx: bookings.move(tx.called_by(amina), booking, time))
        )
        await somebody_waits(engine)
        await one.commit()
        moved = await moving
        await two.commit()

    assert moved == bookings.BOOKING_GONE
    assert (await store.read(row)).state == "cancelled"
    assert await store.read(world.claimed) == []
