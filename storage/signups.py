"""Signing up for an event, waiting for a seat, taking an offered one, giving it back.

Everything works for the caller only. Giving a seat back and offering it to the next is
one transaction (`storage.passing_on`).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, insert, select

from storage import course_dates, passing_on, schema, seat_rows, seats
from storage.passing_on import change
from storage.transaction import Tx, first_key
from storage.values import Ref, Refused, Time, Word

# Who has one of these can still come, or may yet.
OPEN = ("going", "waiting", "offered")
COME, WAIT, MINE = Word("come"), Word("wait"), Word("mine")

EVENT_GONE = Refused("event-gone", end="event-gone")
EVENT_MOVED = Refused("event-moved")
OFFER_GONE = Refused("seat-missed", end="seat-missed")

_seat = schema.table(schema.Seat)


def ways(tx: Tx, event: Ref) -> tuple[Word, ...]:
    """Return how one can sign up: to come, or to wait; nothing if one cannot."""
    if not seats.is_open(tx, event, tx.now) or not course_dates.may_choose(tx, event):
        return ()
    return (WAIT,) if seats.left(tx, event) == seats.FULL else (COME,)


def care(tx: Tx, event: Ref, way: Word) -> tuple[Word, ...]:
    """Return a word for each place for a child: those left, or all for who waits."""
    return seats.care(tx, event, taken=way == WAIT)


def join(
    tx: Tx, event: Ref, time: Time, children: tuple[Word, ...], name: str
) -> Ref | Refused:
    """Give the caller a seat, and a place for each child by age group.

    SEAT_GONE or CARE_GONE when others were faster, also those who have waited;
    EVENT_GONE when the event has begun or does not go ahead, EVENT_MOVED when it does
    not begin at `time` any more.
    """
    refused = _changed(tx, event, time)
    if refused is not None:
        return refused
    passing_on.at(tx, event.id)
    cared = tuple(sorted(child.word for child in children))
    before = of(tx, event)
    if before is not None and before.state == "going":
        return Ref("seat", before.id)
    savepoint = tx.savepoint()
    if before is not None and before.state == "offered":
        seats.give_back(tx, event.id, before.children or ())
    refused = seats.take(tx, event.id, cared)
    if refused is not None:
        savepoint.rollback()
        return refused
    savepoint.commit()
    seat = _write(tx, event, before, "going", cared, name)
    seat_rows.drop(tx, seat.id)
    seat_rows.remind(tx, seat)
    return Ref("seat", seat.id)


def wait(
    tx: Tx, event: Ref, time: Time, children: tuple[Word, ...], name: str
) -> Ref | Refused:
    """Put the caller at the end of the waiting list, with children if she has any.

    Who has a seat, or waits already, is left as she is. EVENT_GONE and EVENT_MOVED
    as in `join`.
    """
    refused = _changed(tx, event, time)
    if refused is not None:
        return refused
    seats.lock(tx, event.id)
    before = of(tx, event)
    if before is not None and before.state in OPEN:
        return Ref("seat", before.id)
    cared = tuple(sorted(child.word for child in children))
    seat = _write(tx, event, before, "waiting", cared, name)
    passing_on.at(tx, event.id)
    return Ref("seat", seat.id)


def leave(tx: Tx, seat: Ref) -> Ref | Refused:
    """Give up a seat, or the place in the list; somebody else is offered it at once.

    EVENT_GONE if there is nothing to give up, or the last date has begun.
    """
    row = _locked(tx, seat)
    if row is None or row.state not in OPEN or not coming(tx, row.event_id):
        return EVENT_GONE
    change(tx, row, state="left", held_until=None, version=row.version + 1)
    seat_rows.drop(tx, row.id)
    if row.state != "waiting":
        seats.give_back(tx, row.event_id, row.children or ())
    if row.state == "going":
        seats.freed(tx, row.event_id)
    passing_on.at(tx, row.event_id)
    return seat


def accept(tx: Tx, seat: Ref) -> Ref | Refused:
    """Take the seat that was offered; one whose time has run out, if it is still free.

    OFFER_GONE if somebody else has it: she waits on. EVENT_GONE as in `join`.
    """
    row = _locked(tx, seat)
    if row is None or row.state not in OPEN:
        return EVENT_GONE
    if row.state == "going":
        return seat
    if not seats.is_open(tx, Ref("event", row.event_id), tx.now):
        return EVENT_GONE
    if row.state == "waiting" and seats.take(tx, row.event_id, row.children or ()):
        return OFFER_GONE
    now = change(
        tx,
        row,
        state="going",
        held_until=None,
        version=row.version + 1,
        conversation_id=tx.person().conversation or row.conversation_id,
    )
    seat_rows.drop(tx, row.id)
    seat_rows.remind(tx, now)
    return seat


def decline(tx: Tx, seat: Ref) -> None:
    """Not this time: the offer goes on to the next, the caller keeps her place."""
    row = _locked(tx, seat)
    if row is not None and row.state == "offered":
        passing_on.passed(tx, row, tx.now)
        passing_on.at(tx, row.event_id)


def say(tx: Tx, seat: Ref, session: int, word: str) -> None:
    """Note what the caller says about one date: `coming` or `away`; the seat stays."""
    row = own(tx, seat)
    if row is not None:
        answers = {**(row.answers or {}), str(session): word}
        change(tx, row, answers=answers)


def open_for(tx: Tx, event: Ref) -> Ref | None:
    """Return the seat that the caller has, waits for or is offered at an event."""
    row = of(tx, event)
    if row is None or row.state not in OPEN or not coming(tx, event.id):
        return None
    return Ref("seat", row.id)


def of(tx: Tx, event: Ref) -> Row[Any] | None:
    """Lock and read the caller's row at an event, whatever became of it."""
    mine = (_seat.c.event_id == event.id, _seat.c.person_id == tx.person().person)
    return tx.connection.execute(
        select(_seat).where(*mine).with_for_update()
    ).one_or_none()


