"""Telegram: one adapter on two libraries, alone and inside an office's own bot."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from bot import tokens, words
from bot.channels import telegram_groups, telegram_messages, telegram_profile
from bot.channels.base import (
    Conversations,
    File,
    Later,
    Outgoing,
    Place,
    Unavailable,
    Wrong,
)
from bot.channels.telegram_calls import (
    POLL_SECONDS,
    Calls,
    Connection,
    Fixed,
    Unchanged,
)
from bot.channels.telegram_updates import read
from bot.i18n import Catalogue
from bot.limits import BY_CHANNEL

if TYPE_CHECKING:
    from aiogram import Router

    from bot.channels.telegram_ptb import Handler

log = logging.getLogger(__name__)
ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
# An answer that takes longer than this is announced.
TYPING_AFTER = 1.0
BATCH = 100


def router(channel: Telegram, conversations: Conversations) -> Router:
    """Return an aiogram router, to be included after the office's own ones.

    It takes what a person does in the private chat, and presses of Lotse's buttons;
    everything else is left to others. It returns after COMMIT, or raises Unavailable.
    """
    import aiogram  # noqa: F401 - whole, before our adapter takes it lean

    from bot.channels import telegram_aiogram

    return telegram_aiogram.router(channel, conversations)


def handler(channel: Telegram, conversations: Conversations) -> Handler:
    """Return a python-telegram-bot handler, to be added last to the office's group 0.

    It takes and leaves the same as `router`.
    """
    from bot.channels import telegram_ptb

    return telegram_ptb.Handler(channel, conversations)


class Telegram:
    """One bot account: polls or is called, and sends.

    Updates are read as dicts: a malformed one is skipped and holds up no other.
    """

    limits = BY_CHANNEL["telegram"]
    per_second = 28.0
    daily_people: int | None = None

    def __init__(self, connection: Connection, texts: Catalogue) -> None:
        self._texts, self._patience, self.name = texts, telegram_groups.Patience(), ""
        self._calls = Calls(connection)
        self.account = connection.account
        self._asides: set[asyncio.Task[Any]] = set()

    async def be_called(self, url: str, secret: str) -> None:
        """Ask Telegram to call `url`, showing `secret` each time."""
        await self._calls.steadily(
            "setWebhook",
            {"url": url, "secret_token": secret, "allowed_updates": list(ALLOWED)},
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
                    "timeout": POLL_SECONDS,
                    "limit": BATCH,
                    "allowed_updates": list(ALLOWED),
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

    def answers(self, update: Mapping[str, Any]) -> bool:
        """Say whether this is ours in a shared bot: a private chat, our button."""
        incoming = read(update, self.account)
        if incoming is None:
            return False
        return incoming.kind != "press" or tokens.parse(incoming.token) is not None

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
                longest = telegram_messages.LONGEST_TOAST
                body["text"] = telegram_messages.clip(receipt.toast, longest)
            self._aside(self._calls.perhaps("answerCallbackQuery", body))
        elif receipt.unsafe:  # a bot may delete what is written to it in private
            message = update["message"]["message_id"]
            where = {"chat_id": int(incoming.address), "message_id": message}
            self._aside(self._calls.perhaps("deleteMessage", where))

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
        if not self.name:
            me = await self._calls.perhaps("getMe", {})
            self.name = str(me["username"]) if me else ""
        language = words.likely(self._texts, group.language)
        says = self._texts.label(language, "telegram-group")
        link = f"https://t.me/{self.name}?start={language}"
        if self.name:
            body = {"chat_id": group.chat, "text": f"{says}\n{link}"}
            await self._calls.perhaps("sendMessage", body)

    async def introduce(self) -> None:
        """Learn the bot's name, and bring its page up to date, in every language."""
        self.name = str((await self._calls.steadily("getMe", {}))["username"])
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
        """Send or rewrite; return the id of what is now shown."""
        body = telegram_messages.message(outgoing, self._texts)
        if outgoing.edits and await self._edit(outgoing, body):
            return outgoing.edits
        body.setdefault("reply_markup", telegram_messages.NO_KEYBOARD)
        return str((await self._calls.call("sendMessage", body))["message_id"])

    async def _edit(self, outgoing: Outgoing, body: Mapping[str, Any]) -> bool:
        """Rewrite a message; False if a new one is needed."""
        message = {"message_id": int(outgoing.edits)}
        if telegram_messages.wants_number(outgoing):
            # A reply keyboard comes with a new message only; the old one loses its own.
            bare = {"chat_id": int(outgoing.address), **message}
            await self._calls.perhaps("editMessageReplyMarkup", bare)
            return False
        try:
            await self._calls.call("editMessageText", {**body, **message})
        except Unchanged:
            return True
        except Fixed:
            if outgoing.settled and outgoing.answer:
                heard = telegram_messages.heard(outgoing)
                await self._calls.call("sendMessage", heard)
            return outgoing.settled
        except Wrong:
            return outgoing.settled
        return True

    async def _send_part(self, address: str, part: Place | File) -> str:
        """Send a map pin or a document; what Telegram refuses for good is left out."""
        body: dict[str, Any] = {
            "chat_id": int(address),
            "reply_markup": telegram_messages.NO_KEYBOARD,
        }
        try:
            if isinstance(part, File):
                done = await self._calls.call("sendDocument", body, file=part)
            else:
                place = {
                    "latitude": part.latitude,
                    "longitude": part.longitude,
                    "title": part.title,
                    "address": part.address,
                }
                done = await self._calls.call("sendVenue", {**body, **place})
        except Wrong as error:
            log.warning("part.refused", extra={"why": str(error)})
            return "-"
        return str(done["message_id"])

    async def close(self) -> None:
        """Let presses be answered, and close the connections."""
        if self._asides:
            await asyncio.wait(self._asides, timeout=2)
        await self._calls.close()


def _chat_of(update: Mapping[str, Any]) -> str:
    """Return what keeps order among updates: the chat or the person."""
    for part in update.values():
        if isinstance(part, Mapping):
            sender = part.get("from") or part.get("chat") or {}
            return str(sender.get("id"))
    return ""
