"""Days and times of day to choose from by a tap; local to the programme's zone."""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from storage.transaction import Tx
from storage.unfinished import zone
from storage.values import ANY_DAY, Clock, Day, Weekdays, Word

# Today, tomorrow and the rest of the week; then in two and in four weeks.
_NEAR = (*range(8), 14, 28)
# No more days of the week than were tapped.
ENOUGH = Word("enough")
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


def clock(time_of_day: str) -> Clock:
    """Return a time of day from what a clock shows: 7:30."""
    hour, minute = map(int, time_of_day.split(":"))
    return Clock(time(hour, minute))


def later(than: Clock, hours: int) -> Clock | None:
    """Return the time so many hours later; None on the next day."""
    hour = than.time.hour + hours
    return Clock(than.time.replace(hour=hour)) if hour < 24 else None


def weekdays(
    tx: object, taken: int, among: int = ANY_DAY
) -> tuple[Weekdays | Word, ...]:
    """Return the days of the week to add to those `taken`, and that it is enough.

    Days are bits, as in `Weekdays`; `among` are those that there are.
    """
    left = [Weekdays(1 << day) for day in range(7) if (among & ~taken) >> day & 1]
    return (*left, ENOUGH) if taken else tuple(left)


def weekdays_left(tx: object, taken: int) -> bool:
    """Say whether there are days of the week besides those `taken`."""
    return taken != ANY_DAY
