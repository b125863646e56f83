"""The outbox: rows, what they say, and the history of a chat.

How rows are taken and sent is in `storage.sending`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from zlib import crc32

from sqlalchemy import (
    String,
    bindparam,
    cast,
    func,
    insert,
    literal,
    select,
    text,
    update,
)

from storage import schema
from storage.transaction import Tx, first_key

WAITING, CLAIMED, SENT, DEAD = 0, 1, 2, 3
SHARDS = 64
# What goes first: an answer, the person's own appointment, an offer, news for many.
REPLY, OWN, OFFER, NEWS = range(4)
RANKS = (REPLY, OWN, OFFER, NEWS)
# So long somebody may still answer a reminder in words.
LATELY = timedelta(days=3)
# What says that a channel is off is known by the beginning of its key.
OFF = "off:"
# An answer is due at the beginning of time.
ANSWER = datetime(1970, 1, 1, tzinfo=UTC)

_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_person = schema.table(schema.Person)


@dataclass(frozen=True, slots=True)
class Letter:
    """One row to send: to whom, in which language, and what, not yet rendered.

    `heard_at` is when the person last wrote, where the messenger counts from there;
    `second` another language, `muted` that she wants no news; `epoch` as in the row.
    """

    id: int
    conversation: int
    contact: int
    account: str
    address: str = field(repr=False)
    language: str
    content: Any = field(repr=False)
    edits: int | None = None
    edits_native: str | None = None
    rank: int = REPLY
    seq: int | None = None
    second: str = ""
    heard_at: datetime | None = None
    muted: bool = False
    epoch: int = 0

    @property
    def proactive(self) -> bool:
        """Tell whether the bot says it unasked."""
        return self.rank > REPLY


def put(
    tx: Tx,
    *,
    conversation: int,
    account: str,
    content: Any,
    state: int = WAITING,
    rank: int = REPLY,
    due_at: datetime = ANSWER,
    epoch: int | None = None,
    edits: int | None = None,
    edits_native: str | None = None,
    seq: int | None = None,
    dedupe: str | None = None,
    booking: int | None = None,
    seat: int | None = None,
    placement: int | None = None,
    instead_of: int | None = None,
) -> int:
    """Queue one message and return its number."""
    done = tx.connection.execute(
        _PUT,
        {
            "conversation_id": conversation,
            "account": account,
            "shard": shard_of(account),
            "state": state,
            "rank": rank,
            "due_at": due_at,
            "epoch": epoch,
            "content": content,
            "edits": edits,
            "edits_native": edits_native,
            "seq": seq,
            "dedupe": dedupe,
            "booking_id": booking,
            "seat_id": seat,
            "placement_id": placement,
            "instead_of": instead_of,
            "created_at": tx.now,
            "sent_at": tx.now if state == SENT else None,
        },
    )
    return first_key(done)


_PUT = insert(_outbox)


def is_put(tx: Tx, dedupe: str) -> bool:
    """Tell whether there is a row of this name."""
    return tx.connection.execute(_IS_PUT, {"dedupe": dedupe}).scalar() is not None


_IS_PUT = select(_outbox.c.id).where(_outbox.c.dedupe == bindparam("dedupe"))


def shard_of(account: str) -> int:
    """Return the share of the senders' work that an account belongs to."""
    return crc32(account.encode()) % SHARDS


def content(tx: Tx, row: int) -> Any:
    """Return what a row says, or None when it is no more."""
    return tx.connection.execute(_CONTENT, {"row": row}).scalar()


def said_in(tx: Tx, conversation: int, row: int) -> Any:
    """Return what a row says if it was written to this chat, or None."""
    mine = _CONTENT.where(_outbox.c.conversation_id == conversation)
    return tx.connection.execute(mine, {"row": row}).scalar()


def unasked(tx: Tx, conversation: int) -> Any:
    """Return what the bot last said of its own accord lately, or None."""
    lately = {"conversation": conversation, "since": tx.now - LATELY}
    return tx.connection.execute(_UNASKED, lately).scalar()


_UNASKED = (
    select(_outbox.c.content)
    .where(
        _outbox.c.conversation_id == bindparam("conversation"),
        _outbox.c.rank > REPLY,
        _outbox.c.sent_at > bindparam("since"),
        _outbox.c.state == SENT,
    )
    .order_by(_outbox.c.id.desc())
    .limit(1)
)
_CONTENT = select(_outbox.c.content).where(_outbox.c.id == bindparam("row"))

LETTERS = (
    select(
        _outbox.c.id,
        _outbox.c.conversation_id,
        _contact.c.id.label("contact"),
        _outbox.c.account,
        _contact.c.address,
        _contact.c.heard_at,
        _contact.c.muted_at,
        _person.c.language,
        _person.c.second_language,
        _outbox.c.content,
        _outbox.c.edits,
        _outbox.c.edits_native,
        _outbox.c.rank,
        _outbox.c.seq,
        _outbox.c.epoch,
    )
    .join_from(_outbox, _conversation)
    .join(_contact)
    .join(_person)
)


def drop_waiting(tx: Tx, conversation: int) -> None:
    """Send nothing more of what waits for a chat (stopped, blocked)."""
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.conversation_id == conversation, text("state = 0"))
        .values(state=DEAD)
    )


def let_go(tx: Tx, conversation: int) -> None:
    """Let the newest answer in a chat go although its channel is switched off.

    Where another process sends, it waits in the outbox like anything else.
    """
    newest = select(func.max(_outbox.c.id)).where(
        _outbox.c.conversation_id == conversation
    )
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.id == newest.scalar_subquery(), text("state = 0"))
        .values(dedupe=literal(OFF) + cast(_outbox.c.id, String))
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
        LETTERS.where(
            _outbox.c.conversation_id == conversation, _outbox.c.seq > after
        ).order_by(_outbox.c.seq)
    )
    return [letter(row) for row in rows]


def letter(row: Any) -> Letter:
    """Return a row of LETTERS."""
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
        row.rank,
        row.seq,
        row.second_language or "",
        row.heard_at,
        row.muted_at is not None,
        row.epoch or 0,
    )
