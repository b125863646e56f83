"""What is no answer leaves the journal as it is and shows the same question, kindly."""

from pathlib import Path

import pytest

from tests.dialogs import stored
from tests.support.visitor import Visitor, World, world

KINDS = ("sticker", "photo", "voice", "file", "location", "contact", "other")
WORDS = (
    "😀",
    "👍🏽",
    "x" * 10_000,
    "ا" * 10_000,
    "\u202e\u200f",
    "\x00",
    " ",
    "99999999999999999999",
    "https://example.org/?a=b",
    "/nonsense",
    "'; DROP TABLE dialog; --",
)


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.mark.parametrize("taps", [0, 3, 5, 6], ids=["choose", "day", "ask", "confirm"])
async def test_nothing_odd_is_taken_for_an_answer(here: World, taps: int) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    question = await amina.presses("s.booking")
    for _ in range(min(taps, 5)):
        question = await amina.taps_option()
    if taps > 5:
        question = await amina.types("Amina")
    before = await stored.raw(here)
    rows = list(question.rows)

    for kind, text in [*((kind, "") for kind in KINDS), *(("text", w) for w in WORDS)]:
        screen = await amina.does(kind, text=text)  # type: ignore[arg-type]

        assert screen.text.endswith(question.text), (kind, text[:20])
        assert len(screen.text) > len(question.text)
        assert len(screen.text) < len(question.text) + 200
        assert "Entschuldigung" not in screen.text
        shown = {button.token for row in screen.rows for button in row}
        assert {button.token for row in rows for button in row} <= shown
        assert await stored.raw(here) == before


@pytest.mark.parametrize("kind", [*KINDS, "text"])
async def test_before_a_language_is_chosen_the_picker_is_shown(
    here: World, kind: str
) -> None:
    amina = Visitor(here, language="de")

    screen = await amina.does(kind, text="😀")  # type: ignore[arg-type]

    assert "Türkçe" in [button.label for row in screen.rows for button in row]


@pytest.mark.parametrize("kind", [*KINDS, "text"])
async def test_with_nothing_begun_the_menu_is_shown(here: World, kind: str) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")

    screen = await amina.does(kind, text="😀")  # type: ignore[arg-type]

    assert screen.text.endswith("Was möchten Sie tun?")
    assert await stored.states(here) == []
