"""`lotse courses`: who is on the way through which, what staff say, the figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.table import Table

from bot import sheets
from bot.app import App
from bot.refusal import refused
from storage import (
    course_figures,
    course_files,
    course_states,
    course_steps,
    enrolment_keeping,
    event_files,
    unfinished,
)
from storage.course_figures import FUNNEL, Entry
from storage.curriculum import Course
from storage.transaction import Tx

_NOW = (*FUNNEL[:4], course_states.NOTYET, *FUNNEL[4:])
_WRONG = (
    course_steps.NoSuchStep,
    course_figures.NoSuchCourse,
    course_files.BadCourse,
    event_files.BadEvent,
)


async def show_all(app: App, console: Console) -> int:
    """Print every course with how many are in each state now."""

    def read(tx: Tx) -> list[tuple[Course, dict[str, int]]]:
        now = course_figures.counts(tx)
        return [(course, now[course.id]) for course in tx.directory.courses.values()]

    table = Table("key", "course", *_NOW, "wanted", title="Courses")
    for course, now in await app.store.read(read):
        numbers = [str(now.get(state, "")) for state in _NOW]
        name = course.names[event_files.REFERENCE]
        table.add_row(course.key, name, *numbers, str(course.seats))
    console.print(table)
    return 0


async def show(app: App, key: str, console: Console) -> int:
    """Print who is on the way through one course; 2 if there is none."""

    def read(tx: Tx) -> list[tuple[str, ...]]:
        course = course_figures.find(tx, key)
        return _lines(tx, course_figures.entries(tx, [course]))

    try:
        lines = await app.store.read(read)
    except course_figures.NoSuchCourse as error:
        return refused(error)
    table = Table("nr", "name", "language", "state", "since", "signed up", title=key)
    for _, *line in lines:
        table.add_row(*line)
    console.print(table)
    return 0


async def export(app: App) -> int:
    """Print who is on the way through any course as CSV."""

    def read(tx: Tx) -> list[tuple[str, ...]]:
        courses = list(tx.directory.courses.values())
        return _lines(tx, course_figures.entries(tx, courses))

    head = ("course", "nr", "name", "language", "state", "since", "signed_up")
    sheets.write(head, await app.store.read(read), mark="")
    return 0


async def step(app: App, number: int, state: str, reason: str) -> int:
    """Note how it goes on for somebody; 2, with the reason, if it cannot be."""

    def note(tx: Tx) -> None:
        if state == course_states.LEFT:
            enrolment_keeping.take_off(tx, number)
        else:
            course_steps.by_staff(tx, number, state, reason)

    return await _done(app, note, "noted")


async def funnel(app: App, form: str, console: Console) -> int:
    """Print how many have ever come to each step, by course."""

    def read(tx: Tx) -> list[tuple[str, dict[str, int]]]:
        found = course_figures.funnel(tx)
        return [(one.key, found[one.id]) for one in tx.directory.courses.values()]

    lines = [
        (key, *(str(reached.get(state, 0)) for state in FUNNEL))
        for key, reached in await app.store.read(read)
    ]
    if form == "csv":
        sheets.write(("course", *FUNNEL), lines, mark="")
        return 0
    table = Table("course", *FUNNEL, title="How many have come how far")
    for line in lines:
        table.add_row(*line)
    console.print(table)
    return 0


async def add(app: App, data: Mapping[str, Any]) -> int:
    """Add a file's courses, all or none; 2, with the reason, if it cannot be."""
    return await _done(app, lambda tx: course_files.write(tx, data), "added")


def _lines(tx: Tx, found: Iterable[Entry]) -> list[tuple[str, ...]]:
    """Return entries as text, with local days."""
    zone = unfinished.zone(tx)
    return [
        (
            one.course,
            str(one.number),
            one.name or "",
            one.language,
            one.state,
            f"{one.since.astimezone(zone):%d.%m.%Y}",
            f"{one.signed_up.astimezone(zone):%d.%m.%Y}",
        )
        for one in found
    ]


async def _done(app: App, does: Callable[[Tx], object], what: str) -> int:
    """Do something and say so; what cannot be leaves no trace."""
    try:
        told = await app.store.write(does)
    except _WRONG as error:
        return refused(error)
    print(f"{what}: {', '.join(told)}" if isinstance(told, list) else what)
    return 0
