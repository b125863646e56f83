"""A loop whose clock jumps to whatever is next, and a database without threads."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from storage import directory, embedded, migrations
from storage.sealing import Box
from storage.transaction import Tx

T = TypeVar("T")


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop in which waiting takes no time; nothing may come from outside."""

    def __init__(self) -> None:
        self.now = 0.0
        super().__init__()

    def time(self) -> float:
        """Return the seconds that have passed in here."""
        return self.now

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:  # type: ignore[attr-defined]
            first = self._scheduled[0]  # type: ignore[attr-defined]
            self.now = max(self.now, first.when())
        super()._run_once()  # type: ignore[misc]


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


class Store:
    """A database that writes at once, in the caller's thread, by the loop's clock."""

    directory: directory.Directory | None = None
    shared = False

    def __init__(self, folder: Path, box: Box, start: datetime) -> None:
        self._box, self._start = box, start
        made = embedded.Embedded(f"{folder}/lotse.db", box=box, clock=self.clock)
        self._engine = made.writer
        with self._engine.connect() as connection:
            migrations.upgrade(connection)

    def clock(self) -> datetime:
        """Return the start and what has passed since."""
        return self._start + timedelta(seconds=asyncio.get_event_loop().time())

    async def write(self, turn: Callable[[Tx], T]) -> T:
        """Run `turn` in a transaction of its own."""
        with self._engine.connect() as connection, connection.begin():
            known = directory.load(connection, self._box)
            return turn(Tx(connection, self.clock(), self._box, known))

    read = write

    async def listen(self, hear: Callable[[str], None]) -> None:
        """Nobody else writes here."""

    async def close(self) -> None:
        """Close the file."""
        self._engine.dispose()
