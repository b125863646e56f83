"""Virtual time over a real database: the month waits while the database works."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import text

from storage import database, directory
from storage.sealing import Box
from storage.transaction import Tx
from tests.month import chronicle

T = TypeVar("T")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(at: datetime) -> int:
    """Return an instant as the database keeps it."""
    return (at - EPOCH) // timedelta(microseconds=1)


def instant(stored: int) -> datetime:
    """Return what the database keeps as an instant."""
    return EPOCH + timedelta(microseconds=stored)


class Store:
    """The product's own runner, in a thread with a loop of its own.

    Whoever asks is blocked, and so is the virtual clock. One process sends, so there is
    no lease, which would be renewed a million times a month. The time of each turn is
    written down for the chronicle.
    """

    shared = False

    def __init__(self, url: str, box: Box, start: datetime) -> None:
        self._virtual = asyncio.get_running_loop()
        self._start = start
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self.turns = 0
        opened = database.open(url, box=box, clock=self.clock)
        self._real = self._asks(opened)
        self._asks(self._real.write(chronicle.begin))

    def clock(self) -> datetime:
        """Return the start and what has passed since."""
        return self._start + timedelta(seconds=self._virtual.time())

    @property
    def directory(self) -> directory.Directory | None:
        """Return the newest snapshot."""
        return self._real.directory

    async def write(self, turn: Callable[[Tx], T]) -> T:
        """Run `turn` in the product's runner."""
        self.turns += 1

        def timed(tx: Tx) -> T:
            now = {"now": micros(tx.now)}
            tx.connection.execute(_NOW, now)
            return turn(tx)

        return self._asks(self._real.write(timed))

    async def read(self, reader: Callable[[Tx], T]) -> T:
        """Run `reader` in the product's runner."""
        return self._asks(self._real.read(reader))

    async def listen(self, hear: Callable[[str], None]) -> None:
        """Nobody else writes here."""

    async def close(self) -> None:
        """Close the database and end the thread."""
        self._asks(self._real.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _asks(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


_NOW = text("UPDATE month_clock SET now = :now")
