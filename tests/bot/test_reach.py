"""Preferred, then the next: two senders, one person, one reminder."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from bot import content, templates
from bot.channels.base import Channel, Closed, Gone, Outgoing
from bot.content import Content
from bot.limits import BY_CHANNEL
from bot.worker import Sender
from dialogs.engine.requests import Line
from storage import codes, joining, outbox, people, reach, unsent
from storage.sealing import Box
from storage.transaction import Caller, Tx
from tests.support import virtual
from tests.support.visitor import MONDAY, TEXTS

TELEGRAM, WHATSAPP = "telegram:1", "whatsapp:1"
LONG = 30.0


class Messenger:
    """A channel that refuses as told, and notes what it took."""

    per_second = 28.0
    daily_people = None

    def __init__(self, account: str, error: Exception | None = None) -> None:
        self.account, self.error = account, error
        self.limits = BY_CHANNEL[account.partition(":")[0]]
        self.sent: list[str] = []

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        if self.error is not None:
            raise self.error
        self.sent.append(outgoing.text)
        return (f"{self.account}.{outgoing.row}",)


def amina(tx: Tx) -> list[people.Chat]:
    """Return Amina's two chats, Telegram first, which she prefers."""
    chats = [people.meet(tx, account, "amina") for account in (TELEGRAM, WHATSAPP)]
    for chat in chats:
        people.speak(tx, chat.person, "de")
        people.hear(tx, chat.contact)
    first, other = (
        tx.called_by(Caller(c.person, "de", c.conversation, c.account)) for c in chats
    )
    joining.join(other, codes.to_join(first))
    reach.prefer(first, chats[0].contact)
    outbox.drop_waiting(tx, chats[0].conversation)
    return chats


def remind(tx: Tx, chat: people.Chat, count: int = 1) -> None:
    """Queue something to be said to her, for the chat."""
    for number in range(count):
        outbox.put(
            tx,
            conversation=chat.conversation,
            account=chat.account,
            content=content.dump(Content(says=(Line("engine-cancelled"),))),
            rank=outbox.OWN,
            due_at=tx.now,
            dedupe=f"rem:{number}",
        )


def sending(
    folder: Path,
    messengers: list[Messenger],
    main: Callable[[virtual.Store], Coroutine[Any, Any, Any]],
) -> Any:
    """Run `main` while each messenger has a sender."""

    async def all_together() -> Any:
        store = virtual.Store(folder, Box("a secret for tests only"), MONDAY)
        made: list[Channel] = list(messengers)
        senders = [Sender(store, TEXTS, channel) for channel in made]
        running = [asyncio.create_task(sender.run()) for sender in senders]
        try:
            return await main(store)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
            for sender in senders:
                await sender.close()
            await store.close()

    return virtual.run(all_together())


async def told(store: virtual.Store, chat_at: int = 0, count: int = 1) -> list[str]:
    """Let her be reminded; return why staff hear of what could not be said."""

    def fill(tx: Tx) -> None:
        remind(tx, amina(tx)[chat_at], count)

    await store.write(fill)
    await asyncio.sleep(LONG)
    return [one.why for one in await store.read(unsent.lately)]


def test_it_is_said_once_where_she_prefers_it(tmp_path: Path) -> None:
    """Though it was planned in the other chat."""
    both = [Messenger(TELEGRAM), Messenger(WHATSAPP)]

    why = sending(tmp_path, both, lambda store: told(store, 1))

    assert [len(messenger.sent) for messenger in both] == [1, 0]
    assert why == []


def test_blocked_there_the_same_comes_in_the_other_messenger(tmp_path: Path) -> None:
    """All of it, also what was still to be sent, and each once."""
    both = [Messenger(TELEGRAM, Gone("blocked")), Messenger(WHATSAPP)]

    why = sending(tmp_path, both, lambda store: told(store, count=3))

    assert len(both[1].sent) == 3
    assert why == []


@pytest.mark.parametrize("error", [Gone("blocked"), Closed()])
def test_where_neither_can_be_reached_staff_hear_of_it_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Blocked in the one; blocked in the other too, or without a template there."""
    monkeypatch.setattr(templates, "fitting", lambda content, speakers: iter(()))
    both = [Messenger(TELEGRAM, Gone("blocked")), Messenger(WHATSAPP, error)]

    why = sending(tmp_path, both, told)

    assert [messenger.sent for messenger in both] == [[], []]
    assert len(why) == 1
