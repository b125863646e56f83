"""What is stored of a person as plain data: English keys, local ISO 8601 times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import content, my_courses, my_internships, screens
from bot.my_columns import fields, local
from bot.speaker import Speaker
from dialogs.engine.journal import ANSWERS, Entry, Journal
from storage.export import Export
from storage.values import BadValue, Ref, Weekdays

Record = dict[str, Any]
_STATES = ("waiting", "being sent", "sent", "not sent")


def of(export: Export, speaker: Speaker, zone: ZoneInfo, now: datetime) -> Record:
    """Return everything; what we said is written out in the speaker's language."""
    return {
        "made_at": local(now, zone),
        "person": fields(
            export.person,
            zone,
            "name phone language second_language note created_at seen_at",
        ),
        "contacts": [
            {"channel": row.account.partition(":")[0]}
            | fields(
                row,
                zone,
                "address referral heard_at stopped_at blocked_at muted_at paused_at"
                " paused_until preferred_at tried_at",
            )
            | ({"wrong_codes": row.tries} if row.tried_at else {})
            for row in export.contacts
        ],
        "consents": [
            {"channel": row.account.partition(":")[0]}
            | fields(row, zone, "purpose given_at withdrawn_at text_version language")
            for row in export.consents
        ],
        "appointments": [
            _appointment(row, speaker, export.faces.get(row.id))
            for row in export.bookings
        ],
        "reminders": [_reminder(row, zone) for row in export.reminders],
        "waiting": [_waiting(row, speaker, zone) for row in export.waiting],
        "events": [_seat(row, speaker) for row in export.seats],
        "appointments_for_others": [
            _appointment(row, speaker, None) for row in export.for_others
        ],
        "codes": [
            fields(row, zone, "kind created_at expires_at used_at")
            for row in export.codes
        ],
        **my_internships.record(export, speaker, zone),
        "courses": my_courses.record(export, speaker, zone),
        "dialogs": [_dialog(row, speaker, zone) for row in export.dialogs],
        "messages_to_us": [
            fields(row, zone, "at text removed") for row in export.written
        ],
        "messages_from_us": [_message(row, speaker, zone) for row in export.sent],
    }


def _appointment(row: Any, speaker: Speaker, face: int | None) -> Record:
    office = speaker.directory.office(row.office_id)
    made = {
        "office": speaker.value_label(Ref("office", row.office_id), ""),
        "service": speaker.value_label(Ref("service", row.service_id), ""),
        "adviser": speaker.value_label(Ref("adviser", row.adviser_id), ""),
    } | fields(
        row,
        ZoneInfo(office.zone),
        "starts_at ends_at state name note language created_at changed_at reminded_at"
        " confirmed_at called_off_at wish",
    )
    return made if face is None else made | {"how_was_it": face}


def _reminder(row: Any, zone: ZoneInfo) -> Record:
    """Return an own reminder; its day and time are on the wall clock of its zone."""
    made: Record = {"day": row.day.isoformat()}
    if row.clock is not None:
        made["time"] = f"{row.clock // 60:02}:{row.clock % 60:02}"
    return made | fields(row, zone, "kind words zone lead repeat created_at changed_at")


def _waiting(row: Any, speaker: Speaker, zone: ZoneInfo) -> Record:
    """Return for what she waits; what she passed on is among the appointments."""
    made: Record = {
        "service": speaker.value_label(Ref("service", row.service_id), ""),
        "weekdays": speaker.value_label(Weekdays(row.weekdays), ""),
    }
    if row.office_id is not None:
        made["office"] = speaker.value_label(Ref("office", row.office_id), "")
    return made | fields(
        row,
        zone,
        "state name wish from_minute until_minute offered_until created_at changed_at"
        " ends_at asked_at",
    )


def _seat(row: Any, speaker: Speaker) -> Record:
    event = speaker.directory.event(row.event_id)
    zone = ZoneInfo(speaker.directory.office(event.office_id).zone)
    answers = {
        local(session.starts_at, zone): answer
        for session in event.sessions
        if (answer := (row.answers or {}).get(str(session.id)))
    }
    return (
        {
            "event": speaker.value_label(Ref("event", event.id), ""),
            "dates": [local(session.starts_at, zone) for session in event.sessions],
        }
        | fields(
            row,
            zone,
            "state name language children created_at queued_at changed_at held_until"
            " passed_at",
        )
        | ({"answers": answers} if answers else {})
    )


def _dialog(row: Any, speaker: Speaker, zone: ZoneInfo) -> Record:
    """Return what was answered; of a finished dialog only what came out of it."""
    entries = Journal.parse([e for e in row.journal or () if e and e["t"] != "open"])
    answers = [
        _answer(row.name, entry, speaker)
        for entry in entries.entries
        if entry.tag in ANSWERS
    ]
    outcome = content.parse_lines(row.outcome or ())
    made: Record = {"name": row.name, "state": row.state}
    made |= fields(row, zone, "touched_at")
    if answers:
        made["answers"] = answers
    if outcome:
        made["outcome"] = "\n\n".join(speaker.line(line) for line in outcome)
    return made


def _answer(dialog: str, entry: Entry, speaker: Speaker) -> Record:
    question = screens.text_of(dialog, entry.key)
    try:
        said = speaker.value_label(entry.decoded(), question)
    except BadValue:
        said = ""
    return {"question": entry.key, "value": entry.value, "said": said}


def _message(row: Any, speaker: Speaker, zone: ZoneInfo) -> Record:
    """Return what we said, or will; a reminder has no words before it is sent."""
    made: Record = {"state": _STATES[row.state]}
    at = row.sent_at or (row.due_at if row.rank else row.created_at)
    made["at"] = local(at, zone)
    if "r" in row.content:
        made["kind"] = {"half": "unfinished"}.get(row.content["r"], row.content["r"])
    try:
        said, answer = _words(row.content, speaker)
    except (BadValue, LookupError):
        return made  # an earlier release wrote it
    made |= {"text": said} if said else {}
    made |= {"your_answer": answer} if answer else {}
    return made


def _words(data: Mapping[str, Any], speaker: Speaker) -> tuple[str, str]:
    screen = content.parse(data)
    lines: Sequence[Any] = (screen.notice, *screen.says, screen.question)
    said = "\n\n".join(speaker.line(line) for line in lines if line)
    return said, speaker.label(screen.answer) if screen.answer else ""
