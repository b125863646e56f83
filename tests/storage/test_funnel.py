"""The figures of a campaign are what its log says, whoever has left meanwhile."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import insert, select, update

from storage import funnel, internship_keeping, placements, schema
from tests.storage import offensive, world

_seeker, _internship, _placement, _milestone = map(
    schema.table, (schema.Seeker, schema.Internship, schema.Placement, schema.Milestone)
)
WAYS = {
    "declined": ("declined",),
    "no": ("interest", "refused"),
    "talked": ("interest", "wanted", "introduced", "talk", "talk"),
    "broken": ("interest", "wanted", "introduced", "agreed", "running", "broken"),
    "stays": (
        *("interest", "wanted", "introduced", "talk", "trial", "agreed", "running"),
        *("midterm", "finished", "certified", "after"),
    ),
}
REASONS = {"broken": "distance", "after": "job"}


@pytest.fixture
async def campaign(store) -> int:
    """A city with one campaign, sixty people, twenty places, nobody at any."""

    def build(tx):
        number = offensive.city(tx)
        tx = world.reread(tx)
        offensive.seekers(tx, number, 60, Random(2))
        offensive.places(tx, number, 20, Random(2))
        return number

    return await store.write(build)


def walk(tx, seeker, place, way):
    """Write a placement with the milestones of a way, a day apart."""
    steps = WAYS[way]
    pair = {"seeker_id": seeker, "internship_id": place, "state": steps[-1]}
    pair |= {"version": len(steps), "created_at": tx.now, "changed_at": tx.now}
    done = tx.connection.execute(insert(_placement).returning(_placement.c.id), pair)
    number = done.scalar_one()
    for day, kind in enumerate(steps, 1):
        row = {"placement_id": number, "kind": kind, "by": "staff"}
        row |= {"reason": REASONS.get(kind), "at": tx.now + timedelta(days=day)}
        tx.connection.execute(insert(_milestone), row)
    return number


def everybody(tx):
    """Let each person go some way at one or two places."""
    rng = Random(4)
    people = tx.connection.execute(select(_seeker.c.id)).scalars().all()
    offers = tx.connection.execute(select(_internship.c.id)).scalars().all()
    gone = []
    for who in people:
        for place in rng.sample(offers, rng.choice((1, 2))):
            way = rng.choice(list(WAYS))
            walk(tx, who, place, way)
            gone.append((who, place, way))
    return gone


async def test_each_step_is_counted_once_a_placement_and_once_a_person(store, campaign):
    gone = await store.write(everybody)
    found = await store.read(lambda tx: funnel.read(tx, campaign))

    for kind in {kind for way in WAYS.values() for kind in way}:
        reached = [who for who, _, way in gone if kind in WAYS[way]]
        assert found.reached[kind] == (len(reached), len({*reached})), kind
    assert found.people == 60
    assert (found.days_to_interest, found.days_to_agreed) == (1, 4)


async def test_reasons_and_trades_add_up_to_the_whole(store, campaign):
    gone = await store.write(everybody)
    trade_of = await store.read(
        lambda tx: dict(
            tx.connection.execute(
                select(_internship.c.id, _internship.c.trade_id)
            ).all()
        )
    )
    found = await store.read(funnel.read)

    ways = Counter(way for _, _, way in gone)
    assert found.reasons == {
        "broken": {"distance": ways["broken"]},
        "after": {"job": ways["stays"]},
    }
    trades = Counter(trade_of[place] for _, place, way in gone if way != "declined")
    assert {key: kinds.get("interest") for key, kinds in found.trades.items()} == trades


async def test_who_has_left_still_counts(store, campaign):
    def leave(tx):
        everybody(tx)
        before = funnel.read(tx, campaign)
        for person in tx.connection.execute(select(_seeker.c.person_id)).scalars():
            internship_keeping.erase(tx, person)
        return before, funnel.read(tx, campaign)

    before, after = await store.write(leave)

    assert after.people == before.people == 60
    assert {k: n for k, n in after.reached.items() if k != "withdrawn"} == dict(
        before.reached
    )
    assert after.reached["withdrawn"] == (
        after.reasons["withdrawn"]["erased"],
        after.reached["withdrawn"].people,
    )


async def test_another_campaigns_figures_are_its_own(store, campaign):
    await store.write(everybody)

    found = await store.read(lambda tx: funnel.read(tx, campaign + 1))

    assert found == funnel.Funnel(0, 0, 0, 0, {}, {}, {}, None, None)


async def test_a_place_counts_once_staff_have_approved_it(store, campaign):
    def ask(tx):
        tx.connection.execute(update(_internship).values(state="open", seats=2))
        one = select(_internship.c.id).limit(1).scalar_subquery()
        asked = update(_internship).where(_internship.c.id == one)
        tx.connection.execute(asked.values(state="asked"))
        return funnel.read(tx)

    found = await store.write(ask)

    assert (found.firms, found.places, found.seats) == (2, 19, 38)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([0, 5, 12], [0, 5, 12]),
        ([3, 4, 12], [None, None, 12]),
        ([3, 6, 12], [None, None, 12]),
        ([1, 2, 9, 8], [None, None, 9, None]),
        ([0, 0, 3], [0, 0, None]),
        ([], []),
    ],
)
def test_a_count_from_which_somebody_is_known_is_not_told(counts, expected):
    """Nor one that would give it away by the sum."""
    assert funnel.shown(counts) == expected


def test_every_kind_of_milestone_is_a_step_or_an_end():
    kinds = {kind for after in placements.FOLLOWS.values() for kind in after}
    kinds |= {placements.INTEREST, placements.DECLINED}
    kinds |= {placements.WITHDRAWN, placements.BROKEN}

    assert kinds == {*funnel.STEPS, *funnel.ENDS}
