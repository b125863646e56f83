"""Lotse inside a bot that an office already runs: see bot/examples/README.md."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot import app, housekeeping
from bot.channels.telegram import Telegram
from bot.channels.telegram_calls import Connection
from bot.conversations import Talks
from bot.settings import Settings

log = logging.getLogger(__name__)


@asynccontextmanager
async def running(
    settings: Settings, connection: Connection
) -> AsyncIterator[tuple[Telegram, Talks]]:
    """Make Lotse and send its messages while the block lasts.

    Whoever has the connection fetches the updates and hands them to a `router` or a
    `handler` of `bot.channels.telegram`; to end the block is to send what is in hand.
    """
    async with app.build(settings) as built, housekeeping.running(built):
        channel = Telegram(connection, built.texts)
        async with app.sending(built, channel) as sender:
            task = asyncio.create_task(sender.run())
            task.add_done_callback(_ended)
            try:
                yield channel, built.talks
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)


def _ended(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        log.error("sender.failed", exc_info=error)
