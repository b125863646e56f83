"""My appointments: seen, moved and cancelled in the chat."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot import calendar
from tests.dialogs import stored
from tests.support.visitor import Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Somebody who has booked Monday, 11:00 in Marxloh."""
    visitor = Visitor(here, language="de")
    await visitor.books()
    return visitor


async def versions(here: World) -> list[tuple[object, ...]]:
    return await stored.rows(here, "SELECT state, version FROM booking")


async def opens(visitor: Visitor) -> None:
    """Open the first appointment from the menu."""
    await visitor.presses("m")
    await visitor.taps("Meine Termine")
    await visitor.taps_option()


def ics(visitor: Visitor) -> str:
    """Return the calendar file on the newest screen."""
    [file] = [
        part for part in visitor.screen.parts if getattr(part, "data", None) is not None
    ]
    return str(file.data.decode())  # type: ignore[union-attr]


async def test_an_appointment_is_shown_with_all_that_matters(
    here: World, amina: Visitor
) -> None:
    await opens(amina)

    for said in ("Arbeit und Weiterbildung", "Marxloh", "Weseler Straße", "Mit "):
        assert said in amina.screen.text
    assert [b.label for b in amina.options] == [
        "🔁 Verschieben",
        "🚫 Absagen",
        "📍 Weg und Kalender",
    ]


async def test_the_way_comes_with_a_map_and_the_calendar_again(
    here: World, amina: Visitor
) -> None:
    await opens(amina)

    await amina.taps("Weg und Kalender")

    assert "Bitte bringen Sie mit" in amina.screen.text
    assert len(amina.screen.parts) == 2
    assert "SEQUENCE:0" in ics(amina)


async def test_without_any_appointment_one_can_be_booked(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")

    await amina.taps("Meine Termine")
    assert "keinen Termin" in amina.screen.text
    await amina.taps("Termin machen")

    assert "Wobei" in amina.screen.text


@pytest.mark.parametrize("whom", ["Dieselbe Person", "Egal"])
async def test_moving_takes_the_new_time_and_gives_the_old_one_back(
    here: World, amina: Visitor, whom: str
) -> None:
    [before] = await stored.rows(here, "SELECT min(step), count(*) FROM claim")
    await opens(amina)
    await amina.taps("Verschieben")
    await amina.taps(whom)
    await amina.taps_option(2)
    await amina.taps_option(3)
    assert "Bisher" in amina.screen.text

    await amina.taps("Ja")

    [after] = await stored.rows(here, "SELECT min(step), count(*) FROM claim")
    assert "verschoben" in amina.screen.text
    assert await versions(here) == [("booked", 1)]
    assert after[0] != before[0]
    assert after[1] == before[1]
    assert "SEQUENCE:1" in ics(amina)


async def test_the_calendar_link_has_the_new_time(here: World, amina: Visitor) -> None:
    """Who subscribed to it is told by SEQUENCE; the link stays the same."""
    first = amina.screen.parts[-1]
    await opens(amina)
    for label in ("Verschieben", "Egal"):
        await amina.taps(label)
    await amina.taps_option(2)
    await amina.taps_option(1)
    await amina.taps("Ja")

    second = amina.screen.parts[-1]

    assert isinstance(first, calendar.File)
    assert isinstance(second, calendar.File)
    assert first.url == second.url
    assert first.data != second.data
    uid = [line for line in first.data.split(b"\r\n") if line.startswith(b"UID")]
    assert uid[0] in second.data


async def test_a_time_that_went_meanwhile_is_told_and_the_old_one_stays(
    here: World, amina: Visitor
) -> None:
    await opens(amina)
    for label in ("Verschieben", "Dieselbe Person"):
        await amina.taps(label)
    await amina.taps_option(2)
    minute = int(amina.options[0].token.rpartition("-")[2], 36)
    await amina.taps_option(1)
    await Visitor(here, "bilal", language="de").books()
    await stored.busy(here, booking=2, minute=minute)

    await amina.taps("Ja")

    assert "nicht mehr frei" in amina.screen.text
    assert await stored.rows(here, "SELECT version FROM booking WHERE id = 1") == [(0,)]


async def test_cancelling_asks_once_and_frees_the_time(
    here: World, amina: Visitor
) -> None:
    await opens(amina)
    await amina.taps("Absagen")
    assert "Möchten Sie diesen Termin absagen?" in amina.screen.text

    await amina.taps("Ja, absagen")

    assert "ist abgesagt" in amina.screen.text
    assert await versions(here) == [("cancelled", 1)]
    assert await stored.rows(here, "SELECT count(*) FROM claim") == [(0,)]
    assert await stored.rows(here, "SELECT count(*) FROM outbox WHERE state = 0") == [
        (0,)
    ]


async def test_a_no_keeps_the_appointment(here: World, amina: Visitor) -> None:
    await opens(amina)
    await amina.taps("Absagen")

    await amina.taps("Nein, ich komme")

    assert "Ihr Termin bleibt" in amina.screen.text
    assert await versions(here) == [("booked", 0)]


async def test_an_old_yes_to_cancelling_does_nothing_twice(
    here: World, amina: Visitor
) -> None:
    await opens(amina)
    await amina.taps("Absagen")
    yes = amina.button("Ja, absagen").token
    await amina.presses(yes)

    await amina.presses(yes)

    assert "schon fertig" in amina.screen.text
    assert await versions(here) == [("cancelled", 1)]


async def test_what_is_over_can_no_longer_be_cancelled(
    here: World, amina: Visitor
) -> None:
    await opens(amina)
    await amina.taps("Absagen")
    here.now += timedelta(days=1)

    await amina.taps("Ja, absagen")

    assert await versions(here) == [("booked", 0)]
    assert "gibt es nicht mehr" in amina.screen.text


async def test_looking_leaves_nothing_to_go_on_with(
    here: World, amina: Visitor
) -> None:
    await opens(amina)

    await amina.presses("m")

    assert not [b for b in amina.buttons if "weiter" in b.label]
    await amina.taps("Meine Termine")
    assert "Welchen" in amina.screen.text


async def test_what_was_said_of_the_old_time_stays_as_it_was(
    here: World, amina: Visitor
) -> None:
    """A page that is loaded again must not tell that she chose what came later."""
    await opens(amina)
    first = amina.screen.text
    for label in ("Verschieben", "Egal"):
        await amina.taps(label)
    await amina.taps_option(3)
    await amina.taps_option(1)
    await amina.taps("Ja")

    amina.seen, amina.screens = 0, []
    await amina.presses("m")

    assert first in [screen.text for screen in amina.screens]


async def test_a_forged_start_without_an_appointment_is_answered_kindly(
    here: World, amina: Visitor
) -> None:
    await amina.presses("s.move")

    assert "Dieser Knopf" in amina.screen.text
    assert await stored.rows(here, "SELECT count(*) FROM aside") == [(0,)]
