"""`python -m tests.month`: play a month, print its figures, fail with a story.

SEED, PEOPLE and DAYS choose the month; DB=postgres plays it on a PostgreSQL of its own.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from tests.month import checks, figures
from tests.month.city import DAYS, City
from tests.support import postgres, virtual

SHOWN = 10
MEMORY = Path("/dev/shm")


def main() -> int:
    """Play one month; 1 if something does not hold."""
    read = os.environ.get
    seed, people = int(read("SEED") or 1), int(read("PEOPLE") or 300)
    days = int(read("DAYS") or DAYS)
    with empty_database(read("DB") or "sqlite") as url:
        return play(url, seed, people, days, Console())


def play(url: str, seed: int, people: int, days: int, console: Console) -> int:
    """Play a month on a database that is empty; print figures, faults and stories."""
    wall, cpu = time.perf_counter(), time.process_time()
    city = City(url, seed, people, days=days)
    facts = virtual.run(city.lives())
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    console.print(figures.table(figures.of(facts, city, wall, cpu)))
    found = list(dict.fromkeys(city.faults + checks.faults(facts, city)))
    for fault in found[:SHOWN]:
        console.print(f"{fault.check}: {fault.what} (person {fault.person})")
        for line in city.story[fault.person]:
            console.print(f"    {line}", highlight=False)
    said = f"{len(found)} faults" if found else "Everything held"
    console.print(f"{said}; SEED={seed} PEOPLE={people} DAYS={days} plays it again.")
    return int(bool(found))


@contextmanager
def empty_database(kind: str) -> Iterator[str]:
    """Yield the URL of an empty database that is gone afterwards."""
    if kind == "sqlite":
        # In memory where that is a folder: nobody cuts the power here.
        place = MEMORY if MEMORY.is_dir() else None
        with tempfile.TemporaryDirectory(prefix="lotse-month-", dir=place) as folder:
            yield f"sqlite:///{Path(folder) / 'lotse.db'}"
        return
    binaries = postgres.found_binaries()
    if binaries is None:
        raise SystemExit("there is no PostgreSQL here: see tests/support/postgres.py")
    with postgres.running(binaries) as server:
        yield asyncio.run(postgres.made(server))


if __name__ == "__main__":
    sys.exit(main())
