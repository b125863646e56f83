"""One person, whatever names the messenger has for her."""

import pytest

from storage import people
from storage.transaction import Tx

ACCOUNT = "whatsapp:1"
NUMBER, SCOPED, NEWER = "4915550001", "DE.Ab12", "DE.Cd34"


async def met(store, *steps: tuple[str, tuple[str, ...]]) -> list[int]:
    """Return the persons that updates from these addresses belong to."""

    def meet(tx: Tx) -> list[int]:
        return [people.meet(tx, ACCOUNT, one, also).person for one, also in steps]

    return await store.write(meet)


@pytest.mark.parametrize(
    "steps",
    [
        [(NUMBER, ()), (SCOPED, (NUMBER,)), (SCOPED, ())],
        [(SCOPED, (NUMBER,)), (NUMBER, ()), (SCOPED, ())],
        [(SCOPED, ()), (SCOPED, (NUMBER,)), (NUMBER, ())],
        [(SCOPED, ()), (NEWER, (SCOPED,)), (NEWER, ()), (SCOPED, ())],
        [(SCOPED, (NUMBER,)), (NEWER, (NUMBER,)), (NEWER, (NUMBER, SCOPED))],
    ],
)
async def test_who_is_known_by_one_name_is_known_by_the_others(store, steps) -> None:
    assert len(set(await met(store, *steps))) == 1


async def test_somebody_else_is_somebody_else(store) -> None:
    one, two = await met(store, (SCOPED, (NUMBER,)), (NEWER, ("4915550002",)))

    assert one != two


async def test_a_name_that_leads_to_somebody_else_stays_there(store) -> None:
    """Both were known before the messenger said that they are one."""
    first, second = await met(store, (NUMBER, ()), (SCOPED, ()))
    again, still = await met(store, (SCOPED, (NUMBER,)), (NUMBER, ()))

    assert (again, still) == (second, first)


async def test_we_answer_to_the_newest(store) -> None:
    await met(store, (NUMBER, ()), (SCOPED, (NUMBER,)))

    def address(tx: Tx) -> str | None:
        chat = people.find(tx, ACCOUNT, SCOPED)
        return chat and chat.address

    assert await store.read(address) == SCOPED
