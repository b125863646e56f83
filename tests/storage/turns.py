"""The turns that tests of bookings are made of, each for one caller."""

from __future__ import annotations

from storage import appointments, bookings, times
from storage.values import Day, Refused
from tests.storage import world

GONE = Refused("time-gone")


def hold(small, caller, clock="10:00"):
    """Return a turn in which `caller` holds a time on Tuesday."""
    time = world.at(small.office, clock)
    return lambda tx: bookings.hold(
        tx.called_by(caller), small.service, small.office, time
    )


def confirm(caller, held, name="Amina"):
    return lambda tx: bookings.confirm(tx.called_by(caller), held, name)


def cancel(caller, booking):
    return lambda tx: bookings.cancel(tx.called_by(caller), booking)


def release(caller, held):
    return lambda tx: bookings.release(tx.called_by(caller), held)


def card(booking):
    return lambda tx: appointments.card(tx, booking)


async def offered(store, small):
    """Return the clock times that are offered on Tuesday."""
    day = Day(world.TUESDAY, world.ZONE)
    free = await store.read(lambda tx: times.free(tx, small.service, small.office, day))
    return world.clocks(free)


def open_for(small):
    return lambda tx: appointments.open_for(tx.called_by(small.amina), small.service)
