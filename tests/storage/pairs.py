"""Pairs of a newcomer and a firm who know each other's names, and want to meet."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, update

from storage import (
    campaigns,
    firms,
    internships,
    meeting_cards,
    meetings,
    placements,
    schema,
    seekers,
)
from storage.placements import FIRM, SEEKER
from storage.transaction import Caller, Tx
from storage.values import Clock, Day, Ref, Word
from tests.storage import offensive, world
from tests.storage.chats import met

PHONE, NUMBER = "+492035550100", "+4915235550123"
MOST_DAYS = 0b0011111
_seeker = schema.table(schema.Seeker)
_meeting = schema.table(schema.Meeting)


@dataclass(frozen=True)
class Pair:
    """Who is who, and the placement."""

    newcomer: Caller
    firm: Caller
    placement: Ref
    place: Ref


def city(tx: Tx) -> tuple[Tx, int]:
    """Make an office, and a city with a campaign."""
    world.office(tx)
    campaign = offensive.city(tx)
    return world.reread(tx), campaign


def introduced(
    tx: Tx,
    address: str = "",
    *,
    firm: Caller | None = None,
    newcomer: Caller | None = None,
    name: str = "Amina",
) -> Pair:
    """Let a newcomer and a firm, perhaps some who are there, be introduced."""
    if not tx.directory.campaigns:
        tx, _ = city(tx)
    campaign = Ref("campaign", next(iter(tx.directory.campaigns)))
    trade = campaigns.trades(tx, campaign)[0]
    quarter = Ref("quarter", next(iter(tx.directory.quarters)))
    owner = firm or met(tx, f"firm{address}", "de")
    told = ("Friseur Yıldız", "Frau Yıldız", PHONE, "Weseler Straße 9", quarter)
    number = firms.keep(tx.called_by(owner), *told, Word("any"))
    place = internships.offer(
        tx.called_by(owner),
        campaign,
        trade,
        [],
        "",
        (0, 1, 2, 3, 4),
        540,
        840,
        4,
        Day(offensive.MONDAY, world.ZONE),
        Word("words"),
        (),
        [],
        1,
    )
    assert isinstance(place, Ref)
    firms.decide(tx, number.id, approved=True)
    internships.decide(tx, place.id, approved=True)
    newcomer = newcomer or met(tx, f"seeker{address}", "ar")
    seeker = Ref("seeker", signed_up(tx, caller=newcomer, name=name))
    reach = update(_seeker).where(_seeker.c.id == seeker.id)
    tx.connection.execute(reach.values(phone=NUMBER))
    placement = placements.answer(tx, seeker.id, place.id, interested=True)
    assert isinstance(placement, Ref)
    placements.step(tx, placement.id, placements.WANTED, FIRM)
    placements.step(tx, placement.id, placements.INTRODUCED, SEEKER)
    return Pair(newcomer, owner, placement, place)


def signed_up(
    tx: Tx, address: str = "", *, caller: Caller | None = None, name: str = "Amina"
) -> int:
    """Let somebody sign up who fits the first trade in the first quarter."""
    campaign = Ref("campaign", next(iter(tx.directory.campaigns)))
    done = seekers.sign_up(
        tx.called_by(caller or met(tx, address, "ar")),
        campaign,
        campaigns.trades(tx, campaign)[:1],
        (),
        Word("simple"),
        (),
        Day(offensive.MONDAY, world.ZONE),
        range(5),
        Word("any"),
        Ref("quarter", next(iter(tx.directory.quarters))),
        Word("city"),
        False,
        "",
        name,
    )
    assert isinstance(done, Ref)
    return done.id


def at(day: str, clock: str) -> tuple[Day, Clock]:
    """Return a local time: at("2026-11-25", "10:00")."""
    wall = world.datetime.fromisoformat(f"{day} {clock}")
    return Day(wall.date(), world.ZONE), Clock(wall.time())


def propose(tx: Tx, pair: Pair, *times, kind=meetings.TALK, place=meetings.AT_FIRM):
    """Let the firm propose times."""
    return meetings.propose(tx.called_by(pair.firm), pair.placement, kind, place, times)


def fixed(tx: Tx, pair: Pair, time: tuple[Day, Clock], **what) -> Ref:
    """Let the firm propose a time, and the newcomer pick it."""
    asked = propose(tx, pair, time, **what)
    done = meetings.fix(tx.called_by(pair.newcomer), asked, time)
    assert isinstance(done, Ref), done
    return done


def states(tx: Tx) -> list[str]:
    """Return the states of all meetings, the first one first."""
    found = select(_meeting.c.state).order_by(_meeting.c.id)
    return list(tx.connection.execute(found).scalars())


def claimed(tx: Tx) -> list[tuple[int, int]]:
    """Return every claim of a meeting as (resource, step), sorted."""
    claim = schema.table(schema.Claim)
    rows = select(claim.c.resource_id, claim.c.step).where(
        claim.c.meeting_id.is_not(None)
    )
    return sorted(tuple(row) for row in tx.connection.execute(rows))


def seen(tx: Tx, meeting: Ref, caller: Caller) -> meeting_cards.Card:
    """Return a meeting as one side sees it."""
    return meeting_cards.card(tx.called_by(caller), meeting.id)
