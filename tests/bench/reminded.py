"""A database in which very many reminders are due at once."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from storage import bookings, reminders, schema
from storage.transaction import Caller, Tx
from storage.values import Ref
from tests.bench import crowds
from tests.storage import world

# Three times, so that the order of the due times is not that of the rows.
CLOCKS = ("10:00", "10:15", "10:30")
PLAN = ("2h",)


def fill(tx: Tx, account: str, day: datetime, chats: int, twice: int) -> None:
    """Let people have an appointment on `day`, `twice` of them two.

    The appointments stand in no order, and nobody's calendar is claimed: many more
    come than there are advisers, since only the reminders matter.
    """
    crowds.move_in(tx, account, chats)
    house = world.office(tx, "burst")
    offers = [world.service(tx, f"burst-{n}", reminders=list(PLAN)) for n in range(2)]
    adviser = world.adviser(tx, house, *offers)
    wishes = [(n, offers[0]) for n in range(1, chats + 1)]
    wishes += [(n, offers[1]) for n in range(1, twice + 1)]
    chance = random.Random(20261125)
    chance.shuffle(wishes)
    booked = [
        _booking(tx, number, person, offer, house, adviser, chance.choice(CLOCKS), day)
        for number, (person, offer) in enumerate(wishes, 1)
    ]
    tx.connection.execute(insert(schema.table(schema.Booking)), booked)
    for booking in booked:
        chat = booking["person_id"]
        reminders.plan(
            tx.called_by(Caller(chat, "de", chat, account)),
            booking["id"],
            booking["version"],
            PLAN,
            booking["starts_at"],
            world.ZONE,
        )


def _booking(
    tx: Tx,
    number: int,
    person: int,
    offer: Ref,
    house: Ref,
    adviser: int,
    clock: str,
    day: datetime,
) -> dict[str, Any]:
    start = world.at(house, clock, day.date()).at
    return {
        "id": number,
        "person_id": person,
        "service_id": offer.id,
        "office_id": house.id,
        "adviser_id": adviser,
        "starts_at": start,
        "ends_at": start + timedelta(minutes=30),
        "state": "booked",
        "open_key": bookings.open_key(person, offer.id),
        "name": "Amina",
        "language": "de",
        "version": 0,
        "secret": f"bench-{number}",
        "created_at": tx.now,
        "changed_at": tx.now,
        "conversation_id": person,
    }
