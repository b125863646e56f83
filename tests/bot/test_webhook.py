"""Telegram's webhook: secrets, malformed bodies, and no answer before COMMIT."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot import app, serve, settings
from bot.channels.base import Unavailable
from bot.channels.telegram import ALLOWED, Telegram
from tests.support.fake_telegram import FakeTelegram
from tests.support.telegram_bot import HOSTS, connect
from tests.support.visitor import TEXTS

SECRET = {"X-Telegram-Bot-Api-Secret-Token": "right"}
UPDATE = {
    "update_id": 7,
    "message": {"message_id": 1, "chat": {"id": 5, "type": "private"}, "text": "hi"},
}


class Store:
    """A Telegram adapter that only notes what it is given."""

    def __init__(self) -> None:
        self.seen: list[object] = []
        self.away = False

    async def receive(self, talks: object, update: object) -> None:
        if self.away:
            raise Unavailable
        self.seen.append(update)


@asynccontextmanager
async def client(folder: Path) -> AsyncIterator[tuple[httpx.AsyncClient, Store]]:
    chosen = settings.load(
        {
            "DATABASE_URL": f"sqlite:///{folder}/lotse.db",
            "TELEGRAM_WEBHOOK_SECRET": "right",
        },
        folder,
    )
    async with app.build(chosen) as built:
        store = Store()
        built.telegram = store  # type: ignore[assignment]
        application, _ = serve.web(built)
        transport = httpx.ASGITransport(application)
        async with httpx.AsyncClient(transport=transport, base_url="http://t") as made:
            yield made, store


@pytest.mark.parametrize("headers", [{}, {"X-Telegram-Bot-Api-Secret-Token": "wrong"}])
async def test_a_wrong_secret_is_401(tmp_path: Path, headers: dict[str, str]) -> None:
    async with client(tmp_path) as (web, store):
        answer = await web.post("/telegram/webhook", json=UPDATE, headers=headers)

        assert answer.status_code == 401
        assert store.seen == []


@pytest.mark.parametrize("body", ["", "{", "[]", '"x"', '{"update_id":"7"}', "\xff"])
async def test_a_malformed_body_is_400(tmp_path: Path, body: str) -> None:
    async with client(tmp_path) as (web, store):
        answer = await web.post("/telegram/webhook", content=body, headers=SECRET)

        assert answer.status_code == 400
        assert store.seen == []


async def test_an_update_is_taken(tmp_path: Path) -> None:
    async with client(tmp_path) as (web, store):
        answer = await web.post("/telegram/webhook", json=UPDATE, headers=SECRET)

        assert answer.status_code == 200
        assert store.seen == [UPDATE]


async def test_what_was_not_committed_is_asked_for_again(tmp_path: Path) -> None:
    async with client(tmp_path) as (web, store):
        store.away = True

        answer = await web.post("/telegram/webhook", json=UPDATE, headers=SECRET)

        assert answer.status_code == 503


@pytest.mark.allow_hosts(["127.0.0.1"])
@pytest.mark.parametrize("host", HOSTS)
async def test_telegram_is_asked_to_call_with_our_secret(host: str) -> None:
    async with FakeTelegram() as server:
        channel = Telegram(connect(host, server), TEXTS)
        await channel.be_called("https://lotse.example.org/telegram/webhook", "right")
        await channel.close()

        told = server.updates.webhook
        assert told["url"] == "https://lotse.example.org/telegram/webhook"
        assert told["secret_token"] == "right"
        assert set(server.updates.allowed) == set(ALLOWED)
