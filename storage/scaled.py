"""PostgreSQL through asyncpg: the same synchronous turns, many at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import columns, directory, migrations, shards, waitlist
from storage.sealing import Box
from storage.transaction import Clock, Tx

T = TypeVar("T")
TRIES = 4
# PostgreSQL, Appendix A: serialization_failure, deadlock_detected.
_AGAIN = {"40001", "40P01"}


class Scaled:
    """The runner for PostgreSQL; any number of processes may share the database."""

    shared = True

    def __init__(self, engine: AsyncEngine, *, box: Box, clock: Clock) -> None:
        self._engine, self._box, self.clock = engine, box, clock
        self.directory: directory.Directory | None = None
        self._ear: AsyncConnection | None = None
        self._writing: set[asyncio.Task[Any]] = set()

    @classmethod
    async def open(
        cls, url: URL, *, box: Box, clock: Clock, connections: int = 10
    ) -> Scaled:
        """Connect, and bring the tables up to date (one process at a time)."""
        engine = create_async_engine(
            url, pool_size=connections, max_overflow=0, pool_pre_ping=True
        )
        columns.give_box(engine.sync_engine, box)
        async with engine.connect() as connection:
            await connection.run_sync(migrations.upgrade)
        return cls(engine, box=box, clock=clock)

    async def write(self, turn: Callable[[Tx], T]) -> T:
        """Run `turn` and COMMIT; a client that hangs up does not undo it."""
        work = asyncio.create_task(self._write(turn))
        self._writing.add(work)
        work.add_done_callback(self._writing.discard)
        return await asyncio.shield(work)

    async def _write(self, turn: Callable[[Tx], T]) -> T:
        for attempt in range(TRIES):
            try:
                async with self._engine.begin() as connection:
                    return await connection.run_sync(self._play, turn)
            except DBAPIError as error:
                code = getattr(error.orig, "sqlstate", None)
                if code not in _AGAIN or attempt == TRIES - 1:
                    raise
        raise AssertionError("the last try raises")

    def _play(self, connection: Connection, turn: Callable[[Tx], T]) -> T:
        """Run `turn`; what it has freed goes to who waits, before anybody sees it."""
        tx = self._tx(connection)
        result = turn(tx)
        waitlist.after(tx)
        return result

    async def read(self, reader: Callable[[Tx], T]) -> T:
        """Run `reader` in a transaction that is rolled back."""
        async with self._engine.connect() as connection:
            return await connection.run_sync(lambda c: reader(self._tx(c)))

    async def listen(self, hear: Callable[[str], None]) -> None:
        """Keep a connection open on which other processes can call (NOTIFY)."""
        if self._ear is None:
            self._ear = await self._engine.connect()
        raw = await self._ear.get_raw_connection()
        driver = raw.driver_connection
        assert driver is not None
        await driver.add_listener(
            shards.NEWS, lambda _connection, _pid, _channel, account: hear(account)
        )

    async def close(self) -> None:
        """Let what was begun be committed, and give all connections back."""
        if self._writing:
            await asyncio.wait(self._writing)
        if self._ear is not None:
            await self._ear.close()
        await self._engine.dispose()

    def _tx(self, connection: Connection) -> Tx:
        """Return a Tx with the directory as this transaction sees it."""
        number = directory.version(connection)
        known = self.directory
        if known is None or known.version != number:
            known = self.directory = directory.load(connection, self._box)
        return Tx(connection, self.clock(), self._box, known)
