"""Events to sign up for, people with a chat, and the turns that tests are made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from storage import directory, event_files, events, outbox, people, schema, signups
from storage.transaction import Caller, Tx
from storage.values import Ref, Time, Word
from tests.storage import chats, world

THURSDAY = "2026-12-03 09:30"
_seat, _event, _care, _outbox = map(
    schema.table, (schema.Seat, schema.Event, schema.EventCare, schema.Outbox)
)


@dataclass(frozen=True)
class Programme:
    """One office, and one event there."""

    office: Ref
    event: Ref


def programme(tx: Tx, **changes: Any) -> Programme:
    """Announce a workshop of two seats on Thursday next week, 9:30 to 12:30."""
    house = world.office(tx)
    return Programme(house, event(tx, **changes))


def event(tx: Tx, *starts: str, **changes: Any) -> Ref:
    """Announce an event of three hours on these local times."""
    begins = [datetime.fromisoformat(start) for start in starts or (THURSDAY,)]
    data = {
        "key": "application",
        "topic": "work",
        "kind": "workshop",
        "office": "marxloh",
        "seats": 2,
        "languages": ["de"],
        "labels": {"de": "Bewerbung"},
        "names": {"de": "Werkstatt Bewerbung"},
        "descriptions": {"de": "Wir schreiben."},
        "materials": {"de": ["https://example.org/de"]},
        "sessions": [{"starts": s, "ends": s + timedelta(hours=3)} for s in begins],
    } | changes
    topic = {"key": data["topic"], "names": {"de": "Arbeit"}}
    fresh = world.reread(tx)
    event_files.write(fresh, {"topic": [topic], "event": [data]})
    found = directory.load(tx.connection, tx.box).events.values()
    return next(Ref("event", one.id) for one in found if one.key == data["key"])


def somebody(tx: Tx, address: str) -> Caller:
    """Return somebody who writes to us in Arabic."""
    return chats.met(tx, address)


def begins(tx: Tx, programme: Programme) -> Time:
    """Return when the event begins, as somebody sees who looks at it now."""
    return events.begins(tx, programme.event)


def come(programme: Programme, caller: Caller, *children: str, name: str = "Amina"):
    words = tuple(map(Word, children))
    return lambda tx: signups.join(
        tx.called_by(caller), programme.event, begins(tx, programme), words, name
    )


def wait(programme: Programme, caller: Caller, *children: str, name: str = "Amina"):
    words = tuple(map(Word, children))
    return lambda tx: signups.wait(
        tx.called_by(caller), programme.event, begins(tx, programme), words, name
    )


def leave(caller: Caller, seat: Ref):
    return lambda tx: signups.leave(tx.called_by(caller), seat)


def accept(caller: Caller, seat: Ref):
    return lambda tx: signups.accept(tx.called_by(caller), seat)


def decline(caller: Caller, seat: Ref):
    return lambda tx: signups.decline(tx.called_by(caller), seat)


def states(tx: Tx) -> dict[int, str]:
    """Return the state of each person's seat."""
    rows = tx.connection.execute(select(_seat.c.person_id, _seat.c.state))
    return {row.person_id: row.state for row in rows}


def taken(tx: Tx) -> int:
    """Return the count of the first event's seats."""
    return int(tx.connection.execute(select(_event.c.taken)).scalars().first() or 0)


def cared(tx: Tx) -> dict[str, int]:
    """Return how many places for children are taken, by age group."""
    rows = tx.connection.execute(select(_care.c.ages, _care.c.taken))
    return {row.ages: row.taken for row in rows}


def waiting(tx: Tx, kind: str) -> list[tuple[int, str]]:
    """Return whom a kind of row waits for, and when on the wall clock in Duisburg."""
    rows = tx.connection.execute(
        select(_outbox.c.content, _outbox.c.due_at, _seat.c.person_id)
        .join(_seat, _seat.c.id == _outbox.c.seat_id)
        .where(_outbox.c.state == outbox.WAITING)
        .order_by(_outbox.c.due_at, _outbox.c.id)
    )
    return [
        (row.person_id, f"{row.due_at.astimezone(world.BERLIN):%a %d.%m. %H:%M}")
        for row in rows
        if row.content["r"] == kind
    ]


def stop(tx: Tx, address: str) -> None:
    chat = people.find(tx, chats.ACCOUNT, address)
    assert chat is not None
    people.stop(tx, chat.contact, stopped=True)


def utc(local: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=world.BERLIN).astimezone(UTC)


def at(tx: Tx, now: datetime) -> Tx:
    """Return the transaction as it would be at another time."""
    return replace(tx, now=now)
