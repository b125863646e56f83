"""Rows of the outbox about a course: that there is news, never which."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from storage import outbox, schema, seat_rows
from storage.transaction import Tx

NEWS = "c-news"

_enrolment = schema.table(schema.Enrolment)


def tell(tx: Tx, row: Row[Any]) -> None:
    """Write that there is news about an enrolment as it is now.

    Who can be written to nowhere gets none. What it is is shown after a tap.
    """
    chat = seat_rows.chat(tx, row.conversation_id)
    if chat is None or not chat.open:
        return
    outbox.put(
        tx,
        conversation=chat.conversation,
        account=chat.account,
        content={"r": NEWS, "k": row.id, "v": row.version},
        rank=outbox.OWN,
        due_at=tx.now,
        dedupe=f"course:{row.id}:{row.version}",
    )


def current(tx: Tx, enrolment: int, version: int) -> bool:
    """Tell whether nothing has happened to an enrolment since a row was written."""
    now = select(_enrolment.c.version).where(_enrolment.c.id == enrolment)
    return tx.connection.execute(now).scalar() == version
