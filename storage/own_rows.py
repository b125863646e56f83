"""The rows of the outbox by which people are reminded of what they noted themselves.

For each reminder one row waits, for its next day, and another one if it was asked for
once more. A row knows only which reminder and which day it is about; the words stay in
their table, sealed. When a row is about to be said the next one is planned.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete, or_, select, update

from storage import occurrences, outbox, own_cards, schema
from storage.own_cards import Card
from storage.transaction import Tx

KIND = "own"

_own = schema.table(schema.OwnReminder)
_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)


def plan(tx: Tx, card: Card) -> None:
    """Let a row wait for the next day of a reminder, if one is still to come."""
    following = card.plan.next(tx.now)
    if following is not None:
        _drop(tx, card.row)
        _note(tx, card, row=_put(tx, card, *following))


def go_on(tx: Tx, card: Card, row: int) -> None:
    """Plan the day after the one that `row` is about, which is said now."""
    if card.row == row and card.plan.repeat != occurrences.NONE:
        plan(tx, card)


def once_more(tx: Tx, card: Card, on: date, due: datetime) -> None:
    """Let it be said again at `due`, instead of another such wish."""
    _drop(tx, card.again)
    _note(tx, card, again=_put(tx, card, on, due, more=True))


def drop(tx: Tx, card: Card) -> None:
    """Forget what waits to be said of a reminder."""
    for row in (card.row, card.again):
        _drop(tx, row)


def belongs(tx: Tx, row: int, conversation: int, reminder: int) -> bool:
    """Say whether a row was written to this chat about this reminder."""
    found = tx.connection.execute(
        select(_outbox.c.content).where(
            _outbox.c.id == row, _outbox.c.conversation_id == conversation
        )
    ).scalar()
    return found is not None and (found.get("r"), found.get("i")) == (KIND, reminder)


def plan_missing(tx: Tx) -> None:
    """Plan what nothing waits for: what a pause, a block or an outage has dropped.

    Only for those who can be written to; what does not repeat only if it is ahead.
    """
    found = tx.connection.execute(
        own_cards.CARDS.join(
            _conversation, _conversation.c.id == _own.c.conversation_id
        )
        .join(_contact, _contact.c.id == _conversation.c.contact_id)
        .outerjoin(_outbox, _outbox.c.id == _own.c.row)
        .where(
            _contact.c.stopped_at.is_(None),
            _contact.c.blocked_at.is_(None),
            or_(_outbox.c.id.is_(None), _outbox.c.state == outbox.DEAD),
        )
    )
    for card in own_cards.read(found.all()):
        plan(tx, card)


def _put(tx: Tx, card: Card, on: date, due: datetime, *, more: bool = False) -> int:
    """Queue a row about a reminder: which one, and which day it is about."""
    chat = select(_contact.c.account).join(_conversation)
    account = tx.connection.execute(
        chat.where(_conversation.c.id == card.conversation)
    ).scalar_one()
    about = {"r": KIND, "i": card.id, "v": card.version, "on": on.isoformat()}
    return outbox.put(
        tx,
        conversation=card.conversation,
        account=account,
        content=about | ({"more": 1} if more else {}),
        rank=outbox.OWN,
        due_at=due,
        dedupe=None if more else f"own:{card.id}:{card.version}:{on.isoformat()}",
    )


def _note(tx: Tx, card: Card, **rows: int) -> None:
    tx.connection.execute(update(_own).where(_own.c.id == card.id).values(**rows))


def _drop(tx: Tx, row: int | None) -> None:
    """Forget a row that was not sent."""
    if row is not None:
        tx.connection.execute(
            delete(_outbox).where(
                _outbox.c.id == row,
                _outbox.c.state.in_((outbox.WAITING, outbox.DEAD)),
                _outbox.c.sent_at.is_(None),
            )
        )
