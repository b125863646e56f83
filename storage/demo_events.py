"""The model programme's events: their dates are the weeks after the first start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from storage import event_files
from storage.directory import Office
from storage.transaction import Tx

_OURS = ("week", "weekday", "times", "from", "until")


def fill(tx: Tx, data: Mapping[str, Any]) -> None:
    """Write the demo's topics and events; `tx` knows offices, closures, holidays."""
    event_files.write(tx, dated(tx, data))


def dated(tx: Tx, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the same data with the dates of its events, as a file of staff has it."""
    offices = {office.key: office for office in tx.directory.offices.values()}
    events = []
    for event in data["event"]:
        written = {name: value for name, value in event.items() if name not in _OURS}
        written["sessions"] = list(_sessions(tx, event, offices[event["office"]]))
        events.append(written)
    return {**data, "event": events}


def _sessions(
    tx: Tx, event: Mapping[str, Any], office: Office
) -> Iterator[dict[str, datetime]]:
    """Yield the dates of one event, on the office's wall clock."""
    today = tx.now.astimezone(ZoneInfo(office.zone)).date()
    monday = today + timedelta(days=7 - today.weekday())
    day = monday + timedelta(weeks=event["week"] - 1, days=event["weekday"] - 1)
    left = event.get("times", 1)
    while left:
        if not _closed(tx, office, day, event["from"]):
            left -= 1
            start, end = (datetime.combine(day, event[at]) for at in ("from", "until"))
            yield {"starts": start, "ends": end}
        day += timedelta(weeks=1)


def _closed(tx: Tx, office: Office, day: date, at: time) -> bool:
    """Say whether an office is closed on a day, or it is a public holiday."""
    start = datetime.combine(day, at, ZoneInfo(office.zone)).astimezone(UTC)
    closures = tx.directory.closures.get((office.id, None), ())
    closed = any(c.starts_at <= start < c.ends_at for c in closures)
    return closed or (office.subdivision, day) in tx.directory.holidays
