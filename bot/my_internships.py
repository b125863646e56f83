"""What is stored of somebody's internships, as plain data."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from bot.my_columns import fields, local
from storage import profiles
from storage.export import Export
from storage.values import at_minute

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
_MEETING = (
    "kind place state off_by starts_at ends_at seeker_confirmed_at firm_confirmed_at"
    " created_at changed_at"
)


def record(export: Export, zone: ZoneInfo) -> Record:
    """Return her sign-ups, her firm, the internships it offers, and her meetings."""
    return {
        "internship_sign_ups": [
            fields(row, zone, _SEEKER) | _spoken(row) for row in export.seekers
        ],
        "firms": [fields(row, zone, _FIRM) for row in export.firms],
        "internships_offered": [
            fields(row, zone, _INTERNSHIP) | _spoken(row) for row in export.internships
        ],
        "internship_meetings": [
            fields(row, zone, _MEETING)
            | {"proposed": [local(at_minute(one), zone) for one in row.proposed]}
            for row in export.meetings
        ],
    }


def _spoken(row: Any) -> Record:
    """Return what is said about German and other languages, in words."""
    spoken = list(profiles.tags(row.tongues))
    return {"german": profiles.GERMAN[row.german], "languages": spoken}
