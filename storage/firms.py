"""Firms that offer places: who they are, and what staff think of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, insert, select, update

from storage import schema
from storage.transaction import Tx, first_key
from storage.values import Ref, Word

ASKED, APPROVED, REFUSED = "asked", "approved", "refused"
# When it is best to ring.
CALLS = ("morning", "noon", "afternoon", "evening", "any")

_firm = schema.table(schema.Firm)


class NoSuchFirm(LookupError):
    """There is no firm with this number."""


def keep(
    tx: Tx, name: str, partner: str, phone: str, street: str, quarter: Ref, calls: Word
) -> Ref:
    """Write the caller's firm, or what has changed about it.

    Staff look at a new one, and at one that has another name, before anybody sees
    its places.
    """
    caller = tx.person()
    values: dict[str, Any] = {
        "name": name,
        "partner": partner,
        "phone": phone,
        "street": street,
        "quarter_id": quarter.id,
        "calls": calls.word,
        "conversation_id": caller.conversation or None,
        "changed_at": tx.now,
    }
    known = own(tx)
    if known is None:
        new = {"person_id": caller.person, "state": ASKED, "created_at": tx.now}
        return Ref("firm", first_key(tx.connection.execute(_INSERT, new | values)))
    if known.name != name:
        values["state"] = ASKED
    tx.connection.execute(update(_firm).where(_firm.c.id == known.id).values(**values))
    return Ref("firm", known.id)


_INSERT = insert(_firm)


def own(tx: Tx) -> Row[Any] | None:
    """Lock and read the caller's firm."""
    return tx.connection.execute(
        select(_firm).where(_firm.c.person_id == tx.person().person).with_for_update()
    ).one_or_none()


def decide(tx: Tx, firm: int, *, approved: bool) -> None:
    """Let a firm's places be seen, or not; for staff. Raises NoSuchFirm."""
    state = APPROVED if approved else REFUSED
    done = tx.connection.execute(
        update(_firm).where(_firm.c.id == firm).values(state=state, changed_at=tx.now)
    )
    if not done.rowcount:
        raise NoSuchFirm(f"there is no firm {firm}")
