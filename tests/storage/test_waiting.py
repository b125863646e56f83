"""The waiting list: a freed time goes to who has waited longest for it."""

import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from storage import (
    bookings,
    enlisting,
    holds,
    outbox,
    pauses,
    people,
    schema,
    steps,
    waiters,
)
from storage.values import Ref, Refused, Wish
from tests.storage import queue, world
from tests.storage.turns import offered as free_times

WEDNESDAY = date(2026, 11, 25)
NEXT_WEEK = date(2026, 12, 1)
MO, TU, WE = 1, 2, 4


class Full:
    """An office where everything is booked for eight days, and three who want in."""

    def __init__(self, small, taken, people):
        self.office, self.service = small.office, small.service
        self.adviser = small.adviser
        self.taken = taken
        self.amina, self.bilal, self.cem = people

    def at(self, clock, day=WEDNESDAY):
        return world.at(self.office, clock, day)

    def frees(self, clock, day=WEDNESDAY):
        return queue.frees(self.taken, self.at(clock, day))

    def joins(self, caller, **wishes):
        return lambda tx: queue.joins(tx, caller, self.service, **wishes)


@pytest.fixture
async def full(store, small):
    def build(tx):
        world.change(tx, schema.Service, small.service.id, horizon_days=8)
        tx = world.reread(tx)
        taken = queue.fill(tx, small.service, small.office)
        return Full(small, taken, [queue.chat(tx) for _ in range(3)])

    return await store.write(build)


async def test_a_freed_time_goes_to_who_joined_first(store, full, clock):
    first = await store.write(full.joins(full.bilal))
    clock.pass_by(minutes=1)
    await store.write(full.joins(full.amina))

    await store.write(full.frees("10:00"))

    assert await store.read(queue.offered) == {first: "25. 10:00"}


async def test_nobody_else_can_take_what_is_offered(store, full):
    await store.write(full.joins(full.amina))

    await store.write(full.frees("10:00", world.TUESDAY))

    assert await free_times(store, full) == []


async def test_two_freed_times_go_to_two_people(store, full):
    one = await store.write(full.joins(full.amina))
    two = await store.write(full.joins(full.bilal))

    await store.write(full.frees("10:00"))
    await store.write(full.frees("09:00"))

    assert await store.read(queue.offered) == {one: "25. 10:00", two: "25. 09:00"}


async def test_without_anybody_who_waits_it_is_everybodys(store, full):
    await store.write(full.frees("10:00", world.TUESDAY))

    assert await free_times(store, full) == ["10:00"]


@pytest.mark.parametrize(
    ("wishes", "suits"),
    [
        ({"days": WE}, True),
        ({"days": MO | TU}, False),
        ({"part": "morning"}, True),
        ({"part": "noon"}, False),
        ({"days": WE, "part": "late"}, False),
    ],
)
async def test_only_who_can_come_then_is_asked(store, full, wishes, suits):
    entry = await store.write(full.joins(full.amina, **wishes))

    await store.write(full.frees("10:00"))

    assert (entry in await store.read(queue.offered)) is suits


async def test_noon_is_no_morning(store, full):
    """A part of the day ends before the minute at which the next begins."""
    await store.write(
        lambda tx: world.opens(tx, full.office, hours=(12 * 60, 12 * 60 + 30))
    )

    def join(tx):
        return queue.joins(tx, full.amina, full.service, part="morning")

    entry = await store.write(join)
    await store.write(queue.beat)

    assert entry not in await store.read(queue.offered)


async def test_one_office_or_any(store, full):
    def build(tx):
        other = world.office(tx, "hochfeld")
        world.opens(tx, other)
        world.adviser(tx, other, full.service)
        tx = world.reread(tx)
        taken = queue.fill(tx, full.service, other)
        only = queue.joins(tx, full.amina, full.service, full.office)
        either = queue.joins(tx, full.bilal, full.service)
        return other, taken, only, either

    other, taken, only, either = await store.write(build)
    await store.write(queue.frees(taken, world.at(other, "11:00", WEDNESDAY)))
    assert await store.read(queue.offered) == {either: "25. 11:00"}

    await store.write(full.frees("10:30"))
    assert await store.read(queue.offered) == {only: "25. 10:30", either: "25. 11:00"}


