"""Which places fit a person, and who fits a place: filters that anybody can explain.

Trade, German or a common language, weekdays, hours, travel, child care, the first
day. Nobody is scored: who signed up earlier comes first, and that is all.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple, Protocol

from sqlalchemy import ColumnElement, bindparam, exists, false, or_, select, true

from storage import campaigns, schema
from storage.campaigns import Campaign
from storage.profiles import Profile
from storage.transaction import Tx

MOST = 10

_internship = schema.table(schema.Internship)
_firm = schema.table(schema.Firm)
_seeker = schema.table(schema.Seeker)
_wanted = schema.table(schema.Wanted)
_placement = schema.table(schema.Placement)


class Asked(Protocol):
    """What a place asks, as `schema.Internship` and a row of it say."""

    trade_id: int
    quarter_id: int
    days: int
    begins: int
    ends: int
    starts_by: date
    german: int
    tongues: int


class Filter(NamedTuple):
    """One reason why a place and a person do not fit: its word, and the test."""

    word: str
    fits: bool


def reasons(
    campaign: Campaign, bit: int, place: Asked, who: Profile
) -> tuple[str, ...]:
    """Return why a place, in the quarter of `bit`, does not fit; nothing if it does."""
    filters = (
        Filter("trade", place.trade_id in who.wishes),
        Filter(
            "german", who.german >= place.german or bool(who.tongues & place.tongues)
        ),
        Filter("days", place.days & who.days == place.days),
        Filter("hours", who.begins <= place.begins and place.ends <= who.ends),
        Filter("start", who.ready_on <= place.starts_by),
        Filter("travel", bool(who.reach >> bit & 1)),
        Filter("care", not who.care or _cared_for(campaign, place.begins, place.ends)),
    )
    return tuple(one.word for one in filters if not one.fits)


def internships_for(
    tx: Tx, seeker: int, *, after: int = 0, most: int = MOST
) -> list[int]:
    """Return the places that fit a seeker and that she has not answered to yet.

    None of her own firm, if she has one. The one that was offered first comes first;
    `after` goes on behind a place.
    """
    row = tx.connection.execute(_SEEKER, {"seeker": seeker}).one()
    campaign = tx.directory.campaigns[row.campaign_id]
    within = [
        quarter.id
        for quarter in tx.directory.quarters.values()
        if row.reach >> quarter.bit & 1
    ]
    asked = {
        **{name: getattr(row, name) for name in _COMPARED},
        "ready_on": max(row.ready_on, campaigns.today(tx, campaign)),
        "seeker": seeker,
        "person": row.person_id,
        "campaign": row.campaign_id,
        "trades": row.wishes,
        "quarters": within,
        "care_begins": campaign.care_begins if row.care else 0,
        "care_ends": campaign.care_ends if row.care else 24 * 60,
        "after": after,
        "most": most,
    }
    return list(tx.connection.execute(_INTERNSHIPS, asked).scalars())


def people_for(tx: Tx, place: int, *, after: int = 0, most: int = MOST) -> list[int]:
    """Return the open seekers who fit a place and have not answered to it yet.

    Who signed up first comes first; `after` goes on behind a seeker.
    """
    row = tx.connection.execute(_PLACE, {"place": place}).one()
    campaign = tx.directory.campaigns[row.campaign_id]
    asked = {
        **{name: getattr(row, name) for name in (*_SHARED, "starts_by")},
        "place": place,
        "campaign": row.campaign_id,
        "trade": row.trade_id,
        "quarter": 1 << tx.directory.quarters[row.quarter_id].bit,
        "cared_for": _cared_for(campaign, row.begins, row.ends),
        "after": after,
        "most": most,
    }
    return list(tx.connection.execute(_PEOPLE, asked).scalars())


def profile(row: Any) -> Profile:
    """Return what a seeker's row says, as a search compares it."""
    return Profile(
        wishes=tuple(row.wishes),
        german=row.german,
        tongues=row.tongues,
        ready_on=row.ready_on,
        days=row.days,
        begins=row.begins,
        ends=row.ends,
        reach=row.reach,
        care=row.care,
    )


def _cared_for(campaign: Campaign, begins: int, ends: int) -> bool:
    """Tell whether children are looked after from the first minute to the last."""
    return campaign.care_begins <= begins and ends <= campaign.care_ends


def _unanswered(seeker: Any, place: Any) -> ColumnElement[bool]:
    answered = exists().where(
        _placement.c.seeker_id == seeker, _placement.c.internship_id == place
    )
    return ~answered


_SHARED: Sequence[str] = ("german", "tongues", "days", "begins", "ends")
_COMPARED = (*_SHARED, "ready_on")
_SEEKER = select(_seeker).where(_seeker.c.id == bindparam("seeker"))
_PLACE = select(_internship).where(_internship.c.id == bindparam("place"))
_INTERNSHIPS = (
    select(_internship.c.id)
    .join(_firm, _firm.c.id == _internship.c.firm_id)
    .where(
        _internship.c.campaign_id == bindparam("campaign"),
        _internship.c.trade_id.in_(bindparam("trades", expanding=True)),
        schema.OPEN_INTERNSHIP,
        _internship.c.id > bindparam("after"),
        _internship.c.taken < _internship.c.seats,
        _firm.c.state == "approved",
        _firm.c.person_id != bindparam("person"),
        _internship.c.quarter_id.in_(bindparam("quarters", expanding=True)),
        or_(
            _internship.c.german <= bindparam("german"),
            _internship.c.tongues.bitwise_and(bindparam("tongues")) != 0,
        ),
        _internship.c.days.bitwise_and(bindparam("days")) == _internship.c.days,
        _internship.c.begins >= bindparam("begins"),
        _internship.c.ends <= bindparam("ends"),
        _internship.c.begins >= bindparam("care_begins"),
        _internship.c.ends <= bindparam("care_ends"),
        _internship.c.starts_by >= bindparam("ready_on"),
        _unanswered(bindparam("seeker"), _internship.c.id),
    )
    .order_by(_internship.c.id)
    .limit(bindparam("most"))
)
_PEOPLE = (
    select(_wanted.c.seeker_id)
    .where(
        _wanted.c.campaign_id == bindparam("campaign"),
        _wanted.c.trade_id == bindparam("trade"),
        _wanted.c.seeker_id > bindparam("after"),
        or_(
            _wanted.c.german >= bindparam("german"),
            _wanted.c.tongues.bitwise_and(bindparam("tongues")) != 0,
        ),
        _wanted.c.days.bitwise_and(bindparam("days")) == bindparam("days"),
        _wanted.c.begins <= bindparam("begins"),
        _wanted.c.ends >= bindparam("ends"),
        _wanted.c.ready_on <= bindparam("starts_by"),
        _wanted.c.reach.bitwise_and(bindparam("quarter")) != 0,
        or_(_wanted.c.care == false(), bindparam("cared_for") == true()),
        _unanswered(_wanted.c.seeker_id, bindparam("place")),
    )
    .order_by(_wanted.c.seeker_id)
    .limit(bindparam("most"))
)
