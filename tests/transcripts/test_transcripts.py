"""Whole conversations in each language, word for word, as a person sees them.

`make transcripts` writes the files anew; the diff is then read by a person.
"""

from pathlib import Path

import pytest

from tests.support.visitor import world
from tests.transcripts.stories import STORIES
from tests.transcripts.telling import NAMES, Conversation

HERE = Path(__file__).parent


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("story", STORIES)
async def test_a_conversation_reads_as_before(
    tmp_path: Path, story: str, language: str, request: pytest.FixtureRequest
) -> None:
    golden = HERE / f"{story}.{language}.txt"
    here = world(tmp_path)
    told = Conversation(here, language)
    about = (STORIES[story].__doc__ or "").splitlines()[0]
    told.lines += [f"({about} Written by `make transcripts`.)", ""]

    await STORIES[story](told)

    if request.config.getoption("--rewrite"):
        golden.write_text(told.text, encoding="utf-8")
    assert told.text == golden.read_text(encoding="utf-8")


def test_no_transcript_is_left_over() -> None:
    told = {f"{story}.{language}.txt" for story in STORIES for language in NAMES}

    assert {path.name for path in HERE.glob("*.txt")} == told
