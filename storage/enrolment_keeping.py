"""What becomes of enrolments when somebody leaves, withdraws, goes, or is two."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select, update

from storage import (
    bookings,
    course_facts,
    course_steps,
    enrolments,
    schema,
    signups,
)
from storage import (
    course_states as states,
)
from storage.course_facts import Facts
from storage.transaction import Caller, Tx
from storage.values import Ref, Refused

_enrolment, _seat, _booking, _event = map(
    schema.table, (schema.Enrolment, schema.Seat, schema.Booking, schema.Event)
)


def leave(tx: Tx, enrolment: Ref) -> Ref | Refused:
    """Take the caller off the list, with the seats and the talk that belong to it.

    Refused("enrolment-gone") if she is on it no more.
    """
    which = _enrolment.c.id == enrolment.id
    open_ones = _open(tx, which, _enrolment.c.person_id == tx.person().person)
    if not open_ones:
        return enrolments.GONE
    for row, facts in open_ones:
        _end(tx, row, facts, states.PERSON)
    return enrolment


def take_off(tx: Tx, number: int) -> None:
    """Let staff take somebody off the list who has said so; raises NoSuchStep."""
    row, facts = course_steps.locked(tx, number)
    her = Caller(row.person_id, row.language, 0, "")
    _end(tx.called_by(her), row, facts, states.STAFF)


def withdraw(tx: Tx) -> list[str | None]:
    """Take the caller off all lists and forget her name there, and at their events.

    Return the names that she was known by there.
    """
    mine = _enrolment.c.person_id == tx.person().person
    for row, facts in _open(tx, mine):
        _end(tx, row, facts, states.PERSON)
    named = [row.name for row in tx.connection.execute(select(_enrolment).where(mine))]
    tx.connection.execute(update(_enrolment).where(mine).values(name=None))
    courses = tx.directory.courses.values()
    topics = frozenset[int]().union(*(course.topics for course in courses))
    about = select(_event.c.id).where(_event.c.topic_id.in_(topics))
    services = {course.service_id for course in courses}
    for table, hers in (
        (_seat, _seat.c.event_id.in_(about)),
        (_booking, _booking.c.service_id.in_(services)),
    ):
        whose = table.c.person_id == tx.person().person
        rows = tx.connection.execute(select(table.c.name).where(whose, hers))
        named += rows.scalars()
        tx.connection.execute(update(table).where(whose, hers).values(name=None))
    return named


def names(tx: Tx) -> list[str]:
    """Return the names that the caller is on lists under, the newest first."""
    named = select(_enrolment.c.name).where(
        _enrolment.c.person_id == tx.person().person, _enrolment.c.name.is_not(None)
    )
    return list(tx.connection.execute(named.order_by(_enrolment.c.id.desc())).scalars())


def rename(tx: Tx, name: str) -> None:
    """Put the caller's name right on the lists."""
    hers = update(_enrolment).where(
        _enrolment.c.person_id == tx.person().person, _enrolment.c.name.is_not(None)
    )
    tx.connection.execute(hers.values(name=name))


def erase(tx: Tx, person: int) -> None:
    """Take somebody off all lists, and leave of it what can be counted.

    Her seats and appointments are given up with all others.
    """
    for row, _ in _open(tx, _enrolment.c.person_id == person):
        course_steps.write(tx, row, states.LEFT, states.PERSON, reason="erased")
    hers = update(_enrolment).where(_enrolment.c.person_id == person)
    tx.connection.execute(hers.values(name=None, conversation_id=None))


def merge(tx: Tx, into: int, other: int) -> None:
    """Give all enrolments of `other` to `into`: two persons were the same one.

    Of two in one course the earlier stays; what she has done counts for it.
    """
    kept: dict[int, int] = {}
    for row, _ in _open(tx, _enrolment.c.person_id.in_((into, other))):
        if kept.setdefault(row.course_id, row.id) != row.id:
            course_steps.write(tx, row, states.LEFT, states.NOBODY, reason="double")
    hers = update(_enrolment).where(_enrolment.c.person_id == other)
    tx.connection.execute(hers.values(person_id=into))
    for course, number in kept.items():
        key = enrolments.open_key(into, course)
        named = update(_enrolment).where(_enrolment.c.id == number)
        tx.connection.execute(named.values(open_key=key))


def leave_chats(tx: Tx, chats: Any) -> None:
    """Let enrolments forget chats that go; their person may have another one."""
    gone = update(_enrolment).where(_enrolment.c.conversation_id.in_(chats))
    tx.connection.execute(gone.values(conversation_id=None))


def _open(tx: Tx, *which: Any) -> list[tuple[Row[Any], Facts]]:
    return course_facts.found(tx, *which, _enrolment.c.open_key.is_not(None), lock=True)


def _end(tx: Tx, row: Row[Any], facts: Facts, by: str) -> None:
    """Free what the caller has for this course, and write the last step."""
    for seat in sorted(facts.seats, key=lambda seat: seat.event):
        signups.leave(tx, Ref("seat", seat.id))
    for state, number in facts.talks:
        if state == "booked":
            bookings.cancel(tx, Ref("booking", number))
    course_steps.write(tx, row, states.LEFT, by)
