"""The whole bot at the fake WhatsApp: its web server, its adapter, its sender."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvicorn
from sqlalchemy import text

from bot import app, serve, settings
from storage.transaction import Tx
from tests.support.fake_whatsapp import FakeWhatsApp
from tests.support.visitor import MONDAY, world

PUBLIC = "https://lotse.example.org"
SECRET = "a secret for tests only"


def environment(folder: Path, server: FakeWhatsApp) -> dict[str, str]:
    """Return the settings of a bot whose WhatsApp is the fake one."""
    return {
        "DATABASE_URL": world(folder).url,
        "SECRET_KEY": SECRET,
        "PUBLIC_URL": PUBLIC,
        "WHATSAPP_TOKEN": server.token,
        "WHATSAPP_PHONE_ID": server.phone_id,
        "WHATSAPP_APP_SECRET": server.app_secret,
        "WHATSAPP_VERIFY_TOKEN": server.verify_token,
        "WHATSAPP_API_BASE": server.base,
    }


@asynccontextmanager
async def built(folder: Path, server: FakeWhatsApp) -> AsyncIterator[app.App]:
    """Make the bot and its adapter, without a web server; the clock runs on Monday."""
    chosen = settings.load(environment(folder, server), folder)
    begun = datetime.now(UTC)
    clock = lambda: MONDAY + (datetime.now(UTC) - begun)  # noqa: E731
    async with app.build(chosen, now=clock) as made, app.whatsapp(made):
        await eventually(lambda: made.whatsapp)
        yield made


@asynccontextmanager
async def running(folder: Path, server: FakeWhatsApp) -> AsyncIterator[app.App]:
    """Run the bot as `lotse run` does, its webhook known to the fake WhatsApp."""
    async with built(folder, server) as made:
        application, chat = serve.web(made)
        config = uvicorn.Config(
            application, port=0, log_level="warning", access_log=False, ws="none"
        )
        served = serve.Server(config)
        served.chat = chat
        task = asyncio.create_task(served.serve())
        await eventually(lambda: served.started)
        port = served.servers[0].sockets[0].getsockname()[1]
        server.webhook_url = f"http://127.0.0.1:{port}/whatsapp/webhook"
        try:
            yield made
        finally:
            server.webhooks.url = ""
            served.should_exit = True
            await task


async def rows(made: app.App, query: str) -> list[tuple[Any, ...]]:
    """Return what a query finds."""

    def read(tx: Tx) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in tx.connection.execute(text(query))]

    return await made.store.read(read)


async def eventually(asked: Callable[[], Any], within: float = 5) -> None:
    """Wait until a question, sync or async, is answered with yes."""
    async with asyncio.timeout(within):
        while True:
            answer = asked()
            if asyncio.iscoroutine(answer):
                answer = await answer
            if answer:
                return
            await asyncio.sleep(0.01)
