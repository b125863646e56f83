"""Rows of the outbox that tell a firm what staff think of its places.

A row knows its place and its kind; what it says is decided when it is sent
(`bot/firm_notices.py`), as things are then.
"""

from __future__ import annotations

from sqlalchemy import bindparam, select

from storage import outbox, schema, seat_rows, shards
from storage.transaction import Tx

OPEN, NO = "f-open", "f-no"

_firm, _internship = map(schema.table, (schema.Firm, schema.Internship))


def decided(tx: Tx, place: int) -> None:
    """Tell the firm of a place that it can be seen now, or of a no.

    Nothing yet while staff have looked at only one of the two.
    """
    kind, conversation = news(tx, place)
    chat = seat_rows.chat(tx, conversation) if kind else None
    if chat is None or not chat.open:
        return
    outbox.put(
        tx,
        conversation=chat.conversation,
        account=chat.account,
        content={"r": kind, "i": place},
        rank=outbox.OWN,
        due_at=tx.now,
    )
    shards.call(tx, chat.account)


def firm_decided(tx: Tx, firm: int, *, approved: bool) -> None:
    """Tell a firm of each place that can be seen now, or once that it is a no."""
    found = (
        select(_internship.c.id)
        .where(_internship.c.firm_id == firm)
        .order_by(_internship.c.id.desc())
    )
    if approved:
        found = found.where(_internship.c.state == "open")
    else:
        found = found.where(_internship.c.state.in_(("asked", "open", "paused")))
        found = found.limit(1)
    for place in tx.connection.execute(found).scalars().all():
        decided(tx, place)


def news(tx: Tx, place: int) -> tuple[str, int | None]:
    """Return which kind of row is true of a place now, or nothing; and whose chat."""
    row = tx.connection.execute(_BOTH, {"place": place}).one()
    if "refused" in (row.state, row.looked):
        return NO, row.conversation_id
    seen = (row.state, row.looked) == ("open", "approved")
    return OPEN if seen else "", row.conversation_id


_BOTH = (
    select(_internship.c.state, _firm.c.state.label("looked"), _firm.c.conversation_id)
    .join(_firm, _firm.c.id == _internship.c.firm_id)
    .where(_internship.c.id == bindparam("place"))
)
