"""Who may choose a date of a block, or book an aptitude talk: who has come that far."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, select

from storage import course_facts, schema
from storage.course_states import INFORMED, LEARNING, TALK
from storage.transaction import Tx
from storage.values import Ref

_enrolment = schema.table(schema.Enrolment)


def hidden(tx: Tx) -> frozenset[int]:
    """Return the topics of blocks that the caller cannot start now."""
    courses = tx.directory.courses
    blocks = {one.topic_id for course in courses.values() for one in course.blocks}
    for row, facts in course_facts.found(tx, *_mine(tx, courses, LEARNING)):
        state, block = course_facts.due(tx, row, facts)
        done = course_facts.done(facts, state, block)
        course = courses[row.course_id]
        blocks -= course_facts.topics(course, state, done)
    return frozenset(blocks)


def may_choose(tx: Tx, event: Ref) -> bool:
    """Tell whether the caller may sign up for an event, as far as courses say.

    Everybody may, but for a block only who can start it now.
    """
    topic = tx.directory.event(event.id).topic_id
    if all(course.of_topic(topic) is None for course in tx.directory.courses.values()):
        return True
    return topic not in hidden(tx)


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
