"""Somebody in one chat within one transaction: whatever is tried can be taken back.

A turn is one synchronous function, so a crawl needs no server, no thread and no copy of
a database: it plays a turn in a savepoint, looks, and rolls back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import bindparam, func, select

from bot import content, play, reminders, words
from bot.channels.base import TERMINAL, WEB, Incoming, Kind, Receipt
from bot.content import Choice, Content
from bot.turn import Setting, caller
from dialogs.engine import Registry
from storage import outbox, people, schema, sending
from storage.transaction import Tx
from tests.dialogs import small_world
from tests.support.visitor import TEXTS

ACCOUNTS = {
    "web": WEB,
    "terminal": TERMINAL,
    "telegram": "telegram:1",
    "whatsapp": "whatsapp:1",
}
_outbox = schema.table(schema.Outbox)
# Asked at every step, so built once.
_NEWEST = select(func.max(_outbox.c.id))
_SINCE = (
    select(_outbox.c.content)
    .where(_outbox.c.id > bindparam("before"), _outbox.c.state != outbox.WAITING)
    .order_by(_outbox.c.id)
)


@dataclass(frozen=True)
class Step:
    """What one update, or one moment, has brought on the screen."""

    receipt: Receipt
    screens: tuple[Content, ...]

    @property
    def screen(self) -> Content | None:
        """Return the newest screen."""
        return self.screens[-1] if self.screens else None


@dataclass
class Walker:
    """A person on one channel; `tx` carries the clock that she lives by.

    `looks` is told of every screen that comes up.
    """

    tx: Tx
    channel: str
    registry: Registry
    address: str = "amina"
    count: int = 0
    secrets: int = 0
    looks: Callable[[Content], None] = lambda seen: None
    last: Incoming | None = None

    def __post_init__(self) -> None:
        """Make links that are the same whenever the same is tried again."""
        self.tx = replace(self.tx, secret=self._secret)

    def _secret(self) -> str:
        self.secrets += 1
        return f"{self.address}-{self.count}-{self.secrets}"

    @property
    def account(self) -> str:
        """Return her channel's account."""
        return ACCOUNTS[self.channel]

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Take back, at the end, whatever the block does; the clock too."""
        kept = self.tx, self.count, self.secrets, self.last
        savepoint = self.tx.connection.begin_nested()
        try:
            yield
        finally:
            savepoint.rollback()
            self.tx, self.count, self.secrets, self.last = kept

    def does(self, kind: Kind, **what: str) -> Step:
        """Send an update."""
        self.count += 1
        number = f"{self.address}-{self.count}"
        return self.sends(Incoming(self.account, number, self.address, kind, **what))

    def presses(self, token: str) -> Step:
        """Press a button; a messenger that names the message does so here as well."""
        message = "1" if self.channel in ("telegram", "whatsapp") else ""
        return self.does("press", token=token, message=message)

    def types(self, text: str) -> Step:
        """Type something."""
        return self.does("text", text=text)

    def sends(self, incoming: Incoming) -> Step:
        """Send an update as it is, perhaps once more."""
        self.last = incoming
        before = self._newest()
        setting = Setting(TEXTS, self.registry, words.known(TEXTS), epoch=0)
        played = play.turn(self._fresh(), incoming, setting)
        return self._seen(Step(played.receipt, self._since(before)))

    def hears(self, now: datetime) -> Step:
        """Let it be later, and what is due be said."""
        self.tx = replace(self.tx, now=now)
        letters = reminders.claim(self.tx, self.account, most=50)
        gone = [sending.Done(letter.id, outbox.SENT) for letter in letters]
        sending.mark(self.tx, gone)
        said = tuple(content.parse(letter.content) for letter in letters)
        return self._seen(Step(Receipt(), said))

    def _seen(self, step: Step) -> Step:
        for screen in step.screens:
            self.looks(screen)
        return step

    @property
    def chat(self) -> people.Chat:
        """Return her chat as it is stored."""
        found = people.find(self.tx, self.account, self.address)
        assert found is not None
        return found

    @property
    def own(self) -> Tx:
        """Return the transaction on her behalf."""
        chat = self.chat
        return self._fresh().called_by(caller(chat, chat.language or "de"))

    def _fresh(self) -> Tx:
        """Return the transaction as a turn of its own: it remembers nothing."""
        return replace(self.tx, memory={}, changed=set())

    def state(self) -> small_world.State:
        """Return dialogs with their journals, and bookings with their claims."""
        return small_world.state(self.tx)

    def _newest(self) -> int:
        return int(self.tx.connection.execute(_NEWEST).scalar() or 0)

    def _since(self, before: int) -> tuple[Content, ...]:
        rows = self.tx.connection.execute(_SINCE, {"before": before})
        parsed = (content.parse(data) for data in rows.scalars())
        return tuple(seen for seen in parsed if not seen.settled)


def place_of(seen: Content) -> str:
    """Return what a screen is about: its question, else what is said last."""
    if seen.question:
        return seen.question.text
    lines = [*((seen.notice,) if seen.notice else ()), *seen.says]
    return lines[-1].text if lines else ""


def verb_of(choice: Choice) -> str:
    """Return the first letter of a button's token: what it does."""
    return choice.token[:1]
