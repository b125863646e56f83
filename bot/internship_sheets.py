"""Firms, places and placements for a spreadsheet."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TypeVar

from rich.console import Console

from bot import sheets
from bot.agenda import LANGUAGE
from bot.app import App
from bot.internship_tables import clock, days, said
from bot.speaker import Speaker
from storage import internship_staff, profiles
from storage.internship_staff import Place
from storage.transaction import Tx
from storage.values import Ref

T = TypeVar("T")


async def _read(app: App, read: Callable[[Tx], T]) -> tuple[T, Speaker]:
    """Read something, and return it with who can name what is in it."""
    found = await app.store.read(read)
    directory = app.store.directory
    assert directory is not None
    return found, Speaker(app.texts, directory, LANGUAGE)


async def firms(app: App, options: Namespace, console: Console) -> int:
    """Print the firms as CSV; whom to ring only `with_contacts`."""
    found, say = await _read(app, internship_staff.all_firms)
    heads = ["number", "firm", "quarter", "places", "state", "since"]
    contacts = ["partner", "phone", "street", "ring"] if options.with_contacts else []
    sheets.write(
        [*heads, *contacts],
        (
            [
                firm.id,
                firm.name,
                said(say, Ref("quarter", firm.quarter)),
                firm.places,
                firm.state,
                f"{firm.since:%Y-%m-%d}",
                *(getattr(firm, _COLUMNS[head]) for head in contacts),
            ]
            for firm in found
        ),
    )
    return 0


_COLUMNS = {"partner": "partner", "phone": "phone", "street": "street", "ring": "calls"}


async def places(app: App, options: Namespace, console: Console) -> int:
    """Print the places as CSV; whom to ring only `with_contacts`."""

    def read(tx: Tx) -> tuple[list[Place], dict[int, tuple[str | None, str | None]]]:
        known = internship_staff.all_firms(tx)
        ring = {firm.id: (firm.partner, firm.phone) for firm in known}
        return internship_staff.all_places(tx), ring

    (found, ring), say = await _read(app, read)
    contacts = ["partner", "phone"] if options.with_contacts else []
    sheets.write(
        [*_PLACE, *contacts],
        (
            [
                place.id,
                said(say, Ref("campaign", place.campaign)),
                place.firm,
                place.firm_name,
                said(say, Ref("trade", place.trade)),
                said(say, Ref("quarter", place.quarter)),
                days(place.days),
                clock(place.begins),
                clock(place.ends),
                place.weeks,
                place.starts_on,
                profiles.GERMAN[place.german],
                place.seats,
                place.taken,
                place.state,
                *(ring[place.firm] if contacts else ()),
            ]
            for place in found
        ),
    )
    return 0


_PLACE = (
    *("number", "campaign", "firm number", "firm", "field", "quarter", "days"),
    *("begins", "ends", "weeks", "from", "german", "seats", "taken", "state"),
)


async def internships(app: App, options: Namespace, console: Console) -> int:
    """Print the placements as CSV; who it is only `with_contacts`."""
    found, say = await _read(app, internship_staff.all_placements)
    contacts = ["first name", "phone"] if options.with_contacts else []

    def rows() -> Iterator[list[object]]:
        for line in found:
            yield [
                line.id,
                line.seeker,
                said(say, Ref("campaign", line.campaign)),
                line.internship,
                line.firm_name,
                said(say, Ref("trade", line.trade)),
                line.state,
                f"{line.since:%Y-%m-%d}",
                line.starts_on,
                line.ends_on,
                *((line.name, line.phone) if contacts else ()),
            ]

    sheets.write([*_LINE, *contacts], rows())
    return 0


_LINE = (
    *("number", "person", "campaign", "place", "firm", "field"),
    *("state", "since", "first day", "last day"),
)
