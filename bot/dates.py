"""Days and times by typing: a closed grammar that refuses what it does not know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal, TypeVar

from bot.date_clock import Clock, clocks
from bot.date_days import Offset, Written, days
from bot.date_phrase import Phrase
from bot.date_words import tokens, words
from bot.i18n import Catalogue

# Nobody says a day in more.
_LONGEST = 80
# Between the parts of a phrase these say nothing.
_SIGNS = {",", "!", "?", "؟", ";", "-", "–"}
# German: "so um 10" is "about ten" and no Sunday.
_ABOUT = "so"


@dataclass(frozen=True, slots=True)
class Found:
    """What was typed: a day, a time on the office's clock, or both."""

    day: date | None
    clock: time | None


@dataclass(frozen=True, slots=True)
class _Weekday:
    """A weekday from Monday, 1; `short` is the text of an abbreviation."""

    number: int
    short: str = ""


@dataclass(frozen=True, slots=True)
class _Which:
    """Which of several weekdays is meant."""

    kind: Literal["coming", "next", "next-week"]


@dataclass(frozen=True, slots=True)
class _On:
    """A small word beside a day; `sign` if it is only a comma."""

    sign: bool = False


_Part = Offset | Written | _Weekday | _Which | Clock | _On
_Reading = tuple[_Part, ...]
_Kind = TypeVar("_Kind", bound=_Part)


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
    own = [known.own[tag] for tag in languages if tag in known.own]
    for lexicons in (*((lexicon,) for lexicon in own), known.abroad):
        found = {
            _settled(reading, today)
            for lexicon in lexicons
            for reading in _readings(
                Phrase(said, lexicon), own=lexicons is not known.abroad
            )
        }
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _readings(phrase: Phrase, *, own: bool) -> Iterator[_Reading]:
    """Yield every way to read the whole phrase that makes sense as one."""
    ways: list[tuple[int, _Reading]] = [(0, ())]
    while ways:
        at, said = ways.pop()
        if at >= len(phrase.tokens):
            if _sensible(said, own=own):
                yield said
            continue
        kinds = {type(part) for part in said}
        for part, end in _parts(phrase, at):
            if isinstance(part, _On):
                heard = part.sign or _On in kinds
                ways.append((end, said if heard else (*said, part)))
            elif type(part) not in kinds:
                ways.append((end, (*said, part)))


def _parts(phrase: Phrase, at: int) -> Iterator[tuple[_Part, int]]:
    """Yield what can be read here, and the place behind it."""
    token = phrase.tokens[at]
    if token.text in _SIGNS or _full_stop(phrase, at):
        yield _On(sign=True), at + 1
    for meaning, end in phrase.words(at):
        match meaning.kind:
            case "offset":
                yield Offset(meaning.value), end
            case "weekday":
                yield _Weekday(meaning.value), end
            case "short":
                yield _Weekday(meaning.value, token.text), end
            case "coming" | "next" | "next-week":
                yield _Which(meaning.kind), end
            case "on":
                yield _On(), end
    yield from days(phrase, at)
    yield from clocks(phrase, at)


def _full_stop(phrase: Phrase, at: int) -> bool:
    """Say whether a sentence ends here; the last dot of 9.05. belongs to the date."""
    last = at == len(phrase.tokens) - 1 and phrase.has(".", at)
    return last and not (phrase.has(".", at - 2) and phrase.figure(at - 1, 1, 2))


def _sensible(reading: _Reading, *, own: bool) -> bool:
    """Say whether the parts make a phrase together."""
    weekday, written = _the(_Weekday, reading), _the(Written, reading)
    which, clock = _the(_Which, reading), _the(Clock, reading)
    on, offset = _the(_On, reading), _the(Offset, reading)
    if not (weekday or written or offset):
        return clock is not None and not on and not which
    if which and not weekday:
        return False
    if offset and offset.amount and (weekday or written):
        # "بعد يوم الثلاثاء" is after Tuesday, not in a day.
        return False
    if not weekday or not weekday.short or written:
        return True
    # Two or three letters are many other words too; "sa 10" is no Saturday in Turkish.
    timed = clock and weekday.short != _ABOUT
    return own and bool(on or which or timed)


def _settled(reading: _Reading, today: date) -> Found | None:
    """Return what a reading means from today's point of view, or None for no day."""
    clock = _the(Clock, reading)
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


def _days(reading: _Reading, today: date) -> Iterator[date | None]:
    """Yield the day that each part means; None is no day, or not one for sure."""
    offset, written = _the(Offset, reading), _the(Written, reading)
    weekday, which = _the(_Weekday, reading), _the(_Which, reading)
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


def _the(kind: type[_Kind], reading: _Reading) -> _Kind | None:
    """Return the part of this kind, if there is one."""
    return next((part for part in reading if isinstance(part, kind)), None)
