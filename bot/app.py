"""Putting it together: the one place that makes the store, the bot, the channels."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Protocol

from bot import calm, i18n
from bot.channels import base
from bot.channels.telegram import Telegram
from bot.channels.telegram_calls import Connection
from bot.conversations import Talks
from bot.settings import Settings, WrongSetting
from bot.worker import Sender, publish
from dialogs import catalogue
from storage import database, demo, health, public_holidays
from storage.sealing import Box
from storage.transaction import Clock, Tx

if TYPE_CHECKING:
    from bot.channels.whatsapp import WhatsApp

log = logging.getLogger(__name__)
PAGES = (base.WEB, base.TERMINAL)


def clock() -> datetime:
    """Return the present instant; the one place that asks."""
    return datetime.now(UTC)  # noqa: TID251 - the clock that is injected everywhere


class Messenger(base.Channel, Protocol):
    """A channel with a connection that must be closed."""

    async def close(self) -> None:
        """Let what is under way end, and close the connection."""
        ...


@dataclass(slots=True)
class App:
    """What runs in one process."""

    settings: Settings
    store: database.Database
    texts: i18n.Catalogue
    talks: Talks
    box: Box
    telegram: Telegram | None = None
    whatsapp: WhatsApp | None = None

    @property
    def accounts(self) -> tuple[str, ...]:
        """Return the accounts that this process sends for."""
        number = self.settings.telegram_token.partition(":")[0]
        whatsapp = f"whatsapp:{self.settings.whatsapp_phone_id}"
        return (
            *PAGES,
            *([f"telegram:{number}"] if number else ()),
            *([whatsapp] if self.settings.whatsapp_token else ()),
        )

    @property
    def webhook_secret(self) -> str:
        """Return what Telegram must show with every webhook call."""
        made = self.box.fingerprint("telegram webhook")
        return self.settings.telegram_webhook_secret or made


@asynccontextmanager
async def build(settings: Settings, *, now: Clock | None = None) -> AsyncIterator[App]:
    """Make everything but the channels; a new database gets the demo programme."""
    box = Box(settings.secret_key)
    texts = i18n.load()
    store = await database.open(settings.database_url, box=box, clock=now or clock)
    try:
        if not await store.read(health.key_fits):
            raise WrongSetting(
                "SECRET_KEY is not the one that this database was written with: set it "
                "to the old one (secret.key in your backup)."
            )
        await store.write(prepare)
        talks = Talks(store, texts, catalogue.registry(), settings.public_url)
        yield App(settings, store, texts, talks, box)
    finally:
        await store.close()


def prepare(tx: Tx) -> None:
    """Fill an empty database, and see that this and the next year have holidays."""
    demo.fill(tx)
    public_holidays.ensure(tx, tx.now.year, tx.now.year + 1)


@asynccontextmanager
async def telegram(app: App) -> AsyncIterator[None]:
    """Run Telegram beside the rest while the block lasts, if there is a token."""
    async with _beside(_run_telegram, app, wanted=app.settings.telegram_token):
        yield


@asynccontextmanager
async def whatsapp(app: App) -> AsyncIterator[None]:
    """Run WhatsApp beside the rest while the block lasts, if there is a token."""
    async with _beside(_run_whatsapp, app, wanted=app.settings.whatsapp_token):
        yield


@asynccontextmanager
async def _beside(
    run: Callable[[App], Coroutine[Any, Any, None]], app: App, *, wanted: str
) -> AsyncIterator[None]:
    """Run a messenger: its library takes seconds to load, the page must not wait."""
    task = asyncio.create_task(run(app)) if wanted else None
    try:
        yield
    finally:
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def sending(app: App, channel: Messenger) -> AsyncIterator[Sender]:
    """Join a messenger with the conversations; at the end, send what is in hand."""
    sender = Sender(app.store, app.texts, channel)
    app.talks.deliver_through(channel.account, sender)
    log.info("channel.started", extra={"account": channel.account})
    try:
        yield sender
    finally:
        await app.talks.settled()
        await sender.close()
        await channel.close()


async def _run_telegram(app: App) -> None:
    """Send, and poll or be called, until cancelled."""
    chosen = app.settings
    connect = await asyncio.to_thread(library, chosen.telegram_host)
    calm.settle()
    connection = connect(chosen.telegram_token, chosen.telegram_api_base)
    app.telegram = channel = Telegram(connection, app.texts)
    async with sending(app, channel) as sender, asyncio.TaskGroup() as group:
        group.create_task(sender.run())
        group.create_task(channel.introduce())
        if chosen.public_url:
            url = f"{chosen.public_url}/telegram/webhook"
            group.create_task(channel.be_called(url, app.webhook_secret))
        else:
            poll = partial(channel.poll, app.talks)
            group.create_task(sender.lease.while_held(poll))


async def _run_whatsapp(app: App) -> None:
    """Send until cancelled; what people write comes by the webhook."""
    adapter = await asyncio.to_thread(_whatsapp_adapter)
    calm.settle()
    chosen = app.settings
    app.whatsapp = channel = adapter(
        chosen.whatsapp_token,
        chosen.whatsapp_phone_id,
        chosen.whatsapp_api_base,
        chosen.public_url,
        app.texts,
        daily_people=chosen.whatsapp_daily_people,
    )
    async with sending(app, channel) as sender, asyncio.TaskGroup() as group:
        group.create_task(sender.run())
        group.create_task(channel.introduce())


def _whatsapp_adapter() -> type[WhatsApp]:
    """Import the adapter, in a thread: aiohttp takes its time."""
    from bot.channels.whatsapp import WhatsApp

    return WhatsApp


@asynccontextmanager
async def publishing(app: App) -> AsyncIterator[None]:
    """Show reminders on the pages that are open, while the block lasts."""
    task = asyncio.create_task(publish(app.talks, PAGES))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def library(host: Literal["aiogram", "ptb"]) -> Callable[[str, str], Connection]:
    """Import the library that carries Telegram, and only that one."""
    if host == "ptb":
        from bot.channels import telegram_ptb

        return telegram_ptb.alone
    from bot.channels import telegram_aiogram

    return telegram_aiogram.alone
