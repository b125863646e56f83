"""What staff see of chats that were handed to a human.

A chat's number is its conversation's: a pseudonym that tells nothing. `bot/inbox.py`
shows it to staff, and a desk will.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import exists, func, or_, select

from storage import schema
from storage.transaction import Tx

# How many messages of a chat are shown; the newest.
MOST = 100

_person = schema.table(schema.Person)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_handover = schema.table(schema.Handover)
_message = schema.table(schema.Message)
_booking = schema.table(schema.Booking)
_consent = schema.table(schema.Consent)

_UNREAD = (
    select(func.count())
    .where(
        _message.c.conversation_id == _conversation.c.id,
        _message.c.adviser.is_(None),
        _message.c.id > _handover.c.read,
    )
    .correlate(_conversation, _handover)
    .scalar_subquery()
)
_CASES = (
    select(
        _conversation.c.id,
        _conversation.c.mode,
        _person.c.id.label("person"),
        _person.c.language,
        _contact.c.account,
        _contact.c.blocked_at,
        _contact.c.heard_at,
        _handover.c.asked_at,
        _handover.c.adviser,
        _handover.c.placement_id,
        _UNREAD.label("unread"),
    )
    .join_from(_conversation, _contact)
    .join(_person)
    .join(_handover, _handover.c.conversation_id == _conversation.c.id)
    .where(_contact.c.stopped_at.is_(None))
)


class NoSuchChat(LookupError):
    """Nobody with this number has asked for a human."""


@dataclass(frozen=True, slots=True)
class Case:
    """A chat as staff see it: a number and a state, never a phone or an address.

    `name` is a first name, if she agreed that we keep one; `heard_at` is when she last
    wrote, where the messenger counts from there; `placement` is what it is about.
    """

    number: int
    account: str
    language: str
    mode: str
    since: datetime
    adviser: str | None
    unread: int
    blocked: bool
    heard_at: datetime | None
    name: str = ""
    placement: int | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """What was written in a chat, by her or by the adviser who is named.

    `removed` is what a message held that was not kept, as `schema.Message` has it.
    """

    id: int
    at: datetime
    adviser: str | None
    text: str
    new: bool
    removed: str | None = None


def waiting(tx: Tx) -> list[Case]:
    """Return the chats that a human has or shall have, the longest waiting first.

    Also those with the bot again in which something is unread; not who has said stop.
    """
    open_ = or_(_conversation.c.mode != "bot", _UNREAD > 0)
    rows = tx.connection.execute(
        _CASES.where(open_).order_by(_handover.c.asked_at)
    ).all()
    names = _names(tx, {row.person for row in rows})
    return [_case(row, names.get(row.person, "")) for row in rows]


def find(tx: Tx, number: int) -> Case:
    """Return one chat, locked: of two who want it, the second sees the first."""
    row = tx.connection.execute(
        _CASES.where(_conversation.c.id == number).with_for_update(
            of=[_person, _conversation, _handover]
        )
    ).one_or_none()
    if row is None:
        raise NoSuchChat(f"there is no chat {number} in the inbox")
    return _case(row, "")


def messages(tx: Tx, number: int) -> list[Message]:
    """Return what was written in a chat, oldest first; `new` was not read before."""
    read = select(_handover.c.read).where(_handover.c.conversation_id == number)
    last = tx.connection.execute(read).scalar() or 0
    rows = tx.connection.execute(
        select(_message)
        .where(_message.c.conversation_id == number)
        .order_by(_message.c.id.desc())
        .limit(MOST)
    ).all()
    return [
        Message(
            row.id,
            row.at,
            row.adviser,
            row.text,
            row.adviser is None and row.id > last,
            row.removed,
        )
        for row in reversed(rows)
    ]


def _case(row: Any, name: str) -> Case:
    return Case(
        row.id,
        row.account,
        row.language or "",
        row.mode,
        row.asked_at,
        row.adviser,
        row.unread,
        row.blocked_at is not None,
        row.heard_at,
        name,
        row.placement_id,
    )


def _names(tx: Tx, persons: Collection[int]) -> dict[int, str]:
    """Return the first names of those who agreed, as they gave them last."""
    agreed = exists().where(
        _consent.c.person_id == _booking.c.person_id,
        _consent.c.purpose == "appointment",
        _consent.c.withdrawn_at.is_(None),
    )
    rows = tx.connection.execute(
        select(_booking.c.person_id, _booking.c.name)
        .where(_booking.c.person_id.in_(persons), _booking.c.name.is_not(None), agreed)
        .order_by(_booking.c.id)
    )
    return {row.person_id: row.name.split()[0] for row in rows}
