"""SQLite commits all who wait at once; each of them sees what came before."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest

from storage import database, schema
from storage.sealing import Box
from storage.transaction import Tx
from tests.storage import world


@pytest.fixture
async def store(tmp_path, clock) -> AsyncIterator[database.Database]:
    """An empty SQLite file."""
    opened = await database.open(
        f"sqlite:///{tmp_path}/lotse.db", box=Box(world.SECRET), clock=clock
    )
    yield opened
    await opened.close()


async def together(store, *turns):
    """Let the writer find all `turns` waiting, and return what came of each."""
    begun, go_on = threading.Event(), threading.Event()

    def hold_up(tx: Tx) -> None:
        begun.set()
        go_on.wait(10)

    first = asyncio.create_task(store.write(hold_up))
    await asyncio.to_thread(begun.wait, 10)
    waiting = [asyncio.create_task(store.write(turn)) for turn in turns]
    await asyncio.sleep(0)
    go_on.set()
    await first
    return await asyncio.gather(*waiting, return_exceptions=True)


def renaming(small):
    return lambda tx: world.change(
        tx, schema.Office, small.office.id, names={"de": "Neu"}
    )


def naming(small):
    return lambda tx: tx.directory.office(small.office.id).names["de"]


async def test_a_turn_sees_what_another_has_just_changed(store, small):
    results = await together(store, naming(small), renaming(small), naming(small))

    assert results == ["Marxloh", None, "Neu"]
    assert await store.read(naming(small)) == "Neu"


async def test_a_change_that_is_undone_is_seen_by_nobody(store, small):
    def fail(tx: Tx) -> None:
        renaming(small)(tx)
        raise ZeroDivisionError

    [failed, name] = await together(store, fail, naming(small))

    assert isinstance(failed, ZeroDivisionError)
    assert name == "Marxloh"
