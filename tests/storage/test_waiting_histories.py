"""Random histories of the waiting list, beside an oracle of lists that knows the rule.

The rule: who joined first has the first choice of what is free, suits her, was not
free when she joined, and was not offered to her before; one offer at a time.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from storage import bookings, holds, schema, waiting, waitlist
from storage.values import PLAIN, Ref, Time
from tests.storage import queue, world

SEEDS = range(6)
STEPS = 60
LAST = date(2026, 12, 2)
Slot = tuple[datetime, int]


@dataclass
class Waits:
    """An entry as the oracle has it."""

    offices: list[int]
    days: int
    part: str
    passed: set[Slot] = field(default_factory=set)
    offer: Slot | None = None
    until: datetime | None = None

    def wants(self, slot: Slot) -> bool:
        local = slot[0].astimezone(world.BERLIN)
        first, last = waiting.PARTS[self.part]
        minute = local.hour * 60 + local.minute
        return (
            slot[1] in self.offices
            and bool(self.days >> local.weekday() & 1)
            and first <= minute < last
            and slot not in self.passed
        )


@dataclass
class Oracle:
    """Who should have been offered what; entries in the order of joining."""

    now: datetime
    entries: dict[int, Waits] = field(default_factory=dict)
    free: set[Slot] = field(default_factory=set)

    def serve(self, only: Slot | None = None) -> None:
        """Offer what is free, at all or on the day and at the office of one slot."""
        for entry in self.entries.values():
            for slot in sorted(self.free) if entry.offer is None else ():
                there = only is None or (
                    slot[1] == only[1] and slot[0].date() == only[0].date()
                )
                kept = holds.hold(holds.PLAN, self.now, slot[0], world.BERLIN)
                if there and entry.wants(slot) and kept:
                    entry.offer, entry.until = slot, kept.until
                    self.free.remove(slot)
                    break

    def passes(self, number: int) -> Slot:
        """End an offer; the time is free, and not hers any more."""
        entry = self.entries[number]
        slot, entry.offer = entry.offer, None
        assert slot is not None
        entry.passed.add(slot)
        self.free.add(slot)
        return slot

    def beat(self) -> None:
        for number, entry in self.entries.items():
            if entry.offer and entry.until and entry.until <= self.now:
                self.passes(number)
        self.serve()

    def offers(self) -> dict[int, Slot]:
        return {n: e.offer for n, e in self.entries.items() if e.offer}


class Play:
    """One history: what is done in the store, and what should come of it."""

    def __init__(self, store, clock, seed, service, houses, taken, people):
        self.store, self.clock = store, clock
        self.dice = random.Random(seed)
        self.service, self.houses, self.people = service, houses, people
        self.taken = taken
        self.oracle = Oracle(clock.now)
        self.who: dict[int, object] = {}
        self.made = 0

    async def step(self) -> None:
        ways = [self.joins, self.frees, self.frees, self.passes_time, self.books]
        ways += [self.takes, self.declines, self.leaves] if self.oracle.offers() else []
        await self.dice.choice(ways)()

    async def joins(self):
        idle = [one for one in self.people if one not in self.who.values()]
        if not idle:
            return
        caller, house = idle[0], self.dice.choice([None, *self.houses])
        days, part = (
            self.dice.choice([127, 5, 24, 31]),
            self.dice.choice(["any", "morning", "noon"]),
        )
        number = await self.store.write(
            lambda tx: queue.joins(
                tx, caller, self.service, house, days=days, part=part
            )
        )
        places = [house.id] if house else [one.id for one in self.houses]
        entry = Waits(places, days, part)
        entry.passed = {s for s in self.oracle.free if entry.wants(s)}
        self.oracle.entries[number], self.who[number] = entry, caller

    async def frees(self):
        soon = sorted(slot for slot in self.taken if slot[0] > self.clock.now)
        if not soon:
            return
        slot = self.dice.choice(soon)
        rival, held = self.taken.pop(slot)
        await self.store.write(lambda tx: bookings.cancel(tx.called_by(rival), held))
        self.oracle.free.add(slot)
        self.oracle.serve(slot)

    async def books(self):
        """Somebody else takes what is everybody's."""
        public = sorted(s for s in self.oracle.free if s[0] > self.clock.now)
        if not public:
            return
        slot = self.dice.choice(public)

        def book(tx):
            own = tx.called_by(queue.chat(tx))
            house = Ref("office", slot[1])
            time = Time(slot[0], world.ZONE, slot[1])
            held = bookings.hold(own, self.service, house, time, PLAIN)
            assert isinstance(bookings.confirm(own, held, "Dora"), Ref)

        await self.store.write(book)
        self.oracle.free.remove(slot)

    async def passes_time(self):
        self.clock.pass_by(minutes=self.dice.choice([1, 30, 90, 5 * 60]))
        self.oracle.now = self.clock.now
        await self.store.write(queue.beat)
        self.oracle.beat()

    async def takes(self):
        number = self.dice.choice(sorted(self.oracle.offers()))
        taken = await self.store.write(queue.takes(self.who[number], number))
        assert isinstance(taken, Ref)
        del self.oracle.entries[number]
        self.people.remove(self.who.pop(number))

    async def declines(self):
        number = self.dice.choice(sorted(self.oracle.offers()))
        assert await self.store.write(queue.declines(self.who[number], number))
        self.oracle.serve(self.oracle.passes(number))

    async def leaves(self):
        number = self.dice.choice(sorted(self.oracle.entries))
        await self.store.write(queue.leaves(self.who.pop(number), number))
        offer = self.oracle.entries.pop(number).offer
        if offer:
            self.oracle.free.add(offer)
            self.oracle.serve(offer)

    async def looks(self) -> None:
        """Compare what is offered, and that nobody has what another has."""
        found = await self.store.read(_offers)
        assert found == self.oracle.offers()
        self.made += len(found)
        claimed = await self.store.read(world.claimed)
        assert len({(resource, step) for resource, step, _ in claimed}) == len(claimed)


def _offers(tx) -> dict[int, Slot]:
    entry, booking = schema.table(schema.Waiting), schema.table(schema.Booking)
    rows = tx.connection.execute(
        select(entry.c.id, booking.c.starts_at, booking.c.office_id)
        .join(booking, booking.c.id == entry.c.booking_id)
        .where(entry.c.state == "offered")
    )
    return {row.id: (row.starts_at, row.office_id) for row in rows}


def _build(tx):
    offer = world.service(tx)
    houses = [world.office(tx), world.office(tx, "hochfeld")]
    for house in houses:
        world.opens(tx, house, hours=(9 * 60, 14 * 60), valid_until=LAST)
        world.adviser(tx, house, offer)
    tx = world.reread(tx)
    taken = {
        (at, house.id): whose
        for house in houses
        for at, whose in queue.fill(tx, offer, house).items()
    }
    return offer, houses, taken, [queue.chat(tx) for _ in range(9)]


@pytest.mark.parametrize("seed", SEEDS)
async def test_whatever_happens_the_right_one_is_offered_the_right_time(
    store, clock, seed
):
    play = Play(store, clock, seed, *await store.write(_build))

    for _ in range(STEPS):
        await play.step()
        await play.looks()

    assert play.made > STEPS / 6
    assert len(play.people) < waitlist.MOST
    assert play.clock.now < world.MONDAY + timedelta(days=9)
