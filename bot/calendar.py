"""The calendar file of an appointment (RFC 5545), in UTC: no zone can be wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot import beside
from bot.channels.base import File
from storage.appointments import Card
from storage.values import Ref

if TYPE_CHECKING:
    from bot.render import Speaker

# RFC 7986, 5.7, and what Outlook and Apple read instead of it.
_REFRESH = ("REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H")
_ALARMS = ("P1D", "PT2H")
MEDIA_TYPE = "text/calendar; charset=utf-8"


def file(card: Card, speaker: Speaker) -> File:
    """Return the file that a person keeps, with the link that always has the newest."""
    return File(
        name="termin.ics",
        media_type=MEDIA_TYPE,
        data=write(card, speaker),
        url=f"/calendar/{card.secret}.ics",
        label=speaker.texts.label(speaker.language, "calendar-label"),
    )


def write(card: Card, speaker: Speaker) -> bytes:
    """Return the VCALENDAR of `card`; its SEQUENCE grows with every change."""
    return _calendar([card], speaker, alarms=_ALARMS)


def many(cards: Sequence[Card], speaker: Speaker) -> bytes:
    """Return one calendar with all of `cards`, for staff: nothing rings.

    Only staff's says who interprets, where, and for which children there is care.
    """
    return _calendar(cards, speaker, alarms=(), staff=True)


def _calendar(
    cards: Sequence[Card],
    speaker: Speaker,
    *,
    alarms: Sequence[str],
    staff: bool = False,
) -> bytes:
    """Return the VCALENDAR; who subscribes to it asks again every few hours."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lotse//Lotse//DE"]
    lines += ["METHOD:PUBLISH", *_REFRESH]
    for card in cards:
        notes = beside.notes(card, speaker) if staff else ""
        lines += _event(card, speaker, alarms, notes)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines).encode()


def _event(
    card: Card, speaker: Speaker, alarms: Sequence[str], notes: str
) -> list[str]:
    """Return the lines of one VEVENT."""
    office = card.office
    where = speaker.value_label(Ref("office", office.id), "")
    title = speaker.texts.label(speaker.language, "calendar-title", {"office": where})
    status = "CANCELLED" if card.state == "cancelled" else "CONFIRMED"
    alarms = alarms if card.state == "booked" else ()
    return [
        "BEGIN:VEVENT",
        f"UID:booking-{card.booking.id}-{card.secret[:8]}@lotse",
        f"DTSTAMP:{_stamp(card.changed_at)}",
        f"DTSTART:{_stamp(card.starts_at)}",
        f"DTEND:{_stamp(card.ends_at)}",
        f"SEQUENCE:{card.version}",
        f"STATUS:{status}",
        f"SUMMARY:{_escaped(title)}",
        *([f"DESCRIPTION:{_escaped(notes)}"] if notes else ()),
        f"LOCATION:{_escaped(f'{office.street}, {office.postcode} {office.city}')}",
        f"GEO:{office.latitude};{office.longitude}",
        *(line for before in alarms for line in _alarm(before, title)),
        "END:VEVENT",
    ]


def _alarm(before: str, title: str) -> list[str]:
    """Return a VALARM: the phone reminds where a closed page cannot."""
    return [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"TRIGGER:-{before}",
        f"DESCRIPTION:{_escaped(title)}",
        "END:VALARM",
    ]


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """Escape TEXT (RFC 5545, 3.3.11)."""
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Fold at 75 octets without cutting a letter (RFC 5545, 3.1)."""
    parts, part, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > 74:
            parts.append(part)
            part, size = " ", 1
        part += letter
        size += width
    return "\r\n".join([*parts, part]) + "\r\n"
