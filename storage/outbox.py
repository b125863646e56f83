"""The outbox: messages that wait, that are being sent, and that were sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zlib import crc32

from sqlalchemy import bindparam, func, insert, select, text, update

from storage import schema
from storage.transaction import Tx, first_key

WAITING, CLAIMED, SENT, DEAD = 0, 1, 2, 3
SHARDS = 64
# An answer is due at the beginning of time: it goes before every reminder.
ANSWER = datetime(1970, 1, 1, tzinfo=UTC)

_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_person = schema.table(schema.Person)


@dataclass(frozen=True, slots=True)
class Letter:
    """One row to send: to whom, in which language, and what, not yet rendered."""

    id: int
    conversation: int
    contact: int
    account: str
    address: str = field(repr=False)
    language: str
    content: Any = field(repr=False)
    edits: int | None = None
    edits_native: str | None = None
    proactive: bool = False
    seq: int | None = None


def put(
    tx: Tx,
    *,
    conversation: int,
    account: str,
    content: Any,
    state: int = WAITING,
    due_at: datetime = ANSWER,
    edits: int | None = None,
    edits_native: str | None = None,
    seq: int | None = None,
    dedupe: str | None = None,
    booking: int | None = None,
) -> int:
    """Queue one message and return its number."""
    done = tx.connection.execute(
        _PUT,
        {
            "conversation_id": conversation,
            "account": account,
            "shard": shard_of(account),
            "state": state,
            "due_at": due_at,
            "content": content,
            "edits": edits,
            "edits_native": edits_native,
            "seq": seq,
            "dedupe": dedupe,
            "booking_id": booking,
            "created_at": tx.now,
            "sent_at": tx.now if state == SENT else None,
        },
    )
    return first_key(done)


_PUT = insert(_outbox)


def shard_of(account: str) -> int:
    """Return the share of the senders' work that an account belongs to."""
    return crc32(account.encode()) % SHARDS


def content(tx: Tx, row: int) -> Any:
    """Return what a row says, or None when it is no more."""
    return tx.connection.execute(_CONTENT, {"row": row}).scalar()


_CONTENT = select(_outbox.c.content).where(_outbox.c.id == bindparam("row"))

_LETTERS = (
    select(
        _outbox.c.id,
        _outbox.c.conversation_id,
        _contact.c.id.label("contact"),
        _outbox.c.account,
        _contact.c.address,
        _person.c.language,
        _outbox.c.content,
        _outbox.c.edits,
        _outbox.c.edits_native,
        _outbox.c.due_at,
        _outbox.c.seq,
    )
    .join_from(_outbox, _conversation)
    .join(_contact)
    .join(_person)
)


def claim(tx: Tx, account: str, *, most: int = 15) -> list[Letter]:
    """Take what is due on one account, oldest first; few, so that a cancel is early."""
    chosen = (
        select(_outbox.c.id)
        .where(
            _outbox.c.account == account,
            text("outbox.state = 0"),
            _outbox.c.due_at <= tx.now,
        )
        .order_by(_outbox.c.due_at, _outbox.c.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    numbers = list(tx.connection.execute(chosen).scalars())
    if not numbers:
        return []
    tx.connection.execute(
        update(_outbox).where(_outbox.c.id.in_(numbers)).values(state=CLAIMED)
    )
    rows = tx.connection.execute(
        _LETTERS.where(_outbox.c.id.in_(numbers)).order_by(
            _outbox.c.due_at, _outbox.c.id
        )
    )
    return [_letter(row) for row in rows]


def next_due(tx: Tx, account: str) -> datetime | None:
    """Return when the next waiting row of an account is due."""
    return tx.connection.execute(
        select(func.min(_outbox.c.due_at)).where(
            _outbox.c.account == account, text("state = 0")
        )
    ).scalar()


def is_due(tx: Tx, account: str) -> bool:
    """Say whether something waits to be sent now."""
    due = next_due(tx, account)
    return due is not None and due <= tx.now


def unclaim(tx: Tx, account: str) -> int:
    """At start: give back what a process that died had taken; return how many."""
    return tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.account == account, text("state = 1"))
        .values(state=WAITING)
    ).rowcount


_MARK = (
    update(_outbox)
    .where(_outbox.c.id == bindparam("row"))
    .values(
        state=bindparam("new_state"), result=bindparam("told"), sent_at=bindparam("at")
    )
)


def mark(tx: Tx, done: Sequence[tuple[int, int, str]]) -> None:
    """Write what became of rows: (row, SENT or DEAD, the messenger's ids)."""
    tx.connection.execute(
        _MARK,
        [
            {"row": row, "new_state": state, "told": result, "at": tx.now}
            for row, state, result in done
        ],
    )


def drop_waiting(tx: Tx, conversation: int) -> None:
    """Send nothing more of what waits for a chat (stopped, blocked)."""
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.conversation_id == conversation, text("state = 0"))
        .values(state=DEAD)
    )


def put_off(tx: Tx, row: int, until: datetime) -> None:
    """Let a claimed row wait until a later time."""
    tx.connection.execute(
        update(_outbox).where(_outbox.c.id == row).values(state=WAITING, due_at=until)
    )


def fill(tx: Tx, row: int, content: Any) -> None:
    """Write down what a row says, now that it is known."""
    tx.connection.execute(
        update(_outbox).where(_outbox.c.id == row).values(content=content)
    )


def publish(tx: Tx, row: int, seq: int) -> None:
    """Let the page of a chat find a row under its next number."""
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.id == row)
        .values(state=SENT, seq=seq, sent_at=tx.now)
    )


def native(tx: Tx, row: int) -> str:
    """Return the messenger's first id of a sent row, or nothing."""
    result = tx.connection.execute(
        select(_outbox.c.result).where(_outbox.c.id == row)
    ).scalar()
    return (result or "").split(" ")[0]


def published(tx: Tx, conversation: int, after: int) -> list[Letter]:
    """Return a page's events after a number, oldest first."""
    rows = tx.connection.execute(
        _LETTERS.where(
            _outbox.c.conversation_id == conversation, _outbox.c.seq > after
        ).order_by(_outbox.c.seq)
    )
    return [_letter(row) for row in rows]


def _letter(row: Any) -> Letter:
    return Letter(
        row.id,
        row.conversation_id,
        row.contact,
        row.account,
        row.address,
        row.language or "",
        row.content,
        row.edits,
        row.edits_native,
        row.due_at > ANSWER,
        row.seq,
    )
