"""Ten thousand reminders due at once on one Telegram account.

Promised is the order (due_at, id): strictly within a chat, and among chats for the
first message to each. A further one may have to wait until its chat was quiet for a
second, and holds up no other. The pace is raised tenfold, and Telegram's cap of 30 a
second with it, so that the burst is over in less than a minute.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from sqlalchemy import select

from bot import calm
from bot.channels.base import Outgoing
from bot.channels.telegram import Telegram
from bot.worker import Sender
from storage import outbox, schema
from storage.transaction import Tx
from tests.bench import reminded
from tests.bench.figures import Figure
from tests.storage.world import MONDAY
from tests.support.visitor import TEXTS, World

ACCOUNT = "telegram:1"
CHATS, TWICE = 8_000, 2_000
# The adapter is imported whole: what it brings along is in the way of a collection.
PACE, CAP = Telegram.per_second * 10, 300
BEAT = 0.005
PATIENCE = 5.0  # seconds without a message, then it is over
DAY = MONDAY + timedelta(days=2)

_outbox = schema.table(schema.Outbox)


@dataclass(frozen=True, slots=True)
class Sent:
    """One message as it left: which row, to which chat, at the loop's time."""

    row: int
    address: str
    at: float


class Recorder:
    """A messenger that takes everything at once and notes it."""

    account = ACCOUNT
    limits = Telegram.limits
    per_second = PACE
    daily_people = None

    def __init__(self) -> None:
        self.sent: list[Sent] = []

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Note what was to be sent."""
        now = asyncio.get_running_loop().time()
        self.sent.append(Sent(outgoing.row, outgoing.address, now))
        return (str(outgoing.row),)


class Heart:
    """Beats in the event loop; the longest pause between two beats is a block."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def beat(self) -> None:
        """Beat until cancelled."""
        time = asyncio.get_running_loop().time
        while True:
            before = time()
            await asyncio.sleep(BEAT)
            self.longest = max(self.longest, time() - before - BEAT)


def run(console: Console) -> list[Figure]:
    """One burst, from the first claim to the last mark."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        return asyncio.run(_measure(World(f"sqlite:///{Path(place) / 'burst.db'}")))


async def _measure(here: World) -> list[Figure]:
    async with here.store() as store:
        here.now = MONDAY
        await store.write(lambda tx: reminded.fill(tx, ACCOUNT, DAY, CHATS, TWICE))
        here.now = DAY + timedelta(hours=1, minutes=35)
        order = await store.read(_order)
        calm.settle()  # as `lotse run` does when it has started
        messenger, heart = Recorder(), Heart()
        sender = Sender(store, TEXTS, messenger)
        began = asyncio.get_running_loop().time()
        tasks = [asyncio.create_task(heart.beat()), asyncio.create_task(sender.run())]
        await _until_quiet(messenger, len(order))
        await sender.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        marked = await store.read(_marked)
    sent = messenger.sent
    return [
        *_whole(order, sent, marked),
        *_ordered(order, sent),
        Figure("pace over allowed", "", (_pace(sent, began),), at_least=0.9, at_most=1),
        Figure("fullest second over cap", "", (_fullest(sent) / CAP,), at_most=1),
        Figure("longest block of the loop", "ms", (heart.longest * 1e3,), at_most=50),
    ]


async def _until_quiet(messenger: Recorder, many: int) -> None:
    """Return when everything has gone, or nothing more seems to come."""
    seen = -1
    while seen < len(messenger.sent) < many:
        seen = len(messenger.sent)
        await asyncio.sleep(PATIENCE)


def _order(tx: Tx) -> list[int]:
    """Return the rows in the order that is promised."""
    rows = select(_outbox.c.id).order_by(_outbox.c.due_at, _outbox.c.id)
    return list(tx.connection.execute(rows).scalars())


def _marked(tx: Tx) -> set[int]:
    """Return the rows that are known to have been sent."""
    rows = select(_outbox.c.id).where(_outbox.c.state == outbox.SENT)
    return set(tx.connection.execute(rows).scalars())


def _whole(
    order: Sequence[int], sent: Sequence[Sent], marked: set[int]
) -> list[Figure]:
    """Nothing lost, neither on its way nor in the books; nothing sent twice."""
    gone = {one.row for one in sent}
    return [
        Figure("reminders", "", (len(order),)),
        Figure("lost", "", (len(order) - len(gone & marked),), at_most=0),
        Figure("sent twice", "", (len(sent) - len(gone),), at_most=0),
    ]


def _ordered(order: Sequence[int], sent: Sequence[Sent]) -> list[Figure]:
    """Every chat's messages among themselves, and the first ones of all chats."""
    place = {row: number for number, row in enumerate(order)}
    chats: dict[str, list[int]] = {}
    for one in sent:
        chats.setdefault(one.address, []).append(place[one.row])
    within = sum(_steps_back(mine) for mine in chats.values())
    among = _steps_back([mine[0] for mine in chats.values()])
    return [
        Figure("out of order within a chat", "", (within,), at_most=0),
        Figure("out of order among chats", "", (among,), at_most=0),
    ]


def _steps_back(places: Sequence[int]) -> int:
    """Count what came after something that should have followed it."""
    highest, back = -1, 0
    for place in places:
        back += place < highest
        highest = max(highest, place)
    return back


def _pace(sent: Sequence[Sent], began: float) -> float:
    """Return what was reached of the pace, the first claim included."""
    return (len(sent) - 1) / (sent[-1].at - began) / PACE if sent else 0.0


def _fullest(sent: Sequence[Sent]) -> int:
    """Return the most messages within any second."""
    most = first = 0
    for last, one in enumerate(sent):
        while one.at - sent[first].at >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most
