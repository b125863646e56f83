"""Counting an event's seats and its places for children, so that none is given twice.

Each count is one guarded UPDATE; a CHECK of the database stands behind it. Locks are
taken in the order event, care, seat.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select, update

from storage import schema, wishes
from storage.transaction import Tx
from storage.values import Ref, Refused, Word

FREE, SCARCE, FULL = Word("free"), Word("scarce"), Word("full")
# So many of ten seats or fewer are scarce; of a small event the last two.
TENTHS, LAST = 3, 2

SEAT_GONE = Refused("seat-gone")
CARE_GONE = Refused("care-gone")

_event = schema.table(schema.Event)
_care = schema.table(schema.EventCare)


def lock(tx: Tx, event: int) -> datetime | None:
    """Lock an event: who counts its seats comes one after the other.

    Return when somebody last gave a seat back.
    """
    locked = select(_event.c.freed_at).where(_event.c.id == event).with_for_update()
    freed_at: datetime | None = tx.connection.execute(locked).scalar_one()
    return freed_at


def take(tx: Tx, event: int, children: Iterable[str] = ()) -> Refused | None:
    """Take one seat, and a place for each child by age group: all or none.

    SEAT_GONE or CARE_GONE when there is none left; then nothing is taken.
    """
    savepoint = tx.savepoint()
    done = tx.connection.execute(
        update(_event)
        .where(_event.c.id == event, _event.c.taken < _event.c.seats)
        .values(taken=_event.c.taken + 1)
    )
    if not done.rowcount:
        savepoint.rollback()
        return SEAT_GONE
    for ages, number in sorted(Counter(children).items()):
        cared = tx.connection.execute(
            update(_care)
            .where(
                _care.c.event_id == event,
                _care.c.ages == ages,
                _care.c.taken + number <= _care.c.seats,
            )
            .values(taken=_care.c.taken + number)
        )
        if not cared.rowcount:
            savepoint.rollback()
            return CARE_GONE
    savepoint.commit()
    return None


def give_back(tx: Tx, event: int, children: Iterable[str] = ()) -> None:
    """Give back what `take` has taken, once."""
    tx.connection.execute(
        update(_event).where(_event.c.id == event).values(taken=_event.c.taken - 1)
    )
    for ages, number in sorted(Counter(children).items()):
        tx.connection.execute(
            update(_care)
            .where(_care.c.event_id == event, _care.c.ages == ages)
            .values(taken=_care.c.taken - number)
        )


def freed(tx: Tx, event: int) -> None:
    """Note that a seat was given back now: who has passed may be asked again."""
    changed = update(_event).where(_event.c.id == event)
    tx.connection.execute(changed.values(freed_at=tx.now))


def left(tx: Tx, event: Ref) -> Word:
    """Return in a word how many seats are left."""
    row = tx.connection.execute(
        select(_event.c.seats, _event.c.taken).where(_event.c.id == event.id)
    ).one_or_none()
    free = row.seats - row.taken if row else 0
    if row is None or free <= 0:
        return FULL
    return SCARCE if free <= max(LAST, row.seats * TENTHS // 10) else FREE


def care(tx: Tx, event: Ref, *, taken: bool) -> tuple[Word, ...]:
    """Return a word for each place for a child; without `taken`, of those left.

    Of an age group there are no more than one person can ask for.
    """
    rows = tx.connection.execute(
        select(_care.c.ages, _care.c.seats, _care.c.taken).where(
            _care.c.event_id == event.id
        )
    )
    places = {r.ages: r.seats if taken else r.seats - r.taken for r in rows}
    return tuple(
        Word(ages)
        for ages in wishes.AGES
        for _ in range(min(places.get(ages, 0), wishes.MOST_CHILDREN))
    )


def is_open(tx: Tx, event: Ref, now: datetime) -> bool:
    """Say whether one can sign up: it is announced, goes ahead, and has not begun."""
    known = tx.directory.events.get(event.id)
    return (
        known is not None
        and known.published
        and not known.cancelled
        and known.starts_at > now
    )
