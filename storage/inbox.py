"""Updates already seen: one row each, ids only."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite

from storage import schema
from storage.transaction import Tx

# Meta retries for up to seven days.
KEEP = timedelta(days=8)

_inbox = schema.table(schema.Inbox)
_ACCEPT = {
    "sqlite": sqlite.insert(_inbox).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(_inbox).on_conflict_do_nothing(),
}


def accept(tx: Tx, account: str, external_id: str) -> bool:
    """Note an update; False if it has been here before."""
    done = tx.connection.execute(
        _ACCEPT[tx.connection.dialect.name],
        {"account": account, "external_id": external_id, "at": tx.now},
    )
    return done.rowcount == 1


def forget_old(tx: Tx) -> int:
    """Delete what no messenger delivers again; return how many."""
    old = delete(_inbox).where(_inbox.c.at < tx.now - KEEP)
    return tx.connection.execute(old).rowcount
