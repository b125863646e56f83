"""An office's aiogram bot: /hours is its own, everything else is Lotse's.

TELEGRAM_TOKEN=… python -m bot.examples.inside_aiogram
"""

from __future__ import annotations

import asyncio

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import Message

from bot import inside, logs, settings
from bot.channels import telegram, telegram_aiogram

office = Router(name="office")


@office.message(Command("hours"))
async def hours(message: Message) -> None:
    """Answer the office's own command."""
    await message.answer("Mo-Fr 9-16")


async def main() -> None:
    """Poll until stopped; Lotse sends what is in hand before the end."""
    chosen = settings.load()
    server = TelegramAPIServer.from_base(chosen.telegram_api_base)
    bot = Bot(chosen.telegram_token, session=AiohttpSession(api=server))
    dispatcher = Dispatcher()
    async with inside.running(chosen, telegram_aiogram.beside(bot)) as (channel, talks):
        # The office's own handlers come first; Lotse takes what they leave.
        dispatcher.include_router(office)
        dispatcher.include_router(telegram.router(channel, talks))
        # Not as tasks: the offset must not move on while Lotse is still writing.
        await dispatcher.start_polling(bot, handle_as_tasks=False)


if __name__ == "__main__":
    logs.start()
    asyncio.run(main())
