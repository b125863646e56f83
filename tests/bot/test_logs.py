"""Logs hold events and ids; nothing that a person wrote, no name, no token."""

import io
import json
import logging
from pathlib import Path

import pytest

from bot import logs
from dialogs.engine import Chat, Registry, dialog
from tests.support.visitor import Visitor, world


@pytest.fixture
def written() -> io.StringIO:
    """Everything that any logger says, as our formatter writes it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.JsonLines())
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(before)


async def test_a_whole_booking_leaves_no_personal_word_in_the_log(
    tmp_path: Path, written: io.StringIO
) -> None:
    amina = Visitor(world(tmp_path), address="address-marker", language="de")
    await amina.books("Namemarker")
    await amina.types("textmarker")
    await amina.presses("tokenmarker")

    log = written.getvalue()
    for marker in ("Namemarker", "address-marker", "textmarker", "tokenmarker"):
        assert marker not in log


def explode(tx: object, secret: str) -> list[str]:
    raise ValueError(secret)


@dialog("booking")
async def broken(chat: Chat) -> None:
    """A dialog whose loader fails with something private in its error."""
    await chat.choose("service", explode, "errormarker")


async def test_an_error_is_set_aside_with_its_place_and_an_apology(
    tmp_path: Path, written: io.StringIO
) -> None:
    here = world(tmp_path)
    here.registry = Registry()
    here.registry.add(broken)
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")

    screen = await amina.presses("s.booking")

    assert "Entschuldigung" in screen.text
    assert "errormarker" not in written.getvalue()
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    event = next(line for line in lines if line["event"] == "update.set_aside")
    assert event["error"] == "ValueError"
    assert any("explode" in place for place in event["where"])
    assert (await amina.presses("m")).rows
