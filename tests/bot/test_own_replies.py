"""When the time of an own reminder has come: what comes, when, and what a tap does."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot import housekeeping
from storage import directory, people, schema
from storage.transaction import Tx
from tests.bot.own import WORDS, hears_until, notes, plain, somebody
from tests.storage.test_erasure import everything
from tests.support.visitor import Visitor, World, world

WEDNESDAY_EVENING = datetime(2026, 11, 25, 20, tzinfo=UTC)
_outbox = schema.table(schema.Outbox)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    made = world(tmp_path)
    return made


@pytest.fixture
async def petra(here: World) -> Visitor:
    """Somebody in the menu, on Monday, 23 November 2026, nine o'clock."""
    return await somebody(here)


async def waiting(here: World) -> list[object]:
    """Return what the rows hold that wait, or were sent unasked."""

    def read(tx: Tx) -> list[object]:
        rows = select(_outbox.c.content).where(_outbox.c.rank > 0)
        return list(tx.connection.execute(rows).scalars())

    async with here.store() as store:
        return await store.read(read)


async def test_the_words_are_in_nothing_that_comes_by_itself(
    here: World, petra: Visitor
) -> None:
    """Neither in the row that waits nor in what is said, before it is opened."""
    await notes(petra, "25. November 2026", lead="diesem Tag", repeat="Jeden Tag")
    assert WORDS not in repr(await waiting(here))

    heard = await hears_until(petra, WEDNESDAY_EVENING)

    assert heard == [
        (
            "25.11. 09:00",
            "🔔 Ihre Erinnerung für Mittwoch, 25. November 2026.\n"
            "Zum Ansehen tippen Sie bitte auf den Knopf.",
        )
    ]
    assert [b.label for b in petra.buttons] == ["👀 Ansehen"]
    assert len(await waiting(here)) == 2
    assert WORDS not in repr(await waiting(here))
    await petra.taps("Ansehen")
    assert WORDS in petra.screen.text


async def test_it_comes_every_day_until_it_is_deleted(petra: Visitor) -> None:
    await notes(petra, "24.11.2026", clock="18:30", lead="Zu dieser", repeat="Tag")

    heard = await hears_until(petra, WEDNESDAY_EVENING)
    await petra.taps("Ansehen")
    await petra.taps("Löschen")
    await petra.taps("Ja, löschen")
    later = await hears_until(petra, WEDNESDAY_EVENING + timedelta(days=2))

    assert [when for when, _ in heard] == ["24.11. 18:30", "25.11. 18:30"]
    assert later == []


async def test_an_hour_that_she_named_is_kept_at_six_in_the_morning(
    petra: Visitor,
) -> None:
    await notes(petra, "24.11.2026", clock="7:00", lead="1 Stunde")

    heard = await hears_until(petra, WEDNESDAY_EVENING)

    assert [when for when, _ in heard] == ["24.11. 06:00"]


async def test_what_was_held_up_until_the_night_waits_for_the_morning(
    here: World, petra: Visitor
) -> None:
    await notes(petra, "26.11.2026", lead="1 Tag")
    here.now = datetime(2026, 11, 25, 21, tzinfo=UTC)

    heard = await hears_until(petra, datetime(2026, 11, 26, 20, tzinfo=UTC))

    assert [when for when, _ in heard] == ["26.11. 08:00"]


async def test_what_comes_too_late_is_not_said_and_the_next_is(
    here: World, petra: Visitor
) -> None:
    await notes(
        petra, "24.11.2026", clock="9:00", lead="Zu dieser", repeat="Jede Woche"
    )
    here.now = datetime(2026, 11, 24, 12, tzinfo=UTC)

    heard = await hears_until(petra, datetime(2026, 12, 2, tzinfo=UTC))

    assert [when for when, _ in heard] == ["01.12. 09:00"]


async def test_done_ends_what_was_for_one_day(petra: Visitor) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")
    await hears_until(petra, datetime(2026, 11, 24, 9, tzinfo=UTC))
    push = petra.button("Ansehen").token

    await petra.taps("Ansehen")
    done = await petra.taps("Erledigt")
    again = await petra.presses(push)

    assert "gelöscht" in done.text
    assert "Dieser Knopf ist alt" in again.text


async def test_once_more_comes_tomorrow(petra: Visitor) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")
    await hears_until(petra, datetime(2026, 11, 24, 9, tzinfo=UTC))

    await petra.taps("Ansehen")
    said = await petra.taps("Morgen noch einmal")
    heard = await hears_until(petra, datetime(2026, 11, 27, tzinfo=UTC))

    assert "morgen noch einmal" in said.text
    assert heard == [("25.11. 09:00", plain(heard[0][1]))]
    assert "24. November 2026" in heard[0][1]
    await petra.taps("Ansehen")
    assert WORDS in petra.screen.text


