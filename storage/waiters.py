"""Who waits, for what, and why somebody cannot be offered anything just now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Row, and_, bindparam, func, or_, select, text

from storage import offices, pauses, schema, seat_cards
from storage.transaction import Caller, Tx
from storage.values import ANY_DAY, PLAIN, Ref, Weekdays, Wish, Word, decode
from storage.waiting import PARTS, WAITING

CHANGE, LEAVE = Word("change"), Word("leave")

_waiting = schema.table(schema.Waiting)
_booking = schema.table(schema.Booking)
_person = schema.table(schema.Person)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_OPEN = text("waiting.open_key IS NOT NULL")


@dataclass(frozen=True, slots=True)
class Entry:
    """One open entry; instants aware UTC, minutes of the local day.

    `caller` is on whose behalf it is served; `why_not` is why she can be offered
    nothing now (no-chat, stopped, blocked, paused, booked), or empty. `passed` has by
    office a bit for each step since `since` that she is not to be offered.
    """

    id: int
    caller: Caller
    service: int
    office: int | None
    wish: Wish = field(repr=False)
    weekdays: Weekdays
    from_minute: int
    until_minute: int
    state: str
    since: datetime
    passed: dict[str, str] = field(repr=False)
    booking: int | None
    offered_until: datetime | None
    ends_at: datetime
    asked_at: datetime | None
    why_not: str

    @property
    def ref(self) -> Ref:
        """Return the entry as a value of dialogs."""
        return Ref("waiting", self.id)

    @property
    def part(self) -> str:
        """Return the part of the day as a word of PARTS."""
        minutes = self.from_minute, self.until_minute
        return next((word for word, span in PARTS.items() if span == minutes), "any")


_ENTRIES = (
    select(
        *(column for column in _waiting.c if column.name != "name"),
        _person.c.language,
        _contact.c.account,
        _contact.c.stopped_at,
        _contact.c.blocked_at,
        _booking.c.id.label("booked"),
    )
    .join_from(_waiting, _person)
    .outerjoin(_conversation, _conversation.c.id == _waiting.c.conversation_id)
    .outerjoin(_contact, _contact.c.id == _conversation.c.contact_id)
    .outerjoin(
        _booking,
        and_(
            _booking.c.open_key == _waiting.c.open_key,
            _booking.c.ends_at > bindparam("now"),
        ),
    )
    .add_columns(func.coalesce(pauses.holds(bindparam("now")), False).label("paused"))
    .order_by(_waiting.c.created_at, _waiting.c.id)
)
_ALL = _ENTRIES.where(_OPEN)
_AT = _ALL.where(
    _waiting.c.state == WAITING,
    or_(
        _waiting.c.office_id.is_(None),
        _waiting.c.office_id.in_(bindparam("offices", expanding=True)),
    ),
    _waiting.c.weekdays.bitwise_and(bindparam("weekdays")) != 0,
)
_MINE = _ALL.where(_waiting.c.person_id == bindparam("person"))


def entries(tx: Tx) -> list[Entry]:
    """Return all that are open, in the order in which they joined."""
    return [_entry(row) for row in tx.connection.execute(_ALL, {"now": tx.now})]


def candidates(
    tx: Tx, offices: Collection[int], weekdays: int = ANY_DAY
) -> list[Entry]:
    """Return who could come to these offices on these days, in the order of joining."""
    asked = {"now": tx.now, "offices": list(offices), "weekdays": weekdays}
    return [_entry(row) for row in tx.connection.execute(_AT, asked)]


def name(tx: Tx, entry: Entry) -> str | None:
    """Return the name under which somebody waits; None if she took it back."""
    named = select(_waiting.c.name).where(_waiting.c.id == entry.id)
    return tx.connection.execute(named).scalar()


def mine(tx: Tx) -> list[Entry]:
    """Return the caller's open entries, the oldest first."""
    asked = {"now": tx.now, "person": tx.person().person}
    return [_entry(row) for row in tx.connection.execute(_MINE, asked)]


def get(tx: Tx, number: int) -> Entry | None:
    """Return an open entry, whoever asks."""
    one = _ALL.where(_waiting.c.id == number)
    row = tx.connection.execute(one, {"now": tx.now}).one_or_none()
    return None if row is None else _entry(row)


def own(tx: Tx, entry: Ref) -> Entry | None:
    """Return an open entry if it is the caller's."""
    return next((one for one in mine(tx) if one.id == entry.id), None)


def count(tx: Tx) -> int:
    """Return how many services the caller waits for."""
    return len(mine(tx))


def upcoming(tx: Tx) -> tuple[Ref, ...]:
    """Return the caller's appointments, seats, meetings, then what she waits for."""
    return (*seat_cards.with_appointments(tx), *(one.ref for one in mine(tx)))


def ways(tx: Tx, entry: Ref) -> tuple[Word, ...]:
    """Return what the caller can do with an entry; nothing if it is over."""
    return (CHANGE, LEAVE) if own(tx, entry) else ()


def about(tx: Tx, entry: Ref) -> tuple[Ref, Ref]:
    """Return the service and the office of an entry: the first one that has it."""
    known = own(tx, entry)
    assert known is not None  # it was just chosen
    service = Ref("service", known.service)
    first = offices.offering(tx, service)[0]
    return service, Ref("office", known.office) if known.office else first


def _entry(row: Row[Any]) -> Entry:
    wish = PLAIN if row.wish is None else cast(Wish, decode(row.wish))
    language = row.language or "de"
    caller = Caller(
        row.person_id, language, row.conversation_id or 0, row.account or ""
    )
    return Entry(
        id=row.id,
        caller=caller,
        service=row.service_id,
        office=row.office_id,
        wish=replace(wish, language=language),
        weekdays=Weekdays(row.weekdays),
        from_minute=row.from_minute,
        until_minute=row.until_minute,
        state=row.state,
        since=row.created_at,
        passed=row.passed,
        booking=row.booking_id,
        offered_until=row.offered_until,
        ends_at=row.ends_at,
        asked_at=row.asked_at,
        why_not=_why_not(row),
    )


def _why_not(row: Row[Any]) -> str:
    reasons = {
        "no-chat": row.account is None,
        "stopped": row.stopped_at is not None,
        "blocked": row.blocked_at is not None,
        "paused": row.paused,
        "booked": row.booked is not None,
    }
    return next((word for word, holds in reasons.items() if holds), "")
