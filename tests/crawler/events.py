"""What happens to somebody without her doing: time goes by, others are faster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from bot import content, handover
from bot.content import Content
from dialogs.engine.requests import Line
from storage import (
    absences,
    attendance,
    bookings,
    outbox,
    people,
    schema,
    sending,
    steps,
)
from storage.values import Ref, Time
from tests.crawler import seats
from tests.crawler.walker import Step, Walker, place_of, verb_of

_booking, _claim, _resource = (
    schema.table(model) for model in (schema.Booking, schema.Claim, schema.Resource)
)
HALF_A_DAY = timedelta(hours=12)


@dataclass(frozen=True)
class Event:
    """Something that happens where `at` says it can, and what is pressed then."""

    name: str
    at: Callable[[Walker, Content], bool]
    happens: Callable[[Walker, Content], Step]


def _rival(walker: Walker) -> int:
    """Return the booking of somebody who got there first."""
    return int(
        walker.tx.connection.execute(
            select(_booking.c.id).order_by(_booking.c.id).limit(1)
        ).scalar_one()
    )


def _all_taken(walker: Walker, time: Time) -> None:
    """Let everybody be busy for an hour from `time` on; holds have run out."""
    run = walker.tx.connection.execute
    mine = walker.chat.person
    run(
        update(_booking)
        .where(_booking.c.person_id == mine, _booking.c.state == "held")
        .values(state="expired")
    )
    first = steps.floor(time.at) - 6
    taken = range(first, first + 24)
    kept = select(_booking.c.id).where(_booking.c.state == "booked")
    run(
        delete(_claim).where(_claim.c.step.in_(taken), _claim.c.booking_id.not_in(kept))
    )
    busy = {
        tuple(row) for row in run(select(_claim.c.resource_id, _claim.c.step)).all()
    }
    rival = _rival(walker)
    rows = [
        {"resource_id": resource, "step": step, "booking_id": rival}
        for resource in run(select(_resource.c.id)).scalars()
        for step in taken
        if (resource, step) not in busy
    ]
    run(insert(_claim), rows)


def _time_goes_before_the_yes(walker: Walker, seen: Content) -> Step:
    assert seen.question is not None
    time = seen.question.values["time"]
    assert isinstance(time, Time)
    _all_taken(walker, time)
    return walker.presses(next(c.token for c in seen.choices if verb_of(c) == "y"))


def _time_goes_before_it_is_chosen(walker: Walker, seen: Content) -> Step:
    option = next(c for c in seen.choices if isinstance(c.value, Time))
    assert isinstance(option.value, Time)
    _all_taken(walker, option.value)
    return walker.presses(option.token)


def _next_due(walker: Walker) -> Step:
    """Let time go by to the next reminder."""
    due = sending.next_due(walker.tx, walker.account)
    assert due is not None
    return walker.hears(due)


def _does_not_come(walker: Walker, seen: Content) -> Step:
    """Let the office note that she did not come."""
    row = booked(walker)
    assert row is not None
    ended = row.starts_at + timedelta(hours=2)
    walker.tx = replace(walker.tx, now=ended)
    attendance.attended(walker.tx, row.id, came=False)
    return walker.hears(ended)


def _cancelled_by_the_office(walker: Walker, seen: Content) -> Step:
    """Take her appointment away; then let her choose the first option."""
    row = booked(walker)
    assert row is not None
    bookings.cancel(walker.own, Ref("booking", row.id))
    return walker.presses(seen.choices[0].token)


def _everybody_ill(walker: Walker, seen: Content) -> Step:
    """Let nobody be there on the day of her appointment."""
    row = booked(walker)
    assert row is not None
    first, last = row.starts_at - HALF_A_DAY, row.starts_at + HALF_A_DAY
    for adviser in walker.tx.directory.advisers.values():
        absences.begin(walker.tx, adviser, first, last, "Samir")
    return walker.hears(walker.tx.now)


def booked(walker: Walker) -> Row[Any] | None:
    """Return her appointment."""
    found = walker.tx.connection.execute(
        select(_booking).where(
            _booking.c.person_id == walker.chat.person, _booking.c.state == "booked"
        )
    )
    return found.first()


def _human(walker: Walker, seen: Content) -> Step:
    """Let a colleague take over; then send what only a human can answer."""
    people.set_mode(walker.tx, walker.chat.conversation, "human")
    return walker.does("photo")


def _answered_by_us(walker: Walker, seen: Content) -> Step:
    """Let an adviser answer; it comes as what is due does."""
    screen = handover.answered("Samir", "Guten Tag!", mode="human")
    data, number = content.dump(screen), walker.chat.conversation
    outbox.put(walker.tx, conversation=number, account=walker.account, content=data)
    return walker.hears(walker.tx.now)


def _is_booked(walker: Walker, seen: Content) -> bool:
    return place_of(seen) == "menu-question" and booked(walker) is not None


def _has_due(walker: Walker, seen: Content) -> bool:
    reminded = place_of(seen).startswith("reminder-") and booked(walker) is not None
    if not (reminded or _is_booked(walker, seen)):
        return False
    return sending.next_due(walker.tx, walker.account) is not None


EVENTS = (
    Event(
        "time-goes-before-the-yes",
        lambda w, s: place_of(s) in ("booking-summary", "move-summary"),
        _time_goes_before_the_yes,
    ),
    Event(
        "time-goes-before-it-is-chosen",
        lambda w, s: place_of(s) in ("booking-time", "move-time"),
        _time_goes_before_it_is_chosen,
    ),
    Event("next-reminder", _has_due, lambda w, s: _next_due(w)),
    Event("everybody-ill", _is_booked, _everybody_ill),
    Event("does-not-come", _is_booked, _does_not_come),
    Event(
        "cancelled-by-the-office",
        lambda w, s: (
            place_of(s) in ("appointments-what", "move-summary", "cancel-sure")
            and booked(w) is not None
        ),
        _cancelled_by_the_office,
    ),
    Event(
        "writes-to-us",
        lambda w, s: place_of(s) == "handover-care",
        lambda w, s: w.types("Ich habe eine Frage"),
    ),
    Event(
        "answered-by-us",
        lambda w, s: s.says[:1] == (Line("handover-got"),),
        _answered_by_us,
    ),
    Event("human", lambda w, s: place_of(s) == "booking-office", _human),
    *(Event(name, at, happens) for name, at, happens in seats.HAPPENINGS),
)
BY_NAME = {event.name: event for event in EVENTS}
