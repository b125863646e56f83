"""Sending messages as plain aiogram bots do: some tasks, and send_message in a loop.

The file named first holds what is to be sent: chat_id, text, reply_markup. Printed is
what it took, from the second message on: the first one opens the connection.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

TASKS = 100


def keyboard(rows: list[list[dict[str, str]]]) -> InlineKeyboardMarkup:
    buttons = [[InlineKeyboardButton(**button) for button in row] for row in rows]
    return InlineKeyboardMarkup(inline_keyboard=buttons)


async def send(bot: Bot, letters: Iterator[dict[str, Any]]) -> None:
    for letter in letters:
        markup = keyboard(letter["reply_markup"]["inline_keyboard"])
        await bot.send_message(letter["chat_id"], letter["text"], reply_markup=markup)


async def main(letters: list[dict[str, Any]]) -> None:
    api = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_BASE"])
    session = AiohttpSession(api=api)
    async with Bot(os.environ["TELEGRAM_TOKEN"], session=session) as bot:
        await send(bot, iter(letters[:1]))
        began, used = time.perf_counter(), time.process_time()
        left = iter(letters[1:])
        await asyncio.gather(*(send(bot, left) for _ in range(TASKS)))
        used, took = time.process_time() - used, time.perf_counter() - began
    print(json.dumps({"sent": len(letters) - 1, "cpu": used, "seconds": took}))


if __name__ == "__main__":
    asyncio.run(main(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
