"""What is stored of somebody's internships, as plain data."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from bot.my_columns import fields, local
from bot.speaker import Speaker
from storage import profiles
from storage.export import Export
from storage.values import Ref, at_minute

Record = dict[str, Any]
_SEEKER = (
    "state name phone full_name before ready_on days begins ends travel care size"
    " told_at created_at changed_at"
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


def record(export: Export, speaker: Speaker, zone: ZoneInfo) -> Record:
    """Return her sign-ups, what came of them, her firm and what it offers."""
    return {
        "internship_sign_ups": [
            _seeker(row, speaker, zone) | _spoken(row) for row in export.seekers
        ],
        "firms": [fields(row, zone, _FIRM) for row in export.firms],
        "internships_offered": [
            fields(row, zone, _INTERNSHIP) | _spoken(row) for row in export.internships
        ],
        "internship_steps": [
            _step(row, speaker, zone) | {"by_you": row.by == row.side}
            for row in export.placements
        ],
        "internship_meetings": [
            fields(row, zone, _MEETING)
            | {"proposed": [local(at_minute(one), zone) for one in row.proposed]}
            for row in export.meetings
        ],
    }


def _seeker(row: Any, speaker: Speaker, zone: ZoneInfo) -> Record:
    """Return a sign-up; what are numbers in its row by their names."""
    wishes = [speaker.value_label(Ref("trade", wish), "") for wish in row.wishes]
    campaign = speaker.value_label(Ref("campaign", row.campaign_id), "")
    quarter = speaker.value_label(Ref("quarter", row.quarter_id), "")
    named = {"campaign": campaign, "wishes": wishes, "quarter": quarter}
    return named | fields(row, zone, _SEEKER)


def _step(row: Any, speaker: Speaker, zone: ZoneInfo) -> Record:
    """Return one step between her and a place."""
    trade = speaker.value_label(Ref("trade", row.trade_id), "")
    quarter = speaker.value_label(Ref("quarter", row.quarter_id), "")
    named = {"placement": row.placement, "trade": trade, "quarter": quarter}
    return named | fields(row, zone, "side kind reason at starts_on ends_on")


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
