"""What a person has told the messenger about news from us."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select, update

from storage import schema
from storage.transaction import Tx

_contact = schema.table(schema.Contact)
_alias = schema.table(schema.Alias)


def mute(tx: Tx, account: str, addresses: Sequence[str], *, muted: bool) -> bool:
    """Note that who has any of these addresses wants no news, or some again.

    False if we do not know anybody there.
    """
    keys = [tx.box.fingerprint(account, address) for address in addresses]
    known = select(_alias.c.contact_id).where(
        _alias.c.account == account, _alias.c.address_key.in_(keys)
    )
    named = or_(_contact.c.address_key.in_(keys), _contact.c.id.in_(known))
    done = tx.connection.execute(
        update(_contact)
        .where(_contact.c.account == account, named)
        .values(muted_at=tx.now if muted else None)
    )
    return bool(done.rowcount)
