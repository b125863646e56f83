"""What staff do with events: calling one off, moving a date, noting who came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select, update

from storage import (
    directory,
    outbox,
    passing_on,
    reminders,
    schema,
    seat_cards,
    seat_rows,
    seats,
    signups,
)
from storage.programme import Event
from storage.transaction import Tx
from storage.values import Ref

_event, _session, _seat, _conversation = map(
    schema.table, (schema.Event, schema.Session, schema.Seat, schema.Conversation)
)


class NoSuchEvent(LookupError):
    """No event has this key, or none that this can be done with."""


class NotNow(ValueError):
    """It is too early or too late for what staff want to note or change."""


def find(tx: Tx, key: str) -> Event:
    """Return the event with a key, or raise NoSuchEvent."""
    for event in tx.directory.events.values():
        if event.key == key:
            return event
    raise NoSuchEvent(f"there is no event {key!r}")


def taken(tx: Tx) -> dict[int, int]:
    """Return how many seats of each event are taken or kept for somebody."""
    rows = tx.connection.execute(select(_event.c.id, _event.c.taken))
    return {row.id: row.taken for row in rows}


def call_off(tx: Tx, key: str) -> int:
    """Call an event off, and tell everybody by day, once; return how many.

    Raises NoSuchEvent if it was called off before, NotNow if it is over.
    """
    event = find(tx, key)
    if event.cancelled:
        raise NoSuchEvent(f"{key!r} was called off before")
    if not event.coming(tx.now):
        raise NotNow(f"{key!r} has no date to come")
    open_ones = _locked(tx, event.id)
    changed = update(_event).where(_event.c.id == event.id)
    tx.connection.execute(changed.values(cancelled_at=tx.now))
    directory.changed(tx)
    told = 0
    for seat in open_ones:
        now = passing_on.change(tx, seat, version=seat.version + 1)
        seat_rows.drop(tx, seat.id)
        told += _tell(tx, now, event, seat_rows.OFF)
    return told


def move(tx: Tx, number: int, starts_at: datetime) -> int:
    """Move one date to another time (aware UTC), as long as before; tell who comes.

    Their reminders are written anew, and nobody has said anything to the new date; who
    waits is told with an offer. Return how many are told. Raises NoSuchEvent for a date
    of none that goes ahead, NotNow if either time has passed.
    """
    event = next((e for e in tx.directory.events.values() if e.session(number)), None)
    session = event.session(number) if event else None
    if event is None or session is None or event.cancelled:
        raise NoSuchEvent(f"there is no date {number} that could be moved")
    if session.starts_at <= tx.now or starts_at <= tx.now:
        raise NotNow("what has passed cannot be moved, nor to what has passed")
    open_ones = _locked(tx, event.id)
    ends_at = starts_at + (session.ends_at - session.starts_at)
    moved = update(_session).where(_session.c.id == number)
    tx.connection.execute(moved.values(starts_at=starts_at, ends_at=ends_at))
    directory.changed(tx)
    tx = replace(tx, directory=directory.load(tx.connection, tx.box))
    return sum(_moved(tx, seat, event, number) for seat in open_ones)


def attended(tx: Tx, number: int, *, came: bool) -> seat_cards.Card:
    """Note whether somebody came; once the last date has begun.

    Raises NoSuchSeat for who had no seat, and NotNow before.
    """
    card = seat_cards.card(tx, Ref("seat", number))
    if card.state not in ("going", "came", "missed") or card.off:
        raise seat_cards.NoSuchSeat(f"seat {number} is {card.state}")
    if signups.coming(tx, card.event.id):
        raise NotNow(f"seat {number} has a date to come")
    state = "came" if came else "missed"
    changed = update(_seat).where(_seat.c.id == number)
    tx.connection.execute(changed.values(state=state, changed_at=tx.now))
    return seat_cards.card(tx, card.seat)


def _locked(tx: Tx, event: int) -> Sequence[Row[Any]]:
    """Lock the chats of who has a seat or waits, then the event; return the seats.

    In this order, since a turn has locked its chat before it wants an event.
    """
    open_ones = (
        select(_seat)
        .where(_seat.c.event_id == event, _seat.c.state.in_(signups.OPEN))
        .order_by(_seat.c.id)
    )
    chats = {row.conversation_id for row in tx.connection.execute(open_ones)}
    tx.connection.execute(
        select(_conversation.c.id)
        .where(_conversation.c.id.in_(chats - {None}))
        .order_by(_conversation.c.id)
        .with_for_update(key_share=True, read=True)
    )
    seats.lock(tx, event)
    return tx.connection.execute(open_ones.with_for_update()).all()


def _moved(tx: Tx, seat: Row[Any], event: Event, session: int) -> bool:
    """Let one seat know of a date that has moved; say whether she is told."""
    answers = {k: v for k, v in (seat.answers or {}).items() if k != str(session)}
    now = passing_on.change(tx, seat, version=seat.version + 1, answers=answers or None)
    seat_rows.drop(tx, seat.id)
    if seat.state == "offered":
        return _tell(tx, now, event, seat_rows.OFFER, rank=outbox.OFFER)
    if seat.state != "going":
        return False
    if seat.name is not None:  # who took that back is not reminded
        seat_rows.remind(tx, now)
    return _tell(tx, now, event, seat_rows.MOVED, session=session)


def _tell(
    tx: Tx,
    seat: Row[Any],
    event: Event,
    kind: str,
    *,
    session: int = 0,
    rank: int = outbox.OWN,
) -> bool:
    """Write news about a seat to its chat, by day; False if there is none."""
    chat = seat_rows.chat(tx, seat.conversation_id)
    if chat is None:
        return False
    zone = ZoneInfo(tx.directory.office(event.office_id).zone)
    due = reminders.after_quiet(tx.now, zone)
    seat_rows.put(tx, seat, chat, kind, due, kind, session=session, rank=rank)
    return True
