"""Somebody at any host: what she does, and what the outbox says she was told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field

from bot import content, tokens
from bot.content import Choice, Content
from bot.speaker import Speaker
from storage.values import Word
from tests.contract.bots import Bot, Person
from tests.support.visitor import TEXTS

# What is typed for a button where every text is an answer.
COMMANDS = {"engine-back": "/back", "engine-menu": "/menu", "engine-cancel": "/cancel"}


@dataclass(frozen=True)
class Seen:
    """An answer in the outbox, and the language it was said in."""

    row: int
    language: str
    screen: Content


@dataclass
class Guest:
    """A person, and the answers that the bot has queued for her."""

    bot: Bot
    person: Person
    language: str
    seen: list[Seen] = field(default_factory=list)
    conversation: int = 0
    last_row: int = 0

    # What she does

    async def opens(self) -> None:
        """Open the chat for the first time."""
        await self._does(self.person.opens(), self.person.opening)

    async def arrives(self) -> None:
        """Open the chat, and choose the own language."""
        await self.opens()
        await self.speaks(self.language)

    async def speaks(self, language: str) -> None:
        """Choose a language from the picker."""
        token = f"{tokens.LANGUAGE}.{language}"
        await self._does(self.person.taps(token, TEXTS.native(language)))

    async def types(self, text: str) -> None:
        """Send a text."""
        await self._does(self.person.types(text))

    async def says(self, text_id: str) -> None:
        """Type the first word of a list of words, in the language spoken now."""
        words = TEXTS.label(self.seen[-1].language, text_id).replace("،", ",")
        await self.types(words.split(",")[0])

    async def taps(self, text_id: str) -> None:
        """Press the button of the newest screen that has this text id."""
        await self.presses(self.button(text_id))

    async def chooses(self, *places: int) -> None:
        """Press options by their place, one screen after the other."""
        for place in places:
            await self.presses(self.options[place - 1])

    async def presses(self, choice: Choice) -> None:
        """Press a button of any screen."""
        await self._does(self.person.taps(choice.token, await self._said(choice)))

    async def forges(self, token: str) -> None:
        """Press what no button carries."""
        await self._does(self.person.taps(token, ""))

    async def sends(self, kind: str) -> None:
        """Send what is no text."""
        await self._does(self.person.sends(kind))

    async def again(self) -> None:
        """Have the last update delivered twice."""
        await self._does(self.person.again())

    async def quickly(self, *deeds: Awaitable[None]) -> None:
        """Do several things without waiting between them."""

        async def at_once() -> None:
            await asyncio.gather(*deeds)

        await self._does(at_once(), len(deeds))

    async def _does(self, deed: Awaitable[None], updates: int = 1) -> None:
        """Do something, and wait until it was played and answered."""
        before = self.bot.heard
        await deed
        if updates:
            await self.bot.has_heard(before + updates)
            await self.looks()

    async def looks(self) -> None:
        """Read what the outbox has for her by now."""
        if not self.conversation:
            found = await self.bot.rows("SELECT max(id) FROM conversation")
            self.conversation = found[0][0] or 0
        for row in await self.bot.answers(self.conversation, self.last_row):
            screen = content.parse(row.content)
            language = row.language or content.language(row.content)
            self.last_row = row.id
            if not screen.settled:
                self.seen.append(Seen(row.id, language, screen))

    # What she sees

    @property
    def screen(self) -> Content:
        """Return the newest screen."""
        return self.seen[-1].screen

    @property
    def notice(self) -> str:
        """Return the text id of the newest screen's notice."""
        return self.screen.notice.text if self.screen.notice else ""

    @property
    def asked(self) -> str:
        """Return the text id of the open question."""
        return self.screen.question.text if self.screen.question else ""

    @property
    def options(self) -> list[Choice]:
        """Return the newest screen's options, without the engine's own buttons."""
        return [c for c in self.screen.choices if c.weight != "engine"]

    def button(self, text_id: str) -> Choice:
        """Return a button of the newest screen by its text id."""
        found = [c for c in self.screen.choices if named(c) == text_id]
        assert len(found) == 1, f"{text_id} is {len(found)} times on the screen"
        return found[0]

    async def speaker(self, language: str) -> Speaker:
        """Return who says lines in a language, with the names of today."""
        directory = await self.bot.store.read(lambda tx: tx.directory)
        return Speaker(TEXTS, directory, language)

    async def _said(self, choice: Choice) -> str:
        """Return what is typed for a button: its number, a command, or its label."""
        if choice in self.options:
            return str(self.screen.first + self.options.index(choice))
        if not self.options and choice.label in COMMANDS:
            return COMMANDS[choice.label]
        return (await self.speaker(self.seen[-1].language)).label(choice)


def named(choice: Choice) -> str:
    """Return a button's text id; a value that is a name or a time has none."""
    if isinstance(choice.value, Word):
        return f"{choice.question}-{choice.value.word}"
    return choice.label
