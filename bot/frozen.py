"""An appointment as it is now: what was said must not change when it is moved later."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.requests import Line
from dialogs.engine.screens import Done, Wait
from storage import appointments, waiters
from storage.transaction import Tx
from storage.values import Ref, Value


def scene(tx: Tx, found: Wait | Done) -> Wait | Done:
    """Return where a dialog stands with the appointments it speaks of written out."""
    says = tuple(line(tx, said) for said in found.says)
    if isinstance(found, Done):
        return replace(found, says=says)
    question = replace(found.question, line=line(tx, found.question.line))
    return replace(found, says=says, question=question)


def line(tx: Tx, found: Line) -> Line:
    """Add what is known of it to a line with a booking, or an entry of the list."""
    values = dict(found.values)
    for name, value in found.values.items():
        if isinstance(value, Ref) and value.kind == "booking" and name != "file":
            values |= _written_out(tx, name, value)
        if isinstance(value, Ref) and value.kind == "waiting":
            values |= _waited_for(tx, value)
    changed = len(values) > len(found.values)
    return replace(found, values=values) if changed else found


def option(tx: Tx, value: Value) -> Value:
    """Return a value as its button names it: an appointment by its time."""
    if isinstance(value, Ref) and value.kind == "booking":
        return (value, appointments.card(tx, value).time)
    if isinstance(value, Ref) and value.kind == "waiting":
        known = waiters.own(tx, value)
        office = known.office if known else None
        return (value, Ref("office", office) if office else None)
    return value


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


def _written_out(tx: Tx, name: str, booking: Ref) -> dict[str, Value]:
    card = appointments.card(tx, booking)
    return {
        f"{name}-time": card.time,
        f"{name}-office": Ref("office", card.office.id),
        f"{name}-service": Ref("service", card.service.id),
        f"{name}-adviser": Ref("adviser", card.adviser.id),
    }
