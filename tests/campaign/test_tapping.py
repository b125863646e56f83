"""A short season through the bot, and that what must never be would be seen."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import database, funnel, profiles
from storage.sealing import Box
from storage.transaction import Tx
from tests.campaign import asked, habits, judge, watch
from tests.campaign.habits import Firm, Person, firms, people
from tests.campaign.judge import Found
from tests.campaign.season import MORNING, Season
from tests.campaign.tapping import Tapping
from tests.storage.world import SECRET, Hands

SEED, PEOPLE, FIRMS = 2, 8, 3
# They all come soon, so that the season is over sooner.
COMING, SEASON = 10, 130
# So few reach every step only if most places are for most of them.
WISHES = 3


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


def easy_people(seed: int, count: int, *size: int) -> list[Person]:
    """Make people whom nearly every place fits; the last one leaves soon."""
    easy = {
        "wishes": tuple(range(WISHES)),
        "german": profiles.GERMAN[-1],
        "days": tuple(range(5)),
        "hours": "any",
        "travel": "city",
        "care": False,
        "eager": 0.7,
        "reliable": 0.7,
    }
    *stay, leaves = (replace(one, **easy) for one in people(seed, count, *size))
    return [*stay, replace(leaves, leaves_on=leaves.comes_on + 20)]


def easy_firms(seed: int, count: int, *size: int) -> list[Firm]:
    """Make firms that offer what those people look for, and answer mostly."""
    return [
        replace(
            firm,
            offers=tuple(replace(one, wish=one.wish % WISHES) for one in firm.offers),
            **{"likes": 0.8, "answers": 0.9, "doubles": 0.2, "withdraws": 0.2},
        )
        for firm in firms(seed, count, *size)
    ]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """Play a season with a few people and firms, tap by tap."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(habits, "people", easy_people)
        patch.setattr(habits, "firms", easy_firms)
        patch.setattr(habits, "COMING", COMING)
        patch.setattr(habits, "SEASON", SEASON)
        yield play(tmp_path_factory.mktemp("tapping"))


def play(folder: Path) -> Played:
    """Play it on a database in a folder."""
    url = f"sqlite:///{folder}/lotse.db"
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

    for kind in (*funnel.STEPS, *funnel.ENDS):
        assert reached[kind].placements > 0, kind
    assert played.season.noted.gone
    assert played.acting.turns > 500


# What somebody could change by hand, so that the watch must tell of it.
_MOST = "(SELECT {0} FROM placement GROUP BY {0} ORDER BY count(*) DESC LIMIT 1)"
_PLACE, _SEEKER = map(_MOST.format, ("internship_id", "seeker_id"))
_MEETINGS = (
    "INSERT INTO meeting (placement_id, kind, place, state, round, proposed, secret,"
    " version, created_at, changed_at, starts_at, ends_at) SELECT p.id, 'talk',"
    " 'firm', 'fixed', 1, '[]', 'spoilt' || p.id, 0, 0, 0, 60000000 * 100,"
    " 60000000 * 130 FROM placement p"
)
SPOILT = {
    "a seat was sold twice": f"UPDATE placement SET state = 'agreed' WHERE"
    f" internship_id = {_PLACE}",
    "somebody has two internships at once": "UPDATE placement SET state = 'running'"
    f" WHERE seeker_id = {_SEEKER}",
    "a newcomer meets two firms at once": f"{_MEETINGS} WHERE seeker_id = {_SEEKER}",
    "a firm meets two newcomers at once": f"{_MEETINGS} WHERE internship_id = {_PLACE}",
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
    acting.town.faults.clear()

    acting._is_shown(phone, asked.number(person))
    acting._is_shown(phone, asked.firm_number(firm))

    assert len(acting.town.faults) == 2
    assert acting.exchanged > 0


def test_who_has_left_and_is_told_something_is_seen(played: Played) -> None:
    town = played.acting.town
    town.faults.clear()

    town.checks([*town.left, "firm-0"])

    assert len(town.faults) == len(town.left) > 0


def test_every_watch_has_been_seen_to_find_something() -> None:
    assert SPOILT.keys() == watch.NEVER.keys()
