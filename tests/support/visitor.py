"""A test person who types and taps; the bot is thrown away between two messages.

The file stays open until the test is over: to open it anew takes twice as long as a
turn. Where that is what is to be shown, a world `reopens`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot import app, i18n
from bot.channels.base import Button, Event, Incoming, Kind, Outgoing, Receipt
from bot.conversations import Talks
from dialogs import catalogue
from dialogs.engine import Registry
from storage import database
from storage.sealing import Box
from tests.support import templates

MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TEXTS = i18n.load(strict=True)
# The number of the first person who comes: the demo's firms belong to five.
FIRST = 6
# Counts people, without those to whom the demo programme's firms belong.
PEOPLE = "SELECT count(*) FROM person WHERE id NOT IN (SELECT person_id FROM firm)"


@dataclass
class World:
    """One database, a clock that stands still, and ids that count.

    `reopens`: the database is closed, too, after each message.
    """

    url: str
    now: datetime = MONDAY
    box: Box = field(default_factory=lambda: Box("a secret for tests only"))
    registry: Registry = field(default_factory=catalogue.registry)
    count: int = 0
    reopens: bool = True
    kept: database.Database | None = None

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[Talks]:
        """Open the database and make a bot that has never seen anything."""
        async with self.store() as store:
            yield Talks(store, TEXTS, self.registry)

    @asynccontextmanager
    async def store(self) -> AsyncIterator[database.Database]:
        """Open the database, filled with the demo programme."""
        store = self.kept
        if store is None:
            store = await database.open(self.url, box=self.box, clock=lambda: self.now)
            if not self.reopens:
                self.kept = store
                _awake.append(self)
            await store.write(app.prepare)
        try:
            yield store
        finally:
            if self.reopens:
                await store.close()

    def closes(self) -> None:
        """Close the database if it is open; the next message opens it again."""
        if self.kept is not None:
            with closing(asyncio.new_event_loop()) as loop:
                loop.run_until_complete(self.kept.close())
            self.kept = None

    def next_id(self) -> str:
        """Return an update id that has not been before."""
        self.count += 1
        return f"update-{self.count:06}"


_awake: list[World] = []


def all_close() -> None:
    """Close what a test has left open."""
    while _awake:
        _awake.pop().closes()


def world(folder: Path, *, reopens: bool = False) -> World:
    """Return a world of its own in `folder`, new or as it was left there."""
    file = folder / "lotse.db"
    if file.exists():
        return World(f"sqlite:///{file}", reopens=reopens)
    return World(templates.copied(programme, file), reopens=reopens)


async def programme(url: str) -> None:
    """Write a database with the demo programme."""
    async with World(url).store():
        pass


@dataclass
class Visitor:
    """Somebody at one address of one channel."""

    world: World
    address: str = "amina"
    account: str = "web:main"
    language: str = "ar"
    screens: list[Outgoing] = field(default_factory=list)
    seen: int = 0
    receipt: Receipt = field(default_factory=Receipt)

    async def does(self, kind: Kind, **what: str) -> Outgoing:
        """Send one update to a fresh bot and return the newest screen."""
        return await self.sends(self.incoming(kind, **what))

    def incoming(self, kind: Kind, **what: str) -> Incoming:
        """Return an update of this person."""
        return Incoming(
            self.account,
            self.world.next_id(),
            self.address,
            kind,
            language=self.language,
            **what,
        )

    async def sends(self, incoming: Incoming) -> Outgoing:
        """Send an update as it is (again, or forged)."""
        async with self.world.bot() as talks:
            self.receipt = await talks.receive(incoming)
            events = await talks.events(self.account, self.address, self.seen)
        self._sees(events)
        return self.screen

    async def hears(self) -> list[Outgoing]:
        """Let a fresh bot say what is due; return what is new."""
        async with self.world.bot() as talks:
            await talks.publish(self.account)
            events = await talks.events(self.account, self.address, self.seen)
        return self._sees(events)

    def _sees(self, events: list[Event]) -> list[Outgoing]:
        """Look at new events; return the screens among them."""
        new = [event.outgoing for event in events if not event.outgoing.settled]
        self.seen = max([self.seen, *(event.seq for event in events)])
        self.screens += new
        return new

    async def starts(self) -> Outgoing:
        """Open the chat for the first time."""
        return await self.does("start")

    async def types(self, text: str) -> Outgoing:
        """Type something."""
        return await self.does("text", text=text)

    async def taps(self, label: str) -> Outgoing:
        """Press the button on the newest screen whose label has `label` in it."""
        return await self.presses(self.button(label).token)

    async def presses(self, token: str) -> Outgoing:
        """Press a button by its token, however old."""
        return await self.does("press", token=token)

    async def taps_option(self, number: int = 1) -> Outgoing:
        """Press the option in this place."""
        return await self.presses(self.options[number - 1].token)

    @property
    def screen(self) -> Outgoing:
        """Return the newest screen."""
        return self.screens[-1]

    @property
    def buttons(self) -> list[Button]:
        """Return the newest screen's buttons."""
        return [button for row in self.screen.rows for button in row]

    @property
    def options(self) -> list[Button]:
        """Return the newest screen's options, without the engine's own buttons."""
        return [button for button in self.buttons if button.weight != "engine"]

    def button(self, label: str) -> Button:
        """Return a button by a part of its label."""
        found = [button for button in self.buttons if label in button.label]
        assert found, f"{label!r} is not on {[b.label for b in self.buttons]}"
        return found[0]

    async def goes_to_the_summary(self, name: str = "Amina") -> Outgoing:
        """Choose the first of everything, agree, and say a name."""
        await self.starts()
        await self.presses(f"l.{self.language}")
        await self.presses("s.booking")
        for _ in range(4):  # service, office, day, time
            await self.taps_option()
        await self.taps_option()  # consent
        return await self.types(name)

    async def books(self, name: str = "Amina") -> Outgoing:
        """Book the first time there is."""
        await self.goes_to_the_summary(name)
        return await self.presses(self.options[0].token)
