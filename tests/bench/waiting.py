"""Taking fifty due rows while ten thousand, or a million, wait for later.

What is timed are the statements of the claim, not their COMMIT: how long a disk takes
to be sure does not depend on how many rows wait.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from statistics import median
from time import perf_counter

from rich.console import Console
from sqlalchemy import BigInteger, ColumnElement, String, cast, insert, literal, select

from storage import database, outbox, schema, sending
from storage.columns import SealedJson
from storage.sealing import Box
from storage.transaction import Tx
from tests.bench import both, crowds
from tests.bench.figures import Figure

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
ACCOUNT = "telegram:1"
FEW, MANY = 10_000, 1_000_000
CHATS = 1_000
BATCH = 50
ROUNDS = 7
CLAIMS = 10  # a round; its median counts
DUE = (ROUNDS + 1) * CLAIMS * BATCH

_outbox = schema.table(schema.Outbox)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def run(console: Console) -> list[Figure]:
    """Both databases, each with few and with many rows, round by round in turn."""
    return both.run(console, _measure, lambda name: _figures(name, [], []))


async def _measure(name: str, few: str, many: str) -> list[Figure]:
    """A first round warms up; then few and many take turns at being first."""
    taken: dict[int, list[float]] = {FEW: [], MANY: []}
    async with _filled(few, FEW) as small, _filled(many, MANY) as large:
        stores = [(FEW, small), (MANY, large)]
        for turn in range(ROUNDS + 1):
            for rows, store in stores if turn % 2 else stores[::-1]:
                claims = [await store.write(_claimed) for _ in range(CLAIMS)]
                taken[rows].append(median(claims))
    return _figures(name, taken[FEW][1:], taken[MANY][1:])


def _figures(name: str, few: list[float], many: list[float]) -> list[Figure]:
    ratios = tuple(m / f for f, m in zip(few, many, strict=True))
    return [
        Figure(f"{name}, {FEW:,} waiting", "ms", tuple(few)),
        Figure(f"{name}, {MANY:,} waiting", "ms", tuple(many)),
        Figure(f"{name}, many over few", "", ratios, at_most=1.5),
    ]


def _claimed(tx: Tx) -> float:
    """Take a batch; return the milliseconds."""
    begin = perf_counter()
    letters = sending.claim(tx, ACCOUNT, most=BATCH)
    took = (perf_counter() - begin) * 1_000
    assert len(letters) == BATCH
    return took


@contextlib.asynccontextmanager
async def _filled(url: str, rows: int) -> AsyncIterator[database.Database]:
    store = await database.open(url, box=Box("b" * 32), clock=lambda: NOW)
    try:
        await store.write(lambda tx: _fill(tx, rows))
        yield store
    finally:
        await store.close()


def _fill(tx: Tx, rows: int) -> None:
    crowds.move_in(tx, ACCOUNT, CHATS)
    _queue(tx, "later", rows, tx.now + timedelta(days=1))
    _queue(tx, "due", DUE, tx.now - timedelta(days=1))
    if tx.connection.dialect.name == "postgresql":
        # The server of the tests runs without the autovacuum that would do this.
        tx.connection.exec_driver_sql("ANALYZE outbox")


def _queue(tx: Tx, name: str, rows: int, first: datetime) -> None:
    """Let the database itself make rows, each due some seconds from `first` on."""
    numbers = select(literal(1, BigInteger).label("n")).cte("numbers", recursive=True)
    numbers = numbers.union_all(
        select(numbers.c.n + 1).where(numbers.c.n < literal(rows, BigInteger))
    )
    n = numbers.c.n
    content = {"r": "reminder", "b": 1, "v": 0}
    values: dict[str, ColumnElement[object]] = {
        "conversation_id": n % CHATS + 1,
        "account": literal(ACCOUNT),
        "shard": literal(outbox.shard_of(ACCOUNT)),
        "state": literal(outbox.WAITING),
        # A prime spreads them, so that they are not written in the order of the index.
        "due_at": _micros(first) + n * 7_919 % 80_000 * 1_000_000,
        "content": literal(content, SealedJson("outbox.content")),
        "booking_id": n,
        "dedupe": literal(f"{name}:") + cast(n, String),
        "created_at": _micros(tx.now),
    }
    tx.connection.execute(
        insert(_outbox).from_select(list(values), select(*values.values()))
    )


def _micros(at: datetime) -> ColumnElement[int]:
    return literal((at - _EPOCH) // timedelta(microseconds=1), BigInteger)
