"""Days as people type them: in 3 days, 9.11., 9/11/2026, 9. November, Nov 9th."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.date_phrase import Phrase
from bot.date_words import Kind


@dataclass(frozen=True, slots=True)
class Offset:
    """A day counted from today; `amount` if it was said as a number of days."""

    days: int
    amount: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A day of a month as it was written; whether there is such a day is not said."""

    day: int
    month: int
    year: int | None = None


def days(phrase: Phrase, at: int) -> Iterator[tuple[Offset | Written, int]]:
    """Yield each day that can be read here, and the place behind it."""
    yield from _counted(phrase, at)
    year = phrase.figure(at, 4)
    if year is not None:
        yield from _backwards(phrase, at + 1, year)
    day = phrase.figure(at, 1, 2)
    if day is not None:
        yield from _figures(phrase, at + 1, day)
        yield from _named(phrase, at + 1, day)
    for month, middle in phrase.of("month-first", at):
        day = phrase.figure(middle, 1, 2)
        if day is not None:
            for end in phrase.ends(middle + 1):
                yield from _dated(phrase, end, Written(day, month))


def _counted(phrase: Phrase, at: int) -> Iterator[tuple[Offset, int]]:
    """Read "in 3 days", "in a week", "3 gün sonra", "بعد يومين"."""
    for _, begin in phrase.of("in", at):
        yield from _amount(phrase, begin)
    for amount, middle in _amount(phrase, at):
        for _, end in phrase.of("later", middle):
            yield amount, end


def _amount(phrase: Phrase, at: int) -> Iterator[tuple[Offset, int]]:
    """Read "3 days", "zwei Wochen", "أسبوعين"."""
    # "In acht Tagen" is a week in German: as words only up to seven.
    counts = [(n, end) for n, end in phrase.of("number", at) if n <= 7]
    figure = phrase.figure(at, 1, 2, 3)
    if figure is not None:
        counts.append((figure, at + 1))
    units: tuple[tuple[Kind, int], ...] = (("days", 1), ("weeks", 7))
    for kind, length in units:
        for own, end in phrase.of(kind, at):
            if own:
                yield Offset(own * length, amount=True), end
        for count, begin in counts:
            for own, end in phrase.of(kind, begin):
                if own < 2:  # not "2 يومين"
                    yield Offset(count * length, amount=True), end


def _figures(phrase: Phrase, at: int, day: int) -> Iterator[tuple[Written, int]]:
    """Read what follows the day in 9.11., 9/11, 9. 11. 2026, 09-11-2026."""
    for sign in "./-":
        month = phrase.figure(at + 1, 1, 2)
        # 10.30 is a time.
        if month is None or month > 12 or not phrase.has(sign, at):
            continue
        written = Written(day, month)
        if sign != "-":  # 9-11 is from nine to eleven
            yield written, at + 2
        if not phrase.has(sign, at + 2):
            continue
        if sign == ".":
            yield written, at + 3
        year = phrase.figure(at + 3, 4)
        brief = phrase.figure(at + 3, 2, glued=True)
        if year is None and brief is not None:
            year = 2000 + brief
        if year is not None:
            for end in phrase.ends(at + 4):
                yield replace(written, year=year), end


def _backwards(phrase: Phrase, at: int, year: int) -> Iterator[tuple[Written, int]]:
    """Read what follows the year in 2026-11-09 and 2026/11/9."""
    for sign in "-/":
        month, day = phrase.figure(at + 1, 1, 2), phrase.figure(at + 3, 1, 2)
        parted = phrase.has(sign, at) and phrase.has(sign, at + 2)
        if parted and month is not None and day is not None:
            yield Written(day, month, year), at + 4


def _named(phrase: Phrase, at: int, day: int) -> Iterator[tuple[Written, int]]:
    """Read what follows the day in 9. November 2026 and 9th of November."""
    months: tuple[Kind, ...] = ("month", "month-first")
    for begin in phrase.ends(at + phrase.has(".", at)):
        for place in (begin, *(end for _, end in phrase.of("on", begin))):
            for kind in months:
                for month, middle in phrase.of(kind, place):
                    for end in phrase.ends(middle):
                        yield from _dated(phrase, end, Written(day, month))


def _dated(phrase: Phrase, at: int, written: Written) -> Iterator[tuple[Written, int]]:
    """Read the year behind a day and a month, or none."""
    yield written, at
    begin = at + phrase.has(",", at)
    year = phrase.figure(begin, 4)
    if year is not None:
        for end in phrase.ends(begin + 1):
            yield replace(written, year=year), end
