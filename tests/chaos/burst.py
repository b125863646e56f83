"""Many reminders due at once, and a process that sends them until it is killed."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from bot.worker import Sender
from storage import bookings, people
from storage.transaction import Caller, Tx
from storage.values import Ref, Time
from tests.chaos.mortal import Pigeon
from tests.storage import world as small
from tests.support.visitor import TEXTS, World, world

START = "10:00"
# The night before: everybody has booked days ago and is reminded at 8:00.
BOOKED = timedelta(days=2)


def morning(folder: Path) -> World:
    """Return the world on Wednesday, 8:00 in Duisburg: two hours before 10:00."""
    here = world(folder, reopens=True)
    here.now = small.MONDAY + BOOKED
    return here


def prepare(folder: Path, persons: int) -> None:
    """Let so many people book Wednesday, 10:00, each with an adviser of her own."""
    here = morning(folder)
    here.now -= BOOKED
    asyncio.run(_prepare(here, persons))


async def _prepare(here: World, persons: int) -> None:
    async with here.store() as store:
        house, offer = await store.write(lambda tx: _office(tx, persons))
        await store.write(lambda tx: _all_book(tx, house, offer, persons))


def _office(tx: Tx, advisers: int) -> tuple[Ref, Ref]:
    house = small.office(tx, "burst")
    offer = small.service(tx, "burst", reminders=["2h"])
    small.opens(tx, house)
    for _ in range(advisers):
        small.adviser(tx, house, offer)
    return house, offer


def _all_book(tx: Tx, house: Ref, offer: Ref, persons: int) -> None:
    day = (small.MONDAY + BOOKED).date()
    time: Time = small.at(house, START, day)
    for number in range(persons):
        chat = people.meet(tx, Pigeon.account, f"p{number}")
        people.speak(tx, chat.person, "de")
        caller = Caller(chat.person, "de", chat.conversation, Pigeon.account)
        own = tx.called_by(caller)
        held = bookings.hold(own, offer, house, time)
        assert isinstance(held, Ref)
        bookings.confirm(own, held, "Amina")


def send(folder: Path, pipe: Connection, per_second: float) -> None:
    """Send what is due until killed."""
    pigeon = Pigeon(pipe)
    pigeon.per_second = per_second
    asyncio.run(_send(morning(folder), pigeon, pipe))


async def _send(here: World, pigeon: Pigeon, pipe: Connection) -> None:
    async with here.store() as store:
        sender = Sender(store, TEXTS, pigeon)
        running = asyncio.create_task(sender.run())
        pipe.send("ready")
        await running
