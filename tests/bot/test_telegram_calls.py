"""What a call of the Bot API means when it is refused: the same on both libraries."""

import logging
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from aiohttp import web

from bot import app
from bot.channels.base import File, Gone, Later, Wrong
from bot.channels.telegram_calls import (
    Calls,
    Conflict,
    Connection,
    Fixed,
    Migrated,
    Refused,
    Unchanged,
)
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.fake_telegram_updates import CONFLICT
from tests.support.telegram_bot import HOSTS, connect

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

BODY = {"chat_id": 5, "text": "x"}
CASES: list[tuple[int, dict[str, Any], type[Exception], Mapping[str, Any]]] = [
    (
        403,
        {"description": "Forbidden: bot was blocked by the user"},
        Gone,
        {"why": "blocked"},
    ),
    (
        403,
        {"description": "Forbidden: user is deactivated"},
        Gone,
        {"why": "deactivated"},
    ),
    (400, {"description": "Bad Request: chat not found"}, Gone, {"why": "unknown"}),
    (400, {"description": "Bad Request: PEER_ID_INVALID"}, Gone, {"why": "unknown"}),
    (400, {"migrate_to_chat_id": -100_777}, Migrated, {"chat": -100_777}),
    (400, {"description": "Bad Request: message is not modified: …"}, Unchanged, {}),
    (400, {"description": "Bad Request: message can't be edited"}, Fixed, {}),
    (400, {"description": "Bad Request: message to edit not found"}, Wrong, {}),
    (429, {"retry_after": 7}, Later, {"seconds": 7}),
    (401, {"description": "Unauthorized"}, Refused, {"seconds": 30}),
    (404, {"description": "Not Found"}, Refused, {"seconds": 30}),
    (409, {"description": CONFLICT}, Conflict, {"seconds": None}),
    (500, {"description": "Internal Server Error"}, Later, {"seconds": None}),
    (502, {}, Later, {"seconds": None}),
]


@pytest.fixture(params=HOSTS)
async def connected(
    request: pytest.FixtureRequest,
) -> AsyncIterator[tuple[FakeTelegram, Connection]]:
    async with FakeTelegram() as server:
        connection = connect(request.param, server)
        yield server, connection
        await connection.close()


@pytest.mark.parametrize(
    ("code", "answer", "kind", "says"), CASES, ids=lambda case: str(case)[:40]
)
async def test_every_refusal_has_its_type(
    connected: tuple[FakeTelegram, Connection],
    code: int,
    answer: dict[str, Any],
    kind: type[Exception],
    says: Mapping[str, Any],
) -> None:
    server, connection = connected
    server.fail_next("sendMessage", code, **answer)

    with pytest.raises((Gone, Wrong, Later)) as caught:
        await connection.post("sendMessage", BODY, None, 5)

    assert type(caught.value) is kind
    assert {name: getattr(caught.value, name) for name in says} == says


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize(
    ("status", "page"),
    [(403, "<html>a proxy"), (400, "<html>"), (200, '{"ok":tr'), (200, "[]")],
)
async def test_what_a_proxy_says_is_nothing_that_telegram_says(
    host: str, status: int, page: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A 403 of a proxy must not make us believe that somebody has blocked us."""

    async def answer(request: web.Request) -> web.Response:
        return web.Response(status=status, text=page, content_type="text/html")

    application = web.Application()
    application.router.add_route("*", "/{rest:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    connection = app.library(host)(TOKEN, base)  # type: ignore[arg-type]

    with pytest.raises(Later):
        await connection.post("sendMessage", BODY, None, 5)

    await connection.close()
    await runner.cleanup()
    assert page not in caplog.text


@pytest.mark.parametrize("host", HOSTS)
async def test_a_server_that_is_away_is_tried_later_and_no_token_is_told(
    host: str,
) -> None:
    connection = app.library(host)(TOKEN, "http://127.0.0.1:9")  # type: ignore[arg-type]

    with pytest.raises(Later) as caught:
        await connection.post("getMe", {}, None, 5)

    await connection.close()
    assert caught.value.__suppress_context__
    assert TOKEN not in str(caught.value)


async def test_a_slow_server_is_given_up(
    connected: tuple[FakeTelegram, Connection],
) -> None:
    server, connection = connected
    server.latency = 2

    with pytest.raises(Later):
        await connection.post("getMe", {}, None, 0.1)


class Refusing:
    """A connection that raises what a test wants."""

    account = "telegram:123456"

    def __init__(self) -> None:
        self.error: Exception | None = None

    async def post(
        self, method: str, body: Mapping[str, Any], file: File | None, seconds: float
    ) -> Any:
        if self.error:
            raise self.error
        return True

    async def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("error", "hint"), [(Refused(30), "TELEGRAM_TOKEN"), (Conflict(), "stop one")]
)
async def test_the_operator_is_told_once_what_to_do_until_it_works_again(
    error: Exception, hint: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    connection = Refusing()
    calls = Calls(connection)

    for _ in range(2):
        connection.error = error
        for _ in range(3):
            with pytest.raises(type(error)):
                await calls.call("getUpdates", {})
        connection.error = None
        await calls.call("getUpdates", {})

    hints = [vars(record)["hint"] for record in caplog.records]
    assert len(hints) == 2
    assert hint in hints[0]


async def test_that_a_message_goes_out_does_not_end_a_conflict(
    caplog: pytest.LogCaptureFixture,
) -> None:
    connection = Refusing()
    calls = Calls(connection)

    for _ in range(2):
        connection.error = Conflict()
        with pytest.raises(Conflict):
            await calls.call("getUpdates", {})
        connection.error = None
        await calls.call("sendMessage", {})

    assert len(caplog.records) == 1


@pytest.mark.parametrize("host", HOSTS)
async def test_polling_goes_on_after_a_conflict(host: str) -> None:
    async with FakeTelegram() as server:
        server.fail_next("getUpdates", 409, description=CONFLICT)
        calls = Calls(connect(host, server))
        person = server.person()
        await person.types("/start")

        updates = await calls.steadily("getUpdates", {"timeout": 1})

        await calls.close()
        assert len(updates) == 1
