"""Turns that tests of the waiting list are made of."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select

from storage import bookings, enlisting, offers, schema, times, waiters, waitlist_upkeep
from storage.transaction import Caller
from storage.values import ANY_DAY, PLAIN, Ref, Refused, Weekdays, Word
from tests.storage import world

ACCOUNT = "web:main"


def chat(tx, language="de") -> Caller:
    """Return somebody who can be written to."""
    person = world.person(tx, language).person
    values = {"person_id": person, "account": ACCOUNT, "address": f"guest-{person}"}
    contact = world.add(
        tx, schema.Contact, address_key=tx.box.fingerprint("a", str(person)), **values
    )
    talk = world.add(
        tx,
        schema.Conversation,
        contact_id=contact,
        touched_at=tx.now,
        mode="bot",
        screen="",
        rejects=0,
        seq=0,
    )
    table = schema.table(schema.Person)
    tx.connection.execute(
        table.update().where(table.c.id == person).values(language=language)
    )
    return Caller(person, language, talk, ACCOUNT)


def joins(
    tx,
    caller,
    service,
    office=None,
    *,
    days=ANY_DAY,
    part="any",
    wish=PLAIN,
    name="Amina",
):
    """Put somebody on the list; return the entry's number."""
    tx = world.reread(tx)
    told = enlisting.join(
        tx.called_by(caller), service, office, wish, Weekdays(days), Word(part), name
    )
    assert not isinstance(told, Refused)
    return next(
        one.id
        for one in waiters.mine(tx.called_by(caller))
        if one.service == service.id
    )


def offered(tx) -> dict[int, str]:
    """Return what is offered to whom: the entry, and the local start."""
    entry, booking = schema.table(schema.Waiting), schema.table(schema.Booking)
    rows = tx.connection.execute(
        select(entry.c.id, booking.c.starts_at)
        .join(booking, booking.c.id == entry.c.booking_id)
        .where(entry.c.state == "offered")
    )
    return {
        row.id: row.starts_at.astimezone(world.BERLIN).strftime("%d. %H:%M")
        for row in rows
    }


def offer(tx, entry) -> Ref:
    """Return the booking that is, or was last, offered to an entry."""
    table = schema.table(schema.Waiting)
    number = select(table.c.booking_id).where(table.c.id == entry)
    return Ref("booking", tx.connection.execute(number).scalar_one())


def takes(caller, entry):
    return lambda tx: offers.take(
        tx.called_by(caller), Ref("waiting", entry), offer(tx, entry)
    )


def declines(caller, entry):
    return lambda tx: offers.decline(
        tx.called_by(caller), Ref("waiting", entry), offer(tx, entry)
    )


def leaves(caller, entry):
    return lambda tx: offers.leave(tx.called_by(caller), Ref("waiting", entry))


def state(tx, entry) -> str:
    table = schema.table(schema.Waiting)
    one = select(table.c.state).where(table.c.id == entry)
    return str(tx.connection.execute(one).scalar_one())


beat = waitlist_upkeep.beat


def fill(tx, service, *houses) -> dict[datetime, tuple[Caller, Ref]]:
    """Let all be booked that can be; return who has each start, or one of them."""
    booking = schema.table(schema.Booking)
    taken = {}
    days = (date.min, date.max)
    for house in houses:
        while free := times.search(tx, service, (house,), *days):
            for time in free:
                rival = chat(tx)
                own = tx.called_by(rival)
                held = bookings.keep(own, service, time, PLAIN, tx.now, offer=True)
                if isinstance(held, Refused):
                    continue  # one before it takes a part
                change = booking.update().where(booking.c.id == held.id)
                tx.connection.execute(change.values(state="booked", held_until=None))
                tx.memory.clear()
                taken[time.at] = (rival, held)
    return taken


def frees(taken, time):
    """Return a turn in which whoever has a start cancels."""
    rival, held = taken[time.at]
    return lambda tx: bookings.cancel(tx.called_by(rival), held)
