"""Days and times of day to choose from by a tap; local to the programme's zone."""

from __future__ import annotations

from datetime import time, timedelta

from storage.transaction import Tx
from storage.unfinished import zone
from storage.values import Clock, Day

# Today, tomorrow and the rest of the week; then in two and in four weeks.
_NEAR = (*range(8), 14, 28)
HOURS = tuple(Clock(time(hour)) for hour in range(8, 20))


def near(tx: Tx) -> tuple[Day, ...]:
    """Return the days that are named most often, today first."""
    place = zone(tx)
    today = tx.now.astimezone(place).date()
    return tuple(Day(today + timedelta(days=ahead), place.key) for ahead in _NEAR)
