"""An adviser is ill while people wait: what is called off is offered to nobody."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from storage import absences, schema
from storage.transaction import Tx
from tests.storage import queue
from tests.storage.test_waiting import WEDNESDAY, Full, full

__all__ = ["full"]


def ill(full: Full):
    """Let the only adviser be ill on Wednesday."""

    def step(tx: Tx) -> None:
        first = full.at("00:00").at
        adviser = tx.directory.adviser(full.adviser)
        absences.begin(tx, adviser, first, first + timedelta(days=1), "Samir")

    return step


def states(tx: Tx) -> list[str]:
    table = schema.table(schema.Waiting)
    return list(tx.connection.execute(select(table.c.state)).scalars())


async def test_times_of_somebody_who_is_absent_are_not_passed_on(store, full):
    """They are freed in the transaction in which the absence is noted."""
    await store.write(full.joins(full.amina))

    await store.write(ill(full))
    await store.write(queue.beat)

    assert await store.read(queue.offered) == {}


async def test_an_offer_of_somebody_who_is_absent_is_over(store, full):
    entry = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00", WEDNESDAY))
    assert entry in await store.read(queue.offered)

    await store.write(ill(full))
    await store.write(queue.beat)

    assert await store.read(queue.offered) == {}
    assert await store.read(states) == ["waiting"]
