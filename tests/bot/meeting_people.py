"""A newcomer and a firm in the chat, who know each other's names and want to meet."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete

from bot.tokens import PLACED, Token
from storage import outbox, people, placement_cards, schema
from storage.transaction import Caller, Tx
from tests.storage import pairs
from tests.support.visitor import Visitor, World

PRIVATE = ("Amina", "Yıldız", "203 5550100", pairs.PHONE, "1523", pairs.NUMBER)


@dataclass
class Both:
    """Two visitors and their placement."""

    world: World
    newcomer: Visitor
    firm: Visitor
    pair: pairs.Pair

    async def presses(self, who: Visitor, word: str) -> None:
        """Press the button of an answer, as it stands below a notice."""
        async with self.world.store() as store:
            card = await store.read(
                lambda tx: placement_cards.card(tx, self.pair.placement.id)
            )
        assert card is not None
        await who.presses(str(Token(PLACED, card.id, card.version, f"{word}.0")))

    async def proposes(self, *days: int, word: str = "talk") -> None:
        """Let the firm propose the first hour of these days (options)."""
        await self.presses(self.firm, word)
        if word == "talk":
            await self.firm.taps("Betrieb")
        for number, day in enumerate(days):
            if number:
                await self.firm.taps("Noch eine")
            await self.firm.taps_option(day)
            await self.firm.taps_option(1)
        if len(days) < 3:
            await self.firm.taps("Das reicht")

    async def fixes(self, *, word: str = "talk") -> None:
        """Let the firm propose two times, and the newcomer pick the second one."""
        await self.proposes(2, 3, word=word)
        await self.newcomer.hears()
        await self.newcomer.taps("Zeiten")
        await self.newcomer.taps_option(2)
        await self.newcomer.taps("Ja")


async def known(here: World) -> Both:
    """Let both be introduced; nothing waits to be said."""
    newcomer = Visitor(here, "amina", language="de")
    firm = Visitor(here, "salon", language="de")
    for one in (newcomer, firm):
        await one.starts()
        await one.presses("l.de")

    return Both(here, newcomer, firm, await introduce(newcomer, firm))


async def introduce(
    newcomer: Visitor, firm: Visitor, name: str = "Amina"
) -> pairs.Pair:
    """Let two visitors know each other's names; nothing of it waits to be said."""

    def introduced(tx: Tx) -> pairs.Pair:
        both = {"newcomer": caller(tx, newcomer), "firm": caller(tx, firm)}
        pair = pairs.introduced(tx, name=name, **both)
        waiting = schema.table(schema.Outbox)
        tx.connection.execute(delete(waiting).where(waiting.c.state == outbox.WAITING))
        return pair

    async with newcomer.world.store() as store:
        return await store.write(introduced)


def caller(tx: Tx, who: Visitor) -> Caller:
    """Return a visitor as the store knows her."""
    chat = people.find(tx, who.account, who.address)
    assert chat is not None
    return Caller(chat.person, who.language, chat.conversation, who.account)
