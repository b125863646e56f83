"""Buttons of last week, of somebody else, in another language, or tapped twice."""

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversations import Talks
from tests.dialogs import stored
from tests.support.visitor import TEXTS, Visitor, World, world

WEEK = timedelta(days=6)


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def at_the_day(here: World, name: str = "amina") -> tuple[Visitor, list[str]]:
    """Return somebody who is asked for a day, and the offices that were offered."""
    person = Visitor(here, name, language="de")
    await person.starts()
    await person.presses("l.de")
    await person.presses("s.booking")
    await person.taps_option()
    offered = [button.token for button in person.options]
    await person.taps_option(1)
    return person, offered


async def test_the_same_answer_of_last_week_is_noted(here: World) -> None:
    amina, offered = await at_the_day(here)
    before, screens = await stored.raw(here), len(amina.screens)
    here.now += WEEK

    await amina.presses(offered[0])

    assert amina.receipt.toast == "Das ist notiert."
    assert len(amina.screens) == screens
    assert await stored.raw(here) == before


async def test_another_answer_of_last_week_is_changed_only_when_she_says_so(
    here: World,
) -> None:
    amina, offered = await at_the_day(here)
    day, before = amina.screen.text, await stored.raw(here)
    here.now += WEEK

    question = await amina.presses(offered[1])
    kept = await amina.taps("So lassen")
    unchanged = await stored.raw(here)
    await amina.presses(offered[1])
    asked = await amina.taps("Ja, ändern")

    assert "schon etwas gewählt" in question.text
    assert kept.text == day
    assert unchanged == before
    assert "Wohin möchten Sie kommen?" in asked.text
    assert "office" not in await stored.journal(here)


@pytest.mark.parametrize("verb", "bpcxkny")
async def test_the_engines_buttons_of_an_older_question_change_nothing(
    here: World, verb: str
) -> None:
    amina, _ = await at_the_day(here)
    old = f"{verb}{amina.button('Zurück').token[1:]}.1"
    await amina.taps_option()
    question, before = amina.screen.text, await stored.raw(here)

    screen = await amina.presses(old)

    assert screen.text.endswith(question)
    assert "Dieser Knopf ist alt" in screen.text
    assert await stored.raw(here) == before


async def test_back_twice_in_a_row_goes_back_once(here: World) -> None:
    amina, _ = await at_the_day(here)
    back = amina.button("Zurück").token

    await amina.presses(back)
    screen = await amina.presses(back)

    assert "Wohin möchten Sie kommen?" in screen.text


@pytest.mark.parametrize("verb", "oybpcxkn")
async def test_every_button_of_a_finished_dialog_tells_how_it_ended(
    here: World, verb: str
) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    yes = amina.button("Ja, stimmt").token
    await amina.presses(yes)
    here.now += WEEK

    screen = await amina.presses(f"{verb}{yes[1:]}.service")

    assert "Das haben Sie schon fertig gemacht" in screen.text
    assert "Ihr Termin ist gebucht" in screen.text
    assert amina.options == []
    assert await stored.bookings(here) == ["booked"]


async def test_a_button_of_a_cancelled_dialog_leads_to_the_menu(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    yes = amina.button("Ja, stimmt").token
    await amina.taps("Doch nicht")

    screen = await amina.presses(yes)

    assert "Dieser Knopf ist alt" in screen.text
    assert "Was möchten Sie tun?" in screen.text
    assert await stored.bookings(here) == ["released"]


@pytest.mark.parametrize("verb", "oybpcxkng")
async def test_somebody_elses_button_touches_neither_dialog(
    here: World, verb: str
) -> None:
    amina, _ = await at_the_day(here)
    bulent = Visitor(here, "bulent", language="de")
    await bulent.goes_to_the_summary()
    before = await stored.raw(here, 1), await stored.raw(here, 2)
    foreign = verb + bulent.button("Ja, stimmt").token[1:]

    screen = await amina.presses(f"{foreign}.service")

    assert "Dieser Knopf ist alt" in screen.text
    assert before == (await stored.raw(here, 1), await stored.raw(here, 2))
    assert await stored.bookings(here) == ["held"]


@pytest.mark.parametrize("verb", "oypn")
async def test_a_forged_button_cannot_answer_what_its_question_does_not_ask(
    here: World, verb: str
) -> None:
    """The right dialog and revision, but a yes to a name or an option of a yes."""
    amina, _ = await at_the_day(here)
    for _ in range(3):
        await amina.taps_option()
    at_the_name = amina.button("Zurück").token

    forged = await amina.presses(f"{verb}{at_the_name[1:]}.office:1")
    await amina.types("Amina")

    assert forged.rows
    assert "Entschuldigung" not in forged.text
    assert (await stored.journal(here))["name"].value == "Amina"


@pytest.mark.parametrize("token", ["o.{0}.1.x", "y.1.{0}", "g.{0}", "f.booking:{0}"])
async def test_a_number_that_no_database_holds_is_answered_kindly(
    here: World, token: str
) -> None:
    amina, _ = await at_the_day(here)

    screen = await amina.presses(token.format("z" * 40))

    assert screen.rows
    assert "Entschuldigung" not in screen.text


async def test_a_keyboard_in_another_language_still_answers(here: World) -> None:
    amina, _ = await at_the_day(here)
    german = amina.options[0]
    await amina.presses("l.ar")

    screen = await amina.presses(german.token)

    assert screen.language == "ar"
    assert "day" in await stored.journal(here)


@pytest.mark.parametrize("language", ["de", "tr", "bg", "ro", "ar", "en"])
async def test_a_label_typed_in_any_language_answers(
    here: World, language: str
) -> None:
    words = TEXTS.label(language, "engine-yes").upper()
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    await amina.presses("l.tr")

    done = await amina.types(words)

    assert "✅" in done.text
    assert await stored.bookings(here) == ["booked"]


@pytest.mark.parametrize("processes", [1, 2])
async def test_two_taps_at_once_book_once_and_both_are_answered(
    here: World, processes: int
) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    yes = amina.button("Ja, stimmt").token
    taps = [amina.incoming("press", token=yes) for _ in range(2)]

    async with AsyncExitStack() as open_:
        bots = [await open_.enter_async_context(here.bot()) for _ in range(processes)]
        receipts = await asyncio.gather(
            *(bots[n % processes].receive(tap) for n, tap in enumerate(taps))
        )
        events = await bots[0].events(amina.account, amina.address, amina.seen)

    told = [event.outgoing.text for event in events if not event.outgoing.settled]
    assert not any(receipt.duplicate for receipt in receipts)
    assert len(told) == 2
    assert "Ihr Termin ist gebucht" in told[0]
    assert "Das haben Sie schon fertig gemacht" in told[1]
    assert await stored.bookings(here) == ["booked"]


async def test_one_update_that_comes_twice_at_once_is_played_once(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    tap = amina.incoming("press", token=amina.button("Ja, stimmt").token)

    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry)
        receipts = await asyncio.gather(talks.receive(tap), talks.receive(tap))

    assert sorted(receipt.duplicate for receipt in receipts) == [False, True]
    assert await stored.bookings(here) == ["booked"]


async def test_two_taps_at_once_on_a_time_hold_one(here: World) -> None:
    amina, _ = await at_the_day(here)
    await amina.taps_option()
    token = amina.options[0].token

    async with here.bot() as talks:
        await asyncio.gather(
            *(talks.receive(amina.incoming("press", token=token)) for _ in range(2))
        )

    assert await stored.bookings(here) == ["held"]
    assert "time" in await stored.journal(here)
