"""Appointments as people, calendars and staff see them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, or_, select, update

from storage import bookings, schema
from storage.directory import Adviser, Office, Service
from storage.resources import Interpreter, Room
from storage.transaction import Tx
from storage.values import Ref, Time, Wish, Word

# How an appointment is interpreted.
IN_PERSON, BY_PHONE, UNAIDED = Word("person"), Word("phone"), Word("none")

_booking = schema.table(schema.Booking)


class NoSuchBooking(LookupError):
    """No booking has this number, or none that this can be done with."""


@dataclass(frozen=True, slots=True)
class Card:
    """All that a text, a calendar file or a list says about a booking; times aware UTC.

    `state` is that of `schema.Booking`. `version` is the calendar's SEQUENCE and
    `changed_at` its time stamp. `wish` is what it was booked with. `booked_by` is who
    has made it for somebody else and looks after it.
    """

    booking: Ref
    person: int
    office: Office
    service: Service
    adviser: Adviser
    starts_at: datetime
    ends_at: datetime
    state: str
    version: int
    changed_at: datetime
    language: str
    confirmed: bool
    secret: str = field(repr=False)
    name: str | None = field(repr=False)
    interpreter: Interpreter | None
    room: Room | None
    wish: Wish = field(repr=False)
    booked_by: int | None = None

    @property
    def time(self) -> Time:
        """Return the start as a value that texts can format."""
        return Time(self.starts_at, self.office.zone, self.office.id)


def open_for(tx: Tx, service: Ref) -> Ref | None:
    """Return the caller's booking of a service that is not over yet."""
    found = tx.connection.execute(
        select(_booking.c.id).where(
            _booking.c.open_key == bookings.open_key(tx.person().person, service.id),
            _booking.c.ends_at > tx.now,
        )
    ).scalar()
    return None if found is None else Ref("booking", found)


def card(tx: Tx, booking: Ref) -> Card:
    """Return what is known of any booking, whoever asks; or raise NoSuchBooking."""
    row = tx.connection.execute(_BY_ID, {"booking": booking.id}).one_or_none()
    if row is None:
        raise NoSuchBooking(f"there is no booking {booking.id}")
    return _card(tx, row)


_BY_ID = select(_booking).where(_booking.c.id == bindparam("booking"))


def beside(tx: Tx, booking: Ref) -> tuple[Word, int]:
    """Return how an appointment is interpreted, and how many children are cared for.

    Of one that was forgotten meanwhile, nothing.
    """
    found = cards(tx, [booking.id]).get(booking.id)
    if found is None:
        return UNAIDED, 0
    if found.interpreter is None:
        how = UNAIDED
    else:
        how = BY_PHONE if found.interpreter.by_phone else IN_PERSON
    return how, len(found.wish.children)


def cards(tx: Tx, bookings: Collection[int]) -> dict[int, Card]:
    """Return what is known of these bookings, by number, if they still are."""
    rows = tx.connection.execute(_BY_IDS, {"bookings": list(bookings)})
    return {row.id: _card(tx, row) for row in rows}


def reminded(tx: Tx, bookings: Collection[int]) -> None:
    """Note that these bookings were spoken of just now."""
    asked = {"bookings": list(bookings), "now": tx.now}
    tx.connection.execute(_REMINDED, asked)


_THESE = _booking.c.id.in_(bindparam("bookings", expanding=True))
_BY_IDS = select(_booking).where(_THESE)
_REMINDED = update(_booking).where(_THESE).values(reminded_at=bindparam("now"))


def by_secret(tx: Tx, secret: str) -> Card | None:
    """Return the booking, or cancelled booking, that a calendar link stands for."""
    row = tx.connection.execute(
        select(_booking).where(
            _booking.c.secret == secret,
            _booking.c.state.in_(("booked", "cancelled")),
        )
    ).one_or_none()
    return None if row is None else _card(tx, row)


def upcoming(tx: Tx) -> tuple[Ref, ...]:
    """Return the caller's appointments that have not begun, the next first.

    Also those that she has made for others and looks after.
    """
    mine = tx.person().person
    whose = or_(_booking.c.person_id == mine, _booking.c.booked_by == mine)
    return _upcoming(tx, whose)


def own(tx: Tx) -> tuple[Ref, ...]:
    """Return those of the caller's appointments that are for herself."""
    return _upcoming(tx, _booking.c.person_id == tx.person().person)


def is_other(tx: Tx, booking: Ref) -> bool:
    """Say whether the caller has made an appointment for somebody else."""
    found = cards(tx, [booking.id]).get(booking.id)
    return found is not None and found.booked_by == tx.person().person


def _upcoming(tx: Tx, whose: ColumnElement[bool]) -> tuple[Ref, ...]:
    found = tx.connection.execute(
        select(_booking.c.id)
        .where(
            whose,
            _booking.c.state == "booked",
            _booking.c.starts_at > tx.now,
        )
        .order_by(_booking.c.starts_at, _booking.c.id)
    ).scalars()
    return tuple(Ref("booking", number) for number in found)


def _card(tx: Tx, row: Row[Any]) -> Card:
    return Card(
        booking=Ref("booking", row.id),
        person=row.person_id,
        office=tx.directory.office(row.office_id),
        service=tx.directory.service(row.service_id),
        adviser=tx.directory.adviser(row.adviser_id),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        state=row.state,
        version=row.version,
        changed_at=row.changed_at,
        language=row.language,
        confirmed=row.confirmed_at is not None,
        secret=row.secret,
        name=row.name,
        interpreter=tx.directory.interpreters.get(row.interpreter_id),
        room=tx.directory.rooms.get(row.room_id),
        wish=bookings.wish_of(row),
        booked_by=row.booked_by,
    )
