"""The names that a messenger has for one person: a number, a scoped id, a former one.

WhatsApp knows people by a business-scoped id, by their number, or by both, and both can
change (CHANNELS.md, 2.2). We answer to the newest; the others lead to the same contact.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select, text, update

from storage import schema
from storage.transaction import Tx

_contact = schema.table(schema.Contact)
_alias = schema.table(schema.Alias)

_BY_ADDRESS = select(_contact.c.id).where(
    _contact.c.account == bindparam("account"),
    _contact.c.address_key == bindparam("address_key"),
)
_BY_ALIAS = select(_alias.c.contact_id).where(
    _alias.c.account == bindparam("account"),
    _alias.c.address_key == bindparam("address_key"),
)
_REMEMBER = text(
    "INSERT INTO alias (account, address_key, contact_id) "
    "VALUES (:account, :address_key, :contact) ON CONFLICT DO NOTHING"
)


def move(tx: Tx, account: str, address: str, also: Sequence[str]) -> bool:
    """Let somebody who is known by another name be reached at `address` from now on.

    False if nobody is known by any of the names.
    """
    contact = _known(tx, account, address, also)
    if contact is None:
        return False
    old = tx.connection.execute(
        select(_contact.c.address_key).where(_contact.c.id == contact)
    ).scalar_one()
    key = tx.box.fingerprint(account, address)
    tx.connection.execute(
        update(_contact)
        .where(_contact.c.id == contact)
        .values(address=address, address_key=key)
    )
    _remember(tx, account, contact, old)
    return True


def remember(tx: Tx, account: str, contact: int, also: Sequence[str]) -> None:
    """Let a person be found by these names, too; one that leads elsewhere stays."""
    for name in also:
        _remember(tx, account, contact, tx.box.fingerprint(account, name))


def _known(tx: Tx, account: str, address: str, also: Sequence[str]) -> int | None:
    """Return the contact that one of the names leads to."""
    for name in (address, *also):
        named = {"account": account, "address_key": tx.box.fingerprint(account, name)}
        for query in (_BY_ADDRESS, _BY_ALIAS):
            found = tx.connection.execute(query, named).scalar()
            if found is not None:
                return int(found)
    return None


def _remember(tx: Tx, account: str, contact: int, key: str) -> None:
    named = {"account": account, "address_key": key, "contact": contact}
    tx.connection.execute(_REMEMBER, named)
