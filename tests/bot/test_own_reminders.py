"""Own reminders, noted, listed, changed and deleted in the chat."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import my_page, my_record
from bot.speaker import Speaker
from storage import export, own_reminders
from storage.transaction import Tx
from tests.bot.own import BERLIN, WORDS, comes_to_the_day, notes, plain, somebody
from tests.storage.test_erasure import everything
from tests.support.visitor import FIRST, TEXTS, Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def petra(here: World) -> Visitor:
    """Somebody in the menu, on Monday, 23 November 2026, nine o'clock."""
    return await somebody(here)


async def stored(here: World) -> str:
    async with here.store() as store:
        return await store.read(everything)


async def test_who_cannot_write_notes_a_letter_by_taps_alone(petra: Visitor) -> None:
    await petra.presses("s.reminders")
    await petra.taps("Neue Erinnerung")
    await petra.taps("Brief beantworten")
    await petra.taps("16 oder älter")
    await petra.taps("Ohne Text")
    await petra.taps("Fr, 27. Nov.")
    await petra.taps("ganzer Tag")
    await petra.taps("Nur einmal")
    summary = await petra.taps("1 Tag vorher")

    assert plain(summary.text).split("\n\n") == [
        "✉️ Brief beantworten",
        "📅 Freitag, 27. November 2026",
        "⏰ 1 Tag vorher",
        "Stimmt das so?",
    ]
    await petra.taps("Ja, stimmt")
    await petra.presses("s.reminders")
    assert petra.options[0].label == "✉️ 27. November 2026"


async def test_what_was_typed_counts_only_after_a_tap(here: World) -> None:
    petra = await somebody(here)
    await comes_to_the_day(petra)

    echo = await petra.types("12. Mai 2027 um 15 Uhr")

    assert [b.label for b in petra.options] == [
        "Mittwoch, 12. Mai 2027, 15:00",
        "↩️ Anderer Tag",
    ]
    assert "Welchen Tag meinen" in echo.text
    asked = await petra.taps("Anderer Tag")
    assert "Welcher Tag" in asked.text
    await petra.types("13.5.2027")
    again = await petra.types("14.5.2027")  # typed instead of tapped: read anew
    assert petra.options[0].label == "📅 Freitag, 14. Mai 2027"
    assert again.text == echo.text
    await petra.taps_option(1)
    assert "Uhrzeit" in petra.screen.text


async def test_what_may_be_two_days_or_two_hours_is_two_buttons(
    petra: Visitor,
) -> None:
    await comes_to_the_day(petra)

    await petra.types("nächsten Freitag")
    assert [b.label for b in petra.options[:-1]] == [
        "📅 Freitag, 27. November 2026",
        "📅 Freitag, 4. Dezember 2026",
    ]
    await petra.taps("4. Dezember")
    await petra.taps("Ja, eine Uhrzeit")
    await petra.types("3")

    assert [b.label for b in petra.options[:-1]] == ["3:00", "15:00"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Banane", "Diesen Tag verstehe ich nicht"),
        ("31. Februar", "Diesen Tag verstehe ich nicht"),
        ("10", "Diesen Tag verstehe ich nicht"),
        ("1.1.2026", "schon vorbei"),
        ("gestern", "Diesen Tag verstehe ich nicht"),
        ("24.11.2031", "sehr weit weg"),
    ],
)
async def test_what_is_no_day_to_come_is_kindly_refused(
    petra: Visitor, typed: str, said: str
) -> None:
    question = await comes_to_the_day(petra)

    refused = await petra.types(typed)

    assert said in refused.text
    assert refused.text.endswith(question.text)


async def test_five_years_ahead_is_not_too_far(petra: Visitor) -> None:
    await comes_to_the_day(petra)

    await petra.types("23.11.2031")

    assert petra.options[0].label == "📅 Sonntag, 23. November 2031"


async def test_where_words_may_be_typed_a_menu_word_still_leads_away(
    petra: Visitor,
) -> None:
    """At a day it cannot be the answer; where any words will do, it is one."""
    await comes_to_the_day(petra)

    menu = await petra.types("Menü")

    assert "Was möchten Sie tun" in menu.text
    await petra.presses("s.remind")
    await petra.taps("Neu anfangen")
    await petra.taps("Kurs oder Termin")
    await petra.taps("16 oder älter")
    asked = await petra.types("Telefon")
    assert "Welcher Tag" in asked.text


