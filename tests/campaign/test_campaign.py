"""A short season, and that the judge sees what somebody has changed in the log."""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from rich.console import Console
from sqlalchemy import text

from storage import database, funnel
from storage.sealing import Box
from storage.transaction import Tx
from tests.campaign import __main__ as main
from tests.campaign import habits, judge
from tests.campaign.acting import Acting
from tests.campaign.judge import Found
from tests.campaign.season import MORNING, Season
from tests.storage.world import SECRET, Hands

SEED, PEOPLE, FIRMS = 22, 40, 8


@dataclass
class Played:
    """A season, what the database says of it, and where that is."""

    season: Season
    found: Found
    url: str


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Play a season with forty people and eight firms."""
    url = f"sqlite:///{tmp_path_factory.mktemp('campaign')}/lotse.db"
    clock = Hands(MORNING)

    async def plays() -> tuple[Season, Found]:
        store = await database.open(url, box=Box(SECRET), clock=clock)
        try:
            season = Season(Acting(store, clock), clock, SEED, PEOPLE, FIRMS)
            await season.passes()
            return season, await store.read(judge.read)
        finally:
            await store.close()

    return Played(*asyncio.run(plays()), url)


def tampered(played: Played, statement: str) -> Found:
    """Return what the database says when somebody has changed rows by hand."""

    def read(tx: Tx) -> Found:
        savepoint = tx.savepoint()
        assert tx.connection.execute(text(statement)).rowcount > 0
        found = judge.read(tx)
        savepoint.rollback()
        return found

    async def ask() -> Found:
        store = await database.open(played.url, box=Box(SECRET), clock=lambda: MORNING)
        try:
            return await store.write(read)
        finally:
            await store.close()

    return asyncio.run(ask())


def test_the_figures_are_what_people_and_firms_have_noted(played: Played) -> None:
    assert judge.faults(played.found, played.season.noted) == []


def test_enough_has_happened_to_prove_something(played: Played) -> None:
    reached, noted = played.found.funnel.reached, played.season.noted

    for kind in (*funnel.STEPS, "declined", "refused", "withdrawn"):
        assert reached[kind].placements > 0, kind
    assert noted.gone
    assert noted.refused["placement-old"] > 0
    why = played.found.funnel.reasons["withdrawn"]
    assert {"full", "elsewhere", "silent", "erased", "closed"} <= {*why}


# What somebody could change by hand, and by which name the judge tells of it.
_A = "(SELECT min(id) FROM milestone WHERE kind = 'agreed')"
SPOILT = {
    "agreed": f"DELETE FROM milestone WHERE id = {_A}",
    "interest": "DELETE FROM milestone WHERE id = (SELECT max(id) FROM milestone"
    " WHERE kind = 'interest')",
    "reasons": "UPDATE milestone SET reason = 'luck' WHERE id = (SELECT max(id) FROM"
    " milestone WHERE reason IS NOT NULL)",
    "days to agreed": "UPDATE milestone SET at = at + 9 * 86400000000"
    " WHERE kind = 'agreed'",
    "by trade": "UPDATE internship SET trade_id = trade_id % 11 + 1",
    "signed up": "UPDATE seeker SET person_id = 1 WHERE id <= 2",
    "places": "UPDATE internship SET state = 'asked' WHERE id = 1",
    "seats": "UPDATE internship SET seats = seats + 1 WHERE id = 1",
    "taken": "UPDATE internship SET taken = taken - 1 WHERE taken > 0",
    "people looked for who have left": "UPDATE seeker SET state = 'ended'",
}


@pytest.mark.parametrize("name", SPOILT)
def test_the_judge_sees_what_somebody_has_changed(played: Played, name: str) -> None:
    faults = judge.faults(tampered(played, SPOILT[name]), played.season.noted)

    assert name in {fault.partition(":")[0] for fault in faults}


def test_too_many_people_at_a_place_are_seen(played: Played) -> None:
    taken = played.found.taken
    many = replace(played.found, taken=dict.fromkeys(taken, 99))

    faults = judge.faults(many, played.season.noted)

    assert any(fault.startswith("places with too many people") for fault in faults)


def test_the_same_seed_makes_the_same_people_and_firms() -> None:
    for made in (habits.people, habits.firms):
        once, again, other = (made(seed, 9, 11, 24) for seed in (1, 1, 2))

        assert [repr(one) for one in once] == [repr(one) for one in again]
        assert [repr(one) for one in once] != [repr(one) for one in other]


def test_a_season_is_told_with_a_plot_and_a_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And fails when the figures are not what was noted."""
    shown = {}
    for spoilt in (False, True):
        if spoilt:
            monkeypatch.setattr(judge, "faults", lambda found, noted: ["agreed: wrong"])
        console = Console(record=True, file=io.StringIO(), width=80)
        url = f"sqlite:///{tmp_path}/{spoilt}.db"
        picture = tmp_path / "campaign.svg"
        told = main.play(url, 5, 12, 4, picture, console, Acting)
        status = asyncio.run(told)
        shown[spoilt] = status, console.export_text()
        assert picture.read_text("utf-8").startswith("<svg")

    (good, said), (bad, complaint) = shown[False], shown[True]
    assert good == 0
    assert "How many people came so far" in said
    assert "The figures are what was noted; SEED=5 PEOPLE=12 FIRMS=4" in said
    assert bad == 1
    assert "agreed: wrong" in complaint
