"""What happens to somebody without her doing: time goes by, others are faster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select, update

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
    steps,
    waiters,
    waiting,
    waitlist,
)
from storage.transaction import Caller
from storage.values import ANY_DAY, Ref, Time
from tests.crawler import (
    at_work,
    courses,
    firms,
    meetings,
    pairs,
    searches,
    seats,
)
from tests.crawler.walker import Step, Walker, place_of, verb_of

_booking, _claim, _resource, _outbox = (
    schema.table(model)
    for model in (schema.Booking, schema.Claim, schema.Resource, schema.Outbox)
)
_BOOKED = select(_booking).where(
    _booking.c.person_id == bindparam("mine"), _booking.c.state == "booked"
)
_own, _outbox = schema.table(schema.OwnReminder), schema.table(schema.Outbox)
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
    due = _due(walker)
    assert due is not None
    return walker.hears(due)


def _could_be_offered(walker: Walker, seen: Content) -> bool:
    """Say whether she has just joined for what the rival has, at any time."""
    if place_of(seen) != "waiting-done":
        return False
    run = walker.tx.connection.execute
    rival = run(select(_booking).where(_booking.c.id == _rival(walker))).one()
    return any(
        one.service == rival.service_id
        and one.office in (None, rival.office_id)
        and (one.weekdays.bits, one.part) == (ANY_DAY, "any")
        for one in waiters.mine(walker.own)
    )


def _a_time_is_freed(walker: Walker, seen: Content) -> Step:
    """Let the rival cancel; what is freed is offered to her."""
    run = walker.tx.connection.execute
    rival = run(select(_booking).where(_booking.c.id == _rival(walker))).one()
    him = Caller(rival.person_id, "de", 0, "")
    for entry in waiters.mine(walker.own):  # a colleague had this time free as well
        waiting.change(walker.tx, entry.id, passed={})
    bookings.cancel(walker.tx.called_by(him), Ref("booking", rival.id))
    walker.tx.memory.clear()
    waitlist.after(walker.tx)
    return _next_due(walker)


def _own_due(walker: Walker) -> Step:
    """Let time go by to the day of what she has noted last."""
    rows = select(_outbox.c.due_at).join(_own, _own.c.row == _outbox.c.id)
    due = walker.tx.connection.execute(rows.order_by(_own.c.id.desc())).scalars()
    return walker.hears(next(iter(due)))


def _due(walker: Walker) -> datetime | None:
    """Return when the next is said to her; what friends hear does not count."""
    waits = _outbox.c.conversation_id == walker.chat.conversation
    rows = select(func.min(_outbox.c.due_at)).where(
        waits, _outbox.c.state == outbox.WAITING
    )
    return walker.tx.connection.execute(rows).scalar()


def _does_not_come(walker: Walker, seen: Content) -> Step:
    return _noted(walker, came=False)


def _comes(walker: Walker, seen: Content) -> Step:
    return _noted(walker, came=True)


def _noted(walker: Walker, *, came: bool) -> Step:
    """Let the office note whether she came; hear what is asked then."""
    row = booked(walker)
    assert row is not None
    ended = row.starts_at + timedelta(hours=2)
    walker.tx = replace(walker.tx, now=ended)
    attendance.attended(walker.tx, row.id, came=came)
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
    mine = {"mine": walker.chat.person}
    return walker.tx.connection.execute(_BOOKED, mine).first()


def _friend(walker: Walker, *answers: str) -> Walker:
    """Let somebody else get a code from us, by these buttons; return her."""
    friend = Walker(walker.tx, walker.channel, walker.registry, address="friend")
    friend.does("start")
    step = friend.presses("l.de")
    for answer in answers:
        assert step.screen is not None
        if answer == "Name":
            step = friend.types(answer)
        else:
            step = friend.presses(answer or step.screen.choices[0].token)
    return friend


def _types_the_code_of(walker: Walker, friend: Walker) -> Step:
    """Type the newest code that was shown to somebody else."""
    shown = select(_outbox.c.content).order_by(_outbox.c.id.desc())
    chat = _outbox.c.conversation_id == friend.chat.conversation
    found = walker.tx.connection.execute(shown.where(chat)).scalars()
    lines = (line for data in found for line in content.parse(data).says)
    code = next(line.values["code"] for line in lines if "code" in line.values)
    return walker.types(str(code))


def _joins(walker: Walker, seen: Content) -> Step:
    """Type a code from another phone."""
    return _types_the_code_of(walker, _friend(walker, "s.join", ""))


def _takes_over(walker: Walker, seen: Content) -> Step:
    """Type the code of an appointment that a friend has made."""
    helper = _friend(walker, "s.for_other", *([""] * 6), "Name", "")
    return _types_the_code_of(walker, helper)


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


def _is_menu(walker: Walker, seen: Content) -> bool:
    return place_of(seen) == "menu-question" and walker.chat.mode == "bot"


def _is_booked(walker: Walker, seen: Content) -> bool:
    return place_of(seen) == "menu-question" and booked(walker) is not None


def _has_due(walker: Walker, seen: Content) -> bool:
    reminded = place_of(seen).startswith("reminder-") and booked(walker) is not None
    if not (reminded or _is_booked(walker, seen)):
        return False
    return _due(walker) is not None


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
    Event(
        "own-reminder",
        lambda w, s: place_of(s) == "remind-done",
        lambda w, s: _own_due(w),
    ),
    Event(
        "own-reminders",
        lambda w, s: place_of(s) == "remind-done",
        lambda w, s: w.presses("s.reminders"),
    ),
    Event("next-reminder", _has_due, lambda w, s: _next_due(w)),
    Event("a-time-is-freed", _could_be_offered, _a_time_is_freed),
    Event("everybody-ill", _is_booked, _everybody_ill),
    Event("does-not-come", _is_booked, _does_not_come),
    Event("comes", _is_booked, _comes),
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
    Event("joins", _is_menu, _joins),
    Event("takes-over", _is_menu, _takes_over),
    Event("human", lambda w, s: place_of(s) == "booking-office", _human),
    *(
        Event(*one)
        for one in (
            *seats.HAPPENINGS,
            *searches.HAPPENINGS,
            *pairs.PAIRINGS,
            *meetings.HAPPENINGS,
            *at_work.HAPPENINGS,
            *courses.HAPPENINGS,
            *firms.HAPPENINGS,
        )
    ),
)
BY_NAME = {event.name: event for event in EVENTS}
