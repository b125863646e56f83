"""What came of a campaign, counted from the log of its placements.

A placement has reached a step if a milestone says so, whatever came after. Who has left
still counts: what was erased is her name, not that somebody was there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, case, func, or_, select

from storage import placements, schema
from storage.transaction import Tx

# The steps in their order, as a funnel shows them.
STEPS = (
    placements.INTEREST,
    placements.WANTED,
    placements.INTRODUCED,
    placements.TALK,
    placements.TRIAL,
    placements.AGREED,
    placements.RUNNING,
    placements.MIDTERM,
    placements.FINISHED,
    placements.CERTIFIED,
    placements.AFTER,
)
# How a placement can end before it is finished.
ENDS = (
    placements.DECLINED,
    placements.REFUSED,
    placements.WITHDRAWN,
    placements.BROKEN,
)
FEWEST = 5
_DAY = timedelta(days=1)
EVERY = 0

_seeker, _firm, _internship, _placement, _milestone = map(
    schema.table,
    (
        schema.Seeker,
        schema.Firm,
        schema.Internship,
        schema.Placement,
        schema.Milestone,
    ),
)


class Reached(NamedTuple):
    """How many placements have reached a step, and how many people with them."""

    placements: int = 0
    people: int = 0


@dataclass(frozen=True, slots=True)
class Funnel:
    """The figures of one campaign, or of all.

    `people` have signed up; `firms` have offered `places` that staff approved, with so
    many `seats`. `reached` has each kind of milestone; `reasons` by kind, then by word,
    those that were given. `trades` counts placements by trade (id) and kind. Days are
    medians of those who got so far, from the sign-up on; None where nobody has.
    """

    people: int
    firms: int
    places: int
    seats: int
    reached: Mapping[str, Reached]
    reasons: Mapping[str, Mapping[str, int]]
    trades: Mapping[int, Mapping[str, int]]
    days_to_interest: float | None
    days_to_agreed: float | None


def read(tx: Tx, campaign: int = EVERY) -> Funnel:
    """Return the figures of a campaign; of all together with EVERY."""
    asked = {"campaign": campaign}
    people = tx.connection.execute(_PEOPLE, asked).scalar_one()
    offered = tx.connection.execute(_OFFERED, asked).one()
    reasons: dict[str, dict[str, int]] = {}
    for row in tx.connection.execute(_REASONS, asked):
        reasons.setdefault(row.kind, {})[row.reason] = row.placements
    trades: dict[int, dict[str, int]] = {}
    for row in tx.connection.execute(_BY_TRADE, asked):
        trades.setdefault(row.trade_id, {})[row.kind] = row.placements
    interest, agreed = _days(tx, asked)
    return Funnel(
        people=people,
        firms=offered.firms,
        places=offered.places,
        seats=offered.seats,
        reached={
            row.kind: Reached(row.placements, row.people)
            for row in tx.connection.execute(_REACHED, asked)
        },
        reasons=reasons,
        trades=trades,
        days_to_interest=interest,
        days_to_agreed=agreed,
    )


def shown(counts: Sequence[int]) -> list[int | None]:
    """Return counts that belong together; None for those from which somebody is known.

    These are 1 to FEWEST - 1. A single one could be reckoned from the sum, so the
    smallest of the others goes with it.
    """
    few = {place for place, count in enumerate(counts) if 0 < count < FEWEST}
    others = [place for place, count in enumerate(counts) if count >= FEWEST]
    if len(few) == 1 and others:
        few.add(min(others, key=lambda place: counts[place]))
    return [None if place in few else count for place, count in enumerate(counts)]


def _days(tx: Tx, asked: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Return the median days from a sign-up to its first interest, and to agreed."""
    spans: tuple[list[float], list[float]] = ([], [])
    for signed_up, *firsts in tx.connection.execute(_FIRSTS, asked):
        for found, first in zip(spans, firsts, strict=True):
            if first is not None:
                found.append((first - signed_up) / _DAY)
    interest, agreed = (median(found) if found else None for found in spans)
    return interest, agreed


def _within(column: Any) -> ColumnElement[bool]:
    """Leave one campaign, or all."""
    return or_(bindparam("campaign") == EVERY, column == bindparam("campaign"))


def _steps(*columns: Any) -> Select[Any]:
    """Select from milestones with their placements, those of the campaign."""
    return (
        select(*columns)
        .join_from(_milestone, _placement, _placement.c.id == _milestone.c.placement_id)
        .join(_seeker, _seeker.c.id == _placement.c.seeker_id)
        .where(_within(_seeker.c.campaign_id))
    )


def _first(kind: str) -> ColumnElement[Any]:
    """Return when a kind of milestone came first."""
    return func.min(case((_milestone.c.kind == kind, _milestone.c.at)))


_COUNTED = func.count(_placement.c.id.distinct()).label("placements")
_PEOPLE = select(func.count(_seeker.c.person_id.distinct())).where(
    _within(_seeker.c.campaign_id)
)
_OFFERED = select(
    func.count(_internship.c.firm_id.distinct()).label("firms"),
    func.count().label("places"),
    func.coalesce(func.sum(_internship.c.seats), 0).label("seats"),
).where(
    _within(_internship.c.campaign_id),
    _internship.c.state.not_in(("asked", "refused")),
)
_REACHED = _steps(
    _milestone.c.kind,
    _COUNTED,
    func.count(_seeker.c.person_id.distinct()).label("people"),
).group_by(_milestone.c.kind)
_BY_TRADE = (
    _steps(_internship.c.trade_id, _milestone.c.kind, _COUNTED)
    .join(_internship, _internship.c.id == _placement.c.internship_id)
    .group_by(_internship.c.trade_id, _milestone.c.kind)
)
_REASONS = (
    _steps(_milestone.c.kind, _milestone.c.reason, _COUNTED)
    .where(_milestone.c.reason.is_not(None))
    .group_by(_milestone.c.kind, _milestone.c.reason)
)
_FIRSTS = (
    _steps(
        _seeker.c.created_at,
        _first(placements.INTEREST),
        _first(placements.AGREED),
    )
    .where(_milestone.c.kind.in_((placements.INTEREST, placements.AGREED)))
    .group_by(_seeker.c.id, _seeker.c.created_at)
)
