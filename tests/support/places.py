"""Places of the internship offensive: one that fits anybody, unless changed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, update

from storage import campaigns, firms, internships, schema, seekers
from storage.transaction import Tx, first_key
from storage.values import Day, Ref, Word

_person, _firm, _internship, _seeker = map(
    schema.table, (schema.Person, schema.Firm, schema.Internship, schema.Seeker)
)


def sign_up(own: Tx) -> int:
    """Sign the caller up for the first trade, anywhere, at any time; return it."""
    campaign = campaigns.open_now(own)[0]
    zone = own.directory.campaigns[campaign.id].zone
    today = campaigns.today(own, own.directory.campaigns[campaign.id])
    trade = campaigns.trades(own, campaign)[0]
    quarter = campaigns.quarters(own)[0]
    made = seekers.sign_up(
        own,
        campaign,
        *((trade,), (Word("never"),), Word("simple"), (), Day(today, zone)),
        *(range(5), Word("any"), quarter, Word("city"), False, "", "Amina"),
    )
    assert isinstance(made, Ref)
    return made.id


def firm(tx: Tx, name: str = "Salon Yıldız") -> int:
    """Write an approved firm of somebody new and return it."""
    met = {"created_at": tx.now, "seen_at": tx.now}
    owner = first_key(tx.connection.execute(insert(_person), met))
    values = {
        "person_id": owner,
        "name": name,
        "partner": "Frau Yıldız",
        "phone": "+492035550100",
        "street": "Weseler Straße 9",
        "quarter_id": next(iter(tx.directory.quarters)),
        "calls": "any",
        "state": firms.APPROVED,
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    return first_key(tx.connection.execute(insert(_firm), values))


def place(tx: Tx, key: str = "hair", **changes: Any) -> int:
    """Let a firm offer one place, which staff approve now; return it.

    Mondays from twelve to one o'clock, in the first quarter, without German.
    """
    trade = next(one for one in tx.directory.trades.values() if one.key == key)
    campaign = campaigns.open_now(tx)[0]
    today = campaigns.today(tx, tx.directory.campaigns[campaign.id])
    values = {
        "campaign_id": campaign.id,
        "firm_id": changes.pop("firm_id", 0) or firm(tx),
        "trade_id": trade.id,
        "quarter_id": next(iter(tx.directory.quarters)),
        "tasks": list(trade.tasks)[:2],
        "words": "Wir freuen uns auf Sie.",
        "days": 1,
        "begins": 12 * 60,
        "ends": 13 * 60,
        "weeks": 4,
        "starts_on": today + timedelta(days=14),
        "starts_by": today + timedelta(days=400),
        "german": 0,
        "tongues": 0,
        "gear": [],
        "seats": 1,
        "state": internships.ASKED,
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    made = first_key(tx.connection.execute(insert(_internship), values | changes))
    internships.decide(tx, made, approved=True)
    return made


def for_seeker(tx: Tx, seeker: int, **changes: Any) -> int:
    """Let a place be approved that fits a seeker, or fails in what is changed."""
    row = tx.connection.execute(select(_seeker).where(_seeker.c.id == seeker)).one()
    trade = tx.directory.trades[row.wishes[0]]
    fits = {"quarter_id": row.quarter_id, "days": row.days & -row.days}
    return place(tx, trade.key, **(fits | changes))


def away(tx: Tx, row: Any) -> int:
    """Return a quarter that a seeker does not reach."""
    return next(
        quarter.id
        for quarter in tx.directory.quarters.values()
        if not row.reach >> quarter.bit & 1
    )


def all_full(tx: Tx) -> None:
    """Let all seats of what is offered in the first quarter be taken."""
    here = _internship.c.quarter_id == next(iter(tx.directory.quarters))
    full = update(_internship).where(here)
    tx.connection.execute(full.values(taken=_internship.c.seats))
