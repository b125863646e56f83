"""Telegram through aiogram: its session carries our own small requests."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.channels.base import (
    Conversations,
    File,
    Gone,
    Later,
    Outgoing,
    Place,
    Unavailable,
    Wrong,
)
from bot.channels.telegram_updates import read
from bot.limits import BY_CHANNEL

log = logging.getLogger(__name__)
ALLOWED = ["message", "callback_query", "my_chat_member"]
POLL_SECONDS = 25
BATCH = 100


class Telegram:
    """One bot account: polls or is called, and sends.

    aiogram keeps the token, the server's address and the connection; updates are
    read as dicts and requests written as bytes, since its models cost four times as
    much as the call itself (ARCHITECTURE.md, the hot path).
    """

    limits = BY_CHANNEL["telegram"]
    per_second = 28.0

    def __init__(self, token: str, base: str) -> None:
        self._session = AiohttpSession(api=TelegramAPIServer.from_base(base))
        self._bot = Bot(token, session=self._session)
        self.account = f"telegram:{self._bot.id}"

    async def be_called(self, url: str, secret: str) -> None:
        """Ask Telegram to call `url`, showing `secret` each time."""
        await self._steadily(
            "setWebhook",
            {"url": url, "secret_token": secret, "allowed_updates": ALLOWED},
        )

    async def poll(self, conversations: Conversations) -> None:
        """Fetch updates for ever; the offset moves on only after their COMMIT."""
        await self._steadily("deleteWebhook", {})
        offset = 0
        while True:
            updates = await self._steadily(
                "getUpdates",
                {
                    "offset": offset,
                    "timeout": POLL_SECONDS,
                    "limit": BATCH,
                    "allowed_updates": ALLOWED,
                },
            )
            done = await self._receive_all(conversations, updates)
            offset = max([offset, *(number + 1 for number in done)])

    async def _receive_all(
        self, conversations: Conversations, updates: list[Any]
    ) -> list[int]:
        """Play a batch, in order within a chat; return the numbers of what is done.

        If the store is away for one, that one and all after it come again.
        """
        chats: dict[str, list[Mapping[str, Any]]] = {}
        for update in updates:
            chats.setdefault(_chat_of(update), []).append(update)
        failed = await asyncio.gather(
            *(self._receive_chat(conversations, mine) for mine in chats.values())
        )
        first = min((number for number in failed if number is not None), default=None)
        if first is not None:
            await asyncio.sleep(1)
        return [
            number
            for update in updates
            if isinstance(number := update.get("update_id"), int)
            and (first is None or number < first)
        ]

    async def _receive_chat(
        self, conversations: Conversations, updates: list[Mapping[str, Any]]
    ) -> int | None:
        """Play one chat's updates; return the first that could not be committed."""
        for update in updates:
            try:
                await self.receive(conversations, update)
            except Unavailable:
                return int(update["update_id"])
        return None

    async def receive(
        self, conversations: Conversations, update: Mapping[str, Any]
    ) -> None:
        """Play one update and stop a pressed button's spinner; raises Unavailable."""
        incoming = read(update, self.account)
        if incoming is None:
            return
        receipt = await conversations.receive(incoming)
        if incoming.kind == "press":
            query = str(update["callback_query"]["id"])
            await self.answer_press(query, receipt.toast)

    async def answer_press(self, query: str, toast: str) -> None:
        """Stop the spinner; best effort, after COMMIT."""
        body = {"callback_query_id": query}
        if toast:
            body["text"] = toast[:200]
        try:
            await self._call("answerCallbackQuery", body)
        except (Gone, Wrong, Later) as error:
            log.info("press.unanswered", extra={"why": type(error).__name__})

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Send or rewrite one screen, then its map and its file."""
        natives = list(sent)
        try:
            if not natives:
                natives.append(await self._send_text(outgoing))
            for part in outgoing.parts[len(natives) - 1 :]:
                natives.append(await self._send_part(outgoing.address, part))
        except Later as later:
            later.sent = tuple(natives)
            raise
        return tuple(natives)

    async def _send_text(self, outgoing: Outgoing) -> str:
        body: dict[str, Any] = {
            "chat_id": int(outgoing.address),
            "text": _text(outgoing),
            "link_preview_options": {"is_disabled": True},
        }
        if outgoing.rows:
            body["reply_markup"] = {
                "inline_keyboard": [
                    [{"text": b.label, "callback_data": b.token} for b in row]
                    for row in outgoing.rows
                ]
            }
        if outgoing.edits:
            try:
                edit = {**body, "message_id": int(outgoing.edits)}
                await self._call("editMessageText", edit)
                return outgoing.edits
            except Wrong as error:
                if outgoing.settled or "not modified" in str(error):
                    return outgoing.edits
        return str((await self._call("sendMessage", body))["message_id"])

    async def _send_part(self, address: str, part: Place | File) -> str:
        """Send a map pin or a document; what Telegram refuses for good is left out."""
        try:
            if isinstance(part, Place):
                done = await self._call(
                    "sendVenue",
                    {
                        "chat_id": int(address),
                        "latitude": part.latitude,
                        "longitude": part.longitude,
                        "title": part.title,
                        "address": part.address,
                    },
                )
            else:
                form = aiohttp.FormData()
                form.add_field("chat_id", address)
                form.add_field(
                    "document",
                    part.data,
                    filename=part.name,
                    content_type=part.media_type,
                )
                done = await self._post("sendDocument", form)
        except Wrong as error:
            log.warning("part.refused", extra={"why": str(error)})
            return "-"
        return str(done["message_id"])

    async def _steadily(self, method: str, body: Mapping[str, Any]) -> Any:
        """Call until it works: a messenger that is away is no reason to stop."""
        wait = 1.0
        while True:
            try:
                return await self._call(method, body, seconds=POLL_SECONDS + 10)
            except (Later, Wrong, Gone) as error:
                log.warning(
                    "telegram.away",
                    extra={"method": method, "why": type(error).__name__},
                )
                pause = error.seconds if isinstance(error, Later) else None
                await asyncio.sleep(pause or wait)
                wait = min(wait * 2, 30)

    async def _call(
        self, method: str, body: Mapping[str, Any], *, seconds: float = 20
    ) -> Any:
        data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        return await self._post(method, data, seconds=seconds)

    async def _post(self, method: str, data: Any, *, seconds: float = 20) -> Any:
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
        return Gone(text)
    if code in (401, 404):
        return Later(30)
    if isinstance(code, int) and code >= 500:
        return Later()
    return Wrong(text)


def _text(outgoing: Outgoing) -> str:
    """Return the text; a right-to-left one begins with its direction (CHANNELS 1.2)."""
    mark = "\u200f" if outgoing.direction == "rtl" else ""
    said = f"✅ {outgoing.answer}\n\n" if outgoing.answer else ""
    return f"{mark}{said}{mark if said else ''}{outgoing.text}"


def _chat_of(update: Mapping[str, Any]) -> str:
    """Return what keeps order among updates: the chat or the person."""
    for part in update.values():
        if isinstance(part, Mapping):
            sender = part.get("from") or part.get("chat") or {}
            return str(sender.get("id"))
    return ""
