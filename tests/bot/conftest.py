"""What several files share: the fake WhatsApp, and somebody who waits for a human."""

from collections.abc import AsyncIterator
from pathlib import Path

import aiogram  # noqa: F401 - with its models, before our adapter takes it lean
import pytest

from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.fake_whatsapp_bot import Bot, Client
from tests.support.fake_whatsapp_visitors import Person
from tests.support.staff import Desk
from tests.support.visitor import Visitor, World, world


@pytest.fixture
async def server() -> AsyncIterator[FakeWhatsApp]:
    async with FakeWhatsApp() as server:
        yield server


@pytest.fixture
async def call(server: FakeWhatsApp) -> AsyncIterator[Client]:
    async with Client(server) as call:
        yield call


@pytest.fixture
async def bot(server: FakeWhatsApp) -> AsyncIterator[Bot]:
    async with Bot(server) as bot:
        yield bot


@pytest.fixture
async def person(server: FakeWhatsApp) -> Person:
    """Somebody who has just written."""
    person = server.person()
    person.types("Merhaba")
    return person


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
def desk(here: World) -> Desk:
    return Desk(here)


@pytest.fixture
async def asker(here: World) -> Visitor:
    """Return somebody who has asked for a human and written a message."""
    visitor = Visitor(here, language="de")
    await visitor.starts()
    for token in ("l.de", "q", "t"):
        await visitor.presses(token)
    await visitor.types("Ich habe einen Brief-marker.")
    return visitor
