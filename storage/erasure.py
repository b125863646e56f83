"""Erasing somebody: what goes, what stays without a name, and when the address goes.

What stays (PRIVACY 8 and 10): the row of the person, empty; past and cancelled
appointments, and seats, without name, note and link, for the counts; what was booked
for somebody else, who may still claim it; proofs of consent until `consents.PROOF` is
over; ids of updates for eight days.

The address stays until the last message, which says so, has been sent: it belongs to a
new person then, of whom nothing is known, and goes as well unless she writes again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import String, cast, delete, func, insert, literal, select, update

from storage import (
    appointments,
    bookings,
    codes,
    consents,
    enrolment_keeping,
    feedback,
    for_others,
    internship_keeping,
    people,
    schema,
    seat_keeping,
    waiting,
)
from storage.transaction import Tx, first_key
from storage.values import Ref

# The last message has so long to get there.
LINGERS = timedelta(minutes=30)

_person = schema.table(schema.Person)
_contact = schema.table(schema.Contact)
_alias = schema.table(schema.Alias)
_conversation = schema.table(schema.Conversation)
_message = schema.table(schema.Message)
_handover = schema.table(schema.Handover)
_dialog = schema.table(schema.Dialog)
_own = schema.table(schema.OwnReminder)
_outbox = schema.table(schema.Outbox)
_booking = schema.table(schema.Booking)


def newest(tx: Tx, conversation: int) -> int:
    """Return the last message of a chat so far; what follows is the goodbye."""
    found = tx.connection.execute(
        select(func.max(_outbox.c.id)).where(_outbox.c.conversation_id == conversation)
    ).scalar()
    return int(found or 0)


def erase(tx: Tx, chat: people.Chat, *, until: int) -> None:
    """Erase the caller, who asks for it in `chat`; messages after `until` stay."""
    person = tx.person().person
    waiting.erase(tx, person)
    _give_up_appointments(tx)
    _forget_appointments(tx, person)
    seat_keeping.give_up(tx)
    seat_keeping.forget(tx, person)
    internship_keeping.erase(tx, person)
    enrolment_keeping.erase(tx, person)
    for_others.let_go(tx, person)
    codes.forget(tx, person)
    feedback.forget(tx, person)
    consents.withdraw_all(tx)
    for mine in (_dialog, _own):
        tx.connection.execute(delete(mine).where(mine.c.person_id == person))
    for contact in _contacts(tx, person):
        if contact != chat.contact:
            _remove(tx, contact)
    _empty_chat(tx, chat, until)
    tx.connection.execute(
        update(_person)
        .where(_person.c.id == person)
        .values(
            language=None,
            second_language=None,
            name=None,
            phone=None,
            note=None,
            seen_at=tx.now,
            erased_at=tx.now,
        )
    )


def sweep(tx: Tx) -> None:
    """Remove the addresses of those who have left and not written again."""
    left = tx.connection.execute(
        select(
            _contact.c.id,
            _contact.c.person_id,
            _contact.c.leaving_at,
            _conversation.c.touched_at,
        )
        .join(_conversation, _conversation.c.contact_id == _contact.c.id)
        .where(_contact.c.leaving_at <= tx.now - LINGERS)
        .with_for_update(of=_conversation)
    ).all()
    for row in left:
        if row.touched_at > row.leaving_at:  # she is here again, as somebody new
            _change(tx, _contact, row.id, leaving_at=None)
        else:
            _remove(tx, row.id)
            tx.connection.execute(delete(_person).where(_person.c.id == row.person_id))


def _give_up_appointments(tx: Tx) -> None:
    """Cancel what the caller has booked, and let go of what is held for her."""
    held = select(_booking.c.id).where(
        _booking.c.person_id == tx.person().person,
        _booking.c.state.in_(("held", "expired")),
    )
    for number in tx.connection.execute(held).scalars().all():
        bookings.release(tx, Ref("booking", number))
    for booking in appointments.own(tx):
        bookings.cancel(tx, booking)


def _forget_appointments(tx: Tx, person: int) -> None:
    """Leave of appointments what can be counted: where, when, what, and the outcome."""
    tx.connection.execute(
        update(_booking)
        .where(_booking.c.person_id == person)
        .values(
            name=None,
            note=None,
            wish=None,
            open_key=None,
            conversation_id=None,
            secret=literal("erased:") + cast(_booking.c.id, String),
        )
    )


def _empty_chat(tx: Tx, chat: people.Chat, until: int) -> None:
    """Leave a chat of somebody new, with nothing in it but the goodbye."""
    run = tx.connection.execute
    for said in (_message, _handover):
        run(delete(said).where(said.c.conversation_id == chat.conversation))
    run(
        delete(_outbox).where(
            _outbox.c.conversation_id == chat.conversation, _outbox.c.id <= until
        )
    )
    run(delete(_alias).where(_alias.c.contact_id == chat.contact))
    met = {"created_at": tx.now, "seen_at": tx.now}
    _change(tx, _conversation, chat.conversation, mode="bot")
    _change(
        tx,
        _contact,
        chat.contact,
        person_id=first_key(run(insert(_person), met)),
        leaving_at=tx.now,
        stopped_at=None,
        blocked_at=None,
        muted_at=None,
        referral=None,
        paused_at=None,
        paused_until=None,
        preferred_at=None,
    )


def _remove(tx: Tx, contact: int) -> None:
    """Remove an address with its chat and all that was said there."""
    run = tx.connection.execute
    chats = select(_conversation.c.id).where(_conversation.c.contact_id == contact)
    for said in (_outbox, _message, _handover, _own):
        run(delete(said).where(said.c.conversation_id.in_(chats)))
    run(
        update(_booking)
        .where(_booking.c.conversation_id.in_(chats))
        .values(conversation_id=None)
    )
    seat_keeping.leave_chats(tx, chats)
    internship_keeping.leave_chats(tx, chats)
    enrolment_keeping.leave_chats(tx, chats)
    run(delete(_conversation).where(_conversation.c.contact_id == contact))
    run(delete(_alias).where(_alias.c.contact_id == contact))
    run(delete(_contact).where(_contact.c.id == contact))


def _contacts(tx: Tx, person: int) -> list[int]:
    mine = select(_contact.c.id).where(_contact.c.person_id == person)
    return list(tx.connection.execute(mine).scalars())


def _change(tx: Tx, table: Any, row: int, **values: Any) -> None:
    tx.connection.execute(update(table).where(table.c.id == row).values(**values))
