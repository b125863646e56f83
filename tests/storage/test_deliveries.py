"""What the messenger tells of a message later only moves forward."""

from itertools import permutations

import pytest
from sqlalchemy import text

from storage import deliveries, outbox, people
from storage.transaction import Tx

ACCOUNT = "whatsapp:1"


def put(tx: Tx, state: int = outbox.SENT) -> int:
    chat = people.meet(tx, ACCOUNT, "DE.Ab12")
    people.hear(tx, chat.contact)
    return outbox.put(
        tx,
        conversation=chat.conversation,
        account=ACCOUNT,
        content={},
        state=state,
    )


async def told(store, row: int, *states: str) -> list[bool]:
    def note(tx: Tx) -> list[bool]:
        return [deliveries.forward(tx, ACCOUNT, row, "wamid", s) for s in states]

    return await store.write(note)


async def look(store, what: str) -> tuple:
    query = text(f"SELECT {what} FROM outbox")
    return await store.read(lambda tx: tuple(tx.connection.execute(query).one()))


@pytest.mark.parametrize("order", list(permutations(("sent", "delivered", "read"))))
async def test_in_whatever_order_they_come_the_furthest_counts(store, order) -> None:
    row = await store.write(put)

    await told(store, row, *order, *order)

    assert await look(store, "status") == ("read",)


async def test_a_status_tells_of_a_message_that_was_not_marked(store) -> None:
    """The process died between sending and marking: it need not go once more."""
    row = await store.write(lambda tx: put(tx, outbox.CLAIMED))

    await told(store, row, "delivered")

    assert await look(store, "state, result") == (outbox.SENT, "wamid")


async def test_a_row_of_another_account_is_not_touched(store) -> None:
    row = await store.write(put)

    moved = await store.write(
        lambda tx: deliveries.forward(tx, "whatsapp:2", row, "wamid", "read")
    )

    assert not moved
    assert await look(store, "status") == (None,)


async def test_what_came_too_late_goes_once_more_as_a_template(store) -> None:
    row = await store.write(put)

    assert await store.write(lambda tx: deliveries.again_as_template(tx, row))

    heard = text("SELECT heard_at FROM contact")
    assert await look(store, "state, status") == (outbox.WAITING, None)
    assert await store.read(lambda tx: tx.connection.execute(heard).scalar()) is None


async def test_a_template_that_came_too_late_does_not_go_again(store) -> None:
    row = await store.write(put)
    await store.write(
        lambda tx: tx.connection.execute(text("UPDATE outbox SET template = 'x/de'"))
    )

    assert not await store.write(lambda tx: deliveries.again_as_template(tx, row))
