"""Days and times typed in the chat: in six languages, in digits of any script."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import i18n, typed
from dialogs.engine import CLOCK, DAY, Rejected
from storage.values import Meant
from tests.bot.own import plain, somebody
from tests.support.visitor import MONDAY, TEXTS, World, world

# On Monday, 23 November 2026: what is typed, and what the button says.
DAYS = """
de | morgen | 📅 Dienstag, 24. November 2026
de | am 12. Mai | 📅 Mittwoch, 12. Mai 2027
de | 12.05.2027 um halb zehn | Mittwoch, 12. Mai 2027, 9:30
de | ١٢.٥.٢٠٢٧ | 📅 Mittwoch, 12. Mai 2027
tr | yarın | 📅 24 Kasım 2026 Salı
tr | 12 Mayıs | 📅 12 Mayıs 2027 Çarşamba
tr | 12 mayis 2027 saat 9 | 12 Mayıs 2027 Çarşamba, 9:00
bg | утре | 📅 вторник, 24 ноември 2026 г.
bg | 12 май | 📅 сряда, 12 май 2027 г.
bg | 12.05.2027 в 9:30 | сряда, 12 май 2027 г., 9:30
ro | mâine | 📅 marți, 24 noiembrie 2026
ro | 12 mai | 📅 miercuri, 12 mai 2027
ro | peste 2 saptamani | 📅 luni, 7 decembrie 2026
ar | غدا | 📅 الثلاثاء، 24 تشرين الثاني 2026
ar | 12 أيار | 📅 الأربعاء، 12 أيار 2027
ar | ١٢/٥/٢٠٢٧ | 📅 الأربعاء، 12 أيار 2027
ar | 12 مايو | 📅 الأربعاء، 12 أيار 2027
en | tomorrow | 📅 Tuesday, 24 November 2026
en | May 12th | 📅 Wednesday, 12 May 2027
en | 12 May at 9:30 | Wednesday, 12 May 2027, 9:30
en | ۱۲ May | 📅 Wednesday, 12 May 2027
"""
CLOCKS = """
de | 9 | 9:00
de | halb zehn | 9:30
de | 14 Uhr | 14:00
de | 9.05 | 9:05
tr | saat 10'da | 10:00
bg | в 10 часа | 10:00
ro | ora 10 | 10:00
ar | ١٠:٣٠ | 10:30
ar | الساعة 10 | 10:00
ar | ٩ | 9:00
en | 10 am | 10:00
en | half past ten | 10:30
en | 0930 | 9:30
"""


def rows(table: str) -> Iterator[tuple[str, str, str]]:
    for line in table.strip().splitlines():
        language, said, button = line.split(" | ")
        yield language, said, button


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def test_every_day_is_shown_before_it_counts(here: World) -> None:
    shown = []
    for number, (language, said, _) in enumerate(rows(DAYS)):
        visitor = await somebody(here, language, address=f"visitor-{number}")
        await visitor.presses("s.remind")
        for option in (1, 1, 1):  # a letter, the consent, without words
            await visitor.taps_option(option)
        await visitor.types(said)
        shown.append((language, said, visitor.options[0].label))

    assert shown == list(rows(DAYS))


async def test_every_time_is_a_button_before_it_counts(here: World) -> None:
    shown = []
    for number, (language, said, _) in enumerate(rows(CLOCKS)):
        visitor = await somebody(here, language, address=f"visitor-{number}")
        await visitor.presses("s.remind")
        for option in (1, 1, 1, 2, 2):  # … tomorrow, at a time
            await visitor.taps_option(option)
        await visitor.types(said)
        shown.append((language, said, visitor.options[0].label))

    assert shown == list(rows(CLOCKS))


@pytest.mark.parametrize("language", [language.tag for language in TEXTS.languages])
def test_the_examples_that_people_see_are_read(language: str) -> None:
    today = MONDAY.date()
    for text in ("day-ask", "typed-no-day"):
        example = TEXTS.label(language, text).rpartition(":")[2]
        found = typed.days(TEXTS, example, (language,), today, "Europe/Berlin")
        assert isinstance(found, Meant)
        assert len(found.values) == 1
    for text in ("clock-ask", "typed-no-clock"):
        example = TEXTS.label(language, text).partition(":")[2].rpartition(" ")[2]
        assert isinstance(typed.clocks(TEXTS, example, (language,)), Meant)


def test_the_samples_of_both_kinds_are_what_they_say() -> None:
    """The crawler walks by them; the digits and words of any language will do."""
    today = MONDAY.date()

    def day(text: str) -> object:
        return typed.days(TEXTS, text, ("en",), today, "Europe/Berlin")

    def clock(text: str) -> object:
        return typed.clocks(TEXTS, text, ("en",))

    assert all(isinstance(day(text), Meant) for text in DAY.good)
    assert all(isinstance(day(text), Rejected) for text in DAY.bad)
    assert all(isinstance(clock(text), Meant) for text in CLOCK.good)
    assert all(isinstance(clock(text), Rejected) for text in CLOCK.bad)


def test_a_flood_of_digits_is_refused_at_once() -> None:
    texts = i18n.load(strict=True)

    for flood in ("9" * 100_000, "9 " * 50_000, "12.5." * 20_000):
        assert isinstance(typed.clocks(texts, flood, ("de",)), Rejected)
        today = MONDAY.date()
        found = typed.days(texts, flood, ("de",), today, "Europe/Berlin")
        assert isinstance(found, Rejected)


async def test_a_question_keeps_what_was_typed_in_another_language(
    here: World,
) -> None:
    """The day is shown in the language that is read now."""
    visitor = await somebody(here)
    await visitor.presses("s.remind")
    for option in (1, 1, 1):
        await visitor.taps_option(option)
    await visitor.types("12. Mai")

    screen = await visitor.presses("l.en")

    assert visitor.options[0].label == "📅 Wednesday, 12 May 2027"
    assert "day do you mean" in plain(screen.text)
