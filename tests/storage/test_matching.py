"""Who fits which place: the searches say what the plain filters say."""

from __future__ import annotations

from random import Random

import pytest
from sqlalchemy import insert, select, update

from storage import campaigns, matching, schema, seekers
from storage.profiles import HOURS
from storage.values import Day, Language, Refused, Word
from tests.storage import offensive, world

_seeker, _internship, _firm, _placement = map(
    schema.table, (schema.Seeker, schema.Internship, schema.Firm, schema.Placement)
)


@pytest.fixture
async def campaign(store) -> int:
    """A city with one campaign and nobody in it."""
    return await store.write(offensive.city)


def fill(campaign, people=150, offers=150, seed=7):
    def write(tx):
        rng = Random(seed)
        offensive.seekers(tx, campaign, people, rng)
        offensive.places(tx, campaign, offers, rng)

    return write


def oracle(tx):
    """Return every pair that fits, by the filters one at a time."""
    firms = {row.id: row.state for row in tx.connection.execute(select(_firm))}
    found = set()
    people = tx.connection.execute(select(_seeker)).all()
    for place in tx.connection.execute(select(_internship)).all():
        bit = tx.directory.quarters[place.quarter_id].bit
        campaign = tx.directory.campaigns[place.campaign_id]
        if place.state != "open" or firms[place.firm_id] != "approved":
            continue
        for who in people:
            profile = matching.profile(who)
            if who.state == "open" and not matching.reasons(
                campaign, bit, place, profile
            ):
                found.add((who.id, place.id))
    return found


@pytest.mark.parametrize("seed", range(3))
async def test_both_searches_find_what_the_filters_let_through(store, campaign, seed):
    await store.write(fill(campaign, seed=seed))

    def both(tx):
        people = tx.connection.execute(select(_seeker.c.id)).scalars().all()
        offers = select(_internship.c.id).where(_internship.c.state == "open")
        by_person = {
            (who, place)
            for who in people
            for place in matching.internships_for(tx, who, most=1000)
        }
        by_place = {
            (who, place)
            for place in tx.connection.execute(offers).scalars().all()
            for who in matching.people_for(tx, place, most=1000)
        }
        return oracle(tx), by_person, by_place

    wanted, by_person, by_place = await store.read(both)
    assert len(wanted) > 50
    assert by_person == by_place == wanted


async def test_who_signed_up_first_comes_first_and_pages_go_on(store, campaign):
    await store.write(fill(campaign, people=400, offers=30))

    def pages(tx):
        offers = tx.connection.execute(select(_internship.c.id)).scalars().all()
        place = max(offers, key=lambda one: len(matching.people_for(tx, one, most=999)))
        whole = matching.people_for(tx, place, most=999)
        first = matching.people_for(tx, place, most=3)
        return whole, first, matching.people_for(tx, place, after=first[-1], most=3)

    whole, first, second = await store.read(pages)
    assert whole == sorted(whole)
    assert [*first, *second] == whole[:6]


async def test_a_pair_that_has_been_answered_is_not_shown_again(store, campaign):
    await store.write(fill(campaign))

    def answer(tx):
        who = next(
            one
            for one in tx.connection.execute(select(_seeker.c.id)).scalars()
            if matching.internships_for(tx, one)
        )
        place = matching.internships_for(tx, who)[0]
        pair = {"seeker_id": who, "internship_id": place, "state": "interest"}
        pair |= {"created_at": tx.now, "changed_at": tx.now}
        tx.connection.execute(insert(_placement), pair)
        left = matching.internships_for(tx, who, most=1000)
        return who, place, left, matching.people_for(tx, place, most=1000)

    who, place, left, people = await store.write(answer)
    assert place not in left
    assert who not in people


@pytest.mark.parametrize(
    "closing", [{"state": "paused"}, {"taken": 2, "seats": 2}, {"state": "withdrawn"}]
)
async def test_a_internship_that_is_not_to_be_had_is_not_shown(
    store, campaign, closing
):
    await store.write(fill(campaign, offers=40))

    def close(tx):
        tx.connection.execute(update(_internship).values(**closing))
        people = tx.connection.execute(select(_seeker.c.id)).scalars().all()
        return [place for who in people for place in matching.internships_for(tx, who)]

    assert await store.write(close) == []


async def test_a_firm_that_staff_have_not_approved_is_not_shown(store, campaign):
    await store.write(fill(campaign, offers=40))

    def refuse(tx):
        tx.connection.execute(update(_firm).values(state="asked"))
        people = tx.connection.execute(select(_seeker.c.id)).scalars().all()
        return [place for who in people for place in matching.internships_for(tx, who)]

    assert await store.write(refuse) == []


def signing_up(tx, caller, campaign, **changes):
    trades = campaigns.trades(tx, campaign)
    answers = {
        "wishes": trades[:2],
        "before": (Word("never"), Word("worked")),
        "german": Word("simple"),
        "languages": (Language("ro"),),
        "ready": Day(offensive.MONDAY, world.ZONE),
        "days": (0, 1, 2, 3, 4),
        "hours": Word("morning"),
        "quarter": campaigns.quarters(tx)[0],
        "travel": Word("tram"),
        "care": False,
        "size": "",
        "name": "Amina",
    }
    called = tx.called_by(caller)
    return seekers.sign_up(called, campaign, **(answers | changes))


async def test_who_signs_up_is_found_until_she_pauses_and_again_after(store, campaign):
    def play(tx):
        caller = world.person(tx)
        ref = campaigns.open_now(tx)[0]
        seeker = signing_up(tx, caller, ref)
        offensive.places(tx, campaign, 300, Random(1))
        offers = tx.connection.execute(select(_internship.c.id)).scalars().all()

        def found():
            return [p for p in offers if seeker.id in matching.people_for(tx, p)]

        first = found()
        seekers.set_state(tx, seeker.id, seekers.PAUSED)
        paused = found()
        seekers.set_state(tx, seeker.id, seekers.OPEN)
        return first, paused, found()

    first, paused, again = await store.write(play)
    assert first
    assert paused == []
    assert again == first


async def test_one_signs_up_once_a_campaign_and_only_while_it_lasts(
    store, campaign, clock
):
    def twice(tx):
        caller = world.person(tx)
        ref = campaigns.open_now(tx)[0]
        first, second = (signing_up(tx, caller, ref) for _ in range(2))
        seekers.set_state(tx, first.id, seekers.ENDED)
        return second, signing_up(tx, caller, ref)

    second, third = await store.write(twice)
    assert second == seekers.ALREADY
    assert not isinstance(third, Refused)
    ref = (await store.read(campaigns.open_now))[0]
    clock.pass_by(days=200)
    late = await store.write(lambda tx: signing_up(tx, world.person(tx), ref))
    assert late == seekers.CLOSED
    assert await store.read(campaigns.open_now) == ()


async def test_travel_reaches_the_own_quarter_the_trams_or_the_city(store, campaign):
    def reach(tx, travel):
        home = campaigns.quarters(tx)[0].id
        return campaigns.reach(tx.directory, home, travel).bit_count()

    found = [
        await store.read(lambda tx, way=way: reach(tx, way))
        for way in ("walk", "tram", "city")
    ]
    assert found == [1, 5, offensive.QUARTERS]


def test_every_answer_about_hours_is_a_span_of_the_day() -> None:
    assert all(0 <= first < last <= 24 * 60 for first, last in HOURS.values())
