"""Holding, booking, moving and cancelling a time for the caller.

A time is held while the person reads the summary, then confirmed. Nobody's wish is
lost to the clock alone: a hold that expired is only gone once somebody else has taken
the time. Other people's bookings are treated as if they were not there.

Locks are taken in the order booking, claims; a booking is locked by the statement that
reads or changes it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Row, bindparam, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from storage import claims, reminders, schema, teams, waiting
from storage.directory import Service
from storage.survey import Only
from storage.teams import Team
from storage.transaction import Tx, first_key
from storage.values import PLAIN, Ref, Refused, Time, Wish, decode, encode

# Long enough to read a summary slowly and to type a name; a pause beyond it costs the
# person nothing unless somebody else wants this very time.
HOLD = timedelta(minutes=15)
# One dialog is open and three may be parked, and each holds one time at most.
HOLDS = 4

TIME_GONE = Refused("time-gone")
ALREADY_BOOKED = Refused("already-booked", end="already-booked")
BOOKING_GONE = Refused("booking-gone", end="booking-gone")

_booking = schema.table(schema.Booking)


def hold(
    tx: Tx, service: Ref, office: Ref, time: Time, wish: Wish = PLAIN
) -> Ref | Refused:
    """Keep `time` for the caller for 15 minutes, with all of `wish`, as suits best.

    Refused("time-gone") when a part of it is not free any more, or the time was never
    offered; then nothing is kept. The caller's oldest hold gives way when there would
    be more than HOLDS.
    """
    if time.office != office.id:
        return TIME_GONE
    return keep(tx, service, time, wish, tx.now + HOLD)


def keep(
    tx: Tx,
    service: Ref,
    time: Time,
    wish: Wish,
    until: datetime,
    *,
    offer: bool = False,
) -> Ref | Refused:
    """Keep `time` as `hold` does, for so long; an offer leaves other holds alone."""
    team = teams.best(tx, service, time, wish)
    if team is None:
        return TIME_GONE
    if not offer:
        claims.lapse_oldest(tx, tx.person().person, keep=HOLDS - 1)
    booking = _insert(tx, tx.directory.service(service.id), team, time, wish, until)
    taken = teams.take(tx, booking, service, time, wish)
    if taken is None:
        tx.connection.execute(delete(_booking).where(_booking.c.id == booking))
        return TIME_GONE
    if taken != team:
        change(tx, booking, **taken.columns)
    return Ref("booking", booking)


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


def confirm(tx: Tx, hold: Ref, name: str | None) -> Ref | Refused:
    """Turn the caller's hold into a booking under `name`; who waited, waits no more.

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
    waiting.serve(tx, key)
    _remind(tx, row.id, row.version, row.service_id, time_of(tx, row))
    return hold


def move(tx: Tx, booking: Ref, time: Time, adviser: Ref | None = None) -> Ref | Refused:
    """Give the caller's booking another time, and give the old one back, at once.

    What was wished for stays; with `adviser` only this one will do, the rest may be
    another. Refused("time-gone") when a part of it is not free any more, Refused
    ("booking-gone") if it is not booked, or has begun. What was said about coming is
    asked anew.
    """
    row = own(tx, booking)
    if row is None or row.state != "booked" or row.starts_at <= tx.now:
        return BOOKING_GONE
    # The new time may overlap with the old one, so that one is given back first.
    savepoint = tx.savepoint()
    claims.free(tx, row.id)
    service = Ref("service", row.service_id)
    only = Only(adviser=adviser.id if adviser else None)
    team = teams.take(tx, row.id, service, time, wish_of(row), only)
    if team is None:
        savepoint.rollback()
        return TIME_GONE
    savepoint.commit()
    minutes = tx.directory.service(service.id).minutes
    change(
        tx,
        row.id,
        **team.columns,
        starts_at=time.at,
        ends_at=time.at + timedelta(minutes=minutes),
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
    """Lock and read a booking if it is the caller's, or made by her for another."""
    mine = {"booking": booking.id, "caller": tx.person().person}
    return tx.connection.execute(_OWN, mine).one_or_none()


_OWN = (
    select(_booking)
    .where(
        _booking.c.id == bindparam("booking"),
        or_(
            _booking.c.person_id == bindparam("caller"),
            _booking.c.booked_by == bindparam("caller"),
        ),
    )
    .with_for_update()
)


def _still_held(tx: Tx, row: Row[Any]) -> bool:
    """Say whether a hold stands; take it anew if it has expired and nobody else did.

    An expired hold may be days old, so the rules are asked again. It must be the same
    adviser and the same interpreter: the person has been told of them.
    """
    if row.starts_at <= tx.now:
        return False
    if row.state == "held" and row.held_until > tx.now:
        return True
    if row.state not in ("held", "expired"):
        return False
    claims.free(tx, row.id)
    service, time = Ref("service", row.service_id), time_of(tx, row)
    only = Only(adviser=row.adviser_id, again=row.interpreter_id or 0)
    team = teams.take(tx, row.id, service, time, wish_of(row), only)
    if team is not None:
        change(tx, row.id, **team.columns)
    return team is not None


def _remind(tx: Tx, booking: int, version: int, service: int, time: Time) -> None:
    """Write the reminders of a booking by its service's plan."""
    plan = tx.directory.service(service).reminders
    reminders.plan(tx, booking, version, plan, time.at, time.zone)


def time_of(tx: Tx, row: Row[Any]) -> Time:
    """Return the start of a stored booking as a value that texts can format."""
    return Time(row.starts_at, tx.directory.office(row.office_id).zone, row.office_id)


def wish_of(row: Row[Any]) -> Wish:
    """Return what a stored booking shall have, with the language spoken there."""
    wish = PLAIN if row.wish is None else cast(Wish, decode(row.wish))
    return replace(wish, language=row.language)


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


def _insert(
    tx: Tx, service: Service, team: Team, time: Time, wish: Wish, until: datetime
) -> int:
    """Write a held booking that has no claims yet, and return its number."""
    caller = tx.person()
    held = {
        "person_id": caller.person,
        "service_id": service.id,
        **team.columns,
        "starts_at": time.at,
        "ends_at": time.at + timedelta(minutes=service.minutes),
        "state": "held",
        "held_until": until,
        "language": wish.language or caller.language,
        "wish": encode(wish) if wish.children or wish.people > 1 else None,
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
