"""A week over the end of summer time, played through: who is reminded, and when."""

import asyncio
import os
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import worker
from bot.channels.base import Outgoing
from bot.limits import BY_CHANNEL
from bot.worker import Sender
from storage import bookings, people
from storage.sealing import Box
from storage.transaction import Caller, Tx
from storage.values import Ref, Time
from tests.storage import world as small
from tests.support import virtual
from tests.support.visitor import TEXTS

# Clocks go back on Sunday, 25 October 2026.
START = datetime(2026, 10, 20, 10, 0, tzinfo=UTC)
DAYS = 8
PLAN = ["3d 18:00", "1d", "5h", "2h"]
PEOPLE = int(os.environ.get("LOTSE_PEOPLE", "60"))
MINUTE = timedelta(minutes=1)
# The sender looks this often here, so that a week takes seconds.
TICK = 300.0
WALL = {
    (START - timedelta(days=4) + MINUTE * n): (START - timedelta(days=4) + MINUTE * n)
    .astimezone(small.BERLIN)
    .replace(tzinfo=None)
    for n in range((DAYS + 8) * 24 * 60)
}
INSTANT = {wall: at for at, wall in reversed(WALL.items())}


@dataclass
class Pigeon:
    """A messenger that notes whom it brought what, and when."""

    account = "telegram:1"
    limits = BY_CHANNEL["telegram"]
    per_second = 28.0
    start: datetime
    sent: list[tuple[str, datetime, str]] = field(default_factory=list)

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Note one message."""
        at = self.start + timedelta(seconds=asyncio.get_running_loop().time())
        self.sent.append((outgoing.address, at, outgoing.text))
        return ("1",)


@dataclass
class Wish:
    """One person's appointment, from when it stands so and until when."""

    address: str
    starts_at: datetime
    since: datetime
    until: datetime


def expected(wish: Wish) -> list[datetime]:
    """Say by the minutes on the wall when a reminder is due: slow, and its own way."""
    wall = WALL[wish.starts_at]
    evening = (wall - timedelta(days=3)).replace(hour=18, minute=0)
    dues = [
        INSTANT[evening],
        INSTANT[wall - timedelta(days=1)],
        wish.starts_at - timedelta(hours=5),
        wish.starts_at - timedelta(hours=2),
    ]
    for number, due in enumerate(dues):
        while not 8 <= WALL[due].hour < 20:
            due -= MINUTE
            while WALL[due].hour == 19 and WALL[due].minute > 30:
                due -= MINUTE
        dues[number] = due
    apart = [
        due
        for number, due in enumerate(dues)
        if not any(
            due <= other <= due + timedelta(hours=3) for other in dues[number + 1 :]
        )
    ]
    fresh = wish.since + timedelta(hours=1)
    return [due for due in apart if fresh <= due < wish.until]


@dataclass
class Week:
    """The office, its people, and what they wish."""

    store: virtual.Store
    chance: random.Random
    house: Ref
    offer: Ref
    wishes: list[Wish] = field(default_factory=list)

    def time(self) -> Time:
        """Return some time on the grid, on a weekday after today."""
        day = date(2026, 10, 21) + timedelta(days=self.chance.randrange(DAYS))
        clock = f"{self.chance.randrange(8, 20):02}:{self.chance.choice((0, 30)):02}"
        return small.at(self.house, clock, day)

    async def lives(self, number: int) -> None:
        """Book at some moment; later perhaps move, perhaps cancel."""
        address = f"p{number}"
        await asyncio.sleep(self.chance.uniform(0, 5 * 86_400))
        time = self.time()
        caller, booking = await self.store.write(
            lambda tx: self.book(tx, address, time)
        )
        if booking is None:
            return
        wish = Wish(address, time.at, self.store.clock(), time.at)
        self.wishes.append(wish)
        await asyncio.sleep(self.chance.uniform(0, 3 * 86_400))
        match self.chance.choice(("keep", "move", "move", "cancel")):
            case "move":
                other = self.time()
                moved = await self.store.write(
                    lambda tx: bookings.move(tx.called_by(caller), booking, other)
                )
                if moved == booking:
                    wish.until = self.store.clock()
                    self.wishes.append(Wish(address, other.at, wish.until, other.at))
            case "cancel":
                gone = await self.store.write(
                    lambda tx: bookings.cancel(tx.called_by(caller), booking)
                )
                if gone == booking:
                    wish.until = self.store.clock()

    def book(self, tx: Tx, address: str, time: Time) -> tuple[Caller, Any]:
        """Book for somebody new; None if the time cannot be had."""
        chat = people.meet(tx, Pigeon.account, address)
        people.speak(tx, chat.person, "de")
        caller = Caller(chat.person, "de", chat.conversation, Pigeon.account)
        tx = tx.called_by(caller)
        held = bookings.hold(tx, self.offer, self.house, time)
        if not isinstance(held, Ref):
            return caller, None
        return caller, bookings.confirm(tx, held, "Amina")


