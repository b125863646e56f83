"""Joining the waiting list, and what can be wished for there."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select, update

from storage import (
    appointments,
    bookings,
    offices,
    openings,
    schema,
    suiting,
    waiters,
    waiting,
)
from storage.days import weekdays as weekdays_to_add
from storage.suiting import Looks
from storage.transaction import Tx
from storage.values import ANY_DAY, Ref, Refused, Weekdays, Wish, Word
from storage.waiting import LEFT


def others(tx: Tx, service: Ref, office: Ref) -> bool:
    """Say whether another office has the service as well."""
    return any(one != office for one in offices.offering(tx, service))


def weekdays(
    tx: Tx, service: Ref, office: Ref | None, taken: int
) -> tuple[Weekdays | Word, ...]:
    """Return the days of the week to add to those `taken`, and that it is enough."""
    return weekdays_to_add(tx, taken, _given_on(tx, service, office))


def weekdays_left(tx: Tx, service: Ref, office: Ref | None, taken: int) -> bool:
    """Say whether there are days of the week besides those `taken`."""
    return bool(_given_on(tx, service, office) & ~taken)


def _given_on(tx: Tx, service: Ref, office: Ref | None) -> int:
    """Return a bit for each day of the week on which somebody gives a service."""
    bits = 0
    offer = tx.directory.service(service.id)
    for place in (office,) if office else offices.offering(tx, service):
        zone = ZoneInfo(tx.directory.office(place.id).zone)
        today = tx.now.astimezone(zone).date()
        for ahead in range(offer.horizon_days + 1):
            day = today + timedelta(days=ahead)
            for adviser in tx.directory.giving(service, place):
                if openings.starts(tx.directory, adviser, offer, day)[1]:
                    bits |= 1 << day.weekday()
    return bits or ANY_DAY


def join(
    tx: Tx,
    service: Ref,
    office: Ref | None,
    wish: Wish,
    days: Weekdays,
    part: Word,
    name: str,
) -> int | Refused:
    """Put the caller on the list; return how many have joined before for the service.

    Whoever waits for the service already has her wishes changed and keeps her place.
    What is free now she has seen: she is offered what is freed from here on. Refused
    ("already-booked") if she has an appointment of this service.
    """
    if appointments.open_for(tx, service) is not None:
        return bookings.ALREADY_BOOKED
    key = bookings.open_key(tx.person().person, service.id)
    number = waiting.put(tx, key, service, office, wish, days, part.word, name)
    entry = waiters.own(tx, Ref("waiting", number))
    assert entry is not None
    passed = suiting.with_passed(entry, Looks(tx).suiting(entry))
    waiting.change(tx, number, passed=passed)
    return waiting.before(tx, number)


_waiting = schema.table(schema.Waiting)


def merge(tx: Tx, gone: int, kept: int) -> None:
    """Let a person have the entries of another, who is the same one.

    Where both wait for one service, the older place stays.
    """
    open_ones = select(_waiting).where(
        _waiting.c.person_id.in_((gone, kept)), _waiting.c.open_key.is_not(None)
    )
    by_service: dict[int, Row[Any]] = {}
    order = open_ones.order_by(_waiting.c.created_at, _waiting.c.id)
    for row in tx.connection.execute(order.with_for_update()).all():
        if row.service_id in by_service:
            waiting.close(tx, row.id, LEFT)
        else:
            by_service[row.service_id] = row
    hers = _waiting.c.person_id == gone
    tx.connection.execute(update(_waiting).where(hers).values(person_id=kept))
    for row in by_service.values():
        waiting.change(tx, row.id, open_key=bookings.open_key(kept, row.service_id))
