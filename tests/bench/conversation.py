"""A hundred people book at once on Telegram: Lotse beside a plain aiogram bot."""

import json
import socket
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rich.console import Console

from tests.bench import contestants, processes
from tests.bench.contestants import ALL, Contestant, Stage
from tests.bench.figures import Figure, table
from tests.support.fake_telegram import TOKEN

ROUNDS = 3
CONVERSATIONS = 300
WARM_UP = 100  # a first wave: imports, connections, statement caches
CHATS = 100
PLAYERS = ("lotse", "aiogram")
SERVER = [sys.executable, "-m", "tests.support.fake_telegram"]


@dataclass(frozen=True)
class Round:
    """What one bot did in one round."""

    cpu: float  # microseconds an update
    rate: float  # updates a second
    p50: float  # milliseconds
    p95: float
    calls: dict[str, float]  # an update, by method
    memory: float  # megabytes
    failed: int


class Lost(Exception):
    """A contestant that did not come to the start, or not to the end."""


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
    done = {n: tuple(rounds[n]) if n not in lost else () for n in names}
    peer = next((done[n] for n in names if n != "lotse"), ())
    return figures(done.get("lotse", ()), peer)


def figures(ours: tuple[Round, ...], peer: tuple[Round, ...]) -> list[Figure]:
    """The lines of the table with their targets."""

    def both(name: str, unit: str, field: str, **target: float) -> Figure:
        mine, theirs = (tuple(getattr(r, field) for r in who) for who in (ours, peer))
        return replace(Figure(name, unit, mine, theirs), **target)

    return [
        both("CPU an update", "µs", "cpu", ratio_at_most=0.8),
        both("updates a second", "", "rate", ratio_at_least=1),
        both("answered, median", "ms", "p50"),
        both("answered, 95 %", "ms", "p95", ratio_at_most=0.3),
        both("peak memory", "MB", "memory"),
        both("failed conversations", "", "failed", at_most=0),
    ]


def play(bot: Contestant) -> Round:
    """One round of one bot on a fresh server and a fresh database."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder, log = Path(place), Path(place) / "log"
        argv, env = bot.argv(), contestants.base_env()
        with processes.running(
            SERVER, env=env, folder=contestants.ROOT, log=log, speaks=True
        ) as server:
            assert server.stdout is not None
            base = server.stdout.readline().strip()
            stage = Stage(base, TOKEN, folder / "bench.sqlite3", _free_port())
            env |= bot.env(stage)
            try:
                with processes.running(
                    argv, env=env, folder=folder, log=log
                ) as process:
                    return _measure(bot, base, process)
            except (OSError, Lost) as reason:
                tail = log.read_text().strip()[-600:]
                raise Lost(f"{reason}\n{tail}") from reason


def _measure(bot: Contestant, base: str, process: subprocess.Popen[str]) -> Round:
    pid = process.pid
    _await_start(base, process)
    _crowd(bot, base, WARM_UP)
    before = processes.cpu_seconds(pid)
    report = _crowd(bot, base, CONVERSATIONS)
    used = processes.cpu_seconds(pid) - before
    updates = report["updates"]
    return Round(
        cpu=used / updates * 1e6,
        rate=updates / report["seconds"],
        p50=report["p50"] * 1e3,
        p95=report["p95"] * 1e3,
        calls={method: n / updates for method, n in report["calls"].items()},
        memory=processes.peak_megabytes(pid),
        failed=report["failed"],
    )


def _await_start(base: str, process: subprocess.Popen[str]) -> None:
    """Until the bot polls; a bot that has ended is not waited for."""
    for _ in range(20):
        try:
            _ask(f"{base}/control/ready", patience=1)
            return
        except Lost:
            if process.poll() is not None:
                raise Lost(f"ended with code {process.returncode}") from None
    raise Lost("did not ask for updates within 20 s")


def _crowd(bot: Contestant, base: str, conversations: int) -> dict[str, Any]:
    wish = {"script": bot.script, "conversations": conversations, "chats": CHATS}
    report = _ask(f"{base}/control/crowd", wish, patience=90)
    if report["failed"]:
        first = report["failures"][0]
        raise Lost(f"{report['failed']} of {conversations} failed; one saw:\n{first}")
    return report


def _ask(url: str, body: object = None, *, patience: float) -> dict[str, Any]:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data, headers)
    try:
        with urllib.request.urlopen(request, timeout=patience) as answer:
            return dict(json.load(answer))
    except TimeoutError:
        raise Lost(f"no answer from {url} within {patience} s") from None
    except urllib.error.URLError as reason:
        raise Lost(f"{url}: {reason.reason}") from None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _print_calls(console: Console, name: str, last: Round) -> None:
    shown = ", ".join(f"{m} {n:.2f}" for m, n in sorted(last.calls.items()))
    console.print(f"{name}, calls an update: {shown}", highlight=False)


if __name__ == "__main__":
    # Others than usual: python -m tests.bench.conversation lotse aiogram-one-count
    screen = Console()
    chosen = tuple(sys.argv[1:]) or PLAYERS
    screen.print(table(__doc__, run(screen, chosen)))
