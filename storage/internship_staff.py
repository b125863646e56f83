"""What staff see and do of firms, places and placements.

A person's first name is told to staff where both sides have agreed to be introduced,
and only while something comes of it; before and after she is a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, func, select

from storage import firms, internships, placements, schema
from storage.internships import NoSuchPlace
from storage.transaction import Tx
from storage.values import Refused

PAUSE, RESUME, WITHDRAW = internships.CHANGES
FIRM_STATES = (firms.ASKED, firms.APPROVED, firms.REFUSED)
PLACE_STATES = (
    *(internships.ASKED, internships.OPEN, internships.PAUSED),
    *(internships.WITHDRAWN, internships.REFUSED, internships.OVER),
)
# States to which one comes only through both consents, and in which they hold.
KNOWN = frozenset(
    {
        *(placements.INTRODUCED, placements.TALK, placements.TRIAL),
        *(placements.AGREED, placements.RUNNING, placements.MIDTERM),
        *(placements.FINISHED, placements.CERTIFIED, placements.AFTER),
        placements.BROKEN,
    }
)
WITHDRAWN_BY_STAFF = "staff"

_firm, _internship, _seeker, _placement = map(
    schema.table, (schema.Firm, schema.Internship, schema.Seeker, schema.Placement)
)


class NoSuchPlacement(LookupError):
    """There is no placement with this number."""


class NotNow(ValueError):
    """What staff want may not follow where the placement stands."""


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm in the list; `told` says whether it has a chat that hears of news."""

    id: int
    state: str
    quarter: int
    calls: str
    places: int
    told: bool
    since: datetime
    name: str | None = field(repr=False)
    partner: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    street: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the list, with its firm's name; days and hours as its row says."""

    id: int
    campaign: int
    firm: int
    firm_name: str | None = field(repr=False)
    trade: int
    quarter: int
    days: int
    begins: int
    ends: int
    weeks: int
    starts_on: date
    german: int
    seats: int
    taken: int
    state: str


@dataclass(frozen=True, slots=True)
class Line:
    """A placement in the list; `name` and `phone` only where staff may know them."""

    id: int
    seeker: int
    internship: int
    campaign: int
    trade: int
    firm_name: str | None = field(repr=False)
    state: str
    since: datetime
    starts_on: date | None
    ends_on: date | None
    name: str | None = field(repr=False)
    phone: str | None = field(repr=False)


def all_firms(tx: Tx, state: str = "", number: int = 0) -> list[Firm]:
    """Return the firms, in one state or all, or the one with this number."""
    many = func.count(_internship.c.id).label("many")
    asked = (
        select(_firm, many)
        .outerjoin_from(_firm, _internship, _internship.c.firm_id == _firm.c.id)
        .group_by(_firm.c.id)
        .order_by(_firm.c.id)
    )
    rows = _found(tx, asked, state=(_firm.c.state, state), number=(_firm.c.id, number))
    return [_firm_of(row) for row in rows]


def firm(tx: Tx, number: int) -> Firm:
    """Return one firm; raises NoSuchFirm."""
    for one in all_firms(tx, number=number):
        return one
    raise firms.NoSuchFirm(f"there is no firm {number}")


def all_places(
    tx: Tx, state: str = "", trade: int = 0, firm: int = 0, number: int = 0
) -> list[Place]:
    """Return the places in one state, of one trade, of one firm, or all."""
    asked = (
        select(_internship, _firm.c.name.label("firm_name"))
        .join(_firm, _firm.c.id == _internship.c.firm_id)
        .order_by(_internship.c.id)
    )
    rows = _found(
        tx,
        asked,
        state=(_internship.c.state, state),
        trade=(_internship.c.trade_id, trade),
        firm=(_internship.c.firm_id, firm),
        number=(_internship.c.id, number),
    )
    return [_place_of(row) for row in rows]


def place(tx: Tx, number: int) -> Place:
    """Return one place; raises NoSuchPlace."""
    for one in all_places(tx, number=number):
        return one
    raise NoSuchPlace(f"there is no place {number}")


