"""Holding, booking and cancelling a time for the caller, and reading what was booked.

A time is held while the person reads the summary, then confirmed. Nobody's wish is
lost to the clock alone: a hold that expired is only gone once somebody else has taken
the time. Other people's bookings are treated as if they were not there.

Locks are taken in the order booking, claims; a booking is locked by the statement that
reads or changes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage import claims, openings, schema, steps, times
from storage.directory import Adviser, Office, Service
from storage.transaction import Tx
from storage.values import Ref, Refused, Time

# Long enough to read a summary slowly and to type a name; a pause beyond it costs the
# person nothing unless somebody else wants this very time.
HOLD = timedelta(minutes=15)
# One dialog is open and three may be parked, and each holds one time at most.
HOLDS = 4

TIME_GONE = Refused("time-gone")
ALREADY_BOOKED = Refused("already-booked", end="already-booked")
BOOKING_GONE = Refused("booking-gone")

_booking = schema.table(schema.Booking)


class NoSuchBooking(LookupError):
    """No booking has this number."""


@dataclass(frozen=True, slots=True)
class Card:
    """All that a text, a calendar file or a list says about a booking; times aware UTC.

    `state` is held, booked, released, expired or cancelled. `version` is the
    calendar's SEQUENCE and `changed_at` its time stamp.
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
    secret: str = field(repr=False)
    name: str | None = field(repr=False)

    @property
    def time(self) -> Time:
        """Return the start as a value that texts can format."""
        return Time(self.starts_at, self.office.zone, self.office.id)


def hold(tx: Tx, service: Ref, office: Ref, time: Time) -> Ref | Refused:
    """Keep `time` for the caller for 15 minutes, with the adviser who suits best.

    Refused("time-gone") when nobody is free any more, or the time was never offered.
    The caller's oldest hold gives way when there would be more than HOLDS.
    """
    if time.office != office.id:
        return TIME_GONE
    suited = times.advisers(tx, service, time)
    if not suited:
        return TIME_GONE
    _let_oldest_lapse(tx)
    offer = tx.directory.service(service.id)
    booking = _insert(tx, offer, suited[0], time)
    first, last = times.block(offer, steps.floor(time.at))
    for adviser in suited:
        if claims.take(tx, booking, (adviser.id,), first, last):
            if adviser is not suited[0]:
                _set(tx, booking, adviser_id=adviser.id)
            return Ref("booking", booking)
    tx.connection.execute(delete(_booking).where(_booking.c.id == booking))
    return TIME_GONE


def release(tx: Tx, hold: Ref) -> None:
    """Give a held time back; once is as good as twice, and a booking is left alone.

    An expired hold is let go as well, so that it cannot be confirmed later.
    """
    released = tx.connection.execute(
        update(_booking)
        .where(
            _booking.c.id == hold.id,
            _booking.c.person_id == tx.person().person,
            _booking.c.state.in_(("held", "expired")),
        )
        .values(state="released", held_until=None, changed_at=tx.now)
    )
    if released.rowcount:
        claims.free(tx, hold.id)


def confirm(tx: Tx, hold: Ref, name: str) -> Ref | Refused:
    """Turn the caller's hold into a booking under `name`.

    A hold that expired is taken anew: Refused("time-gone") only if the time has been
    given to somebody else, has begun, or the rules no longer allow it.
    Refused("already-booked") if the person has another open booking of this service.
    """
    row = _own(tx, hold)
    if row is None:
        return TIME_GONE
    if row.state == "booked":
        return hold
    # One savepoint for all: claims that were taken anew must not outlive a refusal.
    savepoint = tx.connection.begin_nested()
    if not _still_held(tx, row):
        savepoint.rollback()
        return TIME_GONE
    _close_past(tx, row)
    key = _open_key(row.person_id, row.service_id)
    try:
        _set(tx, row.id, state="booked", held_until=None, open_key=key, name=name)
    except IntegrityError as error:
        savepoint.rollback()
        if not claims.is_duplicate(error):
            raise
        return ALREADY_BOOKED
    savepoint.commit()
    return hold


def cancel(tx: Tx, booking: Ref) -> Ref | Refused:
    """Give up the caller's booking; its time is free for others at once.

    Refused("booking-gone") if it is not booked, or has begun.
    """
    row = _own(tx, booking)
    if row is None or row.state != "booked" or row.starts_at <= tx.now:
        return BOOKING_GONE
    _set(tx, row.id, state="cancelled", open_key=None, version=row.version + 1)
    claims.free(tx, row.id)
    return booking


