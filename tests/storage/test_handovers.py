"""Chats with a human, on both databases: who has one, and when it is silent."""

import asyncio
from datetime import timedelta

from storage import cases, handovers, people
from storage.transaction import Tx
from tests.storage import chats


def handed_over(tx: Tx) -> int:
    """Return the chat of somebody who has asked for a human and written."""
    number = chats.met(tx).conversation
    handovers.ask(tx, number)
    people.keep_message(tx, number, "Hallo")
    return number


async def test_of_two_who_want_a_chat_at_once_one_has_it(store) -> None:
    number = await store.write(handed_over)

    async def takes(name: str) -> str:
        def step(tx: Tx) -> str:
            handovers.take(tx, cases.find(tx, number), name)
            return name

        try:
            return await store.write(step)
        except handovers.Taken as taken:
            return f"{taken.adviser} was first"

    said = await asyncio.gather(takes("Samir"), takes("Elif"))

    [winner] = [name for name in said if " " not in name]
    assert f"{winner} was first" in said


async def test_what_is_unread_and_unanswered_is_counted(store) -> None:
    number = await store.write(handed_over)

    def look(tx: Tx) -> tuple[int, list[bool], list[bool]]:
        [case] = cases.waiting(tx)
        new = [message.new for message in cases.messages(tx, number)]
        owed = [one.owed for one in handovers.silent(tx, tx.now)]
        return case.unread, new, owed

    def answer(tx: Tx) -> None:
        case = cases.find(tx, number)
        handovers.mark_read(tx, number, cases.messages(tx, number)[-1].id, "Samir")
        handovers.take(tx, case, "Samir")
        handovers.keep_answer(tx, case, "Samir", "Guten Tag!")

    assert await store.write(look) == (1, [True], [True])
    await store.write(answer)
    assert await store.write(look) == (0, [False, False], [False])


async def test_a_chat_is_silent_only_after_its_time(store) -> None:
    await store.write(handed_over)

    def silent(tx: Tx) -> list[int]:
        before = handovers.silent(tx, tx.now - timedelta(hours=1))
        return [len(before), len(handovers.silent(tx, tx.now))]

    assert await store.write(silent) == [0, 1]
