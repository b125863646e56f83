"""Two processes with one database: who has the lease sends, also for the other."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.base import Incoming, Outgoing
from bot.conversations import Talks
from bot.lease import Lease
from bot.limits import BY_CHANNEL
from bot.worker import Sender
from storage import database, shards
from storage.shards import Holder
from tests.support import postgres as server
from tests.support.postgres import postgres
from tests.support.visitor import TEXTS, World

__all__ = ["postgres"]
ACCOUNT = "telegram:1"


class Messenger:
    """A channel that notes what it was given."""

    account = ACCOUNT
    limits = BY_CHANNEL["telegram"]
    per_second = 28.0
    daily_people = None

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.news = asyncio.Event()

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Note whom it went to."""
        self.sent.append(outgoing.address)
        self.news.set()
        return (str(outgoing.row),)


class Process:
    """What one process has: a store of its own, a sender and conversations."""

    def __init__(self, here: World, store: database.Database, name: str) -> None:
        self.store, self.messenger = store, Messenger()
        self.sender = Sender(store, TEXTS, self.messenger)
        self.sender.lease = Lease(store, ACCOUNT, name)
        self.talks = Talks(store, TEXTS, here.registry)
        self.talks.deliver_through(ACCOUNT, self.sender)

    async def __aenter__(self) -> "Process":
        self.running = asyncio.create_task(self.sender.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.sender.close()

    async def hears(self, address: str) -> None:
        await self.talks.receive(
            Incoming(ACCOUNT, f"{address}-1", address, "start", language="de")
        )


class Late:
    """A sender that still had the lease when its turn began, and not when it ended."""

    epoch = 0

    def accept(self, letters: object) -> None:
        """Drop what is another's by now."""


@pytest.fixture
async def here(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    async with server.fresh(request.getfixturevalue("postgres")) as url:
        yield World(url)


async def test_what_one_hears_the_holder_answers_at_once(here: World) -> None:
    async with (
        here.store() as one,
        here.store() as two,
        Process(here, one, "one") as first,
    ):
        await first.sender.lease.wait()
        async with Process(here, two, "two") as second:
            await second.hears("amina")
            async with asyncio.timeout(0.9):  # a tick would be a second
                await first.messenger.news.wait()

            assert first.messenger.sent == ["amina"]
            assert second.messenger.sent == []


async def test_who_is_stopped_gives_its_lease_back(here: World) -> None:
    async with here.store() as one, here.store() as two:
        async with Process(here, one, "one") as first:
            await first.sender.lease.wait()
        async with Process(here, two, "two") as second:
            await second.hears("amina")
            async with asyncio.timeout(shards.TTL.total_seconds() - 1):
                await second.messenger.news.wait()

    assert second.messenger.sent == ["amina"]


async def test_a_row_of_a_former_holder_is_not_forgotten(here: World) -> None:
    """Its turn committed when the lease had gone to somebody else."""
    async with here.store() as one, here.store() as two:
        late = Process(here, one, "one")
        late.talks.deliver_through(ACCOUNT, Late())
        async with Process(here, two, "two") as holder:
            await holder.sender.lease.wait()
            await late.hears("amina")
            async with asyncio.timeout(10):
                await holder.messenger.news.wait()

    assert holder.messenger.sent == ["amina"]


async def test_a_lease_is_had_by_one_until_it_ends(here: World) -> None:
    one, two = Holder(7, "one"), Holder(7, "two")
    async with here.store() as store:

        async def take(holder: Holder) -> int | None:
            return await store.write(lambda tx: shards.take(tx, holder))

        assert await take(one) == 1
        assert await take(two) is None
        assert await take(one) == 1
        await store.write(lambda tx: shards.release(tx, two))
        assert await take(two) is None
        await store.write(lambda tx: shards.release(tx, one))
        assert await take(two) == 2
        assert await take(one) is None


async def test_the_holder_stops_before_its_lease_ends(here: World) -> None:
    async with here.store() as store:
        lease = Lease(store, ACCOUNT, "one")
        assert lease.epoch is None
        await lease._renew()
        assert lease.epoch == 1
        lease._until -= (shards.TTL - timedelta(seconds=1)).total_seconds()
        assert lease.epoch is None


async def test_with_a_file_of_its_own_a_process_never_waits(tmp_path: Path) -> None:
    async with World(f"sqlite:///{tmp_path}/x.db").store() as store:
        assert await Lease(store, ACCOUNT).wait() == 0
