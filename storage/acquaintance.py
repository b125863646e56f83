"""What each side of a placement may know of the other by now, and what is forgotten."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from storage import placement_cards, placements, profiles, schema, scrubbing
from storage.placement_cards import FIRM, Card
from storage.transaction import Tx
from storage.values import Day, Ref, Value

# Both know each other and have something before them.
KNOWN = (
    *(placements.INTRODUCED, placements.TALK, placements.TRIAL, *placements.BEGUN),
    *(placements.FINISHED, placements.CERTIFIED),
)

_placement, _milestone, _seeker, _internship, _firm = map(
    schema.table,
    (
        schema.Placement,
        schema.Milestone,
        schema.Seeker,
        schema.Internship,
        schema.Firm,
    ),
)


def who(tx: Tx, placement: Ref) -> tuple[Value, ...]:
    """Return what the caller may know of the other side by now.

    For a firm that is asked, how she speaks German (`profiles.GERMAN`) and from which
    day she can come. After they were introduced, for it, her first name and number; for
    her, firm, street, contact person and number. Else nothing.
    """
    card = placement_cards.card(tx, placement.id)
    side = placement_cards.side(tx, card) if card else None
    if card is None or side is None:
        return ()
    if side == FIRM and card.state in (placements.INTEREST, placements.WANTED):
        return person(tx, card)
    if card.state not in KNOWN:
        return ()
    if side == FIRM:
        return card.seeker.name or "", card.seeker.phone or ""
    firm = card.firm
    return firm.name or "", card.street or "", card.partner or "", firm.phone or ""


def person(tx: Tx, card: Card) -> tuple[str, Day]:
    """Return what a firm hears of somebody it does not know: German, first day."""
    place = placement_cards.place(tx, card.internship)["start"]
    assert isinstance(place, Day)
    today = tx.now.astimezone(ZoneInfo(card.zone)).date()
    ready = max(card.ready_on, place.date, today)
    return profiles.GERMAN[card.german], Day(ready, card.zone)


def forget_seeker(tx: Tx, seeker: Any) -> None:
    """Take her name and number out of all that was said to firms; `seeker` is her row.

    Messages that a messenger has delivered are on the firm's phone, and stay there.
    """
    firms = _met(_firm.c.person_id).where(_seeker.c.id == seeker.id)
    for person in tx.connection.execute(firms.distinct()).scalars().all():
        scrubbing.forget(tx, person, (seeker.name, seeker.phone))


def forget_firm(tx: Tx, firm: Any) -> None:
    """Take a firm's people and number out of all that was said to who met it."""
    people = _met(_seeker.c.person_id).where(_firm.c.id == firm.id)
    words = (firm.name, firm.partner, firm.phone, firm.street)
    for person in tx.connection.execute(people.distinct()).scalars().all():
        scrubbing.forget(tx, person, words)


def _met(column: Any) -> Any:
    """Select a column of the placements in which a firm has said yes."""
    said = select(_milestone.c.placement_id).where(
        _milestone.c.kind == placements.WANTED
    )
    return (
        select(column)
        .join_from(_placement, _seeker, _seeker.c.id == _placement.c.seeker_id)
        .join(_internship, _internship.c.id == _placement.c.internship_id)
        .join(_firm, _firm.c.id == _internship.c.firm_id)
        .where(_placement.c.id.in_(said))
    )
