"""What every channel speaks: an Incoming, an Outgoing, its Limits, and the port."""

from __future__ import annotations

from dataclasses import dataclass
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
    "contact",
    "edited",  # an old message, changed: what it says now is not taken as an answer
    "other",  # anything else a person can send
    "blocked",  # the person stopped the bot in the messenger
    "unblocked",
]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update from a person, in our words.

    `account` is the channel with our own identity there (`telegram:123456`),
    `external_id` is unique within the account, `address` is where to answer
    (never logged), `language` the app's language as an IETF tag, only a hint.
    """

    account: str
    external_id: str
    address: str
    kind: Kind
    text: str = ""
    token: str = ""
    message: str = ""
    language: str = ""

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
    """A file a person can keep; `url` is its path on our own server."""

    name: str
    media_type: str
    data: bytes
    url: str
    label: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One rendered screen for one chat, in the order it is to be seen.

    `edits` is the messenger's id of the message to rewrite, or empty to send a new
    one. `answer` is what the person said to the question before (or to this one, when
    `settled`): shown as theirs. `settled` only closes an old question: its text and
    the answer, no buttons, nobody to be notified.
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


@dataclass(frozen=True, slots=True)
class Event:
    """A screen as a page fetches it: numbered per chat, from one on, without gaps."""

    seq: int
    outgoing: Outgoing


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a committed turn leaves: a toast for the press, and the rows to send now."""

    toast: str = ""
    rows: tuple[int, ...] = ()
    duplicate: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What a channel can show; the engine pages and the renderer wraps by it.

    `columns` maps a longest-label length to how many such buttons stand in a row.
    `rewrites`: an answered question is rewritten into the next one. `pulls`: the
    person's page fetches events by number, nothing is pushed by a sender.
    """

    text: int
    caption: int
    label: int
    options: int
    columns: tuple[tuple[int, int], ...] = ((5, 3), (10, 2))
    rewrites: bool = False
    pulls: bool = False


class Gone(Exception):
    """The person blocked us or the chat is no more: nothing more is sent there."""


class Wrong(Exception):
    """The messenger refused this message for good; trying again would not help."""


@dataclass
class Later(Exception):
    """The messenger is busy: try again, after so many seconds if it said so.

    `sent` are the ids of what had gone before: a long text, then a map.
    """

    seconds: float | None = None
    sent: tuple[str, ...] = ()


class Conversations(Protocol):
    """What a channel may ask of the bot; `receive` returns only after COMMIT."""

    async def receive(self, incoming: Incoming) -> Receipt:
        """Play one update, or raise Unavailable: then it must not be acknowledged."""
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

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Send or rewrite; return the native ids of what is now shown.

        Raises Gone, Wrong or Later; what Later says was `sent` is not sent again. An
        edit that cannot be made any more is sent as a new message, unless it is
        `settled`.
        """
        ...
