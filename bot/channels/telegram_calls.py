"""Calling the Bot API through either library: how often, and what a no means."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Protocol

from bot.channels.base import File, Gone, Later, Wrong

log = logging.getLogger(__name__)
# How long getUpdates waits for something new.
POLL_SECONDS = 25


class Unchanged(Wrong):
    """The message reads like this already."""


class Fixed(Wrong):
    """This message can never be edited; one with a reply keyboard is of that kind."""


class Migrated(Wrong):
    """The group has become a supergroup, whose id is `chat`."""

    def __init__(self, chat: int) -> None:
        super().__init__("group has migrated")
        self.chat = chat


class Refused(Later):
    """Telegram does not take our token; only the operator can help."""


class Conflict(Later):
    """Somebody else fetches this bot's updates."""


_HINTS = {
    Refused: "Telegram refuses TELEGRAM_TOKEN: copy it from @BotFather again.",
    Conflict: "Another process, or a webhook, fetches the updates of this bot, too: "
    "stop one of the two.",
}


class Connection(Protocol):
    """One bot account as a library carries it; all that differs between libraries."""

    account: str

    async def post(
        self, method: str, body: Mapping[str, Any], file: File | None, seconds: float
    ) -> Any:
        """Post to one method, `file` as its document; return `result`.

        Raises Gone, Wrong or Later, as `problem` says.
        """
        ...

    async def close(self) -> None:
        """Close what was opened here."""
        ...


class Calls:
    """What the adapter calls, by way of a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._hinted: set[type[Later]] = set()

    async def call(
        self,
        method: str,
        body: Mapping[str, Any],
        *,
        file: File | None = None,
        seconds: float = 20,
    ) -> Any:
        """Call once; return `result`, or raise Gone, Wrong or Later."""
        try:
            result = await self._connection.post(method, body, file, seconds)
        except (Refused, Conflict) as error:
            self._hint(type(error))
            raise
        if self._hinted:
            self._hinted &= set() if method == "getUpdates" else {Conflict}
        return result

    async def steadily(self, method: str, body: Mapping[str, Any]) -> Any:
        """Call until it works: a messenger that is away is no reason to stop."""
        wait = 1.0
        while True:
            try:
                return await self.call(method, body, seconds=POLL_SECONDS + 10)
            except (Later, Wrong, Gone) as error:
                if type(error) not in self._hinted:
                    why = type(error).__name__
                    log.warning("telegram.away", extra={"method": method, "why": why})
                pause = error.seconds if isinstance(error, Later) else None
                await asyncio.sleep(pause or wait)
                wait = min(wait * 2, 30)

    async def perhaps(self, method: str, body: Mapping[str, Any]) -> Any:
        """Call once, a group where it is now; None for what will not be."""
        try:
            return await self.call(method, body)
        except Migrated as group:
            moved = {**body, "chat_id": group.chat}
            return None if moved == body else await self.perhaps(method, moved)
        except (Gone, Wrong, Later) as error:
            why = type(error).__name__
            log.info("call.failed", extra={"method": method, "why": why})
            return None

    async def close(self) -> None:
        """Close the connection."""
        await self._connection.close()

    def _hint(self, kind: type[Later]) -> None:
        """Tell the operator once what to do, until a call works again."""
        if kind not in self._hinted:
            self._hinted.add(kind)
            log.error("telegram.refused", extra={"hint": _HINTS[kind]})


def problem(
    code: int, said: str, retry_after: float | None = None, migrated: int | None = None
) -> Gone | Wrong | Later:
    """Return what a refused call means, by its code and ResponseParameters."""
    text = said.lower()
    if migrated is not None:
        return Migrated(migrated)
    if code == 429:
        return Later(1 if retry_after is None else retry_after)
    if code == 403 or any(words in text for words in _NOBODY):
        return Gone(next((why for why in _WHY if why in text), "unknown"))
    if code in (401, 404):
        return Refused(30)
    if code == 409:
        return Conflict()
    if code >= 500:
        return Later()
    kind = next((kind for words, kind in _EDITS.items() if words in text), Wrong)
    return kind(said)


_NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user_deactivated")
_WHY = ("blocked", "deactivated")
_EDITS = {"message is not modified": Unchanged, "message can't be edited": Fixed}
