"""Agreeing on an internship: its first day, and the last one that follows from it."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import update

from storage import meeting_times, placement_cards, placements, schema
from storage.meeting_times import TAPPED, Hours
from storage.placement_cards import FIRM
from storage.transaction import Tx
from storage.values import Day, Ref, Refused

# Nobody plans further than half a year.
FURTHEST = timedelta(days=180)
_WEEK = timedelta(days=7)

_placement = schema.table(schema.Placement)


def days(tx: Tx, placement: Ref) -> tuple[Day, ...]:
    """Return the next days on which an internship can begin, in order."""
    place = meeting_times.hours(tx, placement)
    first = max(place.starts_on, place.today(tx.now) + timedelta(days=1))
    ahead = (first + timedelta(days=n) for n in range(TAPPED * 7))
    works = [day for day in ahead if place.works(day)]
    return tuple(Day(day, place.zone) for day in works[:TAPPED])


def fits(tx: Tx, placement: Ref, day: Day) -> bool:
    """Say whether an internship can begin on a day that was named."""
    place = meeting_times.hours(tx, placement)
    first = max(place.today(tx.now), place.starts_on)
    return place.works(day.date) and first <= day.date <= first + FURTHEST


def last_day(tx: Tx, placement: Ref, first: Day) -> Day:
    """Return the last working day of an internship that begins on a day."""
    place = meeting_times.hours(tx, placement)
    return Day(_last(place, first.date), place.zone)


def agree(tx: Tx, placement: Ref, first: Day) -> Ref | Refused:
    """Agree on an internship from a day on; for the firm.

    Refused("placement-full") when the last seat is another's, ("placement-old") when
    it may not follow.
    """
    placed = placement_cards.card(tx, placement.id)
    if placed is None or placement_cards.side(tx, placed) != FIRM:
        return placements.OLD
    placements.locked(tx, placement.id)
    savepoint = tx.savepoint()
    place = meeting_times.hours(tx, placement)
    # Before the step, for who is told of it is told the days.
    tx.connection.execute(
        update(_placement)
        .where(_placement.c.id == placement.id)
        .values(starts_on=first.date, ends_on=_last(place, first.date))
    )
    done = placements.step(tx, placement.id, placements.AGREED, FIRM)
    if isinstance(done, Refused):
        savepoint.rollback()
    else:
        savepoint.commit()
    return done


def _last(place: Hours, first: date) -> date:
    """Return the last day that is worked, whole weeks from the first one on."""
    day = first + place.weeks * _WEEK - timedelta(days=1)
    while not place.works(day):
        day -= timedelta(days=1)
    return day
