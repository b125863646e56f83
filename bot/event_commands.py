"""The commands about events: what there is, who comes, what changes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot import settings
from bot.refusal import refused

if TYPE_CHECKING:
    from bot.app import App


def add(parser: argparse.ArgumentParser) -> None:
    """Add the commands about events."""
    parser.set_defaults(command=_listed)
    commands = parser.add_subparsers(metavar="what")
    show = commands.add_parser("show", help="one event, with the list for the door")
    show.add_argument("key", help="the event's key in the list")
    show.set_defaults(command=_shown)
    for word, text in (("came", "somebody came"), ("missed", "somebody did not come")):
        note = commands.add_parser(word, help=f"{text}; the number is in the list")
        note.add_argument("number", type=int)
        note.set_defaults(command=_attended, came=word == "came")
    off = commands.add_parser("off", help="call an event off; everybody is told")
    off.add_argument("key")
    off.set_defaults(command=_off)
    move = commands.add_parser("move", help="move one date; everybody is told")
    move.add_argument("number", type=int, help="the date's number in the event")
    move.add_argument(
        "to", type=datetime.fromisoformat, help="the office's time: 2026-12-04T10:00"
    )
    move.set_defaults(command=_moved)
    added = commands.add_parser("add", help="add what a TOML or JSON file lists")
    added.add_argument("file", type=Path)
    added.set_defaults(command=_added)


async def _with(
    chosen: settings.Settings, does: Callable[[App], Coroutine[Any, Any, int]]
) -> int:
    """Do something with the built programme."""
    from bot import app

    async with app.build(chosen) as built:
        return await does(built)


async def _listed(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """List all events, with dates and seats."""
    from rich.console import Console

    from bot import event_desk

    return await _with(chosen, lambda app: event_desk.show_all(app, Console()))


async def _shown(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Show one event and who comes."""
    from rich.console import Console

    from bot import event_desk

    key = options.key
    return await _with(chosen, lambda app: event_desk.show(app, key, Console()))


async def _attended(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Note who came."""
    from bot import event_desk

    number, came = options.number, options.came
    return await _with(chosen, lambda app: event_desk.attended(app, number, came=came))


async def _off(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Call an event off."""
    from bot import event_desk

    return await _with(chosen, lambda app: event_desk.call_off(app, options.key))


async def _moved(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Move one date."""
    from bot import event_desk

    number, to = options.number, options.to
    return await _with(chosen, lambda app: event_desk.move(app, number, to))


async def _added(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Add events from a file."""
    from bot import event_desk

    try:
        data = event_desk.read_file(options.file)
    except (OSError, ValueError) as error:
        return refused(error)
    return await _with(chosen, lambda app: event_desk.add(app, data))
