"""A meeting as either side sees it: what it says, who else is there, its calendar."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, or_, select

from storage import meeting_keeping, placement_cards, schema
from storage.placement_cards import FIRM, SEEKER, Side
from storage.transaction import Tx
from storage.values import Ref, Time, Value, at_minute

ASKED, FIXED = meeting_keeping.ASKED, meeting_keeping.FIXED
OFF, HELD = meeting_keeping.OFF, meeting_keeping.HELD
# The last letter of a calendar link tells whose it is.
_MARKS: dict[Side, str] = {SEEKER: "s", FIRM: "f"}

_meeting = schema.table(schema.Meeting)
_placement = schema.table(schema.Placement)
_internship = schema.table(schema.Internship)
_seeker = schema.table(schema.Seeker)
_firm = schema.table(schema.Firm)
_person = schema.table(schema.Person)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)


class NoSuchMeeting(LookupError):
    """No meeting has this number, or it is not the caller's."""


@dataclass(frozen=True, slots=True)
class Card:
    """One meeting for one of its sides; instants aware UTC, as in `schema.Meeting`.

    `placed` is its placement, `confirmed` whether this side has said that it comes,
    `office` the one that looks after it.
    """

    id: int
    placed: placement_cards.Card
    side: Side
    kind: str
    place: str
    state: str
    round: int
    proposed: tuple[int, ...]
    starts_at: datetime | None
    ends_at: datetime | None
    version: int
    changed_at: datetime
    confirmed: bool
    office: int
    link: str = field(repr=False)

    @property
    def ref(self) -> Ref:
        """Return it as a value."""
        return Ref("meeting", self.id)

    @property
    def secret(self) -> str:
        """Return what this side's calendar link ends with."""
        return self.link + _MARKS[self.side]

    @property
    def time(self) -> Time:
        """Return when it begins; of one that is not fixed, the first proposal."""
        at = self.starts_at or at_minute(min(self.proposed))
        return Time(at, self.placed.zone, self.office)

    def coming(self, now: datetime) -> bool:
        """Tell whether it is fixed and has not begun."""
        return self.state == FIXED and self.time.at > now


def card(tx: Tx, number: int) -> Card:
    """Return one of the caller's meetings; raises NoSuchMeeting."""
    return _of(tx, number, tx.person().person)


def heard_in(tx: Tx, meeting: Ref, conversation: int) -> Card:
    """Return a meeting as it is told in somebody's chat; raises NoSuchMeeting."""
    person = (
        select(_contact.c.person_id)
        .join(_conversation, _conversation.c.contact_id == _contact.c.id)
        .where(_conversation.c.id == conversation)
    )
    return _of(tx, meeting.id, tx.connection.execute(person).scalar() or 0)


def _of(tx: Tx, number: int, person: int) -> Card:
    row = tx.connection.execute(
        select(_meeting).where(_meeting.c.id == number)
    ).one_or_none()
    placed = placement_cards.card(tx, row.placement_id) if row else None
    sides = [s for s in _MARKS if placed and placed.party(s).person == person]
    if row is None or placed is None or not sides:
        raise NoSuchMeeting(f"there is no meeting {number} of this person")
    return _card(tx, row, placed, sides[0])


def latest(tx: Tx, placed: placement_cards.Card, side: Side) -> Card | None:
    """Return the newest meeting of a placement, whatever became of it."""
    row = tx.connection.execute(
        select(_meeting)
        .where(_meeting.c.placement_id == placed.id)
        .order_by(_meeting.c.id.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None else _card(tx, row, placed, side)


def own(tx: Tx, placement: Ref) -> Card | None:
    """Return the newest meeting of a placement that is the caller's."""
    placed = placement_cards.card(tx, placement.id)
    side = placement_cards.side(tx, placed) if placed else None
    return latest(tx, placed, side) if placed and side else None


def dated(tx: Tx) -> list[tuple[datetime, Ref]]:
    """Return the caller's meetings that are fixed and have not begun, with when."""
    mine = tx.person().person
    rows = tx.connection.execute(
        select(_meeting.c.starts_at, _meeting.c.id)
        .join(_placement, _placement.c.id == _meeting.c.placement_id)
        .join(_seeker, _seeker.c.id == _placement.c.seeker_id)
        .join(_internship, _internship.c.id == _placement.c.internship_id)
        .join(_firm, _firm.c.id == _internship.c.firm_id)
        .where(
            or_(_seeker.c.person_id == mine, _firm.c.person_id == mine),
            _meeting.c.state == FIXED,
            _meeting.c.starts_at > tx.now,
        )
        .order_by(_meeting.c.starts_at, _meeting.c.id)
    )
    return [(row.starts_at, Ref("meeting", row.id)) for row in rows]


def given_up_for(tx: Tx, found: Card) -> Time | None:
    """Return when the meeting would have been that the firm gave up for these times.

    None if there was none, or the newcomer has answered the firm since.
    """
    rows = tx.connection.execute(
        select(_meeting)
        .where(_meeting.c.placement_id == found.placed.id, _meeting.c.id < found.id)
        .order_by(_meeting.c.id.desc())
    )
    for row in rows.all():
        if row.state != OFF or row.off_by != FIRM:
            return None
        if row.starts_at is not None:
            return Time(row.starts_at, found.placed.zone, found.office)
    return None


def placement_of(tx: Tx, meeting: Ref) -> Ref:
    """Return the placement of one of the caller's meetings; raises NoSuchMeeting."""
    return card(tx, meeting.id).placed.ref


def by_secret(tx: Tx, secret: str) -> tuple[Card, str] | None:
    """Return the meeting that a calendar link stands for, and that side's language."""
    if secret.startswith(meeting_keeping.ERASED):
        return None
    side = next((s for s, mark in _MARKS.items() if secret.endswith(mark)), None)
    row = tx.connection.execute(
        select(_meeting).where(
            _meeting.c.secret == secret[:-1], _meeting.c.starts_at.is_not(None)
        )
    ).one_or_none()
    placed = placement_cards.card(tx, row.placement_id) if row else None
    if row is None or placed is None or side is None:
        return None
    spoken = select(_person.c.language).where(_person.c.id == placed.party(side).person)
    language = tx.connection.execute(spoken).scalar() or "de"
    return _card(tx, row, placed, side), language


def told(found: Card) -> dict[str, Value]:
    """Return what texts say of a meeting, by the end of the name: `$meeting-time`, …

    With the other side's name and number: for who has both consents behind her.
    """
    contact = placement_cards.contact(found.placed, found.side)
    when: dict[str, Value] = {"time": found.time, "kind": found.kind}
    return {**when, **contact}


def _card(tx: Tx, row: Row[Any], placed: placement_cards.Card, side: Side) -> Card:
    sure = row.seeker_confirmed_at if side == SEEKER else row.firm_confirmed_at
    return Card(
        id=row.id,
        placed=placed,
        side=side,
        kind=row.kind,
        place=row.place,
        state=row.state,
        round=row.round,
        proposed=tuple(row.proposed),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        version=row.version,
        changed_at=row.changed_at,
        confirmed=sure is not None,
        office=next(iter(tx.directory.offices)),
        link=row.secret,
    )
