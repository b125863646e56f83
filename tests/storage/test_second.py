"""Who comes second at the same time waits for the first, and is told no."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage import bookings, directory
from storage.sealing import Box
from storage.transaction import Tx
from storage.values import Ref, Refused
from tests.storage import world


@asynccontextmanager
async def by_hand(url, clock):
    """Yield a way to open transactions on PostgreSQL that end when the test says so."""
    engine = create_async_engine(make_url(url).set(drivername="postgresql+asyncpg"))
    box = engine.sync_engine.dialect.lotse_box = Box(world.SECRET)

    async def run(connection, turn):
        return await connection.run_sync(
            lambda sync: turn(Tx(sync, clock(), box, directory.load(sync, box)))
        )

    try:
        yield engine, run
    finally:
        await engine.dispose()


async def somebody_waits(engine):
    """Return once a transaction of this database waits for the lock of another."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    async with engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        while not (await connection.execute(waiting)).scalar():
            pass


@pytest.mark.parametrize("first", ["confirm", "takeover"])
@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
async def test_who_comes_second_waits_for_the_first_and_is_refused(
    store, url, small, clock, first
):
    """The same race, held still at its worst moment: the first did not commit yet."""
    time = world.at(small.office, "10:00")

    def hold(caller):
        return lambda tx: bookings.hold(
            tx.called_by(caller), small.service, small.office, time
        )

    held = await store.write(hold(small.amina))
    clock.pass_by(minutes=15)
    turns = {
        "confirm": lambda tx: bookings.confirm(
            tx.called_by(small.amina), held, "Amina"
        ),
        "takeover": hold(small.bilal),
    }
    winner = turns.pop(first)
    (loser,) = turns.values()

    async with (
        by_hand(url, clock) as (engine, run),
        engine.connect() as one,
        engine.connect() as two,
    ):
        won = await run(one, winner)
        second = asyncio.create_task(run(two, loser))
        await somebody_waits(engine)
        await one.commit()
        lost = await second
        await two.commit()

    assert isinstance(won, Ref)
    assert lost == Refused("time-gone")
    states = set((await store.read(world.states)).values())
    assert states == ({"booked"} if first == "confirm" else {"expired", "held"})
