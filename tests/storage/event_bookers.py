"""People who sign up for one event at once, in a process of their own.

Reads one JSON line, says `ready`, waits for a line, lets all loose, and counts what
they were told. Without the guard they look and then write, as others do.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from typing import Any

from sqlalchemy import func, insert, select

from storage import database, events, schema, signups
from storage.sealing import Box
from storage.transaction import Caller, Tx
from storage.values import Ref, Refused, Word
from tests.storage import world
from tests.storage.unguarded import Booker, booker

_seat = schema.table(schema.Seat)


async def main() -> None:
    order = json.loads(sys.stdin.readline())
    event = Ref("event", order["event"])
    children = tuple(map(Word, order["children"]))
    store = await database.open(
        order["url"], box=Box(world.SECRET), clock=lambda: world.MONDAY
    )
    book = guarded(event, children)
    if not order["guard"]:
        book = unguarded(event, children, order["left"])
    await store.read(lambda tx: None)
    print("ready", flush=True)
    sys.stdin.readline()
    people = [Caller(number, "de", 0, "web") for number in order["people"]]
    outcomes = await asyncio.gather(*(book(store, person) for person in people))
    await store.close()
    print(json.dumps(Counter(outcomes)))


def guarded(event: Ref, children: tuple[Word, ...]) -> Booker:
    """Sign up as the product does."""

    def join(tx: Tx, person: Caller) -> Ref | Refused:
        time = events.begins(tx, event)
        return signups.join(tx.called_by(person), event, time, children, "Amina")

    async def book(store: database.Database, person: Caller) -> str:
        got = await store.write(lambda tx: join(tx, person))
        return got.reason if isinstance(got, Refused) else "going"

    return book


def unguarded(event: Ref, children: tuple[Word, ...], left: int) -> Booker:
    """Look how many there are, then write. It must oversell."""

    def look(tx: Tx) -> bool:
        taken = select(func.count()).where(_seat.c.event_id == event.id)
        return tx.connection.execute(taken).scalar_one() < left

    def write(tx: Tx, person: Caller) -> str:
        row: dict[str, Any] = {
            "event_id": event.id,
            "person_id": person.person,
            "state": "going",
            "queued_at": tx.now,
            "language": "de",
            "children": [child.word for child in children],
            "version": 0,
            "secret": tx.secret(),
            "created_at": tx.now,
            "changed_at": tx.now,
        }
        tx.connection.execute(insert(_seat), row)
        return "going"

    return booker(look, write, "seat-gone")


if __name__ == "__main__":
    asyncio.run(main())
