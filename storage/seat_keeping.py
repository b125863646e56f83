"""What becomes of seats when a person renames herself, withdraws, goes, or is two.

Each seat is freed, and passed on, before its row loses her.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, String, cast, delete, func, literal, or_, select, update

from storage import passing_on, schema, seat_cards, seat_rows, seats, signups
from storage.transaction import Tx
from storage.values import Ref

_seat = schema.table(schema.Seat)
# What a merged person keeps of two seats at one event: the better one.
_BEST = ("going", "offered", "waiting", "came", "missed", "left")


def count(tx: Tx) -> int:
    """Return how many events the caller has signed up for, whatever became of it."""
    mine = select(func.count()).where(_seat.c.person_id == tx.person().person)
    return int(tx.connection.execute(mine).scalar_one())


def names(tx: Tx) -> list[str]:
    """Return the names that the caller's seats are under, the newest first."""
    named = (
        select(_seat.c.name)
        .where(_seat.c.person_id == tx.person().person, _seat.c.name.is_not(None))
        .order_by(_seat.c.id.desc())
    )
    return list(tx.connection.execute(named).scalars())


def rename(tx: Tx, name: str) -> None:
    """Put the caller's name right; open seats get it even if it was erased there."""
    tx.connection.execute(
        update(_seat)
        .where(
            _seat.c.person_id == tx.person().person,
            or_(_seat.c.name.is_not(None), _seat.c.state.in_(signups.OPEN)),
        )
        .values(name=name)
    )


def forget_name(tx: Tx) -> None:
    """Erase the caller's name from her seats, and remind her no more; they stay."""
    mine = update(_seat).where(_seat.c.person_id == tx.person().person)
    tx.connection.execute(mine.values(name=None))
    for seat in seat_cards.mine(tx):
        seat_rows.drop(tx, seat.id)


def remind_again(tx: Tx) -> None:
    """Write the reminders of the caller's seats, after a consent was given again."""
    for seat in seat_cards.mine(tx):
        row = signups.own(tx, seat)
        if row is not None and row.state == "going":
            seat_rows.drop(tx, row.id)
            seat_rows.remind(tx, row)


def give_up(tx: Tx) -> None:
    """Give up all the caller's open seats; what is free goes on.

    In the order of events, as all do who lock more than one.
    """
    rows = tx.connection.execute(
        select(_seat.c.id, _seat.c.event_id).where(
            _seat.c.person_id == tx.person().person, _seat.c.state.in_(signups.OPEN)
        )
    )
    for row in sorted(rows, key=lambda row: int(row.event_id)):
        signups.leave(tx, Ref("seat", row.id))


def forget(tx: Tx, person: int) -> None:
    """Leave of a person's seats what can be counted: which event, and the outcome."""
    tx.connection.execute(
        update(_seat)
        .where(_seat.c.person_id == person)
        .values(
            name=None,
            children=None,
            answers=None,
            conversation_id=None,
            secret=literal("erased:") + cast(_seat.c.id, String),
        )
    )


def leave_chats(tx: Tx, chats: Any) -> None:
    """Let seats forget chats that go; their person may have another one."""
    gone = update(_seat).where(_seat.c.conversation_id.in_(chats))
    tx.connection.execute(gone.values(conversation_id=None))


def merge(tx: Tx, into: int, other: int) -> None:
    """Give all seats of `other` to `into`: two persons were the same one.

    Of two seats at one event the better one stays; the other is freed and passed on.
    """
    both = select(_seat).where(_seat.c.person_id.in_((into, other)))
    rows = tx.connection.execute(both.order_by(_seat.c.event_id, _seat.c.id)).all()
    for event in dict.fromkeys(row.event_id for row in rows):
        here = [row for row in rows if row.event_id == event]
        kept, *doubles = sorted(here, key=lambda row: _BEST.index(row.state))
        seats.lock(tx, event)
        for double in doubles:
            _give_back(tx, double)
        mine = update(_seat).where(_seat.c.id == kept.id)
        tx.connection.execute(mine.values(person_id=into))
        passing_on.at(tx, event)


def _give_back(tx: Tx, seat: Row[Any]) -> None:
    """Free a seat that is one too many, with all that waits to be said about it."""
    if seat.state in ("going", "offered"):
        seats.give_back(tx, seat.event_id, seat.children or ())
        seats.freed(tx, seat.event_id)
    seat_rows.drop(tx, seat.id)
    tx.connection.execute(delete(_seat).where(_seat.c.id == seat.id))
