"""The two offices for some weeks: people, staff, illness, and the bot itself."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, text

from bot import app, housekeeping, worker
from bot.channels.base import WEB, Incoming, Kind, Outgoing
from bot.conversations import Talks
from bot.worker import Sender
from dialogs import catalogue
from storage import absences, attendance, directory, schema, waitlist_upkeep
from storage.sealing import Box
from storage.transaction import Tx
from tests.month import (
    absent,
    checks,
    clock,
    facts,
    noted,
    reminded,
    rushes,
    seats,
    served,
)
from tests.month.facts import Facts
from tests.month.messenger import Pigeon
from tests.month.people import ACCOUNTS, Person
from tests.support.visitor import TEXTS

BERLIN = ZoneInfo("Europe/Berlin")
# A month with the end of summer time (25 October) and a public holiday (1 November);
# both are Sundays, so that Hochfeld is open on Sundays here.
FIRST, DAYS = date(2026, 10, 12), 30
HOUR = 3_600.0
# Offers are passed on each minute; here less often, so that a month takes minutes.
BEAT = 300.0
# Modules that bring checks of their own.
JUDGES = (checks, absent, reminded, served, seats, noted)
FRIDAY = 4
_booking = schema.table(schema.Booking)


class City:
    """Everything that lives in one run; its `seed` decides all of it."""

    def __init__(
        self, url: str, seed: int, people: int, first: date = FIRST, days: int = DAYS
    ) -> None:
        self.url, self.seed, self.first, self.days = url, seed, first, days
        self.box = Box("a secret for the month only")
        self.chance = random.Random(seed)
        self.start = datetime.combine(first, time(6, 4), BERLIN).astimezone(UTC)
        self.seconds = days * 24 * HOUR
        self.turns = self.updates = self.rushes = 0
        self.story: defaultdict[int, list[str]] = defaultdict(list)
        self.people = {f"p{n}": Person(self, n) for n in range(1, people + 1)}
        self.pigeons = [Pigeon(a, self._bring) for a in ACCOUNTS if a != WEB]
        self.faults: list[checks.Fault] = []
        self.store: clock.Store
        self.talks: Talks

    async def lives(self) -> Facts:
        """Let the days pass; return what is in the database at the end."""
        self.store = clock.open(self.url, self.box, self.start)
        try:
            with patch.object(worker, "TICK", clock.TICK):
                async with self._open(), asyncio.TaskGroup() as group:
                    tasks = [group.create_task(work) for work in self._works()]
                    await asyncio.sleep(self.seconds)
                    for task in tasks:
                        task.cancel()
            return await self.store.read(facts.read)
        finally:
            await self.store.close()

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[None]:
        """Open both offices, with the bot behind its three channels."""
        await self.store.write(app.prepare)
        await self.store.write(self._arrange)
        self.talks = Talks(self.store, TEXTS, catalogue.registry())
        senders = [Sender(self.store, TEXTS, pigeon) for pigeon in self.pigeons]
        running = [asyncio.create_task(sender.run()) for sender in senders]
        running.append(asyncio.create_task(worker.publish(self.talks, [WEB])))
        for sender, pigeon in zip(senders, self.pigeons, strict=True):
            self.talks.deliver_through(pigeon.account, sender)
        try:
            yield
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
            for sender in senders:
                await sender.close()

    def _works(self):
        """Yield all that goes on side by side."""
        yield from (person.lives() for person in self.people.values())
        yield self._every(2 * HOUR, self._tidies, offset=17)
        yield self._every(BEAT, self._passes_on, offset=29)
        yield self._every(24 * HOUR, self._looks_back, offset=13 * HOUR)
        yield self._every(24 * HOUR, self._looks_closely, offset=21 * HOUR)
        yield self._every(36 * HOUR, lambda: rushes.rush(self), offset=5 * HOUR)
        for _ in range(2):
            yield self._is_ill()

    async def _every(self, seconds: float, what: Callable[[], Any], offset: float):
        await asyncio.sleep(offset)
        while True:
            await what()
            await asyncio.sleep(seconds)

    def _arrange(self, tx: Tx) -> None:
        """Open Hochfeld on Sundays, close Marxloh for one day, take chairs away."""
        offices = {office.key: office.id for office in tx.directory.offices.values()}
        opening = {
            "office_id": offices["hochfeld"],
            "recurrence": "FREQ=WEEKLY;BYDAY=SU",
            "opens": 10 * 60,
            "closes": 13 * 60,
            "valid_from": date(2026, 1, 1),
        }
        tx.connection.execute(insert(schema.table(schema.OpeningRule)), [opening])
        day = datetime.combine(self.first + timedelta(days=8), time(), BERLIN)
        closed = {
            "office_id": offices["marxloh"],
            "starts_at": day,
            "ends_at": day + timedelta(days=1),
            "reasons": {"de": "Betriebsausflug"},
        }
        tx.connection.execute(insert(schema.table(schema.Closure)), [closed])
        tx.connection.execute(text("UPDATE event SET seats = seats / 4"))
        directory.changed(tx)

    async def _tidies(self) -> None:
        await self.store.write(housekeeping.tidy)

    async def _passes_on(self) -> None:
        await self.store.write(waitlist_upkeep.beat)

    async def _looks_back(self) -> None:
        """Note in the evening who came and who did not."""
        now = self.store.clock()

        def note(tx: Tx) -> None:
            ended = select(_booking.c.id, _booking.c.person_id).where(
                _booking.c.state == "booked", _booking.c.ends_at <= now
            )
            for row in tx.connection.execute(ended).all():
                came = random.Random(f"{self.seed}-came-{row.id}").random() < 0.85
                attendance.attended(tx, row.id, came=came)

        await self.store.write(note)

    async def _is_ill(self) -> None:
        """Let an adviser fall ill on a working day, for one to five days."""
        long, number = self.chance.randint(1, 5), self.chance.random()
        days = range(2, max(3, self.days - 4))
        working = [
            day
            for day in (self.first + timedelta(days=n) for n in days)
            if day.weekday() < FRIDAY
        ]
        morning = datetime.combine(self.chance.choice(working), time(7, 40), BERLIN)
        await asyncio.sleep((morning - self.start).total_seconds())
        midnight = datetime.combine(morning.date(), time(), BERLIN)

        def step(tx: Tx) -> None:
            advisers = list(tx.directory.advisers.values())
            adviser = advisers[int(number * len(advisers))]
            until = midnight + timedelta(days=long)
            absences.begin(tx, adviser, tx.now, until.astimezone(UTC), "Nadia")

        await self.store.write(step)

    async def _looks_closely(self) -> None:
        """Hold every check against the database, every night."""
        found = await self.store.read(facts.read)
        self.faults += checks.faults(found, self)

    def incoming(self, person: Person, kind: Kind, **what: str) -> Incoming:
        """Return an update of somebody."""
        self.updates += 1
        return Incoming(
            person.account,
            f"u{self.updates}",
            person.address,
            kind,
            language=person.language,
            **what,
        )

    def note(self, person: Person, what: str) -> None:
        """Write down what somebody does, for the story of a failure; no words."""
        local = self.store.clock().astimezone(BERLIN)
        self.story[person.number].append(f"{local:%d.%m. %H:%M:%S} {what}")

    def _bring(self, address: str, outgoing: Outgoing, native: str) -> None:
        person = self.people[address]
        person.sees(outgoing, native, unasked=not person.phone.locked())
