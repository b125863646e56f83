"""What a person has told the messenger about news from us, by whichever name."""

import pytest
from sqlalchemy import text

from storage import people, preferences

ACCOUNT = "whatsapp:1"
BSUID, NUMBER, OTHER = "DE.Ab12", "4915550001", "4915550002"


@pytest.mark.parametrize("names", [(BSUID,), (NUMBER,), ("DE.unknown", NUMBER)])
async def test_a_person_is_found_by_any_name_and_nobody_else_is_muted(
    store, names
) -> None:
    await store.write(lambda tx: people.meet(tx, ACCOUNT, BSUID, (NUMBER,)))
    await store.write(lambda tx: people.meet(tx, ACCOUNT, OTHER))
    await store.write(lambda tx: people.meet(tx, "whatsapp:2", BSUID))

    def muted(tx) -> list[bool]:
        query = "SELECT muted_at IS NOT NULL FROM contact ORDER BY id"
        return [bool(one) for one in tx.connection.execute(text(query)).scalars()]

    def mute(value: bool):
        return lambda tx: preferences.mute(tx, ACCOUNT, names, muted=value)

    assert await store.write(mute(True))
    assert await store.read(muted) == [True, False, False]
    assert await store.write(mute(False))
    assert await store.read(muted) == [False, False, False]


async def test_somebody_we_have_never_heard_of_is_nobody(store) -> None:
    assert not await store.write(
        lambda tx: preferences.mute(tx, ACCOUNT, (NUMBER,), muted=True)
    )
