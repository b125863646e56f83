"""Telegram through aiogram: its session carries our own small requests."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from typing import Any

import aiohttp

from bot import words
from bot.channels import telegram_calls, telegram_groups, telegram_profile
from bot.channels.base import (
    Conversations,
    File,
    Later,
    Outgoing,
    Place,
    Unavailable,
    Wrong,
)
from bot.channels.telegram_updates import read
from bot.i18n import Catalogue
from bot.limits import BY_CHANNEL

log = logging.getLogger(__name__)
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
# An answer that takes longer than this is announced.
TYPING_AFTER = 1.0
BATCH = 100


class Telegram:
    """One bot account: polls or is called, and sends.

    Updates are read as dicts: a malformed one is skipped and holds up no other.
    """

    limits = BY_CHANNEL["telegram"]
    per_second = 28.0
    daily_people: int | None = None

    def __init__(self, token: str, base: str, texts: Catalogue) -> None:
        self._texts, self._patience, self._name = texts, telegram_groups.Patience(), ""
        self._calls = telegram_calls.Calls(token, base)
        self.account = self._calls.account
        self._asides: set[asyncio.Task[Any]] = set()

    async def be_called(self, url: str, secret: str) -> None:
        """Ask Telegram to call `url`, showing `secret` each time."""
        await self._calls.steadily(
            "setWebhook",
            {"url": url, "secret_token": secret, "allowed_updates": ALLOWED},
        )

    async def poll(self, conversations: Conversations) -> None:
        """Fetch updates for ever; the offset moves on only after their COMMIT."""
        await self._calls.steadily("deleteWebhook", {})
        offset = 0
        while True:
            updates = await self._calls.steadily(
                "getUpdates",
                {
                    "offset": offset,
                    "timeout": telegram_calls.POLL_SECONDS,
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
        """Play one update, then stop a pressed button's spinner; raises Unavailable.

        Nothing waits for the spinner: it is best effort, after COMMIT.
        """
        incoming = read(update, self.account)
        if incoming is None:
            if group := telegram_groups.spoken(update):
                self._aside(self._lead_out_of(group))
            return
        loop = asyncio.get_running_loop()
        typing = loop.call_later(TYPING_AFTER, self._type, incoming.address)
        try:
            receipt = await conversations.receive(incoming)
        finally:
            typing.cancel()
        if incoming.kind == "press":
            body = {"callback_query_id": str(update["callback_query"]["id"])}
            if receipt.toast:
                body["text"] = receipt.toast[:200]
            self._aside(self._calls.perhaps("answerCallbackQuery", body))

    def _type(self, address: str) -> None:
        """Show for five seconds that an answer is coming: it takes its time."""
        action = {"chat_id": int(address), "action": "typing"}
        self._aside(self._calls.perhaps("sendChatAction", action))

    def _aside(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do something that no update waits for."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _lead_out_of(self, group: telegram_groups.Spoken) -> None:
        """Say in a group where we can talk; nothing of it is stored."""
        if not self._patience.may(group.chat, asyncio.get_running_loop().time()):
            return
        if not self._name:
            me = await self._calls.perhaps("getMe", {})
            self._name = str(me["username"]) if me else ""
        language = words.likely(self._texts, group.language)
        says = self._texts.label(language, "telegram-group")
        link = f"https://t.me/{self._name}?start={language}"
        if self._name:
            body = {"chat_id": group.chat, "text": f"{says}\n{link}"}
            await self._calls.perhaps("sendMessage", body)

    async def introduce(self) -> None:
        """Bring the bot's own page up to date, in every language."""
        await telegram_profile.introduce(self._calls.call, self._texts)

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
                await self._calls.call("editMessageText", edit)
                return outgoing.edits
            except Wrong as error:
                if outgoing.settled or "not modified" in str(error):
                    return outgoing.edits
        return str((await self._calls.call("sendMessage", body))["message_id"])

    async def _send_part(self, address: str, part: Place | File) -> str:
        """Send a map pin or a document; what Telegram refuses for good is left out."""
        try:
            if isinstance(part, Place):
                done = await self._calls.call(
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
                done = await self._calls.post("sendDocument", form)
        except Wrong as error:
            log.warning("part.refused", extra={"why": str(error)})
            return "-"
        return str(done["message_id"])

    async def close(self) -> None:
        """Let presses be answered, and close the connections."""
        if self._asides:
            await asyncio.wait(self._asides, timeout=2)
        await self._calls.close()


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
