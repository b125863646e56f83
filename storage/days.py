"""Days and times of day to choose from by a tap; local to the programme's zone."""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from storage.transaction import Tx
from storage.unfinished import zone
from storage.values import Clock, Day

# Today, tomorrow and the rest of the week; then in two and in four weeks.
_NEAR = (*range(8), 14, 28)
_HOURS = tuple(Clock(time(hour)) for hour in range(8, 20))


def near(tx: Tx) -> tuple[Day, ...]:
    """Return the days that are named most often, today first."""
    place = zone(tx)
    today = tx.now.astimezone(place).date()
    return tuple(Day(today + timedelta(days=ahead), place.key) for ahead in _NEAR)


def hours(tx: Tx, day: Day) -> tuple[Clock, ...]:
    """Return the full hours that are still to come on a day; all, if none is."""
    now = tx.now.astimezone(ZoneInfo(day.zone))
    late = now.time() if now.date() == day.date else time.min
    return tuple(hour for hour in _HOURS if hour.time > late) or _HOURS
