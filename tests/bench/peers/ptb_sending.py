"""Sending messages as plain python-telegram-bot bots do; see aiogram_sending.py.

Ten tasks, since a hundred cost it twice as much: its connection pool looks through all
connections for each request.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

TASKS = 10


def keyboard(rows: list[list[dict[str, str]]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(**button) for button in row] for row in rows]
    )


async def send(bot: Bot, letters: Iterator[dict[str, Any]]) -> None:
    for letter in letters:
        markup = keyboard(letter["reply_markup"]["inline_keyboard"])
        await bot.send_message(letter["chat_id"], letter["text"], reply_markup=markup)


async def main(letters: list[dict[str, Any]]) -> None:
    base = f"{os.environ['TELEGRAM_API_BASE']}/bot"
    async with Bot(os.environ["TELEGRAM_TOKEN"], base_url=base) as bot:
        await send(bot, iter(letters[:1]))
        began, used = time.perf_counter(), time.process_time()
        left = iter(letters[1:])
        await asyncio.gather(*(send(bot, left) for _ in range(TASKS)))
        used, took = time.process_time() - used, time.perf_counter() - began
    print(json.dumps({"sent": len(letters) - 1, "cpu": used, "seconds": took}))


if __name__ == "__main__":
    asyncio.run(main(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
