"""An internship from its first day on, as a newcomer and a firm live it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot import my_files, running_notices
from dialogs import running
from dialogs.engine import Chat, dialog
from storage import (
    certificates,
    placement_cards,
    placement_rows,
    placement_ways,
    placements,
)
from storage.placements import FIRM, SEEKER
from storage.transaction import Tx
from storage.values import Ref, Word
from tests.bot.test_handover import mode
from tests.dialogs import stored
from tests.support import placed
from tests.support.staff import Desk
from tests.support.visitor import TEXTS, Visitor, World

# A firm certifies an internship: all of its tasks.
WRITES = ("placed-tell", "ended-how-end", "ended-want-paper", "did-which-all")


@pytest.fixture
async def amina(here: World) -> Visitor:
    return Visitor(here, language="de")


@pytest.fixture
async def firm(here: World) -> Visitor:
    return Visitor(here, "firm", language="tr")


@pytest.fixture
async def number(amina: Visitor, firm: Visitor) -> int:
    """Let the two agree on two weeks from 7 December on."""
    return await placed.placed(amina, firm)


def says(visitor: Visitor, text: str, **values: str) -> bool:
    """Tell whether a text is on the newest screen, as far as its first value."""
    words = TEXTS.label(visitor.language, text, values)
    shown = visitor.screen.text.replace("\u2068", "").replace("\u2069", "")
    return words in shown


async def taps(visitor: Visitor, *texts: str) -> None:
    for text in texts:
        await visitor.taps(TEXTS.label(visitor.language, text))


async def log(here: World) -> list[tuple[str, str | None, str]]:
    return await stored.rows(here, 'SELECT kind, reason, "by" FROM milestone')


async def half(here: World, *visitors: Visitor) -> None:
    await placed.it_is(here, placed.BEGUN)
    await placed.it_is(here, placed.HALF)
    for visitor in visitors:
        await visitor.hears()


async def over(here: World, *visitors: Visitor) -> None:
    await half(here)
    await placed.it_is(here, placed.OVER)
    for visitor in visitors:
        await visitor.hears()


@pytest.mark.parametrize(
    ("gear", "brings"), [((), False), (("none",), False), (("shoes",), True)]
)
async def test_the_evening_before_says_what_to_bring_if_there_is_anything(
    here: World, amina: Visitor, firm: Visitor, gear: tuple[str, ...], brings: bool
) -> None:
    number = await placed.placed(amina, firm, gear=gear)
    here.now = placed.EVENING

    def said(tx: Tx) -> list[str]:
        card = placement_cards.card(tx, number)
        assert card is not None
        screen = running_notices.NOTICES[placement_rows.FIRST].screen(
            tx, card, SEEKER, 1
        )
        assert screen is not None
        return [line.text for line in screen.says]

    async with here.store() as store:
        texts = await store.read(said)
    assert ("running-bring" in texts) is brings


async def test_at_night_nothing_is_said_and_in_the_morning_what_is_still_true(
    here: World, amina: Visitor, number: int
) -> None:
    """A beat that comes hours late, in the night, reminds nobody of today."""
    await placed.it_is(here, placed.EVENING + timedelta(hours=4))
    at_night = await amina.hears()
    await placed.it_is(here, placed.BEGUN)

    assert at_night == []
    assert await amina.hears() == []
    assert (await log(here))[-1] == ("running", None, "nobody")


@pytest.mark.parametrize("does", ["stops", "blocks"])
async def test_who_wants_no_messages_gets_none(
    here: World, amina: Visitor, firm: Visitor, number: int, does: str
) -> None:
    await (amina.types("stop") if does == "stops" else amina.does("blocked"))
    await half(here, firm)

    assert await amina.hears() == []
    assert says(firm, "running-midterm-firm")


async def test_help_halfway_hands_the_chat_over_and_staff_see_what_it_is_about(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await half(here, amina, firm)
    await taps(amina, "placed-help")
    await amina.types("Ich verstehe die Arbeit nicht")
    await taps(firm, "placed-help")
    desk = Desk(here)

    assert await mode(here) == "waiting"
    assert (await desk.lists()).count(f"placement {number}") == 2
    assert "Amina" not in desk.said
    assert await desk.reads(1) == 0
    assert "Ich verstehe" in desk.said


async def test_help_for_somebody_whom_a_human_has_already_takes_nobody_away(
    here: World, amina: Visitor, number: int
) -> None:
    await half(here, amina)
    token = amina.button(TEXTS.label("de", "placed-help")).token
    await amina.presses(token)
    await Desk(here).takes(1, "Samir")
    await amina.presses(token)

    assert await mode(here) == "human"


async def test_going_well_is_thanked_for_and_a_second_tap_too(
    here: World, amina: Visitor, number: int
) -> None:
    await half(here, amina)
    token = amina.button(TEXTS.label("de", "placed-well")).token
    for _ in range(2):
        await amina.presses(token)

        assert says(amina, "running-well-seeker")


async def test_a_tap_after_the_end_says_that_it_has_changed(
    here: World, amina: Visitor, number: int
) -> None:
    await half(here, amina)
    token = amina.button(TEXTS.label("de", "placed-well")).token
    await placed.it_is(here, placed.OVER + timedelta(days=14))
    await amina.presses(token)

    assert says(amina, "placement-old")


async def test_of_two_who_end_it_the_first_counts_and_the_second_is_told_kindly(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await half(here, amina, firm)
    await taps(amina, "placed-over")
    await taps(firm, "placed-over", "broken-firm-nowork")
    await taps(amina, "broken-seeker-way")

    assert says(amina, "broken-over")
    assert (await log(here))[-1] == ("broken", "nowork", "firm")


async def test_who_opens_it_again_after_the_end_is_told_that_it_is_over(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await half(here, amina)
    old = amina.button(TEXTS.label("de", "placed-over")).token
    await taps(amina, "placed-over", "broken-seeker-family")
    await amina.presses(old)

    assert says(amina, "placement-old")


async def test_the_firm_never_learns_why(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await half(here, amina)
    await taps(amina, "placed-over", "broken-seeker-ill")
    await firm.hears()

    assert says(firm, "running-broken-firm")
    ill = TEXTS.label("tr", "broken-seeker-ill")
    assert all(ill not in screen.text for screen in firm.screens)
    for visitor, told in ((amina, True), (firm, False)):
        assert ('"ill"' in await exported(here, visitor)) is told


async def exported(here: World, visitor: Visitor) -> str:
    """Return what somebody is given of what is stored, as data."""

    def read(tx: Tx) -> bytes:
        person = placed.on_behalf(tx, visitor).person().person
        return my_files.make(tx, TEXTS, "de", person, my_files.JSON)

    async with here.store() as store:
        return (await store.read(read)).decode()


async def test_all_steps_are_in_the_export_of_both(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await over(here)
    for visitor, side in ((amina, "seeker"), (firm, "firm")):
        steps = json.loads(await exported(here, visitor))["internship_steps"]

        assert [one["kind"] for one in steps][-2:] == ["running", "midterm"]
        assert {one["side"] for one in steps} == {side}
        assert steps[0]["by_you"] is (side == "seeker")
    assert "Amina" not in await exported(here, firm)


async def test_a_firm_says_no_to_the_paper_and_it_has_ended_all_the_same(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await over(here, firm)
    await taps(firm, "placed-tell", "ended-how-end", "ended-want-none")
    await amina.hears()

    assert says(firm, "ended-finished")
    assert says(amina, "running-thanks")
    assert (await log(here))[-1] == ("finished", None, "firm")


async def test_a_firm_says_that_it_ended_earlier(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await over(here, firm)
    await taps(firm, "placed-tell", "ended-how-early", "broken-firm-absent")
    await amina.hears()

    assert says(firm, "broken-done-firm")
    assert says(amina, "running-broken-seeker")


async def test_a_place_with_one_task_needs_no_further_tap(
    here: World, amina: Visitor, firm: Visitor
) -> None:
    await placed.placed(amina, firm, tasks=("washing",))
    await over(here, firm)
    await taps(firm, "placed-tell", "ended-how-end", "ended-want-paper")

    assert (await log(here))[-1] == ("certified", None, "firm")


async def test_two_phones_of_a_firm_write_one_paper(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await over(here, firm)
    tell = firm.button(TEXTS.label("tr", "placed-tell")).token
    await taps(
        firm, "placed-tell", "ended-how-end", "ended-want-paper", "did-which-all"
    )
    await firm.presses(tell)

    assert says(firm, "placement-old")
    kinds = [kind for kind, _, _ in await log(here)]
    assert kinds.count("certified") == 1


async def test_nobody_answers_and_the_firm_can_still_write_the_paper(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    """Even after she has said what came then."""
    await over(here)
    await placed.it_is(here, placed.OVER + timedelta(days=14))
    await amina.hears()
    await firm.hears()
    await taps(amina, "placed-next", "after-what-looking")
    tell = next(
        button.token
        for screen in firm.screens
        for row in screen.rows
        for button in row
        if button.label == TEXTS.label("tr", "placed-tell")
    )
    await firm.presses(tell)
    await taps(firm, "ended-want-paper", "did-which-all")
    await amina.hears()

    assert says(amina, "running-ready")
    again = next(
        button.token
        for screen in amina.screens
        for row in screen.rows
        for button in row
        if button.label == TEXTS.label("de", "placed-next")
    )
    for visitor, token, over_text in (
        (firm, tell, "ended-over"),
        (amina, again, "after-over"),
    ):
        await visitor.presses(token)
        assert says(visitor, over_text) or says(visitor, "placement-old")
    kinds = [kind for kind, _, _ in await log(here)]
    assert kinds[-3:] == ["finished", "after", "certified"]


@pytest.mark.parametrize("word", ["job", "training", "course", "looking", "other"])
async def test_what_came_then_is_one_tap_and_asked_once(
    here: World, amina: Visitor, firm: Visitor, number: int, word: str
) -> None:
    await over(here)
    async with here.store() as store:
        await store.write(
            lambda tx: placements.step(tx, number, placements.FINISHED, FIRM)
        )
    await placed.it_is(here, placed.AFTER)
    await amina.hears()
    again = amina.button(TEXTS.label("de", "placed-next")).token
    await taps(amina, "placed-next", f"after-what-{word}")

    assert says(amina, f"after-done-{word}")
    assert (await log(here))[-1] == ("after", word, "seeker")
    await amina.presses(again)
    assert says(amina, "placement-old")


async def test_who_deletes_everything_while_it_runs_ends_it_kindly(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await half(here)
    await amina.types("/delete")
    await amina.presses(amina.options[0].token)
    await firm.hears()

    assert says(firm, "running-broken-firm")
    assert "Amina" not in firm.screen.text


async def test_the_firm_deletes_everything_and_she_can_look_on(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await half(here)
    await firm.types("/delete")
    await firm.presses(firm.options[0].token)
    await amina.hears()

    assert says(amina, "running-broken-seeker")
    states = await stored.rows(here, "SELECT state FROM seeker")
    assert states == [("open",)]


async def test_a_stranger_learns_nothing_from_a_button(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await over(here, firm)
    tell = firm.button(TEXTS.label("tr", "placed-tell")).token
    stranger = Visitor(here, "stranger", language="en")
    await stranger.starts()
    await stranger.presses("l.en")
    await stranger.presses(tell)

    assert says(stranger, "placement-old")


async def test_her_paper_can_be_had_once_more(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await over(here, firm)
    await taps(
        firm, "placed-tell", "ended-how-end", "ended-want-paper", "did-which-all"
    )
    here.registry.add(once_more)
    here.now = datetime(2027, 6, 1, 9, tzinfo=UTC)
    await amina.presses("s.oncemore")
    await amina.taps("Amina")
    assert says(amina, "paper-here")
    assert len(amina.screen.parts) == 1
    await firm.presses("s.oncemore")
    assert says(firm, "paper-none")
    assert firm.screen.parts == ()


async def fetches(here: World, amina: Visitor, firm: Visitor) -> None:
    """Let the firm write the paper, and her ask for it."""
    await over(here, firm)
    await taps(firm, *WRITES)
    await amina.hears()
    await taps(amina, "placed-paper")


async def test_the_certificate_has_the_name_that_she_writes_in_latin_letters(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await fetches(here, amina, firm)
    await amina.types("أمينة حداد")
    assert says(amina, "name-not-latin")
    await amina.types("Amina  Haddad-Yılmaz")

    assert says(amina, "paper-here")
    assert await certified(here, number) == "Amina Haddad-Yılmaz"
    here.registry.add(once_more)
    await amina.presses("s.oncemore")
    assert [b.label for b in amina.options] == ["Amina Haddad-Yılmaz", "Amina"]


async def test_with_her_data_her_full_name_is_erased(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    await fetches(here, amina, firm)
    await amina.types("Amina Haddad")
    await amina.types("/delete")
    await amina.presses("e")

    assert await stored.rows(here, "SELECT name, full_name FROM seeker") == [
        (None, None)
    ]


async def certified(here: World, number: int) -> str:
    """Return the name on the certificate."""
    async with here.store() as store:
        found = await store.read(lambda tx: certificates.of(tx, number))
    assert found is not None
    return found.name


def newest(tx: Tx) -> Ref:
    """Return the only placement that there is."""
    return Ref("placement", 1)


@dialog("oncemore", kept=False)
async def once_more(chat: Chat) -> None:
    """Give the paper, as a look at the internship does."""
    mine = await chat.look("which", newest)
    await running.follow(chat, Word("paper"), mine)


async def test_each_side_can_do_what_is_of_use_where_it_stands(
    here: World, amina: Visitor, firm: Visitor, number: int
) -> None:
    async def ways() -> tuple[list[str], list[str]]:
        def read(tx: Tx) -> tuple[list[str], list[str]]:
            found = [
                [one.word for one in placement_ways.ways(own, Ref("placement", number))]
                for own in (placed.on_behalf(tx, amina), placed.on_behalf(tx, firm))
            ]
            return found[0], found[1]

        async with here.store() as store:
            return await store.read(read)

    assert await ways() == (["broken", "back"], ["broken", "back"])
    await over(here, firm)
    assert await ways() == (["broken", "back"], ["ended", "broken", "back"])
    await taps(
        firm, "placed-tell", "ended-how-end", "ended-want-paper", "did-which-all"
    )
    assert await ways() == (["paper", "after", "back"], ["back"])


def test_every_way_and_state_has_its_words() -> None:
    words = {
        way for side in placement_ways.WAYS.values() for s in side.values() for way in s
    }
    mine = ("running", "midterm", "finished", "certified", "after", "broken")

    assert set(running.WAYS) <= words
    for word in running.WAYS:
        assert TEXTS.has(f"placing-what-{word}")
    for side in (SEEKER, FIRM):
        for state in mine:
            assert TEXTS.has(f"placing-{side}-{state}")
