"""Opening a database: one protocol, two runners, chosen by the URL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import URL, make_url

from storage.directory import Directory
from storage.sealing import Box
from storage.transaction import Clock, Tx

T = TypeVar("T")


class Unsuitable(Exception):
    """DATABASE_URL names a database that is neither SQLite nor PostgreSQL."""


class Database(Protocol):
    """Runs whole turns; a turn is one synchronous function over an open transaction."""

    directory: Directory | None
    """The newest snapshot that a transaction of this process has seen."""
    clock: Clock
    shared: bool
    """Whether other processes may send from this database, too."""

    async def write(self, turn: Callable[[Tx], T]) -> T:
        """Run `turn` in a transaction and return its result after COMMIT.

        What `turn` raises is raised here, and nothing of it stays.
        """
        ...

    async def read(self, reader: Callable[[Tx], T]) -> T:
        """Run `reader` on a snapshot; it cannot change anything."""
        ...

    async def listen(self, hear: Callable[[str], None]) -> None:
        """Call `hear` with an account for which another process has left a message."""
        ...

    async def close(self) -> None:
        """Finish what was accepted, then let go of the database."""
        ...


async def open(url: str, *, box: Box, clock: Clock) -> Database:
    """Open the database at `url`, bring its tables up to date, and return its runner.

    Any SQLite or PostgreSQL driver name is accepted and rewritten to ours.
    """
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        from storage.embedded import Embedded

        return await Embedded.open(_path(parsed), box=box, clock=clock)
    if backend in {"postgresql", "postgres"}:
        from storage.scaled import Scaled

        return await Scaled.open(
            parsed.set(drivername="postgresql+asyncpg"), box=box, clock=clock
        )
    raise Unsuitable(
        f"DATABASE_URL starts with {backend!r}; use sqlite:///… or postgresql://…"
    )


def _path(url: URL) -> str:
    """Return the file of a SQLite URL; a database that is gone at exit is refused."""
    if not url.database or url.database == ":memory:":
        raise Unsuitable(
            "DATABASE_URL must name a file, for example sqlite:///data/x.db"
        )
    return url.database