def prepared(tx: Tx) -> tuple[Ref, Ref]:
    """An office with five advisers, from 8 to 20, every day."""
    house = small.office(tx)
    offer = small.service(tx, horizon_days=40, reminders=PLAN)
    every_day = "FREQ=DAILY"
    small.opens(tx, house, every_day, (8 * 60, 20 * 60))
    for _ in range(5):
        small.adviser(tx, house, offer)
    return house, offer


async def played(folder: Path) -> tuple[Week, Pigeon]:
    """Let the week pass."""
    store = virtual.Store(folder, Box("a secret for tests only"), START)
    house, offer = await store.write(prepared)
    pigeon = Pigeon(START)
    week = Week(store, random.Random(20261025), house, offer)
    sender = Sender(store, TEXTS, pigeon)
    running = asyncio.create_task(sender.run())
    async with asyncio.TaskGroup() as group:
        for number in range(PEOPLE):
            group.create_task(week.lives(number))
        group.create_task(asyncio.sleep(DAYS * 86_400))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await sender.close()
    await store.close()
    return week, pigeon


@pytest.fixture(scope="module")
def a_week(tmp_path_factory: pytest.TempPathFactory) -> tuple[Week, Pigeon]:
    """Return what was wished for and what was sent."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "TICK", TICK)
        return virtual.run(played(tmp_path_factory.mktemp("week")))


def test_every_reminder_that_was_due_came_once_and_no_other(
    a_week: tuple[Week, Pigeon],
) -> None:
    week, pigeon = a_week
    end = START + timedelta(days=DAYS)
    due = [
        (wish.address, at)
        for wish in week.wishes
        for at in expected(wish)
        if at < end - timedelta(seconds=TICK)
    ]

    late = timedelta(seconds=TICK + 60)
    left = list(due)
    for address, at, _ in pigeon.sent:
        found = [d for d in left if d[0] == address and d[1] <= at <= d[1] + late]
        assert found, f"{address} heard something at {at} that was not due"
        left.remove(found[0])

    assert left == []
    assert len(due) > PEOPLE


def test_nobody_is_disturbed_at_night(a_week: tuple[Week, Pigeon]) -> None:
    hours = Counter(at.astimezone(small.BERLIN).hour for _, at, _ in a_week[1].sent)

    assert set(hours) <= set(range(8, 20))


def test_the_change_of_clocks_was_in_it(a_week: tuple[Week, Pigeon]) -> None:
    """Or the week would prove nothing."""
    sunday = [
        at for _, at, _ in a_week[1].sent if at.astimezone(small.BERLIN).day == 25
    ]

    assert len(sunday) >= 3
    assert any(wish.until != wish.starts_at for wish in a_week[0].wishes)


def test_the_words_agree_with_the_calendar(a_week: tuple[Week, Pigeon]) -> None:
    week, pigeon = a_week
    starts = {(w.address, w.starts_at) for w in week.wishes}
    for address, at, text in pigeon.sent:
        days = {
            (
                s.astimezone(small.BERLIN).date() - at.astimezone(small.BERLIN).date()
            ).days
            for who, s in starts
            if who == address
        }
        first = text.translate({0x2068: None, 0x2069: None}).split()
        said = {"Heute": 0, "Morgen": 1}.get(first[1])
        assert (int(first[2]) if said is None else said) in days
