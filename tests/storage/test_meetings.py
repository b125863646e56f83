"""First talks and trial days: proposed, picked once, moved, called off, forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from storage import (
    agreeing,
    internship_keeping,
    internships,
    meeting_cards,
    meeting_keeping,
    meeting_times,
    meeting_ways,
    meetings,
    outbox,
    placement_cards,
    placements,
    schema,
    waiters,
)
from storage.placements import NOBODY
from storage.values import Day, Ref, Time, Word
from tests.storage import chats, pairs, world
from tests.storage.pairs import at

TEN, ELEVEN = at("2026-11-25", "10:00"), at("2026-11-25", "11:00")
THURSDAY = at("2026-11-26", "10:00")
_placement, _outbox, _meeting = map(
    schema.table, (schema.Placement, schema.Outbox, schema.Meeting)
)


@pytest.fixture
async def pair(store):
    """A newcomer and a firm who know each other's names; nothing waits to be said."""

    def build(tx):
        made = pairs.introduced(tx)
        tx.connection.execute(_outbox.delete())
        return made

    return await store.write(build)


def state(tx, pair):
    asked = select(_placement.c.state).where(_placement.c.id == pair.placement.id)
    return tx.connection.execute(asked).scalar()


def said(tx):
    """Return the kind and the side of each row that waits, sorted."""
    rows = select(_outbox.c.content).where(_outbox.c.state == outbox.WAITING)
    return sorted((c["r"], c["i"]["s"]) for c in tx.connection.execute(rows).scalars())


async def test_a_picked_time_is_claimed_for_both_and_both_are_reminded(store, pair):
    def play(tx):
        asked = pairs.propose(tx, pair, TEN, THURSDAY)
        before = said(tx)
        done = meetings.fix(tx.called_by(pair.newcomer), asked, TEN)
        return before, done, state(tx, pair), pairs.claimed(tx), said(tx)

    before, done, now, claims, after = await store.write(play)
    assert before == [("p-times", "seeker")]
    assert isinstance(done, Ref)
    assert now == placements.TALK
    assert len(claims) == 2 * 6
    assert len({resource for resource, _ in claims}) == 2
    reminders = [("p-meets", side) for side in ("firm", "firm", "seeker", "seeker")]
    hows = [("p-how", "firm"), ("p-how", "seeker")]
    assert after == sorted([("p-fixed", "firm"), *reminders, *hows])


async def test_when_both_are_reminded_and_asked(store, pair):
    await store.write(lambda tx: pairs.fixed(tx, pair, TEN))

    due = await store.read(chats.waiting)
    # At once; then for both the day before, two hours before, and in the evening.
    assert due[1:] == [
        *["Tue 24.11. 10:00"] * 2,
        *["Wed 25.11. 08:00"] * 2,
        *["Wed 25.11. 18:00"] * 2,
    ]


async def test_a_trial_day_in_the_evening_is_asked_about_next_morning(store, pair):
    def play(tx):
        late = {"begins": 15 * 60, "ends": 21 * 60}
        place = schema.table(schema.Internship)
        tx.connection.execute(update(place).values(**late))
        pairs.fixed(tx, pair, at("2026-11-25", "15:00"), kind=meetings.TRIAL)
        return chats.waiting(tx)

    assert (await store.write(play))[-2:] == ["Thu 26.11. 08:00"] * 2


async def test_a_trial_day_lasts_to_the_end_of_the_shift(store, pair):
    def play(tx):
        meeting = pairs.fixed(tx, pair, TEN, kind=meetings.TRIAL)
        return pairs.seen(tx, meeting, pair.firm), state(tx, pair)

    card, now = await store.write(play)
    assert card.ends_at - card.starts_at == timedelta(hours=4)
    assert now == placements.TRIAL


