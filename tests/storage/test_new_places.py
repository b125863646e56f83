"""Who is told of new places, in which order, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import internships, new_places, schema, seekers
from storage.seekers import Answers
from storage.values import Day, Language, Ref, Word
from tests.storage import chats, offensive, world
from tests.storage.test_matching import signing_up
from tests.storage.test_placements import firm, offered

_outbox, _seeker, _firm = map(schema.table, (schema.Outbox, schema.Seeker, schema.Firm))
LATER = timedelta(hours=1)


@pytest.fixture
async def campaign(store) -> int:
    """A city with one campaign and nobody in it."""
    return await store.write(offensive.city)


def told(tx) -> list[int]:
    """Return who is told, in the order of the rows."""
    rows = tx.connection.execute(select(_outbox.c.content).order_by(_outbox.c.id))
    return [one["i"] for one in rows.scalars() if one.get("r") == new_places.KIND]


def looking(tx, campaign: int, address: str = "amina", **changes):
    """Let somebody with a chat sign up for anything, and return her sign-up."""
    anywhere = {"travel": Word("city"), "hours": Word("any"), "german": Word("well")}
    anywhere["ready"] = Day(offensive.MONDAY, world.ZONE)
    caller = chats.met(tx, address)
    return signing_up(tx, caller, Ref("campaign", campaign), **(anywhere | changes))


def opened(tx, campaign: int) -> int:
    """Let a firm offer a place, which is approved."""
    owner = world.person(tx)
    firm(tx, owner)
    tx.connection.execute(_firm.update().values(state="approved"))
    place = offered(tx, owner, campaign)
    internships.decide(tx, place.id, approved=True)
    return place.id


async def test_who_signed_up_first_is_told_first_and_once(store, campaign):
    def play(tx):
        first, second = (looking(tx, campaign, one).id for one in ("amina", "cem"))
        later = replace(tx, now=tx.now + LATER)
        opened(later, campaign)
        new_places.plan(later)
        new_places.plan(replace(later, now=later.now + LATER))
        return [first, second], told(later)

    both, heard = await store.write(play)
    assert heard == both


async def test_a_change_tells_what_fits_so_it_is_not_told_again(store, campaign):
    def play(tx):
        seeker = looking(tx, campaign)
        later = replace(tx, now=tx.now + LATER)
        opened(later, campaign)
        trades = tuple(Ref("trade", one) for one in tx.directory.trades)[:3]
        said = Answers(
            *(trades, (Word("never"),) * 3, Word("well"), (Language("ro"),)),
            *(Day(offensive.MONDAY, world.ZONE), range(7), Word("any")),
            *(Ref("quarter", next(iter(tx.directory.quarters))), Word("city")),
            *(False, "", "Amina"),
        )
        after = replace(later, now=later.now + LATER)
        seekers.change(after, seeker.id, said)
        new_places.plan(after)
        return told(after), new_places.fresh(after, seeker.id, 0)

    heard, fits = await store.write(play)
    assert (heard, fits) == ([], 1)


async def test_nothing_is_told_of_a_firm_that_is_not_approved(store, campaign):
    def play(tx):
        looking(tx, campaign)
        later = replace(tx, now=tx.now + LATER)
        opened(later, campaign)
        later.connection.execute(_firm.update().values(state="asked"))
        new_places.plan(later)
        return told(later)

    assert await store.write(play) == []


async def test_a_change_keeps_a_pause_and_is_found_after_it(store, campaign):
    def play(tx):
        seeker = looking(tx, campaign)
        place = opened(tx, campaign)
        seekers.set_state(tx, seeker.id, seekers.PAUSED)
        before = row(tx, seeker)
        said = Answers(
            *((Ref("trade", before.wishes[0]),), (Word("home"),), Word("none"), ()),
            *(Day(offensive.MONDAY, world.ZONE), (0,), Word("any")),
            *(Ref("quarter", before.quarter_id), Word("walk"), True, "XL", "Mina"),
        )
        seekers.change(tx, seeker.id, said)
        return row(tx, seeker), place

    found, _ = await store.write(play)
    assert (found.state, found.name, found.size) == ("paused", "Mina", "XL")
    assert (found.german, found.days, found.care) == (0, 1, True)


def row(tx, seeker):
    return tx.connection.execute(select(_seeker).where(_seeker.c.id == seeker.id)).one()
