"""Staff call events off, move dates and note who came; people are told once, by day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import consents, event_staff, my_data, schema, seat_cards, seat_keeping
from storage.event_staff import NoSuchEvent, NotNow
from tests.storage import seated, world
from tests.storage.seated import accept, come, leave, wait

DATES = ("2026-12-01 17:00", "2026-12-08 17:00")


@pytest.fixture
async def course(store):
    """Two seats, two evenings."""

    def announce(tx):
        house = world.office(tx)
        return seated.Programme(house, seated.event(tx, *DATES))

    return await store.write(announce)


@pytest.fixture
async def crowd(store):
    return await store.write(
        lambda tx: [seated.somebody(tx, f"person-{n}") for n in range(4)]
    )


async def first(store, course):
    """Return the number of the first date."""
    event = await store.read(lambda tx: tx.directory.event(course.event.id))
    return event.sessions[0].id


async def test_who_comes_waits_or_has_an_offer_is_told_that_it_is_off(
    store, clock, course, crowd
):
    had = [await store.write(come(course, caller)) for caller in crowd[:2]]
    for caller in crowd[2:]:
        await store.write(wait(course, caller))
    await store.write(leave(crowd[0], had[0]))
    clock.now = seated.utc("2026-11-23 21:00")

    told = await store.write(lambda tx: event_staff.call_off(tx, "application"))

    assert told == 3
    rows = await store.read(lambda tx: seated.waiting(tx, "off"))
    assert sorted(who for who, _ in rows) == [c.person for c in crowd[1:]]
    assert {at for _, at in rows} == {"Tue 24.11. 08:00"}
    for kind in ("event", "seat-offer", "after"):
        assert await store.read(lambda tx, kind=kind: seated.waiting(tx, kind)) == []
    with pytest.raises(NoSuchEvent):
        await store.write(lambda tx: event_staff.call_off(tx, "application"))


async def test_what_is_over_cannot_be_called_off_nor_moved(store, clock, course):
    number = await first(store, course)
    clock.now = seated.utc("2026-12-08 17:01")

    with pytest.raises(NotNow):
        await store.write(lambda tx: event_staff.call_off(tx, "application"))
    with pytest.raises(NotNow):
        await store.write(
            lambda tx: event_staff.move(tx, number, tx.now + timedelta(days=1))
        )


async def test_a_moved_date_keeps_its_length_and_is_reminded_of_anew(
    store, course, crowd
):
    await store.write(come(course, crowd[0]))
    number = await first(store, course)
    to = seated.utc("2026-12-02 10:00")

    assert await store.write(lambda tx: event_staff.move(tx, number, to)) == 1

    event = await store.read(lambda tx: tx.directory.event(course.event.id))
    assert event.sessions[0].starts_at == to
    assert event.sessions[0].ends_at == to + timedelta(hours=3)
    due = await store.read(lambda tx: seated.waiting(tx, "event"))
    assert [at for _, at in due] == [
        "Sun 29.11. 18:00",
        "Tue 01.12. 10:00",
        "Mon 07.12. 17:00",
    ]
    assert len(await store.read(lambda tx: seated.waiting(tx, "moved"))) == 1


async def test_an_offer_goes_out_again_with_the_new_date(store, course, crowd):
    had = [await store.write(come(course, caller)) for caller in crowd[:2]]
    mine = await store.write(wait(course, crowd[2]))
    await store.write(leave(crowd[0], had[0]))
    number = await first(store, course)
    to = seated.utc("2026-12-02 10:00")

    await store.write(lambda tx: event_staff.move(tx, number, to))

    offers = await store.read(lambda tx: seated.waiting(tx, "seat-offer"))
    assert [who for who, _ in offers] == [crowd[2].person]
    assert await store.write(accept(crowd[2], mine)) == mine


async def test_who_has_said_stop_hears_of_it_only_if_she_begins_again(
    store, course, crowd
):
    await store.write(come(course, crowd[0]))
    await store.write(lambda tx: seated.stop(tx, "person-0"))
    number = await first(store, course)
    to = seated.utc("2026-12-02 10:00")

    await store.write(lambda tx: event_staff.move(tx, number, to))

    for kind in ("event", "moved"):
        assert await store.read(lambda tx, kind=kind: seated.waiting(tx, kind)) == []
    outbox = schema.table(schema.Outbox)
    dead = select(outbox.c.id).where(outbox.c.seat_id.is_not(None), outbox.c.state == 3)
    assert len(await store.read(lambda tx: tx.connection.execute(dead).all())) > 3


async def test_who_took_back_the_consent_is_told_but_not_reminded(store, course, crowd):
    def agree(tx):
        consents.record(tx.called_by(crowd[0]), consents.APPOINTMENT)

    await store.write(agree)
    await store.write(come(course, crowd[0]))
    await store.write(
        lambda tx: my_data.withdraw(tx.called_by(crowd[0]), consents.APPOINTMENT)
    )
    number = await first(store, course)
    to = seated.utc("2026-12-02 10:00")

    await store.write(lambda tx: event_staff.move(tx, number, to))

    assert await store.read(lambda tx: seated.waiting(tx, "event")) == []
    assert len(await store.read(lambda tx: seated.waiting(tx, "moved"))) == 1


async def test_who_came_is_noted_after_the_last_date_has_begun(
    store, clock, course, crowd
):
    seat = await store.write(come(course, crowd[0]))
    waits = [await store.write(come(course, crowd[1]))]
    waits.append(await store.write(wait(course, crowd[2])))
    with pytest.raises(NotNow):
        await store.write(lambda tx: event_staff.attended(tx, seat.id, came=True))
    clock.now = seated.utc("2026-12-08 17:30")

    came = await store.write(lambda tx: event_staff.attended(tx, seat.id, came=True))
    missed = await store.write(
        lambda tx: event_staff.attended(tx, waits[0].id, came=False)
    )

    assert (came.state, missed.state) == ("came", "missed")
    with pytest.raises(seat_cards.NoSuchSeat):
        await store.write(lambda tx: event_staff.attended(tx, waits[1].id, came=True))


async def test_two_persons_who_are_one_have_the_better_of_two_seats(
    store, course, crowd
):
    """The other is freed, and goes on to who waits."""
    one, other, third = crowd[:3]
    await store.write(come(course, one))
    kept = await store.write(come(course, other))
    await store.write(wait(course, third))

    def merge(tx):
        seat_keeping.merge(tx, into=one.person, other=other.person)

    await store.write(merge)

    found = await store.read(seated.states)
    assert found == {one.person: "going", third.person: "offered"}
    assert await store.read(seated.taken) == 2
    assert kept


async def test_a_seat_of_the_other_person_alone_is_hers_too(store, course, crowd):
    seat = await store.write(come(course, crowd[1]))

    def merge(tx):
        seat_keeping.merge(tx, into=crowd[0].person, other=crowd[1].person)

    await store.write(merge)

    card = await store.read(lambda tx: seat_cards.card(tx, seat))
    assert (card.person, card.state) == (crowd[0].person, "going")
    assert await store.read(seated.taken) == 1
