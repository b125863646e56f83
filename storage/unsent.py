"""What could not be sent, and why: for staff, who can still ring somebody up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, func, select
from sqlalchemy.orm import aliased

from storage import schema
from storage.transaction import Tx

WEEK = timedelta(days=7)
MOST = 500

_outbox = schema.table(schema.Outbox)
_conversation = schema.table(schema.Conversation)
_contact = schema.table(schema.Contact)
_person = schema.table(schema.Person)

_AT = func.coalesce(_outbox.c.sent_at, _outbox.c.created_at)
_LATELY = (
    select(
        _AT.label("at"),
        _outbox.c.account,
        _person.c.language,
        _outbox.c.booking_id,
        _outbox.c.why,
    )
    .join_from(_outbox, _conversation)
    .join(_contact)
    .join(_person)
    .order_by(_outbox.c.id.desc())
    .limit(MOST)
)
# Somebody who could be written to elsewhere has it.
_after = aliased(schema.Outbox)
_FOLLOWED = exists().where(_after.instead_of == _outbox.c.id)


@dataclass(frozen=True, slots=True)
class Unsent:
    """One message: when it was given up, where, and about which appointment."""

    at: datetime
    account: str
    language: str
    booking: int | None
    why: str


def lately(tx: Tx) -> list[Unsent]:
    """Return what did not go in the last week, the newest first, at most MOST."""
    rows = tx.connection.execute(
        _LATELY.where(_outbox.c.why.is_not(None), tx.now - WEEK < _AT, ~_FOLLOWED)
    )
    return [
        Unsent(row.at, row.account, row.language or "", row.booking_id, row.why)
        for row in rows
    ]
