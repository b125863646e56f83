"""What every storage function is handed: the open transaction and who it is for."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, CursorResult

from storage.sealing import Box

if TYPE_CHECKING:
    from storage.directory import Directory

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Caller:
    """The person a turn belongs to, and the chat that it came through."""

    person: int
    language: str
    conversation: int
    account: str


@dataclass(frozen=True, slots=True)
class Savepoint:
    """A point that can be gone back to; the innermost is the one that is meant.

    Written as SQL: SQLAlchemy's own costs as much as two statements (163 µs to 40).
    """

    connection: Connection
    memory: dict[Any, Any] = field(repr=False)

    def rollback(self) -> None:
        """Undo what was done since; what was read meanwhile is forgotten, too."""
        self.connection.exec_driver_sql("ROLLBACK TO SAVEPOINT step")
        self.memory.clear()
        self.commit()

    def commit(self) -> None:
        """Keep what was done since."""
        self.connection.exec_driver_sql("RELEASE SAVEPOINT step")


@dataclass(frozen=True, slots=True)
class Tx:
    """One open transaction; `now` is the aware UTC instant of the whole turn.

    `directory` is the snapshot of offices, advisers, services and rules as this
    transaction sees them; `secret()` makes an unguessable link, `web` is the address of
    our page as people reach it, if it has one. `memory` is for what
    was read and cannot change while the turn lasts, except by itself; `changed` names
    what other turns must read anew, `freed` what was given back (resource and first
    step), so that `storage.waitlist` can offer it before the transaction commits.
    """

    connection: Connection
    now: datetime
    box: Box
    directory: Directory
    caller: Caller | None = None
    secret: Callable[[], str] = lambda: secrets.token_urlsafe(24)
    web: str = ""
    memory: dict[Any, Any] = field(default_factory=dict, repr=False)
    changed: set[str] = field(default_factory=set)
    freed: set[tuple[int, int]] = field(default_factory=set)

    def savepoint(self) -> Savepoint:
        """Set a point that can be gone back to."""
        self.connection.exec_driver_sql("SAVEPOINT step")
        return Savepoint(self.connection, self.memory)

    def called_by(self, caller: Caller) -> Tx:
        """Return the same transaction on behalf of somebody."""
        return replace(self, caller=caller)

    def person(self) -> Caller:
        """Return the caller, who must be known here."""
        if self.caller is None:
            raise LookupError("this step needs a person")
        return self.caller


def first_key(done: CursorResult[Any]) -> int:
    """Return the number that the database gave to an inserted row."""
    key = done.inserted_primary_key
    assert key is not None
    return int(key[0])
