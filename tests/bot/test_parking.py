"""One dialog is open, three wait: begun, put aside, gone on with, begun anew."""

from pathlib import Path

import pytest

from tests.dialogs import several, stored
from tests.dialogs.several import DRINKS, Several
from tests.support.visitor import Visitor

ALIVE = "SELECT purpose FROM consent WHERE withdrawn_at IS NULL ORDER BY id"


@pytest.fixture
def here(tmp_path: Path) -> Several:
    return several.several(tmp_path)


async def begun(here: Several, *names: str) -> Visitor:
    """Return somebody who has begun these dialogs, one after the other."""
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    for name in names:
        await amina.presses(f"s.{name}")
    return amina


async def ordered(here: Several) -> list[str]:
    """Return what is ordered and was not given back."""
    return [purpose for (purpose,) in await stored.rows(here, ALIVE)]


async def test_another_dialog_puts_the_open_one_aside(here: Several) -> None:
    amina = await begun(here, "tea", "milk")

    menu = await amina.presses("m")

    assert await stored.states(here) == [("tea", "parked"), ("milk", "active")]
    assert [row[0].label for row in menu.rows[:2]] == ["Go on: milk", "Go on: tea"]


async def test_what_was_put_aside_goes_on_where_it_stood(here: Several) -> None:
    amina = await begun(here, "tea")
    asked = await amina.types("Amina")
    await amina.presses("s.milk")
    await amina.presses("m")

    again = await amina.taps("Go on: tea")
    done = await amina.taps("Ja, stimmt")

    assert again.text == asked.text
    assert "tea comes." in done.text
    assert await stored.states(here) == [("tea", "ended"), ("milk", "parked")]


async def test_the_oldest_of_four_gives_way_and_its_order_back(here: Several) -> None:
    await begun(here, *DRINKS, "shop")

    assert [state for _, state in await stored.states(here)] == [
        "ended",
        "parked",
        "parked",
        "parked",
        "active",
    ]
    assert await ordered(here) == list(DRINKS[1:])


async def test_going_on_with_the_oldest_lets_nothing_go(here: Several) -> None:
    """It leaves its place to the open one: three wait before and after."""
    amina = await begun(here, *DRINKS)
    menu = await amina.presses("m")

    screen = await amina.presses("s.tea")

    assert [row[0].label for row in menu.rows[:3]][2] == "📅 Termin machen"

    assert "tea: who?" in screen.text
    assert dict(await stored.states(here)) == dict.fromkeys(DRINKS, "parked") | {
        "tea": "active"
    }
    assert await ordered(here) == list(DRINKS)


async def test_a_second_start_asks_and_going_on_keeps_the_answers(
    here: Several,
) -> None:
    amina = await begun(here, "tea")
    asked = await amina.types("Amina")

    question = await amina.presses("s.tea")
    again = await amina.taps("Weitermachen")

    assert "Weitermachen oder neu anfangen?" in question.text
    assert again.text == asked.text
    assert await stored.states(here) == [("tea", "active")]


async def test_beginning_anew_gives_back_what_was_begun(here: Several) -> None:
    amina = await begun(here, "tea")
    await amina.types("Amina")
    await amina.presses("s.tea")

    screen = await amina.taps("Neu anfangen")

    assert "tea: who?" in screen.text
    assert await stored.states(here) == [("tea", "ended"), ("tea", "active")]
    assert await ordered(here) == ["tea"]


async def test_an_old_tap_on_beginning_anew_takes_nothing_away(here: Several) -> None:
    amina = await begun(here, "tea")
    await amina.types("Amina")
    await amina.presses("s.tea")
    anew = amina.button("Neu anfangen").token
    await amina.presses(anew)
    await amina.types("Amina")

    question = await amina.presses(anew)

    assert "Weitermachen oder neu anfangen?" in question.text
    assert "name" in await stored.journal(here, 2)


async def test_a_button_of_what_waits_asks_whether_to_go_on(here: Several) -> None:
    amina = await begun(here, "tea")
    back = amina.button("Zurück").token
    await amina.presses("s.milk")

    question = await amina.presses(back)

    assert "Weitermachen oder neu anfangen?" in question.text
    assert await stored.states(here) == [("tea", "parked"), ("milk", "active")]


async def test_a_button_to_go_on_with_what_has_ended_leads_to_the_menu(
    here: Several,
) -> None:
    amina = await begun(here, "tea")
    await amina.presses("m")
    go_on = amina.button("Go on: tea").token
    await amina.types("STOP")

    screen = await amina.presses(go_on)

    assert "Dieser Knopf ist alt" in screen.text
    assert "Was möchten Sie tun?" in screen.text


@pytest.mark.parametrize("token", ["s.supper", "f.supper", "f.tea:", "f.tea:ü", "g.9"])
async def test_a_button_that_names_nothing_is_answered_kindly(
    here: Several, token: str
) -> None:
    amina = await begun(here, "milk")

    screen = await amina.presses(token)

    assert screen.rows
    assert "milk" in dict(await stored.states(here))
    assert "Entschuldigung" not in screen.text


async def test_an_empty_question_says_so_and_offers_what_else_there_is(
    here: Several,
) -> None:
    amina = await begun(here, "shop")

    screen = await amina.taps_option(1)

    assert "Nothing left at" in screen.text
    assert [b.label for b in amina.buttons] == [
        "Queue up",
        "👤 Mit Menschen reden",
        "↩️ Zurück",
        "🏠 Menü",
    ]


async def test_otherwise_begins_another_dialog_with_what_is_known(
    here: Several,
) -> None:
    amina = await begun(here, "shop")
    office = amina.options[0].label
    await amina.taps_option(1)

    first = await amina.taps("Queue up")
    await amina.types("Amina")
    done = await amina.taps("Ja, stimmt")

    assert office in first.text
    assert office in done.text
    assert await stored.states(here) == [("shop", "parked"), ("queue", "ended")]


async def test_waiting_for_two_offices_is_two_wishes_and_twice_for_one_is_one(
    here: Several,
) -> None:
    amina = await begun(here, "shop")
    await amina.taps_option(1)
    await amina.taps("Queue up")
    await amina.types("Amina")
    await amina.presses("m")
    await amina.taps("Go on: shop")
    same = await amina.taps("Queue up")
    anew = await amina.taps("Neu anfangen")
    await amina.presses("m")
    await amina.taps("Go on: shop")
    await amina.taps("Zurück")
    await amina.taps_option(2)
    other = await amina.taps("Queue up")

    assert "Weitermachen oder neu anfangen?" in same.text
    assert "who?" in anew.text
    assert "who?" in other.text
    assert other.text != anew.text
    assert await stored.states(here) == [
        ("shop", "parked"),
        ("queue", "ended"),
        ("queue", "parked"),
        ("queue", "active"),
    ]


async def test_back_from_an_empty_question_asks_the_one_before(here: Several) -> None:
    amina = await begun(here, "shop")
    before = amina.screen
    await amina.taps_option(1)

    screen = await amina.taps("Zurück")

    assert screen.text == before.text


async def test_a_human_is_offered_once_on_an_empty_question(here: Several) -> None:
    amina = await begun(here, "shop")
    await amina.taps_option(1)

    for _ in range(4):
        await amina.does("sticker")

    assert len([b for b in amina.buttons if "Mensch" in b.label]) == 1
