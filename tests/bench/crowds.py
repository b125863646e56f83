"""Many people, each with a chat on one account, written at one go."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from storage import schema
from storage.transaction import Tx


def move_in(tx: Tx, account: str, many: int) -> None:
    """Fill a database without chats; person, contact and chat n have the number n.

    The demo's firms belong to people who have none yet.
    """
    numbers = range(1, many + 1)
    address = {n: str(5_000_000_000 + n) for n in numbers}
    run = tx.connection.execute
    person = schema.table(schema.Person)
    known = set(run(select(person.c.id)).scalars())
    run(update(person).values(language="de"))
    run(
        insert(person),
        [
            {"id": n, "language": "de", "created_at": tx.now, "seen_at": tx.now}
            for n in numbers
            if n not in known
        ],
    )
    run(
        insert(schema.table(schema.Contact)),
        [
            {
                "id": n,
                "person_id": n,
                "account": account,
                "address_key": tx.box.fingerprint(account, address[n]),
                "address": address[n],
            }
            for n in numbers
        ],
    )
    run(
        insert(schema.table(schema.Conversation)),
        [{"id": n, "contact_id": n, "touched_at": tx.now} for n in numbers],
    )
