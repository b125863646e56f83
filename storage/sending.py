"""Taking rows of the outbox to send them, and writing down what became of them.

Rows are claimed under an epoch: that of the lease by which this process sends for the
account (`storage.shards`). What is claimed under another epoch than the present one is
in nobody's hand any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select, text, update

from storage import outbox, schema
from storage.outbox import CLAIMED, DEAD, RANKS, WAITING, Letter
from storage.transaction import Tx

DAY = timedelta(hours=24)
# The messenger's ids of one row; the first is the one that is needed again.
LONGEST = 255

_outbox = schema.table(schema.Outbox)

_DUE = (
    select(_outbox.c.id)
    .where(
        _outbox.c.account == bindparam("its_account"),
        text("outbox.state = 0"),
        _outbox.c.rank == bindparam("its_rank"),
        _outbox.c.due_at <= bindparam("now"),
    )
    .order_by(_outbox.c.due_at, _outbox.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_NOTICES = (
    select(_outbox.c.id)
    .where(
        _outbox.c.account == bindparam("its_account"),
        text("outbox.state = 0"),
        _outbox.c.dedupe.startswith(outbox.OFF),
    )
    .order_by(_outbox.c.id)
    .limit(15)
    .with_for_update(skip_locked=True)
)
_LETTERS = outbox.LETTERS.where(
    _outbox.c.id.in_(bindparam("rows", expanding=True))
).order_by(_outbox.c.rank, _outbox.c.due_at, _outbox.c.id)


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a row: SENT or DEAD, the messenger's ids, or why it did not go."""

    row: int
    state: int
    natives: str = ""
    why: str | None = None


def claim(tx: Tx, account: str, *, most: int = 15, epoch: int = 0) -> list[Letter]:
    """Take what is due on one account: by rank, then oldest first.

    Few at a time, so that what is cancelled is not sent, and what is more important is
    not kept waiting. Nothing while the account's channel is switched off, but that it
    is, where that is to be said.
    """
    rows: list[int] = []
    off = tx.directory.switched.get(account.partition(":")[0])
    if off == "silent":
        return []
    if off:
        rows += tx.connection.execute(_NOTICES, {"its_account": account}).scalars()
        return _taken(tx, rows, epoch)
    for rank in RANKS:
        if len(rows) < most:
            wanted = {
                "its_account": account,
                "its_rank": rank,
                "now": tx.now,
                "most": most - len(rows),
            }
            rows += tx.connection.execute(_DUE, wanted).scalars()
    return _taken(tx, rows, epoch)


def _taken(tx: Tx, rows: Sequence[int], epoch: int) -> list[Letter]:
    """Mark rows as being in the hand of who sends under `epoch`; return them."""
    if not rows:
        return []
    tx.connection.execute(
        update(_outbox).where(_outbox.c.id.in_(rows)).values(state=CLAIMED, epoch=epoch)
    )
    return [
        outbox.letter(row) for row in tx.connection.execute(_LETTERS, {"rows": rows})
    ]


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


def unclaim(tx: Tx, account: str, *, but: int | None = None) -> int:
    """Let wait again what was claimed under any epoch `but` this; return how many."""
    claimed = (
        update(_outbox)
        .where(_outbox.c.account == account, text("state = 1"))
        .values(state=WAITING)
    )
    if but is not None:
        claimed = claimed.where(_outbox.c.epoch.is_distinct_from(but))
    return tx.connection.execute(claimed).rowcount


_MARK = (
    update(_outbox)
    # A messenger may have told of a failure before we had written that it went.
    .where(_outbox.c.id == bindparam("row"), text("outbox.state = 1"))
    .values(
        state=bindparam("new_state"),
        result=bindparam("told"),
        sent_at=bindparam("at"),
        why=bindparam("reason"),
    )
)


def mark(tx: Tx, done: Sequence[Done]) -> None:
    """Write what became of claimed rows."""
    tx.connection.execute(
        _MARK,
        [
            {
                "row": one.row,
                "new_state": one.state,
                "told": one.natives[:LONGEST],
                "at": tx.now,
                "reason": one.why,
            }
            for one in done
        ],
    )


def drop(tx: Tx, row: int, why: str | None = None) -> None:
    """Give a row up before it was tried; `why` if that is something to know."""
    mark(tx, [Done(row, DEAD, why=why)])


def put_off(
    tx: Tx, row: int, until: datetime | None = None, why: str | None = None
) -> None:
    """Let a claimed row wait again: for its turn, or until a later time."""
    later: dict[str, Any] = {"why": why}
    if until is not None:
        later["due_at"] = until
    tx.connection.execute(
        update(_outbox).where(_outbox.c.id == row).values(state=WAITING, **later)
    )


def reserve_template(
    tx: Tx, letter: Letter, template: str, most: int | None
) -> datetime | None:
    """Note that a row goes out as a template, or return when it may.

    Messengers count the people whom we write to first in any 24 hours: `most` of them.
    Somebody whom we have written to in this time counts once.
    """
    since = tx.now - DAY
    recent = (
        _outbox.c.account == letter.account,
        _outbox.c.template.is_not(None),
        _outbox.c.sent_at > since,
    )
    if most is not None:
        people = func.max(_outbox.c.sent_at)
        opened = select(people).where(*recent).group_by(_outbox.c.conversation_id)
        mine = select(_outbox.c.id).where(
            *recent, _outbox.c.conversation_id == letter.conversation
        )
        if tx.connection.execute(mine.limit(1)).scalar() is None:
            last: list[datetime] = sorted(tx.connection.execute(opened).scalars())
            if len(last) >= most:
                return last[len(last) - most] + DAY
    tx.connection.execute(
        update(_outbox)
        .where(_outbox.c.id == letter.id)
        .values(template=template, sent_at=tx.now)
    )
    return None
