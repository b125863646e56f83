"""The rows of dialogs: one active a person, some parked, and outcomes of the ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, text, update

from storage import schema
from storage.transaction import Tx, first_key

MAX_PARKED = 3
# What a key can be in both databases; a forged button may name more.
_LARGEST = 2**63 - 1

_dialog = schema.table(schema.Dialog)
_COLUMNS = (
    _dialog.c.id,
    _dialog.c.person_id,
    _dialog.c.name,
    _dialog.c.state,
    _dialog.c.revision,
    _dialog.c.journal,
    _dialog.c.outcome,
)
_ACTIVE = select(*_COLUMNS).where(
    _dialog.c.person_id == bindparam("person"), text("state = 'active'")
)
_BY_ID = select(*_COLUMNS).where(
    _dialog.c.id == bindparam("dialog"), _dialog.c.person_id == bindparam("person")
)
_UNFINISHED = (
    select(*_COLUMNS)
    .where(
        _dialog.c.person_id == bindparam("person"),
        _dialog.c.state.in_(("active", "parked")),
    )
    .order_by(_dialog.c.touched_at.desc(), _dialog.c.id.desc())
)
_SAVE = (
    update(_dialog)
    .where(_dialog.c.id == bindparam("dialog"))
    .values(
        state=bindparam("state"),
        revision=bindparam("revision"),
        journal=bindparam("journal"),
        outcome=bindparam("outcome"),
        touched_at=bindparam("touched_at"),
    )
)


@dataclass(frozen=True, slots=True)
class Saved:
    """A dialog as it is stored; its journal is the engine's JSON, gone once ended."""

    id: int
    person: int
    name: str
    state: str
    revision: int
    journal: Any = field(repr=False)
    outcome: Any = field(repr=False)


def active(tx: Tx, person: int) -> Saved | None:
    """Return the person's open dialog."""
    row = tx.connection.execute(_ACTIVE, {"person": person}).one_or_none()
    return None if row is None else _saved(row)


def get(tx: Tx, person: int, dialog: int) -> Saved | None:
    """Return a dialog by number, if it is this person's; any number may be asked."""
    if dialog > _LARGEST:
        return None
    row = tx.connection.execute(
        _BY_ID, {"dialog": dialog, "person": person}
    ).one_or_none()
    return None if row is None else _saved(row)


def unfinished(tx: Tx, person: int) -> list[Saved]:
    """Return the active and the parked dialogs, the newest first."""
    rows = tx.connection.execute(_UNFINISHED, {"person": person})
    return [_saved(row) for row in rows]


def untouched_since(tx: Tx, before: datetime, *, most: int = 50) -> list[Saved]:
    """Return some dialogs that nobody has gone on with, or looked at when stuck."""
    rows = tx.connection.execute(
        select(*_COLUMNS)
        .where(
            _dialog.c.touched_at < before,
            _dialog.c.state.in_(("active", "parked", "stuck")),
        )
        .order_by(_dialog.c.touched_at)
        .limit(most)
    )
    return [_saved(row) for row in rows]


def begin(tx: Tx, person: int, name: str, journal: Any) -> Saved:
    """Insert a new active dialog; the one before must have been parked or ended."""
    done = tx.connection.execute(
        insert(_dialog),
        {
            "person_id": person,
            "name": name,
            "state": "active",
            "revision": 1,
            "journal": journal,
            "touched_at": tx.now,
        },
    )
    number = first_key(done)
    return Saved(number, person, name, "active", 1, journal, None)


def save(
    tx: Tx,
    dialog: int,
    *,
    state: str,
    revision: int,
    journal: Any,
    outcome: Any = None,
) -> None:
    """Write where a dialog stands; an ended one keeps its outcome and nothing else."""
    tx.connection.execute(
        _SAVE,
        {
            "dialog": dialog,
            "state": state,
            "revision": revision,
            "journal": journal,
            "outcome": outcome,
            "touched_at": tx.now,
        },
    )


def set_state(tx: Tx, dialog: int, state: str) -> None:
    """Park a dialog, make it the active one, or set it aside as stuck for staff."""
    tx.connection.execute(
        update(_dialog)
        .where(_dialog.c.id == dialog)
        .values(state=state, touched_at=tx.now)
    )


def _saved(row: Any) -> Saved:
    return Saved(*row)
