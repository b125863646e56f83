"""Newcomers who all pick the same hour of one firm, in a process of their own.

Reads one JSON line, says `ready`, waits for a line, lets all loose, and counts what
they were told. Without the guard they look and then write, as others do.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from typing import Any

from sqlalchemy import func, select, update

from storage import database, meeting_times, meetings, schema
from storage.sealing import Box
from storage.transaction import Caller, Tx
from storage.values import Ref, Refused
from tests.storage import pairs, world
from tests.storage.unguarded import Booker, booker

TIME = pairs.at("2026-11-25", "10:00")
_meeting = schema.table(schema.Meeting)


async def main() -> None:
    order = json.loads(sys.stdin.readline())
    asked: dict[int, int] = dict(order["asked"])
    pick = guarded(asked) if order["guard"] else unguarded(asked)
    store = await database.open(
        order["url"], box=Box(world.SECRET), clock=lambda: world.MONDAY
    )
    await store.read(lambda tx: None)
    print("ready", flush=True)
    sys.stdin.readline()
    people = [Caller(number, "ar", 0, "web") for number in asked]
    outcomes = await asyncio.gather(*(pick(store, person) for person in people))
    await store.close()
    print(json.dumps(Counter(outcomes)))


def guarded(asked: dict[int, int]) -> Booker:
    """Pick as the product does; `asked` is the meeting that each person is asked of."""

    def fix(tx: Tx, person: Caller) -> Ref | Refused:
        meeting = Ref("meeting", asked[person.person])
        return meetings.fix(tx.called_by(person), meeting, TIME)

    async def pick(store: database.Database, person: Caller) -> str:
        got = await store.write(lambda tx: fix(tx, person))
        return got.reason if isinstance(got, Refused) else "fixed"

    return pick


def unguarded(asked: dict[int, int]) -> Booker:
    """Look whether the firm is free, then write. It must meet two at once."""
    begins = meeting_times.instant(*TIME)

    def look(tx: Tx) -> bool:
        then = select(func.count()).where(_meeting.c.starts_at == begins)
        return tx.connection.execute(then).scalar_one() == 0

    def write(tx: Tx, person: Caller) -> str:
        ends = begins + meeting_times.TALK_LASTS
        values: dict[str, Any] = {"state": "fixed", "starts_at": begins}
        mine = update(_meeting).where(_meeting.c.id == asked[person.person])
        tx.connection.execute(mine.values(**values, ends_at=ends))
        return "fixed"

    return booker(look, write, "meeting-gone")


if __name__ == "__main__":
    asyncio.run(main())
