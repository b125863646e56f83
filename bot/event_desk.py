"""`lotse events`: the programme, the list for the door, and what staff change."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from bot.agenda import LANGUAGE
from bot.app import App
from bot.refusal import refused
from bot.speaker import Speaker
from storage import event_files, event_staff, seat_cards, wishes
from storage.directory import Directory
from storage.programme import Event
from storage.seat_cards import Card, NoSuchSeat
from storage.transaction import Tx

_WRONG = (
    event_staff.NoSuchEvent,
    event_staff.NotNow,
    event_files.BadEvent,
    NoSuchSeat,
)


async def show_all(app: App, console: Console) -> int:
    """Print every event that is not over, with its dates and how full it is."""

    def read(tx: Tx) -> tuple[Directory, dict[int, int], datetime]:
        return tx.directory, event_staff.taken(tx), tx.now

    directory, taken, now = await app.store.read(read)
    table = Table("key", "event", "first date", "dates", "seats", "", title="Events")
    for event in directory.events.values():
        if event.ends_at > now:
            zone = ZoneInfo(directory.office(event.office_id).zone)
            table.add_row(
                event.key,
                event.names[event_files.REFERENCE],
                f"{event.starts_at.astimezone(zone):%d.%m.%Y %H:%M}",
                str(len(event.sessions)),
                f"{taken[event.id]}/{event.seats}",
                _note(event),
            )
    console.print(table)
    return 0


def _note(event: Event) -> str:
    """Return what is unusual about an event."""
    if event.cancelled:
        return "called off"
    return "" if event.published else "not published"


async def show(app: App, key: str, console: Console) -> int:
    """Print one event's dates and who comes, for the door; 2 if there is none."""

    def read(tx: Tx) -> tuple[Event, list[Card], Directory]:
        event = event_staff.find(tx, key)
        return event, seat_cards.at(tx, event.id), tx.directory

    try:
        event, cards, directory = await app.store.read(read)
    except event_staff.NoSuchEvent as error:
        return refused(error)
    zone = ZoneInfo(directory.office(event.office_id).zone)
    names = event.names[event_files.REFERENCE]
    note = f" ({_note(event)})" if _note(event) else ""
    console.print(f"{names}{note}")
    for session in event.sessions:
        starts = f"{session.starts_at.astimezone(zone):%d.%m.%Y %H:%M}"
        console.print(
            f"  {session.id}: {starts}–{session.ends_at.astimezone(zone):%H:%M}"
        )
    console.print(_door(cards, Speaker(app.texts, directory, LANGUAGE)))
    return 0


def _door(cards: list[Card], speaker: Speaker) -> Table:
    """Return who comes, waits or was offered a seat, in order."""
    table = Table("nr", "name", "language", "children", "", "answers")
    for card in cards:
        known = {language.tag for language in speaker.texts.languages}
        spoken = card.language
        table.add_row(
            str(card.seat.id),
            card.name or "",
            speaker.texts.native(spoken) if spoken in known else spoken,
            _children(card, speaker),
            card.state,
            _answers(card),
        )
    return table


def _children(card: Card, speaker: Speaker) -> str:
    ages = Counter(card.children)
    return ", ".join(
        f"{ages[age]} × {speaker.texts.label(speaker.language, f'needs-age-{age}')}"
        for age in wishes.AGES
        if ages[age]
    )


def _answers(card: Card) -> str:
    """Return what was said about single dates: `1 coming, 3 away`."""
    return ", ".join(f"{date} {word}" for date, word in sorted(card.answers.items()))


async def attended(app: App, number: int, *, came: bool) -> int:
    """Note that somebody came or did not; 2, with the reason, if it cannot be."""
    return await _done(
        app, lambda tx: event_staff.attended(tx, number, came=came), "noted"
    )


async def call_off(app: App, key: str) -> int:
    """Call an event off; 2, with the reason, if it cannot be."""
    return await _done(
        app, lambda tx: event_staff.call_off(tx, key), "called off; people to tell"
    )


async def move(app: App, number: int, to: datetime) -> int:
    """Move a date to a time on its office's clock; 2, with the reason, if not."""

    def moved(tx: Tx) -> int:
        for event in tx.directory.events.values():
            if event.session(number):
                zone = ZoneInfo(tx.directory.office(event.office_id).zone)
                return event_staff.move(tx, number, event_files.instant(to, zone))
        raise event_staff.NoSuchEvent(f"there is no date {number}")

    return await _done(app, moved, "moved; people to tell")


async def add(app: App, data: Mapping[str, Any]) -> int:
    """Add a file's events, all or none; 2, with the reason, if it cannot be."""
    return await _done(app, lambda tx: event_files.write(tx, data), "added")


def read_file(file: Path) -> dict[str, Any]:
    """Return what a TOML or JSON file lists; raises OSError or ValueError."""
    text = file.read_text("utf-8")
    found = json.loads(text) if file.suffix == ".json" else tomllib.loads(text)
    if not isinstance(found, dict):
        raise ValueError(f"{file.name} is no table of topics and events")
    return found


async def _done(app: App, does: Callable[[Tx], object], what: str) -> int:
    """Do something and say so; what cannot be leaves no trace."""
    try:
        told = await app.store.write(does)
    except _WRONG as error:
        return refused(error)
    told = ", ".join(told) if isinstance(told, list) else told
    print(what if isinstance(told, Card) else f"{what}: {told}")
    return 0
