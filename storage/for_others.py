"""Booking for somebody without a phone, who can take the appointment over later.

The booking belongs to a person of whom we know a language and who has no chat; the
helper looks after it meanwhile: she is reminded, and can move or cancel it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from sqlalchemy import delete, func, insert, select, update

from storage import (
    bookings,
    codes,
    consents,
    inbox,
    joining,
    outbox,
    reach,
    reminders,
    schema,
    scrubbing,
    unfinished,
)
from storage.appointments import card
from storage.transaction import Tx, first_key
from storage.values import Language, Ref, Refused, encode, minute_of

# Enough for a family; times that are hoarded are sold (FIELD 49).
MOST = 5
TOO_MANY = Refused(end="for_other-too-many")
GONE = joining.GONE
# So long the link to a slip lives.
LIVES = timedelta(minutes=30)
_PLACE = "slip link"

_person = schema.table(schema.Person)
_consent = schema.table(schema.Consent)
_booking = schema.table(schema.Booking)


@dataclass(frozen=True, slots=True)
class Slip:
    """What a link to a slip stands for: the appointment, and the code to take it."""

    booking: Ref
    code: str = field(repr=False)
    web: str


def has_room(tx: Tx) -> bool:
    """Say whether the caller may book for one more person now."""
    open_ = select(func.count()).where(
        _booking.c.booked_by == tx.person().person,
        _booking.c.state == "booked",
        _booking.c.ends_at > tx.now,
    )
    return int(tx.connection.execute(open_).scalar_one()) < MOST


def agree(tx: Tx, language: Language) -> Ref:
    """Note that somebody else agrees, as the caller says; return the ledger's row.

    With it a person comes to be, who speaks `language`.
    """
    met = {"language": language.tag, "created_at": tx.now, "seen_at": tx.now}
    person = first_key(tx.connection.execute(insert(_person), met))
    caller = tx.person()
    return consents.record(
        tx.called_by(replace(caller, person=person)), consents.APPOINTMENT
    )


def disagree(tx: Tx, consent: Ref) -> None:
    """Forget somebody for whom nothing was booked, and that she agreed."""
    person = _who(tx, consent)
    booked = select(_booking.c.id).where(_booking.c.person_id == person)
    if person is None or tx.connection.execute(booked.limit(1)).scalar() is not None:
        return
    tx.connection.execute(delete(_consent).where(_consent.c.id == consent.id))
    tx.connection.execute(delete(_person).where(_person.c.id == person))


# A booking for another, the code to take it over, a link that carries the code, and
# the token of the link to the slip.
Given = tuple[Ref, str, str, str]


def confirm(tx: Tx, hold: Ref, consent: Ref, name: str) -> Given | Refused:
    """Turn the caller's hold into somebody else's booking.

    Refused as `bookings.confirm`, or TOO_MANY if the caller has MOST of them.
    """
    if not has_room(tx):
        return TOO_MANY
    person = _who(tx, consent)
    if person is None or bookings.own(tx, hold) is None:
        return bookings.TIME_GONE
    caller = tx.person()
    bookings.change(tx, hold.id, person_id=person, booked_by=caller.person)
    own = tx.called_by(replace(caller, person=person))
    booked = bookings.confirm(own, hold, name)
    if isinstance(booked, Refused):
        return booked
    return _given(tx, booked, person)


def another_slip(tx: Tx, booking: Ref) -> Given | Refused:
    """Return an appointment that the caller has made for another, with a new code.

    Refused("booking-gone") if it is not hers to give any more.
    """
    row = bookings.own(tx, booking)
    if row is None or row.booked_by != tx.person().person or row.state != "booked":
        return bookings.BOOKING_GONE
    return _given(tx, booking, row.person_id)


def _given(tx: Tx, booking: Ref, person: int) -> Given:
    code = codes.to_claim(tx, booking, person)
    slip_link = link(tx, booking, code)
    return booking, codes.shown(code), codes.link(tx, code), slip_link


def offered(tx: Tx, code: str) -> Ref | None:
    """Return the appointment that a code gives away, if it can be used now."""
    found = codes.find(tx, code)
    booking = found.booking if found else None
    return None if booking is None else Ref("booking", booking)


def claim(tx: Tx, code: str) -> Ref | Refused:
    """Let the caller have the appointment that was made for her.

    The helper does not see it any more, is not reminded, and hears of it once.
    Refused("code-wrong") if somebody has it already, or it is over.
    """
    used = codes.use(tx, code, codes.CLAIM)
    if used is None or used.booking is None:
        return GONE
    caller, booking = tx.person(), Ref("booking", used.booking)
    found = card(tx, booking)
    _tell_the_helper(tx, booking)
    if used.booked_by is not None:
        scrubbing.wipe(tx, used.booked_by, "", (found.name,))
    joining.merge(tx, caller.person, used.person)
    bookings.change(
        tx,
        booking.id,
        booked_by=None,
        conversation_id=caller.conversation or None,
        version=found.version + 1,
        secret=tx.secret(),
        reminded_at=None,
        confirmed_at=None,
    )
    reminders.drop(tx, booking)
    reminders.plan(
        tx,
        booking.id,
        found.version + 1,
        found.service.reminders,
        found.starts_at,
        found.office.zone,
    )
    return booking


def let_go(tx: Tx, person: int) -> None:
    """Let the bookings that a helper has made for others be theirs alone."""
    tx.connection.execute(
        update(_booking)
        .where(_booking.c.booked_by == person)
        .values(booked_by=None, conversation_id=None)
    )


def link(tx: Tx, booking: Ref, code: str) -> str:
    """Return the token of a link to the slip, which lives for LIVES."""
    until = minute_of(tx.now + LIVES)
    plain = f"{booking.id}:{until}:{code}:{tx.web}"
    return tx.box.token(plain, _PLACE)


def slip(tx: Tx, token: str) -> Slip | None:
    """Return what a link stands for, if it was made here, lives, and is of use."""
    plain = tx.box.read_token(token, _PLACE)
    if plain is None:
        return None
    number, until, code, web = plain.split(":", 3)
    if minute_of(tx.now) >= int(until) or codes.find(tx, code) is None:
        return None
    return Slip(Ref("booking", int(number)), code, web)


def use(tx: Tx, token: str) -> bool:
    """Note that a slip is fetched; False if it was before."""
    return inbox.accept(tx, "slip", tx.box.fingerprint(token))


def _who(tx: Tx, consent: Ref) -> int | None:
    """Return who is said to agree."""
    said = select(_consent.c.person_id).where(_consent.c.id == consent.id)
    return tx.connection.execute(said).scalar()


def _tell_the_helper(tx: Tx, booking: Ref) -> None:
    """Queue one sentence for who has booked; by day."""
    row = tx.connection.execute(
        select(_booking.c.booked_by, _booking.c.conversation_id).where(
            _booking.c.id == booking.id
        )
    ).one()
    places = reach.of(tx, row.booked_by) if row.booked_by else []
    place = reach.best(places, (), row.conversation_id or 0)
    if place is None:
        return
    outbox.put(
        tx,
        conversation=place.conversation,
        account=place.account,
        content={"r": "claimed", "at": encode(card(tx, booking).time)},
        rank=outbox.OWN,
        due_at=reminders.after_quiet(tx.now, unfinished.zone(tx)),
    )