@pytest.mark.parametrize(
    ("words", "said"), [("x" * 201, "zu lang"), ("😀 ?!", "mit Buchstaben")]
)
async def test_words_that_will_not_do_are_kindly_refused(
    petra: Visitor, words: str, said: str
) -> None:
    refused = await comes_to_the_day(petra, words)

    assert said in refused.text
    assert "Woran soll ich" in refused.text


async def test_without_a_consent_nothing_is_kept(here: World, petra: Visitor) -> None:
    await petra.presses("s.remind")
    await petra.taps("Brief beantworten")

    screen = await petra.taps("Nein")

    assert "speichere nichts" in screen.text
    async with here.store() as store:
        assert await store.read(_kept) == 0


def _kept(tx: Tx) -> int:
    found = tx.connection.exec_driver_sql("SELECT count(*) FROM own_reminder")
    return int(found.scalar_one())


async def test_who_leaves_in_the_middle_has_agreed_to_nothing(
    here: World, petra: Visitor
) -> None:
    await comes_to_the_day(petra)
    await petra.types("Stop")

    async with here.store() as store:
        assert await store.read(_agreed) == 0


def _agreed(tx: Tx) -> int:
    query = "SELECT count(*) FROM consent WHERE withdrawn_at IS NULL"
    return int(tx.connection.exec_driver_sql(query).scalar_one())


async def test_another_day_and_other_words(petra: Visitor) -> None:
    await notes(petra, "12. Mai 2027")
    await petra.presses("s.reminders")
    await petra.taps_option(1)
    await petra.taps("Anderer Tag")
    await petra.types("1. Juni 2027 um 9 Uhr")
    await petra.taps_option(1)
    moved = await petra.taps("1 Stunde")
    await petra.presses("s.reminders")
    await petra.taps_option(1)
    await petra.taps("Anderer Text")
    await petra.types("Kita anrufen")
    await petra.presses("s.reminders")
    shown = await petra.taps_option(1)

    assert "1. Juni 2027" in moved.text
    assert plain(shown.text).split("\n\n")[:3] == [
        "✏️ Kita anrufen",
        "📅 Dienstag, 1. Juni 2027, 9:00 Uhr",
        "⏰ 1 Stunde vorher",
    ]


async def test_deleting_is_asked_once_more(petra: Visitor) -> None:
    await notes(petra, "12. Mai 2027")
    await petra.presses("s.reminders")
    await petra.taps_option(1)
    await petra.taps("Löschen")
    kept = await petra.taps("behalten")
    await petra.presses("s.reminders")
    await petra.taps_option(1)
    await petra.taps("Löschen")
    gone = await petra.taps("Ja, löschen")

    assert "bleibt" in kept.text
    assert "gelöscht" in gone.text
    assert "noch nichts notiert" in (await petra.presses("s.reminders")).text


async def test_what_was_deleted_meanwhile_is_told(here: World, petra: Visitor) -> None:
    await notes(petra, "12. Mai 2027")
    await petra.presses("s.reminders")
    await petra.taps_option(1)
    await petra.taps("Anderer Text")

    def remove(tx: Tx) -> None:
        tx.connection.exec_driver_sql("DELETE FROM own_reminder")

    async with here.store() as store:
        await store.write(remove)
    screen = await petra.types("Kita anrufen")

    assert "gibt es nicht mehr" in screen.text


async def test_what_is_past_at_the_yes_is_asked_anew(
    here: World, petra: Visitor
) -> None:
    await comes_to_the_day(petra)
    await petra.taps("Mi, 25. Nov.")
    await petra.taps("ganzer Tag")
    await petra.taps("Nur einmal")
    await petra.taps("1 Tag vorher")
    here.now += timedelta(days=1, hours=1)

    screen = await petra.taps("Ja, stimmt")

    assert "zu spät" in screen.text
    assert [b.label for b in petra.options] == ["⏰ An diesem Tag"]


