"""A booking through Telegram: the fake Bot API server, our polling, our sender."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.channels.telegram import Telegram
from bot.conversations import Talks
from bot.worker import Sender
from storage import database
from storage.transaction import Tx
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.fake_telegram_visitors import Person
from tests.support.visitor import TEXTS, World, world

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

# Reminders wait for their day.
UNSENT = "SELECT count(*) FROM outbox WHERE state<2 AND booking_id IS NULL"


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@asynccontextmanager
async def running(
    here: World, server: FakeTelegram
) -> AsyncIterator[database.Database]:
    """Run the bot against the fake server."""
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry)
        channel = Telegram(TOKEN, server.base)
        sender = Sender(store, TEXTS, channel)
        talks.deliver_through(channel.account, sender.accept)
        tasks = [
            asyncio.create_task(sender.run()),
            asyncio.create_task(channel.poll(talks)),
        ]
        try:
            yield store
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await sender.close()
            await channel.close()


async def count(store: database.Database, query: str) -> int:
    def read(tx: Tx) -> int:
        return int(tx.connection.execute(text(query)).scalar_one())

    return await store.read(read)


async def taps(person: Person, part: str, within: float = 5) -> None:
    """Press the newest message's button whose label has `part` in it."""
    await person.waits(part, within=within)
    label = next(found for found in person.messages[-1].labels if part in found)
    await person.taps(label)


async def books(person: Person, name: str = "أمينة") -> None:
    await person.types("/start")
    await person.waits("أي لغة")
    for label, then in [
        ("العربية", "إنسانًا"),
        ("حجز موعد", "أي أمر"),
        ("العمل", "مكتب"),
        ("Marxloh", "أي يوم"),
        ("24/11", "أي ساعة"),
        ("10:00", "نحفظ"),
        ("نعم", "ما اسمك"),
    ]:
        await taps(person, label)
        await person.waits(then)
    await person.types(name)
    await person.waits("هل هذا صحيح")
    await taps(person, "نعم، صحيح")
    await person.waits("تم حجز")


async def test_amina_books_tuesday_ten_o_clock_in_marxloh_in_arabic(
    here: World,
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(name="Amina", language="ar")
        async with running(here, server) as store:
            await books(amina)

            assert await count(store, "SELECT count(*) FROM booking") == 1
            assert await count(store, "SELECT count(*) FROM claim") > 5
            for _ in range(200):
                if await count(store, UNSENT) == 0:
                    break
                await asyncio.sleep(0.01)
            assert await count(store, UNSENT) == 0

        assert server.counts["sendVenue"] == 1
        assert server.counts["sendDocument"] == 1


async def test_a_restart_in_the_middle_loses_nothing(here: World) -> None:
    async with FakeTelegram() as server:
        amina = server.person(name="Amina", language="ar")
        async with running(here, server):
            await amina.types("/start")
            await amina.waits("أي لغة")
            await taps(amina, "العربية")
            await amina.waits("إنسانًا")
        await taps(amina, "حجز موعد")
        async with running(here, server):
            await amina.waits("أي أمر", within=20)


async def test_a_busy_messenger_gets_the_message_later(here: World) -> None:
    async with FakeTelegram() as server:
        amina = server.person(name="Amina", language="de")
        server.fail_next("sendMessage", 429, retry_after=1)
        server.fail_next("sendMessage", 502)
        async with running(here, server):
            await amina.types("/start")

            await amina.waits("Sprache", within=10)
