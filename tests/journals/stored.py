"""Where the journals of releases are kept: one for each question, a line each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# What only somebody has who has signed up, offered a place or gone on a list: the crawl
# makes it, and walks on from there itself; a world of another test does not have it.
_HERS = ("seeker", "placement", "meeting", "internship", "firm", "enrolment")
_ABOUT_THAT = ("search", "fitting", "firm", "courses", "progress")
THIS_RELEASE = HERE / f"{version('lotse')}.json"


@dataclass(frozen=True)
class Stopped:
    """Somebody who has stopped at a question of a dialog."""

    release: str
    dialog: str
    question: str
    journal: list[Any]

    def __str__(self) -> str:
        return f"{self.release}-{self.dialog}-{self.question}"


def releases() -> list[Stopped]:
    """Return every journal of every release."""
    return [stopped for file in sorted(HERE.glob("*.json")) for stopped in of(file)]


def of(file: Path) -> list[Stopped]:
    """Return the journals of one release."""
    return [
        Stopped(file.stem, one["dialog"], one["question"], one["journal"])
        for one in json.loads(file.read_text(encoding="utf-8"))
    ]


def travels(dialog: str, journal: list[Any]) -> bool:
    """Tell whether a journal can be gone on with where nothing of hers is stored."""
    text = json.dumps(journal)
    hangs = any(f'"{kind}:' in text for kind in _HERS)
    return not hangs and dialog not in _ABOUT_THAT


def written(journals: Mapping[tuple[str, str], list[Any]]) -> str:
    """Return the file of a release, for journals by dialog and question."""
    lines = [
        json.dumps(
            {"dialog": dialog, "question": question, "journal": journal},
            ensure_ascii=False,
        )
        for (dialog, question), journal in sorted(journals.items())
        if travels(dialog, journal)
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"
