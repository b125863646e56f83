"""The day's list: who comes when, in which language, to whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from storage import bookings, schema
from storage.directory import Adviser, Office, Service
from storage.resources import Interpreter, Room
from storage.transaction import Tx
from storage.values import Ref, Time, Wish

_booking = schema.table(schema.Booking)


@dataclass(frozen=True, slots=True)
class Line:
    """One appointment; `ends_at` is aware UTC, `language` the visitor's.

    `state` is booked, came or missed; `confirmed` that she said she is coming, and
    `reminded` that she was asked.
    """

    booking: Ref
    office: Office
    service: Service
    adviser: Adviser
    time: Time
    ends_at: datetime
    language: str
    version: int
    changed_at: datetime
    state: str
    reminded: bool
    confirmed: bool
    name: str | None = field(repr=False)
    interpreter: Interpreter | None
    room: Room | None
    wish: Wish = field(repr=False)


def lines(tx: Tx, *, day: date, office: int | None) -> tuple[Line, ...]:
    """Return what is booked on a local day, at one office (by id) or at all.

    Ordered as the offices are, then by time, then by adviser. Raises Unlisted for an
    office that there is not.
    """
    offices = (
        tx.directory.offices.values()
        if office is None
        else (tx.directory.office(office),)
    )
    return tuple(line for place in offices for line in _at(tx, place, day))


def _at(tx: Tx, office: Office, day: date) -> Iterator[Line]:
    """Yield the lines of one office; the day is that of its own wall clock."""
    midnight = datetime.combine(day, time(), ZoneInfo(office.zone))
    next_midnight = midnight + timedelta(days=1)  # wall clock: 23, 24 or 25 hours
    rows = tx.connection.execute(
        select(_booking)
        .where(
            _booking.c.office_id == office.id,
            _booking.c.starts_at >= midnight,
            _booking.c.starts_at < next_midnight,
            _booking.c.state.in_(("booked", "came", "missed")),
        )
        .order_by(_booking.c.starts_at, _booking.c.adviser_id)
    )
    for row in rows:
        yield Line(
            booking=Ref("booking", row.id),
            office=office,
            service=tx.directory.service(row.service_id),
            adviser=tx.directory.adviser(row.adviser_id),
            time=Time(row.starts_at, office.zone, office.id),
            ends_at=row.ends_at,
            language=row.language,
            version=row.version,
            changed_at=row.changed_at,
            state=row.state,
            reminded=row.reminded_at is not None,
            confirmed=row.confirmed_at is not None,
            name=row.name,
            interpreter=tx.directory.interpreters.get(row.interpreter_id),
            room=tx.directory.rooms.get(row.room_id),
            wish=bookings.wish_of(row),
        )
