"""A short season through the bot, and that what must never be would be seen."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import database, funnel
from storage.sealing import Box
from storage.transaction import Tx
from tests.campaign import asked, judge, watch
from tests.campaign.judge import Found
from tests.campaign.season import MORNING, Season
from tests.campaign.tapping import Tapping
from tests.storage.world import SECRET, Hands

SEED, PEOPLE, FIRMS = 3, 12, 4


@dataclass
class Played:
    """A season, what the database says of it, and where that is."""

    season: Season
    found: Found
    url: str

    @property
    def acting(self) -> Tapping:
        """Return everybody's thumbs."""
        acting = self.season.acting
        assert isinstance(acting, Tapping)
        return acting


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Play a season with a few people and firms, tap by tap."""
    url = f"sqlite:///{tmp_path_factory.mktemp('tapping')}/lotse.db"
    clock = Hands(MORNING)

    async def plays() -> tuple[Season, Found]:
        store = await database.open(url, box=Box(SECRET), clock=clock)
        try:
            season = Season(Tapping(store, clock), clock, SEED, PEOPLE, FIRMS)
            await season.passes()
            return season, await store.read(judge.read)
        finally:
            await store.close()

    return Played(*asyncio.run(plays()), url)


def test_the_figures_are_what_was_tapped(played: Played) -> None:
    assert judge.faults(played.found, played.season.noted) == []


def test_every_step_is_reached_by_taps(played: Played) -> None:
    reached = played.found.funnel.reached

    for kind in (*funnel.STEPS, "declined", "refused", "withdrawn"):
        assert reached[kind].placements > 0, kind
    assert played.season.noted.gone
    assert played.acting.turns > 500


# What somebody could change by hand, so that the watch must tell of it.
_TWO = "(SELECT min(id) FROM placement), (SELECT max(id) FROM placement)"
_MEETINGS = (
    "INSERT INTO meeting (placement_id, kind, place, state, round, proposed, secret,"
    " version, created_at, changed_at, starts_at, ends_at) SELECT p.id, 'talk',"
    " 'firm', 'fixed', 1, '[]', 'spoilt' || p.id, 0, 0, 0, 60000000 * 100,"
    " 60000000 * 130 FROM placement p"
)
SPOILT = {
    "a seat was sold twice": f"UPDATE placement SET state = 'agreed',"
    f" internship_id = 1, seeker_id = id WHERE id IN ({_TWO})",
    "somebody has two internships at once": "UPDATE placement SET state = 'running',"
    f" seeker_id = 1 WHERE id IN ({_TWO})",
    "a newcomer meets two firms at once": f"{_MEETINGS} WHERE p.seeker_id = (SELECT"
    " seeker_id FROM placement GROUP BY seeker_id ORDER BY count(*) DESC LIMIT 1)",
    "a firm meets two newcomers at once": f"{_MEETINGS} WHERE p.internship_id = (SELECT"
    " internship_id FROM placement GROUP BY internship_id"
    " ORDER BY count(*) DESC LIMIT 1)",
    "somebody who has left is told something": "UPDATE contact SET leaving_at = 0",
}


@pytest.mark.parametrize("name", SPOILT)
def test_the_watch_sees_what_must_never_be(played: Played, name: str) -> None:
    def spoil(tx: Tx) -> list[str]:
        savepoint = tx.savepoint()
        assert tx.connection.execute(text(SPOILT[name])).rowcount > 0
        found = watch.faults(tx)
        savepoint.rollback()
        return found

    async def ask() -> list[str]:
        store = await database.open(played.url, box=Box(SECRET), clock=lambda: MORNING)
        try:
            return await store.write(spoil)
        finally:
            await store.close()

    found = asyncio.run(ask())

    assert name in {fault.partition(":")[0] for fault in found}


def test_a_number_that_is_seen_too_early_is_told(played: Played) -> None:
    acting, season = played.acting, played.season
    person, firm = season.people[0], season.firms[0]
    phone = acting.town.phone("somebody-else", "de")

    acting._is_shown(phone, asked.number(person))
    acting._is_shown(phone, asked.firm_number(firm))

    assert len(acting._seen) == 2


def test_every_watch_has_been_seen_to_find_something() -> None:
    assert SPOILT.keys() == watch.NEVER.keys()
