"""What each side sees of an internship that has begun, and what it can do about it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import update

from bot import frozen
from bot.speaker import Speaker
from dialogs.engine.requests import Line
from storage import placement_ways, placements, schema
from storage.placements import FIRM, NOBODY, SEEKER
from storage.transaction import Tx
from tests.bot import matched
from tests.bot.matched import Match
from tests.support.visitor import TEXTS, Visitor, World

_placement = schema.table(schema.Placement)
WAY = {
    placements.AGREED: FIRM,
    placements.RUNNING: NOBODY,
    placements.MIDTERM: NOBODY,
    placements.FINISHED: FIRM,
    placements.CERTIFIED: FIRM,
    placements.AFTER: SEEKER,
}
STATES = (*list(WAY)[1:], placements.BROKEN)


async def comes_to(pair: Match, state: str) -> None:
    """Let the internship go on until it is there."""
    await pair.is_introduced()
    days = {"starts_on": date(2026, 11, 30), "ends_on": date(2026, 12, 25)}
    await pair.runs(lambda tx: tx.connection.execute(update(_placement).values(days)))
    ends = state == placements.BROKEN
    until = placements.RUNNING if ends else state
    way = list(WAY)[: list(WAY).index(until) + 1]
    steps = [(kind, WAY[kind]) for kind in way] + ([(state, FIRM)] if ends else [])
    for kind, by in steps:
        await pair.runs(
            lambda tx, kind=kind, by=by: placements.step(
                tx, pair.placement.id, kind, by, "other" if kind == state else ""
            )
        )


async def said(pair: Match, visitor: Visitor, text: str) -> str:
    """Return a text about the placement as a visitor reads it."""
    line = Line(text, {"placement": pair.placement})

    def read(tx: Tx) -> str:
        own = tx.called_by(matched.caller(tx, visitor))
        return Speaker(TEXTS, tx.directory, "de").line(frozen.line(own, line))

    return await pair.runs(read)


@pytest.mark.parametrize("state", STATES)
async def test_both_sides_see_how_far_it_is_and_can_do_all_that_fits(
    here: World, state: str
) -> None:
    pair = await matched.match(here)
    await comes_to(pair, state)

    for side, visitor in (("seeker", pair.amina), ("firm", pair.firm)):
        await visitor.presses("s.placed")
        screen = await visitor.taps_option()

        assert await said(pair, visitor, f"placing-{side}-{state}") in screen.text
        labels = {button.label for button in visitor.options}
        known = placement_ways.WAYS[side].get(state, ())
        possible = {TEXTS.label("de", f"placing-what-{word}") for word in known}
        assert labels - possible == {TEXTS.label("de", "placing-what-back")}
        assert len(labels) > 1 or not known or state == placements.AFTER
