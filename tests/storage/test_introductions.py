"""From a firm's yes to a name and a number: only with both consents, and not before."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import (
    acquaintance,
    consents,
    export,
    internship_keeping,
    introductions,
    outbox,
    placement_cards,
    placement_upkeep,
    placements,
    schema,
)
from storage.values import Refused
from tests.storage import matched, world
from tests.storage.matched import NAME, PARTNER, PHONE, RINGS, STREET, told
from tests.storage.test_erasure import everything

_seeker, _outbox = schema.table(schema.Seeker), schema.table(schema.Outbox)


@pytest.fixture
async def two(store) -> matched.Two:
    """Somebody who is interested in a firm's place; nobody has agreed to anything."""
    return await store.write(matched.interested)


def wanted(tx, two) -> None:
    done = introductions.want(tx.called_by(two.firm), two.placement)
    assert not isinstance(done, Refused)


def introduces(tx, two):
    return introductions.introduce(tx.called_by(two.her), two.placement, PHONE)


def state(tx, two):
    return placement_cards.card(tx, two.placement.id).state


def phone(tx, two):
    mine = select(_seeker.c.phone).where(_seeker.c.id == two.seeker)
    return tx.connection.execute(mine).scalar()


def knows(tx, two):
    """Return what each side may know of the other."""
    return tuple(
        acquaintance.who(tx.called_by(one), two.placement)
        for one in (two.her, two.firm)
    )


@pytest.mark.parametrize(
    ("agreed", "outcome"),
    [
        ((), placements.OLD),
        ((consents.FIRM,), placements.OLD),
        ((consents.PASSING,), introductions.ASKED),
        ((consents.PASSING, consents.FIRM), (PARTNER, RINGS)),
    ],
)
async def test_only_two_consents_let_a_number_over(store, two, agreed, outcome):
    def play(tx):
        wanted(tx, two)
        for purpose in agreed:
            who = two.her if purpose == consents.PASSING else two.firm
            consents.record(tx.called_by(who), purpose)
        done = introduces(tx, two)
        return done, state(tx, two), phone(tx, two), knows(tx, two)

    done, after, number, (hers, firms) = await store.write(play)

    both = len(agreed) == 2
    assert done == outcome
    assert after == (placements.INTRODUCED if both else placements.WANTED)
    assert number == (PHONE if both else None)
    assert hers == (("Salon", STREET, PARTNER, RINGS) if both else ())
    assert (PHONE in firms) is both


@pytest.mark.parametrize(
    ("purpose", "side"), [(consents.FIRM, "firm"), (consents.PASSING, "her")]
)
async def test_a_consent_that_was_taken_back_is_none(store, two, purpose, side):
    def play(tx):
        wanted(tx, two)
        matched.agree(tx, two)
        consents.withdraw_purpose(tx.called_by(getattr(two, side)), purpose)
        introduces(tx, two)
        return state(tx, two), phone(tx, two)

    assert await store.write(play) == (placements.WANTED, None)


async def test_a_firm_is_asked_to_agree_once_for_all_her_taps(store, two):
    def play(tx):
        wanted(tx, two)
        consents.record(tx.called_by(two.her), consents.PASSING)
        for _ in range(3):
            assert introduces(tx, two) == introductions.ASKED
        asked = told(tx, two.firm)
        introductions.agree(tx.called_by(two.firm), two.placement)
        return asked, told(tx, two.her), introduces(tx, two)

    asked, hers, done = await store.write(play)
    assert asked == ["p-agree"]
    assert hers == ["p-wanted", "p-wanted", "p-wanted"]  # now, in three days, agreed
    assert done == (PARTNER, RINGS)


