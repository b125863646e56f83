"""When reminders are due, by the minutes on the wall: slow, and not our way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)


class Wall:
    """The minutes of some weeks in one zone, each with what the wall clock shows."""

    def __init__(self, first: datetime, last: datetime, zone: ZoneInfo) -> None:
        count = int((last - first) / MINUTE)
        minutes = [first + MINUTE * n for n in range(count)]
        self.shown = {at: at.astimezone(zone).replace(tzinfo=None) for at in minutes}
        self._known: dict[tuple[datetime, tuple[str, ...]], list[datetime]] = {}
        # Of the hour that comes twice, the first counts.
        self.instant = {wall: at for at, wall in reversed(self.shown.items())}

    def dues(self, starts_at: datetime, plan: Sequence[str]) -> list[datetime]:
        """Return when a plan's reminders are due, whoever has booked when."""
        key = starts_at, tuple(plan)
        if key not in self._known:
            self._known[key] = self._dues(starts_at, plan)
        return self._known[key]

    def _dues(self, starts_at: datetime, plan: Sequence[str]) -> list[datetime]:
        found = sorted(self._out_of_the_night(self._due(starts_at, p)) for p in plan)
        near = timedelta(hours=3)
        return [
            due
            for number, due in enumerate(found)
            if not any(other - due <= near for other in found[number + 1 :])
        ]

    def _due(self, starts_at: datetime, rule: str) -> datetime:
        head, _, clock = rule.partition(" ")
        number, unit = int(head[:-1]), head[-1]
        if unit == "h":
            return starts_at - 60 * number * MINUTE
        wall = self.shown[starts_at] - timedelta(days=number)
        if clock:
            hour, minute = map(int, clock.split(":"))
            wall = wall.replace(hour=hour, minute=minute)
        return self.instant[wall]

    def _out_of_the_night(self, due: datetime) -> datetime:
        """Go back minute by minute until it is 19:30, or day."""
        if 8 <= self.shown[due].hour < 20:
            return due
        while (self.shown[due].hour, self.shown[due].minute) != (19, 30):
            due -= MINUTE
        return due


@cache
def wall(first: datetime, last: datetime, zone: ZoneInfo) -> Wall:
    """Return the wall of some weeks, made once."""
    return Wall(first.astimezone(UTC), last.astimezone(UTC), zone)
