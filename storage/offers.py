"""What somebody who waits does about it: takes an offer, passes on, stays, leaves."""

from __future__ import annotations

from storage import bookings, consents, reminders, waiters, waiting, waitlist
from storage.bookings import BOOKING_GONE
from storage.transaction import Tx
from storage.values import Ref, Refused
from storage.waiting import LASTS, LEFT, OFFERED


def take(tx: Tx, entry: Ref, booking: Ref) -> Ref | Refused:
    """Book what was offered to the caller, under the name that she gave.

    An offer that is over is still hers if nobody else has its time. Refused
    ("time-gone") if somebody has, ("already-booked") if she has another appointment,
    ("booking-gone") if she waits no more. Who took back the consent to name and
    reminders is not reminded.
    """
    row, known = bookings.own(tx, booking), waiters.own(tx, entry)
    if row is not None and row.state == "booked":
        return booking
    if row is None or known is None:
        return BOOKING_GONE
    name = waiters.name(tx, known)
    done = bookings.confirm(tx, booking, name)
    nameless = isinstance(done, Ref) and name is None
    if nameless and not consents.given(tx, consents.APPOINTMENT):
        reminders.drop(tx, booking)
    return done


def decline(tx: Tx, entry: Ref, booking: Ref) -> bool:
    """Let the next have what was offered to the caller, who waits on.

    False if she waits no more.
    """
    known = waiters.own(tx, entry)
    if known is not None and known.booking == booking.id:
        waitlist.pass_on(tx, known, booking.id)
    return known is not None


def let_go(tx: Tx) -> None:
    """Let the next have whatever is offered to the caller; she stays on the list."""
    for entry in waiters.mine(tx):
        if entry.state == OFFERED and entry.booking is not None:
            waitlist.pass_on(tx, entry, entry.booking)


def leave(tx: Tx, entry: Ref) -> None:
    """Take the caller off the list; once is as good as twice."""
    known = waiters.own(tx, entry)
    if known is not None:
        waiting.close(tx, known.id, LEFT)


def stay(tx: Tx, entry: Ref) -> bool:
    """Let the caller wait on for as long again; False if she waits no more."""
    known = waiters.own(tx, entry)
    if known is not None:
        waiting.change(tx, known.id, ends_at=tx.now + LASTS, asked_at=None)
    return known is not None
