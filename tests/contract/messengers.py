"""People in Telegram and WhatsApp, each before a fake of the messenger's server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from unittest import mock

import uvicorn
from aiogram import Bot as AiogramBot
from aiogram import Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import Message as AiogramMessage
from telegram import Update as PtbUpdate
from telegram.ext import Application, CommandHandler

from bot import app, inside, serve, settings
from bot.channels import telegram, telegram_aiogram, telegram_ptb
from tests.contract.bots import Bot, Person, clock, environment, port
from tests.support import fake_telegram_visitors, fake_whatsapp_visitors, whatsapp_bot
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.fake_telegram_chats import FILE
from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.whatsapp_bot import eventually

MEDIA = frozenset(
    {
        *("sticker", "photo", "voice", "file", "location", "edited"),
        *("own contact", "other's contact"),
    }
)
OFFICE = "Mo-Fr 9-16"
Running = AsyncIterator[tuple[Bot, Callable[[str], Person]]]


class InTelegram:
    """Somebody with Telegram."""

    opening, presses, media = 1, True, MEDIA

    def __init__(self, server: FakeTelegram, language: str) -> None:
        self.server = server
        self.phone: fake_telegram_visitors.Person = server.person(language=language)

    async def opens(self) -> None:
        """Press “Start”."""
        await self.phone.types("/start")

    async def types(self, text: str) -> None:
        """Send a text."""
        await self.phone.types(text)

    async def taps(self, token: str, said: str) -> None:
        """Press the newest button that has this token, or had it once."""
        held = [
            message
            for message in self.phone.messages
            if any(b.get("callback_data") == token for r in message.rows for b in r)
        ]
        self.phone.query((held or self.phone.messages)[-1], token)

    async def sends(self, kind: str) -> None:
        """Send what is no text."""
        match kind:
            case "file":
                self.phone.sends(document=FILE | {"file_name": "letter.pdf"})
            case "edited":
                await self.phone.edits("Now it says something else")
            case "own contact" | "other's contact":
                own = kind == "own contact"
                await self.phone.shares_contact("4915235550100", own=own)
            case _:
                await getattr(self.phone, f"sends_{kind}")()

    async def again(self) -> None:
        """Let Telegram deliver the last update again, as after a lost answer."""
        updates = self.server.updates
        await eventually(lambda: self.phone.last_update in updates.delivered)
        assert self.phone.last_update is not None
        self.server.again(self.phone.last_update)

    def saw(self) -> str:
        """Return every message in all its versions, with its buttons."""
        shown = []
        for message in self.phone.messages:
            for words, rows in [*message.edits, (message.text, message.rows)]:
                shown += [words, *(b["text"] for row in rows for b in row)]
            shown.append(str(message.extra.get("venue", "")))
        return "\n".join([*shown, *self.phone.chat.toasts])


class InWhatsApp:
    """Somebody with WhatsApp, in a chat that begins with a greeting."""

    opening, presses, media = 1, True, MEDIA

    def __init__(self, server: FakeWhatsApp) -> None:
        self.server = server
        self.phone: fake_whatsapp_visitors.Person = server.person()

    async def opens(self) -> None:
        """Say something: there is no other way to begin."""
        self.phone.types("👋")

    async def types(self, text: str) -> None:
        """Send a text."""
        self.phone.types(text)

    async def taps(self, token: str, said: str) -> None:
        """Press the newest button or row that has this token."""
        held = [m for m in self.phone.messages if any(token == i for _, i in m.buttons)]
        self.phone.press((held or self.phone.messages)[-1], token)

    async def sends(self, kind: str) -> None:
        """Send what is no text."""
        match kind:
            case "edited":
                self.phone.edits("Now it says something else")
            case "own contact":
                self.phone.sends("contacts", number=self.phone.number)
            case "other's contact":
                self.phone.sends("contacts", number="4915235559999")
            case _:
                native = {"photo": "image", "file": "document"}.get(kind, kind)
                self.phone.sends(native)

    async def again(self) -> None:
        """Let Meta deliver the last message again, as after a lost answer."""
        self.server.again(self.phone.last_wamid)

    def saw(self) -> str:
        """Return every message, with its buttons and rows."""
        shown = []
        for message in self.phone.messages:
            shown += [str(message), *message.descriptions.values()]
            shown.append(str(message.extra))
        return "\n".join(shown)


@asynccontextmanager
async def on_whatsapp(folder: Path) -> Running:
    """Run `lotse run` with signed webhooks."""
    async with FakeWhatsApp() as server, whatsapp_bot.running(folder, server) as made:
        yield Bot(made.store, made.talks), lambda language: InWhatsApp(server)


@asynccontextmanager
async def on_telegram(folder: Path, *, library: str, webhook: bool) -> Running:
    """Run `lotse run` on either library, polling or called."""
    async with FakeTelegram() as server, port() as held:
        told = {"TELEGRAM_HOST": library, **_account(server)}
        if webhook:
            told["PUBLIC_URL"] = f"http://127.0.0.1:{held.getsockname()[1]}"
        chosen = settings.load(environment(folder, **told), folder)
        async with app.build(chosen, now=clock()) as made, app.telegram(made):
            bot = Bot(made.store, made.talks)
            if webhook:
                config = uvicorn.Config(
                    serve.web(made)[0],
                    log_level="warning",
                    access_log=False,
                    ws="none",
                    lifespan="off",
                )
                served = uvicorn.Server(config)
                task = asyncio.create_task(served.serve(sockets=[held]))
                await eventually(lambda: served.started and server.updates.webhook)
            try:
                yield bot, lambda language: InTelegram(server, language)
            finally:
                if webhook:
                    server.updates.webhook = {}
                    served.should_exit = True
                    await task


@asynccontextmanager
async def inside_aiogram(folder: Path) -> Running:
    """Run an office's aiogram bot that has Lotse's router in it."""
    async with FakeTelegram() as server:
        chosen = settings.load(environment(folder, **_account(server)), folder)
        api = TelegramAPIServer.from_base(server.base)
        own = AiogramBot(TOKEN, session=AiohttpSession(api=api))
        dispatcher, office = Dispatcher(), Router()

        async def hours(message: AiogramMessage) -> None:
            await message.answer(OFFICE)

        office.message.register(hours, Command("hours"))
        dispatcher.include_router(office)
        connection = telegram_aiogram.beside(own)
        with mock.patch.object(app, "clock", clock()):
            async with inside.running(chosen, connection) as (channel, talks):
                bot = Bot(talks._store, talks)
                dispatcher.include_router(telegram.router(channel, talks))
                polling = asyncio.create_task(
                    dispatcher.start_polling(
                        own, handle_as_tasks=False, handle_signals=False
                    )
                )
                await server.updates.polled.wait()
                try:
                    yield bot, lambda language: InTelegram(server, language)
                finally:
                    await dispatcher.stop_polling()
                    await polling


@asynccontextmanager
async def inside_ptb(folder: Path) -> Running:
    """Run an office's python-telegram-bot bot that has Lotse's handler in it."""
    async with FakeTelegram() as server:
        chosen = settings.load(environment(folder, **_account(server)), folder)
        builder = Application.builder().token(TOKEN).base_url(f"{server.base}/bot")
        application = builder.build()

        async def hours(update: PtbUpdate, context: object) -> None:
            assert update.effective_message
            await update.effective_message.reply_text(OFFICE)

        application.add_handler(CommandHandler("hours", hours))
        connection = telegram_ptb.beside(application.bot)
        with mock.patch.object(app, "clock", clock()):
            async with (
                inside.running(chosen, connection) as (channel, talks),
                application,
            ):
                bot = Bot(talks._store, talks)
                application.add_handler(telegram.handler(channel, talks))
                assert application.updater
                await application.start()
                await application.updater.start_polling()
                try:
                    yield bot, lambda language: InTelegram(server, language)
                finally:
                    await application.updater.stop()
                    await application.stop()


def _account(server: FakeTelegram) -> dict[str, str]:
    return {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_BASE": server.base}