async def test_today_there_is_only_what_is_still_to_come(
    here: World, petra: Visitor
) -> None:
    here.now += timedelta(hours=6)
    await comes_to_the_day(petra)
    await petra.taps("Mo, 23. Nov.")
    assert [b.label for b in petra.options] == ["🕘 Ja, eine Uhrzeit"]
    await petra.taps("Uhrzeit")
    assert [b.label for b in petra.options] == ["16:00", "17:00", "18:00", "19:00"]
    await petra.types("8 Uhr")
    await petra.taps_option(1)
    late = await petra.taps("Nur einmal")

    assert "schon zu spät" in late.text


async def test_thirty_are_enough(here: World, petra: Visitor) -> None:
    await notes(petra, "12. Mai 2027")

    def fill(tx: Tx) -> None:
        columns = (
            "person_id, conversation_id, kind, day, lead, repeat, zone, version,"
            " created_at, changed_at"
        )
        for _ in range(own_reminders.MOST - 1):
            tx.connection.exec_driver_sql(
                f"INSERT INTO own_reminder ({columns})"
                f" SELECT {columns} FROM own_reminder LIMIT 1"
            )

    async with here.store() as store:
        await store.write(fill)
    full = await petra.presses("s.remind")

    assert "schon 30" in full.text


async def test_the_consent_is_withdrawn_where_all_are(
    here: World, petra: Visitor
) -> None:
    await notes(petra, "12. Mai 2027")
    await petra.types("/mydata")
    seen = await petra.taps("Ansehen")
    assert "Eigene Erinnerungen: Ja, seit 23. November 2026" in plain(seen.text)
    await petra.types("/mydata")
    await petra.taps("Einverständnis")
    screen = await petra.taps("Erinnerungen: Nein")

    assert "gelöscht" in screen.text
    assert WORDS not in await stored(here)
    await petra.types("/mydata")
    await petra.taps("Einverständnis")
    assert not [b for b in petra.options if "Erinnerungen" in b.label]


async def test_stop_deletes_them_and_says_so(here: World, petra: Visitor) -> None:
    await notes(petra, "12. Mai 2027")

    stopped = await petra.types("Stop")

    assert "Erinnerungen habe ich gelöscht" in stopped.text
    assert WORDS not in await stored(here)
    assert await petra.hears() == []


async def test_they_are_among_all_that_is_stored(here: World, petra: Visitor) -> None:
    await notes(petra, "12. Mai 2027", clock="9:00", lead="1 Stunde")

    def read(tx: Tx) -> tuple[list[object], str]:
        speaker = Speaker(TEXTS, tx.directory, "de")
        record = my_record.of(export.of(tx, FIRST), speaker, BERLIN, tx.now)
        return record["reminders"], my_page.write(record, speaker)

    async with here.store() as store:
        (reminder,), page = await store.read(read)

    assert reminder == {
        "day": "2027-05-12",
        "time": "09:00",
        "kind": "own",
        "words": WORDS,
        "zone": "Europe/Berlin",
        "lead": "hour",
        "repeat": "none",
        "created_at": "2026-11-23T09:00:00+01:00",
        "changed_at": "2026-11-23T09:00:00+01:00",
    }
    assert f"2027-05-12 09:00 {WORDS}" in page


async def test_a_half_finished_one_can_be_gone_on_with(
    here: World, petra: Visitor
) -> None:
    question = await comes_to_the_day(petra)
    await petra.presses("m")

    again = await petra.taps("Erinnern: weiter")

    assert again.text == question.text
    here.now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    await petra.taps("Di, 24. Nov.")
    assert "Uhrzeit" in petra.screen.text


async def test_the_list_tells_the_kinds_apart_and_what_is_alike(
    petra: Visitor,
) -> None:
    for kind in ("Brief", "Papier", "Kurs", "Papier"):
        await petra.presses("s.remind")
        await petra.taps(kind)
        if "16 oder älter" in petra.options[0].label:
            await petra.taps("16 oder älter")
        await petra.taps("Ohne Text")
        await petra.taps("Fr, 27. Nov.")
        await petra.taps("ganzer Tag")
        await petra.taps("Nur einmal")
        await petra.taps("An diesem Tag")
        await petra.taps("Ja, stimmt")
    await notes(petra, "27.11.2026")

    await petra.presses("s.reminders")

    assert [b.label for b in petra.options] == [
        "✉️ 27. November 2026",
        "📄 27. November 2026",
        "📚 27. November 2026",
        "📄 27. November 2026 (2)",
        "✏️ 27. November 2026",
        "➕ Neue Erinnerung",
    ]
