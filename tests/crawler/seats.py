"""What happens to somebody's seat without her doing: freed, moved, called off, gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import insert, select, update

from bot.content import Content
from storage import directory, event_staff, passing_on, schema, seats, sending
from storage.programme import Event
from storage.transaction import Tx
from tests.crawler.walker import Step, Walker, place_of, verb_of

_event, _care, _seat, _session, _booking = map(
    schema.table,
    (schema.Event, schema.EventCare, schema.Seat, schema.Session, schema.Booking),
)
At = Callable[[Walker, Content], bool]
Happens = Callable[[Walker, Content], Step]


def scarce(tx: Tx) -> None:
    """Leave two seats at one event, none at another, no care at a third.

    One has two dates, and after each there is something to read.
    """
    run = tx.connection.execute
    links = {"de": ["https://example.org/de"]}
    run(update(_event).values(materials=links))
    second = next(e for e in tx.directory.events.values() if e.key == "nursing")
    week = timedelta(days=7)
    later = {"starts_at": second.starts_at + week, "ends_at": second.ends_at + week}
    run(insert(_session).values(event_id=second.id, **later))
    count = update(_event)
    run(count.where(_event.c.key == "application").values(taken=_event.c.seats - 2))
    run(count.where(_event.c.key == "founders").values(taken=_event.c.seats))
    third = select(_event.c.id).where(_event.c.key == "childminding")
    full = update(_care).where(_care.c.event_id.in_(third))
    run(full.values(taken=_care.c.seats))


def _asked(walker: Walker, seen: Content) -> Event:
    """Return the event that a summary is about."""
    assert seen.question is not None
    return walker.tx.directory.event(seen.question.values["event"].id)  # type: ignore[union-attr]


def _hers(walker: Walker) -> Event:
    """Return the event that she has a seat at, or waits for."""
    mine = select(_seat.c.event_id).where(_seat.c.person_id == walker.chat.person)
    number = walker.tx.connection.execute(mine.order_by(_seat.c.id.desc())).scalar()
    return walker.tx.directory.event(number or 0)


def _reread(walker: Walker) -> None:
    now = directory.load(walker.tx.connection, walker.tx.box)
    walker.tx = replace(walker.tx, directory=now)


def _yes(walker: Walker, seen: Content) -> Step:
    return walker.presses(next(c.token for c in seen.choices if verb_of(c) == "y"))


def _full(walker: Walker, seen: Content) -> Step:
    """Let others take all the seats; then say yes."""
    event = _asked(walker, seen)
    full = update(_event).where(_event.c.id == event.id)
    walker.tx.connection.execute(full.values(taken=_event.c.seats))
    return _yes(walker, seen)


def _moves(walker: Walker, event: Event) -> None:
    session = event.sessions[0]
    event_staff.move(walker.tx, session.id, session.starts_at + timedelta(days=1))
    _reread(walker)


def _moved_before_the_yes(walker: Walker, seen: Content) -> Step:
    _moves(walker, _asked(walker, seen))
    return _yes(walker, seen)


def _off_before_the_yes(walker: Walker, seen: Content) -> Step:
    event_staff.call_off(walker.tx, _asked(walker, seen).key)
    _reread(walker)
    return _yes(walker, seen)


def _moved(walker: Walker, seen: Content) -> Step:
    """Let a date be moved, and her be told."""
    _moves(walker, _hers(walker))
    return walker.hears(walker.tx.now)


def _off(walker: Walker, seen: Content) -> Step:
    event_staff.call_off(walker.tx, _hers(walker).key)
    _reread(walker)
    return walker.hears(walker.tx.now)


def freed(walker: Walker, seen: Content) -> Step:
    """Let somebody else give a seat back, and her be offered it."""
    event = _hers(walker)
    seats.give_back(walker.tx, event.id)
    seats.freed(walker.tx, event.id)
    passing_on.at(walker.tx, event.id)
    return walker.hears(walker.tx.now)


def _too_late(walker: Walker, seen: Content) -> Step:
    """Let an offer run out and somebody else take it; then accept."""
    walker.tx = replace(walker.tx, now=walker.tx.now + timedelta(days=2))
    event = _hers(walker)
    passing_on.at(walker.tx, event.id)
    assert seats.take(walker.tx, event.id) is None
    return walker.presses(seen.choices[0].token)


def _next_due(walker: Walker, seen: Content) -> Step:
    due = sending.next_due(walker.tx, walker.account)
    assert due is not None
    return walker.hears(due)


def _looks(walker: Walker, seen: Content) -> Step:
    """Look at the seat among her appointments."""
    step = walker.presses("s.appointments")
    assert step.screen is not None
    return walker.presses(step.screen.choices[0].token)


def _sits(walker: Walker, seen: Content) -> bool:
    return any(line.text == "seat-done" for line in seen.says)


def _is_reminded(walker: Walker, seen: Content) -> bool:
    """Say whether a seat is all that she is reminded of."""
    booked = select(_booking.c.id).where(_booking.c.person_id == walker.chat.person)
    if walker.tx.connection.execute(booked).first() is not None:
        return False
    due = sending.next_due(walker.tx, walker.account)
    return place_of(seen).startswith("reminder-") and due is not None


def _at(*places: str) -> At:
    return lambda walker, seen: place_of(seen) in places


HAPPENINGS: tuple[tuple[str, At, Happens], ...] = (
    ("seats-go-before-the-yes", _at("events-summary"), _full),
    ("moved-before-the-yes", _at("events-summary"), _moved_before_the_yes),
    ("called-off-before-the-yes", _at("events-queue"), _off_before_the_yes),
    ("seat-freed", _at("events-queued"), freed),
    ("offer-runs-out", _at("notice-offer"), _too_late),
    ("looks-at-the-seat", _at("events-queued", "notice-offer"), _looks),
    ("looks-at-her-seat", _sits, _looks),
    ("next-notice", _sits, _next_due),
    ("next-reminder-of-a-date", _is_reminded, _next_due),
    ("moved", _sits, _moved),
    ("called-off", _sits, _off),
)
