"""Rows of the outbox about meetings: reminders for both, and how it went afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage import placement_rows, reminders
from storage.meeting_cards import Card
from storage.placement_cards import FIRM, SEEKER, Side
from storage.transaction import Tx

# Times were proposed, instead of one that was fixed; none would do; one was picked.
TIMES, MOVED, NONE, FIXED = "p-times", "p-moved", "p-none", "p-fixed"
# A meeting was called off; another time is asked for.
CALLED, LATER = "p-called", "p-later"
# They ring each other now; a meeting comes; it is over.
RING, MEETS, HOW = "p-ring", "p-meets", "p-how"
PLAN = ("1d", "2h")
BOTH: tuple[Side, ...] = (SEEKER, FIRM)
# How it went is asked in the evening, and not before they are home.
EVENING, HOME = time(18), timedelta(hours=1)


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
