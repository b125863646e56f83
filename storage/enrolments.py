"""Somebody's own way through a course: on the list, where she stands, what is next.

Everything works for the caller only.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, delete, func, insert, or_, select

from storage import course_facts, course_steps, schema
from storage import course_states as states
from storage.course_facts import Facts
from storage.transaction import Tx, first_key
from storage.values import Ref, Refused, Word

DATES, SEAT, TALK, LEAVE = map(Word, ("dates", "seat", "talk", "leave"))
LATER = Word("later")
YES, NO = Word("yes"), Word("no")
GONE = Refused("enrolment-gone", end="enrolment-gone")
ALREADY = Refused("enrolment-already", end="enrolment-already")
# What can be done next, by how it stands (`stands`), in the order of the buttons.
_WAYS = {
    "invited": (DATES,),
    "seat": (SEAT,),
    "informed": (TALK,),
    "suitable-dates": (DATES,),
    "block": (SEAT,),
    "finished-dates": (DATES,),
}
# Nothing is left to do then.
DONE = "done"

_enrolment = schema.table(schema.Enrolment)
_step = schema.table(schema.EnrolmentStep)


def offered(tx: Tx) -> tuple[Ref, ...]:
    """Return the courses that one can sign up for, and those she is on the way in."""
    mine = select(_enrolment.c.course_id).where(
        _enrolment.c.person_id == tx.person().person, _enrolment.c.open_key.is_not(None)
    )
    hers = set(tx.connection.execute(mine).scalars())
    return tuple(
        Ref("course", course.id)
        for course in tx.directory.courses.values()
        if course.active or course.id in hers
    )


def own(tx: Tx, course: Ref) -> Ref | None:
    """Return the caller's enrolment in a course that she has not left, if any."""
    mine = select(_enrolment.c.id).where(
        _enrolment.c.person_id == tx.person().person,
        _enrolment.c.course_id == course.id,
        or_(_enrolment.c.open_key.is_not(None), _enrolment.c.state == states.FINISHED),
    )
    number = tx.connection.execute(mine.order_by(_enrolment.c.id.desc())).scalar()
    return None if number is None else Ref("enrolment", number)


def newest(tx: Tx) -> Ref | None:
    """Return the caller's enrolment of which there is the latest news, if any."""
    mine = select(_enrolment.c.id).where(
        _enrolment.c.person_id == tx.person().person, _enrolment.c.state != states.LEFT
    )
    latest = func.coalesce(_enrolment.c.told_at, _enrolment.c.changed_at)
    number = tx.connection.execute(mine.order_by(latest.desc()).limit(1)).scalar()
    return None if number is None else Ref("enrolment", number)


def any_open(tx: Tx) -> bool:
    """Tell whether the caller is on the way in any course."""
    mine = select(_enrolment.c.id).where(
        _enrolment.c.person_id == tx.person().person, _enrolment.c.open_key.is_not(None)
    )
    return tx.connection.execute(mine.limit(1)).scalar() is not None


def announced(tx: Tx, course: Ref) -> tuple[Ref, ...]:
    """Return the information events to sign up for; none if she has a seat."""
    topic = tx.directory.courses[course.id].topic_id
    mine = course_facts.mine(tx, topic)
    return () if mine else course_facts.open_dates(tx, {topic})


def first_dates(tx: Tx, course: Ref) -> tuple[Ref | Word, ...]:
    """Return the same, and that she would rather choose later."""
    return (*announced(tx, course), LATER)


