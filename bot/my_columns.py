"""Columns of a row as plain data: local ISO 8601 times, nothing that is empty."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo


def fields(row: Any, zone: ZoneInfo, names: str) -> dict[str, Any]:
    """Return these columns (names with spaces), without what is empty."""
    found = {name: getattr(row, name) for name in names.split()}
    return {
        name: _plain(value, zone) for name, value in found.items() if value is not None
    }


def local(at: datetime, zone: ZoneInfo) -> str:
    """Return an instant on a wall clock, to the second."""
    return at.astimezone(zone).isoformat(timespec="seconds")


def _plain(value: Any, zone: ZoneInfo) -> Any:
    if isinstance(value, datetime):
        return local(value, zone)
    return value.isoformat() if isinstance(value, date) else value
