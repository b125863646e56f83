"""Who can be claimed for meetings, and what becomes of meetings that are over."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, String, cast, insert, literal, or_, select, update

from storage import claims, schema
from storage.transaction import Tx, first_key

ASKED, FIXED = "asked", "fixed"
OFF, HELD, OVER = "off", "held", "over"
OPEN = (ASKED, FIXED)
# How the links begin that lead nowhere.
ERASED = "erased:"

_meeting = schema.table(schema.Meeting)
_placement = schema.table(schema.Placement)
_internship = schema.table(schema.Internship)
_firm = schema.table(schema.Firm)
_seeker = schema.table(schema.Seeker)
_resource = schema.table(schema.Resource)


def firm_resource(tx: Tx, firm: int) -> int:
    """Return what is claimed for a firm's partner; this transaction has locked it."""
    return _of(tx, _firm, firm, "firm")


def seeker_resource(tx: Tx, seeker: int) -> int:
    """Return what is claimed for a seeker; this transaction has locked her row."""
    return _of(tx, _seeker, seeker, "seeker")


def _of(tx: Tx, table: Any, number: int, kind: str) -> int:
    """Return a row's resource; the programme's first office looks after a new one."""
    known = select(table.c.resource_id).where(table.c.id == number)
    found = tx.connection.execute(known).scalar()
    if found is not None:
        return int(found)
    office = next(iter(tx.directory.offices))
    row = {"office_id": office, "kind": kind}
    made = first_key(tx.connection.execute(insert(_resource), row))
    own = update(table).where(table.c.id == number)
    tx.connection.execute(own.values(resource_id=made))
    return made


def close(tx: Tx, placement: int) -> None:
    """End a placement's open meetings: it has gone on, or has ended."""
    rows = select(_meeting).where(
        _meeting.c.placement_id == placement, _meeting.c.state.in_(OPEN)
    )
    for row in tx.connection.execute(rows).all():
        begun = row.starts_at is not None and row.starts_at <= tx.now
        end(tx, row, HELD if begun else OVER)


def end(tx: Tx, row: Row[Any], state: str, off_by: str | None = None) -> None:
    """Write how a meeting has ended; what it had claimed is free."""
    ended = {"state": state, "version": row.version + 1, "off_by": off_by}
    tx.connection.execute(
        update(_meeting)
        .where(_meeting.c.id == row.id)
        .values(**ended, changed_at=tx.now)
    )
    if row.state == FIXED:
        claims.free_meeting(tx, row.id)


def settle_past(tx: Tx) -> None:
    """Note of what was fixed and is over by now that it was held."""
    past = _meeting.c.state == FIXED, _meeting.c.ends_at <= tx.now
    tx.connection.execute(
        update(_meeting).where(*past).values(state=HELD, changed_at=tx.now)
    )


def of(tx: Tx, person: int) -> tuple[Row[Any], ...]:
    """Return the meetings of a person, as a newcomer or as a firm, the first first."""
    mine = or_(_seeker.c.person_id == person, _firm.c.person_id == person)
    rows = (
        select(_meeting)
        .join(_placement, _placement.c.id == _meeting.c.placement_id)
        .join(_seeker, _seeker.c.id == _placement.c.seeker_id)
        .join(_internship, _internship.c.id == _placement.c.internship_id)
        .join(_firm, _firm.c.id == _internship.c.firm_id)
        .where(mine)
        .order_by(_meeting.c.id)
    )
    return tuple(tx.connection.execute(rows))


def forget(tx: Tx, *, seeker: int = 0, firm: int = 0) -> None:
    """Let the calendar links of somebody who is erased lead nowhere."""
    hers = (
        select(_placement.c.id)
        .join(_internship, _internship.c.id == _placement.c.internship_id)
        .where((_placement.c.seeker_id == seeker) | (_internship.c.firm_id == firm))
    )
    tx.connection.execute(
        update(_meeting)
        .where(_meeting.c.placement_id.in_(hers))
        .values(secret=literal(ERASED) + cast(_meeting.c.id, String))
    )