def change(tx: Tx, number: int, what: str) -> int:
    """Pause, resume or withdraw a place for its firm; return how many that ended.

    What has not begun at a place that is withdrawn ends, and both sides are told.
    Raises NoSuchPlace if it is not in a state for that.
    """
    before, after = internships.CHANGES[what]
    locked = select(_internship.c.state).where(_internship.c.id == number)
    found = tx.connection.execute(locked.with_for_update()).scalar()
    if found is None:
        raise NoSuchPlace(f"there is no place {number}")
    if found not in before:
        raise NoSuchPlace(f"place {number} is {found}: too late to {what} it")
    internships.set_state(tx, number, after)
    if what != WITHDRAW:
        return 0
    return len(placements.withdraw_all(tx, WITHDRAWN_BY_STAFF, internship_id=number))


def all_placements(
    tx: Tx, state: str = "", place: int = 0, number: int = 0
) -> list[Line]:
    """Return the placements in one state, at one place, or all."""
    asked = (
        select(
            _placement,
            _seeker.c.name,
            _seeker.c.phone,
            _internship.c.campaign_id,
            _internship.c.trade_id,
            _firm.c.name.label("firm_name"),
        )
        .join_from(_placement, _seeker, _seeker.c.id == _placement.c.seeker_id)
        .join(_internship, _internship.c.id == _placement.c.internship_id)
        .join(_firm, _firm.c.id == _internship.c.firm_id)
        .order_by(_placement.c.id)
    )
    rows = _found(
        tx,
        asked,
        state=(_placement.c.state, state),
        place=(_placement.c.internship_id, place),
        number=(_placement.c.id, number),
    )
    return [_line_of(row) for row in rows]


def placement(tx: Tx, number: int) -> Line:
    """Return one placement; raises NoSuchPlacement."""
    for one in all_placements(tx, number=number):
        return one
    raise NoSuchPlacement(f"there is no placement {number}")


def next_steps(state: str) -> list[str]:
    """Return what staff may note about a placement where it stands."""
    follows = placements.FOLLOWS.get(state, {})
    steps = [kind for kind, who in follows.items() if placements.STAFF in who]
    if state in placements.OPEN:
        steps.append(placements.WITHDRAWN)
    if state in placements.BEGUN:
        steps.append(placements.BROKEN)
    return steps


def step(tx: Tx, number: int, kind: str, reason: str = "") -> Line:
    """Note a step as staff; return the placement as it is then.

    Raises NoSuchPlacement, and NotNow with what may follow instead.
    """
    was = placement(tx, number)
    steps = next_steps(was.state)
    done = placements.step(tx, number, kind, placements.STAFF, reason)
    if not isinstance(done, Refused):
        return placement(tx, number)
    if done == placements.FULL:
        raise NotNow(f"the seats of place {was.internship} are taken")
    follow = f"staff can note {' or '.join(steps)}" if steps else "nothing can follow"
    raise NotNow(f"placement {number} is {was.state}: {follow}")


def _found(
    tx: Tx, asked: Select[Any], **filters: tuple[Any, Any]
) -> Sequence[Row[Any]]:
    """Return rows; a filter without a value lets all through."""
    for column, value in filters.values():
        if value:
            asked = asked.where(column == value)
    return tx.connection.execute(asked).all()


def _firm_of(row: Row[Any]) -> Firm:
    return Firm(
        id=row.id,
        state=row.state,
        quarter=row.quarter_id,
        calls=row.calls,
        places=row.many,
        told=row.conversation_id is not None,
        since=row.created_at,
        name=row.name,
        partner=row.partner,
        phone=row.phone,
        street=row.street,
    )


def _place_of(row: Row[Any]) -> Place:
    return Place(
        id=row.id,
        campaign=row.campaign_id,
        firm=row.firm_id,
        firm_name=row.firm_name,
        trade=row.trade_id,
        quarter=row.quarter_id,
        days=row.days,
        begins=row.begins,
        ends=row.ends,
        weeks=row.weeks,
        starts_on=row.starts_on,
        german=row.german,
        seats=row.seats,
        taken=row.taken,
        state=row.state,
    )


def _line_of(row: Row[Any]) -> Line:
    known = row.state in KNOWN
    return Line(
        id=row.id,
        seeker=row.seeker_id,
        internship=row.internship_id,
        campaign=row.campaign_id,
        trade=row.trade_id,
        firm_name=row.firm_name,
        state=row.state,
        since=row.changed_at,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        name=row.name if known else None,
        phone=row.phone if known else None,
    )
