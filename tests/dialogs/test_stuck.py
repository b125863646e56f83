"""A journal that no release can go on with is set aside; the person is not.

The engine lets nothing be asked after an effect that cannot be undone, so such a
journal is made by hand here, as a mistake in the engine might make it.
"""

from datetime import timedelta
from pathlib import Path

import pytest

from bot import housekeeping
from tests.dialogs import stored, variants
from tests.support.visitor import Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def stranded(here: World, key: str = "hold") -> Visitor:
    """Return somebody at a summary that stands behind a barrier."""
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    await stored.seal(here, key)
    return amina


@pytest.mark.parametrize("way", ["yes", "text", "sticker", "language", "back"])
async def test_whatever_she_does_she_hears_an_apology_and_has_the_menu(
    here: World, way: str
) -> None:
    amina = await stranded(here)

    match way:
        case "yes":
            screen = await amina.taps("Ja, stimmt")
        case "language":
            screen = await amina.presses("l.de")
        case "back":
            screen = await amina.types("zurück")
        case _:
            screen = await amina.does(way, text="hm")  # type: ignore[arg-type]

    assert "hier kommen wir nicht weiter" in screen.text
    assert any("Termin machen" in button.label for button in amina.options)
    assert not any("weiter" in button.label for button in amina.options)
    assert await stored.states(here) == [("booking", "stuck")]


async def test_staff_find_it_with_its_journal_and_without_any_value(
    here: World,
) -> None:
    amina = await stranded(here)
    before = await stored.raw(here)

    await amina.taps("Ja, stimmt")

    assert await stored.raw(here) == before
    [(trace,)] = await stored.rows(here, "SELECT trace FROM aside")
    assert "Stranded" in trace
    assert "consent.given" in trace
    assert "Amina" not in trace


async def test_the_dialog_can_be_begun_anew_and_leads_to_a_booking(
    here: World,
) -> None:
    amina = await stranded(here)
    await amina.taps("Ja, stimmt")

    await amina.taps("Termin machen")
    for _ in range(4):  # the consent is still given
        await amina.taps_option()
    await amina.types("Amina")
    done = await amina.taps("Ja, stimmt")

    assert "✅" in done.text
    assert await stored.states(here) == [("booking", "stuck"), ("booking", "ended")]


async def test_its_old_buttons_are_answered_kindly(here: World) -> None:
    amina = await stranded(here)
    yes = amina.button("Ja, stimmt").token
    await amina.presses(yes)

    screen = await amina.presses(yes)

    assert "Dieser Knopf ist alt" in screen.text
    assert await stored.rows(here, "SELECT count(*) FROM aside") == [(1,)]


async def test_the_try_to_go_on_leaves_nothing_behind(here: World) -> None:
    """This release holds the time anew before it finds that it cannot go on."""
    amina = await stranded(here, "consent.record")
    here.registry = variants.registry("regiven")

    await amina.taps("Ja, stimmt")

    assert await stored.states(here) == [("booking", "stuck")]
    assert await stored.bookings(here) == ["held"]


async def test_a_journal_behind_a_barrier_that_asks_nothing_more_just_ends(
    here: World,
) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    for _ in range(4):
        await amina.taps_option()
    await stored.seal(here, "hold")
    here.registry = variants.registry("short")

    screen = await amina.does("sticker")

    assert "Rufen Sie uns einfach an" in screen.text
    assert await stored.states(here) == [("booking", "ended")]


async def test_what_nobody_looked_at_is_erased_like_all_that_is_old(
    here: World,
) -> None:
    amina = await stranded(here)
    await amina.taps("Ja, stimmt")
    here.now += timedelta(days=8)

    async with here.store() as store:
        await store.write(housekeeping.tidy)

    assert await stored.states(here) == [("booking", "ended")]
    assert await stored.raw(here) == []
