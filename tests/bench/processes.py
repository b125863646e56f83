"""Processes of a bench: started, watched in /proc, ended by their own number."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def running(
    argv: Sequence[str],
    *,
    env: Mapping[str, str],
    folder: Path,
    log: Path,
    speaks: bool = False,
) -> Iterator[subprocess.Popen[str]]:
    """A process for as long as the block lasts; `speaks` when we read its output."""
    with log.open("a") as written:
        # A pipe that nobody reads would stop a talkative bot after 64 kB.
        out = subprocess.PIPE if speaks else written
        process = subprocess.Popen(
            argv, env=env, cwd=folder, stdout=out, stderr=written, text=True
        )
        try:
            yield process
        finally:
            end(process)


def end(process: subprocess.Popen[str]) -> None:
    """Ask kindly, then firmly."""
    process.send_signal(signal.SIGTERM)
    try:
        process.communicate(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()


def cpu_seconds(pid: int) -> float:
    """User and system time of a process, its threads and its living children."""
    return sum(_own_ticks(one) for one in family(pid)) / TICK


def starved_seconds(pid: int) -> float:
    """How long the threads of a process wanted to compute and had no core."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[1]) for task in tasks) / 1e9


def _own_ticks(pid: int) -> int:
    # The name in parentheses may hold spaces, so the fields are counted after it.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def peak_megabytes(pid: int) -> float:
    """The most memory that was resident, over a process and its living children."""
    return _megabytes(pid, "VmHWM")


def resident_megabytes(pid: int) -> float:
    """The memory that is resident now, over a process and its living children."""
    return _megabytes(pid, "VmRSS")


def _megabytes(pid: int, name: str) -> float:
    return sum(_kilobytes(one, name) for one in family(pid)) / 1024


def _kilobytes(pid: int, name: str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    return 0


def family(pid: int) -> list[int]:
    """A process and everything it started that still lives."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += family(int(child))
    return found
