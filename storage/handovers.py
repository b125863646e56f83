"""Chats that are handed to a human, answered, and given back when nobody writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update

from storage import people, schema
from storage.cases import Case
from storage.transaction import Tx

_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_handover = schema.table(schema.Handover)
_message = schema.table(schema.Message)


class Taken(Exception):
    """Somebody else of us has this chat."""

    def __init__(self, adviser: str) -> None:
        super().__init__(f"{adviser} has this chat")
        self.adviser = adviser


@dataclass(frozen=True, slots=True)
class Silence:
    """A chat in which nobody has written for too long; `owed`: she has, last."""

    number: int
    account: str
    blocked: bool
    owed: bool


def ask(tx: Tx, conversation: int, placement: int | None = None) -> None:
    """Hand a chat to whoever of us comes first; it may be about a placement."""
    people.set_mode(tx, conversation, "waiting")
    asked: dict[str, object] = {"asked_at": tx.now, "adviser": None, "acted_at": None}
    asked["placement_id"] = placement
    if not _change(tx, conversation, **asked):
        row = {"conversation_id": conversation, **asked}
        tx.connection.execute(insert(_handover), row)


def asked_at(tx: Tx, conversation: int) -> datetime | None:
    """Return when this chat was last handed over; None if it never was."""
    return tx.connection.execute(
        select(_handover.c.asked_at).where(_handover.c.conversation_id == conversation)
    ).scalar()


def last_word(tx: Tx, conversation: int, since: datetime) -> datetime | None:
    """Return when we last kept what the person wrote, if at or after `since`."""
    return tx.connection.execute(
        select(func.max(_message.c.at)).where(
            _message.c.conversation_id == conversation,
            _message.c.adviser.is_(None),
            _message.c.removed.is_(None),
            _message.c.at >= since,
        )
    ).scalar()


def mode(tx: Tx, conversation: int) -> str:
    """Return who speaks in a chat: bot, waiting or human."""
    return str(
        tx.connection.execute(
            select(_conversation.c.mode).where(_conversation.c.id == conversation)
        ).scalar_one()
    )


def mark_read(tx: Tx, number: int, last: int, adviser: str) -> None:
    """Note who has opened the messages of a chat up to number `last`, and when."""
    _change(tx, number, read=last, opened_by=adviser, opened_at=tx.now)


def take(tx: Tx, case: Case, adviser: str) -> None:
    """Let an adviser have a chat, silent bot included; raises Taken."""
    if case.mode == "human" and case.adviser and not _same(case.adviser, adviser):
        raise Taken(case.adviser)
    people.set_mode(tx, case.number, "human")
    _change(tx, case.number, adviser=adviser, acted_at=tx.now)


def pass_on(tx: Tx, case: Case, adviser: str) -> None:
    """Let another adviser have a chat that is with us."""
    people.set_mode(tx, case.number, "human")
    _change(tx, case.number, adviser=adviser, acted_at=tx.now)


def keep_answer(tx: Tx, case: Case, adviser: str, text: str) -> None:
    """Keep, encrypted, what an adviser wrote."""
    said = {"conversation_id": case.number, "text": text, "at": tx.now}
    tx.connection.execute(insert(_message), {**said, "adviser": adviser})
    _change(tx, case.number, acted_at=tx.now)


def silent(tx: Tx, since: datetime) -> list[Silence]:
    """Return the chats with a human in which nothing has happened after `since`.

    Counted from her first word that nobody has answered, or from what an adviser last
    did, whatever is later: who keeps asking does not wait longer for it.
    """
    rows = tx.connection.execute(
        select(
            _conversation.c.id,
            _contact.c.account,
            _contact.c.blocked_at,
            _handover.c.asked_at,
            _handover.c.acted_at,
            _FIRST_OWED.label("owed"),
        )
        .join_from(_conversation, _contact)
        .join(_handover)
        .where(_conversation.c.mode != "bot")
    )
    return [
        Silence(row.id, row.account, row.blocked_at is not None, row.owed is not None)
        for row in rows
        if max(filter(None, (row.asked_at, row.acted_at, row.owed))) <= since
    ]


def _change(tx: Tx, conversation: int, **values: object) -> bool:
    """Change a handover; False if there is none."""
    changed = tx.connection.execute(
        update(_handover)
        .where(_handover.c.conversation_id == conversation)
        .values(**values)
    )
    return bool(changed.rowcount)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


_ANSWERED = (
    select(func.coalesce(func.max(_message.c.id), 0))
    .where(
        _message.c.conversation_id == _conversation.c.id,
        _message.c.adviser.is_not(None),
    )
    .correlate(_conversation)
    .scalar_subquery()
)
_owed = _message.alias()
_FIRST_OWED = (
    select(func.min(_owed.c.at))
    .where(
        _owed.c.conversation_id == _conversation.c.id,
        _owed.c.adviser.is_(None),
        _owed.c.id > _ANSWERED,
        _owed.c.at >= _handover.c.asked_at,
    )
    .correlate(_conversation, _handover)
    .scalar_subquery()
)
