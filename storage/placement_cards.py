"""A placement as either side sees it: who, which place, how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Literal

from sqlalchemy import bindparam, select

from storage import profiles, schema
from storage.transaction import Tx
from storage.values import Clock, Day, Language, Ref, Value, Weekdays, Word

Side = Literal["seeker", "firm"]
SEEKER: Side = "seeker"
FIRM: Side = "firm"
# In these states neither side knows who the other one is.
UNKNOWN = frozenset({"interest", "wanted", "declined", "refused", "withdrawn"})
# Of what the texts of a place are made, beside its number.
GEAR = "offer-gear"

_placement = schema.table(schema.Placement)
_seeker = schema.table(schema.Seeker)
_internship = schema.table(schema.Internship)
_firm = schema.table(schema.Firm)


@dataclass(frozen=True, slots=True)
class Party:
    """One side: its person, the chat that hears of it, and what it is called."""

    id: int
    person: int
    conversation: int | None
    name: str | None = field(repr=False)
    phone: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Card:
    """One seeker and one place; days are local days of the campaign's `zone`.

    `partner` and `street` are the firm's, as its people wrote them.
    """

    id: int
    state: str
    version: int
    seeker: Party
    firm: Party
    partner: str | None = field(repr=False)
    street: str | None = field(repr=False)
    internship: int
    campaign: int
    zone: str
    german: int
    ready_on: date
    starts_on: date | None
    ends_on: date | None

    @property
    def ref(self) -> Ref:
        """Return it as a value."""
        return Ref("placement", self.id)

    def party(self, side: str) -> Party:
        """Return one of the two sides."""
        return self.seeker if side == SEEKER else self.firm


def card(tx: Tx, placement: int) -> Card | None:
    """Return one placement; None if there is none with this number."""
    row = tx.connection.execute(_CARD, {"placement": placement}).one_or_none()
    return None if row is None else _card(tx, row)


def side(tx: Tx, placement: Card) -> Side | None:
    """Return which side of a placement the caller is; None if she is neither."""
    person = tx.person().person
    if placement.seeker.person == person:
        return SEEKER
    return FIRM if placement.firm.person == person else None


def contact(placed: Card, side: Side) -> dict[str, Value]:
    """Return who is on the other side, and how to reach her: `$…-who`, `$…-phone`.

    With the firm's name and street. A dash for what is not known: before both have
    agreed to be, and after it is over.
    """
    other = placed.party(FIRM if side == SEEKER else SEEKER)
    who = placed.partner if side == SEEKER else other.name
    told = {"who": who, "phone": other.phone}
    told |= {"firm": placed.firm.name, "street": placed.street}
    unknown = placed.state in UNKNOWN
    return {end: "–" if unknown else value or "–" for end, value in told.items()}


def place(tx: Tx, internship: int) -> dict[str, Value]:
    """Return what texts say of a place, by the end of the name: `$place-trade`, …

    Nothing of the firm itself: who it is, is told when both sides have agreed.
    """
    row = tx.connection.execute(_PLACE, {"internship": internship}).one_or_none()
    if row is None:
        return {}
    zone = tx.directory.campaigns[row.campaign_id].zone
    trade = Ref("trade", row.trade_id)
    return {
        "trade": trade,
        "quarter": Ref("quarter", row.quarter_id),
        "tasks": (trade, *map(Word, row.tasks)),
        "words": row.words or "",
        "days": Weekdays(row.days),
        "begins": clock(row.begins),
        "ends": clock(row.ends),
        "weeks": row.weeks,
        "start": Day(row.starts_on, zone),
        "german": profiles.GERMAN[row.german],
        "languages": tuple(map(Language, profiles.tags(row.tongues))),
        "gear": (GEAR, *map(Word, row.gear)),
        "seats": row.seats,
        "left": row.seats - row.taken,
        "state": row.state,
    }


def clock(minute: int) -> Clock:
    """Return minutes after midnight on a clock; the end of a day is its last minute."""
    hour, rest = divmod(min(minute, 24 * 60 - 1), 60)
    return Clock(time(hour, rest))


def _card(tx: Tx, row: Any) -> Card:
    return Card(
        id=row.id,
        state=row.state,
        version=row.version,
        seeker=Party(
            row.seeker_id, row.seeker_person, row.seeker_chat, row.first, row.number
        ),
        firm=Party(row.firm_id, row.firm_person, row.firm_chat, row.called, row.phone),
        partner=row.partner,
        street=row.street,
        internship=row.internship_id,
        campaign=row.campaign_id,
        zone=tx.directory.campaigns[row.campaign_id].zone,
        german=row.german,
        ready_on=row.ready_on,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
    )


_CARD = (
    select(
        _placement.c.id,
        _placement.c.state,
        _placement.c.version,
        _placement.c.seeker_id,
        _placement.c.internship_id,
        _placement.c.starts_on,
        _placement.c.ends_on,
        _internship.c.campaign_id,
        _internship.c.firm_id,
        _seeker.c.person_id.label("seeker_person"),
        _seeker.c.conversation_id.label("seeker_chat"),
        _seeker.c.name.label("first"),
        _seeker.c.phone.label("number"),
        _seeker.c.german,
        _seeker.c.ready_on,
        _firm.c.person_id.label("firm_person"),
        _firm.c.conversation_id.label("firm_chat"),
        _firm.c.name.label("called"),
        _firm.c.phone,
        _firm.c.partner,
        _firm.c.street,
    )
    .join_from(_placement, _seeker, _seeker.c.id == _placement.c.seeker_id)
    .join(_internship, _internship.c.id == _placement.c.internship_id)
    .join(_firm, _firm.c.id == _internship.c.firm_id)
    .where(_placement.c.id == bindparam("placement"))
)
_PLACE = select(_internship).where(_internship.c.id == bindparam("internship"))
