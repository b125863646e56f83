"""`lotse agenda`: who comes when, in which language, as table, CSV or calendar."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from itertools import compress
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from bot import beside, calendar, sheets
from bot.app import App
from bot.refusal import refused
from bot.speaker import Speaker
from storage import agenda, appointments, attendance
from storage.transaction import Tx

# The desk's language; visitors' languages are named in their own words.
LANGUAGE = "de"
_HEADS = (
    "number",
    "time",
    "office",
    "name",
    "language",
    "service",
    "adviser",
    *beside.HEADS,
    "coming",
)


async def show(app: App, day: date | None, office: str, form: str) -> int:
    """Print one day as a table, CSV or calendar; 2 for an office there is not."""

    def read(
        tx: Tx,
    ) -> tuple[date, Sequence[agenda.Line], list[appointments.Card]] | None:
        keys = {o.key: o.id for o in tx.directory.offices.values()}
        if office and office not in keys:
            return None
        zone = next((o.zone for o in tx.directory.offices.values()), "UTC")
        chosen = day or tx.now.astimezone(ZoneInfo(zone)).date()
        lines = agenda.lines(tx, day=chosen, office=keys.get(office))
        return chosen, lines, [appointments.card(tx, line.booking) for line in lines]

    found = await app.store.read(read)
    if found is None:
        print(f"lotse: there is no office {office!r}", file=sys.stderr)
        return 2
    chosen, lines, cards = found
    directory = app.store.directory
    assert directory is not None
    speaker = Speaker(app.texts, directory, LANGUAGE)
    if form == "csv":
        _csv(lines, speaker)
    elif form == "ics":
        sys.stdout.write(calendar.many(cards, speaker).decode())
    else:
        Console().print(_table(chosen, lines, speaker))
    return 0


async def attended(app: App, number: int, *, came: bool) -> int:
    """Note that somebody came or did not; 2, with the reason, if it cannot be."""
    try:
        await app.store.write(lambda tx: attendance.attended(tx, number, came=came))
    except (appointments.NoSuchBooking, attendance.NotYet) as error:
        return refused(error)
    return 0


def _fields(line: agenda.Line, speaker: Speaker) -> list[str]:
    """Return a line's cells: times on the office's clock."""
    zone = ZoneInfo(line.office.zone)
    until = line.ends_at.astimezone(zone)
    return [
        str(line.booking.id),
        f"{line.time.local():%H:%M}–{until:%H:%M}",
        speaker.own(line.office.names),
        line.name or "",
        _language(line, speaker),
        speaker.own(line.service.names),
        line.adviser.name,
        *beside.cells(line, speaker),
        _coming(line, speaker),
    ]


def _coming(line: agenda.Line, speaker: Speaker) -> str:
    """Return whether she comes or came; nothing before she was asked."""
    if line.state != "booked":
        word = line.state
    elif line.confirmed:
        word = "confirmed"
    elif line.reminded:
        word = "unconfirmed"
    else:
        return ""
    return speaker.texts.label(speaker.language, f"agenda-{word}")


def _language(line: agenda.Line, speaker: Speaker) -> str:
    """Return the visitor's language, marked when neither speaks nor interprets it."""
    known = {language.tag for language in speaker.texts.languages}
    name = (
        speaker.texts.native(line.language) if line.language in known else line.language
    )
    spoken = line.interpreter or line.language in line.adviser.languages
    return name if spoken else f"{name} (!)"


def _head(speaker: Speaker) -> list[str]:
    return [speaker.texts.label(speaker.language, f"agenda-{name}") for name in _HEADS]


def _table(day: date, lines: Sequence[agenda.Line], speaker: Speaker) -> Table:
    """Return the day as a table; empty days say so."""
    label = speaker.texts.label
    title = f"{label(speaker.language, 'agenda-title')} · {day:%d.%m.%Y}"
    caption = label(speaker.language, "agenda-none" if not lines else "agenda-caption")
    table = Table(title=title, caption=caption, title_style="bold")
    rows = [_fields(line, speaker) for line in lines]
    shown = [
        name not in beside.HEADS or any(row[column] for row in rows)
        for column, name in enumerate(_HEADS)
    ]
    for name, head in compress(zip(_HEADS, _head(speaker), strict=True), shown):
        table.add_column(head, no_wrap=name == "time")
    for row in rows:
        table.add_row(*compress(row, shown))
    return table


def _csv(lines: Sequence[agenda.Line], speaker: Speaker) -> None:
    """Write CSV that a spreadsheet opens without running what a name might hold."""
    sheets.write(_head(speaker), (_fields(line, speaker) for line in lines))
