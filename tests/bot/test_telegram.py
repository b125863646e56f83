"""A booking through Telegram: the fake Bot API server, our polling, our sender."""

import asyncio
import sys
from functools import partial
from pathlib import Path

import pytest

from bot import words
from bot.channels import telegram
from bot.channels.base import Incoming, Receipt
from bot.channels.telegram import Telegram
from bot.conversations import Talks
from tests.support import telegram_bot
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.telegram_bot import HOSTS, Running, books, connect, count, taps
from tests.support.visitor import TEXTS, World, world

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

# Reminders wait for their day.
UNSENT = "SELECT count(*) FROM outbox WHERE state<2 AND booking_id IS NULL"


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture(params=HOSTS)
def running(request: pytest.FixtureRequest) -> Running:
    """The bot as each library carries it."""
    return partial(telegram_bot.running, host=request.param)


async def test_amina_books_tuesday_ten_o_clock_in_marxloh_in_arabic(
    here: World, running: Running
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


async def test_a_restart_in_the_middle_loses_nothing(
    here: World, running: Running
) -> None:
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


async def test_a_busy_messenger_gets_the_message_later(
    here: World, running: Running
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(name="Amina", language="de")
        server.fail_next("sendMessage", 429, retry_after=1)
        server.fail_next("sendMessage", 502)
        async with running(here, server):
            await amina.types("/start")

            await amina.waits("Sprache", within=10)


@pytest.mark.parametrize("host", HOSTS)
async def test_the_bots_page_is_in_every_language_and_only_set_when_it_differs(
    host: str,
) -> None:
    async with FakeTelegram() as server:
        channel = Telegram(connect(host, server), TEXTS)
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


async def test_a_page_that_cannot_be_set_holds_up_nobody(
    here: World, running: Running
) -> None:
    async with FakeTelegram() as server:
        server.fail_next("setMyName", 429, retry_after=86_400)
        amina = server.person(language="de")
        async with running(here, server):
            await amina.types("/start")

            await amina.waits("Welche Sprache")


async def test_a_link_brings_its_language_and_whose_it_is(
    here: World, running: Running
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(language="de")
        async with running(here, server) as store:
            await amina.types("/start ar-A7K2")
            await amina.waits("مرحبًا")

            assert await count(store, "SELECT referral = 'A7K2' FROM contact") == 1


async def test_an_album_is_answered_once_and_a_changed_message_is_no_answer(
    here: World, running: Running
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
    here: World, running: Running
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


async def test_a_group_that_has_migrated_is_told_where_it_is_now(
    here: World, running: Running
) -> None:
    async with FakeTelegram() as server:
        server.fail_next("sendMessage", 400, migrate_to_chat_id=-100_777)
        amina = server.person(language="de")
        async with running(here, server):
            amina.speaks_in_a_group("/start@lotse_bot")
            for _ in range(250):
                if server.counts["sendMessage"] == 2:
                    break
                await asyncio.sleep(0.02)

        told = [c.params for c in server.calls if c.method == "sendMessage"]
        assert [int(p["chat_id"]) for p in told] == [-1_001_234, -100_777]
        assert told[0]["text"] == told[1]["text"]


async def test_a_press_on_a_message_that_is_no_longer_there_has_an_answer(
    here: World, running: Running
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(language="de")
        async with running(here, server):
            await amina.types("/start")
            await amina.waits("Welche Sprache")
            picker = amina.messages[-1]
            amina.chat.messages.remove(picker)
            amina.query(picker, "l.de")

            await amina.waits("kein Mensch")
            await amina.waits_for_answer()


async def test_an_answer_that_takes_its_time_is_announced(
    here: World, running: Running, monkeypatch: pytest.MonkeyPatch
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
from bot.channels import telegram_aiogram
from aiogram import types

async def main():
    connection = telegram_aiogram.alone(sys.argv[1], sys.argv[2])
    print((await connection.post("getMe", {}, None, 5))["is_bot"])
    await connection.close()

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
