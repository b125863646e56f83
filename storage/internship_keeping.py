"""What becomes of sign-ups, firms and places when a person leaves, or two are one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from storage import acquaintance, internships, placements, schema, seekers
from storage.transaction import Tx

_seeker = schema.table(schema.Seeker)
_firm = schema.table(schema.Firm)
_internship = schema.table(schema.Internship)


def erase(tx: Tx, person: int) -> None:
    """End all that a person has begun, and leave of it what can be counted.

    The other side is told that it is over, and keeps nothing of hers here.
    """
    hers = _seeker.c.person_id == person
    for row in tx.connection.execute(select(_seeker).where(hers)).all():
        acquaintance.forget_seeker(tx, row)
    none = dict.fromkeys(("name", "phone", "before", "size", "conversation_id"))
    tx.connection.execute(update(_seeker).where(hers).values(none))
    for seeker in _numbers(tx, _seeker, hers):
        placements.withdraw_all(tx, "erased", seeker_id=seeker)
        seekers.set_state(tx, seeker, seekers.ENDED)
    owned = _firm.c.person_id == person
    for row in tx.connection.execute(select(_firm).where(owned)).all():
        acquaintance.forget_firm(tx, row)
    none = dict.fromkeys(("name", "partner", "phone", "street", "conversation_id"))
    tx.connection.execute(update(_firm).where(owned).values(none))
    for firm in _numbers(tx, _firm, owned):
        for internship in _numbers(tx, _internship, _internship.c.firm_id == firm):
            placements.withdraw_all(tx, "erased", internship_id=internship)
            internships.set_state(tx, internship, internships.WITHDRAWN)
        offered = update(_internship).where(_internship.c.firm_id == firm)
        tx.connection.execute(offered.values(words=None))


def merge(tx: Tx, into: int, other: int) -> None:
    """Give all that `other` has to `into`: two persons were the same one.

    Of two sign-ups for one campaign the earlier stays; of two firms the one that is
    known longer, with the places of both.
    """
    both = _seeker.c.person_id.in_((into, other))
    open_ones = select(_seeker).where(both, _seeker.c.open_key.is_not(None))
    kept: dict[int, int] = {}
    for row in tx.connection.execute(open_ones.order_by(_seeker.c.id)).all():
        if row.campaign_id in kept:
            placements.withdraw_all(tx, "double", seeker_id=row.id)
            seekers.set_state(tx, row.id, seekers.ENDED)
        else:
            kept[row.campaign_id] = row.id
    mine = update(_seeker).where(_seeker.c.person_id == other)
    tx.connection.execute(mine.values(person_id=into))
    for campaign, seeker in kept.items():
        key = f"{into}:{campaign}"
        named = update(_seeker).where(_seeker.c.id == seeker)
        tx.connection.execute(named.values(open_key=key))
    firms = _numbers(tx, _firm, _firm.c.person_id.in_((into, other)))
    for double in firms[1:]:
        moved = update(_internship).where(_internship.c.firm_id == double)
        tx.connection.execute(moved.values(firm_id=firms[0]))
        tx.connection.execute(_firm.delete().where(_firm.c.id == double))
    for firm in firms[:1]:
        named = update(_firm).where(_firm.c.id == firm)
        tx.connection.execute(named.values(person_id=into))


def leave_chats(tx: Tx, chats: Any) -> None:
    """Let sign-ups and firms forget chats that go."""
    for table in (_seeker, _firm):
        gone = update(table).where(table.c.conversation_id.in_(chats))
        tx.connection.execute(gone.values(conversation_id=None))


def _numbers(tx: Tx, table: Any, which: Any) -> list[int]:
    found = select(table.c.id).where(which).order_by(table.c.id)
    return list(tx.connection.execute(found).scalars())
