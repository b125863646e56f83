"""A whole booking in each language, word for word, as a person sees it.

`make transcripts` writes the files anew; the diff is then read by a person.
"""

import re
from pathlib import Path

import pytest

from bot.channels.base import Outgoing
from tests.support.visitor import Visitor, world

HERE = Path(__file__).parent
# Isolates are there in every value and cannot be seen in an editor.
_INVISIBLE = re.compile("[\u2066-\u2069]")


def written(screens: list[Outgoing]) -> str:
    """Return the screens as text: what is said, then the buttons in brackets."""
    lines: list[str] = []
    for screen in screens:
        if screen.answer:
            lines.append(f"> {screen.answer}")
        lines.extend(screen.text.splitlines())
        lines.extend(
            " ".join(f"[{button.label}]" for button in row) for row in screen.rows
        )
        lines.append("")
    return _INVISIBLE.sub("", "\n".join(lines))


@pytest.mark.parametrize("language", ["de", "ar", "tr"])
async def test_a_booking_reads_as_before(
    tmp_path: Path, language: str, request: pytest.FixtureRequest
) -> None:
    visitor = Visitor(world(tmp_path), language=language)
    golden = HERE / f"booking.{language}.txt"

    await visitor.books()

    said = written(visitor.screens)
    if request.config.getoption("--rewrite"):
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
