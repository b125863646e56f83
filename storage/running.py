"""From the evening before the first day to a week after the last: what time brings.

`due` finds the placements that something is to be done about, `look_at` does it for
one: a transaction each, for locks are taken in the order seeker, place, placement. Days
are local days of the campaign's zone; what is said goes by the quiet hours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Select, or_, select, update

from storage import outcomes, placement_cards, placement_rows, placements, schema
from storage.placement_cards import FIRM, SEEKER
from storage.placements import (
    AGREED,
    BEGUN,
    CERTIFIED,
    FINISHED,
    MIDTERM,
    NOBODY,
    RUNNING,
)
from storage.transaction import Tx

# When people are asked, on the wall clock: after work, and by day.
EVENING, MORNING = time(18), time(10)
# An internship of one week is over before it has a middle.
A_WEEK = timedelta(days=7)
# So long a firm may take to say that it has ended; then nobody says it.
PATIENCE = timedelta(days=14)
# So long after its last day both are asked what came then.
AFTERWARDS = timedelta(days=7)

What = Literal["first", "run", "midterm", "ended", "finish", "after"]

_placement = schema.table(schema.Placement)
_internship = schema.table(schema.Internship)


@dataclass(frozen=True, slots=True)
class Course:
    """First and last day of an internship, its weekdays and when a day ends.

    `days` has a bit for each weekday, `ends` is in minutes after local midnight.
    """

    starts_on: date
    ends_on: date
    days: int
    ends: int
    zone: ZoneInfo

    def worked(self) -> list[date]:
        """Return the days on which there is work, at least one."""
        length = (self.ends_on - self.starts_on).days
        all_days = [self.starts_on + timedelta(days=n) for n in range(length + 1)]
        return [day for day in all_days if self.days >> day.weekday() & 1] or [
            self.ends_on
        ]

    def half(self) -> datetime | None:
        """Return when both are asked how it goes; None for a week or less."""
        if self.ends_on - self.starts_on < A_WEEK:
            return None
        worked = self.worked()
        return self.at(worked[(len(worked) - 1) // 2], EVENING)

    def over(self) -> datetime:
        """Return when the last day of work ends."""
        last = self.worked()[-1]
        return self.at(last, placement_cards.clock(self.ends).time)

    def at(self, day: date, clock: time) -> datetime:
        """Return an instant (aware UTC) of a local day."""
        return datetime.combine(day, clock, self.zone).astimezone(UTC)


def what(course: Course, state: str, told: str | None, now: datetime) -> What | None:
    """Return what is to be done about a placement at a time, if anything."""
    kind, _, day = (told or "").partition(":")
    if state == AGREED:
        before = course.starts_on - timedelta(days=1)
        if now >= course.at(course.starts_on, time()):
            return "run"
        known = (kind, day) == ("first", course.starts_on.isoformat())
        return "first" if not known and now >= course.at(before, EVENING) else None
    if state in (RUNNING, MIDTERM):
        over, half = course.over(), course.half()
        if now >= over + PATIENCE:
            return "finish"
        if now >= over:
            return None if kind == "ended" else "ended"
        asks = state == RUNNING and half is not None and now >= half
        return "midterm" if asks else None
    late = now >= course.at(course.ends_on + AFTERWARDS, MORNING)
    return "after" if late and kind != "after" else None


def due(tx: Tx) -> list[int]:
    """Return the placements about which something is to be done now."""
    rows = tx.connection.execute(_UNDER_WAY).all()
    return [row.id for row in rows if _what(tx, row)]


def look_at(tx: Tx, placement: int) -> None:
    """Do what the time has come for, if it still has: a step, or a row to say."""
    placements.locked(tx, placement)
    one = _UNDER_WAY.where(_placement.c.id == placement)
    row = tx.connection.execute(one).one_or_none()
    card = placement_cards.card(tx, placement)
    if row is None or card is None:
        return
    match _what(tx, row):
        case "run":
            placements.step(tx, placement, RUNNING, NOBODY)
        case "midterm":
            placements.step(tx, placement, MIDTERM, NOBODY)
        case "finish":
            placements.step(tx, placement, FINISHED, NOBODY)
        case "first":
            for side in (SEEKER, FIRM):
                name = row.starts_on.isoformat()
                placement_rows.put(tx, card, side, placement_rows.FIRST, name=name)
            _note(tx, placement, f"first:{row.starts_on.isoformat()}")
        case "ended":
            placement_rows.put(tx, card, FIRM, placement_rows.ENDED)
            _note(tx, placement, "ended:")
        case "after":
            if outcomes.fits(tx, card, "after"):
                placement_rows.put(tx, card, SEEKER, placement_rows.AFTER)
            placement_rows.put(tx, card, FIRM, placement_rows.AGAIN)
            _note(tx, placement, "after:")


def _what(tx: Tx, row: Row[Any]) -> What | None:
    zone = ZoneInfo(tx.directory.campaigns[row.campaign_id].zone)
    course = Course(row.starts_on, row.ends_on, row.days, row.ends, zone)
    return what(course, row.state, row.told, tx.now)


def _note(tx: Tx, placement: int, told: str) -> None:
    """Note what has been said, so that it is not said again."""
    one = update(_placement).where(_placement.c.id == placement)
    tx.connection.execute(one.values(told=told))


_UNDER_WAY: Select[Any] = (
    select(
        _placement.c.id,
        _placement.c.state,
        _placement.c.starts_on,
        _placement.c.ends_on,
        _placement.c.told,
        _internship.c.campaign_id,
        _internship.c.days,
        _internship.c.ends,
    )
    .join(_internship, _internship.c.id == _placement.c.internship_id)
    .where(
        _placement.c.starts_on.is_not(None),
        _placement.c.ends_on.is_not(None),
        or_(
            _placement.c.state.in_(BEGUN),
            _placement.c.state.in_((FINISHED, CERTIFIED))
            & (_placement.c.told.is_(None) | (_placement.c.told != "after:")),
        ),
    )
    .order_by(_placement.c.id)
)
