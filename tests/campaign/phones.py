"""Phones in everybody's hands: what is on them, what can be tapped, one bot behind."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bot import reminders
from bot.channels.base import WEB, Event, Incoming, Outgoing
from bot.conversations import Talks
from bot.tokens import BACK, OPTION, PAGE, PLACED, YES, Token, parse
from dialogs import catalogue
from storage import sending
from storage.database import Database
from tests.support.visitor import TEXTS, Visitor

_NUMBER = re.compile(r"\+\d{8,}")


class Town:
    """One bot for everybody; whoever is written to looks at once.

    `hears` is told of every phone number that somebody is shown; who has `left` wants
    to be told nothing more.
    """

    def __init__(self, store: Database, hears: Callable[[Phone, str], None]) -> None:
        self._store, self._hears = store, hears
        self.talks = Talks(store, TEXTS, catalogue.registry())
        self.phones: dict[str, Phone] = {}
        self.left: set[str] = set()
        self.faults: list[str] = []
        self.turns = 0

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[Talks]:
        """Return the bot, as `Visitor` asks for it."""
        yield self.talks

    def next_id(self) -> str:
        """Return an update id that has not been before."""
        self.turns += 1
        return f"update-{self.turns:08}"

    def phone(self, address: str, language: str) -> Phone:
        """Return the phone of somebody, a new one at the first time."""
        if address not in self.phones:
            world: Any = self
            self.phones[address] = Phone(world, address, language=language)
        return self.phones[address]

    async def delivers(self) -> None:
        """Let everybody hear what is due, and look at it."""
        while await self._store.read(lambda tx: sending.is_due(tx, WEB)):
            told = await self._store.write(lambda tx: reminders.publish(tx, WEB))
            self.checks(told)
            for address in dict.fromkeys(told):
                await self.phones[address].reads()

    def checks(self, told: list[str]) -> None:
        """Note who is told something and has left."""
        self.faults += [
            f"{one} has left, and is told" for one in told if one in self.left
        ]

    def shows(self, phone: Phone, screen: Outgoing) -> None:
        """Pass on each phone number that stands on a screen."""
        for number in _NUMBER.findall(screen.text):
            self._hears(phone, number)


@dataclass
class Phone(Visitor):
    """Somebody's phone: the open question, and the newest buttons by placement."""

    question: Outgoing | None = None
    about: dict[int, dict[str, str]] = field(default_factory=dict)

    @property
    def _town(self) -> Town:
        town: Any = self.world
        return town

    async def reads(self) -> None:
        """Look at what has come by itself."""
        talks = self._town.talks
        self._sees(await talks.events(self.account, self.address, self.seen))

    async def sends(self, incoming: Incoming) -> Outgoing:
        """Send an update; what it is answered with is the open question, if it asks."""
        del self.screens[:-1]
        before = self.seen
        shown = await super().sends(incoming)
        if self.seen > before:
            asks = self._tokens(BACK, YES, OPTION, on=shown)
            self.question = shown if asks else None
        return shown

    def _sees(self, events: list[Event]) -> list[Outgoing]:
        new = super()._sees(events)
        for screen in new:
            self._town.shows(self, screen)
            for row in screen.rows:
                for button in row:
                    self._keeps(button.token)
        return new

    def _keeps(self, text: str) -> None:
        """Keep a button about a placement; one of a newer version replaces all."""
        token = parse(text)
        if token is None or token.verb != PLACED:
            return
        words = self.about.setdefault(token.dialog, {})
        if any(_parsed(old).revision != token.revision for old in words.values()):
            words.clear()
        words[token.argument.partition(".")[0]] = text

    def heard(self, text_id: str) -> bool:
        """Tell whether the newest screen says a text, one that has no values."""
        return TEXTS.text(self.screen.language, text_id) in self.screen.text

    def choices(self) -> dict[str, str]:
        """Return the tokens of the open question's page, by what they stand for."""
        return {t.argument: str(t) for t in self._tokens(OPTION)}

    async def picks(self, *options: str) -> None:
        """Tap an option, on whichever page it is; then one of the next question."""
        for option in options:
            for page in range(1, 9):
                if option in self.choices():
                    break
                (token,) = [t for t in self._tokens(PAGE) if t.argument == str(page)]
                await self.presses(str(token))
            await self.presses(self.choices()[option])

    async def finds(self, *options: str) -> None:
        """Tap those options that are asked about; what is alone is not asked."""
        for option in options:
            if option in self.choices():
                await self.picks(option)

    async def agrees(self) -> None:
        """Say yes to a summary."""
        for token in self._tokens(YES):
            await self.presses(str(token))

    async def goes_back(self) -> None:
        """Go back to the question before."""
        for token in self._tokens(BACK):
            await self.presses(str(token))

    async def opens(self, dialog: str) -> None:
        """Begin a dialog from the menu."""
        await self.presses("m")
        await self.presses(f"s.{dialog}")

    async def answers(self, pair: int, word: str) -> bool:
        """Tap a button of a message about a placement; False if there is none."""
        token = self.about.get(pair, {}).get(word)
        if token is None:
            return False
        self.about[pair] = {}  # the message is settled
        await self.presses(token)
        return True

    def _tokens(self, *verbs: str, on: Outgoing | None = None) -> list[Token]:
        shown = on or self.question
        rows = shown.rows if shown else ()
        found = [_parsed(button.token) for row in rows for button in row]
        return [token for token in found if token.verb in verbs]


def _parsed(text: str) -> Token:
    """Return a token that is on a screen."""
    token = parse(text)
    assert token is not None, text
    return token
