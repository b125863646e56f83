"""A course with two parts, people on the way through it, and what moves them on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update

from storage import course_upkeep, enrolments, events, schema, signups
from storage.transaction import Caller, Tx
from storage.values import Ref
from tests.storage import seated, world

WEDNESDAY, JANUARY, MARCH = "2026-12-02 18:00", "2027-01-11 09:00", "2027-03-01 09:00"
_topic, _enrolment, _step, _seat = map(
    schema.table, (schema.Topic, schema.Enrolment, schema.EnrolmentStep, schema.Seat)
)


@dataclass(frozen=True)
class Way:
    """A course, its information evening, and the dates of its two parts."""

    course: Ref
    evening: Ref
    first: Ref
    second: Ref
    service: Ref


def way(tx: Tx, seats: int = 2) -> Way:
    """Open a course: an evening, then two parts, each with as many seats."""
    house = world.office(tx)
    world.opens(tx, house)
    talk = world.service(tx, "aptitude")
    world.adviser(tx, house, talk)
    made = {
        key: seated.event(tx, start, key=key, topic=key, seats=seats)
        for key, start in (
            ("nursing", WEDNESDAY),
            ("nursing-1", JANUARY),
            ("nursing-2", MARCH),
        )
    }
    topics = {r.key: r.id for r in tx.connection.execute(select(_topic))}
    course = nursing(tx, topics["nursing"], talk.id)
    for place, (key, after) in enumerate(
        (("nursing-1", []), ("nursing-2", ["nursing-1"]))
    ):
        world.add(
            tx,
            schema.Block,
            course_id=course,
            topic_id=topics[key],
            after=after,
            position=place,
        )
    return Way(
        Ref("course", course),
        made["nursing"],
        made["nursing-1"],
        made["nursing-2"],
        talk,
    )


def enrol(way: Way, caller: Caller, name: str = "Amina"):
    return lambda tx: enrolments.enrol(tx.called_by(caller), way.course, name)


def sits(event: Ref, caller: Caller, name: str = "Amina"):
    """Take a seat."""

    def join(tx: Tx) -> Any:
        return signups.join(
            tx.called_by(caller), event, events.begins(tx, event), (), name
        )

    return join


def came(tx: Tx, caller: Caller, event: Ref, state: str = "came") -> None:
    """Let staff have noted whether somebody came, a second ago."""
    hers = update(_seat).where(
        _seat.c.event_id == event.id, _seat.c.person_id == caller.person
    )
    tx.connection.execute(
        hers.values(state=state, changed_at=tx.now + timedelta(seconds=1))
    )


def beat(tx: Tx) -> None:
    course_upkeep.beat(tx)


def states(tx: Tx) -> list[str]:
    """Return the state of each enrolment, by number."""
    rows = select(_enrolment.c.state).order_by(_enrolment.c.id)
    return list(tx.connection.execute(rows).scalars())


def log(tx: Tx) -> list[tuple[str, str]]:
    """Return each step and who has done it."""
    rows = select(_step.c.kind, _step.c.by).order_by(_step.c.id)
    return [(row.kind, row.by) for row in tx.connection.execute(rows)]


def row(tx: Tx, number: int = 1) -> Any:
    return tx.connection.execute(
        select(_enrolment).where(_enrolment.c.id == number)
    ).one()


def put(tx: Tx, number: int, **values: Any) -> None:
    """Change an enrolment as nobody can."""
    which = update(_enrolment).where(_enrolment.c.id == number)
    tx.connection.execute(which.values(**values))


def many(tx: Tx, way: Way, people: int) -> None:
    """Put so many on the list at once, all invited."""
    rows = []
    for _ in range(people):
        who = world.person(tx)
        rows.append(
            {
                "person_id": who.person,
                "course_id": way.course.id,
                "open_key": enrolments.open_key(who.person, way.course.id),
                "name": "Amina",
                "language": "ar",
                "state": "invited",
                "version": 1,
                "created_at": tx.now,
                "changed_at": tx.now,
            }
        )
    tx.connection.execute(insert(_enrolment), rows)


def at(local: str) -> datetime:
    return seated.utc(local)


def nursing(tx: Tx, topic: int, talk: int) -> int:
    """Write a course without blocks; return its number."""
    words = {"de": "Pflege"}
    return world.add(
        tx,
        schema.Course,
        key="nursing",
        names=words,
        abouts=words,
        needs=words,
        topic_id=topic,
        service_id=talk,
        seats=9,
    )
