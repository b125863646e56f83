"""The sender's choices: what goes first, when to give up, words or a template."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot import content, templates, worker
from bot.channels.base import Closed, Later, NoTemplate, Outgoing, Template
from bot.content import Content
from bot.limits import BY_CHANNEL
from bot.speaker import Speaker
from bot.worker import ANEW_SECONDS, GIVE_UP_SECONDS
from dialogs.engine.requests import Line
from storage import deliveries, outbox, people
from storage.transaction import Tx
from tests.support import virtual
from tests.support.virtual_sender import sending

ACCOUNT = "whatsapp:1"
Error = Callable[[Outgoing, float], Exception | None]


class Messenger:
    """WhatsApp, refusing as told; it notes what it took and when."""

    account = ACCOUNT
    limits = BY_CHANNEL["whatsapp"]
    per_second = 75.0

    def __init__(self, error: Error | None = None, people: int | None = None) -> None:
        self.error, self.daily_people = error, people
        self.sent: list[tuple[float, int, Template | None]] = []

    async def send(
        self, outgoing: Outgoing, sent: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        now = asyncio.get_running_loop().time()
        error = self.error(outgoing, now) if self.error else None
        if error is not None:
            raise error
        self.sent.append((now, outgoing.row, outgoing.template))
        return (f"wamid.{outgoing.row}",)

    @property
    def rows(self) -> list[int]:
        """Return the rows that went, in order."""
        return [row for _, row, _ in self.sent]


# Hours go by in some of these: the outbox is looked at less often.
LONG_TICK = 600.0


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the sender look at the outbox less often."""
    monkeypatch.setattr(worker, "TICK", LONG_TICK)


@pytest.fixture(autouse=True)
def approved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every screen have a template in German and Turkish."""

    def fitting(content: Content, speakers: Iterable[Speaker]) -> Iterator[Template]:
        for speaker in speakers:
            if speaker.language in ("de", "tr"):
                yield Template("lotse_test", speaker.language)

    monkeypatch.setattr(templates, "fitting", fitting)


def put(
    tx: Tx,
    address: str,
    rank: int = outbox.OWN,
    *,
    language: str = "de",
    second: str = "",
    heard: float | None = None,
) -> int:
    """Queue a message to somebody who last wrote `heard` hours ago."""
    chat = people.meet(tx, ACCOUNT, address)
    people.speak(tx, chat.person, language)
    tx.connection.execute(
        text("UPDATE person SET second_language = :second WHERE id = :person"),
        {"second": second or None, "person": chat.person},
    )
    if heard is not None:
        people.hear(_at(tx, heard), chat.contact)
    says = content.dump(Content(says=(Line("engine-cancelled"),)))
    due = outbox.ANSWER if rank == outbox.REPLY else tx.now
    return outbox.put(
        tx,
        conversation=chat.conversation,
        account=ACCOUNT,
        content=says,
        rank=rank,
        due_at=due,
    )


def _at(tx: Tx, hours: float) -> Tx:
    return replace(tx, now=tx.now - timedelta(hours=hours))


async def rows(store: virtual.Store, what: str) -> list[tuple[Any, ...]]:
    query = text(f"SELECT {what} FROM outbox ORDER BY id")
    return await store.read(lambda tx: [tuple(r) for r in tx.connection.execute(query)])


def test_what_matters_more_goes_first(tmp_path: Path) -> None:
    messenger = Messenger()

    async def main(store: virtual.Store) -> None:
        def fill(tx: Tx) -> None:
            for rank in (outbox.NEWS, outbox.OFFER, outbox.OWN, outbox.REPLY):
                for number in range(3):
                    put(tx, f"{rank}-{number}", rank, heard=1)

        await store.write(fill)
        await asyncio.sleep(5)

    sending(tmp_path, messenger, main)

    assert [(row - 1) // 3 for row in messenger.rows] == [3] * 3 + [2] * 3 + [1] * 3 + [
        0
    ] * 3


def test_news_for_many_make_room_for_what_comes_later_and_matters(
    tmp_path: Path,
) -> None:
    messenger = Messenger()

    async def main(store: virtual.Store) -> int:
        def crowd(tx: Tx) -> None:
            for number in range(600):
                put(tx, f"news-{number}", outbox.NEWS, heard=1)

        await store.write(crowd)
        await asyncio.sleep(2)
        row = await store.write(lambda tx: put(tx, "amina", heard=1))
        await asyncio.sleep(10)
        return int(row)

    row = sending(tmp_path, messenger, main)

    [when] = [at for at, sent, _ in messenger.sent if sent == row]
    assert when < 4
    assert len(messenger.sent) == 601


def test_an_answer_does_not_wait_for_what_the_bot_wanted_to_say(
    tmp_path: Path,
) -> None:
    """In WhatsApp the same person gets something unasked every six seconds at most."""
    messenger = Messenger()

    async def main(store: virtual.Store) -> None:
        def fill(tx: Tx) -> None:
            for _ in range(3):
                put(tx, "amina", heard=1)

        await store.write(fill)
        await asyncio.sleep(2)
        await store.write(lambda tx: put(tx, "amina", outbox.REPLY, heard=0))
        await asyncio.sleep(60)

    sending(tmp_path, messenger, main)

    when = {row: at for at, row, _ in messenger.sent}
    assert when[4] < 3.1
    assert when[2] - when[4] >= 6
    assert when[3] - when[2] >= 6


@pytest.mark.usefixtures("slow")
def test_an_answer_is_given_up_after_six_hours_and_says_why(tmp_path: Path) -> None:
    messenger = Messenger(lambda outgoing, now: Later())

    async def main(store: virtual.Store) -> list[tuple[Any, ...]]:
        await store.write(lambda tx: put(tx, "amina", outbox.REPLY, heard=0))
        await asyncio.sleep(GIVE_UP_SECONDS - 100)
        [(before,)] = await rows(store, "state")
        await asyncio.sleep(300)
        assert before == outbox.CLAIMED
        return await rows(store, "state, why")

    assert sending(tmp_path, messenger, main) == [(outbox.DEAD, "gave-up")]


@pytest.mark.usefixtures("slow")
def test_what_could_not_go_for_ten_minutes_is_looked_at_anew(tmp_path: Path) -> None:
    """It may have become wrong meanwhile: its appointment was cancelled, say."""
    messenger = Messenger(lambda outgoing, now: Later() if now < 900 else None)

    async def main(store: virtual.Store) -> list[tuple[Any, ...]]:
        await store.write(lambda tx: put(tx, "amina", heard=1))
        await asyncio.sleep(ANEW_SECONDS + 100)
        assert await rows(store, "state") == [(outbox.WAITING,)]
        await asyncio.sleep(2 * LONG_TICK)
        return await rows(store, "state, why")

    assert sending(tmp_path, messenger, main) == [(outbox.SENT, None)]


@pytest.mark.parametrize(
    ("heard", "language", "second", "language_sent"),
    [
        (23, "de", "", None),
        (25, "de", "", "de"),
        (None, "de", "", "de"),
        (25, "ar", "tr", "tr"),
        (25, "ar", "", "de"),
    ],
)
def test_after_a_day_only_approved_words_go(
    tmp_path: Path,
    heard: float | None,
    language: str,
    second: str,
    language_sent: str | None,
) -> None:
    """In the person's language, in the second, or in one that most can have read."""
    messenger = Messenger()

    async def main(store: virtual.Store) -> list[tuple[Any, ...]]:
        wish = {"language": language, "second": second, "heard": heard}
        await store.write(lambda tx: put(tx, "amina", **wish))
        await asyncio.sleep(5)
        return await rows(store, "state, template")

    [(state, template)] = sending(tmp_path, messenger, main)

    [(_, _, sent)] = messenger.sent
    assert state == outbox.SENT
    assert (sent.language if sent else None) == language_sent
    assert template == (f"lotse_test/{language_sent}" if language_sent else None)


