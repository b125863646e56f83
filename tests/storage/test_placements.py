"""From interest to certificate: every step, and who may take it."""

from __future__ import annotations

import asyncio
from random import Random

import pytest
from sqlalchemy import func, select, update

from storage import (
    firms,
    internship_keeping,
    internships,
    matching,
    placements,
    schema,
    seekers,
)
from storage.placements import FIRM, NOBODY, SEEKER, STAFF
from storage.values import Day, Ref, Refused, Word
from tests.storage import offensive, world

_internship, _seeker, _placement, _milestone = map(
    schema.table, (schema.Internship, schema.Seeker, schema.Placement, schema.Milestone)
)
_wanted = schema.table(schema.Wanted)


@pytest.fixture
async def pair(store):
    """A seeker and a place that fits her, with one seat; and one more who fits."""

    def build(tx):
        campaign = offensive.city(tx)
        tx = world.reread(tx)
        rng = Random(3)
        offensive.seekers(tx, campaign, 120, rng)
        offensive.places(tx, campaign, 40, rng)
        tx.connection.execute(update(_internship).values(seats=1))
        open_ones = select(_internship.c.id).where(_internship.c.state == "open")
        place = max(
            tx.connection.execute(open_ones).scalars(),
            key=lambda one: len(matching.people_for(tx, one, most=99)),
        )
        first, second = matching.people_for(tx, place, most=2)
        return first, second, place

    return await store.write(build)


def interest(seeker, place, interested=True):
    return lambda tx: placements.answer(tx, seeker, place, interested=interested)


def step(placement, kind, by, **more):
    return lambda tx: placements.step(tx, placement.id, kind, by, **more)


def read(tx, placement):
    asked = select(_placement).where(_placement.c.id == placement.id)
    return tx.connection.execute(asked).one()


async def state(store, placement):
    return (await store.read(lambda tx: read(tx, placement))).state


async def lead(store, seeker, place, *steps):
    """Take a placement along the given steps and return it."""
    placement = await store.write(interest(seeker, place))
    for kind, by in steps:
        assert not isinstance(await store.write(step(placement, kind, by)), Refused), (
            kind
        )
    return placement


TO_AGREED = (
    (placements.WANTED, FIRM),
    (placements.INTRODUCED, SEEKER),
    (placements.TALK, FIRM),
    (placements.TRIAL, FIRM),
)
TO_THE_END = (
    *TO_AGREED,
    (placements.AGREED, FIRM),
    (placements.RUNNING, NOBODY),
    (placements.MIDTERM, NOBODY),
    (placements.FINISHED, FIRM),
    (placements.CERTIFIED, STAFF),
    (placements.AFTER, SEEKER),
)


async def test_the_whole_way_leaves_a_milestone_for_every_step(store, pair):
    seeker, _, place = pair
    placement = await lead(store, seeker, place, *TO_THE_END)

    rows = await store.read(lambda tx: placements.history(tx, placement.id))
    assert [(row.kind, row.by) for row in rows] == [("interest", SEEKER), *TO_THE_END]
    found = await store.read(lambda tx: read(tx, placement))
    assert (found.state, found.version) == ("after", len(rows))


async def test_a_certificate_comes_once_also_after_what_came_then(store, pair):
    seeker, _, place = pair
    early = (*TO_THE_END[:-2], (placements.AFTER, SEEKER))
    placement = await lead(store, seeker, place, *early)

    certified = step(placement, placements.CERTIFIED, FIRM)
    assert await store.write(certified) == placement
    assert await store.write(certified) == placements.OLD
    again = await store.write(step(placement, placements.AFTER, SEEKER))
    assert again == placements.OLD


@pytest.mark.parametrize(
    ("before", "kind", "by"),
    [
        ((), placements.INTRODUCED, SEEKER),
        ((), placements.WANTED, SEEKER),
        ((), placements.AGREED, FIRM),
        (TO_AGREED[:1], placements.INTRODUCED, FIRM),
        (TO_AGREED[:1], placements.WANTED, FIRM),
        (TO_AGREED, placements.FINISHED, FIRM),
        (TO_AGREED, placements.BROKEN, FIRM),
        (TO_AGREED, placements.AGREED, SEEKER),
    ],
)
async def test_a_step_that_may_not_follow_changes_nothing(
    store, pair, before, kind, by
):
    seeker, _, place = pair
    placement = await lead(store, seeker, place, *before)
    was = await state(store, placement)

    assert await store.write(step(placement, kind, by)) == placements.OLD
    assert await state(store, placement) == was


