"""Putting it together: the one place that makes the store, the bot, the channels."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from bot import calm, i18n
from bot.channels import base
from bot.conversations import Talks
from bot.settings import Settings, WrongSetting
from bot.worker import Sender, publish
from dialogs import catalogue
from storage import database, demo, health, public_holidays
from storage.sealing import Box
from storage.transaction import Clock, Tx

if TYPE_CHECKING:
    from bot.channels.telegram import Telegram

log = logging.getLogger(__name__)
PAGES = (base.WEB, base.TERMINAL)


def clock() -> datetime:
    """Return the present instant; the one place that asks."""
    return datetime.now(UTC)  # noqa: TID251 - the clock that is injected everywhere


@dataclass(slots=True)
class App:
    """What runs in one process."""

    settings: Settings
    store: database.Database
    texts: i18n.Catalogue
    talks: Talks
    box: Box
    telegram: Telegram | None = None

    @property
    def accounts(self) -> tuple[str, ...]:
        """Return the accounts that this process sends for."""
        number = self.settings.telegram_token.partition(":")[0]
        return (*PAGES, *([f"telegram:{number}"] if number else ()))

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
    if not app.settings.telegram_token:
        yield
        return
    # Importing aiogram takes seconds; the web page must not wait for it.
    task = asyncio.create_task(_run_telegram(app))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _run_telegram(app: App) -> None:
    """Send, and poll or be called, until cancelled."""
    adapter = await asyncio.to_thread(_adapter)
    calm.settle()
    async with AsyncExitStack() as stack:
        chosen = app.settings
        channel = adapter(chosen.telegram_token, chosen.telegram_api_base, app.texts)
        stack.push_async_callback(channel.close)
        sender = Sender(app.store, app.texts, channel)
        stack.push_async_callback(sender.close)
        app.talks.deliver_through(channel.account, sender)
        app.telegram = channel
        log.info("telegram.started", extra={"account": channel.account})
        async with asyncio.TaskGroup() as group:
            group.create_task(sender.run())
            group.create_task(channel.introduce())
            if app.settings.public_url:
                url = f"{app.settings.public_url}/telegram/webhook"
                group.create_task(channel.be_called(url, app.webhook_secret))
            else:
                poll = partial(channel.poll, app.talks)
                group.create_task(sender.lease.while_held(poll))


@asynccontextmanager
async def publishing(app: App) -> AsyncIterator[None]:
    """Show reminders on the pages that are open, while the block lasts."""
    task = asyncio.create_task(publish(app.talks, PAGES))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _adapter() -> type[Telegram]:
    """Import the adapter, in a thread: aiogram takes its time."""
    from bot.channels.telegram import Telegram

    return Telegram
