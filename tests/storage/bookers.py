"""A process full of people who all want the same time.

Run as `python -m tests.storage.bookers`, it reads one line of JSON that says who wants
what, answers "ready", waits for a line, lets everybody loose at once, and prints what
came of it as JSON; then it waits for the next race, until nobody writes any more.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from datetime import timedelta
from typing import Any

from sqlalchemy import func, insert, select

from storage import bookings, columns, database, schema
from storage.sealing import Box
from storage.transaction import Caller, Tx
from storage.values import Ref, Refused, Time, Wish, at_minute, decode
from tests.storage import world
from tests.storage.unguarded import Booker, booker
from tests.support import compiled


async def race(order: dict[str, Any]) -> None:
    service, office = Ref("service", order["service"]), Ref("office", order["office"])
    time = Time(at_minute(order["minute"]), world.ZONE, office.id)
    store = await database.open(
        order["url"], box=Box(world.SECRET), clock=lambda: world.MONDAY
    )
    wish = decode(order["wish"])
    assert isinstance(wish, Wish)
    book = guarded(service, office, time, wish)
    if not order["guard"]:
        book = unguarded(service, office, time, order["adviser"], order["left"])
    await store.read(lambda tx: None)
    print(json.dumps("ready"), flush=True)
    sys.stdin.readline()
    people = [Caller(number, "de", 0, "web") for number in order["people"]]
    outcomes = await asyncio.gather(*(book(store, person) for person in people))
    await store.close()
    print(json.dumps(Counter(outcomes)), flush=True)


def guarded(service: Ref, office: Ref, time: Time, wish: Wish) -> Booker:
    """Book as the product does: hold and confirm, each a turn of its own."""

    async def book(store: database.Database, person: Caller) -> str:
        held = await store.write(
            lambda tx: bookings.hold(tx.called_by(person), service, office, time, wish)
        )
        if isinstance(held, Refused):
            return held.reason
        booked = await store.write(
            lambda tx: bookings.confirm(tx.called_by(person), held, "Amina")
        )
        return booked.reason if isinstance(booked, Refused) else "booked"

    return book


def unguarded(service: Ref, office: Ref, time: Time, adviser: int, left: int) -> Booker:
    """Book as others do: look if any are left, then insert; no claim says no.

    It must double-book.
    """
    table = schema.table(schema.Booking)

    def look(tx: Tx) -> bool:
        taken = select(func.count()).where(
            table.c.adviser_id == adviser,
            table.c.starts_at < time.at + timedelta(minutes=30),
            table.c.ends_at > time.at,
            table.c.state == "booked",
        )
        return tx.connection.execute(taken).scalar_one() < left

    def write(tx: Tx, person: Caller) -> str:
        row: dict[str, Any] = {
            "person_id": person.person,
            "service_id": service.id,
            "office_id": office.id,
            "adviser_id": adviser,
            "starts_at": time.at,
            "ends_at": time.at + timedelta(minutes=30),
            "state": "booked",
            "language": "de",
            "version": 0,
            "secret": tx.secret(),
            "created_at": tx.now,
            "changed_at": tx.now,
        }
        tx.connection.execute(insert(table), row)
        return "booked"

    return booker(look, write, "time-gone")


if __name__ == "__main__":
    columns.give_box = compiled.share
    while order := sys.stdin.readline():
        asyncio.run(race(json.loads(order)))