async def test_a_firm_meets_one_person_at_a_time(store, pair):
    """The other one is told that the time is gone, and may pick another."""

    def play(tx):
        other = pairs.introduced(tx, "2", firm=pair.firm)
        first = pairs.propose(tx, pair, TEN)
        second = pairs.propose(tx, other, TEN, ELEVEN)
        meetings.fix(tx.called_by(pair.newcomer), first, TEN)
        her = tx.called_by(other.newcomer)
        left = meeting_times.offered(her, second)
        return left, meetings.fix(her, second, TEN), meetings.fix(her, second, ELEVEN)

    left, gone, done = await store.write(play)
    assert left == (ELEVEN, meeting_times.OTHER)
    assert gone == meetings.GONE
    assert isinstance(done, Ref)


async def test_times_that_overlap_exclude_each_other(store, pair):
    def play(tx):
        other = pairs.introduced(tx, "2", firm=pair.firm)
        half_past = at("2026-11-25", "12:30")
        second = pairs.propose(tx, other, half_past)
        pairs.fixed(tx, pair, TEN, kind=meetings.TRIAL)
        before = pairs.states(tx), state(tx, other)
        refused = meetings.fix(tx.called_by(other.newcomer), second, half_past)
        return refused, before, (pairs.states(tx), state(tx, other))

    refused, before, after = await store.write(play)
    assert refused == meetings.GONE
    assert before == after


async def test_a_second_tap_and_somebody_else_change_nothing(store, pair):
    def play(tx):
        stranger = chats.met(tx, "stranger")
        asked = pairs.propose(tx, pair, TEN)
        her = tx.called_by(pair.newcomer)
        meetings.fix(her, asked, TEN)
        twice = meetings.fix(her, asked, TEN)
        own = (pair.placement, meetings.TALK, meetings.AT_FIRM, (TEN,))
        theirs = meetings.propose(tx.called_by(stranger), *own)
        with pytest.raises(meeting_cards.NoSuchMeeting):
            meetings.none_fits(tx.called_by(stranger), asked)
        off = meetings.call_off(tx.called_by(stranger), pair.placement, meetings.CANNOT)
        part = meetings.part(tx.called_by(stranger), pair.placement)
        return twice, theirs, off, part, pairs.states(tx)

    *refused, left = await store.write(play)
    assert refused == [meetings.OLD] * 4
    assert left == ["fixed"]


async def test_what_was_never_proposed_or_is_past_cannot_be_picked(store, pair, clock):
    asked = await store.write(lambda tx: pairs.propose(tx, pair, TEN))

    def fix(time):
        return lambda tx: meetings.fix(tx.called_by(pair.newcomer), asked, time)

    assert await store.write(fix(ELEVEN)) == meetings.GONE
    clock.pass_by(days=3)
    assert await store.write(fix(TEN)) == meetings.GONE


async def test_after_three_rounds_both_ring_each_other(store, pair):
    def rounds(tx):
        told = []
        for day in ("25", "26", "27"):
            asked = pairs.propose(tx, pair, at(f"2026-11-{day}", "10:00"))
            left = meetings.none_fits(tx.called_by(pair.newcomer), asked)
            told.append((left.word, said(tx)))
        return told, pairs.states(tx)

    told, left = await store.write(rounds)
    none, ring = [("p-none", "firm")], [("p-ring", "firm")]
    assert told == [("again", none), ("again", none), ("ring", ring)]
    assert left == ["off"] * 3


async def test_a_meeting_that_was_fixed_begins_a_new_count_of_rounds(store, pair):
    def play(tx):
        for _ in range(2):
            asked = pairs.propose(tx, pair, THURSDAY)
            meetings.none_fits(tx.called_by(pair.newcomer), asked)
        pairs.fixed(tx, pair, THURSDAY)
        mine = tx.called_by(pair.newcomer)
        meetings.call_off(mine, pair.placement, meetings.ANOTHER)
        asked = pairs.propose(tx, pair, TEN)
        return meetings.none_fits(mine, asked)

    assert await store.write(play) == meetings.AGAIN


