"""Typed days and times are read right or refused, never read wrong."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import date_words, dates, i18n, when
from bot.languages import Language
from tests.bot import date_phrases

MONDAY = date(2026, 11, 23)
TEXTS = i18n.load(strict=True)
SHIPPED = {language.tag: language for language in TEXTS.languages}
TABLES = {
    "de": date_phrases.DE,
    "tr": date_phrases.TR,
    "bg": date_phrases.BG,
    "ro": date_phrases.RO,
    "ar": date_phrases.AR,
    "en": date_phrases.EN,
}
NOTHING = date_phrases.NOTHING.strip().splitlines()
MISSES = [tuple(line.split(" = ")) for line in date_phrases.MISSES.strip().splitlines()]
# Lists in which every word has a number, and which numbers there are.
NUMBERED = {
    "words-numbers": range(1, 13),
    "words-weekdays": range(1, 8),
    "words-months": range(1, 13),
    "words-minutes": range(-30, 31),
}


def read(typed: str, *tags: str, today: date = MONDAY) -> dates.Found | None:
    """Read what a person of these languages types."""
    return dates.read(TEXTS, typed, today=today, languages=tags)


def told(found: dates.Found | None) -> str:
    """Write what was found as the tables do."""
    if found is None:
        return "refused"
    day = found.day.isoformat() if found.day else ""
    clock = found.clock.isoformat("minutes") if found.clock else ""
    return f"{day} {clock}".strip()


def phrases() -> Iterator[tuple[str, str, str]]:
    """Yield language, phrase and meaning of all tables."""
    for tag, table in TABLES.items():
        for line in table.strip().splitlines():
            typed, _, meaning = line.rpartition(" = ")
            yield tag, typed, meaning


@pytest.mark.parametrize(("tag", "typed", "meaning"), list(phrases()))
def test_a_phrase_is_read_as_it_is_meant(tag: str, typed: str, meaning: str) -> None:
    assert told(read(typed, tag)) == meaning


@pytest.mark.parametrize("tag", SHIPPED)
def test_a_phrase_of_another_language_is_read_right_or_refused(tag: str) -> None:
    for _, typed, meaning in phrases():
        assert told(read(typed, tag)) in {meaning, "refused"}, typed


def test_nearly_every_phrase_is_read_whatever_the_persons_language() -> None:
    """Many newcomers have set another language than the one they type."""
    all_of_them = list(phrases())

    understood = [one for one in all_of_them if told(read(one[1])) == one[2]]

    assert len(understood) > 0.9 * len(all_of_them)


@pytest.mark.parametrize("tag", SHIPPED)
@pytest.mark.parametrize("line", date_phrases.LETTERS.strip().splitlines())
def test_the_date_of_a_german_letter_is_read_for_everybody(line: str, tag: str) -> None:
    typed, _, meaning = line.rpartition(" = ")

    assert told(read(typed, tag)) == meaning


def test_the_tables_are_as_long_as_promised() -> None:
    each = [len(table.strip().splitlines()) for table in TABLES.values()]

    assert min(each) >= 40
    assert sum(each) >= 240
    assert len(set(NOTHING)) >= 60
    assert TABLES.keys() == SHIPPED.keys()


@pytest.mark.parametrize("typed", ["", "  ", "10 " * 40, *NOTHING])
def test_what_is_no_day_and_no_time_is_refused(typed: str) -> None:
    assert {told(read(typed, tag)) for tag in SHIPPED} == {"refused"}


@pytest.mark.parametrize(("typed", "reason"), MISSES)
def test_what_is_not_sure_is_refused(typed: str, reason: str) -> None:
    assert {told(read(typed, tag)) for tag in SHIPPED} == {"refused"}, reason


@pytest.mark.parametrize("language", SHIPPED.values(), ids=lambda one: one.tag)
def test_every_day_of_two_years_is_read_back(language: Language) -> None:
    last = date(2028, 11, 23)
    for ahead in range((last - MONDAY).days + 1):
        day = MONDAY + timedelta(days=ahead)
        written = [
            format_date(day, "full", language.locale),
            when.show(language.locale, day, "date"),
            f"{day.day}.{day.month}.{day.year}",
            f"{day:%d/%m/%Y}",
        ]
        for typed in written:
            assert read(typed, language.tag) == dates.Found(day, None), typed


@pytest.mark.parametrize("language", SHIPPED.values(), ids=lambda one: one.tag)
def test_what_stands_on_our_own_buttons_is_read_back(language: Language) -> None:
    """People type what they see; it has no year."""
    for ahead in range(365):
        day = MONDAY + timedelta(days=ahead)
        shown = datetime(day.year, day.month, day.day, 10, 30, tzinfo=ZoneInfo("UTC"))
        for style in ("full", "short"):
            typed = when.show(language.locale, shown, style)
            assert read(typed, language.tag) == dates.Found(day, time(10, 30)), typed
        typed = when.show(language.locale, day, "day")
        assert read(typed, language.tag) == dates.Found(day, None), typed


@pytest.mark.parametrize(
    ("typed", "tags", "meaning"),
    [
        ("mar 10:00", ["ro"], "2026-11-24 10:00"),
        ("mar 10:00", ["en", "ro"], "2026-11-24 10:00"),
        ("mar 10:00", ["en"], "refused"),
        ("mar 10", ["en"], "2027-03-10"),
        ("mar 10", ["ro"], "refused"),
        ("mo 10 uhr", ["de"], "2026-11-30 10:00"),
        ("mo 10 uhr", ["tr"], "refused"),
        ("mo, 30.11.", ["tr"], "2026-11-30"),
    ],
)
def test_ones_own_language_comes_first(
    typed: str, tags: list[str], meaning: str
) -> None:
    assert told(read(typed, *tags)) == meaning


@pytest.mark.parametrize(
    ("today", "typed", "meaning"),
    [
        ("2026-11-27", "next Friday", "2026-12-04"),
        ("2026-11-27", "next Thursday", "2026-12-03"),
        ("2026-11-28", "next Monday", "refused"),
        ("2026-11-29", "Monday", "2026-11-30"),
        ("2026-11-29", "Monday next week", "refused"),
        ("2026-11-27", "this Friday", "refused"),
        ("2026-11-27", "Friday", "2026-12-04"),
        ("2026-11-27", "today", "2026-11-27"),
        ("2026-12-31", "1 January", "2027-01-01"),
        ("2026-12-31", "31 December", "2026-12-31"),
        ("2026-12-31", "tomorrow", "2027-01-01"),
        ("2028-02-29", "29 February", "2028-02-29"),
        ("2028-02-29", "28.02.2030", "2030-02-28"),
        ("2028-02-29", "01.03.2030", "refused"),
        ("2028-03-01", "29 February", "refused"),
    ],
)
def test_a_day_depends_on_the_day_it_is_typed(
    today: str, typed: str, meaning: str
) -> None:
    assert told(read(typed, "en", today=date.fromisoformat(today))) == meaning


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"])
def test_digits_of_any_script_are_the_same(digits: str) -> None:
    typed = "24.11.2026 10:35".translate(dict(zip(range(48, 58), digits, strict=True)))

    assert told(read(typed)) == "2026-11-24 10:35"


MIXED = date_words.words(TEXTS).abroad[-1]
WORDS = sorted({word for phrase in MIXED for word in phrase})
SIGNS = [*"0123456789.:/-,' ", "10", "24.11.", "2026", "10:30", "x"]


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(WORDS + SIGNS * 20), max_size=12).map(" ".join)
    | st.lists(st.sampled_from(SIGNS), max_size=12).map("".join)
    | st.text(max_size=90)
)
def test_whatever_is_typed_is_refused_or_near(typed: str) -> None:
    found = read(typed, "de", "tr")

    if found is not None:
        assert found.day or found.clock
        assert found.day is None or MONDAY <= found.day <= date(2028, 11, 23)


@pytest.mark.parametrize("tag", SHIPPED)
@pytest.mark.parametrize("text_id", date_words.LISTS)
def test_a_translators_list_can_be_used(text_id: str, tag: str) -> None:
    """A word whose number was forgotten would be a day that nobody meant."""
    for word, _, number in date_words.entries(TEXTS.label(tag, text_id)):
        assert any(token.text.isalpha() for token in date_words.tokens(word))
        if text_id in NUMBERED:
            assert number in NUMBERED[text_id], word
