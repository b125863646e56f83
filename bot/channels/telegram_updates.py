"""Reading Telegram's updates: from their JSON to an Incoming, or to nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.channels.base import Incoming, Kind

_KINDS: tuple[tuple[str, Kind], ...] = (
    ("sticker", "sticker"),
    ("photo", "photo"),
    ("voice", "voice"),
    ("video_note", "voice"),
    ("audio", "voice"),
    ("video", "photo"),
    ("animation", "sticker"),
    ("document", "file"),
    ("location", "location"),
    ("venue", "location"),
    ("contact", "contact"),
)
# What an app tells of a chat by itself; nobody has said anything.
_SERVICE = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "chat_background_set",
    "proximity_alert_triggered",
)


def read(update: Mapping[str, Any], account: str) -> Incoming | None:
    """Return the update in our words; None for what needs no answer or is malformed.

    Only private chats are talked in; for groups see `telegram_groups`. Channel posts,
    inline queries, reactions, polls, business messages and requests to join are not
    asked for, and are nothing if they come.
    """
    try:
        if "callback_query" in update:
            return _press(update, account)
        if "message" in update:
            return _message(update, account)
        if "edited_message" in update:
            return _edited(update, account)
        if "my_chat_member" in update:
            return _membership(update, account)
    except (KeyError, TypeError, AttributeError):
        return None
    return None


def _press(update: Mapping[str, Any], account: str) -> Incoming | None:
    query = update["callback_query"]
    message = query.get("message") or {}
    chat = message.get("chat") or {"id": query["from"]["id"], "type": "private"}
    if chat.get("type") != "private":
        return None
    return Incoming(
        account,
        str(update["update_id"]),
        str(chat["id"]),
        "press",
        token=str(query.get("data", "")),
        message=str(message.get("message_id", "")),
        language=str(query["from"].get("language_code", "")),
    )


def _message(update: Mapping[str, Any], account: str) -> Incoming | None:
    message = update["message"]
    if message["chat"].get("type") != "private" or any(s in message for s in _SERVICE):
        return None
    text = str(message.get("text", ""))
    kind: Kind = "text" if text else "other"
    if not text:
        kind = next((ours for name, ours in _KINDS if name in message), "other")
    elif text == "/start" or text.startswith("/start "):
        kind, text = "start", text.removeprefix("/start").strip()
    if kind == "contact":
        text = _own_number(message)
    album = message.get("media_group_id")
    return Incoming(
        account,
        # An album is a message for each picture; it is answered once.
        f"album-{album}" if album else str(update["update_id"]),
        str(message["chat"]["id"]),
        kind,
        text=text,
        language=str(message.get("from", {}).get("language_code", "")),
    )


def _own_number(message: Mapping[str, Any]) -> str:
    """Return the shared number if it is the sender's, with the plus that apps omit."""
    contact = message["contact"]
    sender = message["from"]["id"]
    number = str(contact.get("phone_number", "")).lstrip("+")
    return f"+{number}" if number and contact.get("user_id") == sender else ""


def _edited(update: Mapping[str, Any], account: str) -> Incoming | None:
    """Telegram tells of invisible changes too; those have no `edit_date`."""
    message = update["edited_message"]
    if message["chat"].get("type") != "private" or not message.get("edit_date"):
        return None
    return Incoming(
        account,
        str(update["update_id"]),
        str(message["chat"]["id"]),
        "edited",
        language=str(message.get("from", {}).get("language_code", "")),
    )


def _membership(update: Mapping[str, Any], account: str) -> Incoming | None:
    """In private chats this comes only when the person blocks or unblocks us."""
    change = update["my_chat_member"]
    if change["chat"].get("type") != "private":
        return None
    gone = change["new_chat_member"].get("status") in ("kicked", "left")
    return Incoming(
        account,
        str(update["update_id"]),
        str(change["chat"]["id"]),
        "blocked" if gone else "unblocked",
    )
