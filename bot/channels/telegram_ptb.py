"""Telegram carried by python-telegram-bot: alone, or as a handler in an own bot."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from telegram import Bot, InputFile, Update, error
from telegram.ext import BaseHandler
from telegram.request import HTTPXRequest
from telegram.warnings import PTBUserWarning

from bot.channels.base import Conversations, File, Gone, Later, Wrong
from bot.channels.telegram import Telegram
from bot.channels.telegram_calls import problem

# As many calls at once as aiogram's connection allows; more wait for a free one.
POOL = 100


class Ptb:
    """Calls through `do_api_request`: the host's proxy and rate limiter hold, too."""

    def __init__(self, bot: Bot, own: tuple[HTTPXRequest, ...] = ()) -> None:
        self._bot, self._own = bot, own
        self.account = f"telegram:{bot.token.partition(':')[0]}"
        # We call by name on purpose, and read `retry_after` in either form.
        for message in (r"Please use 'Bot\.", r".*attribute `retry_after`"):
            warnings.filterwarnings("ignore", message, PTBUserWarning)

    async def post(
        self, method: str, body: Mapping[str, Any], file: File | None, seconds: float
    ) -> Any:
        """Post a form, as python-telegram-bot does."""
        fields = dict(body)
        if file is not None:
            fields["document"] = InputFile(file.data, file.name)
        try:
            return await self._bot.do_api_request(
                method,
                fields,
                read_timeout=seconds,
                write_timeout=seconds,
                connect_timeout=seconds,
                pool_timeout=seconds,
            )
        except error.TelegramError as said:
            # Its text may hold the token.
            raise _meaning(said) from None
        except (KeyError, TypeError):
            raise Later from None  # JSON, but no answer of Telegram

    async def close(self) -> None:
        """Close our own connections; an office's bot is the office's to close."""
        for request in self._own:
            await request.shutdown()


def alone(token: str, base: str) -> Ptb:
    """Return a connection of our own to the Bot API server at `base`.

    The bot is never initialized: that would end the start if Telegram is away.
    """
    # It logs an answer that is no JSON word by word; people's words may be in it.
    logging.getLogger("telegram").setLevel(logging.CRITICAL)
    polling, calling = HTTPXRequest(1), HTTPXRequest(POOL)
    bot = Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        get_updates_request=polling,
        request=calling,
    )
    return Ptb(bot, (polling, calling))


def beside(bot: Bot) -> Ptb:
    """Return a connection through the office's own bot."""
    return Ptb(bot)


class Handler(BaseHandler[Update, Any, None]):
    """Takes what Lotse answers, and returns after COMMIT; see `telegram.handler`."""

    def __init__(self, channel: Telegram, conversations: Conversations) -> None:
        self._channel = channel

        async def receive(update: Update, context: Any) -> None:
            await channel.receive(conversations, update.to_dict())

        super().__init__(receive, block=True)

    def check_update(self, update: object) -> bool:
        """Say whether Lotse answers this one."""
        return isinstance(update, Update) and self._channel.answers(update.to_dict())


def _meaning(said: error.TelegramError) -> Gone | Wrong | Later:
    """Return what the library's error means."""
    if type(said.__cause__) is error.TelegramError:
        return Later()  # an answer that is no JSON, whatever its code
    match said:
        case error.RetryAfter():
            return Later(_seconds(said.retry_after))
        case error.ChatMigrated():
            return problem(400, said.message, migrated=said.new_chat_id)
        case error.Forbidden():
            return problem(403, said.message)
        case error.InvalidToken() | error.EndPointNotFound():
            return problem(401, said.message)
        case error.Conflict():
            return problem(409, said.message)
        case error.BadRequest():
            return problem(400, said.message)
    return Later()  # TimedOut, NetworkError: the server has trouble


def _seconds(after: int | timedelta) -> float:
    return after.total_seconds() if isinstance(after, timedelta) else after