@pytest.mark.parametrize(
    ("who", "why", "told"),
    [
        ("newcomer", meetings.CANNOT, ("p-called", "firm")),
        ("newcomer", meetings.ANOTHER, ("p-later", "firm")),
        ("firm", meetings.CANNOT, ("p-called", "seeker")),
    ],
)
async def test_a_meeting_called_off_is_free_and_the_other_side_hears_of_it(
    store, pair, who, why, told
):
    def play(tx):
        meeting = pairs.fixed(tx, pair, TEN)
        own = tx.called_by(getattr(pair, who))
        done = meetings.call_off(own, pair.placement, why)
        again = meetings.call_off(own, pair.placement, why)
        return meeting, done, again, pairs.claimed(tx), said(tx), pairs.states(tx)

    meeting, done, again, claims, rows, left = await store.write(play)
    assert (done, again) == (meeting, meetings.OLD)
    assert claims == []
    assert rows == [told]
    assert left == ["off"]


async def test_other_times_take_the_place_of_a_fixed_meeting_at_once(store, pair):
    def play(tx):
        pairs.fixed(tx, pair, TEN)
        again = pairs.propose(tx, pair, THURSDAY)
        card = pairs.seen(tx, again, pair.newcomer)
        before = meeting_cards.given_up_for(tx, card)
        return pairs.claimed(tx), pairs.states(tx), said(tx), before

    claims, left, rows, before = await store.write(play)
    assert claims == []
    assert left == ["off", "asked"]
    assert rows == [("p-times", "seeker")]
    assert before == Time(meeting_times.instant(*TEN), world.ZONE, 1)


async def test_a_newcomer_hears_that_a_meeting_is_off_until_she_has_answered(
    store, pair
):
    """At night what was said before is replaced; it must not be lost with it."""

    def play(tx):
        firm = tx.called_by(pair.firm)
        newcomer = tx.called_by(pair.newcomer)

        def told(asked):
            card = pairs.seen(tx, asked, pair.newcomer)
            return meeting_cards.given_up_for(tx, card) is not None

        pairs.fixed(tx, pair, TEN)
        meetings.call_off(firm, pair.placement, meetings.CANNOT)
        found = [told(pairs.propose(tx, pair, THURSDAY))]
        last = pairs.propose(tx, pair, ELEVEN)
        found.append(told(last))
        meetings.none_fits(newcomer, last)
        found.append(told(pairs.propose(tx, pair, THURSDAY)))
        return found

    assert await store.write(play) == [True, True, False]


@pytest.mark.parametrize("end", ["withdrawn", "refused", "erased", "firm erased"])
async def test_what_ends_a_placement_frees_its_meeting_and_its_reminders(
    store, pair, end
):
    def play(tx):
        pairs.fixed(tx, pair, TEN)
        match end:
            case "withdrawn":
                internships.change(tx.called_by(pair.firm), pair.place, "withdraw")
                placements.withdraw_all(tx, "gone", internship_id=pair.place.id)
            case "refused":
                meetings.part(tx.called_by(pair.firm), pair.placement)
            case "erased":
                internship_keeping.erase(tx, pair.newcomer.person)
            case _:
                internship_keeping.erase(tx, pair.firm.person)
        about = {"p-meets", "p-how", "p-times", "p-fixed"}
        left = [kind for kind, _ in said(tx) if kind in about]
        return pairs.claimed(tx), pairs.states(tx), left

    assert await store.write(play) == ([], ["over"], [])


async def test_the_calendar_link_of_somebody_erased_leads_nowhere(store, pair):
    def play(tx):
        meeting = pairs.fixed(tx, pair, TEN)
        secrets = [
            pairs.seen(tx, meeting, one).secret for one in (pair.newcomer, pair.firm)
        ]
        known = [meeting_cards.by_secret(tx, one) for one in secrets]
        internship_keeping.erase(tx, pair.newcomer.person)
        guessed = f"{meeting_keeping.ERASED}{meeting.id}s"
        return known, [meeting_cards.by_secret(tx, s) for s in (*secrets, guessed)]

    known, after = await store.write(play)
    assert [(card.side, language) for card, language in known] == [
        ("seeker", "ar"),
        ("firm", "de"),
    ]
    assert after == [None] * 3


