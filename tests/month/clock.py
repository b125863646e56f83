"""Virtual time over a real database: the month waits while the database works."""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import make_url, text

from storage import database, directory, embedded, migrations
from storage.sealing import Box
from storage.transaction import Tx
from tests.month import chronicle

T = TypeVar("T")
Turn = Callable[[Tx], T]
# The sender looks for what is due this often here, so that a month takes minutes.
TICK = 900.0
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NOW = text("UPDATE month_clock SET now = :now")


def micros(at: datetime) -> int:
    """Return an instant as the database keeps it."""
    return (at - EPOCH) // timedelta(microseconds=1)


def instant(stored: int) -> datetime:
    """Return what the database keeps as an instant."""
    return EPOCH + timedelta(microseconds=stored)


class Store(ABC):
    """A database that answers at once, by the loop's clock; its subclasses say how.

    One process sends, so there is no lease, which would be renewed a million times a
    month. The time of each turn is written down for the chronicle.
    """

    shared = False
    _real: Any

    def __init__(self, start: datetime) -> None:
        self._virtual, self._start = asyncio.get_running_loop(), start

    def clock(self) -> datetime:
        """Return the start and what has passed since."""
        return self._start + timedelta(seconds=self._virtual.time())

    @property
    def directory(self) -> directory.Directory | None:
        """Return the newest snapshot."""
        return self._real.directory

    async def write(self, turn: Turn[T]) -> T:
        """Run `turn` in a transaction of its own."""

        def timed(tx: Tx) -> T:
            tx.connection.execute(_NOW, {"now": micros(tx.now)})
            return turn(tx)

        return self._writes(timed)

    async def read(self, reader: Turn[T]) -> T:
        """Run `reader` in a transaction of its own."""
        return self._reads(reader)

    async def listen(self, hear: Callable[[str], None]) -> None:
        """Nobody else writes here."""
        return None

    @abstractmethod
    def _writes(self, turn: Turn[T]) -> T:
        """Run `turn` in a transaction; a subclass knows the database."""

    def _reads(self, reader: Turn[T]) -> T:
        return self._writes(reader)


class OnSqlite(Store):
    """The product's connection to a SQLite file, without its threads."""

    def __init__(self, url: str, box: Box, start: datetime) -> None:
        super().__init__(start)
        path = make_url(url).database
        self._real = embedded.Embedded(str(path), box=box, clock=self.clock)
        self._connection = self._real.writer.connect()
        migrations.upgrade(self._connection)
        self._writes(chronicle.begin)

    def _writes(self, turn: Turn[T]) -> T:
        job = embedded._Job(turn, self._virtual.create_future())
        raw = self._connection.connection.driver_connection
        with self._connection.begin():
            embedded._attempt(job, self._real._tx(self._connection), raw)
        if job.error is not None:
            raise job.error
        return job.result

    async def close(self) -> None:
        """Close the file."""
        self._connection.close()
        self._real.writer.dispose()


class OnPostgres(Store):
    """The product's runner for PostgreSQL, in a thread with a loop of its own."""

    def __init__(self, url: str, box: Box, start: datetime) -> None:
        super().__init__(start)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._real = self._asks(database.open(url, box=box, clock=self.clock))
        self._writes(chronicle.begin)

    def _writes(self, turn: Turn[T]) -> T:
        return self._asks(self._real.write(turn))

    def _reads(self, reader: Turn[T]) -> T:
        return self._asks(self._real.read(reader))

    async def close(self) -> None:
        """Close the database and end the thread."""
        self._asks(self._real.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _asks(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


def open(url: str, box: Box, start: datetime) -> OnSqlite | OnPostgres:
    """Open an empty database, whose month begins at `start`."""
    kind = OnSqlite if url.startswith("sqlite") else OnPostgres
    return kind(url, box, start)
