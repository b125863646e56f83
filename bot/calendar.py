"""The calendar file of an appointment, an event's dates, a meeting (RFC 5545), UTC."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from bot import beside
from bot.channels.base import File
from bot.i18n import Argument
from bot.speaker import Speaker
from storage.appointments import Card
from storage.meeting_cards import Card as MeetingCard
from storage.seat_cards import Card as SeatCard

# RFC 7986, 5.7, and what Outlook and Apple read instead of it.
_REFRESH = ("REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H")
_ALARMS = ("P1D", "PT2H")
AnyCard: TypeAlias = Card | SeatCard | MeetingCard
MEDIA_TYPE = "text/calendar; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Entry:
    """One VEVENT: its UID, when (aware UTC), how often changed, and where.

    `title` is a text id; what is said on the telephone has no address.
    """

    uid: str
    changed_at: datetime
    starts_at: datetime
    ends_at: datetime
    version: int
    goes_ahead: bool
    place: str
    address: str
    geo: tuple[float, float] | None
    rings: bool = True
    notes: str = ""
    title: str = "calendar-title"


def file(card: AnyCard, speaker: Speaker) -> File:
    """Return the file that a person keeps, with the link that always has the newest."""
    return File(
        name="termin.ics",
        media_type=MEDIA_TYPE,
        data=write(card, speaker),
        url=f"/calendar/{card.secret}.ics",
        label=speaker.texts.label(speaker.language, "calendar-label"),
    )


def write(card: AnyCard, speaker: Speaker) -> bytes:
    """Return the VCALENDAR of `card`; its SEQUENCE grows with every change."""
    if isinstance(card, MeetingCard):
        return _calendar([_meeting(card)], speaker)
    if isinstance(card, SeatCard):
        return _calendar(list(_dates(card, speaker)), speaker)
    return _calendar([_appointment(card, speaker)], speaker)


def many(cards: Sequence[Card], speaker: Speaker) -> bytes:
    """Return one calendar with all of `cards`, for staff: nothing rings.

    Only staff's says who interprets, where, and for which children there is care.
    """
    entries = [_appointment(card, speaker, staff=True) for card in cards]
    return _calendar(entries, speaker)


def _calendar(entries: Sequence[Entry], speaker: Speaker) -> bytes:
    """Return the VCALENDAR; who subscribes to it asks again every few hours."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lotse//Lotse//DE"]
    lines += ["METHOD:PUBLISH", *_REFRESH]
    for entry in entries:
        lines += _event(entry, speaker)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines).encode()


def _appointment(card: Card, speaker: Speaker, *, staff: bool = False) -> Entry:
    """Return an appointment; a cancelled one does not ring, nor does it for staff."""
    office = card.office
    return Entry(
        f"booking-{card.booking.id}-{card.secret[:8]}@lotse",
        card.changed_at,
        card.starts_at,
        card.ends_at,
        card.version,
        card.state != "cancelled",
        str(speaker.own(office.names)),
        f"{office.street}, {office.postcode} {office.city}",
        (office.latitude, office.longitude),
        rings=card.state == "booked" and not staff,
        notes=beside.notes(card, speaker) if staff else "",
    )


def _dates(card: SeatCard, speaker: Speaker) -> Iterator[Entry]:
    """Yield each date of an event; none goes ahead for who has given up the seat."""
    goes_ahead = card.state != "left" and not card.off
    where = card.where
    for session in card.event.sessions:
        yield Entry(
            f"seat-{card.seat.id}-{session.id}-{card.secret[:8]}@lotse",
            card.changed_at,
            session.starts_at,
            session.ends_at,
            card.version,
            goes_ahead,
            str(speaker.own(where.names)),
            f"{where.street}, {where.postcode} {where.city}",
            (where.latitude, where.longitude),
            rings=goes_ahead,
        )


def _meeting(card: MeetingCard) -> Entry:
    """Return a first talk or a trial day; a lock screen shows its title alone."""
    goes_ahead = card.state in ("fixed", "held")
    return Entry(
        f"meeting-{card.id}-{card.secret[:8]}@lotse",
        card.changed_at,
        card.time.at,
        card.ends_at or card.time.at,
        card.version,
        goes_ahead,
        "",
        (card.placed.street or "") if card.place == "firm" else "",
        None,
        rings=goes_ahead,
        title="calendar-meeting",
    )


def _event(entry: Entry, speaker: Speaker) -> list[str]:
    """Return the lines of one VEVENT."""
    told: dict[str, Argument] = {"office": entry.place} if entry.place else {}
    title = speaker.texts.label(speaker.language, entry.title, told)
    alarms = _ALARMS if entry.rings else ()
    return [
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"DTSTAMP:{_stamp(entry.changed_at)}",
        f"DTSTART:{_stamp(entry.starts_at)}",
        f"DTEND:{_stamp(entry.ends_at)}",
        f"SEQUENCE:{entry.version}",
        f"STATUS:{'CONFIRMED' if entry.goes_ahead else 'CANCELLED'}",
        f"SUMMARY:{_escaped(title)}",
        *([f"DESCRIPTION:{_escaped(entry.notes)}"] if entry.notes else ()),
        *([f"LOCATION:{_escaped(entry.address)}"] if entry.address else ()),
        *([f"GEO:{entry.geo[0]};{entry.geo[1]}"] if entry.geo else ()),
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
