"""A process in which people cancel while others wait, and the heartbeat beats.

Run as `python -m tests.storage.cancellers`, it reads one line of JSON that says who
cancels what, answers "ready", waits for a line, and lets all loose at once.
"""

from __future__ import annotations

import asyncio
import json
import sys

from sqlalchemy import insert, select, text, update

from storage import bookings, database, schema, waitlist_upkeep
from storage.sealing import Box
from storage.transaction import Caller, Tx
from storage.values import Ref
from tests.storage import world

BEATS = 3


async def main() -> None:
    order = json.loads(sys.stdin.readline())
    store = await database.open(
        order["url"], box=Box(world.SECRET), clock=lambda: world.MONDAY
    )
    await store.read(lambda tx: None)
    print("ready", flush=True)
    sys.stdin.readline()
    frees = guarded if order["guard"] else unguarded
    cancels = [frees(store, person, booking) for person, booking in order["cancels"]]
    beats = [store.write(waitlist_upkeep.beat) for _ in range(BEATS * order["guard"])]
    await asyncio.gather(*cancels, *beats)
    await store.close()


async def guarded(store: database.Database, person: int, booking: int) -> None:
    """Cancel as the product does."""
    caller = Caller(person, "de", 0, "web")
    await store.write(
        lambda tx: bookings.cancel(tx.called_by(caller), Ref("booking", booking))
    )


async def unguarded(store: database.Database, person: int, booking: int) -> None:
    """Offer as others do: look who is first, then write; nothing says no."""
    waiting, table = schema.table(schema.Waiting), schema.table(schema.Booking)

    def look(tx: Tx) -> tuple[int, int]:
        first = select(waiting.c.id, waiting.c.person_id).where(
            waiting.c.state == "waiting"
        )
        row = tx.connection.execute(first.order_by(waiting.c.id).limit(1)).one()
        return row.id, row.person_id

    def write(tx: Tx, entry: int, whose: int) -> None:
        old = tx.connection.execute(select(table).where(table.c.id == booking)).one()
        held = dict(old._mapping) | {"person_id": whose, "state": "held"}
        held |= {"secret": tx.secret(), "open_key": None}
        del held["id"]
        tx.connection.execute(insert(table), held)
        tx.connection.execute(
            update(waiting).where(waiting.c.id == entry).values(state="offered")
        )
        if tx.connection.dialect.name == "postgresql":
            tx.connection.execute(text("SELECT pg_sleep(0.05)"))

    entry, whose = await store.write(look)
    await store.write(lambda tx: write(tx, entry, whose))


if __name__ == "__main__":
    asyncio.run(main())
