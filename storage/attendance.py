"""Whether somebody says she will come, and whether she came."""

from __future__ import annotations

from sqlalchemy import select

from storage import appointments, bookings, feedback, reach, reminders, schema
from storage.transaction import Tx
from storage.values import Ref

_booking = schema.table(schema.Booking)
_conversation = schema.table(schema.Conversation)
_contact = schema.table(schema.Contact)


class NotYet(ValueError):
    """It cannot be said yet whether somebody came."""


def current(tx: Tx, booking: Ref, version: int) -> bool:
    """Say whether this is the caller's, still to come, and as it was then."""
    row = bookings.own(tx, booking)
    return (
        row is not None
        and row.state == "booked"
        and row.version == version
        and row.starts_at > tx.now
    )


def coming(tx: Tx, booking: Ref) -> None:
    """Note that the caller will come."""
    bookings.note(tx, booking.id, confirmed_at=tx.now)


def attended(tx: Tx, number: int, *, came: bool) -> appointments.Card:
    """Note whether somebody came; by day she is asked how it was, or to book again.

    For staff, once the appointment has begun. Raises NoSuchBooking for what is not
    booked, and NotYet before its time.
    """
    found = appointments.card(tx, Ref("booking", number))
    if found.state not in ("booked", "came", "missed"):
        raise appointments.NoSuchBooking(f"booking {number} is {found.state}")
    if found.starts_at > tx.now:
        raise NotYet(f"booking {number} has not begun")
    state = "came" if came else "missed"
    if state == found.state:
        return found
    bookings.change(tx, number, state=state, open_key=None)
    reminders.drop(tx, found.booking)
    if came:
        feedback.ask(tx, number)
    else:
        _ask_again(tx, found)
    return appointments.card(tx, found.booking)


def _ask_again(tx: Tx, found: appointments.Card) -> None:
    """Write to who has booked the appointment, where she can be reached."""
    whose = tx.connection.execute(
        select(_contact.c.person_id, _conversation.c.id)
        .join_from(_booking, _conversation)
        .join(_contact)
        .where(_booking.c.id == found.booking.id)
    ).one_or_none()
    if whose is None:
        return
    chat = reach.best(reach.of(tx, whose.person_id), (), whose.id)
    if chat is not None:
        reminders.ask_again(
            tx,
            found.booking.id,
            found.version,
            chat.conversation,
            chat.account,
            found.office.zone,
        )
