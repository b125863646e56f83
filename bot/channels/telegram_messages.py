"""Writing messages for Telegram: their text, the buttons below, and the own number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.channels.base import Outgoing
from bot.i18n import Catalogue

LONGEST, LONGEST_TOAST = 4_096, 200
# Takes a reply keyboard away where there is one, and does nothing elsewhere.
NO_KEYBOARD: Mapping[str, Any] = {"remove_keyboard": True}


def wants_number(outgoing: Outgoing) -> bool:
    """Say whether an open question asks for the person's phone number."""
    return outgoing.asks == "phone" and not outgoing.settled


def message(outgoing: Outgoing, texts: Catalogue) -> dict[str, Any]:
    """Return the body of sendMessage.

    A phone number can be shared from a reply keyboard only; the screen's buttons are
    words there, which are understood when they are typed.
    """
    body: dict[str, Any] = {
        "chat_id": int(outgoing.address),
        "text": text(outgoing),
        "link_preview_options": {"is_disabled": True},
    }
    if wants_number(outgoing):
        share = texts.label(outgoing.language, "telegram-share-phone")
        labels = [[{"text": b.label} for b in row] for row in outgoing.rows]
        body["reply_markup"] = {
            "keyboard": [[{"text": share, "request_contact": True}], *labels],
            "one_time_keyboard": True,
            "resize_keyboard": True,
        }
    elif outgoing.rows:
        body["reply_markup"] = {
            "inline_keyboard": [
                [{"text": b.label, "callback_data": b.token} for b in row]
                for row in outgoing.rows
            ]
        }
    return body


def heard(outgoing: Outgoing) -> dict[str, Any]:
    """Return a message with the answer alone, which takes a reply keyboard away."""
    return {
        "chat_id": int(outgoing.address),
        "text": clip(f"{_mark(outgoing)}✅ {outgoing.answer}", LONGEST),
        "reply_markup": NO_KEYBOARD,
        "disable_notification": True,
    }


def text(outgoing: Outgoing) -> str:
    """Return the text; a right-to-left one begins with its direction (CHANNELS 1.2)."""
    mark = _mark(outgoing)
    said = f"{mark}✅ {outgoing.answer}\n\n" if outgoing.answer else ""
    return clip(f"{said}{mark}{outgoing.text}", LONGEST)


def clip(words: str, longest: int) -> str:
    """Return the words, cut to so many UTF-16 units: what Telegram counts in."""
    units = words.encode("utf-16-le")
    return units[: 2 * longest].decode("utf-16-le", "ignore")


def _mark(outgoing: Outgoing) -> str:
    return "\u200f" if outgoing.direction == "rtl" else ""
