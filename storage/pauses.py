"""A pause: for some weeks, or until she writes again, nobody is written to unasked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, or_, select, update
from sqlalchemy.orm import aliased

from storage import schema
from storage.transaction import Tx
from storage.unfinished import zone
from storage.values import Day

_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_chats = aliased(schema.Contact)


def begin(tx: Tx, weeks: int) -> Day | None:
    """Say nothing unasked to the caller for so many weeks; return the last day.

    With 0 the pause lasts until the caller writes again. It holds for all her chats.
    """
    until = tx.now + timedelta(weeks=weeks) if weeks else None
    _set(tx, tx.now, until)
    return None if until is None else _day(tx, until)


def end(tx: Tx) -> None:
    """Write to the caller again."""
    _set(tx, None, None)


def lasts(tx: Tx) -> bool:
    """Say whether a pause of some weeks holds for the caller now.

    One that lasts until she writes is over as soon as anybody can ask.
    """
    mine = _contact.c.person_id == tx.person().person
    weeks = _contact.c.paused_until > tx.now
    found = tx.connection.execute(select(_contact.c.id).where(mine, weeks).limit(1))
    return found.scalar() is not None


def among(tx: Tx, contacts: Collection[int]) -> set[int]:
    """Return to which of these contacts nothing may be said unasked now."""
    found = tx.connection.execute(
        select(_contact.c.id).where(_contact.c.id.in_(contacts), holds(tx.now))
    )
    return set(found.scalars())


def holds(now: datetime | BindParameter[Any]) -> ColumnElement[bool]:
    """Return whether a pause holds: its turn was the last one, or its weeks last.

    Whoever writes in any of her chats has ended one without weeks.
    """
    wrote = (
        select(_conversation.c.id)
        .join(_chats, _chats.id == _conversation.c.contact_id)
        .where(
            _chats.person_id == _contact.c.person_id,
            _conversation.c.touched_at > _contact.c.paused_at,
        )
        .correlate(_contact)
    )
    silent = and_(_contact.c.paused_at.is_not(None), ~wrote.exists())
    return or_(
        _contact.c.paused_until > now,
        and_(_contact.c.paused_until.is_(None), silent),
    )


def _set(tx: Tx, at: datetime | None, until: datetime | None) -> None:
    tx.connection.execute(
        update(_contact)
        .where(_contact.c.person_id == tx.person().person)
        .values(paused_at=at, paused_until=until)
    )


def _day(tx: Tx, at: datetime) -> Day:
    place = zone(tx)
    return Day(at.astimezone(place).date(), place.key)
