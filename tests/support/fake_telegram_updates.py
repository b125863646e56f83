"""The two ways a Bot API server hands out updates: long polling and a webhook."""

import asyncio
import contextlib
import json
import time
from collections.abc import Mapping
from typing import Any

import aiohttp

from tests.support.fake_telegram_chats import Chat, Json, Refusal

# Left out unless asked for by name, as in the Bot API's text.
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
CONFLICT = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot "
    "instance is running"
)
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook "
    "to delete the webhook first"
)


class Updates:
    """What the bot has not confirmed yet, and the means to bring it there."""

    def __init__(self) -> None:
        self.pending: dict[int, tuple[Chat, Json]] = {}
        self.delivered: dict[int, tuple[Chat, Json]] = {}
        self.webhook: Json = {}
        self.allowed: list[str] = []
        self.retry_pause = 0.05  # before a refused webhook is tried again
        self.polled = asyncio.Event()  # set by the first getUpdates
        self._next = 700_000_001
        self._poll: asyncio.Future[bool] | None = None
        self._couriers: dict[int, asyncio.Task[None]] = {}
        self._http: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """End every poll and every delivery under way."""
        self._wake(conflict=True)
        for task in self._couriers.values():
            task.cancel()
        await asyncio.gather(*self._couriers.values(), return_exceptions=True)
        if self._http:
            await self._http.close()

    def push(self, chat: Chat, kind: str, content: Json) -> int | None:
        """Make an update available; None when the bot did not ask for its kind."""
        if kind not in self.allowed if self.allowed else kind in UNASKED:
            return None
        number = self._next
        self._next += 1
        self._offer(number, chat, {"update_id": number, kind: content})
        return number

    def again(self, update_id: int) -> None:
        """Deliver an update a second time, as after a lost confirmation."""
        self._offer(update_id, *self.delivered.pop(update_id))

    def _offer(self, number: int, chat: Chat, update: Json) -> None:
        self.pending[number] = (chat, update)
        if self.webhook:
            self._send_courier(chat)
        else:
            self._wake()

    def _wake(self, *, conflict: bool = False) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(conflict)

    async def get_updates(self, params: Mapping[str, Any]) -> list[Json]:
        if self.webhook:
            raise Refusal(409, WEBHOOK_ACTIVE)
        self.polled.set()
        self._wake(conflict=True)  # the real server ends the older of two pollers
        self._allow(params)
        self._confirm(int(params.get("offset") or 0))
        limit = min(int(params.get("limit") or 100), 100)
        if not self.pending and (timeout := float(params.get("timeout") or 0)):
            self._poll = poll = asyncio.get_running_loop().create_future()
            with contextlib.suppress(TimeoutError):
                if await asyncio.wait_for(poll, min(timeout, 50)):
                    raise Refusal(409, CONFLICT)
        return [self.pending[number][1] for number in sorted(self.pending)[:limit]]

    def _confirm(self, offset: int) -> None:
        numbers = sorted(self.pending)
        if offset < 0:
            offset = (numbers[offset:] or [0])[0]
        for number in numbers:
            if number < offset:
                self.delivered[number] = self.pending.pop(number)

    def _allow(self, params: Mapping[str, Any]) -> None:
        wanted = params.get("allowed_updates")
        if wanted is not None:
            self.allowed = json.loads(wanted) if isinstance(wanted, str) else wanted

    def set_webhook(self, params: Mapping[str, Any]) -> bool:
        self._drop_pending(params)
        if not params.get("url"):
            return self.delete_webhook({})
        self._allow(params)
        self.webhook = {"secret": "", **{k: v for k, v in params.items() if v}}
        self._wake(conflict=True)
        for chat, _ in list(self.pending.values()):
            self._send_courier(chat)
        return True

    def delete_webhook(self, params: Mapping[str, Any]) -> bool:
        self._drop_pending(params)
        self.webhook = {}
        return True

    def _drop_pending(self, params: Mapping[str, Any]) -> None:
        if str(params.get("drop_pending_updates", "")).lower() == "true":
            self.pending.clear()

    def webhook_info(self, _: Mapping[str, Any]) -> Json:
        shown = ("url", "max_connections", "last_error_message", "last_error_date")
        info = {k: self.webhook[k] for k in shown if k in self.webhook}
        return {
            "url": "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
            "allowed_updates": self.allowed,
        } | info

    def _send_courier(self, chat: Chat) -> None:
        task = self._couriers.get(chat.id)
        if task is None or task.done():
            self._couriers[chat.id] = asyncio.create_task(self._deliver(chat))

    async def _deliver(self, chat: Chat) -> None:
        """One chat's updates in order, each repeated until it is answered well."""
        while self.webhook and (mine := self._first_of(chat)):
            if not await self._post(mine):
                await asyncio.sleep(self.retry_pause)
                continue
            if mine["update_id"] in self.pending:
                self.delivered[mine["update_id"]] = self.pending.pop(mine["update_id"])

    def _first_of(self, chat: Chat) -> Json | None:
        return next((u for c, u in self.pending.values() if c is chat), None)

    async def _post(self, update: Json) -> bool:
        secret = self.webhook.get("secret_token", "")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        self._http = self._http or aiohttp.ClientSession()
        try:
            async with self._http.post(
                self.webhook["url"], json=update, headers=headers
            ) as answer:
                if answer.ok:
                    return True
                error = f"Wrong response from the webhook: {answer.status}"
        except aiohttp.ClientError as reason:
            error = f"Connection failed: {type(reason).__name__}"
        self.webhook |= {
            "last_error_message": error,
            "last_error_date": int(time.time()),
        }
        return False
