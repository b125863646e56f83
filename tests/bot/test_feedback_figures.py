"""`lotse feedback`: what is printed, and what is not told of a few."""

import io
from pathlib import Path

import pytest
from rich.console import Console
from sqlalchemy import text

from bot import app, feedback_figures, settings
from storage.transaction import Tx
from tests.support.ended import booked
from tests.support.visitor import Visitor, World


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Return somebody who has an appointment."""
    return await booked(here)


async def printed(here: World, form: str, capsys: pytest.CaptureFixture[str]) -> str:
    known = {"DATABASE_URL": here.url, "SECRET_KEY": "a secret for tests only"}
    chosen = settings.load(known, Path("nowhere"))
    console = Console(file=io.StringIO(), width=160)
    async with app.build(chosen, now=lambda: here.now) as built:
        assert await feedback_figures.show(built, form, console) == 0
    return capsys.readouterr().out + console.file.getvalue()  # type: ignore[attr-defined]


async def answered(here: World, *given: int) -> None:
    """Let so many people of one week have tapped these faces."""

    def write(tx: Tx) -> None:
        copied = (
            "INSERT INTO booking (person_id, service_id, office_id, adviser_id,"
            " starts_at, ends_at, state, language, version, secret, created_at,"
            " changed_at) SELECT person_id, service_id, office_id, adviser_id,"
            " starts_at, ends_at, 'came', language, version, secret || :n, created_at,"
            " changed_at FROM booking WHERE id = 1"
        )
        for number, face in enumerate(given):
            tx.connection.execute(text(copied), {"n": str(number)})
            tx.connection.execute(
                text("INSERT INTO feedback SELECT max(id), :face, 1 FROM booking"),
                {"face": face},
            )

    async with here.store() as store:
        await store.write(write)


@pytest.mark.parametrize(
    ("given", "cells"),
    [
        ((1, 1, 2, 5), "fewer than 5,–,–,–,–,–,–"),
        ((1, 1, 1, 1, 5), "5,1.8,–,–,–,–,–"),
        ((1,) * 5 + (2,) * 6, "11,1.5,5,6,0,0,0"),
    ],
)
async def test_figures_tell_nothing_of_fewer_than_five(
    here: World,
    amina: Visitor,
    given: tuple[int, ...],
    cells: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await answered(here, *given)
    lines = (await printed(here, "csv", capsys)).splitlines()

    assert lines[0].startswith("week,office,service,answers,average,very good,")
    [line] = lines[1:]
    assert line.startswith("2026-W48,Marxloh,")
    assert line.endswith(cells)
    assert cells.split(",")[0] in await printed(here, "table", capsys)


async def test_without_answers_a_sentence_says_so(
    here: World, amina: Visitor, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await printed(here, "table", capsys) == "Nobody has answered yet.\n"
