"""Telling an unreachable database from a mistake, and noting what was set aside."""

from __future__ import annotations

from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, TimeoutError

from storage import schema
from storage.transaction import Tx

_aside = schema.table(schema.Aside)


def passing(error: BaseException) -> bool:
    """Tell whether trying again later may help: lost connection, disk full."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(
        error, OperationalError | InterfaceError | TimeoutError | ConnectionError
    )


def note(tx: Tx, account: str, external_id: str, trace: list[str]) -> None:
    """Set an update aside for the operator: its ids and where it failed, no values."""
    tx.connection.execute(
        insert(_aside).values(
            account=account, external_id=external_id, trace=trace, at=tx.now
        )
    )
