"""Own reminders as they lie in the store: what, when, and the rows that wait."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select

from storage import schema
from storage.occurrences import Plan
from storage.transaction import Tx
from storage.values import Ref

_own = schema.table(schema.OwnReminder)
CARDS = select(_own)


@dataclass(frozen=True, slots=True)
class Card:
    """One reminder as it is now; `row` and `again` wait in the outbox, or did.

    `row` is for its next day, `again` was asked for once more.
    """

    id: int
    conversation: int
    kind: str
    words: str = field(repr=False)
    plan: Plan
    version: int
    row: int | None
    again: int | None

    def day(self, now: datetime) -> date:
        """Return its next day from today on, or its last one."""
        today = now.astimezone(ZoneInfo(self.plan.zone)).date()
        return self.plan.on_or_after(today) or self.plan.day


def of(tx: Tx, number: int) -> Card | None:
    """Return any reminder, whoever asks."""
    found = tx.connection.execute(CARDS.where(_own.c.id == number))
    return next(iter(read(found)), None)


def own(tx: Tx, reminder: Ref) -> Card | None:
    """Return a reminder if it is the caller's."""
    mine = _own.c.person_id == tx.person().person
    found = tx.connection.execute(CARDS.where(_own.c.id == reminder.id, mine))
    return next(iter(read(found)), None)


def all_own(tx: Tx) -> list[Card]:
    """Return the caller's reminders, the next day first."""
    mine = CARDS.where(_own.c.person_id == tx.person().person)
    found = read(tx.connection.execute(mine))
    return sorted(found, key=lambda card: (card.day(tx.now), card.id))


def read(rows: Iterable[Row[Any]]) -> list[Card]:
    """Return rows of the table as cards."""
    return [
        Card(
            row.id,
            row.conversation_id,
            row.kind,
            row.words or "",
            Plan(row.day, _clock(row.clock), row.lead, row.repeat, row.zone),
            row.version,
            row.row,
            row.again,
        )
        for row in rows
    ]


def _clock(minutes: int | None) -> time | None:
    return None if minutes is None else time(minutes // 60, minutes % 60)
