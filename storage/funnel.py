"""What came of a campaign, counted from the log of its placements.

A placement has reached a step if a milestone says so, whatever came after. Who has left
still counts: what was erased is her name, not that somebody was there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, bindparam, or_, select, type_coerce

from storage import internships, placements, schema
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
_DAY = 24 * 60 * 60 * 1_000_000
# What staff have not let anybody see.
_UNSEEN = (internships.ASKED, internships.REFUSED)
EVERY = 0

_seeker, _internship, _placement, _milestone = map(
    schema.table, (schema.Seeker, schema.Internship, schema.Placement, schema.Milestone)
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
    """Return the figures of a campaign; of all together with EVERY.

    Each table is read once and counted here, so that what is counted can be read.
    """
    asked = {"campaign": campaign}
    people = {row[0]: row[1:] for row in tx.connection.execute(_SEEKERS, asked)}
    places = {row[0]: row[1:] for row in tx.connection.execute(_PLACES, asked)}
    log = _Log()
    pairs = {
        number: (seeker, people[seeker][0], places[place][1])
        for number, seeker, place in tx.connection.execute(_PAIRS)
        if seeker in people and place in places
    }
    for pair, kind, reason, at in tx.connection.execute(_LOG):
        if pair in pairs:
            log.add(pair, pairs[pair], kind, reason, at)
    offered = [place for place in places.values() if place[3] not in _UNSEEN]
    return Funnel(
        people=len({person for person, _ in people.values()}),
        firms=len({firm for firm, *_ in offered}),
        places=len(offered),
        seats=sum(seats for _, _, seats, _ in offered),
        reached=log.reached(),
        reasons=log.reasons,
        trades=log.trades,
        days_to_interest=log.days(placements.INTEREST, people),
        days_to_agreed=log.days(placements.AGREED, people),
    )


class _Log:
    """What the milestones say, counted one after the other."""

    def __init__(self) -> None:
        self.reasons: dict[str, Counter[str]] = {}
        self.trades: dict[int, Counter[str]] = {}
        self._pairs: dict[str, set[int]] = {}
        self._people: dict[str, set[int]] = {}
        self._first: dict[str, dict[int, int]] = {}

    def add(
        self,
        pair: int,
        whose: tuple[int, int, int],
        kind: str,
        reason: str | None,
        at: int,
    ) -> None:
        """Count a milestone; a second one of a kind for one placement counts once.

        `whose` are seeker, person and trade; `at` is in microseconds.
        """
        seeker, person, trade = whose
        first = self._first.setdefault(kind, {})
        first[seeker] = min(at, first.get(seeker, at))
        seen = self._pairs.setdefault(kind, set())
        if pair in seen:
            return
        seen.add(pair)
        self._people.setdefault(kind, set()).add(person)
        self.trades.setdefault(trade, Counter())[kind] += 1
        if reason:
            self.reasons.setdefault(kind, Counter())[reason] += 1

    def reached(self) -> dict[str, Reached]:
        """Return how many came to each kind of milestone."""
        return {
            kind: Reached(len(seen), len(self._people[kind]))
            for kind, seen in self._pairs.items()
        }

    def days(self, kind: str, people: Mapping[int, Any]) -> float | None:
        """Return the median days from a sign-up to the first milestone of a kind."""
        spans = [
            (at - people[seeker][1]) / _DAY
            for seeker, at in self._first.get(kind, {}).items()
        ]
        return median(spans) if spans else None


def shown(counts: Sequence[int]) -> list[int | None]:
    """Return counts that belong together; None for those from which somebody is known.

    These are 1 to FEWEST - 1. What is hidden could be reckoned from the sum if it is
    one number, or fewer than FEWEST in all, so the smallest other one goes with it.
    """
    few = {place for place, count in enumerate(counts) if 0 < count < FEWEST}
    others = [place for place, count in enumerate(counts) if count >= FEWEST]
    alone = len(few) == 1 or sum(counts[place] for place in few) < FEWEST
    if few and alone and others:
        few.add(min(others, key=lambda place: counts[place]))
    return [None if place in few else count for place, count in enumerate(counts)]


def _within(column: Any) -> ColumnElement[bool]:
    """Leave one campaign, or all."""
    return or_(bindparam("campaign") == EVERY, column == bindparam("campaign"))


_SEEKERS = select(
    _seeker.c.id, _seeker.c.person_id, type_coerce(_seeker.c.created_at, BigInteger)
).where(_within(_seeker.c.campaign_id))
_PLACES = select(
    _internship.c.id,
    _internship.c.firm_id,
    _internship.c.trade_id,
    _internship.c.seats,
    _internship.c.state,
).where(_within(_internship.c.campaign_id))
_PAIRS = select(_placement.c.id, _placement.c.seeker_id, _placement.c.internship_id)
_LOG = select(
    _milestone.c.placement_id,
    _milestone.c.kind,
    _milestone.c.reason,
    type_coerce(_milestone.c.at, BigInteger),
)
