"""What can come in between: each has its end, and a kind sentence to both."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import housekeeping
from storage import internships, placements, schema
from storage.placements import FIRM
from tests.bot import matched
from tests.bot.matched import FIRM_PHONE, HER_PHONE, PARTNER, Match
from tests.support.visitor import Visitor, World

CODE = re.compile(r"[A-Z2-9]{4} [A-Z2-9]{4}")
_dialog, _outbox, _contact = map(
    schema.table, (schema.Dialog, schema.Outbox, schema.Contact)
)


@pytest.fixture
async def pair(here: World) -> Match:
    return await matched.match(here)


async def shown(visitor: Visitor) -> str:
    """Hear that there is something new, and look at it."""
    [news] = await visitor.hears()
    assert news.text == "💼 Es gibt etwas Neues zum Praktikum."
    return (await visitor.taps("Ansehen")).text


async def at_her_summary(pair: Match) -> None:
    """Go on until one tap of hers is missing."""
    await pair.is_wanted()
    await pair.amina.taps("Ja, gern")
    await pair.amina.taps("einverstanden")
    await pair.amina.types(HER_PHONE)


def closes(pair: Match):
    """Return the turn in which the firm withdraws its place, as staff and firms do."""

    def close(tx):
        internships.set_state(tx, pair.place, internships.WITHDRAWN)
        placements.withdraw_all(tx, "closed", internship_id=pair.place)

    return close


async def everything_of(pair: Match, visitor: Visitor) -> str:
    """Return all that is stored of what was said to somebody, and of her dialogs."""

    def read(tx):
        who = matched.caller(tx, visitor)
        said = select(_outbox.c.content).where(
            _outbox.c.conversation_id == who.conversation
        )
        dialogs = select(_dialog.c.journal, _dialog.c.outcome).where(
            _dialog.c.person_id == who.person
        )
        run = tx.connection.execute
        return repr([run(said).scalars().all(), [tuple(r) for r in run(dialogs)]])

    return await pair.runs(read)


async def test_a_place_that_goes_before_her_last_tap(pair: Match) -> None:
    await at_her_summary(pair)
    await pair.runs(closes(pair))

    said = await pair.amina.taps("Ja, stimmt")

    assert "schon geändert" in said.text
    assert FIRM_PHONE not in said.text
    assert "Diesen Platz gibt es leider nicht mehr" in await shown(pair.amina)
    assert await pair.firm.hears() == []
    assert HER_PHONE not in await everything_of(pair, pair.firm)


async def test_a_place_that_rests_goes_on_with_whom_it_knows(pair: Match) -> None:
    await at_her_summary(pair)
    await pair.runs(
        lambda tx: internships.change(
            tx.called_by(matched.caller(tx, pair.firm)),
            matched.Ref("internship", pair.place),
            "pause",
        )
    )

    await pair.amina.taps("Ja, stimmt")

    assert await pair.state() == (placements.INTRODUCED, None)


async def test_two_people_for_one_place_and_one_gets_it(pair: Match) -> None:
    """Both go on; who is agreed first has it, and the other is told kindly."""
    await pair.is_introduced()
    bela = await matched.came(pair.world, "bela")
    other = Match(
        pair.world,
        bela,
        pair.firm,
        pair.place,
        await pair.runs(
            lambda tx: matched.signs_up(tx.called_by(matched.caller(tx, bela)), "Béla")
        ),
    )
    await at_her_summary(other)

    await pair.runs(lambda tx: placements.step(tx, pair.placement.id, "agreed", FIRM))
    said = await bela.taps("Ja, stimmt")

    assert "schon geändert" in said.text
    assert "Dieser Platz ist jetzt leider vergeben" in await shown(bela)
    assert await other.state() == (placements.WITHDRAWN, "full")
    assert await pair.firm.hears() == []


async def test_who_agrees_elsewhere_is_not_told_and_the_others_are(
    pair: Match,
) -> None:
    await pair.is_introduced()
    ecke = await matched.came(pair.world, "ecke")
    place = await pair.runs(
        lambda tx: matched.offers(tx.called_by(matched.caller(tx, ecke)), name="Ecke")
    )
    other = Match(pair.world, pair.amina, ecke, place, pair.seeker)
    await other.is_interested()
    await ecke.hears()

    await pair.runs(lambda tx: placements.step(tx, pair.placement.id, "agreed", FIRM))

    assert "leider nicht mehr dabei" in await shown(ecke)
    assert not any("Neues" in screen.text for screen in await pair.amina.hears())


async def test_the_second_answer_of_a_firm_changes_nothing(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.hears()
    yes, no = (pair.firm.button(label).token for label in ("Ja, gern", "Nein"))
    await pair.firm.presses(yes)

    for token in (yes, no):
        assert "schon geändert" in (await pair.firm.presses(token)).text

    assert await pair.state() == (placements.WANTED, None)


async def test_a_firm_answers_on_two_phones(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.hears()
    no = pair.firm.button("Nein, danke").token
    phone = await joined(pair.firm)

    await phone.presses("s.placed")
    await phone.taps_option()
    await phone.taps("Ja, gern")
    said = await pair.firm.presses(no)

    assert "schon geändert" in said.text
    assert await pair.state() == (placements.WANTED, None)


async def test_a_firm_says_yes_after_she_has_stepped_back(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.hears()
    await pair.amina.presses("s.placed")
    await pair.amina.taps_option()
    await pair.amina.taps("Doch nicht")
    await pair.amina.taps("Ja, absagen")

    said = await pair.firm.taps("Ja, gern")

    assert "schon geändert" in said.text
    assert "leider nicht mehr dabei" in await shown(pair.firm)
    assert await pair.state() == (placements.WITHDRAWN, None)


async def test_she_answers_twice(pair: Match) -> None:
    await pair.is_wanted()
    yes = pair.amina.button("Ja, gern").token
    await pair.agrees()

    said = await pair.amina.presses(yes)

    assert "schon geändert" in said.text
    assert await pair.state() == (placements.INTRODUCED, None)


async def test_an_answer_reaches_from_another_chat_of_hers(pair: Match) -> None:
    await pair.is_wanted()
    phone = await joined(pair.amina)

    await phone.presses("s.placed")
    await phone.taps_option()
    await phone.taps("kennenlernen")
    await phone.taps("einverstanden")
    await phone.types(HER_PHONE)
    done = await phone.taps("Ja, stimmt")

    assert FIRM_PHONE in done.text
    assert HER_PHONE in await shown(pair.firm)


@pytest.mark.parametrize("so_far", ["is_interested", "is_wanted", "is_introduced"])
async def test_who_has_all_deleted_is_gone_from_what_the_firm_sees(
    pair: Match, so_far: str
) -> None:
    await getattr(pair, so_far)()
    if so_far == "is_introduced":
        await pair.firm.presses("s.placed")
        await pair.firm.taps_option()
        kept = await everything_of(pair, pair.firm)
        assert "Amina" in kept
        assert HER_PHONE in kept

    await pair.amina.presses("d")
    await pair.amina.presses("e")

    assert await pair.state() == (placements.WITHDRAWN, "erased")
    await pair.firm.hears()
    said = await pair.firm.presses(pair.firm.button("Ansehen").token)
    assert "leider nicht mehr dabei" in said.text
    assert await pair.amina.hears() == []
    kept = await everything_of(pair, pair.firm)
    assert "Amina" not in kept
    assert HER_PHONE not in kept
    again = Visitor(pair.world, pair.firm.address, language="de")
    await again.hears()
    read = "".join(screen.text for screen in again.screens)
    assert "Amina" not in read
    assert HER_PHONE not in read
    assert "es gibt" in read.casefold()


@pytest.mark.parametrize("so_far", ["is_interested", "is_wanted", "is_introduced"])
async def test_a_firm_that_has_all_deleted_is_gone_from_what_she_sees(
    pair: Match, so_far: str
) -> None:
    await getattr(pair, so_far)()
    if so_far == "is_introduced":
        kept = await everything_of(pair, pair.amina)
        assert PARTNER in kept
        assert FIRM_PHONE in kept

    await pair.firm.presses("d")
    await pair.firm.presses("e")

    assert "Diesen Platz gibt es leider nicht mehr" in await shown(pair.amina)
    kept = await everything_of(pair, pair.amina)
    assert PARTNER not in kept
    assert FIRM_PHONE not in kept
    assert await pair.firm.hears() == []


async def test_who_says_stop_ends_it_and_hears_nothing_more(pair: Match) -> None:
    """STOP takes back the consent to be in touch: the firm is told at once."""
    await pair.is_interested()
    await pair.firm.hears()
    await pair.amina.types("stop")

    assert await pair.state() == (placements.WITHDRAWN, "left")
    assert "leider nicht mehr dabei" in await shown(pair.firm)
    await days_later(pair, 11)
    assert await pair.amina.hears() == []


async def test_a_firm_that_says_stop_ends_it_kindly_for_her(pair: Match) -> None:
    await pair.is_wanted()
    await pair.firm.types("stop")

    said = await pair.amina.taps("Ja, gern")

    assert FIRM_PHONE not in said.text
    assert PARTNER not in said.text
    assert await pair.state() == (placements.WITHDRAWN, "erased")
    assert "gibt es leider nicht mehr" in await shown(pair.amina)
    assert await pair.firm.hears() == []


async def test_a_firm_that_blocks_us_leaves_nobody_waiting(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.does("blocked")

    await days_later(pair, 11)

    assert "hat leider nicht geantwortet" in await shown(pair.amina)


async def test_a_firm_is_reminded_once_and_then_it_ends_for_both(pair: Match) -> None:
    await pair.is_interested()
    [first] = await pair.firm.hears()

    await days_later(pair, 3)
    [again] = await pair.firm.hears()
    await days_later(pair, 6)
    assert await pair.firm.hears() == []
    assert await pair.state() == (placements.INTEREST, None)
    await days_later(pair, 1)

    assert again.text == first.text
    assert "keine Antwort von Ihnen" in await shown(pair.firm)
    assert "nicht geantwortet" in await shown(pair.amina)
    assert await pair.state() == (placements.WITHDRAWN, "silent")


async def test_she_is_reminded_once_and_then_it_ends_for_both(pair: Match) -> None:
    await pair.is_wanted()

    await days_later(pair, 3)
    [again] = await pair.amina.hears()
    await days_later(pair, 7)

    assert "möchte Sie kennenlernen" in again.text
    assert "nichts von Ihnen gehört" in await shown(pair.amina)
    assert "leider nicht mehr dabei" in await shown(pair.firm)


async def test_a_reminder_that_is_answered_counts(pair: Match) -> None:
    await pair.is_interested()
    await days_later(pair, 3)
    await pair.firm.hears()

    await pair.firm.taps("Ja, gern")

    assert await pair.state() == (placements.WANTED, None)


async def test_nobody_is_asked_at_night(pair: Match) -> None:
    pair.world.now += timedelta(hours=13)
    await pair.is_interested()

    assert await pair.firm.hears() == []
    pair.world.now += timedelta(hours=12)
    assert len(await pair.firm.hears()) == 1


async def test_a_no_while_a_human_has_the_chat_is_heard(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.hears()
    no = pair.firm.button("Nein, danke").token
    await pair.firm.presses("q")
    await pair.firm.presses("t")

    said = await pair.firm.presses(no)

    assert "Ich sage der Person freundlich ab" in said.text
    assert await pair.state() == (placements.REFUSED, None)


async def test_an_open_question_stays_open(pair: Match) -> None:
    await pair.is_interested()
    await pair.firm.presses("s.booking")
    question = pair.firm.screen.text
    await pair.firm.hears()

    said = await pair.firm.taps("Ja, gern")

    assert said.text.startswith("✅ Danke!")
    assert said.text.endswith(question)


async def days_later(pair: Match, days: int) -> None:
    """Let time go by, and the heartbeat beat once."""
    pair.world.now += timedelta(days=days)
    await pair.runs(housekeeping.tidy)


async def joined(visitor: Visitor) -> Visitor:
    """Join somebody's other phone."""
    await visitor.types("/join")
    screen = await visitor.taps_option(1)
    code = CODE.search(screen.text)
    assert code is not None
    phone = Visitor(visitor.world, f"{visitor.address}-2", language="de")
    await phone.starts()
    await phone.presses("l.de")
    await phone.types(code[0])
    await phone.taps("Ja, verbinden")
    return phone
