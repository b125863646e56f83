"""What a text gets of an event: its name, its dates, its place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot.i18n import Argument
from bot.languages import native
from storage.values import Ref, Time, Value, Word

if TYPE_CHECKING:
    from bot.speaker import Speaker


def label(event: Ref, time: Time, state: Word, speaker: Speaker) -> str:
    """Return an event on a button: its short name, the day, whether it is full."""
    text = "value-event-full" if state.word == "full" else "value-event"
    short = speaker.own(speaker.directory.event(event.id).labels)
    told = {"event": short, "time": time.local()}
    return speaker.texts.label(speaker.language, text, told)


def of_event(name: str, number: int, speaker: Speaker) -> dict[str, Argument]:
    """Return `$event`, what it is about, its languages, links for afterwards."""
    event = speaker.directory.event(number)
    links = speaker.own(event.materials) or []
    return {
        name: str(speaker.own(event.names)),
        f"{name}-about": str(speaker.own(event.descriptions)),
        f"{name}-languages": ", ".join(map(native, event.languages)),
        f"{name}-links": "\n".join(links),
    }


def of_place(name: str, number: int, speaker: Speaker) -> dict[str, Argument]:
    """Return `$place` with its street, town, way there, and a number to ring."""
    place = speaker.directory.place(number)
    return {
        name: str(speaker.own(place.names)),
        f"{name}-street": place.street,
        f"{name}-city": f"{place.postcode} {place.city}",
        f"{name}-directions": str(speaker.own(place.directions)),
        f"{name}-phone": place.phone,
    }


def dates(pairs: Iterable[Value], speaker: Speaker) -> str:
    """Return a line for each date, from (starts, ends)."""
    return "\n".join(
        speaker.texts.text(
            speaker.language,
            "event-date",
            {"time": starts.local(), "until": ends.local()},
        )
        for starts, ends in _times(pairs)
    )


def _times(pairs: Iterable[Value]) -> list[tuple[Time, Time]]:
    found = []
    for pair in pairs:
        match pair:
            case (Time() as starts, Time() as ends):
                found.append((starts, ends))
    return found
