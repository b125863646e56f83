"""Advisers who are not there: for each appointment somebody else, or it is called off.

Nobody is left with an appointment that nobody keeps: who comes in vain does not come
again. Housekeeping looks once more for what was booked at the very moment at which an
absence was noted.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import Row, bindparam, delete, insert, select, update

from storage import (
    bookings,
    claims,
    directory,
    outbox,
    pauses,
    reminders,
    schema,
    shards,
    teams,
)
from storage.directory import Adviser, Closure
from storage.survey import Only
from storage.transaction import Tx
from storage.values import Ref

# Who hears of it in the morning must have so long, or somebody should call.
NOTICE = timedelta(hours=1)

_booking = schema.table(schema.Booking)
_closure = schema.table(schema.Closure)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)

# Whether somebody else will be there, or nobody.
Outcome = Literal["reseated", "called-off"]


@dataclass(frozen=True, slots=True)
class _Chat:
    """A chat that we may write to unasked."""

    id: int
    contact: int
    account: str


class NotAbsent(LookupError):
    """There is no absence to end."""


@dataclass(frozen=True, slots=True)
class Absence:
    """When an adviser is not there, in UTC, and who of us has noted it."""

    adviser: Adviser
    starts_at: datetime
    ends_at: datetime
    noted_by: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one appointment; `reached`: she hears of it in good time."""

    booking: Ref
    outcome: Outcome
    reached: bool


def begin(
    tx: Tx, adviser: Adviser, starts_at: datetime, ends_at: datetime, by: str
) -> tuple[Change, ...]:
    """Note that an adviser is not there, and look after the appointments meanwhile.

    Instants aware UTC, the end not included. Times that somebody holds there are let
    go of.
    """
    tx.connection.execute(
        insert(_closure).values(
            office_id=adviser.office,
            adviser_id=adviser.id,
            starts_at=starts_at,
            ends_at=ends_at,
            reasons={},
            noted_by=by,
        )
    )
    return look_after(_reread(tx))


def back(tx: Tx, adviser: Adviser) -> Absence:
    """End the absence that lasts, else take back the next one; raises NotAbsent.

    What was called off stays so.
    """
    mine = [one for one in _listed(tx) if one.adviser_id == adviser.id]
    if not mine:
        raise NotAbsent(f"{adviser.name} is not absent")
    ended = mine[0]
    this = _closure.c.id == ended.id
    if ended.starts_at < tx.now:
        tx.connection.execute(update(_closure).where(this).values(ends_at=tx.now))
    else:
        tx.connection.execute(delete(_closure).where(this))
    directory.changed(tx)
    return _absence(tx, ended)


def known(tx: Tx) -> list[Absence]:
    """Return the absences that last or are to come, the first first."""
    return [_absence(tx, one) for one in _listed(tx)]


def look_after(tx: Tx) -> tuple[Change, ...]:
    """Find somebody else for what is booked in an absence, or call it off."""
    found = tx.connection.execute(_MEANWHILE, {"now": tx.now}).all()
    for row in found:
        if row.state == "held":
            # It is not told: whoever confirms it hears that the time is gone.
            bookings.change(tx, row.id, state="expired", held_until=tx.now)
            claims.free(tx, row.id)
    booked = [row for row in found if row.state == "booked"]
    chats = _chats(tx, {row.conversation_id for row in booked}) if booked else {}
    return tuple(_look_after(tx, row, chats.get(row.conversation_id)) for row in booked)


# Locked in the order of their numbers, as everywhere.
_MEANWHILE = (
    select(_booking)
    .where(
        _booking.c.state.in_(("held", "booked")),
        _booking.c.starts_at > bindparam("now"),
        select(_closure.c.id)
        .where(
            _closure.c.adviser_id == _booking.c.adviser_id,
            _closure.c.starts_at < _booking.c.ends_at,
            _closure.c.ends_at > _booking.c.starts_at,
        )
        .exists(),
    )
    .order_by(_booking.c.id)
    .with_for_update()
)


def _look_after(tx: Tx, row: Row[Any], chat: _Chat | None) -> Change:
    """Give one appointment to somebody else at the same time, or call it off."""
    claims.free(tx, row.id)
    time = bookings.time_of(tx, row)
    offer, wish = Ref("service", row.service_id), bookings.wish_of(row)
    team = teams.take(tx, row.id, offer, time, wish, Only(promised=True))
    booking = Ref("booking", row.id)
    morning = reminders.after_quiet(tx.now, ZoneInfo(time.zone))
    if team is not None:
        # Time and place are the same, so reminders and their buttons stay good.
        bookings.change(tx, row.id, **team.columns)
        told = _tell(tx, row, row.version, "reseated", chat, morning)
        return Change(booking, "reseated", told)
    version = row.version + 1
    bookings.change(
        tx,
        row.id,
        state="cancelled",
        open_key=None,
        version=version,
        called_off_at=tx.now,
    )
    reminders.drop(tx, booking)
    told = _tell(tx, row, version, "called-off", chat, morning)
    return Change(booking, "called-off", told and morning + NOTICE <= row.starts_at)


def _tell(
    tx: Tx,
    row: Row[Any],
    version: int,
    kind: Outcome,
    chat: _Chat | None,
    due_at: datetime,
) -> bool:
    """Write to the chat that hears of a booking, by day; False if nothing may go."""
    if chat is None:
        return False
    outbox.put(
        tx,
        conversation=chat.id,
        account=chat.account,
        content=reminders.content(kind, row.id, version),
        rank=outbox.OWN,
        due_at=due_at,
        # A reminder gives way to a later row of its booking, but not to this one.
        booking=row.id if kind == "called-off" else None,
    )
    shards.call(tx, chat.account)
    return True


def _chats(tx: Tx, conversations: Collection[int | None]) -> Mapping[int, _Chat]:
    """Return those of these chats to which we may write unasked, by number."""
    rows = tx.connection.execute(
        select(_conversation.c.id, _contact.c.id.label("contact"), _contact.c.account)
        .join_from(_conversation, _contact)
        .where(
            _conversation.c.id.in_([one for one in conversations if one]),
            _contact.c.stopped_at.is_(None),
            _contact.c.blocked_at.is_(None),
        )
    )
    chats = [_Chat(row.id, row.contact, row.account) for row in rows]
    paused = pauses.among(tx, {chat.contact for chat in chats})
    return {chat.id: chat for chat in chats if chat.contact not in paused}


def _listed(tx: Tx) -> list[Closure]:
    """Return the advisers' closures that are not over, the first first."""
    every = [one for listed in tx.directory.closures.values() for one in listed]
    own = [one for one in every if one.adviser_id and one.ends_at > tx.now]
    return sorted(own, key=lambda one: (one.starts_at, one.id))


def _absence(tx: Tx, closure: Closure) -> Absence:
    assert closure.adviser_id is not None
    adviser = tx.directory.adviser(closure.adviser_id)
    return Absence(adviser, closure.starts_at, closure.ends_at, closure.noted_by)


def _reread(tx: Tx) -> Tx:
    """Return the transaction with a directory in which the absence stands."""
    directory.changed(tx)
    fresh = directory.load(tx.connection, tx.box)
    return replace(tx, directory=fresh, memory={})
