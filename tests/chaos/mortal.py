"""A bot process that can be killed, and tells each acknowledgement through a pipe."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import event

from bot.channels.base import Incoming, Outgoing
from bot.conversations import Talks
from bot.limits import BY_CHANNEL
from bot.worker import Sender
from storage.embedded import Embedded
from tests.support.visitor import TEXTS, World, world

STEPS = 11
ACCOUNT = "web:main"
FORK = multiprocessing.get_context("fork")


class Life:
    """One child process, from its start to its end or its killing."""

    def __init__(
        self,
        target: Callable[..., None],
        folder: Path,
        *arguments: object,
        **options: object,
    ) -> None:
        self.pipe, theirs = FORK.Pipe(duplex=False)
        self._process = FORK.Process(
            target=target, args=(folder, theirs, *arguments), kwargs=options
        )
        self._process.start()
        theirs.close()

    def hears(self, seconds: float) -> list[str]:
        """Return what the child says until it ends or the seconds are over."""
        heard: list[str] = []
        try:
            while self.pipe.poll(seconds):
                heard.append(self.pipe.recv())
        except EOFError:
            pass
        return heard

    def hears_for(self, seconds: float) -> list[str]:
        """Return what the child says within the seconds."""
        heard: list[str] = []
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self.pipe.poll(left):
            heard.append(self.pipe.recv())
        return heard

    def says(self) -> str:
        """Wait for the child's next word."""
        return str(self.pipe.recv())

    def kill(self) -> list[str]:
        """Kill -9; return what had been said before."""
        self._process.kill()
        self._process.join()
        return self.hears(0.0)

    def ends(self) -> int | None:
        """Hear it out to its end; return the exit code, negative for a signal."""
        self.hears(30)
        self._process.join(30)
        return self._process.exitcode


def die() -> None:
    """Kill this very process, as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


def book(
    folder: Path,
    pipe: Connection,
    person: str,
    first: int,
    *,
    last: int = STEPS,
    crash: str = "",
) -> None:
    """Book as `person`, steps `first` to `last`; say each once it is acknowledged."""
    asyncio.run(
        _book(world(folder, reopens=True), pipe, person, range(first, last), crash)
    )


async def _book(
    here: World, pipe: Connection, person: str, steps: range, crash: str
) -> None:
    async with here.store() as store:
        assert isinstance(store, Embedded)
        if crash == "before commit":
            event.listen(store.writer, "commit", lambda connection: die())
        talks = Talks(store, TEXTS, here.registry)
        pipe.send("ready")
        for step in steps:
            incoming = await _step(talks, person, step)
            await talks.receive(incoming)
            if crash == "after commit":
                die()
            pipe.send(f"{person}-{step}")


async def _step(talks: Talks, person: str, step: int) -> Incoming:
    """Return what a person does on the newest screen in this step of a booking."""
    number = f"{person}-{step}"
    if step == 0:
        return Incoming(ACCOUNT, number, person, "start")
    if step == 8:
        return Incoming(ACCOUNT, number, person, "text", text="Amina")
    token = {1: "l.de", 2: "s.booking", 10: "m"}.get(step)
    if token is None:
        screens = await talks.events(ACCOUNT, person, 0)
        rows = screens[-1].outgoing.rows
        options = [b.token for row in rows for b in row if b.weight != "engine"]
        # A step that was committed before the crash finds the next screen already.
        token = options[0] if options else "m"
    return Incoming(ACCOUNT, number, person, "press", token=token)


class Pigeon:
    """A messenger that tells each send, and dies after one if asked to."""

    account = "telegram:1"
    limits = BY_CHANNEL["telegram"]
    per_second = 28.0
    daily_people = None

    def __init__(self, pipe: Connection, crash: str = "") -> None:
        self._pipe, self._crash = pipe, crash

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Say what was sent."""
        self._pipe.send(f"sent {outgoing.row}")
        if self._crash == "after send":
            die()
        return (str(outgoing.row),)


def greet(folder: Path, pipe: Connection, crash: str = "") -> None:
    """Receive one /start and send the answer."""
    asyncio.run(_greet(world(folder, reopens=True), Pigeon(pipe, crash)))


async def _greet(here: World, pigeon: Pigeon) -> None:
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry)
        sender = Sender(store, TEXTS, pigeon)
        running = asyncio.create_task(sender.run())
        talks.deliver_through(pigeon.account, sender)
        await talks.receive(Incoming(pigeon.account, "1", "5", "start"))
        await asyncio.sleep(0.2)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await sender.close()
