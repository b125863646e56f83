"""Processes that would all send for one account of one PostgreSQL database."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from bot import content
from bot.channels.base import Outgoing
from bot.content import Content
from bot.limits import BY_CHANNEL
from bot.worker import Sender
from dialogs.engine.requests import Line
from storage import outbox, people
from storage.transaction import Tx
from tests.support.visitor import TEXTS, World

ACCOUNT = "telegram:1"
# Five times as fast as life, so that a run is short; the cap is 30 a second there.
PACE, CAP = 140.0, 150
CHATS, EACH = 300, 5
Sent = tuple[float, int, int]


class Recorder:
    """A messenger that takes everything, and notes when, which row, and who sent it."""

    account = ACCOUNT
    limits = replace(BY_CHANNEL["telegram"], chat_seconds=0.0)
    per_second = PACE
    daily_people = None

    def __init__(self, file: Path) -> None:
        # One line is one write: lines of several processes do not mix.
        self._file = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Note a message; the machine's monotonic clock is the same for all."""
        os.write(
            self._file, f"{time.monotonic()} {outgoing.row} {os.getpid()}\n".encode()
        )
        await asyncio.sleep(0.005)
        return (str(outgoing.row),)


def send(folder: Path, pipe: Connection, url: str, seconds: float) -> None:
    """Be one of the processes for so many seconds."""
    asyncio.run(_send(World(url), folder / "sent.txt", pipe, seconds))


async def _send(here: World, file: Path, pipe: Connection, seconds: float) -> None:
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    async with here.store() as store:
        sender = Sender(store, TEXTS, Recorder(file))
        running = asyncio.create_task(sender.run())
        pipe.send(str(os.getpid()))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stopped.wait(), seconds)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await sender.close()


async def fill(here: World) -> list[list[int]]:
    """Let so many chats have so many messages each; return the rows by chat."""

    def write(tx: Tx) -> list[list[int]]:
        chats = [people.meet(tx, ACCOUNT, f"p{n}").conversation for n in range(CHATS)]
        says = content.dump(Content(says=(Line("engine-cancelled"),)), hint="de")
        rows: list[list[int]] = [[] for _ in chats]
        for _ in range(EACH):
            for mine, conversation in zip(rows, chats, strict=True):
                number = outbox.put(
                    tx,
                    conversation=conversation,
                    account=ACCOUNT,
                    content=says,
                    rank=outbox.OWN,
                    due_at=tx.now,
                )
                mine.append(number)
        return rows

    async with here.store() as store:
        return await store.write(write)


def sent(folder: Path) -> list[Sent]:
    """Return what was sent so far, by time."""
    lines = (folder / "sent.txt").read_text().splitlines()
    return sorted((float(t), int(r), int(p)) for t, r, p in map(str.split, lines))


def fullest(found: Sequence[Sent]) -> int:
    """Return the most messages within any second."""
    most = first = 0
    for last, (at, _, _) in enumerate(found):
        while at - found[first][0] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most
