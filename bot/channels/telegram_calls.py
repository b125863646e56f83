"""Calling the Bot API: bytes through aiogram's connection, and what a no means."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any

import aiohttp

from bot.channels.base import Gone, Later, Wrong
from bot.channels.lean_aiogram import AiohttpSession, Bot, TelegramAPIServer

log = logging.getLogger(__name__)
# How long getUpdates waits for something new.
POLL_SECONDS = 25


class Calls:
    """One bot account's connection.

    aiogram keeps the token, the server's address and the connection; requests are
    written as bytes, since its models cost four times as much as the call itself
    (ARCHITECTURE.md, the hot path).
    """

    def __init__(self, token: str, base: str) -> None:
        self._session = AiohttpSession(api=TelegramAPIServer.from_base(base))
        self._bot = Bot(token, session=self._session)
        self.account = f"telegram:{self._bot.id}"

    async def steadily(self, method: str, body: Mapping[str, Any]) -> Any:
        """Call until it works: a messenger that is away is no reason to stop."""
        wait = 1.0
        while True:
            try:
                return await self.call(method, body, seconds=POLL_SECONDS + 10)
            except (Later, Wrong, Gone) as error:
                log.warning(
                    "telegram.away",
                    extra={"method": method, "why": type(error).__name__},
                )
                pause = error.seconds if isinstance(error, Later) else None
                await asyncio.sleep(pause or wait)
                wait = min(wait * 2, 30)

    async def call(
        self, method: str, body: Mapping[str, Any], *, seconds: float = 20
    ) -> Any:
        data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        return await self.post(method, data, seconds=seconds)

    async def post(self, method: str, data: Any, *, seconds: float = 20) -> Any:
        """Post to one method; return `result`, or raise Gone, Wrong or Later."""
        session = await self._session.create_session()
        url = self._session.api.api_url(self._bot.token, method)
        headers = (
            {"Content-Type": "application/json"} if isinstance(data, bytes) else {}
        )
        try:
            async with session.post(
                url,
                data=data,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=seconds),
            ) as response:
                answer = json.loads(await response.read())
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            # Its text may hold the token; its type says enough.
            raise Later from error.with_traceback(None)
        if answer.get("ok"):
            return answer["result"]
        raise _problem(answer)

    async def perhaps(self, method: str, body: Mapping[str, Any]) -> Any:
        """Call once; None for what will not be."""
        try:
            return await self.call(method, body)
        except (Gone, Wrong, Later) as error:
            why = type(error).__name__
            log.info("call.failed", extra={"method": method, "why": why})
            return None

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()


def _problem(answer: Mapping[str, Any]) -> Gone | Wrong | Later:
    """Return what a refused call means (Bot API, ResponseParameters)."""
    code = answer.get("error_code")
    text = str(answer.get("description", ""))
    if code == 429:
        return Later(answer.get("parameters", {}).get("retry_after", 1))
    if code == 403 or "chat not found" in text:
        return Gone(_gone(text))
    if code in (401, 404):
        return Later(30)
    if isinstance(code, int) and code >= 500:
        return Later()
    return Wrong(text)


def _gone(text: str) -> str:
    """Return in a word why somebody cannot be reached."""
    words = {"blocked": "blocked", "deactivated": "deactivated"}
    return next((why for word, why in words.items() if word in text), "unknown")
