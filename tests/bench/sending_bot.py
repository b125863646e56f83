"""The Telegram side of Lotse in a process of its own, with the bench's clock and pace.

`python -m tests.bench.sending_bot PACE START [FOLDER]`: it reads the environment as
`lotse run` does. With a folder it leaves a profile there for each thread when it ends.
"""

from __future__ import annotations

import asyncio
import cProfile
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from bot import app, logs, settings
from bot.channels.telegram import Telegram


async def run(pace: float, start: datetime) -> None:
    """Send and poll until asked to end; the clock begins at `start`."""
    ended, began = asyncio.Event(), time.monotonic()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    Telegram.per_second = pace

    def now() -> datetime:
        return start + timedelta(seconds=time.monotonic() - began)

    async with app.build(settings.load(), now=now) as built, app.telegram(built):
        await ended.wait()


@contextmanager
def profiled(folder: Path) -> Iterator[None]:
    """Note what every thread computes; waiting does not count."""
    profiles: list[cProfile.Profile] = []

    def begin(*_: object) -> None:
        """Take the place of this hook in the thread that has just begun."""
        profile = cProfile.Profile(time.thread_time)
        profiles.append(profile)
        profile.enable()

    threading.setprofile(begin)
    begin()
    try:
        yield
    finally:
        threading.setprofile(None)
        profiles[0].disable()
        for number, profile in enumerate(profiles):
            profile.dump_stats(folder / f"{number}.profile")


def main(pace: str, start: str, folder: str = "") -> None:
    """Run with what the command line says."""
    logs.start()
    work = run(float(pace), datetime.fromisoformat(start))
    if not folder:
        asyncio.run(work)
        return
    with profiled(Path(folder)):
        asyncio.run(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
