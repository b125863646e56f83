"""A seeker and a firm whose place fits, each with a chat, on an empty database."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from storage import campaigns, consents, firms, internships, outbox, placements, schema
from storage.transaction import Caller, Tx
from storage.values import Day, Ref, Word
from tests.storage import offensive, queue, world
from tests.storage.test_matching import signing_up

_outbox = schema.table(schema.Outbox)
NAME, PHONE = "Amina Haddad", "+4915235550123"
PARTNER, RINGS, STREET = "Frau Yıldız", "+492035550177", "Weseler Straße 9"


@dataclass(frozen=True)
class Two:
    """Both callers, and what they have to do with each other."""

    her: Caller
    firm: Caller
    seeker: int
    place: int
    placement: Ref


def interested(tx: Tx, *, seats: int = 1) -> Two:
    """Let her be interested in the place of a firm that is approved."""
    offensive.city(tx)
    tx = world.reread(tx)
    firm = queue.chat(tx)
    place = offers(tx, firm, seats=seats)
    her = queue.chat(tx)
    return Two(her, firm, *wants(tx, her, place))


def offers(tx: Tx, firm: Caller, *, seats: int = 1, name: str = "Salon") -> int:
    """Let a firm offer a place, and staff approve both."""
    own, quarter = tx.called_by(firm), campaigns.quarters(tx)[0]
    made = firms.keep(own, name, PARTNER, RINGS, STREET, quarter, Word("any"))
    firms.decide(tx, made.id, approved=True)
    campaign = campaigns.open_now(tx)[0]
    trade = campaigns.trades(tx, campaign)[0]
    start = Day(offensive.MONDAY, world.ZONE)
    what = (campaign, trade, (), "", (0, 1), 9 * 60, 12 * 60, 4, start, Word("words"))
    place = internships.offer(own, *what, (), (), seats)
    assert isinstance(place, Ref)
    internships.decide(tx, place.id, approved=True)
    tx.connection.execute(schema.table(schema.Outbox).delete())  # that it is open
    return place.id


def wants(tx: Tx, her: Caller, place: int) -> tuple[int, int, Ref]:
    """Let somebody sign up and be interested in a place."""
    signed = signing_up(tx, her, campaigns.open_now(tx)[0], name=NAME)
    placement = placements.answer(tx, signed.id, place, interested=True)
    assert isinstance(placement, Ref)
    return signed.id, place, placement


def agree(tx: Tx, two: Two) -> None:
    """Let both sides agree that names and numbers are passed on."""
    consents.record(tx.called_by(two.her), consents.PASSING)
    consents.record(tx.called_by(two.firm), consents.FIRM)


def told(tx: Tx, who: Caller, state: int = outbox.WAITING) -> list[str]:
    """Return the kinds of rows for somebody, the first one first."""
    rows = select(_outbox.c.content).where(
        _outbox.c.conversation_id == who.conversation, _outbox.c.state == state
    )
    found = tx.connection.execute(rows.order_by(_outbox.c.id)).scalars()
    return [content["r"] for content in found]
