"""What becomes of sign-ups, firms and places when a person leaves, or two are one."""

from __future__ import annotations

from random import Random

import pytest
from sqlalchemy import select

from storage import (
    firms,
    internship_keeping,
    internships,
    matching,
    placements,
    schema,
    seekers,
)
from storage.values import Ref, Word
from tests.storage import chats, offensive, world
from tests.storage.test_matching import signing_up
from tests.storage.test_placements import firm, offered

_seeker, _firm, _internship, _placement = map(
    schema.table, (schema.Seeker, schema.Firm, schema.Internship, schema.Placement)
)


@pytest.fixture
async def campaign(store) -> int:
    """A city with one campaign and nobody in it."""
    return await store.write(offensive.city)


def interested(tx, campaign):
    """Return somebody who signed up, and the placement she has begun."""
    caller = world.person(tx)
    anywhere = {"travel": Word("city"), "hours": Word("any")}
    seeker = signing_up(tx, caller, Ref("campaign", campaign), **anywhere)
    offensive.places(tx, campaign, 200, Random(1))
    place = matching.internships_for(tx, seeker.id)[0]
    begun = placements.answer(tx, seeker.id, place, interested=True)
    return caller, seeker, begun


def rows(tx, table):
    return tx.connection.execute(select(table).order_by(table.c.id)).all()


async def test_who_leaves_is_looked_for_no_more_and_only_counted(store, campaign):
    def leave(tx):
        caller, seeker, begun = interested(tx, campaign)
        internship_keeping.erase(tx, caller.person)
        places = [row.id for row in rows(tx, _internship) if row.state == "open"]
        found = [p for p in places if seeker.id in matching.people_for(tx, p, most=99)]
        history = placements.history(tx, begun.id)
        return rows(tx, _seeker), found, [row.kind for row in history]

    (left,), found, history = await store.write(leave)
    assert (left.name, left.before, left.open_key) == (None, None, None)
    assert left.state == seekers.ENDED
    assert found == []
    assert history == [placements.INTEREST, placements.WITHDRAWN]


async def test_a_firm_that_leaves_takes_its_places_along(store, campaign):
    def leave(tx):
        owner = world.person(tx)
        firm(tx, owner)
        place = offered(tx, owner, campaign)
        internships.decide(tx, place.id, approved=True)
        internship_keeping.erase(tx, owner.person)
        return rows(tx, _firm)[0], rows(tx, _internship)[0]

    left, place = await store.write(leave)
    assert (left.name, left.partner, left.phone, left.street) == (None,) * 4
    assert place.state == internships.WITHDRAWN


async def test_of_two_sign_ups_for_one_campaign_the_earlier_stays(store, campaign):
    def join(tx):
        ref = Ref("campaign", campaign)
        one, two = world.person(tx), world.person(tx)
        later = [signing_up(tx, one, ref), signing_up(tx, two, ref)]
        internship_keeping.merge(tx, one.person, two.person)
        return one, later, rows(tx, _seeker), seekers.own(tx.called_by(one), ref)

    one, (first, second), found, own = await store.write(join)
    assert {row.person_id for row in found} == {one.person}
    assert own.id == first.id
    assert {row.id: row.state for row in found}[second.id] == seekers.ENDED


async def test_two_firms_become_one_with_the_places_of_both(store, campaign):
    def join(tx):
        one, two = world.person(tx), world.person(tx)
        for owner in (one, two):
            firm(tx, owner)
            offered(tx, owner, campaign)
        internship_keeping.merge(tx, two.person, one.person)
        return two, rows(tx, _firm), rows(tx, _internship)

    two, found, places = await store.write(join)
    assert [row.person_id for row in found] == [two.person]
    assert {row.firm_id for row in places} == {found[0].id}
    assert len(places) == 2


async def test_a_sign_up_of_the_one_who_goes_is_the_others(store, campaign):
    def join(tx):
        ref = Ref("campaign", campaign)
        one, two = world.person(tx), world.person(tx)
        signing_up(tx, two, ref)
        internship_keeping.merge(tx, one.person, two.person)
        return seekers.own(tx.called_by(one), ref), signing_up(tx, one, ref)

    own, again = await store.write(join)
    assert own is not None
    assert again == seekers.ALREADY


async def test_chats_that_go_are_forgotten(store, campaign):
    def leave(tx):
        owner = chats.met(tx)
        quarter = Ref("quarter", next(iter(tx.directory.quarters)))
        told = ("A", "B", "+492035550100", "C 1", quarter, Word("any"))
        firms.keep(tx.called_by(owner), *told)
        before = rows(tx, _firm)[0].conversation_id
        internship_keeping.leave_chats(tx, [owner.conversation])
        return owner, before, rows(tx, _firm)[0].conversation_id

    owner, before, after = await store.write(leave)
    assert before == owner.conversation
    assert after is None
