"""One booking claims everything it takes, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from storage import appointments, bookings, rebooking, schema, times
from storage.transaction import Caller
from storage.values import PLAIN, Day, Ref, Wish
from tests.storage import world
from tests.storage.turns import GONE, cancel, confirm, release

TWO_CHILDREN = Wish(children=("small", "big"), people=2)
NEEDS = {"interpreter": 1, "room": 1, "care": 1, "people": 4}


@dataclass(frozen=True)
class House:
    """An office with one of everything; Amina speaks Arabic, the adviser does not."""

    office: Ref
    service: Ref
    adviser: int
    interpreter: int
    room: int
    small: int
    big: int
    amina: Caller
    bilal: Caller

    def all(self):
        return {self.adviser, self.interpreter, self.room, self.small, self.big}


@pytest.fixture
async def house(store):
    def build(tx):
        office = world.office(tx)
        world.opens(tx, office)
        service = world.service(tx, "family", needs=NEEDS)
        return House(
            office,
            service,
            world.adviser(tx, office, service, languages=("de", "tr")),
            world.interpreter(tx, office, "ar"),
            world.room(tx, office, 3),
            world.place(tx, office, "small"),
            world.place(tx, office, "big"),
            world.person(tx),
            world.person(tx),
        )

    return await store.write(build)


def hold(house, caller=None, clock="10:00", wish=TWO_CHILDREN):
    time = world.at(house.office, clock)
    return lambda tx: bookings.hold(
        tx.called_by(caller or house.amina), house.service, house.office, time, wish
    )


def card(booking):
    return lambda tx: appointments.card(tx, booking)


async def offered(store, house, wish=PLAIN, caller=None):
    """Return the clock times on Tuesday for somebody."""
    day = Day(world.TUESDAY, world.ZONE)

    def free(tx):
        tx = tx.called_by(caller or house.amina)
        return times.free(tx, house.service, house.office, day, wish)

    return world.clocks(await store.read(free))


async def claimed(store):
    """Return what is claimed, and by which booking."""
    return {(booking, what) for what, _, booking in await store.read(world.claimed)}


async def book(store, house, **how):
    held = await store.write(hold(house, **how))
    return await store.write(confirm(how.get("caller") or house.amina, held))


async def test_everything_is_claimed_for_the_whole_length(store, house):
    held = await store.write(hold(house))

    assert await claimed(store) == {(held.id, one) for one in house.all()}
    assert len(await store.read(world.claimed)) == 5 * 6
    found = await store.read(card(held))
    assert (found.interpreter.id, found.room.id) == (house.interpreter, house.room)
    assert found.wish == replace(TWO_CHILDREN, language="ar")


@pytest.mark.parametrize("missing", ["interpreter", "room", "small", "big"])
async def test_if_one_thing_is_taken_nothing_is(store, house, missing):
    """All or nothing: what was free beside it stays free for others."""
    tables = {
        "interpreter": schema.Interpreter,
        "room": schema.Room,
        "small": schema.CarePlace,
        "big": schema.CarePlace,
    }
    await store.write(
        lambda tx: world.change(
            tx, tables[missing], getattr(house, missing), active=False
        )
    )

    assert await offered(store, house, TWO_CHILDREN) == []
    assert await store.write(hold(house)) == GONE
    assert await claimed(store) == set()
    assert await store.read(world.states) == {}


@pytest.mark.parametrize("give_back", [release, cancel])
async def test_everything_is_given_back_at_once(store, house, give_back):
    held = await store.write(hold(house))
    if give_back is cancel:
        await store.write(confirm(house.amina, held))

    await store.write(give_back(house.amina, held))

    assert await claimed(store) == set()
    assert "10:00" in await offered(store, house, TWO_CHILDREN)


async def test_who_takes_one_part_of_an_expired_hold_frees_all_of_it(
    store, house, clock
):
    held = await store.write(hold(house))
    clock.pass_by(minutes=15)

    theirs = await store.write(hold(house, house.bilal, wish=PLAIN))

    assert {booking for booking, _ in await claimed(store)} == {theirs.id}
    assert await store.write(confirm(house.amina, held)) == GONE
    assert await claimed(store) == {
        (theirs.id, one) for one in (house.adviser, house.interpreter, house.room)
    }


async def test_somebody_who_speaks_the_language_needs_no_interpreter(store, house):
    await store.write(
        lambda tx: world.adviser(tx, house.office, house.service, languages=("ar",))
    )
    speaks = house.big + 1
    mine = await store.read(card(await store.write(hold(house, wish=PLAIN))))

    assert (mine.interpreter, mine.adviser.id) == (None, speaks)


async def test_who_comes_in_person_is_asked_before_who_calls(store, house):
    """Who calls has less to do on this day, and still is second."""

    def add(tx):
        away = world.office(tx, "hochfeld")
        world.room(tx, house.office)
        world.adviser(tx, house.office, house.service)
        return world.interpreter(tx, away, "ar", by_phone=True)

    calls = await store.write(add)
    await store.write(hold(house, clock="09:00", wish=PLAIN))
    first = await store.write(hold(house, wish=PLAIN))
    second = await store.write(hold(house, house.bilal, wish=PLAIN))

    assert (await store.read(card(first))).interpreter.id == house.interpreter
    assert (await store.read(card(second))).interpreter.id == calls
    beside = await store.read(lambda tx: appointments.beside(tx, second))
    assert beside == (appointments.BY_PHONE, 0)


async def test_nobody_comes_in_person_to_another_office(store, house):
    def move_away(tx):
        away = world.office(tx, "hochfeld")
        world.change(tx, schema.Resource, house.interpreter, office_id=away.id)

    await store.write(move_away)

    assert await offered(store, house) == []


async def test_own_hours_and_absences_of_anything_are_kept(store, house):
    def limit(tx):
        world.opens(tx, house.office, hours=(600, 720), resource_id=house.room)
        first, last = (world.at(house.office, c).at for c in ("10:30", "11:00"))
        world.closes(tx, house.office, first, last, resource_id=house.small)

    await store.write(limit)

    assert await offered(store, house) == ["10:00", "10:30", "11:00", "11:30"]
    assert await offered(store, house, TWO_CHILDREN) == ["10:00", "11:00", "11:30"]


async def test_the_smallest_room_that_will_do_is_taken(store, house):
    larger = await store.write(lambda tx: world.room(tx, house.office, 8))
    small = await store.read(card(await store.write(hold(house, wish=Wish(people=3)))))
    await store.write(release(house.amina, small.booking))
    family = await store.read(card(await store.write(hold(house, wish=Wish(people=4)))))

    assert (small.room.id, family.room.id) == (house.room, larger)
    assert await offered(store, house, Wish(people=9)) == []


async def test_moving_keeps_what_was_wished_for(store, house):
    """The language too, even if she reads the chat in another one by now."""
    booked = await book(store, house)
    german = replace(house.amina, language="de")
    time = world.at(house.office, "10:30")

    def choose_and_move(tx):
        tx = tx.called_by(german)
        day = Day(world.TUESDAY, world.ZONE)
        offered = rebooking.free(tx, booked, rebooking.SAME, day)
        return offered, rebooking.move(tx, booked, rebooking.SAME, time)

    offered_, moved = await store.write(choose_and_move)

    assert time in offered_
    assert moved == (appointments.IN_PERSON, 2)
    assert await claimed(store) == {(booked.id, one) for one in house.all()}
    assert (await store.read(card(booked))).time == time


async def test_moving_to_where_one_thing_is_missing_leaves_all_as_it_was(store, house):
    booked = await book(store, house)
    await store.write(
        lambda tx: world.adviser(tx, house.office, house.service, languages=("ar",))
    )
    await store.write(lambda tx: world.room(tx, house.office))
    await store.write(hold(house, house.bilal, "11:00", Wish(children=("big",))))
    before = await store.read(world.claimed)

    def move(tx):
        time = world.at(house.office, "11:00")
        return bookings.move(tx.called_by(house.amina), booked, time)

    assert await store.write(move) == GONE
    assert await store.read(world.claimed) == before


async def test_a_hold_that_expired_is_only_confirmed_with_the_same_interpreter(
    store, house, clock
):
    """The person has read who will be there; a yes to something else is no yes."""
    held = await store.write(hold(house))
    clock.pass_by(minutes=15)

    def another(tx):
        world.change(tx, schema.Interpreter, house.interpreter, active=False)
        return world.interpreter(tx, house.office, "ar", by_phone=True)

    await store.write(another)

    assert await store.write(confirm(house.amina, held)) == GONE


async def test_a_hold_that_expired_is_confirmed_though_it_is_too_near_by_now(
    store, house, clock
):
    held = await store.write(hold(house))
    await store.write(
        lambda tx: world.change(tx, schema.Service, house.service.id, lead_minutes=60)
    )
    clock.now = world.at(house.office, "09:50").at

    assert await store.write(confirm(house.amina, held)) == held
    assert await claimed(store) == {(held.id, one) for one in house.all()}


async def test_a_service_that_needs_nothing_claims_an_adviser_alone(store, small):
    def add(tx):
        for make in (world.interpreter, world.room, world.place):
            make(tx, small.office)

    await store.write(add)
    time = world.at(small.office, "10:00")

    held = await store.write(
        lambda tx: bookings.hold(
            tx.called_by(small.amina), small.service, small.office, time
        )
    )

    assert await claimed(store) == {(held.id, small.adviser)}
