"""The consent ledger: who agreed to what, when, in which words and language."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from storage import schema
from storage.transaction import Tx, first_key
from storage.values import Ref

# Change it when the consent text changes its meaning: people are then asked again.
TEXT_VERSION = "2026-11-23"

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
