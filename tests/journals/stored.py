"""Where the journals of releases are kept: one for each question, a line each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
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


def written(journals: Mapping[tuple[str, str], list[Any]]) -> str:
    """Return the file of a release, for journals by dialog and question."""
    lines = [
        json.dumps(
            {"dialog": dialog, "question": question, "journal": journal},
            ensure_ascii=False,
        )
        for (dialog, question), journal in sorted(journals.items())
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"
