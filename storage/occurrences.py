"""When something that a person wants to remember is, and when she is told of it.

All by the wall clock of its zone: a course at nine is at nine in summer and in winter.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage import reminders

NONE, DAILY, WEEKLY, MONTHLY, YEARLY = REPEATS = (
    "none",
    "day",
    "week",
    "month",
    "year",
)
# With a time: at it, or an hour before. All day long: in the morning of that day.
AT, HOUR, ON = "at", "hour", "on"
MORNING = time(9)
# How many days before, at the same time of day.
DAYS_BEFORE = {"day": 1, "days": 3, "week": 7, "month": 28}
_PERIODS = {DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365}


@dataclass(frozen=True, slots=True)
class Plan:
    """A first day, a time or none, how long before it is said, and how it repeats."""

    day: date
    clock: time | None
    lead: str
    repeat: str
    zone: str

    def on_or_after(self, day: date) -> date | None:
        """Return the first day from `day` on, or None if there is no more."""
        if day <= self.day:
            return self.day
        if self.repeat == NONE:
            return None
        if self.repeat in (DAILY, WEEKLY):
            every = _PERIODS[self.repeat]
            return day + timedelta(days=(self.day - day).days % every)
        months = (day.year - self.day.year) * 12 + day.month - self.day.month
        step = 12 if self.repeat == YEARLY else 1
        count = months // step * step
        found = self._months_later(count)
        return found if found >= day else self._months_later(count + step)

    def _months_later(self, months: int) -> date:
        """Return the same day of a later month, or the last one it has."""
        year, month = divmod(self.day.month - 1 + months, 12)
        year, month = self.day.year + year, month + 1
        return date(year, month, min(self.day.day, monthrange(year, month)[1]))

    def due(self, on: date) -> datetime:
        """Return the instant (aware UTC) at which it is said for the day `on`.

        Days before, it is never in the quiet hours. At the time itself, or an hour
        before, it is: who has a course at seven wants to be up.
        """
        zone = ZoneInfo(self.zone)
        if self.clock is not None and self.lead in (AT, HOUR):
            at = _instant(on, self.clock, zone)
            return at - timedelta(hours=self.lead == HOUR)
        before = on - timedelta(days=DAYS_BEFORE.get(self.lead, 0))
        at = _instant(before, self.clock or MORNING, zone)
        return reminders.before_quiet(at, zone)

    def over(self, on: date) -> datetime:
        """Return the instant (aware UTC) from which a reminder for `on` is too late."""
        zone = ZoneInfo(self.zone)
        if self.clock is not None:
            return _instant(on, self.clock, zone) + timedelta(hours=1)
        return _instant(on + timedelta(days=1), time(0), zone)

    def next(self, now: datetime) -> tuple[date, datetime] | None:
        """Return the next day that is still to be told of, and when that is due."""
        on = self.on_or_after(now.astimezone(ZoneInfo(self.zone)).date())
        while on is not None:
            due = self.due(on)
            if due > now:
                return on, due
            on = self.on_or_after(on + timedelta(days=1))
        return None


def leads(
    day: date, clock: time | None, repeat: str, zone: str, now: datetime
) -> Iterator[str]:
    """Yield how long before it can be said: what lies ahead, and within one period."""
    period = _PERIODS.get(repeat)
    for lead in ((AT, HOUR) if clock else (ON,)) + tuple(DAYS_BEFORE):
        short = period is None or DAYS_BEFORE.get(lead, 0) < period
        if short and Plan(day, clock, lead, repeat, zone).due(day) > now:
            yield lead


def _instant(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Return a wall clock's instant; what a change of the clock leaves out is later."""
    return datetime.combine(day, clock, zone).astimezone(UTC)
