"""Staff at the command line, with a fresh bot for each command."""

from __future__ import annotations

from contextlib import redirect_stderr
from dataclasses import dataclass
from io import StringIO
from types import SimpleNamespace

from rich.console import Console

from bot import absences, housekeeping, inbox
from tests.support.visitor import TEXTS, World


@dataclass
class Desk:
    """What an adviser types, and what the terminal says: `said`, `refused`."""

    world: World
    said: str = ""
    refused: str = ""

    async def lists(self) -> str:
        """Return the list of who waits."""
        await self._does(inbox.show)
        return self.said.strip()

    async def reads(self, number: int, name: str = "Samir") -> int:
        """Open a chat."""
        return await self._does(inbox.read, number, name)

    async def passes(self, number: int, name: str) -> int:
        """Let a colleague have a chat."""
        return await self._does(inbox.pass_on, number, name)

    async def takes(self, number: int, name: str) -> int:
        """Have a chat."""
        return await self._does(inbox.take, number, name)

    async def answers(self, number: int, name: str, words: str) -> int:
        """Write to somebody."""
        return await self._does(inbox.answer, number, name, words)

    async def gives_back(self, number: int) -> int:
        """Let the bot speak again."""
        return await self._does(inbox.give_back, number)

    async def absent(self, name: str, first: str, last: str, by: str = "Samir") -> int:
        """Note that somebody is not there."""
        return await self._does(absences.begin, name, first, last, by)

    async def back(self, name: str) -> int:
        """Say that somebody is there again."""
        return await self._does(absences.back, name)

    async def who_is_absent(self) -> str:
        """Return the list of who is not there."""
        await self._does(absences.show)
        return self.said.strip()

    async def tidies(self) -> None:
        """Let housekeeping look after the chats."""
        async with self.world.store() as store:
            await store.write(housekeeping.tidy)

    async def _does(self, command, *arguments) -> int:
        out, err = StringIO(), StringIO()
        shown = command in (inbox.show, inbox.read, absences.show, absences.begin)
        console = (Console(file=out, width=120),) if shown else ()
        async with self.world.store() as store:
            app = SimpleNamespace(store=store, texts=TEXTS)
            with redirect_stderr(err):
                status = await command(app, *arguments, *console)
        self.said, self.refused = out.getvalue(), err.getvalue().strip()
        return int(status)
