"""When somebody is reminded of an appointment: a plan, quiet hours, rows of the outbox.

A reminder is a row that is due later; it is written, moved and dropped in the same
transaction as its booking. What it says is decided when it is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, or_, update

from storage import concerning, outbox, schema
from storage.transaction import Tx
from storage.values import Ref

# Nobody is woken or disturbed at supper by a machine; local time of the office.
QUIET_FROM, QUIET_UNTIL = time(20), time(8)
EVENING = time(19, 30)
# Somebody who has booked a moment ago knows.
FRESH = timedelta(hours=1)
# Two reminders so near to each other are one.
NEAR = timedelta(hours=3)

_outbox = schema.table(schema.Outbox)
_RULE = re.compile(r"(?:(\d{1,2})d(?: ([01]\d|2[0-3]):([0-5]\d))?|(\d{1,2})h)")


class BadPlan(ValueError):
    """A service's plan holds something that is no reminder."""


@dataclass(frozen=True, slots=True)
class Rule:
    """So many days before, at a time of day or at the appointment's own; or hours."""

    days: int = 0
    hours: int = 0
    at: time | None = None

    def due(self, starts_at: datetime, zone: ZoneInfo) -> datetime:
        """Return the instant (aware UTC): days on the wall clock, hours elapsed."""
        if self.hours:
            return starts_at - timedelta(hours=self.hours)
        local = starts_at.astimezone(zone)
        day = local.date() - timedelta(days=self.days)
        return datetime.combine(day, self.at or local.time(), zone).astimezone(UTC)


def parse(text: str) -> Rule:
    """Read `3d 18:00`, `1d` or `2h`; raises BadPlan."""
    found = _RULE.fullmatch(text)
    if found is None:
        raise BadPlan(f'{text!r} is no reminder; write "3d 18:00", "1d" or "2h"')
    days, hour, minute, hours = found.groups()
    at = time(int(hour), int(minute)) if hour else None
    return Rule(int(days or 0), int(hours or 0), at)


def dues(
    plan: Iterable[str], starts_at: datetime, zone: str, now: datetime
) -> list[tuple[str, datetime]]:
    """Return what of a plan is still to come, the next first; instants aware UTC.

    What falls into the quiet hours goes out in the evening before them. Left out is
    what would be due within FRESH of `now`, and all but the last of what is NEAR.
    """
    place = ZoneInfo(zone)
    found = sorted(
        (before_quiet(parse(text).due(starts_at, place), place), text) for text in plan
    )
    kept: list[tuple[str, datetime]] = []
    for due, text in reversed(found):
        near = bool(kept) and kept[-1][1] - due <= NEAR
        if due - now >= FRESH and not near:
            kept.append((text, due))
    return kept[::-1]


def before_quiet(at: datetime, zone: ZoneInfo) -> datetime:
    """Return `at`, or the evening before the quiet hours that it lies in."""
    local = at.astimezone(zone)
    if QUIET_UNTIL <= local.time() < QUIET_FROM:
        return at
    back = timedelta(days=1) if local.time() < QUIET_UNTIL else timedelta(0)
    return datetime.combine(local.date() - back, EVENING, zone).astimezone(UTC)


def after_quiet(at: datetime, zone: ZoneInfo) -> datetime:
    """Return `at`, or the morning after the quiet hours that it lies in."""
    local = at.astimezone(zone)
    if QUIET_UNTIL <= local.time() < QUIET_FROM:
        return at
    on = timedelta(days=1) if local.time() >= QUIET_FROM else timedelta(0)
    return datetime.combine(local.date() + on, QUIET_UNTIL, zone).astimezone(UTC)


def plan(
    tx: Tx,
    booking: int,
    version: int,
    reminders: Sequence[str],
    starts_at: datetime,
    zone: str,
) -> None:
    """Write the reminders of a booking for the caller's chat, if it has one."""
    caller = tx.person()
    if not caller.conversation:
        return
    for text, due in dues(reminders, starts_at, zone, tx.now):
        outbox.put(
            tx,
            conversation=caller.conversation,
            account=caller.account,
            content=content("reminder", booking, version),
            rank=outbox.OWN,
            due_at=due,
            dedupe=f"rem:{booking}:{version}:{text}",
            booking=booking,
        )


def ask_again(
    tx: Tx, booking: int, version: int, conversation: int, account: str, zone: str
) -> None:
    """Ask somebody who did not come, by day, whether to book again; once."""
    outbox.put(
        tx,
        conversation=conversation,
        account=account,
        content=content("missed", booking, version),
        rank=outbox.OWN,
        due_at=after_quiet(tx.now, ZoneInfo(zone)),
        dedupe=f"missed:{booking}",
        booking=booking,
    )


def content(kind: str, booking: int, version: int) -> dict[str, Any]:
    """Return what a row holds until it is sent: which booking, as it was then."""
    return {"r": kind, "b": booking, "v": version}


def drop(tx: Tx, booking: Ref) -> None:
    """Forget what waits to be said about a booking, or was dropped by a stop."""
    concerning.drop(tx, concerning.BOOKING, booking.id)


def revive(tx: Tx, conversation: int) -> None:
    """Let wait again what a stop has dropped and is still to come, but offers.

    It is about bookings, seats and placements; what was offered is somebody else's by
    then.
    """
    tx.connection.execute(
        update(_outbox)
        .where(
            _outbox.c.conversation_id == conversation,
            _outbox.c.state == outbox.DEAD,
            or_(
                _outbox.c.booking_id.is_not(None),
                _outbox.c.seat_id.is_not(None),
                _outbox.c.placement_id.is_not(None),
            ),
            _outbox.c.rank == outbox.OWN,
            _outbox.c.sent_at.is_(None),
            _outbox.c.due_at > tx.now,
        )
        .values(state=outbox.WAITING)
    )


def write_out(tx: Tx, contents: Mapping[int, Any]) -> None:
    """Write down what rows say, now that it is known."""
    if contents:
        rows = [{"row": row, "says": said} for row, said in contents.items()]
        tx.connection.execute(_WRITE_OUT, rows)


_WRITE_OUT = (
    update(_outbox)
    .where(_outbox.c.id == bindparam("row"))
    .values(content=bindparam("says"))
)
