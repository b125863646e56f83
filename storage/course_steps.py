"""From the interest list to the last block: one step after the other.

Every step is a row that stays; the state of an enrolment is its last one. What people
do elsewhere is read (`storage.course_facts`): `plan` says what follows from it, and
`carry_out` writes it down. Locks are taken in the order chat, enrolment.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Row, insert, select, update

from storage import course_facts, course_rows, schema
from storage.course_facts import Facts
from storage.course_states import (
    BY_STAFF,
    FINISHED,
    INFORMED,
    INTEREST,
    INVITED,
    LEFT,
    NOBODY,
    STAFF,
    SUITABLE,
    follows,
)
from storage.transaction import Tx

_enrolment = schema.table(schema.Enrolment)
_step = schema.table(schema.EnrolmentStep)
_conversation = schema.table(schema.Conversation)


class NoSuchStep(ValueError):
    """There is no such enrolment, or this does not follow where it stands."""


class Plan(NamedTuple):
    """What follows: the state and its block, whether it is a step, what is told.

    `tells` that there is news; `dates` whether there are dates of a block to choose.
    """

    state: str
    block: int | None
    steps: bool
    tells: bool
    dates: bool


def plan(tx: Tx, row: Row[Any], facts: Facts) -> Plan | None:
    """Return what follows from what she and others have done; None if nothing does."""
    state, block = course_facts.due(tx, row, facts)
    lost = course_facts.lost(tx, row, facts)
    held = course_facts.held(tx, row, facts)
    steps = (
        state != row.state
        or (state == FINISHED and block is not None)
        or (state == INVITED and lost and held is None)
    )
    course = tx.directory.courses[row.course_id]
    done = course_facts.done(facts, state, block)
    choosing = state in (SUITABLE, FINISHED)
    open_ones = choosing and course_facts.open_dates(
        tx, course_facts.topics(course, state, done)
    )
    dates, told = bool(open_ones), row.told_at is not None and not steps
    if not steps and dates == told:
        return None
    if steps and state != SUITABLE:
        news = _is_news(row.state, state, seated=held is not None)
    else:  # of a seat that she has given up herself nothing is said
        news = dates and held is None and (lost or not steps)
    return Plan(state, block, steps, news, dates)


def carry_out(tx: Tx, row: Row[Any], what: Plan, *, silently: bool = False) -> Row[Any]:
    """Write down what follows for an enrolment that is locked; return it as it is."""
    if what.steps:
        row = write(tx, row, what.state, NOBODY, block=what.block)
    row = _change(tx, row, told_at=tx.now if what.dates else None)
    return row if silently or not what.tells else _tell(tx, row)


def by_staff(tx: Tx, number: int, state: str, reason: str = "") -> None:
    """Let staff say how it goes on: informed, suitable, not yet.

    She is told that there is news. Raises NoSuchStep.
    """
    row, facts = locked(tx, number)
    first = plan(tx, row, facts)
    if first is not None:
        row = carry_out(tx, row, first, silently=True)
    if state not in BY_STAFF or not follows(row.state, state, STAFF):
        raise NoSuchStep(f"{state!r} does not follow {row.state!r}")
    row = write(tx, row, state, STAFF, reason=reason)
    then = plan(tx, row, facts)
    if then is not None:
        row = carry_out(tx, row, then, silently=True)
    _tell(tx, row)


def locked(tx: Tx, number: int) -> tuple[Row[Any], Facts]:
    """Lock somebody's chat, then her open enrolment, for staff; raises NoSuchStep."""
    which = _enrolment.c.id == number
    chat = select(_conversation.c.id).join(_enrolment).where(which)
    shared = chat.with_for_update(key_share=True, read=True, of=_conversation)
    tx.connection.execute(shared)
    known = course_facts.found(tx, which, _enrolment.c.open_key.is_not(None), lock=True)
    if not known:
        raise NoSuchStep(f"nobody with number {number} is on the way")
    return known[0]


def write(
    tx: Tx,
    row: Row[Any],
    state: str,
    by: str,
    *,
    block: int | None = None,
    reason: str = "",
) -> Row[Any]:
    """Write one step of an enrolment that is locked; the last one closes it."""
    note(tx, row.id, state, by, block=block, reason=reason)
    over = state == LEFT
    if state == FINISHED:
        done = select(_step.c.block_id).where(
            _step.c.enrolment_id == row.id, _step.c.kind == FINISHED
        )
        finished = set(tx.connection.execute(done).scalars())
        over = not tx.directory.courses[row.course_id].next(finished)
    key = None if over else row.open_key
    values = {"state": state, "open_key": key, "version": row.version + 1}
    return _change(tx, row, told_at=None, changed_at=tx.now, **values)


def note(
    tx: Tx,
    enrolment: int,
    kind: str,
    by: str,
    *,
    block: int | None = None,
    reason: str = "",
) -> None:
    """Add one step to the log."""
    step = {"enrolment_id": enrolment, "kind": kind, "by": by, "at": tx.now}
    step |= {"block_id": block, "reason": reason or None}
    tx.connection.execute(insert(_step), step)


def _is_news(before: str, after: str, *, seated: bool) -> bool:
    """Tell whether a step is told: she knows what she has done herself."""
    if after == INVITED:
        return not seated
    return after == FINISHED or (after == INFORMED and before in (INTEREST, INVITED))


def _tell(tx: Tx, row: Row[Any]) -> Row[Any]:
    """Tell that there is news; what waits to be said from before is old."""
    row = _change(tx, row, version=row.version + 1)
    course_rows.tell(tx, row)
    return row


def _change(tx: Tx, row: Row[Any], **values: Any) -> Row[Any]:
    changed = update(_enrolment).where(_enrolment.c.id == row.id)
    tx.connection.execute(changed.values(**values))
    which = select(_enrolment).where(_enrolment.c.id == row.id)
    return tx.connection.execute(which).one()
