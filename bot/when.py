"""Dates and times as people read them: the Fluent function `WHEN`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import get_date_format, get_day_names, get_month_names
from fluent.runtime.types import FluentNone, FluentType

Style = Literal["full", "day", "short", "time", "date", "long"]
STYLES: tuple[str, ...] = get_args(Style)

# What a button and a list row hold on the narrowest channel (WhatsApp).
BUTTON, ROW = 20, 24

# CLDR joins a date and a time with a Latin comma everywhere.
_COMMAS = {"ar": "، ", "fa": "، ", "ti": "፣ "}
_CLOCKS = {"de": "{} Uhr"}

# What is cut to leave a year out: the year and the spaces before it, and at the end
# of a pattern its ornaments too (`y 'г'.`).
_YEAR = re.compile(r"\s*y+(?:[^EdM]*$)?")
_FIELD = re.compile(r"'([^']*)'|(EEEE|MMMM|y|d)|([a-zA-Z]+)")


class NoZone(ValueError):
    """A time to be shown must carry the IANA zone of the clock it is read from."""


@dataclass(frozen=True, slots=True)
class Moment(FluentType):
    """A day, or a time on an office's wall clock, on its way into a text."""

    value: date

    def format(self, locale: Locale) -> str:
        """Return the full form: what a text gets that forgot to call WHEN."""
        return show(locale, self.value, "full")


def moment(value: date) -> Moment:
    """Wrap a date or a datetime for Fluent.

    Raises NoZone for a datetime whose tzinfo is not a ZoneInfo: a naive one would be
    read as UTC, and one in plain UTC has not been put on the office's clock yet.
    """
    if isinstance(value, datetime) and not isinstance(value.tzinfo, ZoneInfo):
        raise NoZone(f"tzinfo is {value.tzinfo!r}")
    return Moment(value)


def function(locale: Locale) -> Callable[..., str]:
    """Return WHEN for one locale's bundle."""
    forms = _forms(str(locale))

    def when(value: object, style: str = "full") -> str:
        if isinstance(value, FluentNone):  # Fluent has noted the missing variable
            return "…"
        if not isinstance(value, Moment):
            raise TypeError(f"WHEN of a {type(value).__name__}")
        return forms[style](value.value)

    return when


def show(locale: Locale, value: date, style: Style) -> str:
    """Return `value` as this locale's readers write it, always in Western digits.

    full   Dienstag, 24. November, 10:00 Uhr   (a date: without the time)
    day    Di, 24. Nov.                        ≤ 20 characters, for a button
    short  Di, 24. Nov., 10:00                 ≤ 24 characters, for a row of a list
    time   10:00                               24 hours, no leading zero
    date   24. November 2026                   with a year, for what is kept for longer
    long   Dienstag, 24. November 2026         the same, with the weekday

    No style looks at the clock: appointments lie within a year, where weekday, day
    and month say it all.
    """
    return _forms(str(locale))[style](value)


def weekdays(locale: Locale, bits: int) -> list[list[str]]:
    """Return days of the week by name, those in a row together; bit 0 is Monday."""
    names = get_day_names("wide", "stand-alone", locale)
    rows = groupby(range(7), lambda day: bits >> day & 1)
    return [[names[day] for day in row] for chosen, row in rows if chosen]


def listed(language: str, words: Iterable[str]) -> str:
    """Return words in a row, with the commas of a language (two letters)."""
    return _COMMAS.get(language, ", ").join(words)


@cache
def _forms(name: str) -> Mapping[str, Callable[[date], str]]:
    """Return the styles of one locale, with CLDR's names looked up once."""
    locale = Locale.parse(name)
    comma = _COMMAS.get(locale.language, ", ")
    clock = _CLOCKS.get(locale.language, "{}")
    wide = _named(_yearless(locale), locale, "wide", "wide")
    button = _fitting(locale, BUTTON)
    row = _fitting(locale, ROW - len(comma) - len("10:00"))

    def full(value: date) -> str:
        if not isinstance(value, datetime):
            return wide(value)
        return wide(value) + comma + clock.format(_time(value))

    def short(value: date) -> str:
        return row(value) + comma + _time(value)

    dated = _named(get_date_format("long", locale).pattern, locale, "wide", "wide")
    long = _named(get_date_format("full", locale).pattern, locale, "wide", "wide")
    return {
        "full": full,
        "day": button,
        "short": short,
        "time": _time,
        "date": dated,
        "long": long,
    }


def _time(value: date) -> str:
    """Write `H:mm`: CLDR's short time has twelve hours in half of our languages."""
    if not isinstance(value, datetime):
        raise TypeError("a day has no time")
    return f"{value.hour}:{value.minute:02}"


def _fitting(locale: Locale, limit: int) -> Callable[[date], str]:
    """Return the most readable way to write any day in at most `limit` characters.

    One way for the whole year, or the days in a list would differ in kind. Figures
    come last, day before month, as on the German letter in the reader's hand.
    """
    pattern = _yearless(locale)
    ways = [
        _named(pattern, locale, "wide", "wide"),
        _named(pattern, locale, "wide", "abbreviated"),
        _named(pattern, locale, "abbreviated", "abbreviated"),
        _named(re.sub(r"d.*MMMM('[^']*')?", "d/M", pattern), locale, "wide", "wide"),
    ]
    # Seven two-digit days a month: every weekday meets every month.
    days = [date(2026, month, day) for month in range(1, 13) for day in range(20, 27)]
    for way in ways:
        if max(len(way(day)) for day in days) <= limit:
            return way
    raise ValueError(f"{locale} has no day of {limit} characters")


def _yearless(locale: Locale) -> str:
    """Return CLDR's full date pattern without its year.

    CLDR's own pattern for weekday, day and month is poor in most of our languages.
    """
    return _YEAR.sub("", get_date_format("full", locale).pattern)


def _named(
    pattern: str,
    locale: Locale,
    days: Literal["wide", "abbreviated"],
    months: Literal["wide", "abbreviated"],
) -> Callable[[date], str]:
    """Turn a CLDR pattern of E, d, M and y into a quick function of a day."""
    # A weekday alone is short without the dot (Di); a month follows its day (24. Nov.).
    context: Literal["format", "stand-alone"] = (
        "format" if days == "wide" else "stand-alone"
    )
    weekdays = get_day_names(days, context, locale)
    names = get_month_names(months, "format", locale)
    template = _FIELD.sub(_slot, pattern)
    # U+202F and U+200F are drawn as boxes on old phones.
    template = template.replace("\u202f", " ").replace("\u200f", "")

    def write(value: date) -> str:
        return template.format(
            weekdays[value.weekday()],
            value.day,
            names[value.month],
            value.month,
            value.year,
        )

    return write


def _slot(match: re.Match[str]) -> str:
    """Return what stands for one field of a CLDR pattern in a format string."""
    quoted, field, other = match.groups()
    if quoted is not None:
        return quoted
    slots = {"EEEE": "{0}", "d": "{1}", "MMMM": "{2}", "M": "{3}", "y": "{4}"}
    return slots[field or other]
