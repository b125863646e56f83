"""A question for a telephone number: typed, or shared by a tap."""

from pathlib import Path

import pytest

from dialogs.engine import Chat, PhoneNumber, Registry, dialog
from tests.support.visitor import Visitor, World, world


@dialog("booking")
async def ring(chat: Chat) -> None:
    """Ask for a number, and say it."""
    number = await chat.ask("name", PhoneNumber())
    await chat.choose("service", lambda tx: [number])


@pytest.fixture
async def amina(tmp_path: Path) -> Visitor:
    """Return somebody who is being asked for her number."""
    here: World = world(tmp_path)
    here.registry = Registry()
    here.registry.add(ring)
    amina = Visitor(here, account="terminal:main", language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    return amina


async def test_the_channel_is_told_that_a_number_is_wanted(amina: Visitor) -> None:
    assert amina.screen.asks == "phone"


async def test_a_number_that_is_shared_is_the_answer(amina: Visitor) -> None:
    screen = await amina.does("contact", text="+4915235550100")

    assert amina.options[0].label == "+4915235550100"
    assert not screen.asks


async def test_somebody_elses_card_is_kindly_refused(amina: Visitor) -> None:
    screen = await amina.does("contact")

    assert "Das kann ich leider nicht lesen" in screen.text
    assert screen.asks == "phone"


async def test_what_is_no_number_is_asked_again(amina: Visitor) -> None:
    screen = await amina.types("zu Hause")

    assert "Diese Nummer verstehe ich nicht" in screen.text
    assert screen.asks == "phone"


async def test_a_number_that_nobody_asked_for_is_not_read(amina: Visitor) -> None:
    await amina.presses("m")

    screen = await amina.does("contact", text="+4915235550100")

    assert "4915235550100" not in screen.text
