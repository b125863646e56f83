"""Places that can begin no more, and firms that staff refuse."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from storage import (
    internships,
    matching,
    place_ends,
    placements,
    schema,
)
from storage.values import Ref
from tests.storage import offensive, pairs, world

_internship = schema.table(schema.Internship)
_placement = schema.table(schema.Placement)
_firm = schema.table(schema.Firm)


@pytest.fixture
async def pair(store):
    """A newcomer and a firm who know each other; one seat is left."""

    def build(tx):
        made = pairs.introduced(tx)
        seats = update(_internship).where(_internship.c.id == made.place.id)
        tx.connection.execute(seats.values(seats=2))
        return made

    return await store.write(build)


def states(tx):
    places = select(_internship.c.state)
    return (
        tx.connection.execute(places).scalar_one(),
        tx.connection.execute(select(_placement.c.state)).scalar_one(),
    )


async def test_a_place_closes_on_the_day_after_its_last_first_day(store, clock, pair):
    last = offensive.MONDAY + internships.LATEST
    clock.now = world.datetime(
        last.year, last.month, last.day, 22, 59, tzinfo=world.UTC
    )
    assert await store.read(place_ends.past) == []

    clock.now += timedelta(minutes=1)  # local midnight
    assert await store.read(place_ends.past) == [pair.place.id]
    await store.write(lambda tx: place_ends.close(tx, pair.place.id))

    assert await store.read(states) == (internships.OVER, placements.WITHDRAWN)
    assert await store.read(place_ends.past) == []


async def test_what_has_begun_goes_on_when_its_place_closes(store, clock, pair):
    agreed = placements.AGREED, placements.FIRM
    await store.write(lambda tx: placements.step(tx, pair.placement.id, *agreed))
    clock.now += timedelta(days=30)

    await store.write(lambda tx: place_ends.close(tx, pair.place.id))

    assert await store.read(states) == (internships.OVER, placements.AGREED)


async def test_a_place_that_is_past_is_shown_to_nobody_even_before_it_closes(
    store, clock, pair
):
    other = await store.write(lambda tx: pairs.signed_up(tx, "other"))
    assert await store.read(lambda tx: matching.internships_for(tx, other)) == [
        pair.place.id
    ]

    clock.now += timedelta(days=8)

    assert await store.read(lambda tx: matching.internships_for(tx, other)) == []


async def test_a_firm_that_is_refused_keeps_nobody_waiting(store, pair):
    def refuse(tx):
        firm = tx.connection.execute(select(_firm.c.id)).scalar_one()
        place_ends.decide(tx, firm, approved=False)

    await store.write(refuse)

    assert (await store.read(states))[1] == placements.WITHDRAWN


async def test_nobody_is_offered_a_place_of_her_own_firm(store, pair):
    def signs_up(tx):
        return pairs.signed_up(tx, "firm", caller=pair.firm)

    own = await store.write(signs_up)

    assert await store.read(lambda tx: matching.internships_for(tx, own)) == []
    assert isinstance(pair.place, Ref)
