"""An office's python-telegram-bot bot: /hours is its own, the rest is Lotse's.

TELEGRAM_TOKEN=… python -m bot.examples.inside_ptb
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any

from telegram import Update
from telegram.ext import Application, CommandHandler

from bot import inside, logs, settings
from bot.channels import telegram, telegram_ptb


async def hours(update: Update, context: Any) -> None:
    """Answer the office's own command."""
    if update.effective_message:
        await update.effective_message.reply_text("Mo-Fr 9-16")


def application(chosen: settings.Settings) -> Application[Any, Any, Any, Any, Any, Any]:
    """Return the office's bot; Lotse begins and ends with it."""
    stack = AsyncExitStack()

    async def start(app: Application[Any, Any, Any, Any, Any, Any]) -> None:
        connection = telegram_ptb.beside(app.bot)
        channel, talks = await stack.enter_async_context(
            inside.running(chosen, connection)
        )
        # In group 0 behind the office's own: Lotse takes what they leave.
        app.add_handler(telegram.handler(channel, talks))

    async def stop(app: Application[Any, Any, Any, Any, Any, Any]) -> None:
        await stack.aclose()

    made = (
        Application.builder()
        .token(chosen.telegram_token)
        .base_url(f"{chosen.telegram_api_base}/bot")
        .post_init(start)
        .post_stop(stop)
        .build()
    )
    made.add_handler(CommandHandler("hours", hours))
    return made


if __name__ == "__main__":
    logs.start()
    application(settings.load()).run_polling()
