"""Figures as tables: for the terminal, and in Markdown for the README."""

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from rich.table import Table

from tests.bench.figures import Figure, Rounds

MARKS = {None: "", True: "✓", False: "✗"}
COLOURS = {None: "", True: "[green]", False: "[red]"}


def table(title: str, figures: Sequence[Figure]) -> Table:
    """Medians, a column for each peer, the ratio to the first, targets and marks."""
    peers = _peers(figures)
    shown = Table(title=title, title_justify="left")
    shown.add_column("figure")
    for heading in _headings(peers):
        shown.add_column(heading, justify="right")
    for f in figures:
        *cells, mark = _cells(f, peers)
        shown.add_row(f.name, *cells, COLOURS[f.passed] + mark)
    return shown


def markdown(benches: Mapping[str, Sequence[Figure]], command: str) -> str:
    """One table of everything that was measured, with when, where and how."""
    peers = _peers(f for figures in benches.values() for f in figures)
    headings = _headings(peers)
    lines = [
        f"Measured on {datetime.now(UTC):%Y-%m-%d} with `{command}` on {machine()}; "
        "medians of the rounds.",
        "",
        _line(["", *headings]),
        _line(["---", *("--:" for _ in headings)]),
    ]
    for title, figures in benches.items():
        lines.append(_line([f"**{title.rstrip('.')}**", *("" for _ in headings)]))
        lines += [_line([f.name, *_cells(f, peers)]) for f in figures]
    return "\n".join(lines) + "\n"


def machine() -> str:
    """The machine in a few words."""
    cores = os.cpu_count()
    model = _first_value("/proc/cpuinfo", "model name") or platform.machine()
    memory = int((_first_value("/proc/meminfo", "MemTotal") or "0 kB").split()[0])
    python = platform.python_version()
    return f"{cores} cores {model}, {memory / 2**20:.0f} GB, Python {python}"


def _first_value(path: str, name: str) -> str:
    for line in Path(path).read_text().splitlines():
        key, _, value = line.partition(":")
        if key.strip() == name:
            return value.strip()
    return ""


def _peers(figures: Iterable[Figure]) -> list[str]:
    """Every peer that occurs, in the order of the first one to name it."""
    return list(dict.fromkeys(name for f in figures for name in f.peers))


def _headings(peers: Sequence[str]) -> list[str]:
    ratio = [f"/ {peers[0]}"] if peers else []
    return ["Lotse", *peers, *ratio, "target", ""]


def _cells(f: Figure, peers: Sequence[str]) -> list[str]:
    others = [_value(f.peers[p], f.unit) if p in f.peers else "" for p in peers]
    ratio = "" if f.ratio is None else f"{f.ratio:.2f}"
    shown = [_value(f.ours, f.unit), *others, *([ratio] if peers else [])]
    return [*shown, f.target, MARKS[f.passed]]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _value(rounds: Rounds, unit: str) -> str:
    """The median as it is read: counts whole, small numbers with two places."""
    if not rounds:
        return "–"
    middle = median(rounds)
    whole = all(isinstance(value, int) for value in rounds)
    digits = 0 if whole or middle >= 100 else 1 if middle >= 10 else 2
    return f"{middle:,.{digits}f} {unit}".rstrip()
