"""Many who pick the same hour of one firm at once: one gets it, all others are told.

The control shows that the race is real: with the guard off the firm meets two at once.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter

import pytest

from tests.storage import pairs
from tests.storage.meeting_pickers import TIME

PROCESSES, PEOPLE = 4, 40


@pytest.fixture
async def asked(store):
    """Forty newcomers to whom one firm has proposed the same hour: person, meeting."""

    def build(tx):
        tx, _ = pairs.city(tx)
        first = pairs.introduced(tx, "0")
        found = []
        for number in range(PEOPLE):
            # Nobody offers more than five places in a day.
            tx.connection.exec_driver_sql("UPDATE internship SET created_at = 0")
            pair = pairs.introduced(tx, f"{number + 1}", firm=first.firm)
            found.append((pair.newcomer.person, pairs.propose(tx, pair, TIME).id))
        return found

    return await store.write(build)


async def race(url, asked, *, guard):
    """Let all loose at once from several processes; count what they were told."""
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.storage.meeting_pickers",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(PROCESSES)
    ]
    for index, process in enumerate(processes):
        share = {"url": url, "guard": guard, "asked": asked[index::PROCESSES]}
        process.stdin.write(json.dumps(share).encode() + b"\n")
    for process in processes:
        assert await process.stdout.readline() == b"ready\n"
    told = await asyncio.gather(*(process.communicate(b"\n") for process in processes))
    return sum((Counter(json.loads(out)) for out, _ in told), Counter())


async def test_of_40_who_pick_one_hour_over_4_processes_one_gets_it(store, url, asked):
    told = await race(url, asked, guard=True)

    assert told == {"fixed": 1, "meeting-gone": PEOPLE - 1}
    assert Counter(await store.read(pairs.states)) == {"fixed": 1, "asked": PEOPLE - 1}
    assert len(await store.read(pairs.claimed)) == 2 * 6


async def test_without_the_guard_the_firm_meets_two_at_once(url, asked):
    told = await race(url, asked, guard=False)

    assert told["fixed"] > 1
