"""WhatsApp through the Cloud API: what a webhook brings, and what goes out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from functools import partial
from typing import Any, Literal

from bot.channels import whatsapp_messages
from bot.channels.base import (
    Conversations,
    File,
    Incoming,
    Later,
    Outgoing,
    Place,
    Receipt,
    Wrong,
)
from bot.channels.whatsapp_calls import REFUSALS, Calls
from bot.channels.whatsapp_messages import Say
from bot.i18n import Catalogue
from bot.limits import BY_CHANNEL

log = logging.getLogger(__name__)
# An answer that takes longer than this is announced.
TYPING_AFTER = 1.0
# These are no messages that could be marked as read.
_NO_MESSAGE = {"moved", "edited", "blocked", "unblocked"}
# What follows a screen's words; the last is a button to share the own number.
_ASKED: Literal["number"] = "number"
Part = Place | File | Literal["number"]


class WhatsApp:
    """One phone number: plays what its webhook brings, and sends.

    Media that people send are never fetched: a message says that there is one.
    """

    limits = BY_CHANNEL["whatsapp"]
    # In and out together 80 in a second (CHANNELS.md 2.4).
    per_second = 75.0

    def __init__(
        self,
        token: str,
        phone_id: str,
        base: str,
        public_url: str,
        texts: Catalogue,
        *,
        daily_people: int | None = None,
    ) -> None:
        self.daily_people = daily_people
        self.account = f"whatsapp:{phone_id}"
        # The digits for wa.me links, once they are known.
        self.number = ""
        self._calls = Calls(token, phone_id, base)
        self._url, self._texts = public_url, texts
        self._asides: set[asyncio.Task[Any]] = set()

    async def introduce(self) -> None:
        """Learn our own number; links do without it as long as it is not known."""
        try:
            self.number = await self._calls.number()
        except (*REFUSALS, KeyError) as error:
            log.warning("whatsapp.unnamed", extra={"why": type(error).__name__})

    async def receive(
        self, conversations: Conversations, incoming: Incoming
    ) -> Receipt:
        """Play one message, then mark it as read; raises Unavailable.

        The mark is best effort, and nothing waits for it. While an answer takes its
        time the person sees that somebody writes, which marks the message as well.
        """
        announced = False

        def announce() -> None:
            nonlocal announced
            announced = True
            self._read(incoming, typing=True)

        timer = asyncio.get_running_loop().call_later(TYPING_AFTER, announce)
        try:
            receipt = await conversations.receive(incoming)
        finally:
            timer.cancel()
        if not announced and not receipt.duplicate:
            self._read(incoming)
        if receipt.toast and not receipt.rows:
            # There is no other way here to say something in passing.
            says = {"type": "text", "text": {"body": receipt.toast}}
            self._aside(self._calls.perhaps({**_to(incoming.address), **says}))
        return receipt

    def _read(self, incoming: Incoming, *, typing: bool = False) -> None:
        """Show the person that the message was read, and perhaps that we write."""
        wamid = incoming.external_id
        if incoming.kind in _NO_MESSAGE or not wamid.startswith("wamid."):
            return
        body: dict[str, Any] = {"status": "read", "message_id": wamid}
        if typing:
            body["typing_indicator"] = {"type": "text"}
        self._aside(self._calls.perhaps(body))

    def _aside(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do something that no update waits for."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Send one screen, then its map and its file; nothing can be rewritten here."""
        if outgoing.settled:
            return (outgoing.edits,)
        say = partial(self._texts.label, outgoing.language)
        bodies = whatsapp_messages.screen(outgoing, say)
        parts: list[Part] = [*outgoing.parts, *([_ASKED] if outgoing.asks else [])]
        if outgoing.template:
            parts = []
        natives = list(sent)
        try:
            for body in bodies[len(natives) :]:
                natives.append(await self._post(outgoing, body))
            for part in parts[len(natives) - len(bodies) :]:
                natives.append(await self._send_part(outgoing, part, say))
        except Later as later:
            later.sent = tuple(natives)
            raise
        return tuple(natives)

    async def _post(self, outgoing: Outgoing, body: dict[str, Any]) -> str:
        answer = await self._calls.message({**_to(outgoing.address), **body})
        return str(answer["messages"][0]["id"])

    async def _send_part(self, outgoing: Outgoing, part: Part, say: Say) -> str:
        """Send a pin, a document or a link; what is refused for good is left out."""
        try:
            return await self._post(outgoing, await self._body(part, say))
        except Wrong as error:
            log.warning("part.refused", extra={"why": str(error)})
            return "-"

    async def _body(self, part: Part, say: Say) -> dict[str, Any]:
        match part:
            case Place():
                return whatsapp_messages.place(part)
            case File() if part.media_type in whatsapp_messages.DOCUMENTS:
                media = await self._calls.upload(part)
                return whatsapp_messages.document(part, media)
            case File():
                url = self._url + part.url
                return whatsapp_messages.link(part, url, say("whatsapp-open"))
        return whatsapp_messages.ask_number(say("whatsapp-share"))

    async def close(self) -> None:
        """Let marks as read go out, and close the connections."""
        if self._asides:
            await asyncio.wait(self._asides, timeout=2)
        await self._calls.close()


def _to(address: str) -> dict[str, Any]:
    """Return the recipient: a number, or a business-scoped id in a field of its own."""
    by = "to" if address.isdecimal() else "recipient"
    return {"recipient_type": "individual", by: address}
