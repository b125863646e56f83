"""The same conversation on PostgreSQL, also when everybody comes at once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot import reminders
from bot.channels.base import Incoming
from bot.conversations import Talks
from storage import outbox
from storage.transaction import Tx
from tests.bench import reminded
from tests.storage.world import MONDAY
from tests.support import postgres as server
from tests.support.postgres import postgres
from tests.support.visitor import TEXTS, Visitor, World

__all__ = ["postgres"]


@pytest.fixture
async def here(request) -> AsyncIterator[World]:
    async with server.fresh(request.getfixturevalue("postgres")) as url:
        yield World(url)


async def test_amina_books_in_arabic(here: World) -> None:
    done = await Visitor(here).books("أمينة")

    assert "تم حجز" in done.text


async def test_twenty_people_who_press_at_once_are_all_answered(here: World) -> None:
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry)

        async def greet(number: int) -> None:
            for step, (kind, token) in enumerate(
                [("start", ""), ("press", "l.tr"), ("press", "s.booking")]
            ):
                await talks.receive(
                    Incoming(
                        "web:main", f"{number}-{step}", f"p{number}", kind, token=token
                    )
                )

        await asyncio.gather(*(greet(number) for number in range(20)))

        def count(tx: Tx) -> int:
            query = "SELECT count(*) FROM dialog WHERE state = 'active'"
            return int(tx.connection.execute(text(query)).scalar_one())

        assert await store.read(count) == 20


async def test_reminders_are_taken_and_written_out_together(here: World) -> None:
    here.now = MONDAY
    tuesday = MONDAY + timedelta(days=1)
    async with here.store() as store:
        await store.write(lambda tx: reminded.fill(tx, "telegram:1", tuesday, 20, 5))
        here.now = tuesday + timedelta(minutes=40)
        taken = await store.write(lambda tx: reminders.claim(tx, "telegram:1", most=50))
        seen = await store.read(
            lambda tx: [outbox.content(tx, letter.id) for letter in taken]
        )
        noted = text("SELECT count(*) FROM booking WHERE reminded_at IS NOT NULL")
        known = await store.read(lambda tx: tx.connection.execute(noted).scalar())

    assert len(taken) == known == 25
    assert seen == [letter.content for letter in taken]
    assert all("s" in content for content in seen)
