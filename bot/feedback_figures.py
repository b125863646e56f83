"""`lotse feedback`: how appointments were, by week, office and service; nobody shows.

What fewer than five have said is not told (PRIVACY 28): neither of a service in a week,
nor of a face.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from bot.agenda import LANGUAGE
from bot.app import App
from bot.faces import PICTURES
from bot.speaker import Speaker
from storage import feedback
from storage.feedback import Week

FEWEST = 5
FEW, HIDDEN = f"fewer than {FEWEST}", "–"
_WORDS = ("very good", "good", "okay", "not good", "bad")


async def show(app: App, form: str, console: Console) -> int:
    """Print the figures as a table or as CSV."""
    found = await app.store.read(feedback.weeks)
    directory = app.store.directory
    assert directory is not None
    speaker = Speaker(app.texts, directory, LANGUAGE)
    rows = [_cells(week, speaker) for week in found]
    if form == "csv":
        writer = csv.writer(sys.stdout)
        writer.writerow(("week", "office", "service", "answers", "average", *_WORDS))
        writer.writerows(rows)
    elif rows:
        console.print(_table(rows))
    else:
        console.print("Nobody has answered yet.")
    return 0


def _cells(week: Week, speaker: Speaker) -> list[str]:
    """Return a line's cells; the average is of 1 (very good) to 5 (bad)."""
    year, number, _ = week.monday.isocalendar()
    offices, services = speaker.directory.offices, speaker.directory.services
    place = [
        f"{year}-W{number:02}",
        speaker.own(offices[week.office].names),
        speaker.own(services[week.service].names),
    ]
    answers = sum(week.faces)
    if answers < FEWEST:
        return [*place, FEW, *[HIDDEN] * (1 + len(week.faces))]
    average = sum(face * many for face, many in enumerate(week.faces, 1)) / answers
    return [*place, str(answers), f"{average:.1f}", *_faces(week.faces)]


def _faces(faces: Sequence[int]) -> list[str]:
    """Return how many chose each face; nothing if a few could be told apart."""
    if any(0 < many < FEWEST for many in faces):
        return [HIDDEN] * len(faces)
    return [str(many) for many in faces]


def _table(rows: Sequence[Sequence[str]]) -> Table:
    table = Table(title="How was your appointment?")
    for head in ("week", "office", "service", "answers", "average", *PICTURES):
        table.add_column(head)
    for row in rows:
        table.add_row(*row)
    return table