async def test_a_tap_on_an_older_screen_is_refused(store, pair):
    seeker, _, place = pair
    placement = await lead(store, seeker, place, *TO_AGREED[:1])

    late = step(placement, placements.REFUSED, FIRM, version=1)
    assert await store.write(late) == placements.OLD
    in_time = step(placement, placements.REFUSED, FIRM, version=2)
    assert await store.write(in_time) == placement


async def test_one_answers_once_to_a_place(store, pair):
    seeker, _, place = pair
    await store.write(interest(seeker, place, interested=False))

    assert await store.write(interest(seeker, place)) == placements.OLD


async def test_the_last_seat_ends_the_placements_of_the_others(store, pair):
    first, second, place = pair
    mine = await lead(store, first, place, *TO_AGREED)
    hers = await lead(store, second, place, *TO_AGREED[:2])

    await store.write(step(mine, placements.AGREED, FIRM))

    assert await state(store, hers) == placements.WITHDRAWN
    rows = await store.read(lambda tx: placements.history(tx, hers.id))
    assert (rows[-1].reason, rows[-1].by) == ("full", NOBODY)
    late = await store.write(step(hers, placements.AGREED, FIRM))
    assert late == placements.OLD


async def test_what_breaks_off_gives_seat_and_search_back(store, pair):
    seeker, _, place = pair
    placement = await lead(store, seeker, place, *TO_AGREED, (placements.AGREED, FIRM))

    def seen(tx):
        taken = select(_internship.c.taken).where(_internship.c.id == place)
        searching = select(_seeker.c.state).where(_seeker.c.id == seeker)
        return tx.connection.execute(taken).scalar(), tx.connection.execute(
            searching
        ).scalar()

    assert await store.read(seen) == (1, seekers.PLACED)
    broken = step(placement, placements.BROKEN, SEEKER, reason="far")
    assert await store.write(broken) == placement
    assert await store.read(seen) == (0, seekers.OPEN)


async def test_a_internship_that_closed_meanwhile_takes_no_more_interest(store, pair):
    seeker, _, place = pair
    await store.write(
        lambda tx: internships.set_state(tx, place, internships.WITHDRAWN)
    )

    assert await store.write(interest(seeker, place)) == placements.FULL


async def test_who_has_a_place_is_interested_in_no_other(store, pair):
    seeker, _, place = pair
    await lead(store, seeker, place, *TO_AGREED, (placements.AGREED, FIRM))
    other = await store.read(
        lambda tx: (
            tx.connection.execute(
                select(_internship.c.id).where(_internship.c.id != place)
            )
            .scalars()
            .first()
        )
    )

    assert await store.write(interest(seeker, other)) == placements.OLD


@pytest.mark.parametrize("round_", range(5))
async def test_two_agreements_on_one_seat_are_one(store, pair, round_):
    first, second, place = pair
    both = [await lead(store, one, place, *TO_AGREED) for one in (first, second)]

    found = await asyncio.gather(
        *(store.write(step(one, placements.AGREED, FIRM)) for one in both)
    )

    assert sum(not isinstance(one, Refused) for one in found) == 1
    states = sorted([await state(store, one) for one in both])
    assert states == [placements.AGREED, placements.WITHDRAWN]


async def test_random_taps_never_sell_a_seat_twice_nor_lose_a_milestone(store, pair):
    first, second, place = pair
    both = [await store.write(interest(one, place)) for one in (first, second)]
    rng = Random(17)
    kinds = sorted({kind for after in placements.FOLLOWS.values() for kind in after})

    for _ in range(300):
        kind = rng.choice((*kinds, placements.WITHDRAWN, placements.BROKEN))
        by = rng.choice((SEEKER, FIRM, STAFF, NOBODY))
        await store.write(step(rng.choice(both), kind, by))

    def check(tx):
        for one in both:
            row = read(tx, one)
            history = placements.history(tx, one.id)
            assert len(history) == row.version
            assert history[-1].kind == row.state
        holding = select(func.count()).where(
            _placement.c.state.in_(
                (*placements.BEGUN, "finished", "certified", "after")
            )
        )
        taken = select(_internship.c.taken).where(_internship.c.id == place)
        return tx.connection.execute(holding).scalar(), tx.connection.execute(
            taken
        ).scalar()

    holding, taken = await store.read(check)
    assert holding == taken <= 1


def firm(tx, caller):
    quarter = Ref("quarter", next(iter(tx.directory.quarters)))
    return firms.keep(
        tx.called_by(caller),
        "Friseur Yıldız",
        "Frau Yıldız",
        "+492035550100",
        "Weseler Straße 9",
        quarter,
        Word("morning"),
    )