def enrol(tx: Tx, course: Ref, name: str) -> Ref | Refused:
    """Put the caller on the list of a course, under a name.

    Who was at its information event before is that far already. Refused
    ("enrolment-already") if she is on it, or has finished the course.
    """
    if own(tx, course) is not None:
        return ALREADY
    caller = tx.person()
    values = {
        "person_id": caller.person,
        "conversation_id": caller.conversation or None,
        "course_id": course.id,
        "open_key": open_key(caller.person, course.id),
        "name": name,
        "language": caller.language,
        "state": states.INTEREST,
        "version": 0,
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    number = first_key(tx.connection.execute(insert(_enrolment), values))
    course_steps.note(tx, number, states.INTEREST, states.PERSON)
    [(row, facts)] = course_facts.found(tx, _enrolment.c.id == number)
    then = course_steps.plan(tx, row, facts)
    if then is not None:
        course_steps.carry_out(tx, row, then, silently=True)
    return Ref("enrolment", number)


def withdraw(tx: Tx, enrolment: Ref) -> None:
    """Take back a sign-up that was not finished: as if it had never been."""
    known = _own(tx, enrolment)
    if known is None or known[0].state not in (states.INTEREST, states.INVITED):
        return
    for table, column in ((_step, "enrolment_id"), (_enrolment, "id")):
        tx.connection.execute(delete(table).where(table.c[column] == enrolment.id))


def name(tx: Tx, enrolment: Ref) -> str:
    """Return the name that she is on the list under; nothing if it was erased."""
    known = _own(tx, enrolment)
    return known[0].name or "" if known else ""


def stands(tx: Tx, enrolment: Ref) -> tuple[str, Ref, Ref | None, str]:
    """Return how it stands in a word, the course, what it is about, and a reason.

    It is about a seat, a booked talk, or the topic of a block. The word is a state,
    or `seat`, `talked`, `suitable-dates`, `finished-dates`, DONE. Raises LookupError
    for one that is not the caller's, or was left.
    """
    known = _own(tx, enrolment)
    if known is None:
        raise LookupError(f"enrolment {enrolment.id} is not hers")
    row, facts = known
    word, about = _word(tx, row, facts)
    reason = _reason(tx, row.id) if word == states.NOTYET else ""
    return word, Ref("course", row.course_id), about, reason


def ways(tx: Tx, enrolment: Ref) -> tuple[Word, ...]:
    """Return what the caller can do next; nothing if it is over."""
    known = _own(tx, enrolment)
    word = _word(tx, *known)[0] if known else DONE
    return () if word == DONE else (*_WAYS.get(word, ()), LEAVE)


def sure(tx: Tx, enrolment: Ref) -> tuple[Word, ...]:
    """Return yes and no; nothing if there is nothing left to leave."""
    return (YES, NO) if ways(tx, enrolment) else ()


def dates(tx: Tx, enrolment: Ref) -> tuple[Ref, ...]:
    """Return the events that the caller can choose from now."""
    known = _own(tx, enrolment)
    if known is None:
        return ()
    row, facts = known
    state, block = course_facts.due(tx, row, facts)
    course = tx.directory.courses[row.course_id]
    about = course_facts.topics(course, state, course_facts.done(facts, state, block))
    return course_facts.open_dates(tx, about)


def service(tx: Tx, enrolment: Ref) -> Ref:
    """Return the service of the aptitude talk."""
    course = stands(tx, enrolment)[1]
    return Ref("service", tx.directory.courses[course.id].service_id)


def open_key(person: int, course: int) -> str:
    return f"{person}:{course}"


def _word(tx: Tx, row: Row[Any], facts: Facts) -> tuple[str, Ref | None]:
    """Return how it stands, as of now: the heartbeat may not have written it yet."""
    state, block = course_facts.due(tx, row, facts)
    seat = course_facts.held(tx, row, facts)
    course = tx.directory.courses[row.course_id]
    if state == states.INVITED and seat is not None:
        return "seat", Ref("seat", seat.id)
    if state == states.TALK:
        kind = max(facts.talks, key=lambda talk: talk[1])
        return ("talk" if kind[0] == "booked" else "talked"), Ref("booking", kind[1])
    if state in states.LEARNING and seat is not None:
        return states.BLOCK, Ref("seat", seat.id)
    if state not in (states.SUITABLE, states.FINISHED):
        return state, None
    done = course_facts.done(facts, state, block)
    left = course_facts.topics(course, state, done)
    if state == states.FINISHED and not left:
        return DONE, None
    more = "-dates" if course_facts.open_dates(tx, left) else ""
    return f"{state}{more}", None


def _reason(tx: Tx, enrolment: int) -> str:
    """Return why it does not fit yet, as staff have said."""
    last = select(_step.c.reason).where(
        _step.c.enrolment_id == enrolment, _step.c.kind == states.NOTYET
    )
    said = tx.connection.execute(last.order_by(_step.c.id.desc())).scalars().first()
    return said if said in states.REASONS else states.REASONS[-1]


def _own(tx: Tx, enrolment: Ref) -> tuple[Row[Any], Facts] | None:
    """Read an enrolment with what is known of it, if it is the caller's."""
    mine = _enrolment.c.person_id == tx.person().person
    known = course_facts.found(
        tx, _enrolment.c.id == enrolment.id, mine, _enrolment.c.state != states.LEFT
    )
    return known[0] if known else None
