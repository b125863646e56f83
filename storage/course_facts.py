"""What somebody on the way through a course has done elsewhere, and what it means.

Seats are the events', talks the appointments': nothing of it is kept twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, select

from storage import curriculum, schema, seats
from storage.course_states import (
    BLOCK,
    FINISHED,
    INFORMED,
    INTEREST,
    INVITED,
    LEARNING,
    SUITABLE,
    TALK,
)
from storage.curriculum import Course
from storage.programme import Event
from storage.transaction import Tx
from storage.values import Ref

# Staff note who came within so many days; then somebody may choose another date.
NOTED = timedelta(days=7)
_HAD = ("going", "waiting", "offered")

_enrolment, _step, _seat, _booking = map(
    schema.table,
    (schema.Enrolment, schema.EnrolmentStep, schema.Seat, schema.Booking),
)


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat at an event of a course, and what became of it."""

    id: int
    event: int
    topic: int
    state: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Facts:
    """Seats at a course's events, its talks by state, blocks (ids) that are finished.

    `talks` has the number of the last booking in each of the states booked and came.
    """

    seats: tuple[Seat, ...] = ()
    talks: tuple[tuple[str, int], ...] = ()
    finished: frozenset[int] = frozenset()


def found(
    tx: Tx, *which: ColumnElement[bool], lock: bool = False
) -> list[tuple[Row[Any], Facts]]:
    """Return enrolments with what is known of them, in four queries for all."""
    query = select(_enrolment).where(*which).order_by(_enrolment.c.id)
    rows = tx.connection.execute(query.with_for_update() if lock else query).all()
    if not rows:
        return []
    whose = select(_enrolment.c.person_id).where(*which)
    seated, talked = _seats(tx, whose), _talks(tx, whose)
    ended: dict[int, set[int]] = defaultdict(set)
    for step in tx.connection.execute(
        select(_step.c.enrolment_id, _step.c.block_id)
        .join(_enrolment, _enrolment.c.id == _step.c.enrolment_id)
        .where(*which, _step.c.kind == FINISHED)
    ):
        ended[step.enrolment_id].add(step.block_id)
    courses = tx.directory.courses
    return [
        (
            row,
            Facts(
                tuple(
                    seat
                    for seat in seated[row.person_id]
                    if seat.topic in courses[row.course_id].topics
                ),
                tuple(talked[row.person_id, courses[row.course_id].service_id].items()),
                frozenset(ended[row.id]),
            ),
        )
        for row in rows
    ]


def due(tx: Tx, row: Row[Any], facts: Facts) -> tuple[str, int | None]:
    """Return the state that all this has led to, and the block it is about."""
    course = tx.directory.courses[row.course_id]
    if row.state in (INTEREST, INVITED):
        if any(s.state == "came" and s.topic == course.topic_id for s in facts.seats):
            return INFORMED, None
        announced = held(tx, row, facts) or open_dates(tx, {course.topic_id})
        return (INVITED if announced else INTEREST), None
    if row.state in (INFORMED, TALK):
        talks = dict(facts.talks)
        had = "booked" in talks or (row.state == TALK and "came" in talks)
        return (TALK if had else INFORMED), None
    if row.state in LEARNING:
        return _learning(tx, course, row, facts)
    return row.state, None


def _learning(
    tx: Tx, course: Course, row: Row[Any], facts: Facts
) -> tuple[str, int | None]:
    """Return how far somebody is who may learn."""
    blocks = course.next(facts.finished)
    for block in blocks:
        if any(s.state == "came" and s.topic == block.topic_id for s in facts.seats):
            return FINISHED, block.id
    seat = held(tx, row, facts)
    if seat is not None and seat.state == "going":
        return BLOCK, next(b.id for b in blocks if b.topic_id == seat.topic)
    return (SUITABLE if row.state == BLOCK else row.state), None


def done(facts: Facts, state: str, block: int | None) -> frozenset[int]:
    """Return the finished blocks, with the one that was finished just now."""
    return facts.finished | {block} if block and state == FINISHED else facts.finished


