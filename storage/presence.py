"""When somebody of us is there, at any office: now, next, and until when before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from storage import openings
from storage.transaction import Tx
from storage.values import Time

# Holidays and a closed week lie in between; what is farther away is not promised.
AHEAD, BEHIND = 21, 8


@dataclass(frozen=True, slots=True)
class Presence:
    """From when until when somebody is there without a gap."""

    begins: Time
    ends: Time


def now_or_next(tx: Tx) -> Presence | None:
    """Return the present opening or the next one; None if none is in sight."""
    for found in _merged(tx, tx.now - timedelta(days=1), AHEAD + 1):
        if found.ends.at > tx.now:
            return found
    return None


def last_closed(tx: Tx) -> datetime | None:
    """Return when the last of us went home before now; None if that is long ago."""
    ended = [
        found.ends.at
        for found in _merged(tx, tx.now - timedelta(days=BEHIND), BEHIND + 1)
        if found.ends.at <= tx.now
    ]
    return ended[-1] if ended else None


def _merged(tx: Tx, first: datetime, days: int) -> Iterator[Presence]:
    """Yield openings of all offices together, in order, without overlaps."""
    open_: Presence | None = None
    for found in sorted(_all(tx, first, days), key=lambda one: one.begins.at):
        if open_ is not None and found.begins.at <= open_.ends.at:
            later = max(open_.ends, found.ends, key=lambda time: time.at)
            open_ = Presence(open_.begins, later)
            continue
        if open_ is not None:
            yield open_
        open_ = found
    if open_ is not None:
        yield open_


def _all(tx: Tx, first: datetime, days: int) -> Iterator[Presence]:
    """Yield the openings of each office on its local days."""
    for office in tx.directory.offices.values():
        day = first.astimezone(ZoneInfo(office.zone)).date()
        for number in range(days):
            on = day + timedelta(days=number)
            for begins, ends in openings.windows(tx.directory, office, on):
                place = office.zone, office.id
                yield Presence(Time(begins, *place), Time(ends, *place))
