"""A hundred people book at once on Telegram: Lotse beside the usual bots."""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any

from rich.console import Console

from tests.bench import contestants, processes, report, stages
from tests.bench.contestants import ALL, Contestant, Stage
from tests.bench.figures import Figure
from tests.bench.stages import Lost
from tests.support.fake_telegram import TOKEN

ROUNDS = 3
CONVERSATIONS = 300
WARM_UP = 100  # a first wave: imports, connections, statement caches
CHATS = 100
PATIENCE = 90.0  # seconds for a whole crowd
PLAYERS = ("lotse", "aiogram", "ptb")


@dataclass(frozen=True)
class Round:
    """What one bot did in one round."""

    start: float  # seconds from the start of the process to its first getUpdates
    cpu: float  # microseconds an update
    rate: float  # updates a second
    p50: float  # milliseconds
    p95: float
    calls: dict[str, float]  # an update, by method
    memory: float  # megabytes
    failed: int


def run(console: Console, names: tuple[str, ...] = PLAYERS) -> list[Figure]:
    """Interleaved rounds, so that the machine's moods fall on everybody alike."""
    rounds: dict[str, list[Round]] = {name: [] for name in names}
    lost: set[str] = set()
    for turn in range(ROUNDS):
        for name in names if turn % 2 == 0 else names[::-1]:
            if name in lost:
                continue
            try:
                rounds[name].append(play(ALL[name]))
            except Lost as reason:
                lost.add(name)
                console.print(f"[red]{name}[/red]: {reason}", highlight=False)
    for name in names:
        if rounds[name]:
            _print_calls(console, name, rounds[name][-1])
    # Half a measurement is none: who was lost on the way has no median.
    return figures({n: tuple(rounds[n]) if n not in lost else () for n in names})


def figures(rounds: Mapping[str, tuple[Round, ...]]) -> list[Figure]:
    """The lines of the table with their targets."""

    def all_of(name: str, unit: str, field: str, **target: float) -> Figure:
        values = {
            who: tuple(getattr(r, field) for r in theirs)
            for who, theirs in rounds.items()
        }
        ours = values.pop("lotse", ())
        return replace(Figure(name, unit, ours, values), **target)

    return [
        all_of("CPU an update", "µs", "cpu", ratio_at_most=0.6),
        all_of("updates a second", "", "rate", ratio_at_least=1),
        all_of("answered, median", "ms", "p50"),
        all_of("answered, 95 %", "ms", "p95", ratio_at_most=0.3),
        all_of("peak memory", "MB", "memory"),
        all_of("start, to the first getUpdates", "s", "start"),
        all_of("failed conversations", "", "failed", at_most=0),
    ]


def play(bot: Contestant) -> Round:
    """One round of one bot on a fresh server and a fresh database."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder, log = Path(place), Path(place) / "log"
        argv = bot.argv()
        with stages.telegram(log) as base:
            stage = Stage(base, TOKEN, folder / "bench.sqlite3", stages.free_port())
            env = contestants.base_env() | bot.env(stage)
            try:
                if bot.before:
                    _prepare(bot.before(), env, folder)
                began = perf_counter()
                with processes.running(
                    argv, env=env, folder=folder, log=log
                ) as process:
                    stages.await_polling(base, process)
                    return _measure(bot, base, process, perf_counter() - began)
            except (OSError, Lost) as reason:
                tail = log.read_text().strip()[-600:]
                raise Lost(f"{reason}\n{tail}") from reason


def _prepare(argv: list[str], env: Mapping[str, str], folder: Path) -> None:
    done = subprocess.run(argv, env=env, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise Lost(done.stderr.strip()[-600:])


def _measure(
    bot: Contestant, base: str, process: subprocess.Popen[str], start: float
) -> Round:
    pid = process.pid
    _crowd(bot, base, WARM_UP)
    before = processes.cpu_seconds(pid)
    said = _crowd(bot, base, CONVERSATIONS)
    used = processes.cpu_seconds(pid) - before
    updates = said["updates"]
    return Round(
        start=start,
        cpu=used / updates * 1e6,
        rate=updates / said["seconds"],
        p50=said["p50"] * 1e3,
        p95=said["p95"] * 1e3,
        calls={method: n / updates for method, n in said["calls"].items()},
        memory=processes.peak_megabytes(pid),
        failed=said["failed"],
    )


def _crowd(bot: Contestant, base: str, conversations: int) -> dict[str, Any]:
    wish = {
        "script": bot.script,
        "conversations": conversations,
        "chats": CHATS,
        "patience": PATIENCE,
    }
    said = stages.ask(f"{base}/control/crowd", wish, patience=PATIENCE + 30)
    if said["failed"]:
        first = said["failures"][0]
        raise Lost(f"{said['failed']} of {conversations} failed; one saw:\n{first}")
    return said


def _print_calls(console: Console, name: str, last: Round) -> None:
    shown = ", ".join(f"{m} {n:.2f}" for m, n in sorted(last.calls.items()))
    console.print(f"{name}, calls an update: {shown}", highlight=False)


if __name__ == "__main__":
    # Others than usual: python -m tests.bench.conversation lotse aiogram-one-count
    screen = Console()
    chosen = tuple(sys.argv[1:]) or PLAYERS
    screen.print(report.table(__doc__, run(screen, chosen)))
