"""Signing up for an event: seats, places for children, the list, giving one back."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from storage import (
    passing_on,
    pauses,
    people,
    schema,
    seat_cards,
    seats,
    signups,
)
from storage.signups import COME, EVENT_GONE, OFFER_GONE, WAIT, ways
from storage.values import Refused, Word
from tests.storage import chats, seated, world
from tests.storage.seated import accept, come, decline, leave, wait

CARE = {"small": 1, "big": 2}


@pytest.fixture
async def workshop(store):
    """Two seats, one place for a small child and two for big ones."""
    return await store.write(lambda tx: seated.programme(tx, care=CARE))


@pytest.fixture
async def crowd(store):
    """Five people with a chat."""
    return await store.write(
        lambda tx: [seated.somebody(tx, f"person-{n}") for n in range(5)]
    )


async def full(store, workshop, crowd):
    """Let the first two come; return their seats."""
    return [await store.write(come(workshop, caller)) for caller in crowd[:2]]


async def test_seats_are_counted_and_the_third_is_told_that_all_are_gone(
    store, workshop, crowd
):
    await full(store, workshop, crowd)

    told = await store.write(come(workshop, crowd[2]))

    assert told == seats.SEAT_GONE
    assert await store.read(seated.taken) == 2
    assert set((await store.read(seated.states)).values()) == {"going"}


async def test_how_many_are_left_is_said_in_words(store, crowd):
    big = await store.write(lambda tx: seated.programme(tx, seats=5))
    said = []
    for caller in crowd:
        said.append((await store.read(lambda tx: seats.left(tx, big.event))).word)
        await store.write(come(big, caller))

    assert said == ["free", "free", "free", "scarce", "scarce"]
    assert await store.read(lambda tx: seats.left(tx, big.event)) == seats.FULL


async def test_what_can_be_done_is_to_come_then_to_wait_then_nothing(
    store, clock, workshop, crowd
):
    event = workshop.event
    assert await store.read(lambda tx: ways(tx, event)) == (COME,)
    await full(store, workshop, crowd)
    assert await store.read(lambda tx: ways(tx, event)) == (WAIT,)
    clock.now = seated.utc(seated.THURSDAY)
    assert await store.read(lambda tx: ways(tx, event)) == ()
    assert await store.write(come(workshop, crowd[2])) == EVENT_GONE
    assert await store.write(wait(workshop, crowd[2])) == EVENT_GONE


async def test_children_get_places_of_their_age_or_nobody_gets_anything(
    store, workshop, crowd
):
    await store.write(come(workshop, crowd[0], "small", "big"))

    told = await store.write(come(workshop, crowd[1], "small"))

    assert told == seats.CARE_GONE
    assert await store.read(seated.taken) == 1
    assert await store.read(seated.cared) == {"small": 1, "big": 1}
    left = await store.read(lambda tx: seats.care(tx, workshop.event, taken=False))
    assert left == (Word("big"),)


async def test_coming_twice_is_one_seat(store, workshop, crowd):
    first = await store.write(come(workshop, crowd[0]))
    second = await store.write(come(workshop, crowd[0]))

    assert first == second
    assert await store.read(seated.taken) == 1


async def test_who_leaves_frees_the_seat_and_can_come_again(store, workshop, crowd):
    [seat, _] = await full(store, workshop, crowd)

    await store.write(leave(crowd[0], seat))
    assert await store.read(seated.taken) == 1
    again = await store.write(come(workshop, crowd[0], "big"))

    assert again == seat
    assert await store.read(seated.taken) == 2
    assert await store.read(seated.cared) == {"small": 0, "big": 1}


async def test_a_seat_cannot_be_given_up_twice_nor_by_somebody_else(
    store, workshop, crowd
):
    [seat, _] = await full(store, workshop, crowd)

    assert await store.write(leave(crowd[1], seat)) == EVENT_GONE
    await store.write(leave(crowd[0], seat))
    assert await store.write(leave(crowd[0], seat)) == EVENT_GONE

    assert await store.read(seated.taken) == 1


async def test_a_freed_seat_is_kept_for_the_first_who_waits(store, workshop, crowd):
    [seat, _] = await full(store, workshop, crowd)
    for caller in crowd[2:4]:
        await store.write(wait(workshop, caller))

    await store.write(leave(crowd[0], seat))

    found = await store.read(seated.states)
    assert [found[c.person] for c in crowd[:4]] == [
        "left",
        "going",
        "offered",
        "waiting",
    ]
    assert await store.read(seated.taken) == 2
    assert await store.write(come(workshop, crowd[4])) == seats.SEAT_GONE
    assert await store.read(lambda tx: seated.waiting(tx, "seat-offer")) == [
        (crowd[2].person, "Mon 23.11. 08:00")
    ]


async def test_an_offer_is_said_by_day_and_never_twice(store, clock, workshop, crowd):
    [seat, _] = await full(store, workshop, crowd)
    await store.write(wait(workshop, crowd[2]))
    clock.now = seated.utc("2026-11-23 22:00")

    await store.write(leave(crowd[0], seat))
    for _ in range(3):
        await store.write(passing_on.serve)

    assert await store.read(lambda tx: seated.waiting(tx, "seat-offer")) == [
        (crowd[2].person, "Tue 24.11. 08:00")
    ]


async def test_who_accepts_has_the_seat_and_its_reminders(store, workshop, crowd):
    [seat, _] = await full(store, workshop, crowd)
    mine = await store.write(wait(workshop, crowd[2]))
    await store.write(leave(crowd[0], seat))

    assert await store.write(accept(crowd[2], mine)) == mine

    found = await store.read(seated.states)
    assert found[crowd[2].person] == "going"
    assert await store.read(lambda tx: seated.waiting(tx, "seat-offer")) == []
    due = await store.read(lambda tx: seated.waiting(tx, "event"))
    assert [at for who, at in due if who == crowd[2].person] == [
        "Mon 30.11. 18:00",
        "Wed 02.12. 09:30",
    ]


async def test_who_declines_keeps_the_place_and_the_next_is_asked(
    store, clock, workshop, crowd
):
    [first, second] = await full(store, workshop, crowd)
    mine = await store.write(wait(workshop, crowd[2]))
    await store.write(wait(workshop, crowd[3]))
    await store.write(leave(crowd[0], first))
    clock.pass_by(minutes=5)

    await store.write(decline(crowd[2], mine))

    found = await store.read(seated.states)
    assert (found[crowd[2].person], found[crowd[3].person]) == ("waiting", "offered")
    clock.pass_by(minutes=5)
    await store.write(leave(crowd[1], second))
    found = await store.read(seated.states)
    assert found[crowd[2].person] == "offered"


async def test_what_nobody_wants_is_free_for_anybody(store, clock, workshop, crowd):
    [first, _] = await full(store, workshop, crowd)
    mine = await store.write(wait(workshop, crowd[2]))
    await store.write(leave(crowd[0], first))
    await store.write(decline(crowd[2], mine))
    await store.write(passing_on.serve)

    assert await store.read(lambda tx: ways(tx, workshop.event)) == (COME,)
    await store.write(come(workshop, crowd[4]))
    assert await store.read(seated.taken) == 2


async def test_an_offer_that_runs_out_goes_to_the_next(store, clock, workshop, crowd):
    [first, _] = await full(store, workshop, crowd)
    mine = await store.write(wait(workshop, crowd[2]))
    await store.write(wait(workshop, crowd[3]))
    await store.write(leave(crowd[0], first))

    clock.pass_by(hours=23)
    await store.write(passing_on.serve)
    assert (await store.read(seated.states))[crowd[2].person] == "offered"
    clock.pass_by(hours=2)
    await store.write(passing_on.serve)

    found = await store.read(seated.states)
    assert (found[crowd[2].person], found[crowd[3].person]) == ("waiting", "offered")
    assert await store.write(accept(crowd[2], mine)) == OFFER_GONE
    assert await store.read(seated.taken) == 2


async def test_a_late_yes_still_counts_while_nobody_else_was_asked(
    store, clock, workshop, crowd
):
    """The clock alone takes nothing away."""
    [first, _] = await full(store, workshop, crowd)
    mine = await store.write(wait(workshop, crowd[2]))
    await store.write(leave(crowd[0], first))
    clock.pass_by(hours=30)

    assert await store.write(accept(crowd[2], mine)) == mine
    assert await store.read(seated.taken) == 2


async def test_a_seat_goes_past_whom_it_does_not_fit(store, workshop, crowd):
    """The one place for a small child is taken; who needs it waits on."""
    first = await store.write(come(workshop, crowd[0]))
    await store.write(come(workshop, crowd[1], "small"))
    await store.write(wait(workshop, crowd[2], "small"))
    await store.write(wait(workshop, crowd[3], "big"))

    await store.write(leave(crowd[0], first))

    found = await store.read(seated.states)
    assert (found[crowd[2].person], found[crowd[3].person]) == ("waiting", "offered")
    assert await store.read(seated.cared) == {"small": 1, "big": 1}


async def test_nobody_is_asked_who_wants_to_hear_nothing(store, workshop, crowd):
    [first, _] = await full(store, workshop, crowd)
    for caller in crowd[2:5]:
        await store.write(wait(workshop, caller))
    await store.write(lambda tx: seated.stop(tx, "person-2"))
    await store.write(lambda tx: pauses.begin(tx.called_by(crowd[3]), 1))

    await store.write(leave(crowd[0], first))

    found = await store.read(seated.states)
    assert [found[c.person] for c in crowd[2:]] == ["waiting", "waiting", "offered"]


async def test_who_has_blocked_us_is_not_asked(store, workshop, crowd):
    [first, _] = await full(store, workshop, crowd)
    await store.write(wait(workshop, crowd[2]))

    def block(tx):
        chat = people.find(tx, chats.ACCOUNT, "person-2")
        people.block(tx, chat.contact, blocked=True)

    await store.write(block)
    await store.write(leave(crowd[0], first))

    assert (await store.read(seated.states))[crowd[2].person] == "waiting"


async def test_an_hour_before_nobody_is_kept_waiting_for_an_answer(
    store, clock, workshop, crowd
):
    [first, _] = await full(store, workshop, crowd)
    mine = await store.write(wait(workshop, crowd[2]))
    clock.now = seated.utc("2026-12-03 08:45")

    await store.write(leave(crowd[0], first))

    assert (await store.read(seated.states))[crowd[2].person] == "waiting"
    assert await store.write(accept(crowd[2], mine)) == mine


async def test_who_stops_waiting_or_refuses_for_good_is_off_the_list(
    store, workshop, crowd
):
    [first, _] = await full(store, workshop, crowd)
    listed = [await store.write(wait(workshop, caller)) for caller in crowd[2:5]]
    await store.write(leave(crowd[3], listed[1]))
    await store.write(leave(crowd[0], first))

    await store.write(leave(crowd[2], listed[0]))

    found = await store.read(seated.states)
    assert [found[c.person] for c in crowd[2:]] == ["left", "left", "offered"]
    assert await store.read(seated.taken) == 2


async def test_the_database_itself_refuses_one_seat_too_many(store, workshop):
    """Whoever forgets the guard gets an error, not a thirteenth chair."""
    event = schema.table(schema.Event)
    for taken in (3, -1):
        with pytest.raises(IntegrityError):
            await store.write(
                lambda tx, taken=taken: tx.connection.execute(
                    update(event).values(taken=taken)
                )
            )


async def test_a_series_is_one_seat_with_reminders_before_each_date(store, crowd):
    dates = ("2026-12-01 17:00", "2026-12-08 17:00", "2026-12-15 17:00")

    def announce(tx):
        house = world.office(tx)
        return seated.Programme(house, seated.event(tx, *dates))

    course = await store.write(announce)

    await store.write(come(course, crowd[0]))

    due = await store.read(lambda tx: seated.waiting(tx, "event"))
    assert [at for _, at in due] == [
        "Sat 28.11. 18:00",
        "Mon 30.11. 17:00",
        "Mon 07.12. 17:00",
        "Mon 14.12. 17:00",
    ]
    after = await store.read(lambda tx: seated.waiting(tx, "after"))
    assert [at for _, at in after] == ["Wed 16.12. 08:00"]


async def test_who_gives_up_hears_nothing_more(store, workshop, crowd):
    seat = await store.write(come(workshop, crowd[0]))

    await store.write(leave(crowd[0], seat))

    outbox = schema.table(schema.Outbox)
    left = select(outbox.c.id).where(outbox.c.seat_id.is_not(None))
    assert await store.read(lambda tx: tx.connection.execute(left).all()) == []


async def test_what_is_said_about_one_date_leaves_the_seat_alone(
    store, workshop, crowd
):
    seat = await store.write(come(workshop, crowd[0]))
    number = (
        await store.read(lambda tx: tx.directory.event(workshop.event.id).sessions)
    )[0].id

    await store.write(
        lambda tx: signups.say(tx.called_by(crowd[0]), seat, number, "away")
    )

    card = await store.read(lambda tx: seat_cards.card(tx, seat))
    assert (card.state, card.answers, card.version) == (
        "going",
        {str(number): "away"},
        0,
    )


async def test_what_one_comes_to_is_listed_by_date_with_what_can_be_done(
    store, workshop, crowd
):
    await full(store, workshop, crowd)
    mine = await store.write(wait(workshop, crowd[2]))

    def look(tx):
        own = tx.called_by(crowd[2])
        return seat_cards.with_appointments(own), seat_cards.ways(own, mine)

    assert await store.read(look) == ((mine,), (seat_cards.LEAVE,))
    assert not isinstance(mine, Refused)
