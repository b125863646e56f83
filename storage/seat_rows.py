"""Rows of the outbox about a seat: reminders by the event's plan, offers, news.

A row knows only its seat, the seat's version and a date; what it says is decided when
it is sent (`bot/event_notices.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from storage import concerning, outbox, reminders, schema
from storage.transaction import Tx

REMINDER, OFFER, MOVED, OFF, AFTER = "event", "seat-offer", "moved", "off", "after"
# People are on their way home first.
AFTERWARDS = timedelta(hours=1)

_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)


@dataclass(frozen=True, slots=True)
class Chat:
    """Where somebody hears of her seat; `open` if she may be written to there."""

    conversation: int
    contact: int
    account: str
    open: bool


def chat(tx: Tx, conversation: int | None, *, at_once: bool = False) -> Chat | None:
    """Return a chat; with `at_once` it is locked, and None while it has a turn.

    Who holds an event must not wait for a chat: its turn may wait for the event.
    """
    query = (
        select(
            _conversation.c.id,
            _contact.c.id.label("contact"),
            _contact.c.account,
            _contact.c.stopped_at,
            _contact.c.blocked_at,
        )
        .join_from(_conversation, _contact)
        .where(_conversation.c.id == conversation)
    )
    if at_once:
        query = query.with_for_update(
            key_share=True, read=True, skip_locked=True, of=_conversation
        )
    row = tx.connection.execute(query).one_or_none()
    if row is None:
        return None
    reached = row.stopped_at is None and row.blocked_at is None
    return Chat(row.id, row.contact, row.account, reached)


def remind(tx: Tx, seat: Row[Any]) -> None:
    """Write the reminders of every date to come, and when to send the material.

    Who has said stop meanwhile hears nothing, unless she begins again.
    """
    known = chat(tx, seat.conversation_id)
    event = tx.directory.event(seat.event_id)
    zone = tx.directory.office(event.office_id).zone
    if known is None:
        return
    for session in event.coming(tx.now):
        first = session == event.sessions[0]
        plan = (*(event.early if first else ()), *event.reminders)
        for text, due in reminders.dues(plan, session.starts_at, zone, tx.now):
            name = f"{session.id}:{text}"
            put(tx, seat, known, REMINDER, due, name, session=session.id)
    after = reminders.after_quiet(event.ends_at + AFTERWARDS, ZoneInfo(zone))
    put(tx, seat, known, AFTER, after, "after")


def put(
    tx: Tx,
    seat: Row[Any],
    known: Chat,
    kind: str,
    due: datetime,
    name: str,
    *,
    session: int = 0,
    rank: int = outbox.OWN,
) -> None:
    """Write one row about a seat as it is now; `name` tells it from the others."""
    outbox.put(
        tx,
        conversation=known.conversation,
        account=known.account,
        content={"r": kind, "e": seat.id, "v": seat.version, "d": session},
        state=outbox.WAITING if known.open else outbox.DEAD,
        rank=rank,
        due_at=due,
        dedupe=f"seat:{seat.id}:{seat.version}:{name}",
        seat=seat.id,
    )


def drop(tx: Tx, seat: int) -> None:
    """Forget what waits to be said about a seat, or was dropped by a stop."""
    concerning.drop(tx, concerning.SEAT, seat)
