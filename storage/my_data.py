"""What a person can see and put right herself; the whole of it is in `storage.export`.

Each function works for the caller only.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, func, or_, select, update

from storage import (
    appointments,
    consents,
    enrolment_keeping,
    firm_leaving,
    internship_keeping,
    own_reminders,
    reminders,
    schema,
    scrubbing,
    seat_keeping,
    waiting,
)
from storage.transaction import Tx
from storage.values import Language, Value

_person = schema.table(schema.Person)
_booking = schema.table(schema.Booking)


def about(
    tx: Tx,
) -> tuple[str | None, str | None, Language, Language | None, int]:
    """Return name, phone, first and second language, and how many appointments.

    Events that she has signed up for are among them.
    """
    mine = tx.person().person
    row = tx.connection.execute(
        select(
            _person.c.name,
            _person.c.phone,
            _person.c.language,
            _person.c.second_language,
        ).where(_person.c.id == mine)
    ).one()
    count = tx.connection.execute(
        select(func.count()).where(
            _booking.c.person_id == mine,
            _booking.c.state.in_(("booked", "came", "missed", "cancelled")),
        )
    ).scalar_one()
    return (
        row.name or next(iter(_booked_as(tx)), None),
        row.phone,
        Language(row.language or tx.person().language),
        Language(row.second_language) if row.second_language else None,
        int(count) + seat_keeping.count(tx),
    )


def _booked_as(tx: Tx) -> list[str]:
    """Return the names of appointments, seats and lists, the newest first of each."""
    named = (
        select(_booking.c.name)
        .where(_booking.c.person_id == tx.person().person, _booking.c.name.is_not(None))
        .order_by(_booking.c.id.desc())
    )
    booked = tx.connection.execute(named).scalars()
    return [*booked, *seat_keeping.names(tx), *enrolment_keeping.names(tx)]


def rename(tx: Tx, name: str) -> None:
    """Put the caller's name right, here and in all the appointments that have one.

    Those that are still to come get it even if it was erased from them.
    """
    _change_person(tx, name=name)
    coming = and_(_booking.c.state == "booked", _booking.c.starts_at > tx.now)
    tx.connection.execute(
        update(_booking)
        .where(
            _booking.c.person_id == tx.person().person,
            or_(_booking.c.name.is_not(None), coming),
        )
        .values(name=name)
    )
    waiting.rename(tx, name)
    seat_keeping.rename(tx, name)
    enrolment_keeping.rename(tx, name)


def ring_at(tx: Tx, phone: str) -> None:
    """Put the caller's phone number right."""
    _change_person(tx, phone=phone)


def speak_also(tx: Tx, second: Value) -> None:
    """Remember a second language of the caller, or that there is none."""
    tag = second.tag if isinstance(second, Language) else None
    _change_person(tx, second_language=tag)


def withdraw(tx: Tx, purpose: str) -> None:
    """Take a consent back, and erase what was stored for it, also from messages.

    For the appointment: the name and the reminders; a time that was booked stays
    booked. For the phone: the number. For own reminders: all of them. For a course:
    the place on its list, with seats and talk, and the name there. For a firm: all
    about it, and its places; who waits for one is told. For an internship: the
    sign-ups, which end. For passing on: what is not agreed with a firm that knows her,
    which ends, and her number.
    """
    if not consents.withdraw_purpose(tx, purpose):
        return
    person = tx.person().person
    if purpose == consents.INTERNSHIP:
        scrubbing.scrub(tx, "first", internship_keeping.names(tx, person))
        internship_keeping.leave_all(tx, person)
        return
    if purpose == consents.PASSING:
        scrubbing.scrub(tx, "number", internship_keeping.phones(tx, person))
        internship_keeping.keep_to_herself(tx, person)
        return
    if purpose == consents.REMINDER:
        own_reminders.remove_all(tx)
        return
    if purpose == consents.COURSE:
        scrubbing.scrub(tx, "name", enrolment_keeping.withdraw(tx))
        return
    if purpose == consents.FIRM:
        firm_leaving.forget(tx)
        return
    if purpose == consents.PHONE:
        scrubbing.scrub(tx, "phone", (about(tx)[1],))
        _change_person(tx, phone=None)
        return
    scrubbing.scrub(tx, "name", (about(tx)[0], *_booked_as(tx)))
    _change_person(tx, name=None)
    tx.connection.execute(
        update(_booking)
        .where(_booking.c.person_id == tx.person().person)
        .values(name=None)
    )
    waiting.forget_name(tx)
    for booking in appointments.upcoming(tx):
        reminders.drop(tx, booking)
    seat_keeping.forget_name(tx)


def remind_again(tx: Tx) -> None:
    """Write the reminders of what is booked, after a consent was given again."""
    for booking in appointments.upcoming(tx):
        card = appointments.card(tx, booking)
        reminders.drop(tx, booking)
        reminders.plan(
            tx,
            booking.id,
            card.version,
            card.service.reminders,
            card.starts_at,
            card.office.zone,
        )
    seat_keeping.remind_again(tx)


def _change_person(tx: Tx, **values: Any) -> None:
    tx.connection.execute(
        update(_person).where(_person.c.id == tx.person().person).values(**values)
    )
