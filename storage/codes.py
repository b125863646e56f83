"""Codes for one use: to join another messenger, to take over an appointment.

Eight signs that are easy to read aloud and to type; only a keyed hash is kept. Who
types wrong ones has a few tries an hour, and is never told what was wrong.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Select, and_, delete, insert, or_, select, update

from storage import schema
from storage.transaction import Tx
from storage.values import Ref, Word

# Without 0, O, 1, I and L: they are taken for each other.
ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
LENGTH = 8
LIVES = timedelta(minutes=15)
# Wrong codes that one contact may try, and in which time.
TRIES, SPAN = 5, timedelta(hours=1)
# What is used or over is of no use to anybody.
KEEP = timedelta(days=1)
JOIN, CLAIM, OWN, NONE = map(Word, ("join", "claim", "own", "none"))
# Cyrillic capitals that look like a code's, and what stands between its signs.
_ALIKE = str.maketrans("АВЕКМНРСТУХ", "ABEKMHPCTYX")
_BETWEEN = frozenset(" \u00a0-‐‑‒–—−.·_")

_code = schema.table(schema.Code)
_person = schema.table(schema.Person)
_booking = schema.table(schema.Booking)
_contact = schema.table(schema.Contact)
_conversation = schema.table(schema.Conversation)


@dataclass(frozen=True, slots=True)
class Open:
    """A code that can be used now: whose it is, and which booking it gives away."""

    id: int
    kind: str
    person: int
    booking: int | None
    booked_by: int | None


def tidy(text: str) -> str:
    """Return a typed code as it is kept, or nothing if it cannot be one.

    Letters and digits are always mixed in one: a word that is typed is none.
    """
    if len(text) > 40:
        return ""
    shown = unicodedata.normalize("NFKC", text).upper().translate(_ALIKE)
    signs = [str(unicodedata.digit(s, s)) for s in shown if s not in _BETWEEN]
    code = "".join(s for s in signs if unicodedata.category(s) not in ("Cf", "Mn"))
    if len(code) != LENGTH or not all(sign in ALPHABET for sign in code):
        return ""
    return code if _mixed(code) else ""


def shown(code: str) -> str:
    """Return a code as it is read aloud: in two halves."""
    return f"{code[:4]} {code[4:]}"


def to_join(tx: Tx) -> str:
    """Return a new code for the caller's other messenger; an older one is dead."""
    mine = tx.person().person
    tx.connection.execute(
        delete(_code).where(
            _code.c.person_id == mine,
            _code.c.kind == JOIN.word,
            _code.c.used_at.is_(None),
        )
    )
    return _new(tx, JOIN, mine, expires_at=tx.now + LIVES)


def to_claim(tx: Tx, booking: Ref, person: int) -> str:
    """Return a new code for who a booking was made for; an older one is dead."""
    old = _code.c.booking_id == booking.id
    tx.connection.execute(delete(_code).where(old, _code.c.used_at.is_(None)))
    return _new(tx, CLAIM, person, booking_id=booking.id)


def link(tx: Tx, code: str) -> str:
    """Return the address of our page for a code, if the page has one."""
    return f"{tx.web}/j/{code}" if tx.web else ""


def kind(tx: Tx, code: str) -> Word:
    """Return what a code is for: JOIN, CLAIM, the caller's OWN, or NONE.

    A wrong one is counted; after TRIES of them in SPAN every code is NONE.
    """
    if _tried(tx) >= TRIES:
        return NONE
    found = find(tx, code)
    if found is None:
        _count(tx)
        return NONE
    mine = tx.person().person
    if mine in (found.person, found.booked_by):
        return OWN
    return Word(found.kind)


def find(tx: Tx, code: str) -> Open | None:
    """Return a code that can be used now."""
    row = tx.connection.execute(_open(tx, code)).one_or_none()
    return None if row is None else Open(*row)


def language(tx: Tx, code: str) -> str:
    """Return the language of whoever a code is of; nothing for one that is no good."""
    found = find(tx, code) if _tried(tx) < TRIES else None
    if found is None:
        return ""
    spoken = select(_person.c.language).where(_person.c.id == found.person)
    return tx.connection.execute(spoken).scalar() or ""


def use(tx: Tx, code: str, kind: Word) -> Open | None:
    """Use a code up; of two who do so at once, one gets None."""
    found = find(tx, code)
    if found is None or found.kind != kind.word:
        return None
    done = tx.connection.execute(
        update(_code)
        .where(_code.c.id == found.id, _code.c.used_at.is_(None))
        .values(used_at=tx.now)
    )
    return found if done.rowcount else None


def forget(tx: Tx, person: int) -> None:
    """Delete the codes of somebody."""
    tx.connection.execute(delete(_code).where(_code.c.person_id == person))


def forget_old(tx: Tx) -> None:
    """Delete what is used or over since yesterday."""
    over = tx.now - KEEP
    past = select(_booking.c.id).where(
        or_(_booking.c.state != "booked", _booking.c.ends_at < over)
    )
    tx.connection.execute(
        delete(_code).where(
            or_(
                _code.c.used_at < over,
                _code.c.expires_at < over,
                _code.c.booking_id.in_(past),
            )
        )
    )


def _new(tx: Tx, kind: Word, person: int, **values: Any) -> str:
    """Insert a code that nobody has; one that happens to be there is drawn again."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        key = _hash(tx, code)
        taken = select(_code.c.id).where(_code.c.hash == key)
        if _mixed(code) and tx.connection.execute(taken).scalar() is None:
            break
    row = {"kind": kind.word, "hash": key, "person_id": person, "created_at": tx.now}
    tx.connection.execute(insert(_code), {**row, **values})
    return code


def _mixed(code: str) -> bool:
    return not code.isalpha() and not code.isdecimal()


def _hash(tx: Tx, code: str) -> str:
    return tx.box.fingerprint("code", code)


def _open(tx: Tx, code: str) -> Select[Any]:
    """Return the query for a code that is not used, and not over."""
    to_come = and_(_booking.c.state == "booked", _booking.c.ends_at > tx.now)
    return (
        select(
            _code.c.id,
            _code.c.kind,
            _code.c.person_id,
            _code.c.booking_id,
            _booking.c.booked_by,
        )
        .outerjoin(_booking, _booking.c.id == _code.c.booking_id)
        .where(
            _code.c.hash == _hash(tx, code),
            _code.c.used_at.is_(None),
            or_(_code.c.expires_at > tx.now, to_come),
        )
    )


def _mine(tx: Tx) -> Any:
    """Return the condition for the contact that the caller writes from."""
    chat = tx.person().conversation
    writes = select(_conversation.c.contact_id).where(_conversation.c.id == chat)
    return _contact.c.id == writes.scalar_subquery()


def _tried(tx: Tx) -> int:
    """Return how many wrong codes the caller's contact has tried lately."""
    lately = select(_contact.c.tries).where(
        _mine(tx), _contact.c.tried_at > tx.now - SPAN
    )
    return int(tx.connection.execute(lately).scalar() or 0)


def _count(tx: Tx) -> None:
    """Count a wrong code; the span begins with the first one."""
    again = _tried(tx) > 0
    values: dict[str, Any] = (
        {"tries": _contact.c.tries + 1} if again else {"tries": 1, "tried_at": tx.now}
    )
    tx.connection.execute(update(_contact).where(_mine(tx)).values(**values))
