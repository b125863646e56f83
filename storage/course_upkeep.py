"""What the heartbeat does for courses: what people have done moves them on."""

from __future__ import annotations

from storage import course_facts, course_steps, schema, seat_rows
from storage.transaction import Tx

_enrolment = schema.table(schema.Enrolment)


def beat(tx: Tx) -> None:
    """Move on who has come, booked or taken a seat; tell of what is announced.

    Who is writing at this moment is looked at with the next beat.
    """
    if not tx.directory.courses:
        return
    for row, facts in course_facts.found(tx, _enrolment.c.open_key.is_not(None)):
        if course_steps.plan(tx, row, facts) is not None:
            _move(tx, row.id, row.conversation_id)


def _move(tx: Tx, number: int, conversation: int | None) -> None:
    """Lock the chat, then the enrolment, and do what follows."""
    chat = seat_rows.chat(tx, conversation, at_once=True)
    if chat is None and conversation is not None:
        return
    open_one = _enrolment.c.id == number, _enrolment.c.open_key.is_not(None)
    for row, facts in course_facts.found(tx, *open_one, lock=True):
        then = course_steps.plan(tx, row, facts)
        if then is not None:
            course_steps.carry_out(tx, row, then)
