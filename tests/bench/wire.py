"""One burst of due reminders over the wire: database, our process, server, visitors."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from bot.channels.telegram import Telegram
from storage import outbox
from storage.sealing import Box
from tests.bench import contestants, costs, processes, reminded, stages
from tests.bench.arrivals import Arrival, read
from tests.bench.contestants import KEY, LOTSE, ROOT, Stage
from tests.bench.costs import Cost
from tests.bench.stages import Lost
from tests.storage.world import MONDAY
from tests.support.fake_telegram import TOKEN
from tests.support.fake_telegram_caps import Caps, Weather
from tests.support.visitor import World

ACCOUNT = f"telegram:{TOKEN.partition(':')[0]}"
DAY = MONDAY + timedelta(days=2)
# All three clocks of the reminders have struck.
START = DAY + timedelta(hours=1, minutes=35)
TWICE = 0.2  # this share of the messages is somebody's second
LOOKS = 0.1  # seconds from one look at the books to the next
PATIENCE = 60.0  # seconds without a message, then it is over
# Somebody comes by, is greeted, and chooses a language.
VISIT = [{"types": "/start", "calls": 1}, {"taps": "Deutsch"}, {"sees": ""}]


@dataclass(frozen=True)
class Plan:
    """So many messages at this pace, against these caps, in this weather.

    Every `visits` seconds somebody new comes by.
    """

    messages: int
    pace: float = Telegram.per_second
    caps: Caps | None = field(default_factory=Caps)
    weather: Weather | None = None
    visits: float | None = 2.0


@dataclass(frozen=True)
class Burst:
    """What was seen of one: by the server, in the books, and of our process."""

    order: list[int]  # the reminders' rows, as they are promised to go
    marked: set[int]  # those known to be sent
    arrivals: list[Arrival]
    said: list[dict[str, Any]]  # the parameters of what was sent, as they came
    waits: list[float]  # seconds from what a visitor did to the answer
    cpu: float  # microseconds of ours a message
    busy: float  # … and as a share of one core
    starved: float  # what our threads would have computed, had there been a core
    costs: list[Cost]


def play(plan: Plan, *, profiled: bool = False) -> Burst:
    """One burst, from an empty folder to the last mark."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder, log = Path(place), Path(place) / "log"
        file = folder / "lotse.db"
        asyncio.run(_fill(file, plan.messages))
        argv = [sys.executable, "-m", "tests.bench.sending_bot"]
        argv += [str(plan.pace), START.isoformat(), *([place] if profiled else [])]
        with stages.telegram(log) as base:
            _prepare(base, plan)
            stage = Stage(base, TOKEN, file, port=0)
            env = contestants.base_env() | LOTSE.env(stage)
            with processes.running(argv, env=env, folder=ROOT, log=log) as process:
                try:
                    found = _watch(plan, base, file, process)
                except (OSError, Lost) as reason:
                    raise Lost(f"{reason}\n{log.read_text()[-600:]}") from reason
        return Burst(**found, costs=costs.read(folder))


async def _fill(file: Path, messages: int) -> None:
    here = World(f"sqlite:///{file}", box=Box(KEY), now=MONDAY)
    twice = round(messages * TWICE)
    async with here.store() as store:
        await store.write(
            lambda tx: reminded.fill(tx, ACCOUNT, DAY, messages - twice, twice)
        )


def _prepare(base: str, plan: Plan) -> None:
    """Let everybody in; set the caps and the weather."""
    stages.ask(f"{base}/control/people", {"many": plan.messages}, patience=30)
    if plan.caps:
        stages.ask(f"{base}/control/caps", asdict(plan.caps), patience=5)
    if plan.weather:
        stages.ask(f"{base}/control/weather", asdict(plan.weather), patience=5)


def _watch(
    plan: Plan, base: str, file: Path, process: subprocess.Popen[str]
) -> dict[str, Any]:
    """Let it run until nothing waits any more, with a visitor now and then."""
    stages.await_polling(base, process)
    pid, began = process.pid, monotonic()
    used, starved = processes.cpu_seconds(pid), processes.starved_seconds(pid)
    waits: list[float] = []
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as books:

        def visit() -> None:
            waits.extend(_visit(base))

        _until_done(books, plan.visits, visit)
        used, took = processes.cpu_seconds(pid) - used, monotonic() - began
        starved = processes.starved_seconds(pid) - starved
        order, marked = _rows(books)
    sends = stages.ask(f"{base}/control/sends", patience=60)["sends"]
    arrivals = read(sends)
    counted = sum(one.seen and one.at >= began for one in arrivals)
    return {
        "order": order,
        "marked": marked,
        "arrivals": arrivals,
        "said": [params for _, params, _, code, _ in sends if code == 200],
        "waits": waits,
        "cpu": used / max(counted, 1) * 1e6,
        "busy": used / took,
        "starved": starved / took,
    }


def _until_done(
    books: sqlite3.Connection, every: float | None, visit: Callable[[], None]
) -> None:
    """Look at the books until all is done, or nothing more seems to come."""
    left, since, next_visit = -1, monotonic(), monotonic()
    while monotonic() - since < PATIENCE:
        before, left = left, _waiting(books)
        if not left:
            return
        if left != before:
            since = monotonic()
        if every and monotonic() >= next_visit:
            next_visit = monotonic() + every
            visit()
        sleep(LOOKS)


def _visit(base: str) -> list[float]:
    """Let somebody come by; return how long each answer took to be on its way."""
    wish = {"script": VISIT, "conversations": 1, "patience": PATIENCE}
    said = stages.ask(f"{base}/control/crowd", wish, patience=PATIENCE + 5)
    if said["failed"]:
        raise Lost(f"a visitor was not answered; {said['failures'][0]}")
    return list(said["waits"])


def _waiting(books: sqlite3.Connection) -> int:
    query = "SELECT count(*) FROM outbox WHERE state IN (?, ?)"
    return int(books.execute(query, (outbox.WAITING, outbox.CLAIMED)).fetchone()[0])


def _rows(books: sqlite3.Connection) -> tuple[list[int], set[int]]:
    """Return the reminders in the order that is promised, and which are sent."""
    query = "SELECT id, state FROM outbox WHERE booking_id IS NOT NULL"
    rows = list(books.execute(f"{query} ORDER BY due_at, id"))
    return [row for row, _ in rows], {r for r, state in rows if state == outbox.SENT}
