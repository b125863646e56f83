"""Reading WhatsApp's webhooks: all entries, changes, messages and statuses of one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.channels.base import Incoming, Kind, Status
from bot.channels.whatsapp_codes import told

Json = Mapping[str, Any]
_KINDS: dict[str, Kind] = {
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
}
# They ask for no answer: a thumb up, a message taken back.
_SILENT = {"reaction", "revoke"}
_MOVED = {"user_changed_number", "user_changed_user_id", "customer_changed_number"}
# A new telephone or a new profile: the person is the same.
_SAME_PERSON = {"customer_identity_changed"}
_STATES: dict[str, Literal["sent", "delivered", "read", "failed"]] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "played": "read",
    "failed": "failed",
}
# The account's own fields: they concern who runs the bot, and are said in the log.
_ABOUT_US = re.compile(r"(account|business|message_template|phone_number|security|template)_?")
_NAME = re.compile(r"[A-Za-z0-9_]{1,64}")
_NUMBER = re.compile(r"[0-9]{1,18}")
# What the tables hold of an id; a longer one is told apart by its hash.
_LONGEST_ID = 128


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
    found, dated = Read(), list[tuple[int, Incoming]]()
    for change in _changes(webhook, found):
        value = _mapping(change.get("value"))
        name = _name(change.get("field"))
        ours = _mapping(value.get("metadata")).get("phone_number_id")
        if ours is None and _ABOUT_US.match(name):
            found.notices.append(f"{name} {_name(value.get('event'), '')}".strip())
        elif ours == phone_id:
            reader = _Change(f"whatsapp:{phone_id}", value, found, dated)
            reader.read(name)
        elif ours is None:
            found.unread.append(Unread("", name))
    dated.sort(key=lambda pair: pair[0])
    found.incoming.extend(incoming for _, incoming in dated)
    return found


def _changes(webhook: Json, found: Read) -> Iterator[Json]:
    """Yield every change of every entry."""
    for entry in _items(webhook, "entry", found):
        yield from _items(entry, "changes", found)


@dataclass(frozen=True, slots=True)
class _Change:
    """One change that concerns our number, and where to put what it says."""

    account: str
    value: Json
    found: Read
    dated: list[tuple[int, Incoming]]

    def read(self, name: str) -> None:
        known = {
            "messages": (("messages", self._message), ("statuses", self._status)),
            "user_preferences": (("user_preferences", self._preference),),
        }.get(name)
        if known is None:
            self.found.unread.append(Unread("", name))
            return
        for key, reader in known:
            for item in _items(self.value, key, self.found):
                self._each(item, reader, key)

    def _each(self, item: Json, reader: Callable[[Json], bool], key: str) -> None:
        """Read one item; note it if it cannot be read."""
        try:
            understood = reader(item)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            understood = False
        if not understood:
            given = item.get("id")
            kind = _name(item.get("type") or item.get("status"), "")
            self.found.unread.append(
                Unread(
                    _short(given) if isinstance(given, str) else "",
                    f"{key} {kind}".strip(),
                )
            )

    def _message(self, message: Json) -> bool:
        """Read what a person sent; groups are not talked in."""
        kind = message["type"]
        if kind in _SILENT or message.get("group_id"):
            return True
        if kind == "system":
            return self._system(message)
        ours = _KINDS.get(kind, "other")
        text, token = "", ""
        if ours == "text":
            text = message["text"]["body"]
        elif ours == "press":
            token = _token(message)
            ours = "press" if token else "other"
        elif ours == "contact":
            text = self._own_number(message)
        address, also = self._who(message)
        self.dated.append(
            (
                int(message["timestamp"]),
                Incoming(
                    self.account,
                    _short(message["id"]),
                    address,
                    ours,
                    text=_string(text),
                    token=_string(token),
                    message=_string(_mapping(message.get("context")).get("id", "")),
                    also=also,
                ),
            )
        )
        # A kind that is new to us has its answer, and is not forgotten either.
        return kind in _KINDS

    def _who(self, message: Json) -> tuple[str, tuple[str, ...]]:
        """Return where to answer, the business-scoped id before the number; and also.

        Each may be missing; `contacts` knows what the message leaves out.
        """
        number = message.get("from") or ""
        scoped = message.get("from_user_id") or ""
        contact = self._contact(number, scoped)
        return _names(
            scoped or contact.get("user_id"),
            number or contact.get("wa_id"),
            message.get("from_parent_user_id") or contact.get("parent_user_id"),
        )

    def _contact(self, number: str, scoped: str) -> Json:
        """Return what this change knows of a person."""
        listed = self.value.get("contacts")
        contacts = [_mapping(one) for one in listed] if isinstance(listed, list) else []
        for contact in contacts:
            if number and contact.get("wa_id") == number:
                return contact
            if scoped and contact.get("user_id") == scoped:
                return contact
        return contacts[0] if len(contacts) == 1 and not number and not scoped else {}

    def _own_number(self, message: Json) -> str:
        """Return the number of a shared contact, if the person shared the own one."""
        match message["contacts"]:
            case [{"phones": [{"wa_id": str(number)}, *_]}]:
                return f"+{number}" if number == message.get("from") else ""
        return ""

    def _system(self, message: Json) -> bool:
        """Read a change of address: the new one, and the ones before."""
        system = message["system"]
        if system["type"] in _SAME_PERSON:
            return True
        if system["type"] not in _MOVED:
            return False
        number = system.get("wa_id") or system.get("new_wa_id")
        address, others = _names(system.get("user_id"), number)
        before = (
            system.get("previous_user_id"),
            system.get("previous_parent_user_id"),
            system.get("customer") or message.get("from"),
        )
        new = {address, *others}
        also = tuple(_string(one) for one in before if one and one not in new)
        moved = Incoming(
            self.account, _short(message["id"]), address, "moved", also=also
        )
        self.dated.append((int(message["timestamp"]), moved))
        return True

    def _status(self, status: Json) -> bool:
        """Read what became of a message; the row is what we gave it to carry."""
        state = _STATES[status["status"]]
        row = status.get("biz_opaque_callback_data", "")
        # Groups, and the second message of a screen: no row waits for it.
        if status.get("recipient_type") == "group" or not _NUMBER.fullmatch(row):
            return True
        native = _string(status["id"])
        if state == "failed":
            failed = Status(int(row), native, state, *told(_code(status)))
            self.found.statuses.append(failed)
        else:
            self.found.statuses.append(Status(int(row), native, state))
        return True

    def _preference(self, item: Json) -> bool:
        """Read whether a person wants news from us."""
        if item["category"] != "marketing_messages":
            return False
        contact = self._contact(item.get("wa_id", ""), item.get("user_id", ""))
        scoped = item.get("user_id") or contact.get("user_id")
        number = item.get("wa_id") or contact.get("wa_id")
        address, also = _names(scoped, number)
        muted = {"stop": True, "resume": False, "signup": False}[item["value"]]
        self.found.preferences.append(Preference((address, *also), muted))
        return True


def _token(message: Json) -> str:
    """Return what stands behind a pressed button; nothing for a form or a call."""
    if message["type"] == "button":
        return str(message["button"]["payload"])
    match message.get("interactive"):
        case {"type": "button_reply" | "list_reply" as kind, **rest}:
            return str(rest[kind]["id"])
    return ""


def _names(*given: Any) -> tuple[str, tuple[str, ...]]:
    """Return the first name there is, and the others."""
    names = list(dict.fromkeys(_string(one) for one in given if one))
    return names[0], tuple(names[1:])


def _items(of: Json, key: str, found: Read) -> Iterator[Json]:
    """Yield the mappings of a list; anything else is noted."""
    listed = of.get(key, [])
    for item in listed if isinstance(listed, list) else [listed]:
        if isinstance(item, Mapping):
            yield item
        else:
            found.unread.append(Unread("", f"{key} malformed"))


def _mapping(value: Any) -> Json:
    return value if isinstance(value, Mapping) else {}


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no string")
    return value


def _name(value: Any, otherwise: str = "unknown") -> str:
    """Return the name of a kind; a name that looks like content is not repeated."""
    known = isinstance(value, str) and _NAME.fullmatch(value)
    return str(value) if known else otherwise


def _short(given: Any) -> str:
    """Return an id as the tables can hold it."""
    text = _string(given)
    if len(text) <= _LONGEST_ID:
        return text
    return "sha256." + hashlib.sha256(text.encode()).hexdigest()


def _code(status: Json) -> int:
    """Return why a message failed; WhatsApp's “something went wrong” if it is unsaid."""
    match status.get("errors"):
        case [{"code": int(code)}, *_]:
            return code
    return 131000
