"""People with a chat, and what waits to be said to them."""

from __future__ import annotations

from sqlalchemy import select

from storage import outbox, people, schema
from storage.transaction import Caller, Tx
from tests.storage import world

ACCOUNT = "telegram:1"
_outbox = schema.table(schema.Outbox)


def met(tx: Tx, address: str = "amina", language: str = "ar") -> Caller:
    """Return somebody who writes to us from an address."""
    chat = people.meet(tx, ACCOUNT, address)
    people.speak(tx, chat.person, language)
    return Caller(chat.person, language, chat.conversation, ACCOUNT)


def waiting(tx: Tx) -> list[str]:
    """Return when each waiting reminder is due, on the wall clock in Duisburg."""
    rows = tx.connection.execute(
        select(_outbox.c.due_at)
        .where(_outbox.c.state == outbox.WAITING)
        .order_by(_outbox.c.due_at)
    ).scalars()
    return [at.astimezone(world.BERLIN).strftime("%a %d.%m. %H:%M") for at in rows]


def kinds(tx: Tx) -> list[str]:
    """Return what kind each waiting row is."""
    rows = select(_outbox.c.content).where(_outbox.c.state == outbox.WAITING)
    return [content["r"] for content in tx.connection.execute(rows).scalars()]
