"""In a group others read along: one sentence leads to the private chat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

# A group hears it once in a while, not for each command (20 messages a minute: 1.1).
QUIET_SECONDS = 60.0
_REMEMBERED = 1_000
_JOINED = ("member", "administrator")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A group that has spoken to us, and the language of the app of who did."""

    chat: int
    language: str


def spoken(update: Mapping[str, Any]) -> Spoken | None:
    """Return the group in which we were spoken to, or that took us in."""
    try:
        if "message" in update:
            message = update["message"]
            says = str(message.get("text", ""))
            meant = says.startswith("/") or "@" in says
            sender = message.get("from", {})
        else:
            message = update["my_chat_member"]
            meant = message["new_chat_member"].get("status") in _JOINED
            sender = message["from"]
        chat = message["chat"]
        if not meant or chat["type"] not in ("group", "supergroup"):
            return None
        return Spoken(int(chat["id"]), str(sender.get("language_code", "")))
    except (KeyError, TypeError, AttributeError, ValueError):
        return None


@dataclass(slots=True)
class Patience:
    """Which groups have been told lately; times in seconds of any one clock."""

    told: dict[int, float] = field(default_factory=dict)

    def may(self, chat: int, now: float) -> bool:
        """Say whether a group may be told, and take it that it is."""
        if now - self.told.get(chat, -QUIET_SECONDS) < QUIET_SECONDS:
            return False
        if len(self.told) >= _REMEMBERED:
            self.told.clear()
        self.told[chat] = now
        return True
