"""Seats as people, calendars and staff see them; the caller's own, by date."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from storage import appointments, meeting_cards, schema, signups
from storage.programme import Event, Place, Session
from storage.transaction import Tx
from storage.values import Ref, Time, Word

GOING, WAITING, OFFERED = map(Word, signups.OPEN)
LEAVE, WAY, TAKE, PASS = map(Word, ("leave", "way", "take", "pass"))

_seat = schema.table(schema.Seat)


class NoSuchSeat(LookupError):
    """No seat has this number."""


@dataclass(frozen=True, slots=True)
class Card:
    """All that a text, a calendar or a list says about a seat; times aware UTC.

    `state`, `version`, `children` and `answers` (by a date's number) are those of
    `schema.Seat`; `off` tells that the event does not go ahead.
    """

    seat: Ref
    person: int
    event: Event
    where: Place
    state: str
    off: bool
    held_until: datetime | None
    version: int
    changed_at: datetime
    language: str
    secret: str = field(repr=False)
    name: str | None = field(repr=False)
    children: tuple[str, ...] = field(repr=False)
    answers: dict[str, str] = field(repr=False)

    def time(self, session: Session) -> Time:
        """Return when one date begins."""
        return Time(session.starts_at, self.where.zone, self.event.office_id)


def dates(tx: Tx, event: Ref) -> tuple[tuple[Time, Time], ...]:
    """Return when each date to come begins and ends; all of an event that is over."""
    known = tx.directory.event(event.id)
    zone = tx.directory.office(known.office_id).zone

    def time(at: datetime) -> Time:
        return Time(at, zone, known.office_id)

    sessions = known.coming(tx.now) or known.sessions
    return tuple((time(s.starts_at), time(s.ends_at)) for s in sessions)


def card(tx: Tx, seat: Ref) -> Card:
    """Return what is known of any seat, whoever asks; or raise NoSuchSeat."""
    found = cards(tx, [seat.id]).get(seat.id)
    if found is None:
        raise NoSuchSeat(f"there is no seat {seat.id}")
    return found


def cards(tx: Tx, numbers: Collection[int]) -> dict[int, Card]:
    """Return what is known of these seats, by number, if they still are."""
    rows = tx.connection.execute(select(_seat).where(_seat.c.id.in_(numbers)))
    return {row.id: _card(tx, row) for row in rows}


def by_secret(tx: Tx, secret: str) -> Card | None:
    """Return the seat, had or given up, that a calendar link stands for."""
    row = tx.connection.execute(
        select(_seat).where(
            _seat.c.secret == secret,
            _seat.c.state.in_(("going", "came", "missed", "left")),
        )
    ).one_or_none()
    return None if row is None else _card(tx, row)


def at(tx: Tx, event: int) -> list[Card]:
    """Return who comes, waits or has an offer at an event, in order."""
    rows = tx.connection.execute(
        select(_seat)
        .where(_seat.c.event_id == event, _seat.c.state != "left")
        .order_by(_seat.c.queued_at, _seat.c.id)
    )
    return [_card(tx, row) for row in rows]


def mine(tx: Tx) -> tuple[Ref, ...]:
    """Return the seats that the caller has or waits for, the next date first."""
    return tuple(ref for _, ref in _dated(tx))


def with_appointments(tx: Tx) -> tuple[Ref, ...]:
    """Return the caller's appointments, seats and meetings, the next first."""
    booked = appointments.upcoming(tx)
    found = appointments.cards(tx, [ref.id for ref in booked]) if booked else {}
    dated = [(found[ref.id].starts_at, ref) for ref in booked]
    dated += [*_dated(tx), *meeting_cards.dated(tx)]
    return tuple(ref for _, ref in sorted(dated, key=lambda d: d[0]))


def ways(tx: Tx, seat: Ref) -> tuple[Word, ...]:
    """Return what the caller can do with a seat; nothing if it is gone."""
    row = signups.own(tx, seat)
    if row is None or not signups.coming(tx, row.event_id):
        return ()
    can = {"going": (LEAVE, WAY), "waiting": (LEAVE,), "offered": (TAKE, PASS, LEAVE)}
    return can.get(row.state, ())


def current(tx: Tx, seat: Ref, version: int) -> Card | None:
    """Return the caller's seat if it is as it was then, and a date is still to come."""
    row = signups.own(tx, seat)
    if row is None or row.version != version or row.state not in signups.OPEN:
        return None
    return _card(tx, row) if signups.coming(tx, row.event_id) else None


def sure(tx: Tx, seat: Ref) -> tuple[Word, ...]:
    """Return yes and no; nothing if there is nothing left to give up."""
    return (Word("yes"), Word("no")) if ways(tx, seat) else ()


def state(tx: Tx, seat: Ref) -> Word:
    """Return how it stands with the caller's seat; `left` of one that is no more."""
    row = signups.own(tx, seat)
    return Word("left" if row is None else row.state)


def event_of(tx: Tx, seat: Ref) -> Ref:
    """Return the event that a seat is at."""
    return Ref("event", card(tx, seat).event.id)


def _dated(tx: Tx) -> list[tuple[datetime, Ref]]:
    """Return the caller's open seats, each with its next date."""
    rows = tx.connection.execute(
        select(_seat.c.id, _seat.c.event_id).where(
            _seat.c.person_id == tx.person().person, _seat.c.state.in_(signups.OPEN)
        )
    )
    found = []
    for row in rows:
        if signups.coming(tx, row.event_id):
            event = tx.directory.event(row.event_id)
            found.append((event.coming(tx.now)[0].starts_at, Ref("seat", row.id)))
    return sorted(found, key=lambda dated: dated[0])


def _card(tx: Tx, row: Row[Any]) -> Card:
    event = tx.directory.event(row.event_id)
    return Card(
        seat=Ref("seat", row.id),
        person=row.person_id,
        event=event,
        where=tx.directory.place(event.id),
        state=row.state,
        off=event.cancelled,
        held_until=row.held_until,
        version=row.version,
        changed_at=row.changed_at,
        language=row.language,
        secret=row.secret,
        name=row.name,
        children=tuple(row.children or ()),
        answers=row.answers or {},
    )
