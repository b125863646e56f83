"""`lotse waiting`: who waits for a time, in the order in which they are served."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from bot.agenda import LANGUAGE
from bot.app import App
from bot.languages import native
from bot.speaker import Speaker
from storage import unfinished, waiters
from storage.transaction import Tx
from storage.values import Ref
from storage.waiters import Entry
from storage.waiting import OFFERED, PARTS

# Why somebody was not offered anything yet.
_REASONS = {
    "": "nothing was free that suits",
    "no-chat": "there is no chat to write to",
    "stopped": "wants no messages",
    "blocked": "cannot be reached in the messenger",
    "paused": "is in a pause",
    "booked": "has an appointment",
}
_HEADS = ("number", "since", "service", "office", "days", "from", "language", "why not")


async def show(app: App, console: Console) -> int:
    """Print the list; no names, no texts."""

    def read(tx: Tx) -> list[tuple[str, ...]]:
        speaker = Speaker(app.texts, tx.directory, LANGUAGE)
        zone = unfinished.zone(tx)
        return [_row(one, speaker, zone) for one in waiters.entries(tx)]

    rows = await app.store.read(read)
    console.print(_table(rows) if rows else "Nobody waits.")
    return 0


def _row(entry: Entry, speaker: Speaker, zone: ZoneInfo) -> tuple[str, ...]:
    first, last = PARTS[entry.part]
    office = Ref("office", entry.office) if entry.office else None
    return (
        str(entry.id),
        f"{entry.since.astimezone(zone):%d.%m. %H:%M}",
        speaker.value_label(Ref("service", entry.service), ""),
        speaker.value_label(office, "") if office else "any",
        speaker.value_label(entry.weekdays, ""),
        f"{first // 60}-{last // 60}",
        native(entry.caller.language),
        _state(entry, zone),
    )


def _state(entry: Entry, zone: ZoneInfo) -> str:
    """Return what she has been offered until when, or why nothing."""
    if entry.state == OFFERED and entry.offered_until is not None:
        return f"offered until {entry.offered_until.astimezone(zone):%d.%m. %H:%M}"
    return _REASONS[entry.why_not]


def _table(rows: Iterable[tuple[str, ...]]) -> Table:
    table = Table(title="Waiting, who joined first is served first")
    for head in _HEADS:
        table.add_column(head)
    for row in rows:
        table.add_row(*row)
    return table
