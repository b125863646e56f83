"""`lotse absent`: who of us is not there, and which appointments that touches."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.app import App
from bot.refusal import refused
from storage import absences
from storage.absences import Absence, Change, NotAbsent
from storage.directory import Adviser
from storage.transaction import Tx

log = logging.getLogger(__name__)
LONGEST_NAME = 40


class CannotBe(Exception):
    """What was asked for cannot be done; the message says why."""


async def show(app: App, console: Console) -> int:
    """List who is absent, or will be; days and times on the office's clock."""

    def read(tx: Tx) -> list[tuple[Absence, ZoneInfo]]:
        return [(one, _zone(tx, one.adviser)) for one in absences.known(tx)]

    found = await app.store.read(read)
    console.print(_table(found) if found else "Everybody is there.")
    return 0


async def begin(
    app: App, name: str, first: str, last: str, by: str, console: Console
) -> int:
    """Note an absence and say what became of each appointment; 2 if it cannot be."""

    def step(tx: Tx) -> tuple[Change, ...]:
        adviser = _adviser(tx, name)
        starts_at, ends_at = _span(first, last, _zone(tx, adviser))
        if ends_at <= max(starts_at, tx.now):
            raise CannotBe("the absence is over before it begins, or already")
        return absences.begin(tx, adviser, starts_at, ends_at, by[:LONGEST_NAME])

    try:
        changes = await app.store.write(step)
    except CannotBe as error:
        return refused(error)
    log.info("adviser.absent", extra={"appointments": len(changes)})
    for one in changes:
        console.print(_said(one))
    console.print(f"{len(changes)} appointments were affected.")
    return 0


async def back(app: App, name: str) -> int:
    """End an absence; 2 if there is none."""

    def step(tx: Tx) -> None:
        absences.back(tx, _adviser(tx, name))

    try:
        await app.store.write(step)
    except (CannotBe, NotAbsent) as error:
        return refused(error)
    log.info("adviser.back")
    return 0


def _adviser(tx: Tx, name: str) -> Adviser:
    """Return the adviser with this name, or the only one whose name begins so."""
    wanted = " ".join(name.split()).casefold()
    active = [one for one in tx.directory.advisers.values() if one.active]
    found = [one for one in active if one.name.casefold() == wanted] or [
        one for one in active if wanted and one.name.casefold().startswith(wanted)
    ]
    if len(found) != 1:
        names = ", ".join(one.name for one in found or active)
        raise CannotBe(f"which adviser? There are {names}")
    return found[0]


def _zone(tx: Tx, adviser: Adviser) -> ZoneInfo:
    return ZoneInfo(tx.directory.office(adviser.office).zone)


def _span(first: str, last: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Read from and until on the office's clock; a day counts to its end."""
    return _instant(first, zone, timedelta(0)), _instant(last, zone, timedelta(days=1))


def _instant(text: str, zone: ZoneInfo, on: timedelta) -> datetime:
    """Read `2026-11-24`, moved `on`, or `2026-11-24T12:30`; raises CannotBe."""
    try:
        if "T" not in text:
            return datetime.combine(date.fromisoformat(text) + on, time(), zone)
        read = datetime.fromisoformat(text)
    except ValueError:
        raise CannotBe(f"{text!r} is no day (2026-11-24) or time (…T12:30)") from None
    if read.tzinfo is not None:
        raise CannotBe("times are the office's own: leave the zone out")
    return read.replace(tzinfo=zone)


def _said(change: Change) -> str:
    """Return what became of one appointment; the agenda has its number."""
    outcome = {
        "reseated": "somebody else will be there",
        "called-off": "called off",
    }[change.outcome]
    call = "" if change.reached else "; not reached in good time: please call"
    return f"appointment {change.booking.id}: {outcome}{call}"


def _table(found: Sequence[tuple[Absence, ZoneInfo]]) -> Table:
    table = Table(title="Who is not there")
    for head in ("adviser", "from", "until", "noted by"):
        table.add_column(head)
    for one, zone in found:
        table.add_row(
            Text(one.adviser.name),
            f"{one.starts_at.astimezone(zone):%d.%m.%Y %H:%M}",
            f"{one.ends_at.astimezone(zone):%d.%m.%Y %H:%M}",
            Text(one.noted_by or ""),
        )
    return table
