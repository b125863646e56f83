"""Which library carries Telegram, and Lotse as a part of an office's own bot."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.types import Update as AiogramUpdate
from telegram import Update as PtbUpdate
from telegram.ext import Application, TypeHandler

from bot.channels import telegram, telegram_aiogram, telegram_ptb
from bot.channels.base import Incoming, Receipt, Unavailable
from tests.bot.test_telegram_updates import AMINA, CHANNEL, CHAT, GROUP, message, press
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.telegram_bot import HOSTS, books_first
from tests.support.visitor import TEXTS

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
ROOT = Path(__file__).parents[2]
ONLY = """
import asyncio, sys
from bot import app, settings

async def main():
    async with app.build(settings.load()) as built, app.telegram(built):
        await asyncio.to_thread(sys.stdin.readline)

asyncio.run(main())
print(*sorted({"aiogram", "telegram"} & sys.modules.keys()))
"""


@asynccontextmanager
async def process(
    server: FakeTelegram, folder: Path, *arguments: str, **settings: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run Python against the fake server; what is still alive at the end is ended."""
    told = {
        "DATABASE_URL": f"sqlite:///{folder}/lotse.db",
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_API_BASE": server.base,
        "TELEGRAM_TOKEN": TOKEN,
        **settings,
    }
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, *arguments),
        env={**os.environ, **told},
        cwd=folder,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
            await running.wait()


@pytest.mark.parametrize(
    ("host", "library"), [("aiogram", "aiogram"), ("ptb", "telegram")]
)
async def test_only_the_library_that_carries_telegram_is_imported(
    tmp_path: Path, host: str, library: str
) -> None:
    async with FakeTelegram() as server:
        amina = server.person(language="de")
        async with process(server, tmp_path, "-c", ONLY, TELEGRAM_HOST=host) as running:
            await amina.types("/start")
            await amina.waits("Welche Sprache", within=30)
            said, errors = await asyncio.wait_for(running.communicate(b"\n"), 20)

    assert said.decode().split() == [library], errors.decode()


@pytest.mark.parametrize("host", HOSTS)
async def test_an_offices_bot_answers_its_own_command_and_lotse_the_rest(
    tmp_path: Path, host: str
) -> None:
    """The example as an office would run it, in a process of its own."""
    module = f"bot.examples.inside_{host}"
    async with FakeTelegram() as server:
        amina = server.person(language="ro")
        async with process(server, tmp_path, "-m", module) as running:
            await amina.types("/hours")
            await amina.waits("Mo-Fr 9-16", within=30)
            assert server.counts["sendMessage"] == 1

            await books_first(amina, "ro")

            asked = [m.text for m in amina.messages if "Ce limbă" in m.text]
            assert len(asked) == 0, "the question became the next one"
            assert server.counts["sendVenue"] == server.counts["sendDocument"] == 1

            await amina.types("/hours")
            await amina.waits("Mo-Fr 9-16")
            running.send_signal(signal.SIGTERM)
            _, errors = await asyncio.wait_for(running.communicate(), 20)

    assert running.returncode == 0, errors.decode()
    assert b"Traceback" not in errors
    assert TOKEN.encode() not in errors


