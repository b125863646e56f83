"""Days and times by typing: a closed grammar that refuses what it does not know."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
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
    found = meanings(texts, typed, today=today, languages=languages)
    only = found[0] if len(found) == 1 else None
    if only is None or only.day is None:
        return only
    return only if today <= only.day <= years_after(today, 2) else None


def meanings(
    texts: Catalogue, typed: str, *, today: date, languages: Sequence[str]
) -> tuple[Found | None, ...]:
    """Return all that may have been meant, in order; of the past and of any year, too.

    None stands for a way to read it that leads to no day or no time.
    """
    said = tokens(typed) if len(typed) <= _LONGEST else ()
    known = words(texts)
    own = [(known.own[tag],) for tag in languages if tag in known.own]
    for lexicons in (*own, known.abroad):
        mine = lexicons is not known.abroad
        ways = (readings(Phrase(said, lexicon), own=mine) for lexicon in lexicons)
        found = {
            meant
            for way in chain.from_iterable(ways)
            for meant in _settled(way, today) or (None,)
        }
        if found:
            return tuple(sorted(found, key=_in_order))
    return ()


def years_after(today: date, years: int) -> date:
    """Return the same day so many years later; of 29 February the 28th."""
    last = _day(today.year + years, today.month, today.day)
    return last or date(today.year + years, 2, 28)


def _in_order(found: Found | None) -> tuple[bool, date, time]:
    if found is None:
        return True, date.max, time.max
    return False, found.day or date.max, found.clock or time.max


def _settled(reading: Reading, today: date) -> list[Found]:
    """Return what a reading may mean from today's point of view; nothing for no day."""
    clock = the(Clock, reading)
    times: tuple[time | None, ...] = clock.values if clock else (None,)
    each = [set(days) for days in _days(reading, today)]
    if not each:
        return [Found(None, at) for at in times]
    return [Found(day, at) for day in set.intersection(*each) for at in times]


def _days(reading: Reading, today: date) -> Iterator[Collection[date]]:
    """Yield the days that each part may mean; none is no day."""
    offset, written = the(Offset, reading), the(Written, reading)
    weekday, which = the(Weekday, reading), the(Which, reading)
    day: date | None = None
    if offset:
        day = today + timedelta(days=offset.days)
        yield (day,)
    if written:
        day = _written(written, today)
        yield (day,) if day else ()
    if weekday and not which and day:
        yield (day,) if day.isoweekday() == weekday.number else ()
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


def _weekday(number: int, which: str | None, today: date) -> Collection[date]:
    """Return the days that people mean by a weekday.

    "Next Friday", on a Monday, is in four days for some and in eleven for others; a
    week begins on Monday here, on Sunday or Saturday elsewhere.
    """
    ahead = today + timedelta(days=(number - today.isoweekday() - 1) % 7 + 1)
    if which is None:
        return (ahead,)
    if which == "coming":
        return (ahead,) if number != today.isoweekday() else ()
    meant = {_of_next_week(number, first, today) for first in (1, 7, 6)}
    if which == "next":
        meant.add(ahead)
    return meant


def _of_next_week(number: int, first: int, today: date) -> date:
    """Return this weekday of next week, if weeks begin on the weekday `first`."""
    begins = today + timedelta(days=7 - (today.isoweekday() - first) % 7)
    return begins + timedelta(days=(number - first) % 7)