async def test_a_freed_meeting_offers_nothing_to_who_waits(store, pair):
    def play(tx):
        pairs.fixed(tx, pair, TEN)
        tx.freed.clear()
        meetings.call_off(tx.called_by(pair.firm), pair.placement, meetings.CANNOT)
        return set(tx.freed)

    assert await store.write(play) == set()


async def test_hours_offered_are_the_places_and_free_for_both(store, pair):
    def play(tx):
        pairs.fixed(tx, pair, ELEVEN)
        own, day = tx.called_by(pair.firm), TEN[0]
        asked = (pair.placement, meetings.TALK, day)
        return (
            world_clocks(meeting_times.clocks(own, *asked, (TEN,))),
            world_clocks(
                meeting_times.clocks(own, pair.placement, meetings.TRIAL, day, ())
            ),
        )

    talks, trials = await store.write(play)
    assert talks == ["09:00", "12:00", "13:00"]
    assert trials == []


def world_clocks(clocks):
    return [one.time.strftime("%H:%M") for one in clocks]


async def test_days_are_in_four_weeks_and_hours_in_the_future(store, pair):
    def play(tx):
        today = Day(world.MONDAY.date(), world.ZONE)
        far = Day(today.date + timedelta(days=29), world.ZONE)
        near = Day(today.date - timedelta(days=1), world.ZONE)
        fit = [meeting_times.fits(tx, day) for day in (today, far, near)]
        clocks = meeting_times.clocks(tx, pair.placement, meetings.TALK, today, ())
        return fit, world_clocks(clocks), meeting_times.days(tx, pair.placement)

    fit, clocks, days = await store.write(play)
    assert fit == [True, False, False]
    assert clocks == ["11:00", "12:00", "13:00"]  # it is 8 o'clock in Duisburg
    assert len(days) == meeting_times.TAPPED
    assert {day.date.weekday() for day in days} <= {0, 1, 2, 3, 4}


async def test_both_see_the_meeting_among_what_is_coming(store, pair):
    def play(tx):
        meeting = pairs.fixed(tx, pair, TEN)
        both = [tx.called_by(one) for one in (pair.newcomer, pair.firm)]
        return meeting, [waiters.upcoming(own) for own in both]

    meeting, seen = await store.write(play)
    assert seen == [(meeting,), (meeting,)]


async def test_who_has_something_else_then_is_told(store, pair):
    def play(tx):
        other = pairs.introduced(tx, "2")
        mine = update(schema.table(schema.Seeker)).where(
            schema.table(schema.Seeker).c.person_id == other.newcomer.person
        )
        pairs.fixed(tx, other, TEN)
        tx.connection.execute(
            mine.values(person_id=pair.newcomer.person, open_key=None)
        )
        asked = pairs.propose(tx, pair, TEN, THURSDAY)
        own = tx.called_by(pair.newcomer)
        return [meeting_times.beside(own, asked, time) for time in (TEN, THURSDAY)]

    busy, free = await store.write(play)
    assert busy.at == meeting_times.instant(*TEN)
    assert free is None


async def test_ways_fit_what_can_be_done(store, pair):
    def play(tx):
        def ways():
            found = []
            for caller in (pair.firm, pair.newcomer):
                own = tx.called_by(caller)
                card = placement_cards.card(own, pair.placement.id)
                side = placement_cards.side(own, card)
                words = meeting_ways.of(own, card, side)
                found.append(" ".join(word.word for word in words))
            return found

        told = [ways()]
        asked = pairs.propose(tx, pair, TEN)
        told.append(ways())
        meetings.fix(tx.called_by(pair.newcomer), asked, TEN)
        told.append(ways())
        return told

    assert await store.write(play) == [
        ["talk trial agreed nofit", ""],
        ["talk trial agreed nofit", "pick"],
        ["another cannot agreed nofit", "another cannot nomore"],
    ]


