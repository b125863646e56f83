"""A city with a campaign, seekers and places at random; written in bulk."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert, select

from storage import campaigns, funnel, profiles, schema
from storage.transaction import Tx
from tests.storage import world

TRADES = 11
QUARTERS = 46
MONDAY = date(2026, 11, 23)
# Whole weeks, single days, mornings of some days: what firms and people say.
DAYS = (0b0011111, 0b0010101, 0b0001010, 0b0111111, 0b0000111, 0b0011000)
SHIFTS = ((480, 720), (540, 960), (600, 1080), (420, 900), (960, 1260))


def city(tx: Tx) -> int:
    """Write trades, quarters in a ring of trams, and one campaign; return it."""
    for number in range(TRADES):
        names = {"de": f"Feld {number}"}
        world.add(
            tx, schema.Trade, key=f"t{number}", names=names, tasks={}, position=number
        )
    for bit in range(QUARTERS):
        near = [f"q{(bit + step) % QUARTERS}" for step in (-2, -1, 1, 2)]
        values = {"key": f"q{bit}", "names": {"de": f"Viertel {bit}"}, "near": near}
        world.add(tx, schema.Quarter, bit=bit, position=bit, **values)
    return world.add(
        tx,
        schema.Campaign,
        key="spring",
        names={"de": "Praktikumsoffensive"},
        abouts={},
        trades=[f"t{number}" for number in range(TRADES)],
        opens_on=date(2026, 9, 1),
        closes_on=date(2027, 3, 31),
        places=200,
        zone=world.ZONE,
        care_begins=480,
        care_ends=840,
    )


def seekers(tx: Tx, campaign: int, count: int, rng: Random) -> None:
    """Let people sign up at random, thousands in a second."""
    person, seeker, wanted = map(
        schema.table, (schema.Person, schema.Seeker, schema.Wanted)
    )
    people = [{"created_at": tx.now, "seen_at": tx.now}] * count
    first = _insert(tx, person, people)
    rows = [_seeker(tx, campaign, first + place, rng) for place in range(count)]
    number = _insert(tx, seeker, rows)
    lines = []
    names = ("german", "tongues", "ready_on", "days", "begins", "ends", "reach", "care")
    for place, row in enumerate(rows):
        compared = {name: row[name] for name in names}
        compared |= {"campaign_id": campaign, "seeker_id": number + place}
        lines += [compared | {"trade_id": trade} for trade in row["wishes"]]
    tx.connection.execute(insert(wanted), lines)


def places(tx: Tx, campaign: int, count: int, rng: Random) -> None:
    """Let firms offer places at random, ten a firm; all are approved."""
    person, firm, place = map(
        schema.table, (schema.Person, schema.Firm, schema.Internship)
    )
    firms = -(-count // 10)
    first = _insert(tx, person, [{"created_at": tx.now, "seen_at": tx.now}] * firms)
    quarters = list(tx.directory.quarters)
    when = {"created_at": tx.now, "changed_at": tx.now}
    rows = [
        {
            "person_id": first + place,
            "quarter_id": rng.choice(quarters),
            "calls": "any",
            "state": "approved",
            **when,
        }
        for place in range(firms)
    ]
    number = _insert(tx, firm, rows)
    trades = list(tx.directory.trades)
    made: list[dict[str, Any]] = []
    for index in range(count):
        begins, ends = rng.choice(SHIFTS)
        starts = MONDAY + timedelta(days=rng.randrange(60))
        made.append(
            {
                "campaign_id": campaign,
                "firm_id": number + index // 10,
                "trade_id": rng.choice(trades),
                "quarter_id": rows[index // 10]["quarter_id"],
                "tasks": [],
                "days": rng.choice(DAYS),
                "begins": begins,
                "ends": ends,
                "weeks": 4,
                "starts_on": starts,
                "starts_by": starts + timedelta(days=30),
                "german": rng.randrange(5),
                "tongues": rng.choice((0, 0, profiles.tongues(["tr"]))),
                "gear": [],
                "seats": rng.choice((1, 1, 2)),
                "state": rng.choice(("open", "open", "open", "paused", "over")),
                **when,
            }
        )
    _insert(tx, place, made)


def ways(tx: Tx, each: int, rng: Random) -> None:
    """Let every seeker go some way at `each` places at random; only the log is true."""
    seeker, place, placement, milestone = map(
        schema.table,
        (schema.Seeker, schema.Internship, schema.Placement, schema.Milestone),
    )
    people = list(tx.connection.execute(select(seeker.c.id)).scalars())
    offers = list(tx.connection.execute(select(place.c.id)).scalars())
    when = {"created_at": tx.now, "changed_at": tx.now}
    pairs = [
        {"seeker_id": who, "internship_id": where, "state": "interest", **when}
        for who in people
        for where in rng.sample(offers, each)
    ]
    first = _insert(tx, placement, pairs)
    steps = [
        {"placement_id": first + index, "kind": kind, "by": "firm", "at": tx.now}
        for index in range(len(pairs))
        for kind in funnel.STEPS[: min(int(rng.expovariate(0.6)) + 1, 11)]
    ]
    _insert(tx, milestone, steps)


def _seeker(tx: Tx, campaign: int, person: int, rng: Random) -> dict[str, Any]:
    wishes = rng.sample(list(tx.directory.trades), rng.choice((1, 2, 2, 3)))
    begins, ends = rng.choice(list(profiles.HOURS.values()))
    quarter, travel = rng.choice(list(tx.directory.quarters)), rng.choice(_TRAVEL)
    return {
        "person_id": person,
        "campaign_id": campaign,
        "open_key": f"{person}:{campaign}",
        "wishes": wishes,
        "german": rng.choice((0, 1, 1, 2, 2, 3, 4)),
        "tongues": profiles.tongues([rng.choice(("ro", "bg", "tr", "ar"))]),
        "ready_on": MONDAY + timedelta(days=rng.randrange(60)),
        "days": rng.choice((*DAYS, 0b0011111, 0b1111111)),
        "begins": begins,
        "ends": ends,
        "quarter_id": quarter,
        "travel": travel,
        "reach": campaigns.reach(tx.directory, quarter, travel),
        "care": rng.random() < 0.3,
        "state": "open",
        "created_at": tx.now,
        "changed_at": tx.now,
    }


_TRAVEL = ("walk", "tram", "tram", "city")


def _insert(tx: Tx, table: Any, rows: list[dict[str, Any]]) -> int:
    """Write many rows and return the number of the first; they follow each other."""
    before = tx.connection.exec_driver_sql(
        f"SELECT coalesce(max(id), 0) FROM {table.name}"
    ).scalar_one()
    tx.connection.execute(
        insert(table),
        [{**row, "id": before + 1 + place} for place, row in enumerate(rows)],
    )
    return int(before) + 1
