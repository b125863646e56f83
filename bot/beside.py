"""What an appointment has beside an adviser, as staff read it."""

from __future__ import annotations

from collections import Counter
from functools import partial

from bot.speaker import Speaker
from storage import agenda, appointments, wishes

# Columns of the day's list; a table leaves out those that nobody needs that day.
HEADS = ("interpreter", "room", "people", "children")


def cells(line: agenda.Line | appointments.Card, speaker: Speaker) -> list[str]:
    """Return who interprets, the room, how many come, and the children's ages."""
    label = partial(speaker.texts.label, speaker.language)
    interpreter = line.interpreter.name if line.interpreter else ""
    if line.interpreter and line.interpreter.by_phone:
        interpreter += f" ({label('agenda-phone')})"
    ages = Counter(line.wish.children)
    return [
        interpreter,
        line.room.name if line.room else "",
        str(line.wish.people) if line.wish.people > 1 else "",
        ", ".join(
            f"{ages[age]} × {label(f'needs-age-{age}')}"
            for age in wishes.AGES
            if ages[age]
        ),
    ]


def notes(card: appointments.Card, speaker: Speaker) -> str:
    """Return the same in lines for a calendar; nothing if there is nothing."""
    return "\n".join(
        f"{speaker.texts.label(speaker.language, f'agenda-{head}')}: {cell}"
        for head, cell in zip(HEADS, cells(card, speaker), strict=True)
        if cell
    )
