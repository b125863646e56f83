"""One message of a WhatsApp webhook in our words: who wrote, and what kind it is."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels.base import Incoming, Kind

Json = Mapping[str, Any]
# What reading a malformed part can raise; it is caught around each part.
MALFORMED = (KeyError, TypeError, ValueError, AttributeError, IndexError)
KINDS: dict[str, Kind] = {
    "text": "text",
    "image": "photo",
    "video": "photo",
    "audio": "voice",
    "sticker": "sticker",
    "document": "file",
    "location": "location",
    "contacts": "contact",
    "button": "press",
    "interactive": "press",
    "edit": "edited",
    "request_welcome": "start",
    "order": "other",
    "unsupported": "other",
    "system": "moved",
}
# They ask for no answer: a thumb up, a message taken back.
SILENT = {"reaction", "revoke"}
_MOVED = {"user_changed_number", "user_changed_user_id", "customer_changed_number"}
# A new telephone or a new profile: the person is the same.
_SAME_PERSON = {"customer_identity_changed"}
# What the tables hold of an id; a longer one is told apart by its hash.
_LONGEST_ID = 128


def read(message: Json, contacts: Sequence[Json], account: str) -> Incoming | None:
    """Return a message in our words; None for what needs no answer.

    Raises one of MALFORMED. What is new to us is `other`, so that it is answered.
    """
    kind = message["type"]
    if kind in SILENT or message.get("group_id"):
        return None
    if kind == "system":
        return _moved(message, account)
    ours = KINDS.get(kind, "other")
    text = token = ""
    if ours == "text":
        text = string(message["text"]["body"])
    elif ours == "contact":
        text = _own_number(message)
    elif ours == "press":
        token = _token(message)
        ours = "press" if token else "other"
    address, also = _who(message, contacts)
    answered = message.get("context") or {}
    return Incoming(
        account,
        short(message["id"]),
        address,
        ours,
        text=text,
        token=token,
        message=string(answered.get("id", "")),
        also=also,
    )


def contact(contacts: Sequence[Json], number: str, scoped: str) -> Json:
    """Return what a webhook's contacts know of somebody."""
    for known in contacts:
        if number and known.get("wa_id") == number:
            return known
        if scoped and known.get("user_id") == scoped:
            return known
    return contacts[0] if len(contacts) == 1 and not (number or scoped) else {}


def names(*given: Any) -> tuple[str, tuple[str, ...]]:
    """Return the first name there is, and the others; raises one of MALFORMED."""
    known = list(dict.fromkeys(string(one) for one in given if one))
    return known[0], tuple(known[1:])


def short(given: Any) -> str:
    """Return an id as the tables can hold it."""
    text = string(given)
    if len(text) <= _LONGEST_ID:
        return text
    return "sha256." + hashlib.sha256(text.encode()).hexdigest()


def string(value: Any) -> str:
    """Return a string as it is; anything else is malformed."""
    if not isinstance(value, str):
        raise TypeError("no string")
    return value


def _who(message: Json, contacts: Sequence[Json]) -> tuple[str, tuple[str, ...]]:
    """Return where to answer, the business-scoped id before the number, and also.

    Each may be missing; the contacts know what the message leaves out.
    """
    number, scoped = message.get("from") or "", message.get("from_user_id") or ""
    known = contact(contacts, number, scoped)
    return names(
        scoped or known.get("user_id"),
        number or known.get("wa_id"),
        message.get("from_parent_user_id") or known.get("parent_user_id"),
    )


def _token(message: Json) -> str:
    """Return what stands behind a pressed button; nothing for a form or a call."""
    match message:
        case {"type": "button", "button": {"payload": str(token)}}:
            return token
        case {"interactive": {"button_reply": {"id": str(token)}}}:
            return token
        case {"interactive": {"list_reply": {"id": str(token)}}}:
            return token
    return ""


def _own_number(message: Json) -> str:
    """Return the number of a shared contact, if the person shared the own one.

    With “Share contact info”, which we ask with, nobody else's can be shared.
    """
    match message["contacts"]:
        case [{"origin": "contact_request", "phones": [{"wa_id": str(number)}, *_]}]:
            return f"+{number}"
        case [{"phones": [{"wa_id": str(number)}, *_]}] if number == message.get(
            "from"
        ):
            return f"+{number}"
    return ""


def _moved(message: Json, account: str) -> Incoming | None:
    """Read a change of address: the new one, and as `also` only the ones before.

    The new number is left out: somebody else may have had it before.
    """
    system = message["system"]
    if system["type"] in _SAME_PERSON:
        return None
    if system["type"] not in _MOVED:
        raise ValueError("a system message that is new to us")
    address, others = names(
        system.get("user_id"), system.get("wa_id") or system.get("new_wa_id")
    )
    _, before = names(
        address,
        system.get("previous_user_id"),
        system.get("previous_parent_user_id"),
        system.get("customer") or message.get("from"),
    )
    also = tuple(name for name in before if name not in others)
    return Incoming(account, short(message["id"]), address, "moved", also=also)
