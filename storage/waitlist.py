"""The waiting list that is fair: what is free goes to who has waited longest for it.

An offer is a held booking, so the database itself refuses its time to everybody else.
It is made in the transaction that frees the time (`after`), or by the heartbeat. Each
has one offer at a time, first come, first served among those whom a time suits; what
somebody was offered, or could have had when she joined, is not offered to her again.
A time that nobody wants, or that is too near, is everybody's.

Locks are taken in the order booking, entry; an entry that somebody else is just
serving is passed over.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select, update

from storage import (
    bookings,
    directory,
    holds,
    outbox,
    schema,
    shards,
    steps,
    suiting,
    waiters,
    waiting,
)
from storage.suiting import Looks
from storage.transaction import Tx
from storage.values import ANY_DAY, Ref, Refused, Time
from storage.waiters import Entry
from storage.waiting import OFFERED, WAITING

# So many offers in one transaction, so that it stays short; the next beat goes on.
MOST = 20
# Between the end that she was told and the next beat nobody else can slip in.
GRACE = timedelta(minutes=2)
# What is kept no longer than this goes before what can wait.
URGENT = timedelta(hours=4)

_waiting = schema.table(schema.Waiting)


def after(tx: Tx) -> None:
    """Offer what this transaction has freed to who waits for it."""
    if tx.freed:
        if "directory" in tx.changed:  # who is absent from now on is offered to nobody
            fresh = directory.load(tx.connection, tx.box)
            tx = replace(tx, directory=fresh, memory={})
        freed = {
            (resource.office, steps.instant(step))
            for number, step in tx.freed
            if (resource := suiting.resource(tx.directory, number)) is not None
        }
        zones = {o.id: ZoneInfo(o.zone) for o in tx.directory.offices.values()}
        serve(tx, {(o, at.astimezone(zones[o]).date()) for o, at in freed})


def serve(tx: Tx, days: Collection[tuple[int, date]] | None = None) -> int:
    """Offer what is free, at all or on these days at these offices; return how many."""
    offices: Collection[int] = tx.directory.offices
    weekdays = ANY_DAY
    if days is not None:
        offices = {office for office, _ in days}
        weekdays = sum({1 << day.weekday() for _, day in days})
    looks, made = Looks(tx, days), 0
    for entry in waiters.candidates(tx, offices, weekdays):
        if made == MOST:
            break
        if not entry.why_not and _offer_to(tx, entry, looks):
            made += 1
    return made


def _offer_to(tx: Tx, entry: Entry, looks: Looks) -> bool:
    """Offer the first time that suits and is far enough; False if there is none."""
    offer = tx.directory.service(entry.service)
    own = tx.called_by(entry.caller)
    for time in looks.suiting(entry):
        kept = holds.hold(offer.holds, tx.now, time.at, ZoneInfo(time.zone))
        if kept is None:
            continue
        if not _lock(tx, entry.id):
            return False
        service, until = Ref("service", offer.id), kept.until + GRACE
        held = bookings.keep(own, service, time, entry.wish, until, offer=True)
        looks.forget()
        if not isinstance(held, Refused):
            _note(tx, entry, held, kept)
            return True
    return False


def _note(tx: Tx, entry: Entry, held: Ref, kept: holds.Hold) -> None:
    """Write down what is offered to whom, and let it be said."""
    waiting.change(
        tx,
        entry.id,
        state=OFFERED,
        booking_id=held.id,
        offered_until=kept.until,
        changed_at=tx.now,
    )
    urgent = kept.until - kept.said_at <= URGENT
    tell(
        tx,
        entry,
        {"r": "offer", "w": entry.id, "o": held.id},
        kept.said_at,
        dedupe=f"offer:{held.id}",
        rank=outbox.OWN if urgent else outbox.OFFER,
        booking=held.id,
    )


def tell(
    tx: Tx,
    entry: Entry,
    content: object,
    due_at: datetime,
    *,
    dedupe: str,
    rank: int = outbox.OFFER,
    booking: int | None = None,
) -> None:
    """Queue what is to be said to somebody who waits, and wake whoever sends it."""
    outbox.put(
        tx,
        conversation=entry.caller.conversation,
        account=entry.caller.account,
        content=content,
        rank=rank,
        due_at=due_at,
        dedupe=dedupe,
        booking=booking,
    )
    shards.call(tx, entry.caller.account)


def _lock(tx: Tx, entry: int) -> bool:
    """Lock an entry that still waits; False if it is served at this very moment."""
    return tx.connection.execute(_LOCK, {"entry": entry}).scalar() is not None


_LOCK = (
    select(_waiting.c.id)
    .where(_waiting.c.id == bindparam("entry"), _waiting.c.state == WAITING)
    .with_for_update(skip_locked=True)
)


def pass_on(tx: Tx, entry: Entry, booking: int) -> bool:
    """End an offer: she waits on, and is not offered this time again.

    False if it is over already, or taken at this very moment.
    """
    waiting.give_back(tx, booking)
    card = tx.connection.execute(_WHEN, {"booking": booking}).one()
    passed = suiting.with_passed(entry, [Time(card.starts_at, "UTC", card.office_id)])
    ended = {"entry": entry.id, "booking": booking, "passed_now": passed, "now": tx.now}
    return bool(tx.connection.execute(_PASS_ON, ended).rowcount)


_booking = schema.table(schema.Booking)
_WHEN = select(_booking.c.starts_at, _booking.c.office_id).where(
    _booking.c.id == bindparam("booking")
)
_PASS_ON = (
    update(_waiting)
    .where(
        _waiting.c.id == bindparam("entry"),
        _waiting.c.state == OFFERED,
        _waiting.c.booking_id == bindparam("booking"),
    )
    .values(
        state=WAITING,
        offered_until=None,
        passed=bindparam("passed_now"),
        changed_at=bindparam("now"),
    )
)
