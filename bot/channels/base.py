"""What every channel speaks: an Incoming, an Outgoing, its Limits, and the port."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, Protocol

# The accounts whose pages fetch what is due; nothing is pushed to them.
WEB, TERMINAL = "web:main", "terminal:main"
Kind = Literal[
    "text",  # something typed; `text`
    "press",  # a button; `token`, and `message` if the messenger names it
    "start",  # /start or the first opening of a page; `text` is the payload
    "sticker",
    "photo",
    "voice",
    "file",
    "location",
    "contact",  # a phone number; `text` is it, if it is the person's own
    "edited",  # an old message, changed: what it says now is not taken as an answer
    "other",  # anything else a person can send
    "blocked",  # the person stopped the bot in the messenger
    "unblocked",
    "moved",  # the person has another address now; `also` are the ones before
]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update from a person, in our words.

    `account` is the channel with our own identity there (`telegram:123456`),
    `external_id` is unique within the account, `address` is where to answer
    (never logged), `also` other names of the same person there (WhatsApp: the number
    beside the business-scoped id), `language` the app's language as an IETF tag, only
    a hint.
    """

    account: str
    external_id: str
    address: str
    kind: Kind
    text: str = ""
    token: str = ""
    message: str = ""
    language: str = ""
    also: tuple[str, ...] = ()

    @property
    def channel(self) -> str:
        """Return the part of the account before the colon."""
        return self.account.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Button:
    """A choice: its label in the reader's language and its token (≤ 64 bytes)."""

    label: str
    token: str
    weight: Literal["option", "main", "engine"] = "option"


@dataclass(frozen=True, slots=True)
class Place:
    """A spot on the map, with the words that belong to it."""

    latitude: float
    longitude: float
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class File:
    """A file a person can keep; `url` is its path on our own server.

    One that `opens` is a page to look at; a browser shows it.
    """

    name: str
    media_type: str
    data: bytes
    url: str
    label: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A message that the messenger has approved: its name, and what stands in it.

    `language` is the messenger's own code, `values` fill {{1}}, {{2}} and so on in the
    body, `tokens` stand behind its buttons, in their order.
    """

    name: str
    language: str
    values: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One rendered screen for one chat, in the order it is to be seen.

    `edits` is the messenger's id of the message to rewrite, or empty to send a new
    one. `answer` is what the person said to the question before (or to this one, when
    `settled`): shown as theirs. `settled` only closes an old question: its text and
    the answer, no buttons, nobody to be notified. `asks` tells that a phone number is
    wanted, which some apps can share by a tap. With a `template` that is sent, and
    nothing else.
    """

    row: int
    address: str
    language: str
    direction: Literal["ltr", "rtl"]
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    parts: tuple[Place | File, ...] = ()
    edits: str = ""
    answer: str = ""
    settled: bool = False
    asks: Literal["", "phone"] = ""
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """What a messenger tells later of our outbox row `row`.

    States only move forward (sent, delivered, read); failed is the end, and `meaning`
    tells what follows: `closed` (too late for free words: once more as a template),
    `gone` (cannot be reached here), `muted` (wants no news from us), `refused` (this
    message only). `why` is a short word for staff.
    """

    row: int
    native: str
    state: Literal["sent", "delivered", "read", "failed"]
    meaning: Literal["", "closed", "gone", "muted", "refused"] = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A screen as a page fetches it: numbered per chat, from one on, without gaps."""

    seq: int
    outgoing: Outgoing


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a committed turn leaves: a toast for the press, and the rows to send now.

    `unsafe`: what was typed is best deleted, where the messenger lets us.
    """

    toast: str = ""
    rows: tuple[int, ...] = ()
    duplicate: bool = False
    unsafe: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What a channel can show; the engine pages and the renderer wraps by it.

    `columns` maps a longest-label length to how many such buttons stand in a row.
    `rewrites`: an answered question is rewritten into the next one. `settles`: an
    answered question can lose its buttons. `pulls`: the person's page fetches events by
    number, nothing is pushed by a sender. `window`: so long after a person's last word
    anything may be said, later only an approved template. `chat_seconds`: the least
    time between two messages that the bot starts in one chat.
    """

    text: int
    caption: int
    label: int
    options: int
    columns: tuple[tuple[int, int], ...] = ((5, 3), (10, 2))
    rewrites: bool = False
    settles: bool = True
    pulls: bool = False
    window: timedelta | None = None
    chat_seconds: float = 1.0


@dataclass
class Gone(Exception):
    """The person blocked us or the chat is no more: nothing more is sent there.

    `why` is a short word for staff: blocked, deactivated, unknown.
    """

    why: str = "blocked"


class Wrong(Exception):
    """The messenger refused this message for good; trying again would not help."""


class Closed(Exception):
    """The person has not written for too long: only a template may be sent now."""


class NoTemplate(Exception):
    """The messenger does not have this template in this language, or has paused it."""


@dataclass
class Later(Exception):
    """The messenger is busy: try again, after so many seconds if it said so.

    `sent` are the ids of what had gone before: a long text, then a map. `reach` tells
    who has to wait; where the messenger does not say, a second chat's refusal means
    everybody.
    """

    seconds: float | None = None
    sent: tuple[str, ...] = ()
    reach: Literal["chat", "account", "unsaid"] = "unsaid"


class Conversations(Protocol):
    """What a channel may ask of the bot; `receive` returns only after COMMIT."""

    async def receive(self, incoming: Incoming) -> Receipt:
        """Play one update, or raise Unavailable: then it must not be acknowledged."""
        ...

    async def told(self, account: str, statuses: Sequence[Status]) -> None:
        """Note what became of messages, or raise Unavailable."""
        ...

    async def events(self, account: str, address: str, after: int) -> list[Event]:
        """Return what the page has not seen yet, oldest first, in today's language."""
        ...

    async def wait(self, account: str, address: str, seconds: float) -> None:
        """Return when this chat has something new, or after `seconds`."""
        ...

    def greeting(self, account: str, language: str) -> Outgoing:
        """Return the first screen for somebody of whom nothing is stored yet."""
        ...


class Unavailable(Exception):
    """The update could not be committed (database down or full): let it come again."""


class Channel(Protocol):
    """A messenger we push to; each adapter turns Outgoing into native calls."""

    account: str
    limits: Limits
    per_second: float
    # How many people may be written to first in 24 hours; None for any number.
    daily_people: int | None

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Send or rewrite; return the native ids of what is now shown.

        Raises Gone, Wrong, Closed, NoTemplate or Later; what Later says was `sent` is
        not sent again. An edit that cannot be made any more is sent as a new message,
        unless it is `settled`.
        """
        ...
