"""Services and bookings as the oracle remembers them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.values import Wish

LIVE = "held", "booked"


@dataclass
class Offer:
    """A service: minutes, grid, buffers, advisers (by id), and what it needs."""

    minutes: int
    grid: int
    before: int
    after: int
    advisers: list[int]
    interpreter: bool = False
    room: bool = False

    def block(self, start: datetime) -> tuple[datetime, datetime]:
        end = start + timedelta(minutes=self.minutes + self.after)
        return start - timedelta(minutes=self.before), end


@dataclass
class Entry:
    """A booking as the oracle remembers it."""

    person: int
    service: int
    language: str
    wish: Wish
    team: list[int]
    start: datetime
    end: datetime
    block: tuple[datetime, datetime]
    state: str
    until: datetime
