"""What becomes of sign-ups, firms and places when a person leaves, or two are one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from storage import (
    acquaintance,
    internships,
    meeting_keeping,
    placements,
    schema,
    seekers,
)
from storage.transaction import Tx

_seeker = schema.table(schema.Seeker)
_firm = schema.table(schema.Firm)
_internship = schema.table(schema.Internship)
_placement = schema.table(schema.Placement)


def erase(tx: Tx, person: int) -> None:
    """End all that a person has begun, and leave of it what can be counted.

    The other side is told that it is over, and keeps nothing of hers here.
    """
    hers = _seeker.c.person_id == person
    for row in tx.connection.execute(select(_seeker).where(hers)).all():
        acquaintance.forget_seeker(tx, row)
    for seeker in _numbers(tx, _seeker, hers):
        placements.break_off_all(tx, placements.SEEKER, "erased", seeker_id=seeker)
        leave(tx, seeker, "erased")
        meeting_keeping.forget(tx, seeker=seeker)
    tx.connection.execute(update(_seeker).where(hers).values(conversation_id=None))
    forget_firms(tx, person)


def forget_firms(tx: Tx, person: int) -> None:
    """Withdraw all places of a person's firm, and leave of it what can be counted."""
    owned = _firm.c.person_id == person
    for row in tx.connection.execute(select(_firm).where(owned)).all():
        acquaintance.forget_firm(tx, row)
    none = dict.fromkeys(("name", "partner", "phone", "street", "conversation_id"))
    tx.connection.execute(update(_firm).where(owned).values(none))
    for firm in _numbers(tx, _firm, owned):
        for internship in _numbers(tx, _internship, _internship.c.firm_id == firm):
            whose = {"internship_id": internship}
            placements.withdraw_all(tx, "erased", placements.FIRM, **whose)
            placements.break_off_all(tx, placements.FIRM, "erased", **whose)
            internships.set_state(tx, internship, internships.WITHDRAWN)
        meeting_keeping.forget(tx, firm=firm)
        offered = update(_internship).where(_internship.c.firm_id == firm)
        tx.connection.execute(offered.values(words=None))


def leave(tx: Tx, seeker: int, reason: str = "left") -> None:
    """End a sign-up, tell the firms, and erase what was kept of her for it.

    What is agreed is between the two of them, and goes on.
    """
    placements.withdraw_all(tx, reason, placements.SEEKER, seeker_id=seeker)
    seekers.set_state(tx, seeker, seekers.ENDED)
    hers = update(_seeker).where(_seeker.c.id == seeker)
    none = dict.fromkeys(("name", "phone", "full_name", "before", "size"))
    tx.connection.execute(hers.values(none))


def leave_all(tx: Tx, person: int) -> None:
    """End all sign-ups of somebody who no longer wants us to keep them."""
    for seeker in _numbers(tx, _seeker, _seeker.c.person_id == person):
        leave(tx, seeker)


def keep_to_herself(tx: Tx, person: int) -> None:
    """End what somebody has begun with firms that know her, and erase her number.

    What is agreed goes on; firms that do not know her yet may still ask.
    """
    hers = _seeker.c.person_id == person
    known = select(_placement.c.id).join_from(_placement, _seeker)
    met = known.where(hers, _placement.c.state.in_(placements.KNOWN))
    for placement in (
        tx.connection.execute(met.order_by(_placement.c.id)).scalars().all()
    ):
        placements.step(
            tx, placement, placements.WITHDRAWN, placements.SEEKER, "consent"
        )
    tx.connection.execute(update(_seeker).where(hers).values(phone=None))


def names(tx: Tx, person: int) -> list[str]:
    """Return the first names that somebody has signed up with."""
    named = select(_seeker.c.name).where(
        _seeker.c.person_id == person, _seeker.c.name.is_not(None)
    )
    return list(tx.connection.execute(named).scalars())


def phones(tx: Tx, person: int) -> list[str]:
    """Return the numbers that firms have got of somebody."""
    given = select(_seeker.c.phone).where(
        _seeker.c.person_id == person, _seeker.c.phone.is_not(None)
    )
    return list(tx.connection.execute(given).scalars())


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
        _share_resource(tx, firms[0], double)
        moved = update(_internship).where(_internship.c.firm_id == double)
        tx.connection.execute(moved.values(firm_id=firms[0]))
        tx.connection.execute(_firm.delete().where(_firm.c.id == double))
    for firm in firms[:1]:
        named = update(_firm).where(_firm.c.id == firm)
        tx.connection.execute(named.values(person_id=into))


def _share_resource(tx: Tx, kept: int, double: int) -> None:
    """Let the firm that stays be claimed as the other one was, if it never was."""
    theirs = select(_firm.c.resource_id).where(_firm.c.id == double)
    alone = update(_firm).where(_firm.c.id == kept, _firm.c.resource_id.is_(None))
    found = tx.connection.execute(theirs).scalar()
    tx.connection.execute(alone.values(resource_id=found))


def leave_chats(tx: Tx, chats: Any) -> None:
    """Let sign-ups and firms forget chats that go."""
    for table in (_seeker, _firm):
        gone = update(table).where(table.c.conversation_id.in_(chats))
        tx.connection.execute(gone.values(conversation_id=None))


def _numbers(tx: Tx, table: Any, which: Any) -> list[int]:
    found = select(table.c.id).where(which).order_by(table.c.id)
    return list(tx.connection.execute(found).scalars())
