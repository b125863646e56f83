"""The same conversation on PostgreSQL, also when everybody comes at once."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from bot.channels.base import Incoming
from bot.conversations import Talks
from storage.transaction import Tx
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