async def test_a_time_without_what_she_needs_is_offered_to_the_next(store, full):
    """Who wants a child to be looked after is not asked where nobody can."""

    def join(tx):
        world.change(tx, schema.Service, full.service.id, needs={"care": 1})
        cared = Wish(children=("small",))
        queue.joins(tx, full.amina, full.service, wish=cared)
        return queue.joins(tx, full.bilal, full.service)

    bilal = await store.write(join)
    await store.write(full.frees("10:00"))

    assert await store.read(queue.offered) == {bilal: "25. 10:00"}


async def test_what_is_free_when_somebody_joins_is_not_offered_to_her(store, full):
    await store.write(full.frees("10:00"))
    entry = await store.write(full.joins(full.amina))
    await store.write(queue.beat)
    assert await store.read(queue.offered) == {}

    await store.write(full.frees("11:00"))

    assert await store.read(queue.offered) == {entry: "25. 11:00"}


async def test_taking_books_it_and_ends_the_waiting(store, full):
    entry = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00"))

    taken = await store.write(queue.takes(full.amina, entry))

    assert isinstance(taken, Ref)
    assert (await store.read(world.states))[taken.id] == "booked"
    assert await store.read(lambda tx: queue.state(tx, entry)) == "served"
    assert await store.read(waiters.entries) == []


async def test_what_is_personal_goes_with_the_waiting(store, full):
    entry = await store.write(full.joins(full.amina))
    await store.write(queue.leaves(full.amina, entry))

    row = await store.read(
        lambda tx: tx.connection.execute(
            select(schema.table(schema.Waiting)).where(text("id = 1"))
        ).one()
    )
    assert (row.name, row.wish, row.passed, row.state) == (None, None, {}, "left")


async def test_passing_on_lets_the_next_have_it_at_once(store, full):
    amina = await store.write(full.joins(full.amina))
    bilal = await store.write(full.joins(full.bilal))
    await store.write(full.frees("10:00"))

    assert await store.write(queue.declines(full.amina, amina))

    assert await store.read(queue.offered) == {bilal: "25. 10:00"}
    assert await store.read(lambda tx: queue.state(tx, amina)) == "waiting"


async def test_what_everybody_passed_on_is_everybodys_and_never_offered_again(
    store, full
):
    entry = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00", NEXT_WEEK))
    await store.write(queue.declines(full.amina, entry))

    await store.write(queue.beat)

    assert await store.read(queue.offered) == {}


async def test_an_offer_that_is_not_answered_goes_to_the_next(store, full, clock):
    amina = await store.write(full.joins(full.amina))
    bilal = await store.write(full.joins(full.bilal))
    await store.write(full.frees("11:30"))  # in 27 and a half hours: for 4 hours

    clock.pass_by(hours=4, minutes=-1)
    await store.write(queue.beat)
    assert await store.read(queue.offered) == {amina: "25. 11:30"}
    clock.pass_by(minutes=1)
    await store.write(queue.beat)

    assert await store.read(queue.offered) == {bilal: "25. 11:30"}


async def test_between_the_end_and_the_beat_nobody_slips_in(store, full, clock):
    await store.write(full.joins(full.amina))
    bilal = await store.write(full.joins(full.bilal))
    await store.write(full.frees("11:30"))
    clock.pass_by(hours=4, minutes=1)

    assert await free_times(store, full) == []
    await store.write(queue.beat)

    assert await store.read(queue.offered) == {bilal: "25. 11:30"}


async def test_too_near_is_offered_to_nobody(store, full, clock):
    await store.write(full.joins(full.amina))
    clock.pass_by(hours=24, minutes=30)  # Tuesday, 8:30

    await store.write(full.frees("10:00", world.TUESDAY))

    assert await store.read(queue.offered) == {}


async def test_what_is_freed_at_night_is_said_in_the_morning(store, full, clock):
    clock.pass_by(hours=13)  # Monday, 21:00
    await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00", NEXT_WEEK))

    row = await store.read(
        lambda tx: tx.connection.execute(
            select(schema.table(schema.Outbox)).where(text("dedupe like 'offer:%'"))
        ).one()
    )
    assert row.due_at.astimezone(world.BERLIN).hour == 8


async def test_an_offer_does_not_end_at_night(store, full, clock):
    """Four hours from 17:00 on would end at 21:00."""
    clock.pass_by(hours=9)
    await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00"))

    (entry,) = await store.read(waiters.entries)
    assert entry.offered_until == world.MONDAY + timedelta(hours=25)


