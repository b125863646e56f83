"""What is stored of somebody's internships, as plain data."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from bot.my_columns import fields
from storage import profiles
from storage.export import Export

Record = dict[str, Any]
_SEEKER = (
    "state name wishes before ready_on days begins ends quarter_id travel care size"
    " created_at changed_at"
)
_FIRM = "state name partner phone street quarter_id calls created_at changed_at"
_INTERNSHIP = (
    "state trade_id tasks words days begins ends weeks starts_on starts_by gear seats"
    " taken created_at changed_at"
)


def record(export: Export, zone: ZoneInfo) -> Record:
    """Return her sign-ups, her firm and the internships it offers."""
    return {
        "internship_sign_ups": [
            fields(row, zone, _SEEKER) | _spoken(row) for row in export.seekers
        ],
        "firms": [fields(row, zone, _FIRM) for row in export.firms],
        "internships_offered": [
            fields(row, zone, _INTERNSHIP) | _spoken(row) for row in export.internships
        ],
    }


def lines(record: Record) -> list[str]:
    """Return her firm and its places as lines to read."""
    firms = [_joined(firm, "name partner phone street") for firm in record["firms"]]
    places = [
        _joined(place, "starts_on words") for place in record["internships_offered"]
    ]
    return [line for line in (*firms, *places) if line]


def _joined(found: Record, names: str) -> str:
    """Return these parts of a record side by side; what is empty is not there."""
    return " · ".join(str(found[name]) for name in names.split() if name in found)


def _spoken(row: Any) -> Record:
    """Return what is said about German and other languages, in words."""
    spoken = list(profiles.tags(row.tongues))
    return {"german": profiles.GERMAN[row.german], "languages": spoken}