def topics(course: Course, state: str, finished: Collection[int]) -> set[int]:
    """Return the topics of the events that count for somebody in a state."""
    if state in (INTEREST, INVITED):
        return {course.topic_id}
    if state in LEARNING:
        return {block.topic_id for block in course.next(finished)}
    return set()


def held(tx: Tx, row: Row[Any], facts: Facts) -> Seat | None:
    """Return the seat that she has, waits for or is offered, of those that count now.

    Of an event that is over it counts until staff should have noted who came.
    """
    course = tx.directory.courses[row.course_id]
    counting = topics(course, row.state, facts.finished)
    return min(
        (
            seat
            for seat in facts.seats
            if seat.state in _HAD
            and seat.topic in counting
            and _lasts(tx.directory.event(seat.event), tx.now)
        ),
        key=lambda seat: _HAD.index(seat.state),
        default=None,
    )


def _lasts(event: Event, now: datetime) -> bool:
    return not event.cancelled and event.ends_at > now - NOTED


def lost(tx: Tx, row: Row[Any], facts: Facts) -> bool:
    """Tell whether a date was called off, or missed, since her last step."""
    return any(
        seat.changed_at > row.changed_at
        and (
            seat.state == "missed"
            or (seat.state in _HAD and tx.directory.event(seat.event).cancelled)
        )
        for seat in facts.seats
    )


def open_dates(tx: Tx, about: Collection[int]) -> tuple[Ref, ...]:
    """Return the events about these topics that one can sign up for, the next first."""
    events = (Ref("event", one) for one in curriculum.dates(tx.directory, about))
    return tuple(event for event in events if seats.is_open(tx, event, tx.now))


def mine(tx: Tx, topic: int) -> bool:
    """Tell whether the caller has a seat to come about a topic, or waits for one."""
    events = [
        number
        for number in curriculum.dates(tx.directory, {topic})
        if seats.is_open(tx, Ref("event", number), tx.now)
    ]
    hers = select(_seat.c.id).where(
        _seat.c.event_id.in_(events),
        _seat.c.person_id == tx.person().person,
        _seat.c.state.in_(_HAD),
    )
    return tx.connection.execute(hers.limit(1)).scalar() is not None


def _seats(tx: Tx, whose: Any) -> dict[int, list[Seat]]:
    """Return people's seats at events of any course, by person."""
    courses = tx.directory.courses.values()
    about = frozenset[int]().union(*(course.topics for course in courses))
    events = {n: tx.directory.event(n) for n in curriculum.dates(tx.directory, about)}
    rows = tx.connection.execute(
        select(
            _seat.c.id,
            _seat.c.event_id,
            _seat.c.person_id,
            _seat.c.state,
            _seat.c.changed_at,
        )
        .where(_seat.c.event_id.in_(events), _seat.c.person_id.in_(whose))
        .order_by(_seat.c.id)
    )
    seated: dict[int, list[Seat]] = defaultdict(list)
    for row in rows:
        topic = events[row.event_id].topic_id
        seat = Seat(row.id, row.event_id, topic, row.state, row.changed_at)
        seated[row.person_id].append(seat)
    return seated


def _talks(tx: Tx, whose: Any) -> dict[tuple[int, int], dict[str, int]]:
    """Return people's talks by person and service: the last one in each state."""
    services = {course.service_id for course in tx.directory.courses.values()}
    rows = tx.connection.execute(
        select(
            _booking.c.id,
            _booking.c.person_id,
            _booking.c.service_id,
            _booking.c.state,
        )
        .where(
            _booking.c.person_id.in_(whose),
            _booking.c.service_id.in_(services),
            _booking.c.state.in_(("booked", "came")),
        )
        .order_by(_booking.c.id)
    )
    talked: dict[tuple[int, int], dict[str, int]] = defaultdict(dict)
    for row in rows:
        talked[row.person_id, row.service_id][row.state] = row.id
    return talked