async def test_nobody_else_can_answer_for_them(store, two):
    def play(tx):
        wanted(tx, two)
        matched.agree(tx, two)
        stranger = world.person(tx)
        consents.record(tx.called_by(stranger), consents.PASSING)
        for who in (stranger, two.firm):
            own = tx.called_by(who)
            assert introductions.introduce(own, two.placement, PHONE) == placements.OLD
            assert introductions.withdraw(own, two.placement) == placements.OLD
            assert introductions.offered(own, two.placement) == ()
        for who in (stranger, two.her):
            own = tx.called_by(who)
            assert introductions.refuse(own, two.placement) == placements.OLD
            assert introductions.agree(own, two.placement) == placements.OLD
        assert acquaintance.who(tx.called_by(stranger), two.placement) == ()
        return state(tx, two), phone(tx, two)

    assert await store.write(play) == (placements.WANTED, None)


async def test_a_firm_hears_of_her_german_and_her_first_day(store, two):
    _, (german, ready) = await store.read(lambda tx: knows(tx, two))

    assert german == "simple"
    assert ready.date.isoformat() == "2026-11-23"


async def test_her_number_is_in_her_own_export(store, two):
    def play(tx):
        wanted(tx, two)
        matched.agree(tx, two)
        introduces(tx, two)
        return export.of(tx, two.her.person).seekers[0].phone

    assert await store.write(play) == PHONE


async def test_no_column_holds_who_has_left_although_a_firm_was_told(store, two):
    def play(tx):
        wanted(tx, two)
        matched.agree(tx, two)
        introduces(tx, two)
        outbox.put(
            tx,
            conversation=two.firm.conversation,
            account=two.firm.account,
            content={"s": [["pairing-seeker", {"name": NAME, "phone": PHONE}]]},
        )
        before = everything(tx)
        internship_keeping.erase(tx, two.her.person)
        return before, everything(tx), told(tx, two.her)

    before, after, hers = await store.write(play)
    assert NAME in before
    assert PHONE in before
    assert NAME not in after
    assert PHONE not in after
    assert hers == []


async def test_ten_days_of_silence_end_it_and_not_a_minute_less(store, clock, two):
    clock.pass_by(seconds=placement_upkeep.SILENT.total_seconds() - 60)
    await store.write(placement_upkeep.beat)
    assert await store.read(lambda tx: state(tx, two)) == placements.INTEREST

    clock.pass_by(minutes=1)
    await store.write(placement_upkeep.beat)

    def look(tx):
        last = placements.history(tx, two.placement.id)[-1]
        return (last.kind, last.by, last.reason), told(tx, two.her), told(tx, two.firm)

    ended, hers, firms = await store.read(look)
    assert ended == (placements.WITHDRAWN, placements.NOBODY, "silent")
    assert (hers, firms) == (["p-off"], ["p-off"])


async def test_a_yes_begins_the_days_anew(store, clock, two):
    clock.pass_by(days=9)
    await store.write(lambda tx: wanted(tx, two))
    clock.pass_by(days=9)
    await store.write(placement_upkeep.beat)
    assert await store.read(lambda tx: state(tx, two)) == placements.WANTED

    clock.pass_by(days=1)
    await store.write(placement_upkeep.beat)
    assert await store.read(lambda tx: state(tx, two)) == placements.WITHDRAWN


async def test_who_know_each_other_are_not_parted_by_silence(store, clock, two):
    def play(tx):
        wanted(tx, two)
        matched.agree(tx, two)
        introduces(tx, two)

    await store.write(play)
    clock.pass_by(days=90)
    await store.write(placement_upkeep.beat)

    assert await store.read(lambda tx: state(tx, two)) == placements.INTRODUCED


async def test_an_answer_takes_the_reminder_away(store, clock, two):
    """It is due three days later, and about nothing any more."""

    def due(tx):
        rows = select(_outbox.c.due_at).where(
            _outbox.c.conversation_id == two.firm.conversation
        )
        return sorted(tx.connection.execute(rows).scalars())

    now, later = await store.read(due)
    assert later - now == timedelta(days=3)
    await store.write(lambda tx: wanted(tx, two))

    assert await store.read(lambda tx: told(tx, two.firm)) == []
