"""Somebody with a firm who offers a place, by taps and by typing; in German."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select

from bot.channels.base import Outgoing
from storage import (
    campaigns,
    directory,
    firms,
    internships,
    placements,
    schema,
)
from storage.values import Ref
from tests.storage import chats
from tests.storage.test_matching import signing_up
from tests.support.visitor import Visitor, World

FIRM, PARTNER, PHONE = "Salon Yıldız 24", "Frau Yıldız", "+492035550177"
STREET, WORDS = "Weseler Str. 9", "Wir trinken zusammen Tee."
_firm, _internship = schema.table(schema.Firm), schema.table(schema.Internship)


async def owner(here: World, address: str = "yildiz", language: str = "de") -> Visitor:
    """Return somebody who stands in the menu; there are no firms of the demo."""
    await alone(here)
    visitor = Visitor(here, address, language=language)
    await visitor.starts()
    await visitor.presses(f"l.{language}")
    return visitor


async def alone(here: World) -> None:
    """Take the demo's firms away, which have no chat."""

    def clear(tx: Any) -> None:
        demo = select(_firm.c.id).where(_firm.c.conversation_id.is_(None))
        offered = delete(_internship).where(_internship.c.firm_id.in_(demo))
        tx.connection.execute(offered)
        tx.connection.execute(delete(_firm).where(_firm.c.conversation_id.is_(None)))

    async with here.store() as store:
        await store.write(clear)


async def says_who(visitor: Visitor) -> Outgoing:
    """Agree, and say who the firm is; comes to the field of work."""
    await visitor.presses("s.offer")
    await visitor.taps("einverstanden")
    await visitor.types(FIRM)
    await visitor.types(PARTNER)
    await visitor.types("0203 5550177")
    await visitor.taps("Vormittags")
    await visitor.types(STREET)
    return await visitor.types("Marxloh")


async def says_what(visitor: Visitor, words: str = "") -> Outgoing:
    """Answer about a hairdresser's place; comes to the summary."""
    await visitor.types("Friseursalon")
    await visitor.taps("Haare waschen")
    await visitor.taps("Das ist alles")
    await visitor.taps("Montag bis Freitag")
    await visitor.taps("9:00")
    await visitor.taps("13:00")
    await visitor.taps_option(4)
    await visitor.taps_option(2)
    await visitor.taps("Einzelne Wörter")
    await visitor.taps("Türkçe")
    await visitor.taps("Das ist alles")
    await visitor.taps("Schürze")
    await visitor.taps("Das ist alles")
    await visitor.taps_option(1)
    if words:
        return await visitor.types(words)
    return await visitor.taps("Nein, ohne")


async def offers(visitor: Visitor, words: str = "") -> Outgoing:
    """Offer a place from the first word to the last."""
    await visitor.presses("s.offer")
    if not visitor.options or "einverstanden" in visitor.options[0].label:
        await says_who(visitor)
    await says_what(visitor, words)
    return await visitor.taps("Ja, stimmt")


async def approved(here: World, *, place: bool = True, firm: bool = True) -> None:
    """Let staff look at all there is, and say yes, or no."""

    def decide(tx: Any) -> None:
        for number in tx.connection.execute(select(_firm.c.id)).scalars().all():
            firms.decide(tx, number, approved=firm)
        waits = select(_internship.c.id).where(_internship.c.state == "asked")
        for number in tx.connection.execute(waits).scalars().all():
            internships.decide(tx, number, approved=place)

    async with here.store() as store:
        await store.write(decide)


async def rows(here: World, table: Any) -> list[Any]:
    """Return all rows of a table."""

    def read(tx: Any) -> list[Any]:
        return list(tx.connection.execute(select(table).order_by(table.c.id)).all())

    async with here.store() as store:
        return await store.read(read)


async def places(here: World) -> list[Any]:
    """Return all places."""
    return await rows(here, _internship)


async def firm(here: World) -> Any:
    """Return the one firm."""
    (only,) = await rows(here, _firm)
    return only


async def another_campaign(here: World) -> None:
    """Let there be two campaigns at a time."""

    def add(tx: Any) -> None:
        campaign = schema.table(schema.Campaign)
        (first,) = tx.connection.execute(select(campaign)).mappings().all()
        names = {"de": "Sommer"}
        second = {**first, "id": 2, "key": "summer", "names": names, "position": 1}
        tx.connection.execute(campaign.insert(), second)
        directory.changed(tx)

    async with here.store() as store:
        await store.write(add)


async def interested(here: World, *addresses: str, named: str = "") -> list[int]:
    """Let people sign up and be interested in the first place; return placements.

    `named` has let the firm know who she is.
    """

    def tap(tx: Any) -> list[int]:
        place = tx.connection.execute(select(_internship.c.id)).scalars().first()
        campaign = campaigns.open_now(tx)[0]
        found = []
        for address in addresses:
            caller = chats.met(tx, address)
            ref = signing_up(tx, caller, campaign, name=address)
            assert isinstance(ref, Ref)
            begun = placements.answer(tx, ref.id, place, interested=True)
            assert isinstance(begun, Ref)
            if address == named:
                placements.step(tx, begun.id, placements.WANTED, placements.FIRM)
                placements.step(tx, begun.id, placements.INTRODUCED, placements.SEEKER)
            found.append(begun.id)
        return found

    async with here.store() as store:
        return await store.write(tap)


async def told(here: World) -> list[tuple[str, str]]:
    """Return kind and side of what waits to be said about placements."""
    outbox = schema.table(schema.Outbox)
    waits = [row for row in await rows(here, outbox) if row.state == 0]
    return [
        (row.content["r"], row.content["i"]["s"])
        for row in waits
        if "s" in row.content.get("i", {})
    ]


async def at_place(visitor: Visitor, number: int = 1) -> Outgoing:
    """Open one of the places."""
    await visitor.presses("s.firm")
    await visitor.taps("Meine Plätze")
    return await visitor.taps_option(number)