async def test_who_does_not_want_to_hear_from_us_is_passed_over(store, full):
    def join(tx):
        for caller in (full.amina, full.bilal, full.cem):
            queue.joins(tx, caller, full.service)
        contact = schema.table(schema.Contact)
        first, second = tx.connection.execute(
            select(contact.c.id)
            .where(contact.c.person_id.in_((full.amina.person, full.bilal.person)))
            .order_by(contact.c.id)
        ).scalars()
        people.stop(tx, first, stopped=True)
        people.block(tx, second, blocked=True)

    await store.write(join)
    await store.write(full.frees("10:00"))

    why = {e.caller.person: e.why_not for e in await store.read(waiters.entries)}
    assert why == {
        full.amina.person: "stopped",
        full.bilal.person: "blocked",
        full.cem.person: "",
    }
    assert len(await store.read(queue.offered)) == 1


async def test_who_pauses_is_passed_over_until_the_pause_ends(store, full, clock):
    entry = await store.write(full.joins(full.amina))
    await store.write(lambda tx: pauses.begin(tx.called_by(full.amina), 1))
    await store.write(full.frees("10:00", NEXT_WEEK))
    assert await store.read(queue.offered) == {}

    await store.write(lambda tx: pauses.end(tx.called_by(full.amina)))
    await store.write(queue.beat)

    assert await store.read(queue.offered) == {entry: "01. 10:00"}


async def test_who_stops_or_cannot_be_told_lets_the_next_have_it(store, full):
    amina = await store.write(full.joins(full.amina))
    bilal = await store.write(full.joins(full.bilal))
    await store.write(full.frees("10:00"))
    assert amina in await store.read(queue.offered)

    def fails(tx):
        row = schema.table(schema.Outbox)
        tx.connection.execute(row.update().values(state=outbox.DEAD, why="window"))

    await store.write(fails)
    await store.write(queue.beat)

    assert await store.read(queue.offered) == {bilal: "25. 10:00"}


async def test_who_books_for_herself_waits_no_more(store, full, clock):
    entry = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00"))

    def books(tx):
        own = tx.called_by(full.amina)
        bookings.cancel(tx.called_by(full.taken[full.at("09:00").at][0]), _taken(full))
        held = bookings.hold(own, full.service, full.office, full.at("09:00"))
        return bookings.confirm(own, held, "Amina")

    assert isinstance(await store.write(books), Ref)
    assert await store.read(lambda tx: queue.state(tx, entry)) == "served"
    assert await store.read(queue.offered) == {}


def _taken(full):
    return full.taken[full.at("09:00").at][1]


async def test_an_offer_takes_no_hold_from_her_booking(store, full):
    """Four times may be held at once; an offer is not one of them."""
    entry = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00"))

    def holds_many(tx):
        own = tx.called_by(full.amina)
        for clock in ("09:00", "09:30", "10:30", "11:00", "11:30"):
            rival, held = full.taken[full.at(clock).at]
            bookings.cancel(tx.called_by(rival), held)
            assert isinstance(
                bookings.hold(own, full.service, full.office, full.at(clock)), Ref
            )

    await store.write(holds_many)

    assert await store.read(queue.offered) == {entry: "25. 10:00"}


async def test_who_joins_again_changes_her_wishes_and_keeps_her_place(
    store, full, clock
):
    first = await store.write(full.joins(full.amina, days=MO))
    clock.pass_by(minutes=1)
    await store.write(full.joins(full.bilal))
    clock.pass_by(minutes=1)

    again = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00"))

    assert again == first
    assert await store.read(queue.offered) == {first: "25. 10:00"}


async def test_who_has_an_appointment_does_not_wait_for_another(store, full):
    entry = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00"))
    await store.write(queue.takes(full.amina, entry))

    with pytest.raises(AssertionError):
        await store.write(full.joins(full.amina))


async def test_taking_too_late_works_unless_somebody_else_has_it(store, full, clock):
    amina = await store.write(full.joins(full.amina))
    await store.write(full.frees("11:30"))
    clock.pass_by(hours=5)
    await store.write(queue.beat)
    bilal = await store.write(full.joins(full.bilal, days=MO))

    assert isinstance(await store.write(queue.takes(full.amina, amina)), Ref)
    assert await store.read(lambda tx: queue.state(tx, bilal)) == "waiting"


