"""Who may choose a date of a block, or book an aptitude talk: who has come that far."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, select

from storage import course_facts, curriculum, schema
from storage.course_states import INFORMED, LEARNING, TALK
from storage.transaction import Tx
from storage.values import Ref

_enrolment = schema.table(schema.Enrolment)


def may_choose(tx: Tx, event: Ref) -> bool:
    """Tell whether the caller may sign up for an event, as far as courses say.

    Everybody may, but for a block only who can start it now.
    """
    known = curriculum.of_block(tx.directory, tx.directory.event(event.id).topic_id)
    if known is None:
        return True
    course, block = known
    for row, facts in course_facts.found(tx, *_mine(tx, [course.id], LEARNING)):
        state, finished = course_facts.due(tx, row, facts)
        if block in course.next(course_facts.done(facts, state, finished)):
            return True
    return False


def may_talk(tx: Tx, service: int) -> bool:
    """Tell whether the caller may book a service: a talk only if she is invited."""
    courses = [c.id for c in tx.directory.courses.values() if c.service_id == service]
    if not courses:
        return True
    mine = select(_enrolment.c.id).where(*_mine(tx, courses, (INFORMED, TALK)))
    return tx.connection.execute(mine).first() is not None


def _mine(
    tx: Tx, courses: Collection[int], states: Collection[str]
) -> tuple[ColumnElement[bool], ...]:
    """Return which enrolments are the caller's, open, and in these states."""
    person = 0 if tx.caller is None else tx.caller.person
    return (
        _enrolment.c.person_id == person,
        _enrolment.c.course_id.in_(courses),
        _enrolment.c.open_key.is_not(None),
        _enrolment.c.state.in_(states),
    )
