"""What somebody can do with an appointment, and the times it can be moved to."""

from __future__ import annotations

from storage import appointments, bookings, consents, reminders, times
from storage.survey import Only
from storage.transaction import Tx
from storage.values import Day, Ref, Refused, Time, Word

MOVE, CANCEL, WAY = Word("move"), Word("cancel"), Word("way")
# Only for an appointment that was made for somebody else.
OFF, SLIP, KEEP = Word("off"), Word("slip"), Word("keep")
YES, NO = Word("yes"), Word("no")
SAME, ANY = Word("same"), Word("any")


def ways(tx: Tx, booking: Ref) -> tuple[Word, ...]:
    """Return what the caller can do with an appointment; nothing if it is gone."""
    if booking not in appointments.upcoming(tx):
        return ()
    if appointments.is_other(tx, booking):
        return (MOVE, OFF, WAY, SLIP)
    return (MOVE, CANCEL, WAY)


def sure(tx: Tx, booking: Ref) -> tuple[Word, ...]:
    """Return yes and no; nothing if there is nothing left to cancel."""
    if booking not in appointments.upcoming(tx):
        return ()
    return (YES, KEEP if appointments.is_other(tx, booking) else NO)


def office(tx: Tx, booking: Ref) -> Ref:
    """Return where an appointment is."""
    return Ref("office", appointments.card(tx, booking).office.id)


def with_whom(tx: Tx, booking: Ref) -> tuple[Word, ...]:
    """Return the ways to move: with the same adviser, if there still are, or any."""
    if booking not in appointments.upcoming(tx):
        return ()
    found = appointments.card(tx, booking)
    service, place = _what_and_where(found)
    same = found.adviser in tx.directory.giving(service, place)
    return (SAME, ANY) if same else (ANY,)


def days(tx: Tx, booking: Ref, whom: Word) -> tuple[Day, ...]:
    """Return the local days to which an appointment can be moved."""
    found = appointments.card(tx, booking)
    service, place = _what_and_where(found)
    only = _only(tx, booking, whom)
    offered = times.days(tx, service, place, found.wish, only=only)
    own = found.time.local().date()
    return tuple(
        day for day in offered if day.date != own or free(tx, booking, whom, day)
    )


def free(tx: Tx, booking: Ref, whom: Word, day: Day) -> tuple[Time, ...]:
    """Return the times of a local day to which an appointment can be moved."""
    found = appointments.card(tx, booking)
    service, place = _what_and_where(found)
    only = _only(tx, booking, whom)
    offered = times.search(
        tx, service, (place,), day.date, day.date, found.wish, only=only
    )
    return tuple(time for time in offered if time != found.time)


def move(tx: Tx, booking: Ref, whom: Word, time: Time) -> tuple[Word, int] | Refused:
    """Move an appointment, as `bookings.move`; return what it has beside an adviser.

    Who took back the consent to name and reminders is not reminded of the new time.
    """
    moved = bookings.move(tx, booking, time, _adviser(tx, booking, whom))
    if isinstance(moved, Refused):
        return moved
    nameless = appointments.card(tx, booking).name is None
    if nameless and not consents.given(tx, consents.APPOINTMENT):
        reminders.drop(tx, booking)
    return appointments.beside(tx, moved)


def _adviser(tx: Tx, booking: Ref, whom: Word) -> Ref | None:
    """Return the one who must be there, or None for anybody."""
    found = appointments.card(tx, booking).adviser
    return Ref("adviser", found.id) if whom == SAME else None


def _only(tx: Tx, booking: Ref, whom: Word) -> Only:
    """Return what the search for another time is bound to."""
    adviser = _adviser(tx, booking, whom)
    return Only(adviser.id if adviser else None, booking.id)


def _what_and_where(found: appointments.Card) -> tuple[Ref, Ref]:
    return Ref("service", found.service.id), Ref("office", found.office.id)
