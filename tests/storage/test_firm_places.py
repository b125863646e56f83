"""What staff decide is told; a firm's places, and who may touch them."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import (
    consents,
    firm_places,
    firms,
    internship_keeping,
    internships,
    my_data,
    offering,
    outbox,
    placements,
    schema,
)
from storage.values import Clock, Day, Language, Ref, Refused, Weekdays, Word
from tests.storage import chats, offensive, world
from tests.storage.test_internship_keeping import rows
from tests.storage.test_matching import signing_up
from tests.storage.test_placements import firm, offered

_firm, _internship, _outbox, _milestone = map(
    schema.table, (schema.Firm, schema.Internship, schema.Outbox, schema.Milestone)
)


@pytest.fixture
async def campaign(store) -> int:
    """A city with one campaign and nobody in it."""
    return await store.write(offensive.city)


@pytest.fixture
async def owner(store, campaign):
    """Somebody with a chat, a firm and one place; staff have looked at neither."""

    def build(tx):
        caller = chats.met(tx)
        firm(tx, caller)
        return caller, offered(tx, caller, campaign)

    return await store.write(build)


def said(tx):
    """Return kind and place of what waits to be said to firms."""
    waits = select(_outbox.c.content).where(_outbox.c.state == outbox.WAITING)
    contents = tx.connection.execute(waits.order_by(_outbox.c.id)).scalars()
    return [(one["r"], one["i"]) for one in contents if "i" in one]


def place_said(tx, start):
    """Return a place as a dialog has it."""
    trade = Ref("trade", next(iter(tx.directory.trades)))
    begins, ends = (Clock(start.time().replace(hour=hour)) for hour in (9, 13))
    day = Day(start.date(), world.ZONE)
    words = Word("words"), (Language("tr"),), (Word("shoes"),)
    return (trade, (), Weekdays(31), begins, ends, 4, day, *words, 2, "Come in.")


async def test_a_firm_hears_when_both_have_been_looked_at(store, owner):
    _, place = owner

    def play(tx):
        internships.decide(tx, place.id, approved=True)
        first = said(tx)
        firms.decide(tx, 1, approved=True)
        return first, said(tx)

    first, then = await store.write(play)
    assert first == []
    assert then == [("f-open", place.id)]


async def test_a_firm_that_is_refused_hears_it_once(store, owner, campaign):
    caller, _ = owner

    def play(tx):
        offered(tx, caller, campaign)
        firms.decide(tx, 1, approved=False)
        firms.decide(tx, 1, approved=False)
        return said(tx)

    assert await store.write(play) == [("f-no", 2)]


async def test_deciding_twice_about_a_firm_is_told_twice(store, owner):
    _, place = owner

    def play(tx):
        internships.decide(tx, place.id, approved=True)
        for approved in (True, False, True):
            firms.decide(tx, 1, approved=approved)
        return said(tx)

    kinds = ["f-open", "f-no", "f-open"]
    assert await store.write(play) == [(kind, place.id) for kind in kinds]


async def test_a_new_firm_and_its_place_are_kept_together_or_not_at_all(
    store, campaign, clock
):
    about = "A", "B", "+492035550100", "C 1", Ref("quarter", 1), Word("any")

    def play(tx):
        caller = tx.called_by(world.person(tx))
        ref = Ref("campaign", campaign)
        yesterday = place_said(tx, tx.now - timedelta(days=1))
        late = offering.offer(caller, about, ref, yesterday)
        before = len(rows(tx, _firm))
        done = offering.offer(caller, about, ref, place_said(tx, tx.now))
        return late, before, done, rows(tx, _internship)[0]

    late, before, done, place = await store.write(play)
    assert late == offering.PAST
    assert before == 0
    assert isinstance(done, Ref)
    assert (place.days, place.begins, place.ends, place.seats) == (31, 540, 780, 2)
    assert (place.words, place.gear, place.tongues) == ("Come in.", ["shoes"], 2)


async def test_nobody_touches_the_place_of_another_firm(store, owner):
    _, place = owner

    def play(tx):
        stranger = tx.called_by(world.person(tx))
        firm(tx, stranger.caller)
        return (
            firm_places.mine(stranger),
            firm_places.seen(stranger, place),
            firm_places.ways(stranger, place),
            firm_places.people(stranger, place),
            firm_places.sure(stranger, place),
            firm_places.withdraw(stranger, place),
            firm_places.change(stranger, place, 0, (("weeks", 12),)),
            offering.repeat(stranger, place, Day(tx.now.date(), world.ZONE)),
            rows(tx, _internship)[0].state,
        )

    *nothing, withdrawn, changed, repeated, state = await store.write(play)
    assert nothing == [()] * 5
    assert (withdrawn, repeated) == (internships.GONE, internships.GONE)
    assert changed == firm_places.CHANGED
    assert state == internships.ASKED


async def test_a_repeated_place_counts_for_the_day(store, owner, clock):
    caller, place = owner

    def once_more(tx):
        day = Day(tx.now.date(), world.ZONE)
        return offering.repeat(tx.called_by(caller), place, day)

    done = [await store.write(once_more) for _ in range(internships.A_DAY)]
    assert done[-1] == internships.ENOUGH
    assert not any(isinstance(one, Refused) for one in done[:-1])


async def test_a_place_is_repeated_in_the_campaign_that_runs_now(store, owner, clock):
    caller, place = owner
    clock.pass_by(days=200)

    def play(tx):
        own, day = tx.called_by(caller), Day(tx.now.date(), world.ZONE)
        closed = offering.repeat(own, place, day)
        campaign = schema.table(schema.Campaign)
        (first,) = tx.connection.execute(select(campaign)).mappings().all()
        begins = {"opens_on": first["closes_on"], "closes_on": tx.now.date()}
        names = {"id": 2, "key": "next"}
        tx.connection.execute(campaign.insert(), {**first, **begins, **names})
        again = world.reread(tx).called_by(caller)
        return closed, offering.repeat(again, place, day), rows(tx, _internship)[-1]

    closed, done, new = await store.write(play)
    assert closed == internships.CLOSED
    assert isinstance(done, Ref)
    assert new.campaign_id == 2


async def test_who_is_on_trial_is_agreed_with_while_staff_read_a_new_sentence(
    store, owner, campaign
):
    caller, place = owner

    def play(tx):
        internships.decide(tx, place.id, approved=True)
        seeker = signing_up(tx, world.person(tx), Ref("campaign", campaign))
        begun = placements.answer(tx, seeker.id, place.id, interested=True)
        placements.step(tx, begun.id, placements.WANTED, placements.FIRM)
        placements.step(tx, begun.id, placements.INTRODUCED, placements.SEEKER)
        changed = (("words", "Come in!"),)
        own = tx.called_by(caller)
        state = firm_places.change(own, place, 1, changed)
        agreed = placements.step(tx, begun.id, placements.AGREED, placements.FIRM)
        return state, agreed, begun

    state, agreed, begun = await store.write(play)
    assert state == internships.ASKED
    assert agreed == begun


async def test_of_two_changes_at_a_time_the_second_is_refused(store, owner):
    caller, place = owner

    def to(weeks):
        return lambda tx: firm_places.change(
            tx.called_by(caller), place, 0, (("weeks", weeks),)
        )

    found = await asyncio.gather(*(store.write(to(weeks)) for weeks in (2, 12)))

    assert sorted(map(str, found)) == sorted(
        [str(firm_places.CHANGED), internships.ASKED]
    )
    weeks = (await store.read(lambda tx: rows(tx, _internship)))[0].weeks
    assert weeks == (2, 12)[found.index(internships.ASKED)]


async def test_two_people_of_one_firm_have_all_places_once_they_are_one(
    store, owner, campaign
):
    caller, place = owner

    def play(tx):
        partner = chats.met(tx, "partner")
        firm(tx, partner)
        second = offered(tx, partner, campaign)
        internship_keeping.merge(tx, caller.person, partner.person)
        found = firm_places.mine(tx.called_by(caller))
        return [one[0] for one in found], [second, place]

    found, expected = await store.write(play)
    assert found == expected


async def test_who_withdraws_is_not_told_of_it_and_the_log_says_who(
    store, owner, campaign
):
    caller, place = owner

    def play(tx):
        internships.decide(tx, place.id, approved=True)
        amina = chats.met(tx, "seeker")
        seeker = signing_up(tx, amina, Ref("campaign", campaign))
        placements.answer(tx, seeker.id, place.id, interested=True)
        told = firm_places.withdraw(tx.called_by(caller), place)
        waits = select(_outbox.c.content).where(_outbox.c.state == outbox.WAITING)
        contents = tx.connection.execute(waits).scalars().all()
        about = [(c["r"], c["i"]["s"]) for c in contents if "s" in c["i"]]
        return told, about, rows(tx, _milestone)[-1]

    told, off, last = await store.write(play)
    assert told == 1
    assert off == [("p-off", "seeker")]
    assert (last.kind, last.by, last.reason) == ("withdrawn", "firm", "place")


async def test_without_the_consent_nothing_of_a_firm_is_left(store, owner):
    caller, _ = owner

    def play(tx):
        own = tx.called_by(caller)
        consents.record(own, consents.FIRM)
        my_data.withdraw(own, consents.FIRM)
        return rows(tx, _firm)[0], rows(tx, _internship)[0], firms.known(own)

    left, place, known = await store.write(play)
    assert (left.name, left.partner, left.phone, left.street) == (None,) * 4
    assert (place.state, place.words) == (internships.WITHDRAWN, None)
    assert not known