def test_the_messenger_knows_better_when_the_day_is_over(tmp_path: Path) -> None:
    messenger = Messenger(lambda o, now: None if o.template else Closed())

    async def main(store: virtual.Store) -> None:
        await store.write(lambda tx: put(tx, "amina", heard=23))
        await asyncio.sleep(5)

    sending(tmp_path, messenger, main)

    assert [template.language for _, _, template in messenger.sent if template] == [
        "de"
    ]


@pytest.mark.parametrize(
    ("refused", "rank", "why"),
    [(("de", "tr"), outbox.OWN, "no-template"), ((), outbox.OWN, None)],
)
def test_a_row_that_cannot_go_says_why(
    tmp_path: Path, refused: tuple[str, ...], rank: int, why: str | None
) -> None:
    def error(outgoing: Outgoing, now: float) -> Exception | None:
        template = outgoing.template
        return NoTemplate() if template and template.language in refused else None

    messenger = Messenger(error)

    async def main(store: virtual.Store) -> list[tuple[Any, ...]]:
        await store.write(lambda tx: put(tx, "amina", rank, second="tr", heard=30))
        await asyncio.sleep(5)
        return await rows(store, "state, why")

    state = outbox.DEAD if why else outbox.SENT
    assert sending(tmp_path, messenger, main) == [(state, why)]


def test_without_a_template_a_late_answer_is_not_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(templates, "fitting", lambda content, speakers: iter(()))
    messenger = Messenger()

    async def main(store: virtual.Store) -> list[tuple[Any, ...]]:
        await store.write(lambda tx: put(tx, "amina", outbox.REPLY, heard=30))
        await asyncio.sleep(5)
        return await rows(store, "state, why")

    assert sending(tmp_path, messenger, main) == [(outbox.DEAD, "window")]


@pytest.mark.usefixtures("slow")
def test_only_so_many_people_are_written_to_first_in_a_day(tmp_path: Path) -> None:
    messenger = Messenger(people=2)

    async def main(store: virtual.Store) -> list[tuple[Any, ...]]:
        def fill(tx: Tx) -> None:
            for address in ("a", "a", "b", "c"):
                put(tx, address, heard=30)

        await store.write(fill)
        await asyncio.sleep(700)
        waiting = await rows(store, "state, why")
        await asyncio.sleep(24 * 3_600)
        assert [state for state, _ in await rows(store, "state, why")] == [
            outbox.SENT
        ] * 4
        return waiting

    found = sending(tmp_path, messenger, main)

    assert found[3] == (outbox.WAITING, "limit")
    assert [state for state, _ in found[:3]] == [outbox.SENT] * 3


def test_who_wants_no_news_gets_reminders_all_the_same(tmp_path: Path) -> None:
    messenger = Messenger()

    async def main(store: virtual.Store) -> list[tuple[Any, ...]]:
        def fill(tx: Tx) -> None:
            first = put(tx, "amina", heard=1)
            deliveries.mute(tx, first)
            put(tx, "amina", outbox.NEWS, heard=1)

        await store.write(fill)
        await asyncio.sleep(20)
        return await rows(store, "state, why")

    assert sending(tmp_path, messenger, main) == [
        (outbox.SENT, None),
        (outbox.DEAD, "muted"),
    ]
