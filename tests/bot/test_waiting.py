"""`lotse waiting`: the list for staff says who waits, and no names."""

from pathlib import Path

import pytest
from rich.console import Console

from bot import app, waiting
from bot.settings import Settings
from storage.values import Ref
from tests.storage import queue
from tests.support.visitor import MONDAY

SECRET = "a secret for tests only"


async def listed(folder: Path, *turns) -> str:
    """Return what staff see after these turns."""
    console = Console(record=True, width=200, file=(folder / "out").open("w"))
    chosen = Settings(database_url=f"sqlite:///{folder}/lotse.db", secret_key=SECRET)
    async with app.build(chosen, now=lambda: MONDAY) as built:
        for turn in turns:
            await built.store.write(turn)
        assert await waiting.show(built, console) == 0
    console.file.close()
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
    from storage import people

    def join(tx):
        queue.joins(tx, queue.chat(tx), Ref("service", 1), part=part)
        people.stop(tx, 1, stopped=True)

    assert "wants no messages" in await listed(tmp_path, join)
