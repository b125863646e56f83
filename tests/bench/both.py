"""One measurement on both databases, each with a small and with a large one."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from rich.console import Console

from tests.bench.figures import Figure
from tests.support import postgres

# Is given the database's name and the URLs of two empty ones: for few, for many.
Measure = Callable[[str, str, str], Awaitable[list[Figure]]]


def run(
    console: Console, measure: Measure, missing: Callable[[str], list[Figure]]
) -> list[Figure]:
    """Measure on SQLite, then on PostgreSQL, or what is `missing` without it."""
    found = asyncio.run(_on_sqlite(measure))
    binaries = postgres.found_binaries()
    if binaries is None:
        console.print("[red]PostgreSQL[/red]: not on this machine")
        return found + missing("PostgreSQL")
    with postgres.running(binaries) as server:
        return found + asyncio.run(_on_postgres(server, measure))


async def _on_sqlite(measure: Measure) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        few, many = (f"sqlite:///{Path(place) / name}.db" for name in ("few", "many"))
        return await measure("SQLite", few, many)


async def _on_postgres(server: str, measure: Measure) -> list[Figure]:
    async with postgres.fresh(server) as few, postgres.fresh(server) as many:
        return await measure("PostgreSQL", few, many)
