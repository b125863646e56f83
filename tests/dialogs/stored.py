"""What is stored of dialogs, bookings and consents, for tests to look at."""

from typing import Any

from sqlalchemy import text, update

from dialogs.engine.journal import Entry
from storage import schema
from storage.transaction import Tx
from tests.dialogs.small_world import facts
from tests.support.visitor import World

dialog_ = schema.table(schema.Dialog)


async def rows(here: World, query: str) -> list[tuple[Any, ...]]:
    """Return what an SQL query finds."""

    def read(tx: Tx) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in tx.connection.execute(text(query))]

    async with here.store() as store:
        return await store.read(read)


async def bookings(here: World) -> list[str]:
    """Return the state of each booking, the oldest first."""
    return [state for (state,) in await rows(here, "SELECT state FROM booking")]


async def states(here: World) -> list[tuple[str, str]]:
    """Return each dialog's name and state, the oldest first."""
    found = await rows(here, "SELECT name, state FROM dialog ORDER BY id")
    return [(name, state) for name, state in found]


async def raw(here: World, number: int = 1) -> list[Any]:
    """Return a dialog's journal as it is stored, the open question's mark included."""

    def read(tx: Tx) -> list[Any]:
        found = tx.connection.execute(
            dialog_.select().where(dialog_.c.id == number)
        ).one()
        return list(found.journal or [])

    async with here.store() as store:
        return await store.read(read)


async def journal(here: World, number: int = 1) -> dict[str, Entry]:
    """Return a dialog's entries by key."""
    return {entry.key: entry for entry in facts(await raw(here, number))}


async def replace(here: World, entries: list[Any], number: int = 1) -> None:
    """Store another journal."""

    def write(tx: Tx) -> None:
        tx.connection.execute(
            update(dialog_).where(dialog_.c.id == number).values(journal=entries)
        )

    async with here.store() as store:
        await store.write(write)


async def seal(here: World, key: str) -> None:
    """Make an effect a barrier, as an engine with a mistake might have stored it."""
    entries = await raw(here)
    for entry in entries:
        if entry["k"] == key:
            del entry["u"]
    await replace(here, entries)


async def busy(here: World, booking: int, minute: int) -> None:
    """Let another booking have an hour of everybody's, from a minute since 1970 on."""

    def write(tx: Tx) -> None:
        resources = tx.connection.execute(text("SELECT id FROM resource")).scalars()
        rows = [
            {"resource_id": resource, "step": step, "booking_id": booking}
            for resource in resources
            for step in range(minute // 5, minute // 5 + 12)
        ]
        tx.connection.execute(schema.table(schema.Claim).insert(), rows)

    async with here.store() as store:
        await store.write(write)
