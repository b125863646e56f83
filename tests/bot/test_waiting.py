"""`lotse waiting`: the list for staff says who waits, and no names."""

from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.console import Console

from bot import waiting
from storage import people
from storage.values import Ref
from tests.storage import queue
from tests.support.visitor import TEXTS, world


async def listed(folder: Path, *turns) -> str:
    """Return what staff see after these turns."""
    console = Console(record=True, width=200, file=StringIO())
    async with world(folder).store() as store:
        for turn in turns:
            await store.write(turn)
        built = SimpleNamespace(store=store, texts=TEXTS)
        assert await waiting.show(built, console) == 0
    return console.export_text()


async def test_without_anybody_it_says_so(tmp_path: Path) -> None:
    assert "Nobody waits." in await listed(tmp_path)


async def test_it_names_the_wishes_and_why_not_and_never_a_person(
    tmp_path: Path,
) -> None:
    def join(tx):
        queue.joins(
            tx, queue.chat(tx), Ref("service", 1), Ref("office", 1), days=2, part="late"
        )

    said = await listed(tmp_path, join)

    for told in ("Arbeit und Weiterbildung", "Marxloh", "Dienstag", "15-24", "Deutsch"):
        assert told in said
    assert "nothing was free that suits" in said
    assert "Amina" not in said


@pytest.mark.parametrize("part", ["any", "morning"])
async def test_who_is_stopped_is_listed_with_the_reason(
    tmp_path: Path, part: str
) -> None:
    def join(tx):
        queue.joins(tx, queue.chat(tx), Ref("service", 1), part=part)
        people.stop(tx, 1, stopped=True)

    assert "wants no messages" in await listed(tmp_path, join)
