"""`lotse firms`, `places`, `internships`: what staff see and what they decide."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from rich.console import Console
from rich.text import Text

from bot import funnel_figures, internship_sheets
from bot import internship_tables as tables
from bot.agenda import LANGUAGE
from bot.app import App
from bot.internship_tables import DAY, said
from bot.refusal import refused
from bot.speaker import Speaker
from storage import firms, funnel, internship_staff, internships, place_ends, placements
from storage.firms import NoSuchFirm
from storage.internship_staff import Firm, Line, NoSuchPlacement, NotNow, Place
from storage.internships import NoSuchPlace
from storage.transaction import Tx
from storage.values import Ref

T = TypeVar("T")
_MOMENT = "%d.%m.%Y %H:%M"
# Who has come furthest is listed first, what has ended last.
_FURTHEST = (*reversed(funnel.STEPS), *reversed(funnel.ENDS))
_REASON = re.compile(r"[a-z-]{1,16}")
_WRONG = (NoSuchFirm, NoSuchPlace, NoSuchPlacement, NotNow)


def _speaker(app: App) -> Speaker:
    directory = app.store.directory
    assert directory is not None
    return Speaker(app.texts, directory, LANGUAGE)


async def _read(app: App, read: Callable[[Tx], T]) -> T | None:
    """Read something; None, and the reason said, if it is not there."""
    try:
        return await app.store.read(read)
    except _WRONG as error:
        refused(error)
        return None


async def _done(app: App, does: Callable[[Tx], str]) -> int:
    """Do something and say what; 2, with the reason, if it cannot be."""
    try:
        print(await app.store.write(does))
    except _WRONG as error:
        return refused(error)
    return 0


async def _firms(app: App, options: Namespace, console: Console) -> int:
    """List the firms."""
    found = await app.store.read(
        lambda tx: internship_staff.all_firms(tx, options.state)
    )
    table = tables.of_firms(found, _speaker(app))
    console.print(table if found else "There is no such firm.")
    return 0


async def _firm(app: App, options: Namespace, console: Console) -> int:
    """Show one firm, with whom to ring, and its places."""

    def read(tx: Tx) -> tuple[Firm, list[Place]]:
        firm = internship_staff.firm(tx, options.number)
        return firm, internship_staff.all_places(tx, firm=firm.id)

    found = await _read(app, read)
    if found is None:
        return 2
    firm, places = found
    say = _speaker(app)
    where = f"{firm.street or '–'}, {said(say, Ref('quarter', firm.quarter))}"
    console.print(Text(f"{firm.name or '–'} ({firm.state})", style="bold"))
    console.print(Text(f"  {where}"))
    console.print(Text(f"  {firm.partner or '–'}, {firm.phone or '–'} ({firm.calls})"))
    if not firm.told:
        console.print("  It has no chat: nobody there is told anything by itself.")
    console.print(
        tables.of_places(places, say) if places else "It has offered no place."
    )
    return 0


async def _decide_firm(app: App, options: Namespace, console: Console) -> int:
    """Approve or refuse a firm; say which of its places still wait."""

    def decide(tx: Tx) -> str:
        place_ends.decide(tx, options.number, approved=options.approved)
        firm = internship_staff.firm(tx, options.number)
        asked = internship_staff.all_places(tx, internships.ASKED, firm=firm.id)
        wait = ", ".join(str(place.id) for place in asked)
        return f"{firm.state}: firm {firm.id}" + (
            f"; places that wait for you: {wait}" if wait and options.approved else ""
        )

    return await _done(app, decide)


async def _places(app: App, options: Namespace, console: Console) -> int:
    """List the places; 2 for a trade there is not."""

    def read(tx: Tx) -> list[Place]:
        trade = 0
        if options.trade:
            trades = {trade.key: trade.id for trade in tx.directory.trades.values()}
            if options.trade not in trades:
                known = ", ".join(trades)
                raise NoSuchPlace(f"there is no trade {options.trade!r}; it is {known}")
            trade = trades[options.trade]
        return internship_staff.all_places(tx, options.state, trade, options.firm)

    found = await _read(app, read)
    if found is None:
        return 2
    table = tables.of_places(found, _speaker(app))
    console.print(table if found else "There is no such place.")
    return 0


async def _place(app: App, options: Namespace, console: Console) -> int:
    """Show one place, and who is there, by name where staff may know it."""

    def read(tx: Tx) -> tuple[Place, list[Line]]:
        place = internship_staff.place(tx, options.number)
        return place, internship_staff.all_placements(tx, place=place.id)

    found = await _read(app, read)
    if found is None:
        return 2
    place, lines = found
    say = _speaker(app)
    console.print(tables.of_places([place], say))
    if lines:
        lines.sort(key=lambda line: _FURTHEST.index(line.state))
        console.print(tables.of_lines("Who is there", lines, say))
    else:
        console.print("Nobody has tapped interest yet.")
    return 0


async def _decide_place(app: App, options: Namespace, console: Console) -> int:
    """Approve or refuse a place that waits; say if its firm still does."""

    def decide(tx: Tx) -> str:
        internships.decide(tx, options.number, approved=options.approved)
        place = internship_staff.place(tx, options.number)
        firm = internship_staff.firm(tx, place.firm)
        seen = firm.state == firms.APPROVED or not options.approved
        note = "" if seen else f"; nobody sees it before firm {firm.id} is approved"
        return f"{place.state}: place {place.id}{note}"

    return await _done(app, decide)


async def _change_place(app: App, options: Namespace, console: Console) -> int:
    """Pause, resume or withdraw a place."""

    def change(tx: Tx) -> str:
        ended = internship_staff.change(tx, options.number, options.change)
        place = internship_staff.place(tx, options.number)
        told = f"; what ended with it: {ended}" if ended else ""
        return f"{place.state}: place {place.id}{told}"

    return await _done(app, change)


async def _internships(app: App, options: Namespace, console: Console) -> int:
    """List the placements."""
    found = await app.store.read(
        lambda tx: internship_staff.all_placements(tx, options.state)
    )
    table = tables.of_lines("Internships", found, _speaker(app))
    console.print(table if found else "There is no such internship.")
    return 0


async def _internship(app: App, options: Namespace, console: Console) -> int:
    """Show one placement with its whole log, and what staff can note next."""

    def read(tx: Tx) -> tuple[Line, list[tuple[datetime, str, str, str | None]]]:
        line = internship_staff.placement(tx, options.number)
        log = placements.history(tx, line.id)
        return line, [(row.at, row.kind, row.by, row.reason) for row in log]

    found = await _read(app, read)
    if found is None:
        return 2
    line, log = found
    say = _speaker(app)
    zone = tables.zone(say, line)
    console.print(tables.of_lines("Internship", [line], say))
    if line.starts_on and line.ends_on:
        console.print(f"{line.starts_on:{DAY}} to {line.ends_on:{DAY}}")
    table = tables.empty("What has been", "when", "what", "by", "reason")
    for at, *rest in log:
        tables.row(table, f"{at.astimezone(zone):{_MOMENT}}", *rest)
    console.print(table)
    steps = internship_staff.next_steps(line.state)
    if steps:
        console.print(f"lotse internships step {line.id} {'|'.join(steps)}")
    return 0


async def _step(app: App, options: Namespace, console: Console) -> int:
    """Note a step as staff."""
    reason = options.reason
    if reason and not _REASON.fullmatch(reason):
        print("lotse: a reason is one word in small letters", file=sys.stderr)
        return 2
    if options.kind == placements.BROKEN and not reason:
        print("lotse: say why it broke off: --reason and one word", file=sys.stderr)
        return 2

    def step(tx: Tx) -> str:
        line = internship_staff.step(tx, options.number, options.kind, reason)
        return f"{line.state}: internship {line.id}"

    return await _done(app, step)


# What each command of `bot.internship_commands` does.
DOES = {
    "firms": _firms,
    "firm": _firm,
    "decide_firm": _decide_firm,
    "export_firms": internship_sheets.firms,
    "places": _places,
    "place": _place,
    "decide_place": _decide_place,
    "change_place": _change_place,
    "export_places": internship_sheets.places,
    "internships": _internships,
    "internship": _internship,
    "step": _step,
    "funnel": funnel_figures.show,
    "export_internships": internship_sheets.internships,
}
