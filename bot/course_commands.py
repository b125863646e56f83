"""The commands about courses: who is on the way, what came of a talk, the figures."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from bot import settings
from bot.refusal import refused
from storage import course_states as states

if TYPE_CHECKING:
    from bot.app import App


def add(parser: argparse.ArgumentParser) -> None:
    """Add the commands about courses."""
    parser.set_defaults(command=_run, what="list")
    commands = parser.add_subparsers(dest="what", metavar="what")
    commands.add_parser("list", help="the courses, and how many are how far")
    show = commands.add_parser("show", help="who is on the way, in order")
    show.add_argument("key", help="the course's key in the list")
    step = commands.add_parser("step", help="what came of a talk; she is told")
    step.add_argument("number", type=int, help="her number in `show`")
    step.add_argument("state", choices=(*states.BY_STAFF, states.LEFT))
    step.add_argument("reason", nargs="?", default="", choices=("", *states.REASONS))
    commands.add_parser("csv", help="who is on the way, as a table for a computer")
    funnel = commands.add_parser("funnel", help="how many have come how far, ever")
    funnel.add_argument("--csv", action="store_const", const="csv", dest="form")
    funnel.set_defaults(form="table")
    added = commands.add_parser("add", help="add what a TOML or JSON file lists")
    added.add_argument("file", type=Path)


async def _run(options: argparse.Namespace, chosen: settings.Settings) -> int:
    """Do what was asked for, with the built programme."""
    from bot import app

    async with app.build(chosen) as built:
        return await _do(options, built)


async def _do(options: argparse.Namespace, built: App) -> int:
    from rich.console import Console

    from bot import course_desk, event_desk

    match options.what:
        case "show":
            return await course_desk.show(built, options.key, Console())
        case "step":
            said = options.number, options.state, options.reason
            return await course_desk.step(built, *said)
        case "csv":
            return await course_desk.export(built)
        case "funnel":
            return await course_desk.funnel(built, options.form, Console())
        case "add":
            try:
                data = event_desk.read_file(options.file)
            except (OSError, ValueError) as error:
                return refused(error)
            return await course_desk.add(built, data)
    return await course_desk.show_all(built, Console())
