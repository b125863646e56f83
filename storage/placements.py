"""From a tap of interest to a certificate: which step may follow which, and by whom.

Every step is a milestone that stays; the state of a placement is its last one. What is
not allowed is refused, so that a tap on an old screen, a second tap and two people for
one seat all end well. Locks are taken in the order seeker, place, placements.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage import claims, internships, placement_rows, schema, seekers
from storage.transaction import Tx, first_key
from storage.values import Ref, Refused

SEEKER, FIRM, STAFF, NOBODY = "seeker", "firm", "staff", "nobody"

INTEREST, DECLINED = "interest", "declined"
WANTED, REFUSED = "wanted", "refused"
INTRODUCED, TALK, TRIAL = "introduced", "talk", "trial"
AGREED, RUNNING, MIDTERM = "agreed", "running", "midterm"
FINISHED, BROKEN, CERTIFIED, AFTER = "finished", "broken", "certified", "after"
WITHDRAWN = "withdrawn"

_BOTH = {SEEKER, FIRM, STAFF}
# What may follow each state, and whose tap does it. `withdrawn` ends what has not
# begun, `broken` what has.
FOLLOWS: Mapping[str, Mapping[str, set[str]]] = {
    INTEREST: {WANTED: {FIRM, STAFF}, REFUSED: {FIRM, STAFF}},
    WANTED: {INTRODUCED: {SEEKER}, REFUSED: {FIRM, STAFF}},
    INTRODUCED: {TALK: _BOTH, TRIAL: _BOTH, AGREED: {FIRM, STAFF}, REFUSED: {FIRM}},
    TALK: {TALK: _BOTH, TRIAL: _BOTH, AGREED: {FIRM, STAFF}, REFUSED: {FIRM, STAFF}},
    TRIAL: {TRIAL: _BOTH, AGREED: {FIRM, STAFF}, REFUSED: {FIRM, STAFF}},
    AGREED: {RUNNING: {NOBODY, STAFF}},
    RUNNING: {MIDTERM: {NOBODY}, FINISHED: {FIRM, STAFF, NOBODY}},
    MIDTERM: {FINISHED: {FIRM, STAFF, NOBODY}},
    FINISHED: {CERTIFIED: {FIRM, STAFF}, AFTER: {SEEKER, STAFF}},
    CERTIFIED: {AFTER: {SEEKER, STAFF}},
    AFTER: {CERTIFIED: {FIRM, STAFF}},
}
# In either order, but once each.
_ONCE = (CERTIFIED, AFTER)
# Not begun: either side may still step back, and so may we.
OPEN = (INTEREST, WANTED, INTRODUCED, TALK, TRIAL)
# Not agreed yet, but each knows the other's name and number.
KNOWN = (INTRODUCED, TALK, TRIAL)
BEGUN = (AGREED, RUNNING, MIDTERM)
SETTLED = frozenset({DECLINED, REFUSED, WITHDRAWN, BROKEN, AFTER})

OLD = Refused("placement-old", end="placement-old")
FULL = Refused("placement-full", end="placement-full")

_placement = schema.table(schema.Placement)
_milestone = schema.table(schema.Milestone)
_internship = schema.table(schema.Internship)
_seeker = schema.table(schema.Seeker)


def answer(tx: Tx, seeker: int, place: int, *, interested: bool) -> Ref | Refused:
    """Note whether a seeker wants to be asked about for a place; once a place.

    Refused("placement-full") when it is closed or full by now, ("placement-old") if
    she has answered before, has a place, or looks for none any more.
    """
    who = _lock(tx, seeker_id=seeker)
    row = _lock(tx, internship_id=place)
    if who is None or who.state in (seekers.PLACED, seekers.ENDED):
        return OLD
    free = row is not None and row.state == internships.OPEN and row.taken < row.seats
    if interested and not free:
        return FULL
    kind = INTEREST if interested else DECLINED
    pair = {"seeker_id": seeker, "internship_id": place, "state": kind, "version": 1}
    pair |= {"created_at": tx.now, "changed_at": tx.now}
    savepoint = tx.savepoint()
    try:
        placement = first_key(tx.connection.execute(insert(_placement), pair))
    except IntegrityError as error:
        savepoint.rollback()
        if not claims.is_duplicate(error):
            raise
        return OLD
    savepoint.commit()
    _note(tx, placement, kind, SEEKER, "")
    placement_rows.moved(tx, placement, kind, SEEKER)
    return Ref("placement", placement)


def step(
    tx: Tx, placement: int, kind: str, by: str, reason: str = "", version: int = 0
) -> Ref | Refused:
    """Move a placement on; with `version`, only if nothing has happened since.

    Refused("placement-old") for what may not follow, ("placement-full") when the last
    seat is another's. What is agreed takes a seat and ends her other placements; the
    last seat ends those of the others.
    """
    row = locked(tx, placement)
    if row is None or version not in (0, row.version) or not _allowed(row, kind, by):
        return OLD
    if kind in _ONCE and kind in {one.kind for one in history(tx, placement)}:
        return OLD
    if kind == AGREED:
        if not internships.take(tx, row.internship_id):
            return FULL
        seekers.set_state(tx, row.seeker_id, seekers.PLACED)
    if kind == BROKEN:
        internships.give_back(tx, row.internship_id)
        _look_again(tx, row.seeker_id)
    _move(tx, row, kind, by, reason)
    if kind == AGREED:
        _end_others(tx, row)
    return Ref("placement", placement)


def history(tx: Tx, placement: int) -> list[Row[Any]]:
    """Return all milestones of a placement, the first one first."""
    asked = select(_milestone).where(_milestone.c.placement_id == placement)
    return list(tx.connection.execute(asked.order_by(_milestone.c.id)).all())


def withdraw_all(tx: Tx, reason: str, by: str = "", **whose: int) -> list[int]:
    """End all that has not begun of one seeker or one place; return what was ended.

    `whose` is `seeker_id` or `internship_id`; the side `by` knows of it already. What
    ends with a seeker is her doing.
    """
    by = by or (SEEKER if "seeker_id" in whose else NOBODY)
    _lock(tx, **whose)
    rows = tx.connection.execute(
        select(_placement)
        .where(
            *(_placement.c[name] == number for name, number in whose.items()),
            _placement.c.state.in_(OPEN),
        )
        .order_by(_placement.c.id)
        .with_for_update()
    ).all()
    for row in rows:
        _move(tx, row, WITHDRAWN, by, reason)
    return [row.id for row in rows]


def break_off_all(tx: Tx, by: str, reason: str, **whose: int) -> None:
    """End all that has begun of one seeker or one place, because of one side."""
    _lock(tx, **whose)
    begun = select(_placement.c.id).where(
        *(_placement.c[name] == number for name, number in whose.items()),
        _placement.c.state.in_(BEGUN),
    )
    for number in (
        tx.connection.execute(begun.order_by(_placement.c.id)).scalars().all()
    ):
        step(tx, number, BROKEN, by, reason)


def _allowed(row: Row[Any], kind: str, by: str) -> bool:
    """Tell whether this may follow, by this side."""
    if kind == WITHDRAWN:
        return row.state in OPEN
    if kind == BROKEN:
        return row.state in BEGUN and by in _BOTH
    return by in FOLLOWS.get(row.state, {}).get(kind, ())


def locked(tx: Tx, placement: int) -> Row[Any] | None:
    """Lock a placement with those it is about, and read it; None if there is none."""
    asked = select(_placement).where(_placement.c.id == placement)
    row = tx.connection.execute(asked).one_or_none()
    if row is None:
        return None
    _lock(tx, seeker_id=row.seeker_id)
    _lock(tx, internship_id=row.internship_id)
    return tx.connection.execute(asked.with_for_update()).one_or_none()


def _lock(tx: Tx, **whose: int) -> Row[Any] | None:
    """Lock and read one seeker or one place."""
    ((name, number),) = whose.items()
    table = {"seeker_id": _seeker, "internship_id": _internship}[name]
    asked = select(table).where(table.c.id == number)
    return tx.connection.execute(asked.with_for_update()).one_or_none()


def _move(tx: Tx, row: Row[Any], kind: str, by: str, reason: str) -> None:
    tx.connection.execute(
        update(_placement)
        .where(_placement.c.id == row.id)
        .values(state=kind, version=row.version + 1, changed_at=tx.now)
    )
    _note(tx, row.id, kind, by, reason)
    placement_rows.moved(tx, row.id, kind, by)


def _look_again(tx: Tx, seeker: int) -> None:
    """Let a seeker be found again; one who has left meanwhile is not."""
    state = select(_seeker.c.state).where(_seeker.c.id == seeker)
    if tx.connection.execute(state).scalar() == seekers.PLACED:
        seekers.set_state(tx, seeker, seekers.OPEN)


def _end_others(tx: Tx, row: Row[Any]) -> None:
    """End what else the seeker had begun; with the last seat, the others' as well."""
    withdraw_all(tx, "elsewhere", seeker_id=row.seeker_id)
    left = select(_internship.c.seats - _internship.c.taken).where(
        _internship.c.id == row.internship_id
    )
    if not tx.connection.execute(left).scalar():
        withdraw_all(tx, "full", internship_id=row.internship_id)


def _note(tx: Tx, placement: int, kind: str, by: str, reason: str) -> None:
    what = {"placement_id": placement, "kind": kind, "by": by, "at": tx.now}
    tx.connection.execute(insert(_milestone), what | {"reason": reason or None})
