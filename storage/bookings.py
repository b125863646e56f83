"""Holding, booking, moving and cancelling a time for the caller.

A time is held while the person reads the summary, then confirmed. Nobody's wish is
lost to the clock alone: a hold that expired is only gone once somebody else has taken
the time. Other people's bookings are treated as if they were not there.

Locks are taken in the order booking, claims; a booking is locked by the statement that
reads or changes it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage import claims, openings, reminders, schema, steps, times
from storage.directory import Adviser, Service
from storage.transaction import Tx, first_key
from storage.values import Ref, Refused, Time

# Long enough to read a summary slowly and to type a name; a pause beyond it costs the
# person nothing unless somebody else wants this very time.
HOLD = timedelta(minutes=15)
# One dialog is open and three may be parked, and each holds one time at most.
HOLDS = 4

TIME_GONE = Refused("time-gone")
ALREADY_BOOKED = Refused("already-booked", end="already-booked")
BOOKING_GONE = Refused("booking-gone", end="booking-gone")

_booking = schema.table(schema.Booking)


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
                change(tx, booking, adviser_id=adviser.id)
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
    row = own(tx, hold)
    if row is None:
        return TIME_GONE
    if row.state == "booked":
        return hold
    # One savepoint for all: claims that were taken anew must not outlive a refusal.
    savepoint = tx.savepoint()
    if not _still_held(tx, row):
        savepoint.rollback()
        return TIME_GONE
    _close_past(tx, row)
    key = open_key(row.person_id, row.service_id)
    try:
        change(tx, row.id, state="booked", held_until=None, open_key=key, name=name)
    except IntegrityError as error:
        savepoint.rollback()
        if not claims.is_duplicate(error):
            raise
        return ALREADY_BOOKED
    savepoint.commit()
    _remind(tx, row.id, row.version, row.service_id, time_of(tx, row))
    return hold


def move(tx: Tx, booking: Ref, time: Time, adviser: Ref | None = None) -> Ref | Refused:
    """Give the caller's booking another time, and give the old one back, at once.

    With `adviser` only this one will do. Refused("time-gone") when nobody is free any
    more, Refused("booking-gone") if it is not booked, or has begun. What was said
    about coming is asked anew.
    """
    row = own(tx, booking)
    if row is None or row.state != "booked" or row.starts_at <= tx.now:
        return BOOKING_GONE
    # The new time may overlap with the old one, so that one is given back first.
    savepoint = tx.savepoint()
    claims.free(tx, row.id)
    taken = _taken(tx, row, time, adviser)
    if taken is None:
        savepoint.rollback()
        return TIME_GONE
    savepoint.commit()
    service = tx.directory.service(row.service_id)
    change(
        tx,
        row.id,
        adviser_id=taken.id,
        office_id=taken.office,
        starts_at=time.at,
        ends_at=time.at + timedelta(minutes=service.minutes),
        version=row.version + 1,
        conversation_id=tx.person().conversation or row.conversation_id,
        reminded_at=None,
        confirmed_at=None,
    )
    reminders.drop(tx, booking)
    _remind(tx, row.id, row.version + 1, service.id, time)
    return booking


def cancel(tx: Tx, booking: Ref) -> Ref | Refused:
    """Give up the caller's booking; its time is free for others at once.

    Refused("booking-gone") if it is not booked, or has begun.
    """
    row = own(tx, booking)
    if row is None or row.state != "booked" or row.starts_at <= tx.now:
        return BOOKING_GONE
    change(tx, row.id, state="cancelled", open_key=None, version=row.version + 1)
    claims.free(tx, row.id)
    reminders.drop(tx, booking)
    return booking


def own(tx: Tx, booking: Ref) -> Row[Any] | None:
    """Lock and read a booking if it is the caller's."""
    mine = {"booking": booking.id, "caller": tx.person().person}
    return tx.connection.execute(_OWN, mine).one_or_none()


_OWN = (
    select(_booking)
    .where(
        _booking.c.id == bindparam("booking"),
        _booking.c.person_id == bindparam("caller"),
    )
    .with_for_update()
)


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


def _taken(tx: Tx, row: Row[Any], time: Time, adviser: Ref | None) -> Adviser | None:
    """Claim a time for a booking, of one adviser or of who suits best; or nobody."""
    service = Ref("service", row.service_id)
    first, last = times.block(tx.directory.service(service.id), steps.floor(time.at))
    for suited in times.advisers(tx, service, time):
        wanted = adviser is None or adviser.id == suited.id
        if wanted and claims.take(tx, row.id, (suited.id,), first, last):
            return suited
    return None


def _remind(tx: Tx, booking: int, version: int, service: int, time: Time) -> None:
    """Write the reminders of a booking by its service's plan."""
    plan = tx.directory.service(service).reminders
    reminders.plan(tx, booking, version, plan, time.at, time.zone)


def time_of(tx: Tx, row: Row[Any]) -> Time:
    """Return the start of a stored booking as a value that texts can format."""
    return Time(row.starts_at, tx.directory.office(row.office_id).zone, row.office_id)


def _let_oldest_lapse(tx: Tx) -> None:
    """End the caller's oldest holds so that one more is within HOLDS."""
    mine = {"caller": tx.person().person}
    held = tx.connection.execute(_HELD_BY, mine).scalars()
    for booking in held.all()[: -(HOLDS - 1)]:
        change(tx, booking, held_until=tx.now)
        claims.expire(tx, booking)


_HELD_BY = (
    select(_booking.c.id)
    .where(_booking.c.person_id == bindparam("caller"), claims.HELD)
    .order_by(_booking.c.id)
    .with_for_update()
)


def _close_past(tx: Tx, row: Row[Any]) -> None:
    """Let go of the key of an earlier appointment that is over."""
    key = open_key(row.person_id, row.service_id)
    tx.connection.execute(_CLOSE_PAST, {"key": key, "now": tx.now})


_CLOSE_PAST = (
    update(_booking)
    .where(
        _booking.c.open_key == bindparam("key"), _booking.c.ends_at <= bindparam("now")
    )
    .values(open_key=None)
)


def _insert(tx: Tx, service: Service, adviser: Adviser, time: Time) -> int:
    """Write a held booking that has no claims yet, and return its number."""
    caller = tx.person()
    held = {
        "person_id": caller.person,
        "service_id": service.id,
        "office_id": adviser.office,
        "adviser_id": adviser.id,
        "starts_at": time.at,
        "ends_at": time.at + timedelta(minutes=service.minutes),
        "state": "held",
        "held_until": tx.now + HOLD,
        "language": caller.language,
        "conversation_id": caller.conversation or None,
        "version": 0,
        "secret": tx.secret(),
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    return first_key(tx.connection.execute(_INSERT, held))


_INSERT = insert(_booking)


def change(tx: Tx, booking: int, **values: Any) -> None:
    """Change a booking that this transaction has locked."""
    note(tx, booking, changed_at=tx.now, **values)


def note(tx: Tx, booking: int, **values: Any) -> None:
    """Note something about a booking that its calendar entry does not show."""
    tx.memory.clear()  # a hold that was over may count again
    tx.connection.execute(_CHANGE, {"booking": booking, **values})


_CHANGE = update(_booking).where(_booking.c.id == bindparam("booking"))


def open_key(person: int, service: int) -> str:
    return f"{person}:{service}"
