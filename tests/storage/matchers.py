"""People who answer to one place, or firms' phones to one person, in an own process.

Reads one JSON line, says `ready`, waits for a line, lets all loose, and counts what
they were told. Without the guard they look and then write, as others do.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import insert, select, update

from storage import database, internships, placements, schema
from storage.sealing import Box
from storage.transaction import Caller, Tx
from storage.values import Refused
from tests.storage import world
from tests.storage.unguarded import booker

_placement, _milestone, _internship = map(
    schema.table, (schema.Placement, schema.Milestone, schema.Internship)
)
Turn = Callable[[database.Database], Awaitable[str]]


async def main() -> None:
    order = json.loads(sys.stdin.readline())
    store = await database.open(
        order["url"], box=Box(world.SECRET), clock=lambda: world.MONDAY
    )
    make = {"interest": interests, "answer": answers}[order["race"]]
    turns = make(guard=order["guard"], **order["with"])
    await store.read(lambda tx: None)
    print("ready", flush=True)
    sys.stdin.readline()
    outcomes = await asyncio.gather(*(turn(store) for turn in turns))
    await store.close()
    print(json.dumps(Counter(outcomes)))


def interests(
    *, guard: bool, place: int, seekers: list[int], closes: bool
) -> list[Turn]:
    """Let seekers be interested in a place; in one process the firm closes it."""
    turns = [_interest(place, seeker, guard=guard) for seeker in seekers]
    if closes:
        turns.insert(len(turns) // 2, _close(place))
    return turns


def _interest(place: int, seeker: int, *, guard: bool) -> Turn:
    async def guarded(store: database.Database) -> str:
        def tap(tx: Tx) -> Any:
            return placements.answer(tx, seeker, place, interested=True)

        done = await store.write(tap)
        return done.reason if isinstance(done, Refused) else "interested"

    def look(tx: Tx) -> bool:
        state = select(_internship.c.state).where(_internship.c.id == place)
        return tx.connection.execute(state).scalar() == internships.OPEN

    def write(tx: Tx, person: Caller) -> str:
        _put(tx, seeker, place)
        return "interested"

    unguarded = booker(look, write, "placement-full")
    if guard:
        return guarded
    return lambda store: unguarded(store, Caller(0, "de", 0, "web"))


def _close(place: int) -> Turn:
    async def close(store: database.Database) -> str:
        await store.read(lambda tx: None)  # the others look at the database first

        def withdraw(tx: Tx) -> None:
            placements.withdraw_all(tx, "closed", internship_id=place)
            internships.set_state(tx, place, internships.WITHDRAWN)

        await store.write(withdraw)
        return "closed"

    return close


def answers(*, guard: bool, placement: int, count: int) -> list[Turn]:
    """Let phones of one firm say yes and no to one person."""
    kinds = (placements.WANTED, placements.REFUSED)
    return [_answer(placement, kinds[n % 2], guard=guard) for n in range(count)]


def _answer(placement: int, kind: str, *, guard: bool) -> Turn:
    async def guarded(store: database.Database) -> str:
        def tap(tx: Tx) -> Any:
            return placements.step(tx, placement, kind, placements.FIRM, version=1)

        done = await store.write(tap)
        return done.reason if isinstance(done, Refused) else "said"

    def look(tx: Tx) -> bool:
        version = select(_placement.c.version).where(_placement.c.id == placement)
        return tx.connection.execute(version).scalar() == 1

    def write(tx: Tx, person: Caller) -> str:
        mine = update(_placement).where(_placement.c.id == placement)
        tx.connection.execute(mine.values(state=kind, version=2))
        return "said"

    unguarded = booker(look, write, "placement-old")
    if guard:
        return guarded
    return lambda store: unguarded(store, Caller(0, "de", 0, "web"))


def _put(tx: Tx, seeker: int, place: int) -> None:
    row = {"seeker_id": seeker, "internship_id": place, "state": placements.INTEREST}
    when = {"created_at": tx.now, "changed_at": tx.now}
    tx.connection.execute(insert(_placement), {**row, "version": 1, **when})


if __name__ == "__main__":
    asyncio.run(main())
