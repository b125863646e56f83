"""How fast free times are found: two offices, four weeks and a year, half booked.

Cold means that no opening rule has been worked out yet, as after a start or a change;
warm is every search after that. PostgreSQL is not measured here: the search is the
same, only the two statements travel.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from rich.console import Console
from sqlalchemy import insert, update

from storage import (
    database,
    demo,
    directory,
    offices,
    openings,
    schema,
    steps,
    survey,
    times,
)
from storage.sealing import Box
from storage.transaction import Caller, Tx
from storage.values import Ref, Wish
from tests.bench.figures import Figure

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
SERVICE = Ref("service", 1)
NEEDY = Ref("service", 3)
ROUNDS = 7


def run(console: Console) -> list[Figure]:
    """Search over and over, as often as it takes to trust the median."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder) / "bench.sqlite3"))


async def _measure(path: Path) -> list[Figure]:
    store = await database.open(
        f"sqlite:///{path}", box=Box("b" * 32), clock=lambda: NOW
    )
    try:
        await store.write(demo.fill)
        await store.write(_book_half_a_year_full)
        return await store.read(_searches)
    finally:
        await store.close()


def _searches(tx: Tx) -> list[Figure]:
    both = offices.offering(tx, SERVICE)
    today = NOW.date()
    turkish = tx.called_by(Caller(1, "tr", 0, "web"))
    family = Wish(children=("middle", "small"), people=3)
    month = today + timedelta(days=28)

    def everything(tx: Tx) -> Any:
        return times.search(turkish, NEEDY, both, today, month, family)

    def search(days: int) -> Callable[[Tx], Any]:
        last = today + timedelta(days=days)
        return lambda tx: times.search(tx, SERVICE, both, today, last)

    def one_office(tx: Tx) -> Any:
        return times.days(tx, SERVICE, both[0])

    return [
        _figure("four weeks, two offices, cold", 15.0, _cold(tx, search(28))),
        _figure("four weeks, two offices, warm", 15.0, _warm(tx, search(28))),
        _figure("four weeks, everything needed, warm", 15.0, _warm(tx, everything)),
        _figure("a year, two offices, cold", 50.0, _cold(tx, search(365))),
        _figure("a year, two offices, warm", 50.0, _warm(tx, search(365))),
        _figure("days of a year, one office, warm", 50.0, _warm(tx, one_office)),
    ]


def _figure(name: str, limit: float, rounds: tuple[float, ...]) -> Figure:
    return Figure(name, "ms", rounds, at_most=limit)


def _cold(tx: Tx, work: Callable[[Tx], Any]) -> tuple[float, ...]:
    return tuple(_clocked(_forgetful(tx), work) for _ in range(ROUNDS))


def _warm(tx: Tx, work: Callable[[Tx], Any]) -> tuple[float, ...]:
    work(tx)
    return tuple(_clocked(tx, work) for _ in range(ROUNDS))


def _clocked(tx: Tx, work: Callable[[Tx], Any]) -> float:
    begin = perf_counter()
    work(tx)
    return (perf_counter() - begin) * 1000


def _forgetful(tx: Tx) -> Tx:
    return replace(tx, directory=directory.load(tx.connection, tx.box))


def _book_half_a_year_full(tx: Tx) -> None:
    """Give each adviser about every second start of a year, buffers and all."""
    service = schema.table(schema.Service)
    tx.connection.execute(update(service).values(horizon_days=365))
    directory.changed(tx)
    person = tx.connection.execute(
        insert(schema.table(schema.Person))
        .values(created_at=tx.now, seen_at=tx.now)
        .returning(schema.table(schema.Person).c.id)
    ).scalar_one()
    bookings: list[dict[str, Any]] = []
    claims: list[dict[str, Any]] = []
    chance = random.Random(7)
    for adviser in tx.directory.advisers.values():
        offer = tx.directory.service(SERVICE.id)
        if offer.id not in adviser.services:
            continue
        for offset in range(366):
            day = NOW.date() + timedelta(days=offset)
            for step in _half(chance, tx, adviser, offer, day):
                number = len(bookings) + 1
                bookings.append(_booking(number, person, adviser, offer, step))
                first, last = survey.block(offer, step)
                claims += [
                    {"resource_id": adviser.id, "step": taken, "booking_id": number}
                    for taken in range(first, last + 1)
                ]
    tx.connection.execute(insert(schema.table(schema.Booking)), bookings)
    tx.connection.execute(insert(schema.table(schema.Claim)), claims)


def _half(
    chance: random.Random,
    tx: Tx,
    adviser: directory.Adviser,
    offer: directory.Service,
    day: date,
) -> list[int]:
    """Choose starts that do not overlap, so that about half of the day is taken."""
    base, bits = openings.starts(tx.directory, adviser, offer, day)
    first, last = survey.block(offer, 0)
    taken: list[int] = []
    for bit in range(bits.bit_length()):
        free_again = not taken or base + bit + first > taken[-1] + last
        if bits >> bit & 1 and free_again and chance.random() < 0.5:
            taken.append(base + bit)
    return taken


def _booking(
    number: int,
    person: int,
    adviser: directory.Adviser,
    offer: directory.Service,
    step: int,
) -> dict[str, Any]:
    start = steps.instant(step)
    return {
        "id": number,
        "person_id": person,
        "service_id": offer.id,
        "office_id": adviser.office,
        "adviser_id": adviser.id,
        "starts_at": start,
        "ends_at": start + timedelta(minutes=offer.minutes),
        "state": "booked",
        "language": "de",
        "version": 0,
        "secret": f"bench-{number}",
        "created_at": NOW,
        "changed_at": NOW,
    }
