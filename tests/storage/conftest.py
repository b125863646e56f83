"""Both databases for every test here, a clock set by hand, and a small world."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage import database
from storage.sealing import Box
from tests.storage import world
from tests.support import postgres as server
from tests.support import templates
from tests.support.postgres import postgres

__all__ = ["postgres"]


@pytest.fixture
def clock() -> world.Hands:
    """Monday, 23 November 2026, 08:00 in Duisburg."""
    return world.Hands(world.MONDAY)


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request, tmp_path) -> AsyncIterator[str]:
    """The address of an empty database, first of the one kind, then of the other."""
    if request.param == "sqlite":
        yield templates.copied(templates.tables, tmp_path / "lotse.sqlite3")
    else:
        async with server.fresh(request.getfixturevalue("postgres")) as fresh:
            yield fresh


@pytest.fixture
async def store(url, clock) -> AsyncIterator[database.Database]:
    """An open database without rows."""
    opened = await database.open(url, box=Box(world.SECRET), clock=clock)
    yield opened
    await opened.close()


@pytest.fixture
async def small(store) -> world.Small:
    """One office with one adviser, who gives one service."""
    return await store.write(world.small)
