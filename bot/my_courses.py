"""What is stored of somebody's courses, as plain data: where she stands, each step."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from bot.my_columns import fields
from bot.speaker import Speaker
from storage.export import Export
from storage.values import Ref


def record(export: Export, speaker: Speaker, zone: ZoneInfo) -> list[dict[str, Any]]:
    """Return her enrolments, each with its steps, the first one first."""
    return [
        {"course": speaker.value_label(Ref("course", row.course_id), "")}
        | fields(row, zone, "state name language created_at changed_at told_at")
        | {
            "steps": [
                fields(step, zone, "kind reason by at")
                for step in export.course_steps
                if step.enrolment_id == row.id
            ]
        }
        for row in export.enrolments
    ]