def own(tx: Tx, seat: Ref) -> Row[Any] | None:
    """Lock and read a seat if it is the caller's."""
    mine = (_seat.c.id == seat.id, _seat.c.person_id == tx.person().person)
    return tx.connection.execute(
        select(_seat).where(*mine).with_for_update()
    ).one_or_none()


def coming(tx: Tx, event: int) -> bool:
    """Say whether an event goes ahead and one of its dates has not begun."""
    known = tx.directory.events.get(event)
    return known is not None and not known.cancelled and bool(known.coming(tx.now))


def _changed(tx: Tx, event: Ref, time: Time) -> Refused | None:
    """Say why nobody can sign up for what she has seen."""
    if not seats.is_open(tx, event, tx.now) or not course_dates.may_choose(tx, event):
        return EVENT_GONE
    moved = tx.directory.event(event.id).starts_at != time.at
    return EVENT_MOVED if moved else None


def _locked(tx: Tx, seat: Ref) -> Row[Any] | None:
    """Lock the event of the caller's seat, then the seat, and read it."""
    mine = (_seat.c.id == seat.id, _seat.c.person_id == tx.person().person)
    event = tx.connection.execute(select(_seat.c.event_id).where(*mine)).scalar()
    if event is None:
        return None
    seats.lock(tx, event)
    return own(tx, seat)


def _write(
    tx: Tx,
    event: Ref,
    before: Row[Any] | None,
    state: str,
    children: tuple[str, ...],
    name: str,
) -> Row[Any]:
    """Write the caller's row at an event anew, or for the first time."""
    caller = tx.person()
    values = {
        "state": state,
        "queued_at": tx.now,
        "held_until": None,
        "passed_at": None,
        "conversation_id": caller.conversation or None,
        "name": name,
        "language": caller.language,
        "children": list(children) or None,
        "answers": None,
    }
    if before is not None:
        return change(tx, before, version=before.version + 1, **values)
    values |= {
        "event_id": event.id,
        "person_id": caller.person,
        "version": 0,
        "secret": tx.secret(),
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    number = first_key(tx.connection.execute(insert(_seat), values))
    return tx.connection.execute(select(_seat).where(_seat.c.id == number)).one()
