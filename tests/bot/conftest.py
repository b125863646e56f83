"""What several files share: texts read once, the fake WhatsApp, somebody who waits."""

from collections.abc import AsyncIterator
from importlib.resources.abc import Traversable
from pathlib import Path

import aiogram  # noqa: F401 - with its models, before our adapter takes it lean
import pytest

from bot import i18n
from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.fake_whatsapp_bot import Bot, Client
from tests.support.fake_whatsapp_visitors import Person
from tests.support.staff import Desk
from tests.support.visitor import TEXTS, Visitor, World, world

_read = i18n.load


@pytest.fixture(autouse=True)
def texts_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every bot would read all languages anew; who names a folder still does."""

    def load(
        folder: Traversable | None = None, *, strict: bool = False
    ) -> i18n.Catalogue:
        return _read(folder, strict=strict) if folder or strict else TEXTS

    monkeypatch.setattr(i18n, "load", load)


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
