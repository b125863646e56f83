"""A release comes while somebody stands in mid-dialog: nothing old answers what is new.

The bot is thrown away between any two messages, so a release is another registry.
"""

from pathlib import Path

import pytest

from bot.channels.base import Button
from dialogs.engine import Chat, Definition, PersonName, Registry, dialog
from storage import offices, services
from storage.values import Ref
from tests.dialogs import stored, variants
from tests.support.visitor import Visitor, World, world


@dialog("booking")
async def agreeing(chat: Chat) -> None:
    """Want a yes to something else before anything else."""
    await chat.confirm("early.name")
    service = await chat.choose("service", services.offered)
    office = await chat.choose("office", offices.offering, service)
    await chat.say("phone", office=office)


@dialog("booking")
async def asking(chat: Chat) -> None:
    """Want words after the first answers."""
    service = await chat.choose("service", services.offered)
    await chat.ask("early.name", PersonName())
    office = await chat.choose("office", offices.offering, service)
    await chat.say("phone", office=office)


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def at_the_summary(here: World) -> tuple[Visitor, str]:
    """Return somebody at the summary, and the yes that is on the screen."""
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    return amina, amina.button("Ja, stimmt").token


def all_buttons(amina: Visitor) -> list[Button]:
    """Return every button she has ever seen."""
    return [b for screen in amina.screens for row in screen.rows for b in row]


@pytest.mark.parametrize("release", [variants.inserted, agreeing])
async def test_an_old_yes_is_no_answer_to_a_question_that_came_in_between(
    here: World, release: Definition
) -> None:
    amina, yes = await at_the_summary(here)
    here.registry = Registry()
    here.registry.add(release)

    screen = await amina.presses(yes)

    assert "Dieser Knopf ist alt" in screen.text
    assert "Wie heißen Sie?" in screen.text
    assert "early.name" not in await stored.journal(here)
    assert await stored.bookings(here) == ["held"]


async def test_an_old_yes_is_no_yes_to_values_that_nobody_saw(here: World) -> None:
    amina, yes = await at_the_summary(here)
    here.registry = variants.registry("deleted")

    screen = await amina.presses(yes)

    assert "Dieser Knopf ist alt" in screen.text
    assert "Gast" in screen.text
    assert await stored.bookings(here) == ["held"]


async def test_the_yes_to_the_new_values_books(here: World) -> None:
    amina, yes = await at_the_summary(here)
    here.registry = variants.registry("deleted")
    await amina.presses(yes)

    done = await amina.taps("Ja, stimmt")

    assert "✅" in done.text
    assert await stored.bookings(here) == ["booked"]


async def test_words_typed_to_one_question_are_no_answer_to_another(
    here: World,
) -> None:
    """A typed answer has no token: it counts for the question that was shown."""
    amina, _ = await at_the_summary(here)
    await amina.taps("ändern")
    await amina.taps("Amina")
    here.registry = variants.registry("inserted")

    changed = await amina.types("Amina Haddad")
    again = await amina.types("Amina Haddad")

    assert "Hier hat sich etwas geändert" in changed.text
    assert "Wie heißen Sie?" in changed.text
    assert "geändert" not in again.text
    assert (await stored.journal(here))["early.name"].value == "Amina Haddad"


async def test_a_noted_press_shows_the_question_that_came_in_between(
    here: World,
) -> None:
    """A toast alone would leave words to be taken for an answer to it."""
    amina, _ = await at_the_summary(here)
    first = next(b.token for b in all_buttons(amina) if b.token.startswith("o."))
    here.registry = Registry()
    here.registry.add(asking)

    screen = await amina.presses(first)

    assert "Wie heißen Sie?" in screen.text
    assert not amina.receipt.toast


@pytest.mark.parametrize("variant", ["regiven", "reordered"])
@pytest.mark.parametrize("kind", ["sticker", "noted", "text"])
async def test_a_hold_that_is_made_anew_is_remembered_without_an_answer(
    here: World, variant: str, kind: str
) -> None:
    """Only a notice is shown; the new hold must not be lost with the turn."""
    amina, _ = await at_the_summary(here)
    first = next(b.token for b in all_buttons(amina) if b.token.startswith("o."))
    here.registry = variants.registry(variant)

    for _ in range(2):
        if kind == "noted":
            await amina.presses(first)
            assert amina.receipt.toast
        else:
            await amina.does(kind, text="hm")  # type: ignore[arg-type]

    held = await stored.rows(here, "SELECT id FROM booking WHERE state = 'held'")
    assert len(held) == 1
    hold = (await stored.journal(here))["hold"].decoded()
    assert hold == Ref("booking", held[0][0])


async def test_a_release_that_asks_the_same_keeps_the_buttons(here: World) -> None:
    amina, yes = await at_the_summary(here)
    here.registry = variants.registry("today")

    done = await amina.presses(yes)

    assert "✅" in done.text


async def test_a_dialog_that_this_release_does_not_know_waits_for_one_that_does(
    here: World,
) -> None:
    amina, _ = await at_the_summary(here)
    summary = amina.screen.text
    known, here.registry = here.registry, Registry()

    apology = await amina.types("Hallo")
    language = await amina.presses("l.tr")
    here.registry = known
    await amina.presses("l.de")
    again = await amina.taps("Termin: weiter")

    assert "Ihre Antworten sind noch da" in apology.text
    assert "weiter" not in "".join(button.label for button in apology.rows[0])
    assert language.language == "tr"
    assert again.text == summary


async def test_an_undo_that_is_no_more_keeps_nobody_in_a_dialog(here: World) -> None:
    amina, _ = await at_the_summary(here)
    entries = await stored.raw(here)
    for entry in entries:
        if entry["k"] == "hold":
            entry["u"] = "storage.bookings:let_go"
    await stored.replace(here, entries)

    screen = await amina.types("STOP")

    assert "🛑" in screen.text
    assert await stored.states(here) == [("booking", "ended")]
