"""With nobody to talk to: memory, and the time until the page answers.

The peer is the least that an aiogram bot can be.
"""

import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, perf_counter, sleep

from rich.console import Console

from tests.bench import contestants, processes, stages
from tests.bench.contestants import (
    AIOGRAM_BARE,
    LOTSE,
    LOTSE_ON_THE_WEB,
    Contestant,
    Stage,
)
from tests.bench.figures import Figure
from tests.bench.stages import Lost
from tests.support.fake_telegram import TOKEN

ROUNDS = 3
SETTLED = 4.0  # seconds from being ready to being weighed
PATIENCE = 30.0
Ready = Callable[[Stage, subprocess.Popen[str]], None]


@dataclass(frozen=True)
class Idle:
    """One process that has nothing to do."""

    start: float  # seconds from its start until it was ready
    resident: float  # megabytes
    peak: float


def run(console: Console) -> list[Figure]:
    """In turn: Lotse's first start on an empty folder, later ones, and the peer."""
    new, web, telegram, bare = zip(*(_round() for _ in range(ROUNDS)), strict=True)
    return [
        Figure("the page answers", "s", _all(web, "start"), at_most=1.5),
        Figure("… at the very first start", "s", _all(new, "start")),
        Figure("without Telegram", "MB", _all(web, "resident"), at_most=120),
        Figure("… at the peak", "MB", _all(web, "peak")),
        Figure(
            "with Telegram; a bare bot",
            "MB",
            _all(telegram, "resident"),
            {"aiogram": _all(bare, "resident")},
            above_at_most=40,
        ),
        Figure(
            "… at the peak",
            "MB",
            _all(telegram, "peak"),
            {"aiogram": _all(bare, "peak")},
        ),
    ]


def _all(idle: tuple[Idle, ...], field: str) -> tuple[float, ...]:
    return tuple(getattr(one, field) for one in idle)


def _round() -> tuple[Idle, Idle, Idle, Idle]:
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder = Path(place)
        return (
            _watch(LOTSE_ON_THE_WEB, folder, _await_page),
            _watch(LOTSE_ON_THE_WEB, folder, _await_page),
            _watch(LOTSE, folder, _await_polling),
            _watch(AIOGRAM_BARE, folder, _await_polling),
        )


def _watch(bot: Contestant, folder: Path, ready: Ready) -> Idle:
    """Start a bot on what is in the folder, and weigh it when it has calmed down."""
    log, argv = folder / "log", bot.argv()
    with stages.telegram(log) as base:
        stage = Stage(base, TOKEN, folder / "bench.sqlite3", stages.free_port())
        env = contestants.base_env() | bot.env(stage)
        began = perf_counter()
        with processes.running(argv, env=env, folder=folder, log=log) as process:
            ready(stage, process)
            start = perf_counter() - began
            sleep(SETTLED)
            pid = process.pid
            return Idle(
                start, processes.resident_megabytes(pid), processes.peak_megabytes(pid)
            )


def _await_polling(stage: Stage, process: subprocess.Popen[str]) -> None:
    stages.await_polling(stage.api_base, process)


def _await_page(stage: Stage, process: subprocess.Popen[str]) -> None:
    """Until the chat page is there, whole."""
    deadline = monotonic() + PATIENCE
    while monotonic() < deadline:
        try:
            address = f"http://127.0.0.1:{stage.port}/"
            with urllib.request.urlopen(address, timeout=PATIENCE) as page:
                page.read()
            return
        except urllib.error.URLError as reason:
            if process.poll() is not None:
                raise Lost(f"ended with code {process.returncode}") from reason
            sleep(0.005)
    raise Lost(f"no page within {PATIENCE} s")
