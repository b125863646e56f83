"""`python -m tests.campaign`: play a season, print its funnel, fail on a difference.

SEED, PEOPLE and FIRMS choose the season. People type and tap; BY=store plays without
the bot. DB=postgres plays on a PostgreSQL of its own; SVG=FILE writes the picture.
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
from bot.speaker import Speaker
from storage import database, funnel
from storage.sealing import Box
from tests.campaign import judge
from tests.campaign.acting import Acting
from tests.campaign.judge import Found
from tests.campaign.season import MORNING, Season
from tests.campaign.tapping import Tapping
from tests.month.__main__ import empty_database
from tests.storage.world import SECRET, Hands
from tests.support.visitor import TEXTS

SHOWN, EVERY = 10, 10
BY = {"bot": Tapping, "store": Acting}
GERMAN = "de"


def main() -> int:
    """Play one season; 1 if the figures are not what was noted."""
    read = os.environ.get
    seed, people = int(read("SEED") or 1), int(read("PEOPLE") or 1000)
    firms = int(read("FIRMS") or 150)
    picture = Path(read("SVG", "")) if read("SVG") else None
    by = BY[read("BY") or "bot"]
    with empty_database(read("DB") or "sqlite") as url:
        played = play(url, seed, people, firms, picture, Console(), by)
        return asyncio.run(played)


async def play(
    url: str,
    seed: int,
    people: int,
    firms: int,
    picture: Path | None,
    console: Console,
    by: type[Acting] = Tapping,
) -> int:
    """Play a season on an empty database; print figures, plot and differences."""
    clock, began, cpu = Hands(MORNING), time.perf_counter(), time.process_time()
    store = await database.open(url, box=Box(SECRET), clock=clock)
    acting = by(store, clock)

    def tells(day: int) -> None:
        if day % EVERY == 0:
            took = time.perf_counter() - began
            console.print(f"day {day:3}  {acting.turns:7,} turns  {took:5.0f} s")

    try:
        season = Season(acting, clock, seed, people, firms, tells)
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
    took, cpu = time.perf_counter() - began, time.process_time() - cpu
    refused = ", ".join(f"{why} {n}" for why, n in season.noted.refused.most_common())
    done = f"{season.acts:,} acts, {acting.turns:,} turns"
    console.print(f"{done} in {took:.0f} s, {cpu:.0f} s of CPU")
    console.print(f"refused: {refused or 'none'}")
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