class Talks:
    """Conversations that only note what they are given."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.away = False

    async def receive(self, incoming: Incoming) -> Receipt:
        if self.away:
            raise Unavailable
        self.heard.append(incoming)
        return Receipt()


Feed = Callable[[dict[str, Any]], Awaitable[None]]


@asynccontextmanager
async def office(
    host: str, server: FakeTelegram, talks: Talks
) -> AsyncIterator[tuple[Feed, list[str]]]:
    """An office's bot of either kind: what feeds it, and what Lotse left to others."""
    left: list[str] = []
    feed: Feed
    if host == "aiogram":
        bot = Bot(TOKEN)
        bot.session.api = telegram_aiogram.TelegramAPIServer.from_base(server.base)
        channel = telegram.Telegram(telegram_aiogram.beside(bot), TEXTS)
        dispatcher, rest = Dispatcher(), Router()

        async def leave(event: object, event_update: AiogramUpdate) -> None:
            left.append(event_update.event_type)

        for kind in rest.observers.keys() - {"error"}:
            rest.observers[kind].register(leave)
        lotse = telegram.router(channel, talks)  # type: ignore[arg-type]
        dispatcher.include_routers(lotse, rest)

        async def feed(update: dict[str, Any]) -> None:
            await dispatcher.feed_update(bot, AiogramUpdate.model_validate(update))

        yield feed, left
        await channel.close()
    else:
        builder = Application.builder().token(TOKEN).base_url(f"{server.base}/bot")
        application = builder.build()
        channel = telegram.Telegram(telegram_ptb.beside(application.bot), TEXTS)

        async def leave(update: PtbUpdate, context: object) -> None:
            left.append(next(iter(update.to_dict().keys() - {"update_id"})))

        async def failed(update: object, context: Any) -> None:
            raise context.error

        application.add_handler(telegram.handler(channel, talks))  # type: ignore[arg-type]
        application.add_handler(TypeHandler(PtbUpdate, leave))
        application.add_error_handler(failed)
        await application.initialize()

        async def feed(update: dict[str, Any]) -> None:
            await application.process_update(PtbUpdate.de_json(update, application.bot))

        yield feed, left
        await channel.close()
        await application.shutdown()


MEMBER = {"user": {**AMINA, "id": 123456, "is_bot": True}, "status": "member"}
KICKED = {**MEMBER, "status": "kicked", "until_date": 0}
CHANGE = {"from": AMINA, "date": 1, "old_chat_member": MEMBER}
OURS = [
    ("text", {"update_id": 1, "message": message(text="hi")}),
    ("start", {"update_id": 1, "message": message(text="/start")}),
    (
        "edited",
        {"update_id": 1, "edited_message": message(text="hi", edit_date=2)},
    ),
    ("press", press(message=message(text="?"), data="o.2.1.x")),
    ("press", press(message={"message_id": 3, "chat": CHAT, "date": 0})),
    (
        "blocked",
        {
            "update_id": 1,
            "my_chat_member": {**CHANGE, "chat": CHAT, "new_chat_member": KICKED},
        },
    ),
    (
        "contact",
        {
            "update_id": 1,
            "message": message(
                contact={"phone_number": "49170", "first_name": "A", "user_id": 5}
            ),
        },
    ),
]
OTHERS = [
    {"update_id": 1, "message": {**message(text="/start"), "chat": GROUP}},
    press(message=message(text="?"), data="office:3"),
    press(message=message(text="?"), data="ö"),
    {
        "update_id": 1,
        "my_chat_member": {**CHANGE, "chat": GROUP, "new_chat_member": KICKED},
    },
    {"update_id": 1, "channel_post": {**message(text="/start"), "chat": CHANNEL}},
]


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize(("kind", "update"), OURS)
async def test_lotse_takes_what_is_said_in_the_private_chat(
    host: str, kind: str, update: dict[str, Any]
) -> None:
    talks = Talks()
    async with FakeTelegram() as server, office(host, server, talks) as (feed, left):
        await feed(update)

    assert [incoming.kind for incoming in talks.heard] == [kind]
    assert (talks.heard[0].account, talks.heard[0].address) == ("telegram:123456", "5")
    assert left == []


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("update", OTHERS)
async def test_lotse_leaves_to_the_office_what_is_not_for_it(
    host: str, update: dict[str, Any]
) -> None:
    talks = Talks()
    async with FakeTelegram() as server, office(host, server, talks) as (feed, left):
        await feed(update)

    assert talks.heard == []
    assert left == [next(iter(update.keys() - {"update_id"}))]


@pytest.mark.parametrize("host", HOSTS)
async def test_the_host_is_told_that_an_update_could_not_be_committed(
    host: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("ERROR", "telegram")
    talks = Talks()
    talks.away = True
    async with FakeTelegram() as server, office(host, server, talks) as (feed, left):
        if host == "aiogram":
            with pytest.raises(Unavailable):
                await feed(OURS[0][1])
        else:
            await feed(OURS[0][1])
            told = [r.exc_info for r in caplog.records if r.exc_info]
            assert any(isinstance(error[1], Unavailable) for error in told)

    assert left == []
