"""Taps at the same moment on several processes: one counts, the others hear why.

The controls show that the races are real: without the guard they must go wrong.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter

import pytest
from sqlalchemy import select

from storage import campaigns, introductions, people, placements, schema
from storage.values import Refused
from tests.storage import chats, matched, offensive, world
from tests.storage.test_matching import signing_up

PROCESSES, PEOPLE, PHONES = 4, 40, 5
_placement = schema.table(schema.Placement)


async def race(url, name, shares, *, guard):
    """Let all loose at once from several processes; count what they were told."""
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.storage.matchers",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in shares
    ]
    for process, share in zip(processes, shares, strict=True):
        order = {"url": url, "race": name, "guard": guard, "with": share}
        process.stdin.write(json.dumps(order).encode() + b"\n")
    for process in processes:
        assert await process.stdout.readline() == b"ready\n"
    told = await asyncio.gather(*(process.communicate(b"\n") for process in processes))
    return sum((Counter(json.loads(out)) for out, _ in told), Counter())


@pytest.fixture
async def two(store) -> matched.Two:
    """Somebody who is interested in a firm's place."""
    return await store.write(matched.interested)


@pytest.fixture
async def shares(store, two):
    """Forty more people to whom it will be open for a moment, in four processes."""

    def sign_up(tx):
        campaign = campaigns.open_now(tx)[0]
        return [signing_up(tx, world.person(tx), campaign).id for _ in range(PEOPLE)]

    crowd = await store.write(sign_up)
    return [
        {"place": two.place, "seekers": crowd[index::PROCESSES], "closes": index == 0}
        for index in range(PROCESSES)
    ]


def states(tx, place):
    mine = select(_placement.c.state).where(_placement.c.internship_id == place)
    return Counter(tx.connection.execute(mine).scalars())


async def test_nobody_waits_for_a_place_that_was_closed_meanwhile(
    store, url, two, shares
):
    told = await race(url, "interest", shares, guard=True)

    assert told["interested"] + told["placement-full"] == PEOPLE
    found = await store.read(lambda tx: states(tx, two.place))
    assert found == {placements.WITHDRAWN: told["interested"] + 1}


async def test_without_the_guard_somebody_waits_for_a_closed_place(
    store, url, two, shares
):
    await race(url, "interest", shares, guard=False)

    found = await store.read(lambda tx: states(tx, two.place))
    assert found[placements.INTEREST] > 0


async def test_of_twenty_answers_of_one_firm_one_counts(store, url, two):
    share = {"placement": two.placement.id, "count": PHONES}
    told = await race(url, "answer", [share] * PROCESSES, guard=True)

    assert told == {"said": 1, "placement-old": PROCESSES * PHONES - 1}
    rows = await store.read(lambda tx: placements.history(tx, two.placement.id))
    assert len(rows) == 2


async def test_without_the_guard_a_firm_answers_more_than_once(url, two):
    share = {"placement": two.placement.id, "count": PHONES}
    told = await race(url, "answer", [share] * PROCESSES, guard=False)

    assert told["said"] > 1


async def test_her_yes_and_the_firms_no_at_once_are_one_of_the_two(store):
    """Both in turns of their own, which hold their chats while they tell each other."""

    def build(tx):
        offensive.city(tx)
        tx = world.reread(tx)
        pairs = []
        for number in range(6):
            her = chats.met(tx, f"her-{number}")
            firm = chats.met(tx, f"firm-{number}")
            place = matched.offers(tx, firm)
            seeker, place, placement = matched.wants(tx, her, place)
            pair = matched.Two(her, firm, seeker, place, placement)
            matched.agree(tx, pair)
            introductions.want(tx.called_by(firm), placement)
            pairs.append(pair)
        return pairs

    def turn(address, who, does):
        def play(tx):
            people.meet(tx, chats.ACCOUNT, address)
            return does(tx.called_by(who))

        return store.write(play)

    pairs = await store.write(build)
    done = await asyncio.gather(
        *(
            both
            for number, pair in enumerate(pairs)
            for both in (
                turn(f"her-{number}", pair.her, yes(pair)),
                turn(f"firm-{number}", pair.firm, no(pair)),
            )
        )
    )

    for hers, firms in zip(done[::2], done[1::2], strict=True):
        assert isinstance(firms, Refused) or hers == placements.OLD
    ended = [(await store.read(state(pair))) for pair in pairs]
    assert set(ended) <= {placements.INTRODUCED, placements.REFUSED}


def state(pair):
    mine = select(_placement.c.state).where(_placement.c.id == pair.placement.id)
    return lambda tx: tx.connection.execute(mine).scalar()


def yes(pair):
    return lambda tx: introductions.introduce(tx, pair.placement, matched.PHONE)


def no(pair):
    return lambda tx: introductions.refuse(tx, pair.placement)
