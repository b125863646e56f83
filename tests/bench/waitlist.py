"""The waiting list: what it costs to offer a freed time, and to beat every minute."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from time import perf_counter

from rich.console import Console

from storage import database, demo, enlisting, waitlist, waitlist_upkeep
from storage.sealing import Box
from storage.transaction import Tx
from storage.values import PLAIN, Ref, Weekdays, Word
from storage.waiting import PARTS
from tests.bench.figures import Figure
from tests.storage import queue
from tests.storage.world import MONDAY

ROUNDS, WAITING = 15, 200


def run(console: Console) -> list[Figure]:
    """Measure with nobody and with 200 who wait, for whom nothing is free."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder) / "bench.sqlite3"))


async def _measure(path: Path) -> list[Figure]:
    store = await database.open(
        f"sqlite:///{path}", box=Box("b" * 32), clock=lambda: MONDAY
    )
    try:
        await store.write(demo.fill)
        nobody = await store.write(_figures("nobody waits", 1.0, 1.0))
        await store.write(_crowd)
        return nobody + await store.write(_figures("200 wait", 20.0, 100.0))
    finally:
        await store.close()


def _figures(who: str, freed: float, beat: float) -> Callable[[Tx], list[Figure]]:
    """Return a turn that measures; the marks are generous."""

    def measure(tx: Tx) -> list[Figure]:
        adviser = next(iter(tx.directory.advisers))
        step = int(MONDAY.timestamp()) // 300 + 2 * 288 + 24

        def one_time_is_freed(tx: Tx) -> None:
            tx.freed.add((adviser, step))
            waitlist.after(tx)

        once, always = _rounds(tx, one_time_is_freed), _rounds(tx, waitlist_upkeep.beat)
        return [
            Figure(f"a time is freed, {who}", "ms", once, at_most=freed),
            Figure(f"a beat, {who}", "ms", always, at_most=beat),
        ]

    return measure


def _rounds(tx: Tx, work: Callable[[Tx], object]) -> tuple[float, ...]:
    """Do it as a turn of its own each time; the first is not counted."""
    took = []
    for _ in range(ROUNDS + 1):
        fresh = replace(tx, memory={}, freed=set())
        begin = perf_counter()
        work(fresh)
        took.append((perf_counter() - begin) * 1000)
    return tuple(took[1:])


def _crowd(tx: Tx) -> None:
    """Let 200 join with wishes of all kinds; what is free now they have seen."""
    chance = Random(7)
    languages = ("de", "tr", "bg", "ro", "ar", "en")
    for _ in range(WAITING):
        caller = queue.chat(tx, chance.choice(languages))
        service = Ref("service", chance.choice(tuple(tx.directory.services)))
        office = Ref("office", chance.choice(tuple(tx.directory.offices)))
        enlisting.join(
            tx.called_by(caller),
            service,
            chance.choice((office, None)),
            PLAIN,
            Weekdays(chance.randint(1, 31)),
            Word(chance.choice(tuple(PARTS))),
            "Amina",
        )
