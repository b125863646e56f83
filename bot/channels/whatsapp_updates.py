"""Reading WhatsApp's webhooks: all entries, changes, messages and statuses of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.channels import whatsapp_incoming
from bot.channels.base import Incoming, Status
from bot.channels.whatsapp_codes import told
from bot.channels.whatsapp_incoming import MALFORMED, Json

_STATES: dict[str, Literal["sent", "delivered", "read", "failed"]] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "played": "read",
    "failed": "failed",
}
_MUTED = {"stop": True, "resume": False, "signup": False}
# The account's own fields: they concern who runs the bot, and are said in the log.
_ABOUT_US = re.compile(
    r"(account|business|message_template|phone_number|security|template)(_\w+)?"
)
_NAME = re.compile(r"[A-Za-z0-9_]{1,64}")
_ROW = re.compile(r"[0-9]{1,18}")
# What WhatsApp says when it does not say more: “something went wrong”.
_UNSAID = 131000


@dataclass(frozen=True, slots=True)
class Preference:
    """A person's word to WhatsApp, at any of `addresses`: news from us, or none."""

    addresses: tuple[str, ...]
    muted: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """What nothing here can read: an id if it has one, and its kind, no content."""

    id: str
    kind: str


@dataclass(slots=True)
class Read:
    """All that one webhook says to us, messages in the order they were written.

    `notices` are kinds of news about our own account; `unread` is what must not be
    lost without a word.
    """

    incoming: list[Incoming] = field(default_factory=list)
    statuses: list[Status] = field(default_factory=list)
    preferences: list[Preference] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def read(webhook: Json, phone_id: str) -> Read:
    """Return what a webhook says to this number; a malformed part spoils no other."""
    reader = _Reader(f"whatsapp:{phone_id}")
    for entry in reader.items(webhook, "entry"):
        for change in reader.items(entry, "changes"):
            reader.change(change, phone_id)
    reader.dated.sort(key=lambda pair: pair[0])
    reader.found.incoming = [incoming for _, incoming in reader.dated]
    return reader.found


class _Reader:
    """What has been found so far in one webhook; messages with their second."""

    def __init__(self, account: str) -> None:
        self.account, self.found = account, Read()
        self.dated: list[tuple[int, Incoming]] = []

    def change(self, change: Json, phone_id: str) -> None:
        """Read one change, if it concerns our number or our account."""
        name, value = _name(change.get("field")), _mapping(change.get("value"))
        number = _mapping(value.get("metadata")).get("phone_number_id")
        if number is None and _ABOUT_US.fullmatch(name):
            event = _name(value.get("event"), "")
            self.found.notices.append(f"{name} {event}".strip())
        elif number in (phone_id, None):
            self._ours(name, value)

    def _ours(self, name: str, value: Json) -> None:
        contacts = list(self.items(value, "contacts"))
        match name:
            case "messages":
                self._each(value, "messages", contacts, self._message)
                self._each(value, "statuses", contacts, self._status)
                self._each(value, "errors", contacts, self._error)
            case "user_preferences":
                self._each(value, "user_preferences", contacts, self._preference)
            case _:
                self.found.unread.append(Unread("", name))

    def items(self, of: Json, key: str) -> Iterator[Json]:
        """Yield the objects of a list; anything else is noted."""
        listed = of.get(key, [])
        for item in listed if isinstance(listed, list) else [listed]:
            if isinstance(item, dict):
                yield item
            else:
                self.found.unread.append(Unread("", f"{key} malformed"))

    def _each(
        self,
        value: Json,
        key: str,
        contacts: list[Json],
        reads: Callable[[Json, list[Json]], bool],
    ) -> None:
        """Read each item of a list; note those that cannot be read."""
        for item in self.items(value, key):
            try:
                understood = reads(item, contacts)
            except MALFORMED:
                understood = False
            if not understood:
                self.found.unread.append(_unread(key, item))

    def _message(self, message: Json, contacts: list[Json]) -> bool:
        """Read what a person sent. A new kind is answered, and noted all the same."""
        incoming = whatsapp_incoming.read(message, contacts, self.account)
        if incoming is None:
            return True
        self.dated.append((int(message["timestamp"]), incoming))
        return message["type"] in whatsapp_incoming.KINDS

    def _status(self, status: Json, contacts: list[Json]) -> bool:
        """Read what became of a message; the row is what we gave it to carry."""
        state = _STATES[status["status"]]
        row = status.get("biz_opaque_callback_data", "")
        # Groups, and the second message of a screen: no row waits for it.
        if status.get("recipient_type") == "group" or not _ROW.fullmatch(row):
            return True
        why = told(_code(status)) if state == "failed" else ("", "")
        native = whatsapp_incoming.string(status["id"])
        self.found.statuses.append(Status(int(row), native, state, *why))
        return True

    def _error(self, error: Json, contacts: list[Json]) -> bool:
        """Read what went wrong with our account as a whole."""
        self.found.notices.append(f"errors {int(error['code'])}")
        return True

    def _preference(self, item: Json, contacts: list[Json]) -> bool:
        """Read whether a person wants news from us."""
        if item["category"] != "marketing_messages":
            return False
        number, scoped = item.get("wa_id", ""), item.get("user_id", "")
        known = whatsapp_incoming.contact(contacts, number, scoped)
        first, others = whatsapp_incoming.names(
            scoped or known.get("user_id"), number or known.get("wa_id")
        )
        preference = Preference((first, *others), _MUTED[item["value"]])
        self.found.preferences.append(preference)
        return True


def _unread(key: str, item: Json) -> Unread:
    id = item.get("id")
    kind = _name(item.get("type") or item.get("status"), "")
    known = whatsapp_incoming.short(id) if isinstance(id, str) else ""
    return Unread(known, f"{key} {kind}".strip())


def _code(status: Json) -> int:
    """Return why a message failed."""
    match status.get("errors"):
        case [{"code": int(code)}, *_]:
            return code
    return _UNSAID


def _mapping(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _name(value: Any, otherwise: str = "unknown") -> str:
    """Return the name of a kind; a name that looks like content is not repeated."""
    known = isinstance(value, str) and _NAME.fullmatch(value)
    return str(value) if known else otherwise
