"""Dates as people read them: Western digits, short labels, the office's own clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from bot import languages, when
from bot.speaker import Speaker
from storage.directory import Directory
from storage.values import Weekdays
from tests.support.visitor import TEXTS

BERLIN = ZoneInfo("Europe/Berlin")
SHIPPED = [
    one for one in languages.KNOWN if one.tag in {"de", "tr", "bg", "ro", "ar", "en"}
]
YEAR = [date(2026, 1, 1) + timedelta(days=day) for day in range(365)]


@pytest.mark.parametrize("language", SHIPPED, ids=lambda one: one.tag)
def test_every_day_of_a_year_fits_on_a_button(language: languages.Language) -> None:
    labels = [when.show(language.locale, day, "day") for day in YEAR]

    assert max(len(label) for label in labels) <= when.BUTTON
    assert len(set(labels)) == len(YEAR)


@pytest.mark.parametrize("language", SHIPPED, ids=lambda one: one.tag)
def test_every_day_with_a_time_fits_in_a_row(language: languages.Language) -> None:
    times = [
        datetime(day.year, day.month, day.day, 10, 30, tzinfo=BERLIN) for day in YEAR
    ]

    rows = [when.show(language.locale, time, "short") for time in times]

    assert max(len(row) for row in rows) <= when.ROW


@pytest.mark.parametrize("language", languages.KNOWN, ids=lambda one: one.tag)
@pytest.mark.parametrize("style", when.STYLES)
def test_digits_are_western(language: languages.Language, style: when.Style) -> None:
    said = when.show(language.locale, datetime(2026, 11, 9, 9, 5, tzinfo=BERLIN), style)

    assert all(c.isascii() for c in said if c.isdecimal())
    assert not {"\u200f", "\u202f"} & set(said)


@pytest.mark.parametrize("zone", [None, UTC])
def test_a_time_without_an_office_clock_is_refused(zone: None) -> None:
    """Fluent would read it as UTC and send the visitor an hour late."""
    with pytest.raises(when.NoZone):
        when.moment(datetime(2026, 11, 9, 9, 5, tzinfo=zone))


@pytest.mark.parametrize(
    ("instant", "clock"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "1:59"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "3:00"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "2:30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "2:30"),
    ],
)
def test_both_nights_of_a_clock_change(instant: datetime, clock: str) -> None:
    local = instant.astimezone(BERLIN)

    assert when.show(Locale.parse("de"), local, "time") == clock


def test_a_day_has_no_time() -> None:
    with pytest.raises(TypeError):
        when.show(Locale.parse("de"), date(2026, 11, 9), "time")


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("de", "Mittwoch, 12. Mai 2027"),
        ("tr", "12 Mayıs 2027 Çarşamba"),
        ("bg", "сряда, 12 май 2027 г."),
        ("ro", "miercuri, 12 mai 2027"),
        ("ar", "الأربعاء، 12 أيار 2027"),
        ("en", "Wednesday, 12 May 2027"),
    ],
)
def test_what_may_be_years_ahead_has_weekday_and_year(tag: str, said: str) -> None:
    locale = next(one.locale for one in SHIPPED if one.tag == tag)

    assert when.show(locale, date(2027, 5, 12), "long") == said


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("de", "Montag, 9. November, 9:05 Uhr"),
        ("tr", "9 Kasım Pazartesi, 9:05"),
        ("ar", "الاثنين، 9 تشرين الثاني، 9:05"),
    ],
)
def test_the_full_form_in_each_language(tag: str, said: str) -> None:
    locale = next(one.locale for one in SHIPPED if one.tag == tag)

    time = datetime(2026, 11, 9, 9, 5, tzinfo=BERLIN)

    assert when.show(locale, time, "full") == said


@pytest.mark.parametrize(
    ("bits", "tag", "said"),
    [
        (0b0011111, "de", "Montag bis Freitag"),
        (0b0111110, "en", "Tuesday to Saturday"),
        (0b1001111, "ro", "de luni până joi, duminică"),
        (0b0000011, "bg", "понеделник, вторник"),
        (0b0010101, "ar", "الاثنين، الأربعاء، الجمعة"),
        (0b1110001, "tr", "Pazartesi, Cuma - Pazar"),
        (0b1111111, "de", "An jedem Tag"),
    ],
)
def test_days_in_a_row_are_said_by_the_first_and_the_last(
    bits: int, tag: str, said: str
) -> None:
    speaker = Speaker(TEXTS, Directory(0), tag)

    assert speaker.value_label(Weekdays(bits), "") == said