async def test_in_the_middle_of_a_booking_it_disturbs_nothing(petra: Visitor) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")
    question = await petra.presses("s.booking")
    await hears_until(petra, datetime(2026, 11, 24, 9, tzinfo=UTC))

    shown = await petra.taps("Ansehen")
    more = petra.button("Morgen").token
    assert WORDS in shown.text
    after = await petra.presses(more)
    assert question.text in after.text
    await petra.taps_option(1)

    assert "Wohin möchten Sie" in petra.screen.text


async def test_old_phones_without_buttons_open_it_in_words(petra: Visitor) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")
    await hears_until(petra, datetime(2026, 11, 24, 9, tzinfo=UTC))

    shown = await petra.types("ansehen")
    done = await petra.types("erledigt")

    assert WORDS in shown.text
    assert "geschafft" in done.text


async def test_it_is_said_in_the_language_of_that_day(petra: Visitor) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")
    await petra.presses("l.ar")

    (heard,) = await hears_until(petra, datetime(2026, 11, 24, 9, tzinfo=UTC))

    assert "تذكير" in heard[1]
    assert WORDS not in heard[1]


async def test_a_changed_one_is_said_for_its_new_day_only(petra: Visitor) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")
    await petra.presses("s.reminders")
    await petra.taps_option(1)
    await petra.taps("Anderer Tag")
    await petra.taps("Do, 26. Nov.")
    await petra.taps("ganzer Tag")
    await petra.taps("An diesem Tag")

    heard = await hears_until(petra, datetime(2026, 11, 27, 20, tzinfo=UTC))

    assert [when for when, _ in heard] == ["26.11. 09:00"]


async def test_in_a_pause_nothing_comes_and_afterwards_the_next(
    here: World, petra: Visitor
) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag", repeat="Jede Woche")
    await petra.types("/mydata")
    await petra.taps("Pause")
    await petra.taps("1 Woche")
    monday = datetime(2026, 11, 30, 10, tzinfo=UTC)

    assert await hears_until(petra, monday) == []
    async with here.store() as store:
        await store.write(housekeeping.tidy)
    heard = await hears_until(petra, monday + timedelta(days=2))

    assert [when for when, _ in heard] == ["01.12. 09:00"]


async def test_who_has_blocked_us_hears_nothing_and_is_reminded_when_back(
    here: World, petra: Visitor
) -> None:
    await notes(petra, "26.11.2026", lead="diesem Tag", repeat="Jeden Tag")
    await petra.sends(petra.incoming("blocked"))
    assert await hears_until(petra, datetime(2026, 11, 26, 12, tzinfo=UTC)) == []
    await petra.sends(petra.incoming("unblocked"))
    async with here.store() as store:
        await store.write(housekeeping.tidy)

    heard = await hears_until(petra, datetime(2026, 11, 27, 12, tzinfo=UTC))

    assert [when for when, _ in heard] == ["27.11. 09:00"]


async def test_the_words_can_be_opened_while_a_human_listens(
    here: World, petra: Visitor
) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")

    def listens(tx: Tx) -> None:
        people.set_mode(tx, 1, "human")

    async with here.store() as store:
        await store.write(listens)
    await hears_until(petra, datetime(2026, 11, 24, 9, tzinfo=UTC))
    shown = await petra.taps("Ansehen")
    done = await petra.taps("Erledigt")

    assert WORDS in shown.text
    assert "geschafft" in done.text
    await petra.types("Sind Sie noch da?")  # for the human


async def test_nobody_opens_what_is_somebody_elses(here: World, petra: Visitor) -> None:
    await notes(petra, "24.11.2026", lead="diesem Tag")
    other = await somebody(here, address="other")

    for verb in "SDAF":
        screen = await other.presses(f"{verb}.1.0.1-20261124")
        assert WORDS not in screen.text
        assert "Dieser Knopf ist alt" in screen.text
    for forged in ("S.1.0", "S.1.0.1", "S.1.0.1-99999999", "S.zz.0.💥-20261124"):
        assert "Dieser Knopf ist alt" in (await petra.presses(forged)).text
    async with here.store() as store:
        assert WORDS in await store.read(everything)


async def test_days_are_those_of_the_programmes_time_zone(
    here: World,
) -> None:
    """In Kiritimati it is Tuesday already, and nine o'clock comes thirteen hours
    before it does in Duisburg."""
    kiritimati = "Pacific/Kiritimati"

    def moves(tx: Tx) -> None:
        office = schema.table(schema.Office)
        tx.connection.execute(update(office).values(zone=kiritimati))
        directory.changed(tx)

    async with here.store() as store:
        await store.write(moves)
    here.now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    petra = await somebody(here)
    await notes(petra, "heute", clock="9:00", lead="Zu dieser")

    ((when, text),) = await hears_until(petra, datetime(2026, 11, 23, 20, tzinfo=UTC))

    assert when == "23.11. 20:00"  # in Duisburg
    assert "24. November 2026" in text
