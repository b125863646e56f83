"""How others do it: look how many there are, then write. It must oversell.

On SQLite the look is a transaction of its own, since one writer at a time would hide
the mistake; on PostgreSQL both are one. In between there is a moment's thought.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from sqlalchemy import text

from storage import database
from storage.transaction import Caller, Tx

Booker = Callable[[database.Database, Caller], Awaitable[str]]


def booker(
    look: Callable[[Tx], bool], write: Callable[[Tx, Caller], str], gone: str
) -> Booker:
    """Return who looks and then writes, or says `gone`."""

    def both(tx: Tx, person: Caller) -> str:
        if not look(tx):
            return gone
        tx.connection.execute(text("SELECT pg_sleep(0.05)"))
        return write(tx, person)

    async def book(store: database.Database, person: Caller) -> str:
        if await store.read(lambda tx: tx.connection.dialect.name) == "postgresql":
            return await store.write(lambda tx: both(tx, person))
        if not await store.write(look):
            return gone
        await asyncio.sleep(0.05)
        return await store.write(lambda tx: write(tx, person))

    return book
