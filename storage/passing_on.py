"""A freed seat is offered to the next in order whom it fits, and kept for her.

While it is kept it counts as taken, so nobody else can have it. It goes on when she
declines or does not answer in time (`storage.holds`); who has passed keeps her place,
and is asked again when another seat is given back.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, or_, select, update

from storage import holds, outbox, pauses, schema, seat_rows, seats
from storage.transaction import Tx
from storage.values import Ref

_seat = schema.table(schema.Seat)


def serve(tx: Tx) -> None:
    """Let offers that ran out go on, and offer what is free, at every event."""
    rows = tx.connection.execute(
        select(_seat.c.event_id, _seat.c.state)
        .where(_seat.c.state.in_(("waiting", "offered")))
        .distinct()
    )
    found = {
        row.event_id
        for row in rows
        if row.state == "offered"
        or seats.is_open(tx, Ref("event", row.event_id), tx.now)
    }
    for event in sorted(found):
        at(tx, event)


def at(tx: Tx, event: int) -> None:
    """Do the same at one event; it is locked until the transaction ends."""
    freed_at = seats.lock(tx, event)
    _run_out(tx, event)
    if not seats.is_open(tx, Ref("event", event), tx.now):
        return
    known = tx.directory.event(event)
    zone = ZoneInfo(tx.directory.office(known.office_id).zone)
    hold = holds.hold(known.holds, tx.now, known.starts_at, zone)
    if hold is None:
        return
    for seat in _queue(tx, event, freed_at):
        chat = seat_rows.chat(tx, seat.conversation_id, at_once=True)
        if chat is None and seat.conversation_id is not None:
            return  # she is writing at this moment: nobody overtakes her
        if chat is None or not chat.open or pauses.among(tx, [chat.contact]):
            continue
        refused = seats.take(tx, event, seat.children or ())
        if refused == seats.SEAT_GONE:
            return
        if refused is None:
            _offer(tx, seat, chat, hold)


def _queue(tx: Tx, event: int, freed_at: datetime | None) -> list[Row[Any]]:
    """Return who waits, in order, and has not passed what there is to be had."""
    anew = _seat.c.passed_at < freed_at if freed_at else _seat.c.passed_at.is_(None)
    return list(
        tx.connection.execute(
            select(_seat)
            .where(
                _seat.c.event_id == event,
                _seat.c.state == "waiting",
                or_(_seat.c.passed_at.is_(None), anew),
            )
            .order_by(_seat.c.queued_at, _seat.c.id)
            .with_for_update()
        )
    )


def _offer(tx: Tx, seat: Row[Any], chat: seat_rows.Chat, hold: holds.Hold) -> None:
    """Keep a seat that was taken for somebody, and tell her."""
    offered = change(
        tx, seat, state="offered", held_until=hold.until, version=seat.version + 1
    )
    seat_rows.drop(tx, seat.id)
    seat_rows.put(
        tx, offered, chat, seat_rows.OFFER, hold.said_at, "offer", rank=outbox.OFFER
    )


def _run_out(tx: Tx, event: int) -> None:
    """Take back what was kept for somebody who has not answered in time."""
    over = (
        select(_seat)
        .where(
            _seat.c.event_id == event,
            _seat.c.state == "offered",
            _seat.c.held_until <= tx.now,
        )
        .with_for_update()
    )
    for seat in tx.connection.execute(over).all():
        passed(tx, seat, seat.held_until)


def passed(tx: Tx, seat: Row[Any], at: datetime) -> None:
    """Let somebody wait on who has passed `at` a time, and give back what was kept."""
    change(
        tx,
        seat,
        state="waiting",
        held_until=None,
        passed_at=at,
        version=seat.version + 1,
    )
    seats.give_back(tx, seat.event_id, seat.children or ())
    seat_rows.drop(tx, seat.id)


def change(tx: Tx, seat: Row[Any], **values: Any) -> Row[Any]:
    """Change a seat that this transaction has locked, and return it as it is now."""
    values["changed_at"] = tx.now
    changed = update(_seat).where(_seat.c.id == seat.id).values(**values)
    tx.connection.execute(changed)
    return tx.connection.execute(select(_seat).where(_seat.c.id == seat.id)).one()
