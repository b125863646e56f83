"""Caps: whoever reaches one is told so, loses nothing, and is offered a person."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from dialogs.engine import Chat, Definition, PersonName, Registry, dialog
from dialogs.engine.journal import size_of
from dialogs.engine.kinds import Rejected
from storage import consents
from storage.transaction import Tx
from storage.values import Refused, Value
from tests.dialogs import stored
from tests.support.visitor import Visitor, World, world

TOO_MUCH = "Das waren sehr viele Antworten"
refusals: list[int] = []


@dataclass(frozen=True)
class Story:
    """A kind that takes anything, however long."""

    good: tuple[str, ...] = ("once upon a time",)
    bad: tuple[str, ...] = ()

    def parse(self, text: str) -> "Value | Rejected":
        """Return it as it is."""
        return text


@dialog("booking")
async def hundred(chat: Chat) -> None:
    """Ask as often as may be, hold something, and ask once too often."""
    for number in range(100):
        await chat.ask(f"name.{number}", PersonName())
    await chat.do("hold", consents.record, "hold", undo=consents.withdraw)
    await chat.ask("name", PersonName())


@dialog("booking")
async def stories(chat: Chat) -> None:
    """Ask for one long story after the other."""
    for number in range(90):
        await chat.ask(f"name.{number}", Story())


@dialog("booking")
async def shelf(chat: Chat) -> None:
    """Ask for sixteen stories, hold something, and ask for more."""
    for number in range(16):
        await chat.ask(f"name.{number}", Story())
    await chat.do("hold", consents.record, "hold", undo=consents.withdraw)
    await chat.ask("name", Story())


@dialog("booking")
async def endless(chat: Chat) -> None:
    """Never come to an end after the first answer."""
    await chat.ask("name", PersonName())
    while True:
        await chat.say("name")


def refuse(tx: Tx) -> Refused:
    """Refuse, and count it."""
    refusals.append(1)
    return Refused("name-not-a-name")


@dialog("booking")
async def refused(chat: Chat) -> None:
    """Be another dialog at every run, which no author should try."""
    first = len(refusals)
    for number in range(first, 60):
        await chat.ask(f"name.{number}", PersonName())
    await chat.do("hold", refuse, undo=consents.withdraw, again=f"name.{first}")


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def answered(here: World, definition: Definition, *given: str) -> Visitor:
    """Return somebody who has begun this dialog and given these answers."""
    here.registry = Registry()
    here.registry.add(definition)
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    if given:
        await stored.replace(
            here, [{"t": "start", "k": "", "v": {}}, *map(_entry, count(), given)]
        )
        await amina.presses("l.de")
    return amina


def _entry(number: int, value: str) -> dict[str, Any]:
    return {"t": "ask", "k": f"name.{number}", "v": value, "r": 1}


async def test_the_hundredth_answer_is_taken_and_what_follows_it_is_held(
    here: World,
) -> None:
    amina = await answered(here, hundred, *["Amina"] * 99)

    screen = await amina.types("Ayşe")

    journal = await stored.journal(here)
    assert TOO_MUCH not in screen.text
    assert journal["name.99"].value == "Ayşe"
    assert journal["hold"].undo
    assert await stored.rows(here, "SELECT purpose FROM consent") == [("hold",)]


async def test_one_answer_more_is_not_taken_and_every_button_still_works(
    here: World,
) -> None:
    amina = await answered(here, hundred, *["Amina"] * 99)
    await amina.types("Ayşe")
    before = await stored.raw(here)

    screen = await amina.types("Amina")
    unchanged = await stored.raw(here)
    asked = await amina.taps("Zurück")
    await amina.types("Emine")

    assert TOO_MUCH in screen.text
    assert any("Mensch" in b.label for row in screen.rows for b in row)
    assert unchanged == before
    assert "Knopf ist alt" not in asked.text
    assert (await stored.journal(here))["name.99"].value == "Emine"


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("x" * 3_998, True),  # and two quotation marks
        ("x" * 3_999, False),
        ("ü" * 1_999, True),
        ("ü" * 2_000, False),
        ("x" * 10_000, False),
    ],
)
async def test_a_value_has_four_kilobytes(here: World, text: str, fits: bool) -> None:
    amina = await answered(here, stories)
    before = await stored.raw(here)

    screen = await amina.types(text)

    assert (TOO_MUCH not in screen.text) == fits
    assert ("name.0" in await stored.journal(here)) == fits
    assert (await stored.raw(here) == before) == (not fits)


async def test_a_journal_has_sixty_four_kilobytes(here: World) -> None:
    amina = await answered(here, stories, *["x" * 3_900] * 15)

    last = await amina.types("y" * 3_900)
    full = await amina.types("z" * 3_900)
    small = await amina.types("z")

    journal = await stored.journal(here)
    assert TOO_MUCH not in last.text
    assert TOO_MUCH in full.text
    assert any("Mensch" in b.label for row in full.rows for b in row)
    assert TOO_MUCH not in small.text
    assert journal["name.15"].value == "y" * 3_900
    assert journal["name.16"].value == "z"


@pytest.mark.parametrize("over", [0, 1])
async def test_the_last_byte_is_an_answers_and_what_is_done_is_recorded(
    here: World, over: int
) -> None:
    """An effect that follows the last answer has happened: it must not be forgotten."""
    amina = await answered(here, shelf, *["x" * 3_990] * 15)
    so_far = (await stored.raw(here))[:-1]
    left = 64_000 - size_of([*so_far, _entry(15, "")])

    screen = await amina.types("y" * (left + over))

    full = TOO_MUCH in screen.text
    assert full == bool(over)
    assert ("hold" in await stored.journal(here)) == (not over)


async def test_a_dialog_that_never_ends_is_our_mistake_and_keeps_its_answers(
    here: World,
) -> None:
    amina = await answered(here, endless)
    before = await stored.raw(here)

    screen = await amina.types("Amina")

    assert "Ihre Antworten sind noch da" in screen.text
    assert any("Mensch" in b.label for row in screen.rows for b in row)
    assert await stored.raw(here) == before
    [(trace,)] = await stored.rows(here, "SELECT trace FROM aside")
    assert "TooMuch" in trace


async def test_refusals_without_end_are_our_mistake(here: World) -> None:
    refusals.clear()
    amina = await answered(here, refused, *["Amina"] * 59)
    before = await stored.raw(here)

    screen = await amina.types("Amina")

    assert "Ihre Antworten sind noch da" in screen.text
    assert await stored.raw(here) == before
    [(trace,)] = await stored.rows(here, "SELECT trace FROM aside")
    assert "TooMuch" in trace
    assert "_restart" in trace


async def test_after_three_answers_that_will_not_do_a_person_is_offered(
    here: World,
) -> None:
    amina = await answered(here, hundred)
    offered = []

    for text in ("12", "😀", "?", "0151 1"):
        await amina.types(text)
        offered.append(any("Mensch" in button.label for button in amina.buttons))

    assert offered == [False, False, True, True]


async def test_a_good_answer_begins_the_count_anew(here: World) -> None:
    amina = await answered(here, hundred)
    for text in ("12", "😀", "Amina", "?", "0151 1"):
        await amina.types(text)

    assert not any("Mensch" in button.label for button in amina.buttons)


async def test_a_button_begins_the_count_anew(here: World) -> None:
    amina = await answered(here, hundred, "Amina")
    await amina.types("12")
    await amina.types("?")

    await amina.taps("Zurück")
    await amina.types("12")

    assert not any("Mensch" in button.label for button in amina.buttons)
