"""The traps of Fluent, one by one: no text is lost or broken without being counted."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest

from bot import i18n, languages

BERLIN = ZoneInfo("Europe/Berlin")
TIME = datetime(2026, 11, 9, 9, 5, tzinfo=BERLIN)
ISOLATES = {"\u2066", "\u2067", "\u2068", "\u2069"}


@pytest.fixture(scope="module")
def strict() -> i18n.Catalogue:
    return i18n.load(strict=True)


@pytest.fixture
def lenient() -> i18n.Catalogue:
    return i18n.load(files("locales"))


def test_a_missing_text_is_counted_and_is_never_its_id(
    lenient: i18n.Catalogue,
) -> None:
    assert lenient.text("ar", "no-such-text") == i18n.NOTHING
    assert lenient.misses["ar", "no-such-text"] == 1


def test_an_unknown_language_falls_back_to_the_reference(
    lenient: i18n.Catalogue,
) -> None:
    for _ in range(2):
        said = lenient.text("xx", "menu-question")
        assert said == lenient.text("de", "menu-question")
    assert lenient.misses["xx", "menu-question"] == 2


def test_a_strict_catalogue_raises(strict: i18n.Catalogue) -> None:
    with pytest.raises(i18n.MissingText):
        strict.text("de", "no-such-text")
    with pytest.raises(i18n.BadText):
        strict.text("de", "booking-office")


def test_a_missing_variable_is_counted_every_time(lenient: i18n.Catalogue) -> None:
    said = {lenient.text("de", "booking-office") for _ in range(3)}

    assert lenient.faults["de", "booking-office"] == 3
    assert len(said) == 1


def test_a_text_asked_again_with_a_value_says_it(lenient: i18n.Catalogue) -> None:
    """What needs no value is said from memory; what has one never is."""
    lenient.text("de", "booking-office")

    assert "Arbeit" in lenient.text("de", "booking-office", {"service": "Arbeit"})


@pytest.mark.parametrize("value", [True, None, ["a"]])
def test_what_cannot_be_said_is_a_fault(strict: i18n.Catalogue, value: str) -> None:
    with pytest.raises(i18n.BadText):
        strict.text("de", "booking-office", {"service": value})


@pytest.mark.parametrize("zone", [None, UTC])
def test_a_time_without_an_office_clock_is_a_fault(
    strict: i18n.Catalogue, zone: None
) -> None:
    with pytest.raises(i18n.BadText):
        strict.text("de", "value-time", {"time": TIME.replace(tzinfo=zone)})


def test_a_long_value_does_not_swallow_the_message(strict: i18n.Catalogue) -> None:
    """Fluent makes {???} of a message with a value over 2,500 characters."""
    said = strict.text("de", "booking-office", {"service": "x" * 3_000})

    assert "x" * 3_000 in said


@pytest.mark.parametrize("tag", ["de", "tr", "bg", "ro", "ar", "en"])
def test_prose_isolates_values_and_labels_do_not(
    strict: i18n.Catalogue, tag: str
) -> None:
    values = {"office": "Büro"}

    assert ISOLATES & set(strict.text(tag, "calendar-title", values))
    assert not ISOLATES & set(strict.label(tag, "calendar-title", values))


def test_eight_threads_get_what_one_gets(strict: i18n.Catalogue) -> None:
    def say(number: int) -> str:
        tag = ("de", "ar", "tr")[number % 3]
        return strict.text(tag, "time-gone", {"time": TIME})

    expected = [say(number) for number in range(3)] * 100
    cold = i18n.load(strict=True)

    def say_cold(number: int) -> str:
        tag = ("de", "ar", "tr")[number % 3]
        return cold.text(tag, "time-gone", {"time": TIME})

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(say_cold, range(300))) == expected


@pytest.mark.parametrize("language", languages.KNOWN, ids=lambda one: one.tag)
def test_no_language_takes_the_locale_of_the_process(
    language: languages.Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")

    assert language.locale.language == language.chain[0].partition("-")[0]
