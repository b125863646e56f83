"""All that is stored of one person, as it lies there; `bot.my_files` writes it out.

Also the link to it, which needs no table: whom it is for and until when are sealed in
it, and that it was used is noted among the updates that were seen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, Table, case, or_, select

from storage import feedback, inbox, meeting_keeping, schema
from storage.transaction import Tx
from storage.values import minute_of

LIVES = timedelta(minutes=30)
_PLACE = "my data link"

_person = schema.table(schema.Person)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)
_message = schema.table(schema.Message)
_consent = schema.table(schema.Consent)
_booking = schema.table(schema.Booking)
_own = schema.table(schema.OwnReminder)
_seat = schema.table(schema.Seat)
_code = schema.table(schema.Code)
_dialog = schema.table(schema.Dialog)
_outbox = schema.table(schema.Outbox)
_waiting = schema.table(schema.Waiting)
_seeker = schema.table(schema.Seeker)
_firm = schema.table(schema.Firm)
_internship = schema.table(schema.Internship)
_enrolment = schema.table(schema.Enrolment)
_step = schema.table(schema.EnrolmentStep)
_placement = schema.table(schema.Placement)
_milestone = schema.table(schema.Milestone)


@dataclass(frozen=True, slots=True)
class Export:
    """One person's rows by table, oldest first, with what was sealed opened."""

    person: Row[Any] = field(repr=False)
    contacts: tuple[Row[Any], ...] = field(repr=False)
    consents: tuple[Row[Any], ...] = field(repr=False)
    bookings: tuple[Row[Any], ...] = field(repr=False)
    reminders: tuple[Row[Any], ...] = field(repr=False)
    seats: tuple[Row[Any], ...] = field(repr=False)
    for_others: tuple[Row[Any], ...] = field(repr=False)
    codes: tuple[Row[Any], ...] = field(repr=False)
    faces: dict[int, int] = field(repr=False)
    dialogs: tuple[Row[Any], ...] = field(repr=False)
    written: tuple[Row[Any], ...] = field(repr=False)
    sent: tuple[Row[Any], ...] = field(repr=False)
    waiting: tuple[Row[Any], ...] = field(repr=False)
    seekers: tuple[Row[Any], ...] = field(repr=False)
    firms: tuple[Row[Any], ...] = field(repr=False)
    internships: tuple[Row[Any], ...] = field(repr=False)
    enrolments: tuple[Row[Any], ...] = field(repr=False)
    course_steps: tuple[Row[Any], ...] = field(repr=False)
    placements: tuple[Row[Any], ...] = field(repr=False)
    meetings: tuple[Row[Any], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pass:
    """Whom a link is for: the chat that it was asked for in."""

    person: int
    language: str
    account: str
    address: str = field(repr=False)


def of(tx: Tx, person: int) -> Export:
    """Return everything; what a person must not know of herself does not exist."""
    chats = tuple(
        tx.connection.execute(
            select(_conversation.c.id)
            .join(_contact)
            .where(_contact.c.person_id == person)
        ).scalars()
    )

    def rows(table: Table) -> tuple[Row[Any], ...]:
        mine = select(table).where(table.c.person_id == person)
        return tuple(tx.connection.execute(mine.order_by(table.c.id)))

    def said(table: Table, *by_her: Any) -> tuple[Row[Any], ...]:
        mine = select(table).where(table.c.conversation_id.in_(chats), *by_her)
        return tuple(tx.connection.execute(mine.order_by(table.c.id)))

    return Export(
        tx.connection.execute(select(_person).where(_person.c.id == person)).one(),
        rows(_contact),
        rows(_consent),
        rows(_booking),
        rows(_own),
        rows(_seat),
        tuple(
            tx.connection.execute(
                select(_booking)
                .where(_booking.c.booked_by == person)
                .order_by(_booking.c.id)
            )
        ),
        rows(_code),
        feedback.of(tx, person),
        rows(_dialog),
        said(_message, _message.c.adviser.is_(None)),
        said(_outbox),
        rows(_waiting),
        rows(_seeker),
        rows(_firm),
        tuple(
            tx.connection.execute(
                select(_internship)
                .join(_firm, _firm.c.id == _internship.c.firm_id)
                .where(_firm.c.person_id == person)
                .order_by(_internship.c.id)
            )
        ),
        rows(_enrolment),
        tuple(
            tx.connection.execute(
                select(_step)
                .join(_enrolment, _enrolment.c.id == _step.c.enrolment_id)
                .where(_enrolment.c.person_id == person)
                .order_by(_step.c.id)
            )
        ),
        _steps(tx, person),
        meeting_keeping.of(tx, person),
    )


def _steps(tx: Tx, person: int) -> tuple[Row[Any], ...]:
    """Return every step of her internships as either side, the first one first.

    Why somebody did something is told to that side alone.
    """
    side = case((_seeker.c.person_id == person, "seeker"), else_="firm").label("side")
    rows = (
        select(
            _placement.c.id.label("placement"),
            _internship.c.trade_id,
            _internship.c.quarter_id,
            _placement.c.starts_on,
            _placement.c.ends_on,
            side,
            _milestone.c.kind,
            _milestone.c.by,
            case((_milestone.c.by == side, _milestone.c.reason)).label("reason"),
            _milestone.c.at,
        )
        .join_from(_milestone, _placement)
        .join(_seeker, _seeker.c.id == _placement.c.seeker_id)
        .join(_internship, _internship.c.id == _placement.c.internship_id)
        .join(_firm, _firm.c.id == _internship.c.firm_id)
        .where(or_(_seeker.c.person_id == person, _firm.c.person_id == person))
    )
    ordered = rows.order_by(_placement.c.id, _milestone.c.id)
    return tuple(tx.connection.execute(ordered))


def person_in(tx: Tx, conversation: int) -> int:
    """Return whose chat this is."""
    found = tx.connection.execute(_in_chat(conversation)).one()
    return int(found.person_id)


def link(tx: Tx) -> str:
    """Return the token of a link to the caller's data, which lives for LIVES."""
    caller = tx.person()
    until = minute_of(tx.now + LIVES)
    plain = f"{caller.person}:{caller.conversation}:{until}"
    return tx.box.token(plain, _PLACE)


def admitted(tx: Tx, token: str) -> Pass | None:
    """Return whom a link is for, if it was made here and lives."""
    plain = tx.box.read_token(token, _PLACE)
    if plain is None:
        return None
    person, conversation, until = map(int, plain.split(":"))
    found = tx.connection.execute(_in_chat(conversation)).one_or_none()
    if minute_of(tx.now) >= until or found is None or found.person_id != person:
        return None
    return Pass(person, found.language or "", found.account, found.address)


def use(tx: Tx, token: str, name: str) -> bool:
    """Note that the file `name` of a link is fetched; False if it was before."""
    return inbox.accept(tx, "my-data", tx.box.fingerprint(token, name))


def _in_chat(conversation: int) -> Any:
    return (
        select(
            _contact.c.person_id,
            _person.c.language,
            _contact.c.account,
            _contact.c.address,
        )
        .join_from(_contact, _person)
        .join(_conversation, _conversation.c.contact_id == _contact.c.id)
        .where(_conversation.c.id == conversation)
    )