async def test_taking_what_the_next_was_offered_is_refused(store, full, clock):
    amina = await store.write(full.joins(full.amina))
    await store.write(full.joins(full.bilal))
    await store.write(full.frees("11:30"))
    clock.pass_by(hours=4)
    await store.write(queue.beat)

    told = await store.write(queue.takes(full.amina, amina))

    assert told == Refused("time-gone")
    assert await store.read(lambda tx: queue.state(tx, amina)) == "waiting"


async def test_after_sixty_days_she_is_asked_once_and_then_let_go(store, full, clock):
    entry = await store.write(full.joins(full.amina, part="late"))
    clock.pass_by(days=60)
    for _ in range(2):
        await store.write(queue.beat)
    asked = text("SELECT count(*) FROM outbox WHERE dedupe LIKE 'still:%'")
    count = await store.read(lambda tx: tx.connection.execute(asked).scalar())
    assert count == 1

    clock.pass_by(days=7)
    await store.write(queue.beat)

    assert await store.read(lambda tx: queue.state(tx, entry)) == "ended"


async def test_a_day_that_comes_within_the_horizon_is_offered_first(store, full, clock):
    entry = await store.write(full.joins(full.amina))
    clock.pass_by(days=1)

    await store.write(queue.beat)

    assert await store.read(queue.offered) == {entry: "02. 09:00"}


async def test_a_plan_of_holds_is_the_services_own(store, full, clock):
    entry = await store.write(full.joins(full.amina))
    await store.write(
        lambda tx: world.change(
            tx, schema.Service, full.service.id, holds=["1d 2h", "6h 30m"]
        )
    )
    await store.write(full.frees("10:00"))

    (found,) = await store.read(waiters.entries)
    assert found.id == entry
    assert found.offered_until == world.MONDAY + timedelta(hours=2)


async def test_a_service_keeps_the_plan_of_every_service_unless_it_says_so(store, full):
    plan = await store.read(lambda tx: tx.directory.service(full.service.id).holds)

    assert tuple(plan) == holds.PLAN


async def test_what_is_held_in_an_offer_is_claimed_like_any_other(store, full):
    entry = await store.write(full.joins(full.amina))
    await store.write(full.frees("10:00"))

    claimed = await store.read(world.claimed)
    booking = await store.read(lambda tx: queue.offer(tx, entry))
    mine = {step for _, step, number in claimed if number == booking.id}
    first = steps.floor(full.at("10:00").at)
    assert mine == set(range(first, first + 6))


async def test_two_persons_who_are_one_keep_the_older_place(store, full, clock):
    """Who wrote from two phones waits once for a service, and for each service."""
    amina = await store.write(full.joins(full.amina))
    clock.pass_by(minutes=1)
    again = await store.write(full.joins(full.bilal))

    def another(tx):
        return queue.joins(tx, full.amina, world.service(tx, "coaching"))

    other = await store.write(another)
    gone, kept = full.amina.person, full.bilal.person
    await store.write(lambda tx: enlisting.merge(tx, gone, kept))

    found = await store.read(waiters.entries)
    assert [(e.id, e.caller.person) for e in found] == [(amina, kept), (other, kept)]
    assert await store.read(lambda tx: queue.state(tx, again)) == "left"
    await store.write(full.frees("10:00"))
    taken = await store.write(queue.takes(full.bilal, amina))
    assert isinstance(taken, Ref)


async def test_no_two_open_entries_of_one_person_for_one_service(store, full):
    entry = await store.write(full.joins(full.amina))

    def second(tx):
        table = schema.table(schema.Waiting)
        row = tx.connection.execute(select(table).where(table.c.id == entry)).one()
        values = {k: v for k, v in row._mapping.items() if k != "id"}
        tx.connection.execute(table.insert().values(**values))

    with pytest.raises(IntegrityError):
        await store.write(second)


async def test_beats_of_several_processes_ask_once(store, full, clock):
    await store.write(full.joins(full.amina, part="late"))
    clock.pass_by(days=60)

    await asyncio.gather(*(store.write(queue.beat) for _ in range(4)))

    asked = text("SELECT count(*) FROM outbox WHERE dedupe LIKE 'still:%'")
    assert await store.read(lambda tx: tx.connection.execute(asked).scalar()) == 1
