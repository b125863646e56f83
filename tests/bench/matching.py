"""Fitting places for one person, people for one place, figures, as a campaign grows.

The slowest of what was tried counts as well: a place that hardly anybody fits makes the
search walk through everybody who wishes for its trade.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from random import Random
from statistics import median
from time import perf_counter

from rich.console import Console
from sqlalchemy import select

from storage import database, funnel, matching, schema
from storage.sealing import Box
from storage.transaction import Tx
from tests.bench import both
from tests.bench.figures import Figure
from tests.storage import offensive

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
# Seekers and places.
FEW, MANY = (1_000, 100), (100_000, 10_000)
ASKED, ROUNDS, CHUNK = 40, 5, 5_000
PLACES_MS, PEOPLE_MS = 50, 100
# Places that each person has answered to; the figures are asked for by hand.
EACH, FIGURES_MS = 3, 10_000

Found = dict[str, list[float]]


def run(console: Console) -> list[Figure]:
    """Both databases, each with a small and with a large campaign."""
    return both.run(console, _measure, lambda name: _figures(name, {}, {}))


async def _measure(name: str, few: str, many: str) -> list[Figure]:
    async with _campaign(few, *FEW) as small, _campaign(many, *MANY) as large:
        taken: list[Found] = [{}, {}]
        for turn in range(ROUNDS + 1):
            for place, store in enumerate((small, large)):
                for kind, times in (await store.read(_searched)).items():
                    if turn:  # the first one warms up
                        taken[place].setdefault(kind, []).append(median(times))
                        taken[place].setdefault(f"{kind}, worst", []).append(max(times))
        for place, store in enumerate((small, large)):
            await store.write(lambda tx: offensive.ways(tx, EACH, Random(6)))
            await store.write(_analyze)
            taken[place]["figures"] = [
                await store.read(_figured) for _ in range(ROUNDS)
            ]
    return _figures(name, *taken)


def _figures(name: str, few: Found, many: Found) -> list[Figure]:
    figures = []
    for kind, limit in (("places", PLACES_MS), ("people", PEOPLE_MS)):
        title = f"{name}: {kind}"
        small, large, worst = (
            tuple(found.get(what, ()))
            for found, what in ((few, kind), (many, kind), (many, f"{kind}, worst"))
        )
        growth = tuple(b / a for a, b in zip(small, large, strict=True))
        figures += [
            Figure(f"{title}, {FEW[0]:,} × {FEW[1]:,}", "ms", small),
            Figure(f"{title}, {MANY[0]:,} × {MANY[1]:,}", "ms", large, at_most=limit),
            Figure(f"{title}, the slowest of {ASKED}", "ms", worst, at_most=limit),
            Figure(f"{title}, many over few", "", growth),
        ]
    for size, found, limit in ((FEW, few, None), (MANY, many, FIGURES_MS)):
        title = f"{name}: figures, {size[0]:,} people × {EACH} placements"
        taken = tuple(found.get("figures", ()))
        figures.append(Figure(title, "ms", taken, at_most=limit))
    return figures


def _searched(tx: Tx) -> dict[str, list[float]]:
    """Return the milliseconds of some searches of both kinds, the same each time."""
    rng = Random(11)
    seekers = _numbers(tx, schema.Seeker)
    places = _numbers(tx, schema.Internship)
    return {
        "places": [
            _ms(tx, matching.internships_for, n) for n in rng.sample(seekers, ASKED)
        ],
        "people": [_ms(tx, matching.people_for, n) for n in rng.sample(places, ASKED)],
    }


def _figured(tx: Tx) -> float:
    """Return the milliseconds of the funnel of all campaigns."""
    begin = perf_counter()
    funnel.read(tx)
    return (perf_counter() - begin) * 1_000


def _numbers(tx: Tx, model: type[schema.Base]) -> list[int]:
    table = schema.table(model)
    return list(
        tx.connection.execute(select(table.c.id).order_by(table.c.id)).scalars()
    )


def _ms(tx: Tx, search: Callable[..., list[int]], number: int) -> float:
    begin = perf_counter()
    search(tx, number)
    return (perf_counter() - begin) * 1_000


@contextlib.asynccontextmanager
async def _campaign(
    url: str, seekers: int, places: int
) -> AsyncIterator[database.Database]:
    store = await database.open(url, box=Box("b" * 32), clock=lambda: NOW)
    try:
        campaign = await store.write(offensive.city)
        rng = Random(5)
        for done in range(0, seekers, CHUNK):
            count = min(CHUNK, seekers - done)
            await store.write(
                lambda tx, n=count: offensive.seekers(tx, campaign, n, rng)
            )
        await store.write(lambda tx: offensive.places(tx, campaign, places, rng))
        await store.write(_analyze)
        yield store
    finally:
        await store.close()


def _analyze(tx: Tx) -> None:
    """The server of the tests runs without the autovacuum that would do this."""
    if tx.connection.dialect.name == "postgresql":
        tx.connection.exec_driver_sql("ANALYZE")
