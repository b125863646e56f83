"""`lotse internships funnel`: how many came how far, as a table, CSV or a picture.

Where a field of work is shown, what fewer than five did is not told (PRIVACY 28).
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.bar import Bar
from rich.console import Console
from rich.table import Table

from bot import funnel_picture, sheets
from bot.agenda import LANGUAGE
from bot.app import App
from bot.refusal import refused
from bot.speaker import Speaker
from storage import funnel, placements
from storage.funnel import EVERY, Funnel, Reached
from storage.transaction import Tx
from storage.values import Ref

HIDDEN = "–"
ALL, SIGNED_UP = "All campaigns", "signed up"
# The steps that are told by field of work, so that a table has room for them.
BY_TRADE = (
    *(placements.INTEREST, placements.INTRODUCED, placements.AGREED),
    *(placements.FINISHED, placements.BROKEN),
)
_BAR = 34


@dataclass(frozen=True, slots=True)
class Figures:
    """A campaign's funnel with its name, and its trades by name."""

    name: str
    funnel: Funnel
    trades: Mapping[str, Mapping[str, str]]


def of(found: Funnel, campaign: int, say: Speaker) -> Figures:
    """Name what was counted, and hide what fewer than five did in a field."""
    numbers = sorted(found.trades, key=lambda one: say.directory.trades[one].position)
    trades: dict[int, dict[str, str]] = {number: {} for number in numbers}
    for kind in BY_TRADE:
        counts = [found.trades[number].get(kind, 0) for number in numbers]
        for number, count in zip(numbers, funnel.shown(counts), strict=True):
            trades[number][kind] = HIDDEN if count is None else str(count)
    named = {say.value_label(Ref("trade", n), ""): row for n, row in trades.items()}
    name = ALL if campaign == EVERY else say.value_label(Ref("campaign", campaign), "")
    return Figures(name, found, named)


async def show(app: App, options: Namespace, console: Console) -> int:
    """Print the figures of a campaign or of all, or write a picture; 2 if it cannot."""
    keys = {}
    if options.campaign:
        known = await app.store.read(lambda tx: tx.directory.campaigns)
        keys = {campaign.key: campaign.id for campaign in known.values()}
        if options.campaign not in keys:
            there = ", ".join(keys)
            print(
                f"lotse: there is no campaign {options.campaign!r}; it is {there}",
                file=sys.stderr,
            )
            return 2
    campaign = keys.get(options.campaign, EVERY)

    def read(tx: Tx) -> Funnel:
        return funnel.read(tx, campaign)

    found = await app.store.read(read)
    directory = app.store.directory
    assert directory is not None
    figures = of(found, campaign, Speaker(app.texts, directory, LANGUAGE))
    if options.csv:
        sheets.write(_HEADS, _lines(figures))
    else:
        print_all(figures, console)
    if options.svg:
        try:
            options.svg.write_text(picture(figures), "utf-8")
        except OSError as error:
            return refused(error)
    return 0


def print_all(figures: Figures, console: Console) -> None:
    """Print the table with its bars, what ended, and the fields of work."""
    found = figures.funnel
    console.print(_table(figures))
    for line in (*_sums(found), *_ended(found)):
        console.print(line, highlight=False, markup=False)
    if figures.trades:
        console.print(_by_trade(figures))


def picture(figures: Figures) -> str:
    """Return the funnel as a picture in SVG."""
    found = figures.funnel
    bars = [(SIGNED_UP, found.people, "")]
    for kind in funnel.STEPS:
        many, people = _reached(found, kind)
        note = "1 placement" if many == 1 else f"{many:,} placements"
        bars.append((kind, people, note))
    return funnel_picture.draw(figures.name, bars, _sums(found))


def _table(figures: Figures) -> Table:
    """Return each step with how many people reached it, as a number and as a bar."""
    table = Table(title=figures.name, title_style="bold", title_justify="left")
    table.add_column("step", no_wrap=True)
    table.add_column("people", justify="right")
    table.add_column("", width=_BAR)
    table.add_column("placements", justify="right")
    found = figures.funnel
    rows = [(SIGNED_UP, found.people, "")]
    for kind in funnel.STEPS:
        many, people = _reached(found, kind)
        rows.append((kind, people, f"{many:,}"))
    most = max(people for _, people, _ in rows) or 1
    for name, people, placed in rows:
        bar = Bar(size=most, begin=0, end=people, width=_BAR)
        table.add_row(name, f"{people:,}", bar, placed)
    return table


def _reached(found: Funnel, kind: str) -> Reached:
    return found.reached.get(kind, Reached())


def _sums(found: Funnel) -> list[str]:
    """Return who and what there is, and how long it takes, in two lines."""
    offered = f"{found.places:,} places with {found.seats:,} seats"
    days = [
        f"{days:.1f} to {what}"
        for what, days in (
            ("interest", found.days_to_interest),
            ("agreed", found.days_to_agreed),
        )
        if days is not None
    ]
    lines = [f"{found.firms:,} firms · {offered}"]
    if days:
        lines.append(f"Median days from sign-up: {', '.join(days)}")
    return lines


def _ended(found: Funnel) -> Iterator[str]:
    """Yield how many ended how, with the reasons that were given."""
    for kind in (*funnel.ENDS, placements.AFTER):
        many = _reached(found, kind).placements
        reasons = found.reasons.get(kind, {})
        if not many or (kind == placements.AFTER and not reasons):
            continue
        given = ", ".join(f"{word} {count:,}" for word, count in _sorted(reasons))
        yield f"{kind}: {many:,}" + (f" ({given})" if given else "")


def _sorted(reasons: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return the reasons, the most frequent first."""
    return sorted(reasons.items(), key=lambda one: (-one[1], one[0]))


def _by_trade(figures: Figures) -> Table:
    table = Table(
        title="By field of work",
        title_style="bold",
        title_justify="left",
        caption=f"{HIDDEN} fewer than {funnel.FEWEST}, or what would give them away",
        caption_justify="left",
    )
    table.add_column("field")
    for kind in BY_TRADE:
        table.add_column(kind, justify="right")
    for name, row in figures.trades.items():
        table.add_row(name, *(row[kind] for kind in BY_TRADE))
    return table


_HEADS = ("what", "reason", "field", "placements", "people")


def _lines(figures: Figures) -> Iterator[Sequence[object]]:
    """Yield the lines of the CSV."""
    found = figures.funnel
    yield SIGNED_UP, "", "", "", found.people
    for what in ("firms", "places", "seats"):
        yield what, "", "", getattr(found, what), ""
    for kind in (*funnel.STEPS, *funnel.ENDS):
        yield kind, "", "", *_reached(found, kind)
        for word, count in _sorted(found.reasons.get(kind, {})):
            yield kind, word, "", count, ""
    for name, row in figures.trades.items():
        for kind in BY_TRADE:
            yield kind, "", name, row[kind], ""