async def test_what_is_over_was_held(store, pair, clock):
    await store.write(lambda tx: pairs.fixed(tx, pair, TEN))
    clock.pass_by(days=3)

    await store.write(meeting_keeping.settle_past)

    assert await store.read(pairs.states) == ["held"]


async def test_an_agreement_names_the_last_working_day_and_ends_the_meeting(
    store, pair
):
    first = Day(world.MONDAY.date() + timedelta(days=7), world.ZONE)

    def play(tx):
        pairs.fixed(tx, pair, THURSDAY)
        done = agreeing.agree(tx.called_by(pair.firm), pair.placement, first)
        asked = select(_placement).where(_placement.c.id == pair.placement.id)
        row = tx.connection.execute(asked).one()
        return done, row, pairs.states(tx), said(tx)

    done, row, left, rows = await store.write(play)
    assert done == pair.placement
    assert row.state == placements.AGREED
    assert row.starts_on.isoformat() == "2026-11-30"  # a Monday, for four weeks
    assert row.ends_on.isoformat() == "2026-12-25"
    assert left == ["over"]
    assert rows == [("p-agreed", "seeker")]


async def test_who_may_not_agree_changes_no_day(store, pair):
    first = Day(world.MONDAY.date() + timedelta(days=7), world.ZONE)

    def play(tx):
        by_her = agreeing.agree(tx.called_by(pair.newcomer), pair.placement, first)
        own = tx.called_by(pair.firm)
        agreeing.agree(own, pair.placement, first)
        placements.step(tx, pair.placement.id, placements.RUNNING, NOBODY)
        later = Day(first.date + timedelta(days=7), world.ZONE)
        twice = agreeing.agree(own, pair.placement, later)
        asked = select(_placement.c.starts_on)
        return by_her, twice, tx.connection.execute(asked).scalar()

    by_her, twice, starts_on = await store.write(play)
    assert (by_her, twice) == (meetings.OLD, meetings.OLD)
    assert starts_on == first.date


async def test_first_days_are_the_places_own(store, pair):
    def play(tx):
        days = agreeing.days(tx, pair.placement)
        saturday = Day(days[0].date + timedelta(days=4), world.ZONE)
        fits = [agreeing.fits(tx, pair.placement, one) for one in (days[0], saturday)]
        return days, fits

    days, fits = await store.write(play)
    assert days[0].date.isoformat() == "2026-11-24"
    assert fits == [True, False]


async def test_a_trial_day_cannot_become_a_first_talk(store, pair):
    def play(tx):
        pairs.fixed(tx, pair, TEN, kind=meetings.TRIAL)
        return pairs.propose(tx, pair, THURSDAY, kind=Word("talk"))

    assert await store.write(play) == meetings.OLD


async def test_what_is_called_off_stays_in_the_log(store, pair):
    def play(tx):
        pairs.fixed(tx, pair, TEN)
        meetings.call_off(tx.called_by(pair.newcomer), pair.placement, meetings.CANNOT)
        rows = tx.connection.execute(select(_meeting)).all()
        history = placements.history(tx, pair.placement.id)
        return rows, [row.kind for row in history]

    [row], kinds = await store.write(play)
    assert (row.state, row.starts_at) == ("off", meeting_times.instant(*TEN))
    assert kinds[-1] == placements.TALK


async def test_two_firms_that_are_one_are_claimed_as_one(store, pair):
    def play(tx):
        other = pairs.introduced(tx, "2")
        pairs.propose(tx, other, TEN)
        internship_keeping.merge(tx, pair.firm.person, other.firm.person)
        firm = schema.table(schema.Firm)
        return tx.connection.execute(select(firm.c.resource_id)).scalars().all()

    assert [one is not None for one in await store.write(play)] == [True]
