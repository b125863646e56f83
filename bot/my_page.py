"""What is stored of a person as one page to read, in her language, for any browser."""

from __future__ import annotations

import html
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot import my_internships
from bot.faces import PICTURES
from bot.languages import native
from bot.speaker import Speaker

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>body{{font:1.1em/1.5 sans-serif;max-width:40em;margin:1em auto;padding:0 1em}}
p{{white-space:pre-line;margin:.4em 0}}</style></head>
<body><h1>{title}</h1>{sections}</body></html>
"""
Say = Callable[[str], str]


def write(record: dict[str, Any], speaker: Speaker) -> str:
    """Return the page of what `my_record` has found."""

    def say(text_id: str) -> str:
        return speaker.texts.label(speaker.language, f"record-{text_id}")

    consents = [f"{say(c['purpose'])} {_span(c)}" for c in record["consents"]]
    appointments = [
        " · ".join(_appointment(a, say(a["state"])))
        for a in record["appointments"]
        if a["state"] in _OUTCOMES
    ]
    others = [
        " · ".join(_appointment(a, say(a["state"])))
        for a in record["appointments_for_others"]
        if a["state"] in _OUTCOMES
    ]
    sections = (
        ("person", _person(record)),
        ("contacts", [f"{c['channel']}: {c['address']}" for c in record["contacts"]]),
        ("consents", consents),
        ("appointments", appointments),
        ("reminders", [_reminder(one) for one in record["reminders"]]),
        ("list", [_waited_for(w) for w in record["waiting"]]),
        ("events", [" · ".join(_event(e, say(e["state"]))) for e in record["events"]]),
        ("courses", [" · ".join(_course(one)) for one in record["courses"]]),
        ("searches", [_search(one) for one in record["internship_sign_ups"]]),
        ("firms", my_internships.lines(record)),
        ("others", others),
        ("answers", _answers(record)),
        (
            "written",
            [f"{_day(m['at'])}\n{m['text'] or '🔒'}" for m in record["messages_to_us"]],
        ),
        ("sent", _sent(record)),
    )
    made = "".join(_section(say(name), lines) for name, lines in sections if lines)
    return _PAGE.format(
        language=speaker.language,
        direction=speaker.direction,
        title=html.escape(say("title")),
        sections=made,
    )


def _search(entry: dict[str, Any]) -> str:
    """Return what she looks for, or has looked for, and since when."""
    told = (entry["campaign"], ", ".join(entry["wishes"]), entry["quarter"])
    return " · ".join([*told, _day(entry["created_at"])])


def _waited_for(entry: dict[str, Any]) -> str:
    """Return what she waits for, or has waited for, and since when."""
    told = (entry["service"], entry.get("office"), entry["weekdays"])
    return " · ".join([*filter(None, told), _day(entry["created_at"])])


# A time that was only held for a while is in the other file.
_OUTCOMES = ("booked", "cancelled", "came", "missed")


def _person(record: dict[str, Any]) -> list[str]:
    person = record["person"]
    languages = [person.get("language"), person.get("second_language")]
    return [
        line
        for line in (
            person.get("name"),
            person.get("phone"),
            ", ".join(native(tag) for tag in languages if tag),
            person.get("note"),
        )
        if line
    ]


def _answers(record: dict[str, Any]) -> list[str]:
    said = [
        answer["said"]
        for dialog in record["dialogs"]
        for answer in dialog.get("answers", ())
    ]
    outcomes = [d["outcome"] for d in record["dialogs"] if "outcome" in d]
    return [line for line in (*said, *outcomes) if line]


def _sent(record: dict[str, Any]) -> list[str]:
    """Return what was said, with the answer below it."""
    return [
        "\n".join(
            line
            for line in (
                _day(message["at"]),
                message.get("text", ""),
                f"» {message['your_answer']}" if "your_answer" in message else "",
            )
            if line
        )
        for message in record["messages_from_us"]
        if "text" in message
    ]


def _appointment(found: dict[str, Any], outcome: str) -> list[str]:
    """Return the parts of an appointment's line; the name may be gone."""
    names = ("office", "service", "adviser", "name", "note")
    parts = [found[name] for name in names if name in found]
    if "how_was_it" in found:
        parts.append(PICTURES[found["how_was_it"] - 1])
    return [_day(found["starts_at"]), *parts, outcome]


def _reminder(found: dict[str, Any]) -> str:
    """Return the day, the time and the words of an own reminder."""
    return " ".join(found[name] for name in ("day", "time", "words") if name in found)


def _event(found: dict[str, Any], outcome: str) -> list[str]:
    """Return the parts of a sign-up's line; the name may be gone."""
    name = [found["name"]] if "name" in found else []
    return [_day(found["dates"][0]), found["event"], *name, outcome]


def _course(found: dict[str, Any]) -> list[str]:
    """Return the parts of a course's line; the name may be gone."""
    name = [found["name"]] if "name" in found else []
    return [_day(found["created_at"]), found["course"], *name]


def _span(consent: dict[str, Any]) -> str:
    """Return since when a consent holds, and until when it did."""
    ended = consent.get("withdrawn_at")
    return f"{_day(consent['given_at'])} – {_day(ended) if ended else ''}".strip()


def _day(iso: str) -> str:
    """Return a local time as digits that are the same everywhere."""
    return datetime.fromisoformat(iso).strftime("%d.%m.%Y %H:%M")


def _section(title: str, lines: list[str]) -> str:
    inner = "".join(f'<p dir="auto">{html.escape(line)}</p>' for line in lines)
    return f"<h2>{html.escape(title)}</h2>{inner}"
