"""Where the CPU of a sender goes: its threads' profiles, summed up by what they do."""

from __future__ import annotations

import pstats
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# A function stands for all that it calls; none of these calls another one.
WORK = {
    ("bot/reminders.py", "claim"): "taking due rows and writing reminders out",
    ("storage/outbox.py", "mark"): "marking what is sent",
    ("storage/sending.py", "mark"): "marking what is sent",
    ("bot/content.py", "parse"): "rendering",
    ("bot/render.py", "render"): "rendering",
    ("bot/channels/telegram.py", "send"): "the request, through aiohttp",
    ("bot/pacing.py", "wait"): "pacing",
    ("~", "<method 'commit' of 'sqlite3.Connection' objects>"): "SQLite's COMMIT",
}
START = ("bot/app.py", "build")
REST = "the rest: tasks, the loop, the writer's queue"
Entries = Mapping[tuple[str, int, str], tuple[int, int, float, float, object]]


@dataclass(frozen=True)
class Cost:
    """A kind of work, and its share of all that was computed."""

    work: str
    share: float


def read(folder: Path) -> list[Cost]:
    """Return what the profiles in `folder` tell, the greatest first; start left out."""
    spent: Counter[str] = Counter()
    for file in folder.glob("*.profile"):
        profile = pstats.Stats(str(file))
        spent[REST] += profile.total_tt  # type: ignore[attr-defined]
        _add(spent, profile.stats)  # type: ignore[attr-defined]
    total = spent.total()
    return [Cost(work, seconds / total) for work, seconds in spent.most_common()]


def _add(spent: Counter[str], entries: Entries) -> None:
    """Move the time of known functions from the rest to the work they do."""
    for (file, _, name), (_, _, _, seconds, _) in entries.items():
        parts = file.split("/")
        for length in (1, 2, 3):
            key = "/".join(parts[-length:]), name
            if key == START:
                spent[REST] -= seconds
            elif key in WORK:
                spent[REST] -= seconds
                spent[WORK[key]] += seconds
