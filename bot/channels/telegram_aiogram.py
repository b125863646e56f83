"""Telegram carried by aiogram: alone, or as a router in an office's own bot."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.channels.base import Conversations, File, Later
from bot.channels.lean_aiogram import AiohttpSession, Bot, TelegramAPIServer
from bot.channels.telegram import ALLOWED, Telegram
from bot.channels.telegram_calls import problem

if TYPE_CHECKING:
    from aiogram import Router
    from aiogram.types import TelegramObject, Update


class Aiogram:
    """aiogram keeps the server's address and the connection.

    Requests are written as bytes, since its models cost four times as much as the call
    itself (ARCHITECTURE.md, the hot path).
    """

    def __init__(self, token: str, session: AiohttpSession) -> None:
        self._token, self._session = token, session
        self.account = f"telegram:{token.partition(':')[0]}"

    async def post(
        self, method: str, body: Mapping[str, Any], file: File | None, seconds: float
    ) -> Any:
        """Post JSON, or a form if there is a file."""
        session = await self._session.create_session()
        data: bytes | aiohttp.FormData
        if file is None:
            data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
            headers = {"Content-Type": "application/json"}
        else:
            data, headers = _form(body, file), {}
        try:
            async with session.post(
                self._session.api.api_url(self._token, method),
                data=data,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=seconds),
            ) as response:
                answer = json.loads(await response.read())
                if answer["ok"]:
                    return answer["result"]
                code = int(answer["error_code"])
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError):
            # A page of HTML, or no answer; the error's text may hold the token.
            raise Later from None
        more = answer.get("parameters") or {}
        said = str(answer.get("description", ""))
        after, moved = more.get("retry_after"), more.get("migrate_to_chat_id")
        raise problem(code, said, after, moved)

    async def close(self) -> None:
        """Close the connections; the loop lets go of them in its next turn."""
        await self._session.close()
        await asyncio.sleep(0)


def alone(token: str, base: str) -> Aiogram:
    """Return a connection of our own to the Bot API server at `base`."""
    return Aiogram(token, AiohttpSession(api=TelegramAPIServer.from_base(base)))


def beside(bot: Bot) -> Aiogram:
    """Return a connection for the account of the office's bot, by the same way.

    It is one of our own, so that the office may close its bot's when it likes.
    """
    proxy = getattr(bot.session, "proxy", None)
    return Aiogram(bot.token, AiohttpSession(proxy, api=bot.session.api))


def router(channel: Telegram, conversations: Conversations) -> Router:
    """Return a router for what Lotse answers; see `telegram.router`."""
    from aiogram import Router

    async def ours(event: TelegramObject, event_update: Update) -> Any:
        update = event_update.model_dump(
            by_alias=True, exclude_none=True, warnings=False
        )
        return {"lotse": update} if channel.answers(update) else False

    async def receive(event: TelegramObject, lotse: Mapping[str, Any]) -> None:
        await channel.receive(conversations, lotse)

    made = Router(name="lotse")
    for kind in ALLOWED:
        made.observers[kind].register(receive, ours)
    return made


def _form(body: Mapping[str, Any], file: File) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in body.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    form.add_field(
        "document", file.data, filename=file.name, content_type=file.media_type
    )
    return form
