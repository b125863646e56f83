"""What an operator must know: what waits too long, what failed, what cannot be had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select, text

from storage import outbox, schema, times
from storage.sealing import WrongKey
from storage.transaction import Tx
from storage.values import Ref

# What waits longer than this needs somebody.
LATE = timedelta(minutes=5)

_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)
_aside = schema.table(schema.Aside)
_dialog = schema.table(schema.Dialog)


@dataclass(frozen=True, slots=True)
class Backlog:
    """How long the oldest message and the oldest reminder are overdue; None: nothing.

    A message is an answer that was committed and not sent; a reminder is overdue from
    the moment that it was due.
    """

    message: timedelta | None
    reminder: timedelta | None


@dataclass(frozen=True, slots=True)
class Failures:
    """What went wrong since some moment, by number."""

    unsent: int
    aside: int
    stuck: int


def backlog(tx: Tx, accounts: Sequence[str]) -> Backlog:
    """Return how far the senders of `accounts` are behind; cheap, by the indexes."""
    answers: list[datetime] = []
    reminders: list[datetime] = []
    for account in accounts:
        mine = _outbox.c.account == account
        claimed = select(_outbox.c.due_at, _outbox.c.created_at).where(
            mine, text("state = 1")
        )
        waiting = (
            select(_outbox.c.due_at, _outbox.c.created_at)
            .where(mine, text("state = 0"), _outbox.c.due_at <= tx.now)
            .order_by(_outbox.c.due_at, _outbox.c.id)
            .limit(1)
        )
        for query in (claimed, waiting):
            for due_at, created_at in tx.connection.execute(query):
                if due_at == outbox.ANSWER:
                    answers.append(created_at)
                else:
                    reminders.append(due_at)
    return Backlog(_since(tx, answers), _since(tx, reminders))


def failures(tx: Tx, since: datetime) -> Failures:
    """Return how many messages died, updates were set aside, and dialogs are stuck."""
    count = select(func.count())
    dead = count.where(
        _outbox.c.state == outbox.DEAD,
        _outbox.c.why.is_not(None),
        _outbox.c.sent_at >= since,
    )
    aside = count.where(_aside.c.at >= since)
    stuck = count.where(_dialog.c.state == "stuck")
    numbers = [
        tx.connection.execute(query).scalar_one() for query in (dead, aside, stuck)
    ]
    return Failures(*numbers)


def key_fits(tx: Tx) -> bool:
    """Say whether the key is the one that this database was written with."""
    try:
        tx.connection.execute(select(_contact.c.address).limit(1)).scalar()
    except WrongKey:
        return False
    return True


def nothing_to_be_had(tx: Tx) -> tuple[tuple[Ref, Ref], ...]:
    """Return each active service and office that gives it, without any free day."""
    return tuple(
        (service, office)
        for service in _active(tx)
        for office in (Ref("office", number) for number in tx.directory.offices)
        if tx.directory.giving(service, office) and not times.days(tx, service, office)
    )


def given_nowhere(tx: Tx) -> tuple[Ref, ...]:
    """Return each active service that nobody gives."""
    offices = [Ref("office", number) for number in tx.directory.offices]
    return tuple(
        service
        for service in _active(tx)
        if not any(tx.directory.giving(service, office) for office in offices)
    )


def _active(tx: Tx) -> list[Ref]:
    return [Ref("service", s.id) for s in tx.directory.services.values() if s.active]


def _since(tx: Tx, moments: list[datetime]) -> timedelta | None:
    return tx.now - min(moments) if moments else None
