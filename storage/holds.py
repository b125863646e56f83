"""How long a freed time or seat is kept for the one person it is offered to.

The nearer it is, the shorter: who waits behind her shall have a chance too. A plan is
data, as the plan of reminders: `7d 24h` means 24 hours for what begins in seven days or
later. What begins sooner than the plan's last rule is offered to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage.reminders import after_quiet

PLAN = ("7d 24h", "3d 12h", "1d 4h", "6h 1h", "2h 20m")
# Nobody has to answer the moment the quiet hours are over.
MORNING = timedelta(hours=1)

_RULE = re.compile(r"(\d{1,3})([dh]) (\d{1,3})([hm])")
_UNITS = {
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
}


class BadHolds(ValueError):
    """A plan holds something that is no rule."""


@dataclass(frozen=True, slots=True)
class Hold:
    """When an offer may be said, and until when it is kept; instants aware UTC."""

    said_at: datetime
    until: datetime


def parse(plan: Iterable[str]) -> list[tuple[timedelta, timedelta]]:
    """Return (begins in at least, kept for), the farthest first; raises BadHolds."""
    rules = []
    for text in plan:
        found = _RULE.fullmatch(text)
        if found is None:
            raise BadHolds(f'{text!r} says no hold; write "7d 24h" or "2h 20m"')
        ahead, unit, kept, kept_unit = found.groups()
        rules.append((int(ahead) * _UNITS[unit], int(kept) * _UNITS[kept_unit]))
    return sorted(rules, reverse=True)


def hold(
    plan: Iterable[str], now: datetime, starts_at: datetime, zone: ZoneInfo
) -> Hold | None:
    """Return how long what begins at `starts_at` is kept; None if it is too late.

    It is said by day, and counts from then on. An end within the quiet hours (local to
    `zone`) is put off to MORNING after them; it is too late if that would leave less
    time before the start than the plan's last rule wants.
    """
    rules = parse(plan)
    said = after_quiet(now, zone)
    length = next((kept for ahead, kept in rules if starts_at - said >= ahead), None)
    if length is None:
        return None
    until = said + length
    morning = after_quiet(until, zone)
    if morning > until:
        until = morning + MORNING
        if starts_at - until < rules[-1][0]:
            return None
    return Hold(said, until)
