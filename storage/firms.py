"""Firms that offer places: who they are, and what staff think of them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, insert, select, update

from storage import firm_rows, schema
from storage.transaction import Tx, first_key
from storage.values import Ref, Word

ASKED, APPROVED, REFUSED = "asked", "approved", "refused"
# When it is best to ring.
CALLS = ("morning", "noon", "afternoon", "evening", "any")

_firm = schema.table(schema.Firm)
_internship = schema.table(schema.Internship)
_OPEN_ONES = update(_internship).where(_internship.c.state == "open")


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


def known(tx: Tx) -> bool:
    """Tell whether we know the caller's firm; one that was forgotten has no name."""
    firm = own(tx)
    return firm is not None and firm.name is not None


def told(tx: Tx) -> tuple[str, str, str, str, Ref, Word]:
    """Return what we know of the caller's firm, as `keep` takes it."""
    firm = own(tx)
    if firm is None or firm.name is None:
        raise NoSuchFirm("we know no firm of this person")
    quarter = Ref("quarter", firm.quarter_id)
    return firm.name, firm.partner, firm.phone, firm.street, quarter, Word(firm.calls)


def office(tx: Tx) -> Ref:
    """Return the office that firms can ring: the programme's first."""
    return Ref("office", next(iter(tx.directory.offices)))


def decide(tx: Tx, firm: int, *, approved: bool) -> None:
    """Let a firm's places be seen, or not; for staff. Raises NoSuchFirm.

    It is told, once for each place that can be seen now, or of the no.
    """
    asked = select(_firm.c.state).where(_firm.c.id == firm).with_for_update()
    before = tx.connection.execute(asked).scalar()
    if before is None:
        raise NoSuchFirm(f"there is no firm {firm}")
    state = APPROVED if approved else REFUSED
    if before != state:
        set_state(tx, firm, state)
        if approved:
            seen = _OPEN_ONES.where(_internship.c.firm_id == firm)
            tx.connection.execute(seen.values(opened_at=tx.now))
        firm_rows.firm_decided(tx, firm, approved=approved)


def set_state(tx: Tx, firm: int, state: str) -> None:
    """Write what staff think of a firm."""
    tx.connection.execute(
        update(_firm).where(_firm.c.id == firm).values(state=state, changed_at=tx.now)
    )
