"""Rows of the outbox about meetings: reminders for both, and how it went afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from storage import outbox, placement_rows, reminders, schema
from storage.meeting_cards import Card
from storage.placement_cards import FIRM, SEEKER, Side
from storage.transaction import Tx

# Times were proposed; none would do; one was picked.
TIMES, NONE, FIXED = "p-times", "p-none", "p-fixed"
# A meeting was called off; another time is asked for.
CALLED, LATER = "p-called", "p-later"
# They ring each other now; a meeting comes; it is over; she would like to stay.
RING, MEETS, HOW, KEEN = "p-ring", "p-meets", "p-how", "p-keen"
PLAN = ("1d", "2h")
BOTH: tuple[Side, ...] = (SEEKER, FIRM)
# How it went is asked in the evening, and not before they are home.
EVENING, HOME = time(18), timedelta(hours=1)

_outbox = schema.table(schema.Outbox)


def is_last(tx: Tx, found: Card, row: int) -> bool:
    """Tell whether no later reminder of a meeting is due as well, after an outage."""
    placed = found.placed
    about = placement_rows.key(placed, found.side, MEETS, f"{found.id}:")
    later = select(func.count()).where(
        _outbox.c.placement_id == placed.id,
        _outbox.c.dedupe.startswith(about, autoescape=True),
        _outbox.c.id > row,
        _outbox.c.state.in_((outbox.WAITING, outbox.CLAIMED)),
        _outbox.c.due_at <= tx.now,
    )
    return not tx.connection.execute(later).scalar_one()


def fixed(tx: Tx, found: Card, ends_at: datetime) -> None:
    """Tell the firm, and write for both when to be reminded and asked how it went."""
    placed, zone = found.placed, ZoneInfo(found.placed.zone)
    placement_rows.put(tx, placed, FIRM, FIXED, name=f"{found.id}")
    local = ends_at.astimezone(zone)
    evening = datetime.combine(local.date(), EVENING, zone).astimezone(UTC)
    asked = reminders.after_quiet(max(ends_at + HOME, evening), zone)
    for side in BOTH:
        for text, due in reminders.dues(PLAN, found.time.at, zone.key, tx.now):
            placement_rows.put(tx, placed, side, MEETS, due, f"{found.id}:{text}")
        placement_rows.put(tx, placed, side, HOW, asked, f"{found.id}")


def keen(tx: Tx, found: Card) -> None:
    """Tell the firm, once for each meeting, that she would like to do it."""
    placement_rows.put(tx, found.placed, FIRM, KEEN, name=f"{found.id}")
