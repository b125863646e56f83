"""Taking one thing that a person has told us out of all that was said with her."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Table, select, update

from storage import schema
from storage.transaction import Tx

_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_dialog = schema.table(schema.Dialog)
_outbox = schema.table(schema.Outbox)
GONE = "–"
# What we have written there ourselves: tokens, labels, weights, questions, kinds.
_OURS = ("t", "l", "w", "q", "r", "p")


def scrub(tx: Tx, value: str, known: Collection[str | None]) -> None:
    """Write a dash for `known`, and for whatever the caller's texts had as `value`.

    In messages and in what came of dialogs. Those that are put aside end, since their
    journals hold what was typed; times that they hold are free in a few minutes.
    """
    person = tx.person().person
    tx.connection.execute(
        update(_dialog)
        .where(_dialog.c.person_id == person, _dialog.c.state.in_(("parked", "stuck")))
        .values(state="ended", journal=None, touched_at=tx.now)
    )
    wipe(tx, person, value, known)


def wipe(tx: Tx, person: int, value: str, known: Collection[str | None]) -> None:
    """Write a dash in somebody's messages and outcomes, as `scrub` does."""
    chats = (
        select(_conversation.c.id).join(_contact).where(_contact.c.person_id == person)
    )
    said = _outbox.c.conversation_id.in_(chats)
    outcomes = _dialog.c.person_id == person
    rows = [
        *_rows(tx, _outbox, "content", said),
        *_rows(tx, _dialog, "outcome", outcomes),
    ]
    words = {word for word in known if word}
    words |= {word for _, _, _, data in rows for word in _named(data, value)}
    for table, column, number, data in rows:
        clean = _without(data, words)
        if clean != data:
            tx.connection.execute(
                update(table).where(table.c.id == number).values({column: clean})
            )


def forget(tx: Tx, person: int, known: Collection[str | None]) -> None:
    """Write a dash for somebody else's words in what a person was told.

    In messages, in what came of dialogs, and in those that are open: what was chosen
    among them is asked again.
    """
    wipe(tx, person, "", known)
    words = {word for word in known if word}
    for _, _, number, data in _rows(
        tx, _dialog, "journal", _dialog.c.person_id == person
    ):
        clean = _without(data, words)
        if clean != data:
            mine = update(_dialog).where(_dialog.c.id == number)
            tx.connection.execute(mine.values(journal=clean))


def _rows(
    tx: Tx, table: Table, column: str, mine: Any
) -> list[tuple[Table, str, int, Any]]:
    found = tx.connection.execute(select(table.c.id, table.c[column]).where(mine))
    return [(table, column, row[0], row[1]) for row in found]


def _named(data: Any, name: str) -> Iterator[str]:
    """Yield every text that stands under a name, however deep."""
    if isinstance(data, dict):
        found = data.get(name)
        if isinstance(found, str):
            yield found
        data = list(data.values())
    if isinstance(data, list):
        for inner in data:
            yield from _named(inner, name)


def _without(data: Any, words: Collection[str]) -> Any:
    """Return JSON with a dash for each value that is one of the words."""
    if isinstance(data, dict):
        return {
            name: GONE
            if isinstance(inner, str) and inner in words and name not in _OURS
            else _without(inner, words)
            for name, inner in data.items()
        }
    if isinstance(data, list):
        return [_without(inner, words) for inner in data]
    return data
