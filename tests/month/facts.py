"""What lies in the database, read by plain SQL and without the product's rules."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select, text

from storage import schema
from storage.transaction import Tx
from tests.month.clock import instant, micros

_TABLES = {
    "bookings": "booking",
    "changes": "month_booking",
    "contact_changes": "month_contact",
    "entries": "waiting",
    "entry_changes": "month_waiting",
    "seat_changes": "month_seat",
    "owns": "own_reminder",
    "own_changes": "month_own_reminder",
    "events": "event",
    "services": "service",
    "offices": "office",
    "rules": "opening_rule",
    "closures": "closure",
    "holidays": "holiday",
    "gives": "adviser_service",
    "resources": "resource",
    "places": "care_place",
    "claims": "claim",
}
_OUTBOX = text(
    "SELECT id, conversation_id, account, state, rank, due_at, booking_id, dedupe,"
    " created_at, sent_at, why FROM outbox"
)
_ORDER = {
    "month_booking": "n",
    "month_contact": "n",
    "month_waiting": "n",
    "month_seat": "n",
    "month_own_reminder": "n",
    "adviser_service": "adviser_id",
    "holiday": "day",
    "claim": "step",
}


@dataclass(frozen=True)
class Facts:
    """Rows by table, instants as integers as they lie there; `now` is one as well."""

    now: int
    bookings: Sequence[Any]
    changes: Sequence[Any]
    contact_changes: Sequence[Any]
    entries: Sequence[Any]
    entry_changes: Sequence[Any]
    seat_changes: Sequence[Any]
    owns: Sequence[Any]
    own_changes: Sequence[Any]
    services: dict[int, Any]
    offices: dict[int, Any]
    events: dict[int, Any]
    rules: Sequence[Any]
    closures: Sequence[Any]
    holidays: frozenset[tuple[str, date]]
    gives: Sequence[Any]
    resources: dict[int, Any]
    places: Sequence[Any]
    claims: Sequence[Any]
    outbox: Sequence[Any]
    aside: int
    stuck: int
    owners: dict[int, int] = field(repr=False)
    numbers: dict[int, int] = field(repr=False)
    children: dict[int, tuple[str, ...]] = field(repr=False)
    with_children: frozenset[int] = field(repr=False)

    def zone(self, office: int) -> ZoneInfo:
        """Return an office's zone."""
        return ZoneInfo(self.offices[office].zone)

    def local(self, stored: int, office: int) -> datetime:
        """Return what the office's wall clock shows."""
        return instant(stored).astimezone(self.zone(office))

    def owner(self, conversation: int | None) -> int:
        """Return the person of a chat; 0 for none."""
        return self.owners.get(conversation or 0, 0)


def read(tx: Tx) -> Facts:
    """Read everything, as this transaction sees it."""
    run = tx.connection.execute
    rows = {}
    for name, table in _TABLES.items():
        order = _ORDER.get(table, "id")
        rows[name] = run(text(f"SELECT * FROM {table} ORDER BY {order}")).all()
    by_id = {
        name: {row.id: row for row in rows.pop(name)}
        for name in ("services", "offices", "events", "resources")
    }
    holidays = frozenset(
        (row.subdivision, day(row.day)) for row in rows.pop("holidays")
    )
    contact, booking = schema.table(schema.Contact), schema.table(schema.Booking)
    addresses = run(select(contact.c.person_id, contact.c.address)).all()
    chats = run(
        text(
            "SELECT c.id, p.person_id FROM conversation c"
            " JOIN contact p ON p.id = c.contact_id"
        )
    ).all()
    seat = schema.table(schema.Seat)
    brought = run(select(seat.c.id, seat.c.children)).all()
    wishes = run(select(booking.c.id, booking.c.wish)).all()
    return Facts(
        now=micros(tx.now),
        **by_id,
        **rows,
        holidays=holidays,
        outbox=run(_OUTBOX).all(),
        aside=run(text("SELECT count(*) FROM aside")).scalar_one(),
        stuck=run(
            text("SELECT count(*) FROM dialog WHERE state = 'stuck'")
        ).scalar_one(),
        owners={row.id: row.person_id for row in chats},
        numbers={
            row.person_id: int(row.address[1:])
            for row in addresses
            if row.address.startswith("p")
        },
        with_children=frozenset(row.id for row in brought if row.children),
        children={row.id: _children(row.wish) for row in wishes if row.wish},
    )


def day(stored: Any) -> date:
    """Return a date, which SQLite keeps as text."""
    return date.fromisoformat(stored) if isinstance(stored, str) else stored


def loads(stored: Any) -> Any:
    """Return what a JSON column holds, which SQLite keeps as text."""
    return json.loads(stored) if isinstance(stored, str) else stored


def _children(wish: Any) -> tuple[str, ...]:
    """Return the age groups of the children in a wish's JSON."""
    found: list[str] = []

    def walk(part: Any) -> None:
        if isinstance(part, str) and part in ("small", "middle", "big"):
            found.append(part)
        elif isinstance(part, dict):
            for inner in part.values():
                walk(inner)
        elif isinstance(part, list):
            for inner in part:
                walk(inner)

    walk(wish)
    return tuple(found)
