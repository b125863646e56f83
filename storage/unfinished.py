"""What somebody has begun and left: mentioned once, kindly, then left alone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import String, cast, exists, literal, select

from storage import outbox, reminders, schema
from storage.transaction import Tx

# Left for so long, it is mentioned; what is older is too old to come back to.
AFTER, BEFORE = timedelta(hours=20), timedelta(days=5)
MOST = 50

_dialog = schema.table(schema.Dialog)
_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)

_ANSWERS = {"choose", "ask"}


def plan(tx: Tx, names: Collection[str]) -> None:
    """Write a row for each dialog of these names that was left half done.

    To the chat that the person has used last, if she wants to hear from us there; by
    day. A dialog without any answer was only looked at.
    """
    told = exists().where(
        _outbox.c.dedupe == literal("half:") + cast(_dialog.c.id, String)
    )
    left = (
        select(_dialog.c.id, _dialog.c.person_id, _dialog.c.journal)
        .where(
            _dialog.c.state.in_(("active", "parked")),
            _dialog.c.name.in_(names),
            _dialog.c.touched_at < tx.now - AFTER,
            _dialog.c.touched_at > tx.now - BEFORE,
            ~told,
        )
        .order_by(_dialog.c.touched_at)
        .limit(MOST)
    )
    for row in tx.connection.execute(left).all():
        if _answered(row.journal):
            _put(tx, row.id, row.person_id)


def is_left(tx: Tx, dialog: int) -> bool:
    """Say whether a dialog is still half done, and nobody has gone on with it."""
    return (
        tx.connection.execute(
            select(_dialog.c.id).where(
                _dialog.c.id == dialog,
                _dialog.c.state.in_(("active", "parked")),
                _dialog.c.touched_at < tx.now - AFTER,
            )
        ).scalar()
        is not None
    )


def _answered(journal: Any) -> bool:
    return any(entry["t"] in _ANSWERS for entry in journal or ())


def _put(tx: Tx, dialog: int, person: int) -> None:
    """Queue the mention, unless there is no chat in which we may speak first."""
    chat = tx.connection.execute(
        select(_conversation.c.id, _contact.c.account)
        .join(_contact)
        .where(
            _contact.c.person_id == person,
            _contact.c.stopped_at.is_(None),
            _contact.c.blocked_at.is_(None),
            _conversation.c.mode == "bot",
        )
        .order_by(_conversation.c.touched_at.desc())
        .limit(1)
    ).one_or_none()
    if chat is None:
        return
    outbox.put(
        tx,
        conversation=chat.id,
        account=chat.account,
        content={"r": "half", "d": dialog},
        rank=outbox.OFFER,
        due_at=reminders.after_quiet(tx.now, zone(tx)),
        dedupe=f"half:{dialog}",
    )


def zone(tx: Tx) -> ZoneInfo:
    """Return the programme's time zone: that of its first office."""
    return ZoneInfo(next((o.zone for o in tx.directory.offices.values()), "UTC"))