def open_for(tx: Tx, service: Ref) -> Ref | None:
    """Return the caller's booking of a service that is not over yet."""
    found = tx.connection.execute(
        select(_booking.c.id).where(
            _booking.c.open_key == _open_key(tx.person().person, service.id),
            _booking.c.ends_at > tx.now,
        )
    ).scalar()
    return None if found is None else Ref("booking", found)


def card(tx: Tx, booking: Ref) -> Card:
    """Return what is known of any booking, whoever asks; or raise NoSuchBooking."""
    row = tx.connection.execute(
        select(_booking).where(_booking.c.id == booking.id)
    ).one_or_none()
    if row is None:
        raise NoSuchBooking(f"there is no booking {booking.id}")
    return _card(tx, row)


def by_secret(tx: Tx, secret: str) -> Card | None:
    """Return the booking, or cancelled booking, that a calendar link stands for."""
    row = tx.connection.execute(
        select(_booking).where(
            _booking.c.secret == secret,
            _booking.c.state.in_(("booked", "cancelled")),
        )
    ).one_or_none()
    return None if row is None else _card(tx, row)


def _own(tx: Tx, booking: Ref) -> Row[Any] | None:
    """Lock and read a booking if it is the caller's."""
    return tx.connection.execute(
        select(_booking)
        .where(_booking.c.id == booking.id, _booking.c.person_id == tx.person().person)
        .with_for_update()
    ).one_or_none()


def _still_held(tx: Tx, row: Row[Any]) -> bool:
    """Say whether a hold stands; take it anew if it has expired and nobody else did.

    An expired hold may be days old, so the rules are asked again.
    """
    if row.starts_at <= tx.now:
        return False
    if row.state == "held" and row.held_until > tx.now:
        return True
    if row.state not in ("held", "expired"):
        return False
    adviser = tx.directory.adviser(row.adviser_id)
    service = tx.directory.service(row.service_id)
    if not (adviser.active and service.active):
        return False
    if not openings.allows(tx.directory, adviser, service, row.starts_at):
        return False
    if row.state == "held":
        return True
    block = times.block(service, steps.floor(row.starts_at))
    return claims.take(tx, row.id, (row.adviser_id,), *block)


def _let_oldest_lapse(tx: Tx) -> None:
    """End the caller's oldest holds so that one more is within HOLDS."""
    held = tx.connection.execute(
        select(_booking.c.id)
        .where(_booking.c.person_id == tx.person().person, claims.HELD)
        .order_by(_booking.c.id)
        .with_for_update()
    ).scalars()
    for booking in held.all()[: -(HOLDS - 1)]:
        _set(tx, booking, held_until=tx.now)
        claims.expire(tx, booking)


def _close_past(tx: Tx, row: Row[Any]) -> None:
    """Let go of the key of an earlier appointment that is over."""
    tx.connection.execute(
        update(_booking)
        .where(
            _booking.c.open_key == _open_key(row.person_id, row.service_id),
            _booking.c.ends_at <= tx.now,
        )
        .values(open_key=None)
    )


def _insert(tx: Tx, service: Service, adviser: Adviser, time: Time) -> int:
    """Write a held booking that has no claims yet, and return its number."""
    caller = tx.person()
    number = tx.connection.execute(
        insert(_booking)
        .values(
            person_id=caller.person,
            service_id=service.id,
            office_id=adviser.office,
            adviser_id=adviser.id,
            starts_at=time.at,
            ends_at=time.at + timedelta(minutes=service.minutes),
            state="held",
            held_until=tx.now + HOLD,
            language=caller.language,
            version=0,
            secret=tx.secret(),
            created_at=tx.now,
            changed_at=tx.now,
        )
        .returning(_booking.c.id)
    ).scalar_one()
    return int(number)


def _set(tx: Tx, booking: int, **values: Any) -> None:
    """Change a booking that this transaction has locked."""
    tx.connection.execute(
        update(_booking)
        .where(_booking.c.id == booking)
        .values(changed_at=tx.now, **values)
    )


def _open_key(person: int, service: int) -> str:
    return f"{person}:{service}"


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
        secret=row.secret,
        name=row.name,
    )
