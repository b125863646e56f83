"""Firms, places and placements as tables in the terminal, and how they are named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal
from zoneinfo import ZoneInfo

from rich.table import Table
from rich.text import Text

from bot.speaker import Speaker
from storage.internship_staff import Firm, Line, Place
from storage.values import Ref

DAY = "%d.%m.%y"
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_WHOLE = ("nr", "seats", "state", "since", "from")


def said(say: Speaker, ref: Ref) -> str:
    """Return the name of a trade, a quarter or a campaign."""
    return say.value_label(ref, "")


def who(line: Line) -> str:
    """Return a first name where staff may know it, else only a number."""
    return line.name or f"person {line.seeker}"


def days(bits: int) -> str:
    """Return days of the week in few letters: `Mo–Fr`, `Tu We Sa`."""
    found = [day for day in range(7) if bits >> day & 1]
    if len(found) > 2 and found[-1] - found[0] == len(found) - 1:
        return f"{_DAYS[found[0]]}–{_DAYS[found[-1]]}"
    return " ".join(_DAYS[day] for day in found)


def hours(place: Place) -> str:
    """Return when one works at a place: `Mo–Fr 08:30–12:30`."""
    return f"{days(place.days)} {clock(place.begins)}–{clock(place.ends)}"


def clock(minute: int) -> str:
    """Return minutes after midnight as `08:30`."""
    return f"{minute // 60:02}:{minute % 60:02}"


def of_firms(firms: Sequence[Firm], say: Speaker) -> Table:
    """Return the firms as a table, marked where nobody is told anything."""
    table = empty("Firms", "nr", "firm", "quarter", "ring", "places", "state")
    for firm in firms:
        quarter = said(say, Ref("quarter", firm.quarter))
        note = "" if firm.told else " (no chat)"
        name = f"{firm.name or '–'}{note}"
        row(table, firm.id, name, quarter, firm.calls, firm.places, firm.state)
    return table


def of_places(places: Sequence[Place], say: Speaker) -> Table:
    """Return places as a table."""
    table = empty("Places", "nr", "firm", "field", "when", "from", "seats", "state")
    for place in places:
        row(
            table,
            place.id,
            place.firm_name or "–",
            said(say, Ref("trade", place.trade)),
            hours(place),
            f"{place.starts_on:{DAY}}",
            f"{place.taken}/{place.seats}",
            place.state,
        )
    return table


def of_lines(title: str, lines: Sequence[Line], say: Speaker) -> Table:
    """Return placements as a table, with names where staff may know them."""
    table = empty(title, "nr", "who", "firm", "field", "place", "since", "state")
    for line in lines:
        row(
            table,
            line.id,
            who(line),
            line.firm_name or "–",
            said(say, Ref("trade", line.trade)),
            line.internship,
            f"{line.since.astimezone(zone(say, line)):{DAY}}",
            line.state,
        )
    return table


def zone(say: Speaker, line: Line) -> ZoneInfo:
    """Return the zone of a placement's campaign."""
    return ZoneInfo(say.directory.campaigns[line.campaign].zone)


def empty(title: str, *heads: str) -> Table:
    """Return an empty table; what may be long is broken, numbers never are."""
    table = Table(
        title=title, title_style="bold", title_justify="left", show_edge=False
    )
    for head in heads:
        side: Literal["right", "left"] = "right" if head == "nr" else "left"
        whole = head in _WHOLE
        table.add_column(head, no_wrap=whole, justify=side, overflow="fold")
    return table


def row(table: Table, *cells: object) -> None:
    """Add a row; what people wrote is never read as markup."""
    table.add_row(*(Text("" if cell is None else str(cell)) for cell in cells))
