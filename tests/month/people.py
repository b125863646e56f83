"""A person with a phone: what is on the screen, and how she gets through a dialog."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING

from bot.channels.base import WEB, Kind, Outgoing
from tests.month import habits
from tests.month.messenger import tokens

if TYPE_CHECKING:
    from bot.channels.base import Incoming
    from tests.month.city import City

ACCOUNTS = (WEB, "telegram:1", "whatsapp:1")
NAMES = ("Amina", "Bilal", "Elena", "Mehmet", "Sevda", "Petra")
# So many screens is the longest way to an appointment, with children and a detour.
MOST_SCREENS = 30
# A screen with one of these buttons came by itself; by their tokens' first letters.
UNASKED = frozenset("avwTNLWEH")


class Person:
    """Somebody at one address; everything she does hangs on her number and the seed."""

    def __init__(self, city: City, number: int) -> None:
        self.city, self.number = city, number
        self.chance = random.Random(f"{city.seed}-{number}")
        self.address = f"p{number}"
        self.account = self.chance.choices(ACCOUNTS, (40, 35, 25))[0]
        self.language = self.chance.choice(habits.LANGUAGES)
        self.comes = self.chance.random() < 0.85
        self.phone = asyncio.Lock()
        self.news = asyncio.Event()
        self.screen: Outgoing | None = None
        self.unasked: Outgoing | None = None
        self.native, self.seen = "", 0

    async def lives(self) -> None:
        """Come at some moment; then answer what comes, or do something at times."""
        await asyncio.sleep(self.chance.uniform(0, 0.75) * self.city.seconds)
        async with self.phone:
            await self.does("start")
            await self.presses(f"l.{self.language}")
            if self.chance.random() < 0.9:
                await habits.book(self)
        while True:
            heard = await self._waits(self.chance.expovariate(1 / habits.EVERY))
            async with self.phone:
                await (habits.react(self) if heard else habits.act(self))

    async def _waits(self, seconds: float) -> bool:
        """Return whether something has come by itself within this time."""
        if self.account == WEB:
            await self.city.talks.wait(self.account, self.address, seconds)
            async with self.phone:
                await self._fetches(unasked=True)
        else:
            try:
                async with asyncio.timeout(seconds):
                    await self.news.wait()
            except TimeoutError:
                pass
        came = self.news.is_set()
        self.news.clear()
        return came

    def sees(self, outgoing: Outgoing, native: str, *, unasked: bool) -> None:
        """Get one message, as an answer or `unasked`."""
        if outgoing.settled:
            return
        if unasked or UNASKED & {token[:1] for token in tokens(outgoing)}:
            self.unasked = outgoing
            self.news.set()
        self.screen, self.native = outgoing, native

    async def does(self, kind: Kind, **what: str) -> None:
        """Send one update, now and then twice, and look at what comes."""
        incoming = self.city.incoming(self, kind, **what)
        await self._sends(incoming)
        if self.chance.random() < 0.02:
            await self._sends(incoming)
        await self._looks()

    async def _sends(self, incoming: Incoming) -> None:
        self.city.turns += 1
        await self.city.talks.receive(incoming)

    async def _looks(self) -> None:
        """Wait as long as it takes to read, and see what has come."""
        await asyncio.sleep(self.chance.uniform(3, 40))
        if self.account == WEB:
            await self._fetches(unasked=False)

    async def _fetches(self, *, unasked: bool) -> None:
        talks = self.city.talks
        for event in await talks.events(self.account, self.address, self.seen):
            self.seen = max(self.seen, event.seq)
            self.sees(event.outgoing, "", unasked=unasked)

    async def presses(self, token: str) -> None:
        """Press a button; an impatient one presses twice."""
        if self.chance.random() < 0.03:
            self.city.turns += 1
            first = self.city.incoming(self, "press", token=token, message=self.native)
            await self.city.talks.receive(first)
        await self.does("press", token=token, message=self.native)

    async def takes(self, token: str) -> None:
        """Press a button, or type what stands on it."""
        label = next((b.label for b in self._buttons() if b.token == token), "")
        if label and self.chance.random() < 0.15:
            await self.does("text", text=label)
        else:
            await self.presses(token)

    def _buttons(self):
        return [b for row in self.screen.rows for b in row] if self.screen else []

    def options(self, verb: str = "o") -> dict[str, str]:
        """Return the tokens of this kind on the screen, by what they stand for."""
        found = tokens(self.screen) if self.screen else ()
        return {t.split(".", 3)[-1]: t for t in found if t.startswith(f"{verb}.")}

    def can_go_back(self) -> bool:
        """Say whether a question is open."""
        return bool(self.options("b"))

    async def walks(self) -> None:
        """Answer question by question, until a yes is asked for, or nothing more."""
        for _ in range(MOST_SCREENS):
            if self.options("y"):
                return
            options, fresh = self.options(), self.options("r")
            if fresh and self.options("g"):
                await self.presses(next(iter(fresh.values())))
            elif options:
                await self.takes(options[habits.pick(self, options)])
            elif self.can_go_back() and not self._is_empty():
                await self.does("text", text=self.chance.choice(NAMES))
            else:
                return

    def _is_empty(self) -> bool:
        """Say whether the question has nothing to choose from."""
        found = tokens(self.screen) if self.screen else ()
        return any(token == "q" or token.startswith("n.") for token in found)

    async def confirms(self) -> None:
        """Say yes as often as it is asked, if a better time has to be found."""
        for _ in range(3):
            answer = self.options("y")
            if not answer:
                return
            await self.presses(next(iter(answer.values())))
            await self.walks()
