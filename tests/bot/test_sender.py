"""The sender: order in a chat, nothing twice, nothing lost, in virtual time."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot import content
from bot.channels.base import Gone, Later, Outgoing, Place, Wrong
from bot.content import Content
from bot.limits import BY_CHANNEL
from dialogs.engine.requests import Line
from storage import outbox, people
from storage.transaction import Tx
from tests.support import virtual
from tests.support.virtual_sender import sending
from tests.support.visitor import TEXTS

ACCOUNT = "telegram:1"
Trouble = dict[tuple[str, int], Exception]


class Messenger:
    """A channel that fails as told: (address, nth call for it) to an error."""

    account = ACCOUNT
    limits = BY_CHANNEL["telegram"]
    per_second = 28.0
    daily_people = None

    def __init__(self, trouble: Trouble | None = None) -> None:
        self.trouble = trouble or {}
        self.calls: dict[str, int] = {}
        self.sent: list[tuple[float, str, int]] = []

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        address = outgoing.address
        self.calls[address] = self.calls.get(address, 0) + 1
        error = self.trouble.get((address, self.calls[address]))
        if error is not None:
            raise error
        now = asyncio.get_running_loop().time()
        self.sent.append((round(now, 3), address, outgoing.row))
        return (*sent, f"native-{outgoing.row}")

    def rows(self, address: str) -> list[int]:
        """Return what reached an address, in order."""
        return [row for _, at, row in self.sent if at == address]


def put(tx: Tx, address: str, *, answer: bool = False) -> int:
    """Queue a message that is due."""
    chat = people.meet(tx, ACCOUNT, address)
    due = outbox.ANSWER if answer else tx.now
    says = content.dump(Content(says=(Line("engine-cancelled"),)))
    return outbox.put(
        tx,
        conversation=chat.conversation,
        account=ACCOUNT,
        content=says,
        rank=outbox.REPLY if answer else outbox.OWN,
        due_at=due,
    )


async def states(store: virtual.Store) -> list[int]:
    query = text("SELECT state FROM outbox ORDER BY id")
    return await store.read(lambda tx: list(tx.connection.execute(query).scalars()))


def test_a_busy_chat_waits_in_order_and_holds_up_nobody(tmp_path: Path) -> None:
    messenger = Messenger({("a", 1): Later(30)})

    async def main(store: virtual.Store) -> list[int]:
        def fill(tx: Tx) -> None:
            for address in ("a", "a", "b", "a"):
                put(tx, address)

        await store.write(fill)
        await asyncio.sleep(60)
        return await states(store)

    found = sending(tmp_path, messenger, main)

    assert found == [outbox.SENT] * 4
    assert messenger.rows("a") == [1, 2, 4]
    when = {row: at for at, _, row in messenger.sent}
    assert when[3] < 2
    assert when[1] >= 30


def test_a_broken_line_is_tried_again_and_nothing_is_sent_twice(tmp_path: Path) -> None:
    trouble: Trouble = {("a", n): Later() for n in (1, 2, 3)}
    messenger = Messenger(trouble)

    async def main(store: virtual.Store) -> list[int]:
        await store.write(lambda tx: put(tx, "a"))
        await asyncio.sleep(60)
        return await states(store)

    found = sending(tmp_path, messenger, main)

    assert found == [outbox.SENT]
    assert messenger.rows("a") == [1]


@pytest.mark.parametrize(
    ("error", "first", "second"),
    [
        (Wrong("too odd"), outbox.DEAD, outbox.SENT),
        (ZeroDivisionError(), outbox.DEAD, outbox.SENT),
        (Gone("blocked"), outbox.DEAD, outbox.DEAD),
    ],
)
def test_what_can_never_go_is_set_aside(
    tmp_path: Path, error: Exception, first: int, second: int
) -> None:
    """Somebody who has blocked us gets nothing more, whatever waits."""
    messenger = Messenger({("a", 1): error})

    async def main(store: virtual.Store) -> list[int]:
        await store.write(lambda tx: put(tx, "a"))
        await asyncio.sleep(5)
        await store.write(lambda tx: put(tx, "a"))
        if second == outbox.DEAD:
            chat = await store.read(lambda tx: people.find(tx, ACCOUNT, "a"))
            assert chat is not None
            await store.write(lambda tx: outbox.drop_waiting(tx, chat.conversation))
        await asyncio.sleep(5)
        return await states(store)

    assert sending(tmp_path, messenger, main) == [first, second]


def test_a_hundred_reminders_keep_the_pace_and_a_cancel_is_in_time(
    tmp_path: Path,
) -> None:
    messenger = Messenger()

    async def main(store: virtual.Store) -> list[int]:
        def fill(tx: Tx) -> None:
            for number in range(100):
                put(tx, f"person-{number}")

        def drop_all(tx: Tx) -> None:
            for number in range(100):
                chat = people.meet(tx, ACCOUNT, f"person-{number}")
                outbox.drop_waiting(tx, chat.conversation)

        await store.write(fill)
        await asyncio.sleep(2)
        await store.write(drop_all)
        await asyncio.sleep(10)
        return await states(store)

    found = sending(tmp_path, messenger, main)

    assert 28 <= found.count(outbox.SENT) <= 90
    assert found.count(outbox.SENT) + found.count(outbox.DEAD) == 100
    times = sorted(at for at, _, _ in messenger.sent)
    assert all(
        later - at >= 0.999 for at, later in zip(times, times[28:], strict=False)
    )


def test_an_answer_overtakes_the_reminders(tmp_path: Path) -> None:
    messenger = Messenger()

    async def main(store: virtual.Store) -> None:
        def fill(tx: Tx) -> None:
            for number in range(200):
                put(tx, f"person-{number}")

        await store.write(fill)
        await asyncio.sleep(1)
        await store.write(lambda tx: put(tx, "amina", answer=True))
        await asyncio.sleep(20)

    sending(tmp_path, messenger, main)

    [when] = [at for at, address, _ in messenger.sent if address == "amina"]
    assert when < 2.5
    assert len(messenger.sent) == 201


def test_a_map_that_must_wait_does_not_repeat_the_text(tmp_path: Path) -> None:
    """Telegram takes text, map and file as three messages."""
    later = Later(5, sent=("the text",))
    messenger = Messenger({("a", 1): later})

    async def main(store: virtual.Store) -> str:
        row = await store.write(lambda tx: put(tx, "a"))
        await asyncio.sleep(20)
        query = text("SELECT result FROM outbox WHERE id = :row")
        return await store.read(
            lambda tx: str(tx.connection.execute(query, {"row": row}).scalar())
        )

    assert sending(tmp_path, messenger, main) == "the text native-1"


def test_the_adapter_says_what_had_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.channels.telegram import Telegram
    from bot.channels.telegram_aiogram import alone

    called: list[str] = []

    async def main() -> tuple[str, ...]:
        channel = Telegram(alone("123456:test-token", "http://127.0.0.1:9"), TEXTS)

        async def call(method: str, body: Any, **_: Any) -> Any:
            called.append(method)
            if called == ["sendMessage", "sendVenue"]:
                raise Later(3)
            return {"message_id": len(called)}

        monkeypatch.setattr(channel._calls, "call", call)
        spot = Place(51.5, 6.7, "Marxloh", "Weseler Straße 102")
        outgoing = Outgoing(1, "5", "de", "ltr", "Hallo", parts=(spot,))
        with pytest.raises(Later) as caught:
            await channel.send(outgoing)
        sent = await channel.send(outgoing, caught.value.sent)
        await channel.close()
        return sent

    assert asyncio.run(main()) == ("1", "3")
    assert called == ["sendMessage", "sendVenue", "sendVenue"]
