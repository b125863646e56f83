"""The consent ledger: who agreed to what, when, in which words and language."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import bindparam, delete, insert, select, update

from storage import schema
from storage.transaction import Tx, first_key
from storage.unfinished import zone
from storage.values import Day, Ref

# Change it when the consent text changes its meaning: people are then asked again.
TEXT_VERSION = "2026-11-23"
# For the appointment: the name, reminders. For the phone: to be called back. For what
# a person wants to remember: her own reminders. For a course: to be on its list, with
# the seats and the talk that belong to it. For a firm's places: who it is, and that
# who it has said yes to hears of it. For an internship: that we keep what she says of
# herself and write to her about places. For passing on: that a firm that wants to meet
# her gets her first name and number.
APPOINTMENT, PHONE, REMINDER = "appointment", "phone", "reminder"
COURSE, FIRM = "course", "firm"
INTERNSHIP, PASSING = "internship", "passing"
PURPOSES = (APPOINTMENT, PHONE, REMINDER, COURSE, FIRM, INTERNSHIP, PASSING)
# To these one can agree at any time, to the others where they are needed.
AT_ANY_TIME = (APPOINTMENT, PHONE)
# What is kept for these is erased with a stop: nothing more can come of it.
ENDED_BY_A_STOP = (PHONE, REMINDER, COURSE, FIRM, INTERNSHIP, PASSING)
# Of these people hear that they have not agreed; the others concern few.
ALWAYS_TOLD = (APPOINTMENT, PHONE, REMINDER)
# So long after it was withdrawn we may have to show that there was a consent.
PROOF = timedelta(days=3 * 365)

_consent = schema.table(schema.Consent)


def given(tx: Tx, purpose: str) -> bool:
    """Tell whether the caller has agreed to `purpose` in today's wording."""
    asked = {"person": tx.person().person, "purpose": purpose, "version": TEXT_VERSION}
    return tx.connection.execute(_GIVEN, asked).scalar() is not None


_GIVEN = (
    select(_consent.c.id)
    .where(
        _consent.c.person_id == bindparam("person"),
        _consent.c.purpose == bindparam("purpose"),
        _consent.c.text_version == bindparam("version"),
        _consent.c.withdrawn_at.is_(None),
    )
    .limit(1)
)


def record(tx: Tx, purpose: str) -> Ref:
    """Write that the caller agrees to `purpose`; return the ledger's row."""
    caller = tx.person()
    done = tx.connection.execute(
        insert(_consent),
        {
            "person_id": caller.person,
            "purpose": purpose,
            "text_version": TEXT_VERSION,
            "language": caller.language,
            "account": caller.account,
            "given_at": tx.now,
        },
    )
    return Ref("consent", first_key(done))


def withdraw(tx: Tx, consent: Ref) -> None:
    """Take one agreement back; the row stays as proof. Twice is as good as once."""
    tx.connection.execute(
        update(_consent)
        .where(
            _consent.c.id == consent.id,
            _consent.c.person_id == tx.person().person,
            _consent.c.withdrawn_at.is_(None),
        )
        .values(withdrawn_at=tx.now)
    )


def withdraw_all(tx: Tx) -> None:
    """Take back everything the caller has agreed to."""
    tx.connection.execute(
        update(_consent)
        .where(
            _consent.c.person_id == tx.person().person,
            _consent.c.withdrawn_at.is_(None),
        )
        .values(withdrawn_at=tx.now)
    )


def given_on(tx: Tx, purpose: str) -> Day | None:
    """Return the day on which the caller has agreed to `purpose`, if that holds."""
    asked = {"person": tx.person().person, "purpose": purpose, "version": TEXT_VERSION}
    at = tx.connection.execute(_GIVEN_AT, asked).scalar()
    place = zone(tx)
    return None if at is None else Day(at.astimezone(place).date(), place.key)


_GIVEN_AT = _GIVEN.with_only_columns(_consent.c.given_at).order_by(_consent.c.id.desc())


def withdraw_purpose(tx: Tx, purpose: str) -> bool:
    """Take back a consent to one purpose, in any wording; False if there is none."""
    done = tx.connection.execute(
        update(_consent)
        .where(
            _consent.c.person_id == tx.person().person,
            _consent.c.purpose == purpose,
            _consent.c.withdrawn_at.is_(None),
        )
        .values(withdrawn_at=tx.now)
    )
    return bool(done.rowcount)


def forget_old(tx: Tx) -> None:
    """Delete proofs of consents that were withdrawn more than PROOF ago."""
    old = delete(_consent).where(_consent.c.withdrawn_at < tx.now - PROOF)
    tx.connection.execute(old)
