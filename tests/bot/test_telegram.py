"""A booking through Telegram: the fake Bot API server, our polling, our sender."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from bot import words
from bot.channels import telegram
from bot.channels.base import Incoming, Receipt
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
        channel = Telegram(TOKEN, server.base, TEXTS)
        sender = Sender(store, TEXTS, channel)
        talks.deliver_through(channel.account, sender)
        tasks = [
            asyncio.create_task(sender.run()),
            asyncio.create_task(channel.poll(talks)),
            asyncio.create_task(channel.introduce()),
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


async def test_the_bots_page_is_in_every_language_and_only_set_when_it_differs(
    here: World,
) -> None:
    async with FakeTelegram() as server:
        channel = Telegram(TOKEN, server.base, TEXTS)
        await channel.introduce()
        first = server.counts["setMyCommands"]
        await channel.introduce()
        await channel.close()

        assert first == server.counts["setMyCommands"] == len(TEXTS.languages) + 1
        names = server.settings["setMyName"]
        assert names["ar"]["name"] != names["de"]["name"] == names[""]["name"]
        for language in ("", *(one.telegram for one in TEXTS.languages)):
            page = {
                method: server.settings[method][language]
                for method in server.settings
                if method != "setChatMenuButton"
            }
            assert 1 <= len(page["setMyName"]["name"]) <= 64
            assert 1 <= len(page["setMyDescription"]["description"]) <= 512
            assert 1 <= len(page["setMyShortDescription"]["short_description"]) <= 120
            for command in page["setMyCommands"]["commands"]:
                assert words.known(TEXTS).verb(f"/{command['command']}")
                assert 1 <= len(command["description"]) <= 256


async def test_a_page_that_cannot_be_set_holds_up_nobody(here: World) -> None:
    async with FakeTelegram() as server:
        server.fail_next("setMyName", 429, retry_after=86_400)
        amina = server.person(language="de")
        async with running(here, server):
            await amina.types("/start")

            await amina.waits("Welche Sprache")


async def test_a_link_brings_its_language_and_whose_it_is(here: World) -> None:
    async with FakeTelegram() as server:
        amina = server.person(language="de")
        async with running(here, server) as store:
            await amina.types("/start ar-A7K2")
            await amina.waits("مرحبًا")

            assert await count(store, "SELECT referral = 'A7K2' FROM contact") == 1


async def test_an_album_is_answered_once_and_a_changed_message_is_no_answer(
    here: World,
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(language="de")
        async with running(here, server) as store:
            await amina.types("/start")
            await amina.waits("Welche Sprache")
            await taps(amina, "Deutsch")
            await amina.waits("kein Mensch")
            await taps(amina, "Termin machen")
            await amina.waits("Wobei")
            await amina.sends_album()
            await amina.waits("Bilder und Dateien")
            await amina.edits("nobody sees it", seen=False)
            await amina.edits("Marxloh")
            await amina.waits("Änderungen an alten Nachrichten")

            said = [c.params for c in server.calls if c.method == "sendMessage"]
            assert sum("Bilder und Dateien" in p["text"] for p in said) == 1
            assert await count(store, "SELECT count(*) FROM inbox") == 5


async def test_a_group_is_led_to_the_private_chat_once_and_nothing_is_stored(
    here: World,
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(language="ar")
        async with running(here, server) as store:
            for text_ in ("good morning", "/start@lotse_bot", "/help"):
                amina.speaks_in_a_group(text_)
            for _ in range(100):
                if server.counts["sendMessage"]:
                    break
                await asyncio.sleep(0.02)
            await amina.types("/start")
            await amina.waits("مرحبًا")

            told = [c.params for c in server.calls if c.method == "sendMessage"]
            groups = [p for p in told if int(p["chat_id"]) < 0]
            assert len(groups) == 1
            assert "https://t.me/" in groups[0]["text"]
            assert await count(store, "SELECT count(*) FROM contact") == 1


async def test_an_answer_that_takes_its_time_is_announced(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram, "TYPING_AFTER", 0.05)
    slow = Talks.receive

    async def receive(self: Talks, incoming: Incoming) -> Receipt:
        await asyncio.sleep(0.2)
        return await slow(self, incoming)

    monkeypatch.setattr(Talks, "receive", receive)
    async with FakeTelegram() as server:
        amina = server.person(language="de")
        async with running(here, server):
            await amina.types("/start")
            await amina.waits("Welche Sprache")

        assert server.counts["sendChatAction"] == 1


LEAN = """
import asyncio, sys
from bot.channels.telegram_calls import Calls
from aiogram import types

async def main():
    calls = Calls(sys.argv[1], sys.argv[2])
    print((await calls.call("getMe", {}))["is_bot"])
    await calls.close()

asyncio.run(main())
print(types.Message.__pydantic_complete__)
"""


async def test_aiogram_carries_our_calls_without_the_models_it_would_build() -> None:
    """In a process of its own: here a test has imported aiogram whole."""
    async with FakeTelegram() as server:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", LEAN, TOKEN, server.base, stdout=-1
        )
        said, _ = await process.communicate()

    assert said.decode().split() == ["True", "False"]
