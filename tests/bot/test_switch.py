"""A channel can be switched off within a minute; appointments stay."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.channels.base import Outgoing
from bot.conversations import Talks
from storage import people, sending, switches
from storage.transaction import Tx
from tests.support.visitor import TEXTS, Visitor, World, world

LANGUAGES = [language.tag for language in TEXTS.languages]


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


async def switch(here: World, channel: str, mode: switches.Mode) -> None:
    async with here.store() as store:
        await store.write(lambda tx: switches.turn(tx, channel, mode))


async def count(here: World, query: str) -> int:
    async with here.store() as store:
        return await store.read(
            lambda tx: int(tx.connection.execute(text(query)).scalar_one())
        )


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_writes_is_told_where_else_we_are(here: World, language: str) -> None:
    amina = Visitor(here, language=language)
    await amina.books()
    await switch(here, "web", "notice")

    screen = await amina.types("123")

    assert screen.text.startswith(TEXTS.text(language, "channel-off"))
    assert "4710 202" in screen.text
    assert not screen.rows
    assert await count(here, "SELECT count(*) FROM booking WHERE state='booked'") == 1


async def test_our_own_page_is_named_if_there_is_one(here: World) -> None:
    await switch(here, "terminal", "notice")
    amina = Visitor(here, account="terminal:main", language="de")
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry, "https://lotse.example.org")
        await talks.receive(amina.incoming("start"))
        [event] = await talks.events("terminal:main", "amina", 0)

    last = event.outgoing.text.splitlines()
    assert any(line.endswith(" https://lotse.example.org") for line in last)


async def test_a_dialog_goes_on_where_it_was_when_the_channel_is_on_again(
    here: World,
) -> None:
    amina = Visitor(here, language="de")
    await amina.goes_to_the_summary()
    yes = amina.options[0].token
    await switch(here, "web", "notice")
    await amina.presses(yes)
    await switch(here, "web", "on")

    screen = await amina.presses(yes)

    assert "gebucht" in screen.text


async def test_a_stop_counts_all_the_same(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await switch(here, "web", "silent")

    await amina.types("stop")

    stopped = "SELECT count(*) FROM contact WHERE stopped_at IS NOT NULL"
    assert await count(here, stopped) == 1


async def test_in_silence_a_messenger_says_nothing(here: World) -> None:
    await switch(here, "telegram", "silent")
    amina = Visitor(here, account="telegram:1", language="de")
    async with here.store() as store:
        await Talks(store, TEXTS, here.registry).receive(amina.incoming("start"))

    assert await count(here, "SELECT count(*) FROM outbox") == 0


async def test_what_is_due_waits_and_nothing_stale_is_said_later(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    for option in (1, 1, 4, 1, 1):  # service, office, a later day, time, consent
        await amina.taps_option(option)
    await amina.types("Amina")
    await amina.taps_option()
    due = "SELECT min(due_at) FROM outbox WHERE state = 0"
    first = await count(here, due)
    await switch(here, "web", "notice")

    def claimed(tx: Tx) -> int:
        return len(sending.claim(tx, "web:main"))

    here.now = _instant(first)
    async with here.store() as store:
        assert await store.write(claimed) == 0
    assert await amina.hears() == []
    await switch(here, "web", "on")
    said: list[Outgoing] = await amina.hears()

    assert len(said) == 1


async def test_who_writes_to_a_process_that_does_not_send_is_told_all_the_same(
    here: World,
) -> None:
    """The notice waits for the process with the lease; what else waits stays."""
    amina = Visitor(here, account="telegram:1", language="de")
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry)
        await talks.receive(amina.incoming("start"))
        await store.write(lambda tx: switches.turn(tx, "telegram", "notice"))
        await talks.receive(amina.incoming("text", text="Hallo"))

        def claimed(tx: Tx) -> list[str]:
            return [
                letter.content["s"][0][0]
                for letter in sending.claim(tx, "telegram:1")
                if "x" not in letter.content  # an old question loses its buttons
            ]

        assert await store.write(claimed) == ["channel-off"]
        assert await store.write(claimed) == []
        await store.write(lambda tx: switches.turn(tx, "telegram", "on"))
        assert await store.write(claimed) == ["welcome-hello"]


async def test_a_block_is_noted_while_the_channel_is_off(here: World) -> None:
    amina = Visitor(here, account="telegram:1", language="de")
    await switch(here, "telegram", "notice")
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry)
        await talks.receive(amina.incoming("blocked"))
        chat = await store.read(lambda tx: people.find(tx, "telegram:1", "amina"))

    assert chat is not None
    assert chat.blocked
    assert await count(here, "SELECT count(*) FROM outbox") == 0


def _instant(micros: int) -> datetime:
    return datetime.fromtimestamp(micros / 1e6, UTC)
