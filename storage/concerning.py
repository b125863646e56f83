"""Rows of the outbox about a booking, a seat, a placement: what waits, and whose."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from sqlalchemy import Select, bindparam, delete, func, select

from storage import outbox, schema
from storage.transaction import Tx

About = Literal["booking_id", "seat_id", "placement_id"]
BOOKING: About = "booking_id"
SEAT: About = "seat_id"
PLACEMENT: About = "placement_id"

_outbox = schema.table(schema.Outbox)


def drop(tx: Tx, about: About, number: int) -> None:
    """Forget what waits to be said about it, or was dropped by a stop."""
    tx.connection.execute(
        delete(_outbox).where(
            _outbox.c[about] == number,
            _outbox.c.state.in_((outbox.WAITING, outbox.DEAD)),
            _outbox.c.sent_at.is_(None),
        )
    )


def belongs(tx: Tx, about: About, number: int, row: int, conversation: int) -> bool:
    """Say whether a row was written to this chat about it."""
    found = tx.connection.execute(
        select(_outbox.c.id).where(
            _outbox.c.id == row,
            _outbox.c.conversation_id == conversation,
            _outbox.c[about] == number,
        )
    ).scalar()
    return found is not None


def last_due(tx: Tx, about: About, numbers: Collection[int]) -> dict[int, int]:
    """Return, for each of these numbers, the last of its rows that are due."""
    asked = {"numbers": list(numbers), "now": tx.now}
    found = tx.connection.execute(_LAST_DUE[about], asked)
    return {number: last for number, last in found}


def _last_due(about: About) -> Select[int, int]:
    column = _outbox.c[about]
    return (
        select(column, func.max(_outbox.c.id))
        .where(
            column.in_(bindparam("numbers", expanding=True)),
            _outbox.c.state.in_((outbox.WAITING, outbox.CLAIMED)),
            _outbox.c.due_at <= bindparam("now"),
        )
        .group_by(column)
    )


_LAST_DUE = {about: _last_due(about) for about in (BOOKING, SEAT)}
