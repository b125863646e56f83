"""Who is on the way through courses, for staff; how many came how far, for the funder.

Figures are counted from the log, so nothing that was reached is lost when somebody
goes on, leaves or has her data deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select

from storage import course_states as states
from storage import schema
from storage.curriculum import Course
from storage.transaction import Tx

# The steps of the funnel, in their order.
FUNNEL = (
    states.INTEREST,
    states.INVITED,
    states.INFORMED,
    states.TALK,
    states.SUITABLE,
    states.BLOCK,
    states.FINISHED,
)

_enrolment = schema.table(schema.Enrolment)
_step = schema.table(schema.EnrolmentStep)


class NoSuchCourse(LookupError):
    """No course has this key."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on the way, as staff see her; `since` (aware UTC) in this state."""

    number: int
    course: str
    state: str
    language: str
    since: datetime
    signed_up: datetime
    name: str | None = field(repr=False)


def find(tx: Tx, key: str) -> Course:
    """Return the course with a key, or raise NoSuchCourse."""
    for course in tx.directory.courses.values():
        if course.key == key:
            return course
    raise NoSuchCourse(f"there is no course {key!r}")


def counts(tx: Tx) -> dict[int, dict[str, int]]:
    """Return how many are in each state now, by course; who has left is not counted."""
    rows = tx.connection.execute(
        select(_enrolment.c.course_id, _enrolment.c.state, func.count())
        .where(_enrolment.c.state != states.LEFT)
        .group_by(_enrolment.c.course_id, _enrolment.c.state)
    )
    found: dict[int, dict[str, int]] = {number: {} for number in tx.directory.courses}
    for course, state, number in rows:
        found[course][state] = number
    return found


def entries(tx: Tx, courses: Sequence[Course]) -> list[Entry]:
    """Return who is on the way through these courses, in the order of sign-up."""
    keys = {course.id: course.key for course in courses}
    rows = tx.connection.execute(
        select(_enrolment)
        .where(_enrolment.c.course_id.in_(keys), _enrolment.c.state != states.LEFT)
        .order_by(_enrolment.c.id)
    )
    return [
        Entry(
            row.id,
            keys[row.course_id],
            row.state,
            row.language,
            row.changed_at,
            row.created_at,
            row.name,
        )
        for row in rows
    ]


def funnel(tx: Tx) -> dict[int, dict[str, int]]:
    """Return how many people have ever come to each step, by course, from the log."""
    rows = tx.connection.execute(
        select(
            _enrolment.c.course_id,
            _step.c.kind,
            func.count(_enrolment.c.id.distinct()),
        )
        .join_from(_step, _enrolment)
        .group_by(_enrolment.c.course_id, _step.c.kind)
    )
    found: dict[int, dict[str, int]] = {number: {} for number in tx.directory.courses}
    for course, kind, number in rows:
        found[course][kind] = number
    return found
