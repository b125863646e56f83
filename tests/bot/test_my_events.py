"""What is stored of somebody at an event: seen, put right, withdrawn, deleted."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot import my_files
from tests.bot.test_events import COURSE, answers, comes, opens, signs_up, states
from tests.dialogs.stored import rows
from tests.support.visitor import FIRST, TEXTS, Visitor, World, world

NAME = "Petra Krause"


@pytest.fixture
async def here(tmp_path: Path):
    found = world(tmp_path)
    return found


@pytest.fixture
async def petra(here: World) -> Visitor:
    """Somebody with a seat, and a place for a child."""
    petra = await comes(here, "petra")
    await opens(petra, "Arbeit")
    await petra.taps("Ja, ich komme")
    await answers(petra, "1 Kind", "3 bis 5", name=NAME)
    return petra


async def file(here: World, name: str) -> str:
    async with here.store() as store:
        return (
            await store.read(lambda tx: my_files.make(tx, TEXTS, "de", FIRST, name))
        ).decode()


async def test_the_file_for_machines_has_the_seat_with_all_that_is_known(
    here: World, petra: Visitor
) -> None:
    [seat] = json.loads(await file(here, my_files.JSON))["events"]

    assert seat["event"] == "Werkstatt Bewerbung"
    assert seat["dates"] == ["2026-12-03T09:30:00+01:00"]
    assert (seat["state"], seat["name"], seat["children"]) == (
        "going",
        NAME,
        ["middle"],
    )


async def test_what_was_said_about_a_date_is_in_the_file(here: World) -> None:
    petra = await comes(here, "petra")
    await signs_up(petra, COURSE)
    here.now += timedelta(days=5, hours=9)
    said = (await petra.hears())[-1]
    await petra.presses(said.rows[1][0].token)

    [seat] = json.loads(await file(here, my_files.JSON))["events"]

    assert seat["answers"] == {"2026-12-01T17:00:00+01:00": "away"}


async def test_the_page_to_read_has_a_line_for_it(here: World, petra: Visitor) -> None:
    page = await file(here, my_files.PAGE)

    assert "Workshops und Kurse" in page
    assert f"03.12.2026 09:30 · Werkstatt Bewerbung · {NAME} · angemeldet" in page


async def test_my_data_counts_it_and_a_name_is_put_right(
    here: World, petra: Visitor
) -> None:
    await petra.types("/mydata")
    await petra.taps("Ansehen")
    assert "Termine: ⁨1⁩" in petra.screen.text
    assert NAME in petra.screen.text

    await petra.types("/mydata")
    await petra.taps("Berichtigen")
    await petra.taps("Name")
    await petra.types("Petra Sommer")

    [seat] = json.loads(await file(here, my_files.JSON))["events"]
    assert seat["name"] == "Petra Sommer"


async def test_a_consent_that_is_withdrawn_takes_name_and_reminders_not_the_seat(
    here: World, petra: Visitor
) -> None:
    await petra.types("/mydata")
    await petra.taps("Einverständnis")
    await petra.taps_option()

    assert await states(here) == ["going"]
    assert await rows(here, "SELECT name FROM seat") == [(None,)]
    due = "SELECT count(*) FROM outbox WHERE state = 0 AND seat_id IS NOT NULL"
    assert await rows(here, due) == [(0,)]

    await petra.types("/mydata")
    await petra.taps("Einverständnis")
    await petra.taps_option()
    await petra.taps("Ja, 16")
    assert (await rows(here, due))[0][0] > 0


async def test_who_has_everything_deleted_frees_the_seat_for_the_next(
    here: World, petra: Visitor
) -> None:
    async with here.store() as store:
        await store.write(
            lambda tx: tx.connection.exec_driver_sql(
                "UPDATE event SET seats = 1 WHERE key = 'application'"
            )
        )
    amina = await comes(here)
    await opens(amina, "Arbeit")
    await amina.taps("Auf die Warteliste")
    await answers(amina)

    await petra.types("/delete")
    await petra.taps("Ja")

    assert await states(here) == ["left", "offered"]
    kept = await rows(
        here, "SELECT name, children, conversation_id FROM seat WHERE id = 1"
    )
    assert kept == [(None, None, None)]
    [offer] = await amina.hears()
    assert "Platz ist frei" in offer.text
