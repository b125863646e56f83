"""How the model programme is written: a row at a time."""

from __future__ import annotations

from datetime import time
from typing import Any

from sqlalchemy import insert

from storage import schema
from storage.transaction import Tx


def add(tx: Tx, model: type[schema.Base], **values: Any) -> int:
    """Write one row and return its id."""
    table = schema.table(model)
    statement = insert(table).values(**values).returning(table.c.id)
    return int(tx.connection.execute(statement).scalar_one())


def minutes(at: time) -> int:
    """Return minutes after midnight."""
    return at.hour * 60 + at.minute
