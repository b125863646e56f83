"""Why a placement that had not begun is over, as each side is told."""

from __future__ import annotations

from sqlalchemy import select

from storage import internships, placements, schema
from storage.placement_cards import SEEKER, Card, Side
from storage.transaction import Tx

_internship = schema.table(schema.Internship)


def told(tx: Tx, card: Card, side: Side) -> str:
    """Return the word for why it was withdrawn; nothing to who knows.

    She hears that the place is `full` or `closed`, that the firm was `silent`, or that
    her own answer was waited for too long (`lapsed`). A firm hears that somebody is
    `gone`, or that its answer did not come (`unanswered`); nothing about a place that
    it has filled or closed itself.
    """
    *before, last = placements.history(tx, card.id)
    if last.kind != placements.WITHDRAWN:
        return ""
    silent = last.reason == "silent"
    hers = bool(before) and before[-1].kind == placements.WANTED
    if side == SEEKER:
        if silent:
            return "lapsed" if hers else "silent"
        return "full" if last.reason == "full" else "closed"
    if silent and not hers:
        return "unanswered"
    by_her = last.by == placements.SEEKER
    return "gone" if silent or by_her or _is_offered(tx, card) else ""


def name(tx: Tx, card: Card) -> str:
    """Return her first name if the firm was told it; nothing once she is erased."""
    kinds = {row.kind for row in placements.history(tx, card.id)}
    return card.seeker.name or "" if placements.INTRODUCED in kinds else ""


def _is_offered(tx: Tx, card: Card) -> bool:
    """Tell whether the place is still the firm's to give."""
    asked = select(_internship).where(_internship.c.id == card.internship)
    row = tx.connection.execute(asked).one()
    offered = row.state in (internships.OPEN, internships.PAUSED)
    return offered and row.taken < row.seats