def offered(tx, caller, campaign):
    return internships.offer(
        tx.called_by(caller),
        Ref("campaign", campaign),
        Ref("trade", next(iter(tx.directory.trades))),
        ["wash"],
        "",
        (0, 1, 2),
        540,
        780,
        4,
        Day(offensive.MONDAY, world.ZONE),
        Word("words"),
        (),
        ["shoes"],
        1,
    )


async def test_nobody_sees_a_internship_before_staff_have_looked(store):
    campaign = await store.write(offensive.city)

    def play(tx):
        caller = world.person(tx)
        number = firm(tx, caller)
        place = offered(tx, caller, campaign)
        offensive.seekers(tx, campaign, 1500, Random(2))
        found = [len(matching.people_for(tx, place.id))]
        seen = []
        for approve in (
            lambda: None,
            lambda: internships.decide(tx, place.id, approved=True),
            lambda: firms.decide(tx, number.id, approved=True),
        ):
            approve()
            who = matching.people_for(tx, place.id)[0]
            seen.append(place.id in matching.internships_for(tx, who))
        return found, seen

    found, seen = await store.write(play)
    assert found[0] > 0
    assert seen == [False, False, True]


async def test_a_firm_cannot_fill_the_list_in_one_day(store, clock):
    campaign = await store.write(offensive.city)
    caller = await store.write(world.person)
    await store.write(lambda tx: firm(tx, caller))

    made = [
        await store.write(lambda tx: offered(tx, caller, campaign))
        for _ in range(internships.A_DAY + 1)
    ]
    assert made[-1] == internships.ENOUGH
    assert not any(isinstance(one, Refused) for one in made[:-1])
    clock.pass_by(days=1)
    assert isinstance(await store.write(lambda tx: offered(tx, caller, campaign)), Ref)


async def test_a_firm_pauses_resumes_and_withdraws_only_its_own(store):
    campaign = await store.write(offensive.city)

    def play(tx):
        owner, stranger = world.person(tx), world.person(tx)
        firm(tx, owner), firm(tx, stranger)
        place = offered(tx, owner, campaign)
        internships.decide(tx, place.id, approved=True)
        foreign = internships.change(tx.called_by(stranger), place, "pause")
        mine = tx.called_by(owner)
        steps = ("pause", "pause", "resume", "withdraw", "resume")
        return foreign, [internships.change(mine, place, what) for what in steps], place

    foreign, done, place = await store.write(play)
    assert foreign == internships.GONE
    assert done == [place, internships.GONE, place, place, internships.GONE]


async def test_a_firm_with_another_name_is_looked_at_again(store):
    await store.write(offensive.city)

    def play(tx):
        caller = world.person(tx)
        number = firm(tx, caller)
        firms.decide(tx, number.id, approved=True)
        firm(tx, caller)
        same = firms.own(tx.called_by(caller)).state
        quarter = Ref("quarter", next(iter(tx.directory.quarters)))
        told = ("Other", "Somebody", "+492035550101", "Street 1", quarter)
        firms.keep(tx.called_by(caller), *told, Word("any"))
        return same, firms.own(tx.called_by(caller)).state

    assert await store.write(play) == (firms.APPROVED, firms.ASKED)


async def test_deciding_about_what_is_not_there_is_an_error(store):
    with pytest.raises(firms.NoSuchFirm):
        await store.write(lambda tx: firms.decide(tx, 99, approved=True))
    with pytest.raises(internships.NoSuchPlace):
        await store.write(lambda tx: internships.decide(tx, 99, approved=True))


async def test_who_has_left_is_not_looked_for_when_it_breaks_off(store, pair):
    """Her firm says so, after she has deleted all."""
    seeker, _, place = pair
    begun = (*TO_AGREED, (placements.AGREED, FIRM), (placements.RUNNING, NOBODY))
    placement = await lead(store, seeker, place, *begun)

    def leave(tx):
        whose = select(_seeker.c.person_id).where(_seeker.c.id == seeker)
        internship_keeping.erase(tx, tx.connection.execute(whose).scalar_one())
        placements.step(tx, placement.id, placements.BROKEN, FIRM, "distance")
        state = select(_seeker.c.state).where(_seeker.c.id == seeker)
        found = select(_wanted).where(_wanted.c.seeker_id == seeker)
        return (
            tx.connection.execute(state).scalar(),
            tx.connection.execute(found).all(),
        )

    assert await store.write(leave) == (seekers.ENDED, [])
