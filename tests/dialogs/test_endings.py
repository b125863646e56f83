"""However a dialog ends, nothing is held for nobody, and there is a way on."""

from pathlib import Path

import pytest

from tests.dialogs import stored
from tests.support.visitor import Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def at_the_consent(here: World) -> Visitor:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    for _ in range(4):
        await amina.taps_option()
    return amina


@pytest.mark.parametrize("answer", ["❌ Nein", "Ich bin unter 16"])
async def test_a_dialog_that_ends_before_its_booking_gives_the_time_back(
    here: World, answer: str
) -> None:
    amina = await at_the_consent(here)

    screen = await amina.taps(answer)

    assert "Rufen Sie uns einfach an" in screen.text
    assert await stored.bookings(here) == ["released"]
    assert await stored.rows(here, "SELECT count(*) FROM claim") == [(0,)]
    assert await stored.states(here) == [("booking", "ended")]


async def test_a_second_booking_ends_with_its_reason_and_the_menu(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.books()
    await amina.presses("s.booking")
    for _ in range(4):
        await amina.taps_option()
    await amina.types("Amina")
    yes = amina.button("Ja, stimmt").token

    ended = await amina.presses(yes)
    again = await amina.presses(yes)
    menu = await amina.taps("Menü")
    anew = await amina.taps("Termin machen")

    assert "schon einen Termin" in ended.text
    assert await stored.bookings(here) == ["booked", "released"]
    assert "schon einen Termin" in again.text
    assert "Was möchten Sie tun?" in menu.text
    assert "Wobei brauchen Sie Hilfe?" in anew.text
    assert [state for _, state in await stored.states(here)] == [
        "ended",
        "ended",
        "active",
    ]


async def test_cancelling_gives_time_and_consent_back(here: World) -> None:
    amina = await at_the_consent(here)
    await amina.taps_option()
    await amina.types("Amina")

    screen = await amina.taps("Doch nicht")

    assert "Alles bleibt, wie es war" in screen.text
    assert await stored.bookings(here) == ["released"]
    assert await stored.rows(
        here, "SELECT count(*) FROM consent WHERE withdrawn_at IS NULL"
    ) == [(0,)]
