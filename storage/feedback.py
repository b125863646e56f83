"""How an appointment was: asked once, answered by a face, counted without anybody.

A question is a row of the outbox about its booking, as a reminder is; there is no
second one if nobody answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import delete, exists, insert, select, update

from storage import bookings, outbox, reminders, schema
from storage.transaction import Tx
from storage.values import Ref

ASKED = "howwas"
FACES = range(1, 6)
# If nobody notes whether she came, she is asked so long after the end; never later.
AFTER, UNTIL = timedelta(hours=2), timedelta(days=7)
# When we begin to look after what was not noted: what ended before is left alone.
NOT_NOTED = timedelta(days=1)
# One such question a person; so long a face can be changed.
EVERY, CHANGEABLE = timedelta(days=14), timedelta(days=1)
MOST = 50

_booking = schema.table(schema.Booking)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_feedback = schema.table(schema.Feedback)
_outbox = schema.table(schema.Outbox)
# Appointments of those who may be asked, if it is time and nobody has.
_ASKABLE = (
    select(_booking.c.id)
    .join_from(_booking, _conversation)
    .join(_contact)
    .where(
        _booking.c.booked_by.is_(None),
        _contact.c.stopped_at.is_(None),
        _contact.c.blocked_at.is_(None),
    )
)


@dataclass(frozen=True, slots=True)
class Week:
    """The faces of one week's appointments, beginning on a Monday, of one service."""

    monday: date
    office: int
    service: int
    faces: tuple[int, int, int, int, int]


def plan(tx: Tx) -> None:
    """Ask, by day, those whose appointment is over and of whom nothing was noted."""
    over = _booking.c.ends_at.between(tx.now - NOT_NOTED, tx.now - AFTER)
    unnoted = _ASKABLE.where(_booking.c.state == "booked", over, ~_was_asked(tx.now))
    for number in tx.connection.execute(unnoted.limit(MOST)).scalars().all():
        ask(tx, number)


def ask(tx: Tx, number: int) -> None:
    """Ask, by day, how an appointment was, in the chat that it was booked in.

    Not somebody who has said stop or blocked us, or was asked within EVERY; nor who has
    booked it for somebody else: she was not there. Nor after UNTIL, or in a chat that a
    human has.
    """
    row = tx.connection.execute(
        _ASKABLE.with_only_columns(_booking, _contact.c.account).where(
            _booking.c.id == number,
            _booking.c.ends_at > tx.now - UNTIL,
            ~_was_asked(tx.now),
        )
    ).one_or_none()
    if row is None:
        return
    zone = ZoneInfo(tx.directory.office(row.office_id).zone)
    outbox.put(
        tx,
        conversation=row.conversation_id,
        account=row.account,
        content=reminders.content(ASKED, row.id, row.version),
        rank=outbox.OFFER,
        due_at=reminders.after_quiet(max(tx.now, row.ends_at), zone),
        dedupe=f"{ASKED}:{row.id}",
        booking=row.id,
    )


def give(
    tx: Tx, booking: Ref, version: int, face: int
) -> Literal["new", "changed", "same"] | None:
    """Keep the caller's face for her appointment; None if it is too late, or not hers.

    A face can be changed within CHANGEABLE of the first.
    """
    found = bookings.own(tx, booking)
    if (
        face not in FACES
        or found is None
        or found.version != version
        or found.state not in ("booked", "came")
        or found.ends_at > tx.now
    ):
        return None
    of_it = _feedback.c.booking_id == booking.id
    before = tx.connection.execute(select(_feedback).where(of_it)).one_or_none()
    if before is None:
        if tx.now - found.ends_at > EVERY:
            return None
        tx.connection.execute(
            insert(_feedback).values(booking_id=booking.id, face=face, at=tx.now)
        )
        return "new"
    if tx.now - before.at > CHANGEABLE:
        return None
    tx.connection.execute(update(_feedback).where(of_it).values(face=face))
    return "same" if before.face == face else "changed"


def of(tx: Tx, person: int) -> dict[int, int]:
    """Return a person's faces by the number of the booking."""
    rows = tx.connection.execute(
        select(_feedback.c.booking_id, _feedback.c.face)
        .join(_booking)
        .where(_booking.c.person_id == person)
    )
    return {row.booking_id: row.face for row in rows}


def forget(tx: Tx, person: int) -> None:
    """Let go of a person's faces."""
    hers = select(_booking.c.id).where(_booking.c.person_id == person)
    tx.connection.execute(delete(_feedback).where(_feedback.c.booking_id.in_(hers)))


def weeks(tx: Tx) -> list[Week]:
    """Return how many chose which face, by week, office and service; newest first.

    A week is one of the office's calendar. Who may see how small a number is for
    whoever prints it.
    """
    counts: dict[tuple[date, int, int], list[int]] = {}
    rows = tx.connection.execute(select(_booking, _feedback.c.face).join(_feedback))
    for place, face in _placed(tx, rows):
        counts.setdefault(place, [0] * len(FACES))[face - 1] += 1
    found = [
        Week(*place, (faces[0], faces[1], faces[2], faces[3], faces[4]))
        for place, faces in counts.items()
    ]
    return sorted(found, key=lambda w: (-w.monday.toordinal(), w.office, w.service))


def _placed(tx: Tx, rows: Any) -> Iterator[tuple[tuple[date, int, int], int]]:
    for row in rows:
        zone = ZoneInfo(tx.directory.office(row.office_id).zone)
        day = row.starts_at.astimezone(zone).date()
        monday = day - timedelta(days=day.weekday())
        yield (monday, row.office_id, row.service_id), row.face


def _was_asked(now: datetime) -> Any:
    """Return whether the booking's person was asked lately, about any appointment."""
    other = _booking.alias()
    return exists().where(
        other.c.person_id == _booking.c.person_id,
        _outbox.c.booking_id == other.c.id,
        _outbox.c.dedupe.startswith(f"{ASKED}:"),
        _outbox.c.created_at > now - EVERY,
    )
