"""Days and times by typing: a closed grammar that refuses what it does not know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import chain

from bot.date_clock import Clock
from bot.date_days import Offset, Written
from bot.date_phrase import Phrase
from bot.date_reading import Reading, Weekday, Which, readings, the
from bot.date_words import tokens, words
from bot.i18n import Catalogue

# Nobody says a day in more.
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Found:
    """What was typed: a day, a time on the office's clock, or both."""

    day: date | None
    clock: time | None


def read(
    texts: Catalogue, typed: str, *, today: date, languages: Sequence[str]
) -> Found | None:
    """Return the day and the time that was typed, or None.

    The person's own `languages`, by tag, are tried one after the other; then the words
    of all languages count, and what would mean two things is refused. So is a day that
    is past, that does not exist or is more than two years away, a weekday that is not
    the date's, a bare number, and whatever has one word too many.

    A day without a year is the next one from today on. A bare weekday is the next one
    after today: who means today says so. Always show what was found, for a yes.
    """
    said = tokens(typed) if len(typed) <= _LONGEST else ()
    known = words(texts)
    own = [(known.own[tag],) for tag in languages if tag in known.own]
    for lexicons in (*own, known.abroad):
        mine = lexicons is not known.abroad
        ways = (readings(Phrase(said, lexicon), own=mine) for lexicon in lexicons)
        found = {_settled(way, today) for way in chain.from_iterable(ways)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _settled(reading: Reading, today: date) -> Found | None:
    """Return what a reading means from today's point of view, or None for no day."""
    clock = the(Clock, reading)
    if clock and clock.value is None:
        return None
    at = clock.value if clock else None
    meant = list(_days(reading, today))
    if not meant:
        return Found(None, at)
    day = meant[0]
    if day is None or any(other != day for other in meant):
        return None
    last = _day(today.year + 2, today.month, today.day) or date(today.year + 2, 2, 28)
    return Found(day, at) if today <= day <= last else None


def _days(reading: Reading, today: date) -> Iterator[date | None]:
    """Yield the day that each part means; None is no day, or not one for sure."""
    offset, written = the(Offset, reading), the(Written, reading)
    weekday, which = the(Weekday, reading), the(Which, reading)
    day: date | None = None
    if offset:
        day = today + timedelta(days=offset.days)
        yield day
    if written:
        day = _written(written, today)
        yield day
    if weekday and not which and day:
        yield day if day.isoweekday() == weekday.number else None
    elif weekday:
        yield _weekday(weekday.number, which.kind if which else None, today)


def _written(written: Written, today: date) -> date | None:
    """Return the day in its year, or without one the next such day from today on."""
    if written.year is not None:
        return _day(written.year, written.month, written.day)
    years = range(today.year, today.year + 3)  # 29 February may be two years away
    found = (_day(year, written.month, written.day) for year in years)
    return next((day for day in found if day and day >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    """Return this day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(number: int, which: str | None, today: date) -> date | None:
    """Return the weekday meant, or None where people differ.

    "Next Friday", on a Monday, is in four days for some and in eleven for others; a
    week begins on Monday here, on Sunday or Saturday elsewhere.
    """
    ahead = today + timedelta(days=(number - today.isoweekday() - 1) % 7 + 1)
    if which is None:
        return ahead
    if which == "coming":
        return ahead if number != today.isoweekday() else None
    meant = {_of_next_week(number, first, today) for first in (1, 7, 6)}
    if which == "next":
        meant.add(ahead)
    return meant.pop() if len(meant) == 1 else None


def _of_next_week(number: int, first: int, today: date) -> date:
    """Return this weekday of next week, if weeks begin on the weekday `first`."""
    begins = today + timedelta(days=7 - (today.isoweekday() - first) % 7)
    return begins + timedelta(days=(number - first) % 7)
