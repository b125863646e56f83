"""`python -m tests.campaign`: play a season, print its funnel, fail on a difference.

SEED, PEOPLE and FIRMS choose the season; DB=postgres plays it on a PostgreSQL of its
own; SVG=FILE writes the picture.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import plotext
from rich.console import Console

from bot import funnel_figures
from bot.render import Speaker
from storage import database, funnel
from storage.sealing import Box
from tests.campaign import judge
from tests.campaign.judge import Found
from tests.campaign.season import MORNING, Season
from tests.month.__main__ import empty_database
from tests.storage.world import SECRET, Hands
from tests.support.visitor import TEXTS

SHOWN = 10
GERMAN = "de"


def main() -> int:
    """Play one season; 1 if the figures are not what was noted."""
    read = os.environ.get
    seed, people = int(read("SEED") or 1), int(read("PEOPLE") or 1000)
    firms = int(read("FIRMS") or 150)
    picture = Path(read("SVG", "")) if read("SVG") else None
    with empty_database(read("DB") or "sqlite") as url:
        return asyncio.run(play(url, seed, people, firms, picture, Console()))


async def play(
    url: str, seed: int, people: int, firms: int, picture: Path | None, console: Console
) -> int:
    """Play a season on an empty database; print figures, plot and differences."""
    clock, began = Hands(MORNING), time.perf_counter()
    store = await database.open(url, box=Box(SECRET), clock=clock)
    try:
        season = Season(store, clock, seed, people, firms)
        await season.passes()
        found = await store.read(judge.read)
        directory = store.directory
    finally:
        await store.close()
    assert directory
    speaker = Speaker(TEXTS, directory, GERMAN)
    figures = funnel_figures.of(found.funnel, season.acting.campaign.id, speaker)
    funnel_figures.print_all(figures, console)
    console.print(plot(found), highlight=False, markup=False)
    if picture:
        _write(picture, funnel_figures.picture(figures))
    took = time.perf_counter() - began
    refused = ", ".join(f"{why} {n}" for why, n in season.noted.refused.most_common())
    console.print(f"{season.acts:,} acts in {took:.0f} s; refused: {refused or 'none'}")
    wrong = judge.faults(found, season.noted)
    for fault in wrong[:SHOWN]:
        console.print(fault, highlight=False, markup=False)
    said = f"{len(wrong)} differences" if wrong else "The figures are what was noted"
    console.print(f"{said}; SEED={seed} PEOPLE={people} FIRMS={firms} plays it again.")
    return int(bool(wrong))


def plot(found: Found) -> str:
    """Return how many people came how far, as a plot in the terminal."""
    steps, reached = list(reversed(funnel.STEPS)), found.funnel.reached
    people = [reached[kind].people if kind in reached else 0 for kind in steps]
    plotext.terminal.limit(False, False)
    figure = plotext.figure
    figure.clear()
    figure.plot_size(78, 3 * len(steps) + 4)
    figure.title("How many people came so far")
    figure.draw(figure.bar(steps, people, orientation="horizontal", width=0.2))
    # By itself it leaves the last bar out of account, and cuts it.
    figure.ruler("x").lim(0, max(people))
    return str(figure.build().string(colorless=True))


def _write(picture: Path, drawn: str) -> None:
    picture.write_text(drawn, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
