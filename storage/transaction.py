"""What every storage function is handed: the open transaction and who it is for."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
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
class Tx:
    """One open transaction; `now` is the aware UTC instant of the whole turn.

    `directory` is the snapshot of offices, advisers, services and rules as this
    transaction sees them; `secret()` makes an unguessable link.
    """

    connection: Connection
    now: datetime
    box: Box
    directory: Directory
    caller: Caller | None = None
    secret: Callable[[], str] = lambda: secrets.token_urlsafe(24)

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
