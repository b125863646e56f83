"""An appointment or event as it is now: what was said stays when it is moved later."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.requests import Line
from dialogs.engine.screens import Done, Wait
from storage import (
    appointments,
    meeting_cards,
    own_reminders,
    placement_cards,
    seat_cards,
    seats,
    waiters,
)
from storage.transaction import Tx
from storage.values import Day, Ref, Value, Word


def scene(tx: Tx, found: Wait | Done) -> Wait | Done:
    """Return where a dialog stands with the dates it speaks of written out."""
    says = tuple(line(tx, said) for said in found.says)
    if isinstance(found, Done):
        return replace(found, says=says)
    question = replace(found.question, line=line(tx, found.question.line))
    return replace(found, says=says, question=question)


def line(tx: Tx, found: Line) -> Line:
    """Add when, where and what to a line with a booking, event, seat or entry."""
    values = dict(found.values)
    for name, value in found.values.items():
        if not isinstance(value, Ref) or name == "file":
            continue
        if value.kind == "booking":
            values |= _written_out(tx, name, value)
        elif value.kind == "waiting":
            values |= _waited_for(tx, value)
        elif value.kind == "event":
            values |= _event(tx, name, value)
            values[f"{name}-left"] = seats.left(tx, value).word
        elif value.kind == "internship":
            values |= _place(tx, name, value.id)
        elif value.kind == "placement":
            values |= _placed(tx, name, value.id)
        elif value.kind == "meeting":
            told = meeting_cards.told(meeting_cards.card(tx, value.id))
            values |= {f"{name}-{end}": one for end, one in told.items()}
        elif value.kind == "seat":
            event = seat_cards.event_of(tx, value)
            values |= {f"{name}-event": event, **_event(tx, name, event)}
    changed = len(values) > len(found.values)
    return replace(found, values=values) if changed else found


def option(tx: Tx, value: Value) -> Value:
    """Return a value as its button names it: what has a time, with the time.

    An own reminder by its kind and day.
    """
    if not isinstance(value, Ref):
        return value
    match value.kind:
        case "booking":
            booked = appointments.card(tx, value)
            whose = () if booked.booked_by is None else (Word("other"),)
            return (value, booked.time, *whose)
        case "reminder":
            return own_reminders.named(tx, value)
        case "waiting":
            known = waiters.own(tx, value)
            office = known.office if known else None
            return (value, Ref("office", office) if office else None)
        case "event":
            return _next(tx, value, full=seats.left(tx, value) == seats.FULL)
        case "seat":
            card = seat_cards.card(tx, value)
            return _next(tx, seat_cards.event_of(tx, value), full=card.state != "going")
        case "meeting":
            return (value, meeting_cards.card(tx, value.id).time)
        case "internship":
            return _briefly(tx, value, value.id)
        case "placement":
            placed = placement_cards.card(tx, value.id)
            return _briefly(tx, value, placed.internship) if placed else value
    return value


def _place(tx: Tx, name: str, internship: int) -> dict[str, Value]:
    """Return what an internship is, as values of a text."""
    told = placement_cards.place(tx, internship)
    return {f"{name}-{end}": value for end, value in told.items()}


def _placed(tx: Tx, name: str, placement: int) -> dict[str, Value]:
    """Return what an internship is, its days, and who is on the other side.

    Who that is, only in the caller's own turn: what is said unasked names nobody.
    """
    placed = placement_cards.card(tx, placement)
    if placed is None:
        return {}
    side = placement_cards.side(tx, placed) if tx.caller else None
    told = placement_cards.contact(placed, side) if side else {}
    days = {"first": placed.starts_on, "last": placed.ends_on}
    told |= {end: Day(day, placed.zone) for end, day in days.items() if day}
    place = placement_cards.place(tx, placed.internship)
    gear = place.get("gear")
    told["brings"] = "yes" if isinstance(gear, tuple) and len(gear) > 1 else "no"
    return {f"{name}-{end}": value for end, value in {**place, **told}.items()}


def _briefly(tx: Tx, value: Ref, internship: int) -> Value:
    """Return an internship as its button names it: the trade and the quarter."""
    told = placement_cards.place(tx, internship)
    return (value, told["trade"], told["quarter"]) if told else value


def _waited_for(tx: Tx, entry: Ref) -> dict[str, Value]:
    """Return what somebody waits for; nothing if she waits no more."""
    known = waiters.own(tx, entry)
    if known is None:
        return {}
    first = next(iter(tx.directory.offices))
    return {
        "service": Ref("service", known.service),
        "office": Ref("office", known.office or first),
        "anywhere": "no" if known.office else "yes",
        "days": known.weekdays,
        "part": known.part,
    }


def _next(tx: Tx, event: Ref, *, full: bool) -> Value:
    """Return an event with its next date, and whether it is full."""
    [starts, _], *_ = seat_cards.dates(tx, event)
    return event, starts, Word("full" if full else "free")


def _event(tx: Tx, name: str, event: Ref) -> dict[str, Value]:
    """Return when and where an event is."""
    dates = seat_cards.dates(tx, event)
    return {
        f"{name}-time": dates[0][0],
        f"{name}-dates": dates,
        f"{name}-place": Ref("place", event.id),
    }


def _written_out(tx: Tx, name: str, booking: Ref) -> dict[str, Value]:
    card = appointments.card(tx, booking)
    return {
        f"{name}-time": card.time,
        f"{name}-office": Ref("office", card.office.id),
        f"{name}-service": Ref("service", card.service.id),
        f"{name}-adviser": Ref("adviser", card.adviser.id),
    }
