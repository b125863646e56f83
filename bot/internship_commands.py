"""The commands about internships: firms, their places, what became of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot import settings
from storage import funnel, internship_staff

if TYPE_CHECKING:
    from rich.console import Console

    from bot.app import App

Does = Callable[["App", argparse.Namespace, "Console"], Coroutine[Any, Any, int]]
_CONTACTS = "with partners and telephone numbers"
_PEOPLE = "with first names and telephone numbers that staff may know"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `firms`, `places` and `internships`."""
    _add_firms(commands.add_parser("firms", help="who offers places; approve them"))
    _add_places(commands.add_parser("places", help="what is offered, and who is there"))
    _add_internships(
        commands.add_parser("internships", help="who is where, and how far; figures")
    )


def _add_firms(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--state", choices=internship_staff.FIRM_STATES, default="")
    what = _does(parser, "firms")
    _numbered(what, "show", "one firm, with whom to ring and its places", "firm")
    _numbered(what, "approve", "let its places be seen", "decide_firm", approved=True)
    _numbered(what, "refuse", "show none of its places", "decide_firm", approved=False)
    _exports(what, "export_firms", _CONTACTS)


def _add_places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--state", choices=internship_staff.PLACE_STATES, default="")
    parser.add_argument("--trade", default="", help="a trade's key, e.g. hair")
    parser.add_argument("--firm", type=int, default=0, help="a firm's number")
    what = _does(parser, "places")
    _numbered(what, "show", "one place, and who is there", "place")
    _numbered(what, "approve", "let people find it", "decide_place", approved=True)
    _numbered(what, "refuse", "do not show it", "decide_place", approved=False)
    for word, text in (
        (internship_staff.PAUSE, "nobody new finds it"),
        (internship_staff.RESUME, "it is found again"),
        (internship_staff.WITHDRAW, "end it; who has not begun there is told"),
    ):
        _numbered(what, word, text, "change_place", change=word)
    _exports(what, "export_places", _CONTACTS)


def _add_internships(parser: argparse.ArgumentParser) -> None:
    kinds = (*funnel.STEPS, *funnel.ENDS)
    parser.add_argument("--state", choices=kinds, default="")
    what = _does(parser, "internships")
    _numbered(what, "show", "one person at one place, with all that was", "internship")
    step = _numbered(what, "step", "note what has happened", "step")
    step.add_argument("kind", choices=kinds)
    step.add_argument("--reason", default="", help="one word, as the list has it")
    figures = what.add_parser("funnel", help="how many came how far")
    figures.add_argument("--campaign", default="", help="a campaign's key, or all")
    form = figures.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="for a spreadsheet")
    form.add_argument("--svg", type=Path, metavar="FILE", help="write a picture")
    figures.set_defaults(command=_command("funnel"))
    _exports(what, "export_internships", _PEOPLE)


def _does(
    parser: argparse.ArgumentParser, name: str
) -> argparse._SubParsersAction[argparse.ArgumentParser]:
    """Let a command list all, and return where its words are added."""
    parser.set_defaults(command=_command(name))
    return parser.add_subparsers(metavar="what")


def _numbered(
    what: argparse._SubParsersAction[argparse.ArgumentParser],
    word: str,
    text: str,
    name: str,
    **told: object,
) -> argparse.ArgumentParser:
    """Add a word about one row of a list."""
    parser = what.add_parser(word, help=text)
    parser.add_argument("number", type=int, help="its number in the list")
    parser.set_defaults(command=_command(name), **told)
    return parser


def _exports(
    what: argparse._SubParsersAction[argparse.ArgumentParser], name: str, contacts: str
) -> None:
    parser = what.add_parser("export", help="all of them as CSV")
    parser.add_argument("--with-contacts", action="store_true", help=contacts)
    parser.set_defaults(command=_command(name))


def _command(name: str) -> Callable[..., Coroutine[Any, Any, int]]:
    """Return a command that opens the programme and does one thing of the desk."""

    async def command(options: argparse.Namespace, chosen: settings.Settings) -> int:
        from rich.console import Console

        from bot import app, internship_desk

        does: Does = internship_desk.DOES[name]
        async with app.build(chosen) as built:
            return await does(built, options, Console())

    return command
