"""Who is asked to stop finishes what is being sent, and takes nothing new."""

import asyncio
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.support.fake_telegram import TOKEN, FakeTelegram

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


async def started(folder: Path, server: FakeTelegram) -> asyncio.subprocess.Process:
    """Start `lotse run`, and wait until it fetches updates."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from bot.cli import main; raise SystemExit(main(['run']))",
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "DATABASE_URL": f"sqlite:///{folder}/lotse.db",
            "PORT": "0",
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_BASE": server.base,
        },
        cwd=folder,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    async with asyncio.timeout(40):
        await server.updates.polled.wait()
    server.updates.polled.clear()
    return process


async def test_a_stop_in_the_middle_loses_and_doubles_nothing(tmp_path: Path) -> None:
    async with FakeTelegram() as server:
        process = await started(tmp_path, server)
        server.latency = 0.7
        early = [server.person(f"p{number}", "de") for number in range(5)]
        for person in early:
            await person.types("/start")
        await early[0].waits("Lotse", within=10)  # the others are on their way
        asked = time.monotonic()
        process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.1)
        late = server.person("late", "de")
        await late.types("/start")
        status = await process.wait()
        took = time.monotonic() - asked

        answered = [len(person.messages) for person in early]
        assert late.messages == []

        process = await started(tmp_path, server)
        await late.waits("Lotse", within=10)
        for person in early:
            await person.waits("Lotse", within=10)
        process.send_signal(signal.SIGTERM)
        await process.wait()

    assert status in (0, -signal.SIGTERM)
    assert took < 10
    assert answered == [1] * 5
    assert [len(person.messages) for person in (*early, late)] == [1] * 6
