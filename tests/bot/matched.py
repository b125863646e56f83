"""A newcomer and a firm whose place fits her, for tests of what goes between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select, update

from dialogs import catalogue, placing
from dialogs.engine import Chat, Registry, dialog
from storage import (
    campaigns,
    consents,
    firms,
    internships,
    people,
    placements,
    schema,
    seekers,
)
from storage.transaction import Caller, Tx
from storage.values import Day, Language, Ref, Word
from tests.support.visitor import Visitor, World

FIRM, PARTNER = "Salon Yıldız", "Frau Yıldız"
FIRM_PHONE, HER_PHONE = "+492035550177", "+4915235550123"
STREET = "Weseler Straße 9"
START = date(2026, 11, 30)
SEEKERS = select(schema.table(schema.Seeker).c.id)
_placement = schema.table(schema.Placement)


def own(tx: Tx) -> tuple[Ref, ...]:
    """Return the placements that the caller is a side of."""
    numbers = select(_placement.c.id).order_by(_placement.c.id)
    found = tx.connection.execute(numbers).scalars()
    return tuple(Ref("placement", number) for number in found)


@dialog("placed", kept=False)
async def placed(chat: Chat) -> None:
    """Show one of the placements, as the dialogs of both sides do."""
    placement = await chat.named("placing").choose("what", own)
    await placing.seen(chat.sub("placing"), placement)


def registry() -> Registry:
    """Return all dialogs, and the one that shows a placement."""
    known = catalogue.registry()
    known.add(placed)
    return known


@dataclass
class Match:
    """Who takes part, and the placement once she is interested."""

    world: World
    amina: Visitor
    firm: Visitor
    place: int
    seeker: int
    placement: Ref = field(default_factory=lambda: Ref("placement", 0))

    async def runs(self, turn):
        """Run a turn of the store."""
        async with self.world.store() as store:
            return await store.write(turn)

    async def is_interested(self) -> None:
        """Let her tap that the place interests her."""
        self.placement = await self.runs(
            lambda tx: placements.answer(tx, self.seeker, self.place, interested=True)
        )

    async def is_wanted(self) -> None:
        """Go on until the firm has said yes, and she has heard of it."""
        await self.is_interested()
        await self.firm.hears()
        await self.firm.taps("Ja, gern")
        await self.amina.hears()

    async def is_introduced(self) -> None:
        """Go on until both know each other, and the firm has looked."""
        await self.is_wanted()
        await self.agrees()
        await self.firm.hears()
        await self.firm.taps("Ansehen")

    async def agrees(self, number: str = "0152 35550123") -> None:
        """Let her say yes to all that she is asked."""
        await self.amina.taps("Ja, gern")
        await self.amina.taps("einverstanden")
        await self.amina.types(number)
        await self.amina.taps("Ja, stimmt")

    async def takes_back(self) -> None:
        """Let the firm's consent be one to words that have changed since."""
        own = schema.table(schema.Consent)
        older = update(own).where(own.c.purpose == consents.FIRM)
        await self.runs(
            lambda tx: tx.connection.execute(older.values(text_version="2000-01-01"))
        )

    async def state(self) -> tuple[str, str | None]:
        """Return how far it has come, and why the last step was taken."""
        rows = await self.runs(lambda tx: placements.history(tx, self.placement.id))
        return rows[-1].kind, rows[-1].reason


def caller(tx: Tx, visitor: Visitor) -> Caller:
    """Return a visitor as the store knows her."""
    chat = people.find(tx, visitor.account, visitor.address)
    assert chat is not None
    return Caller(chat.person, visitor.language, chat.conversation, visitor.account)


async def came(world: World, address: str, language: str = "de") -> Visitor:
    """Return somebody who has opened the chat and chosen a language."""
    visitor = Visitor(world, address, language=language)
    await visitor.starts()
    await visitor.presses(f"l.{language}")
    return visitor


def signs_up(tx: Tx, name: str = "Amina") -> int:
    """Sign the caller up for all that there is."""
    if not consents.given(tx, consents.INTERNSHIP):
        consents.record(tx, consents.INTERNSHIP)
    campaign = campaigns.open_now(tx)[0]
    signed = seekers.sign_up(
        tx,
        campaign,
        campaigns.trades(tx, campaign),
        (),
        Word("simple"),
        (Language("ar"),),
        Day(tx.now.date(), "Europe/Berlin"),
        (0, 1, 2, 3, 4),
        Word("any"),
        campaigns.quarters(tx)[0],
        Word("city"),
        False,
        "",
        name,
    )
    assert isinstance(signed, Ref)
    return signed.id


def offers(tx: Tx, *, agreed: bool = True, seats: int = 1, name: str = FIRM) -> int:
    """Let the caller's firm offer a place, and staff approve both."""
    quarter = campaigns.quarters(tx)[0]
    firm = firms.keep(tx, name, PARTNER, FIRM_PHONE, STREET, quarter, Word("any"))
    firms.decide(tx, firm.id, approved=True)
    if agreed and not consents.given(tx, consents.FIRM):
        consents.record(tx, consents.FIRM)
    campaign = campaigns.open_now(tx)[0]
    hair = next(key for key, one in tx.directory.trades.items() if one.key == "hair")
    place = internships.offer(
        tx,
        campaign,
        Ref("trade", hair),
        ("washing", "salon"),
        "",
        (0, 1, 2, 3, 4),
        9 * 60,
        13 * 60,
        4,
        Day(START, "Europe/Berlin"),
        Word("words"),
        (),
        (),
        seats,
    )
    assert isinstance(place, Ref)
    internships.decide(tx, place.id, approved=True)
    return place.id


async def match(
    world: World, *, agreed: bool = True, seats: int = 1, language: str = "de"
) -> Match:
    """Let both come, she sign up, the firm offer a place."""
    world.registry = registry()
    amina = await came(world, "amina", language)
    firm = await came(world, "firm", language)
    async with world.store() as store:
        seeker = await store.write(lambda tx: signs_up(tx.called_by(caller(tx, amina))))
        place = await store.write(
            lambda tx: offers(
                tx.called_by(caller(tx, firm)), agreed=agreed, seats=seats
            )
        )
    await firm.hears()  # that the place can be seen now
    return Match(world, amina, firm, place, seeker)
