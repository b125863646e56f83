"""WhatsApp's webhook: nothing without Meta's signature, no 200 before COMMIT."""

import hashlib
import hmac
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.exc import OperationalError

from bot import app, serve, settings
from bot.channels.base import Incoming, Receipt, Status, Unavailable
from storage import schema
from tests.support.visitor import world
from tests.support.whatsapp_bot import rows

PHONE = "106540352242922"
PATH = "/whatsapp/webhook"
ENVIRONMENT = {
    "SECRET_KEY": "a secret for tests only",
    "PUBLIC_URL": "https://lotse.example.org",
    "WHATSAPP_TOKEN": "token",
    "WHATSAPP_PHONE_ID": PHONE,
    "WHATSAPP_APP_SECRET": "app secret",
    "WHATSAPP_VERIFY_TOKEN": "verify",
}


class Adapter:
    """A WhatsApp adapter that only notes what it is given."""

    account = f"whatsapp:{PHONE}"

    def __init__(self) -> None:
        self.seen: list[Incoming] = []
        self.away: set[str] = set()

    async def receive(self, talks: object, incoming: Incoming) -> Receipt:
        if incoming.text in self.away:
            raise Unavailable
        self.seen.append(incoming)
        return Receipt()


@asynccontextmanager
async def client(
    folder: Path, environment: dict[str, str] = ENVIRONMENT
) -> AsyncIterator[tuple[httpx.AsyncClient, app.App, Adapter]]:
    chosen = settings.load({"DATABASE_URL": world(folder).url, **environment}, folder)
    async with app.build(chosen) as built:
        adapter = Adapter()
        built.whatsapp = adapter  # type: ignore[assignment]
        application, _ = serve.web(built)
        transport = httpx.ASGITransport(application)
        async with httpx.AsyncClient(transport=transport, base_url="http://t") as made:
            yield made, built, adapter


def text(body: str, number: str = "4915550001", at: int = 1) -> dict[str, Any]:
    return {
        "from": number,
        "id": f"wamid.{number}.{body}",
        "timestamp": str(at),
        "type": "text",
        "text": {"body": body},
    }


def change(field: str = "messages", **value: Any) -> dict[str, Any]:
    return {"field": field, "value": {"metadata": {"phone_number_id": PHONE}, **value}}


def webhook(*changes: dict[str, Any]) -> bytes:
    told = {
        "object": "whatsapp_business_account",
        "entry": [{"id": "1", "changes": list(changes)}],
    }
    return json.dumps(told).encode()


def signed(body: bytes, secret: str = "app secret") -> dict[str, str]:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {"X-Hub-Signature-256": f"sha256={digest}"}


HELLO = webhook(change(messages=[text("Grüß Gott"), text("مرحبا")]))


async def counted(made: app.App) -> dict[str, int]:
    """Return how many rows each table has."""
    return {
        table: (await rows(made, f'SELECT count(*) FROM "{table}"'))[0][0]
        for table in schema.Base.metadata.tables
    }


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Hub-Signature-256": ""},
        {"X-Hub-Signature-256": "sha256="},
        {"X-Hub-Signature-256": "sha256=ä"},
        signed(HELLO, "somebody else's secret"),
        {"X-Hub-Signature-256": signed(HELLO)["X-Hub-Signature-256"][7:]},
        {"X-Hub-Signature": "sha1=" + "0" * 40},
        signed(json.dumps(json.loads(HELLO), ensure_ascii=False).encode()),
    ],
    ids=[
        *("missing", "empty", "no digest", "garbled", "forged", "no method"),
        *("old method", "of other bytes"),
    ],
)
async def test_without_the_right_signature_nothing_is_stored(
    tmp_path: Path, headers: dict[str, str]
) -> None:
    async with client(tmp_path) as (web, made, adapter):
        before = await counted(made)
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        answer = await web.post(PATH, content=HELLO, headers=raw)

        assert answer.status_code == 401
        assert adapter.seen == []
        assert await counted(made) == before


async def test_each_person_is_played_in_the_order_of_writing(tmp_path: Path) -> None:
    body = webhook(
        change(messages=[text("two", at=2), text("other", "4915550002", at=1)]),
        change(messages=[text("one", at=1), text("three", at=2)]),
    )
    async with client(tmp_path) as (web, _, adapter):
        answer = await web.post(PATH, content=body, headers=signed(body))

        assert answer.status_code == 200
        mine = [one.text for one in adapter.seen if one.address == "4915550001"]
        assert mine == ["one", "two", "three"]
        assert len(adapter.seen) == 4


async def test_what_was_not_committed_is_asked_for_again(tmp_path: Path) -> None:
    """The rest of a person waits for it; what others wrote is played all the same."""
    body = webhook(
        change(messages=[text("one", at=1), text("two", at=2)]),
        change(messages=[text("other", "4915550002", at=3)]),
    )
    async with client(tmp_path) as (web, _, adapter):
        adapter.away = {"one"}
        answer = await web.post(PATH, content=body, headers=signed(body))

        assert answer.status_code == 503
        assert [one.text for one in adapter.seen] == ["other"]


async def test_a_database_that_is_away_is_503(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preference = {
        "category": "marketing_messages",
        "wa_id": "4915550001",
        "value": "stop",
    }
    body = webhook(change("user_preferences", user_preferences=[preference]))
    async with client(tmp_path) as (web, made, _):

        async def away(work: object) -> None:
            raise OperationalError("COMMIT", {}, Exception())

        monkeypatch.setattr(made.store, "write", away)
        answer = await web.post(PATH, content=body, headers=signed(body))

        assert answer.status_code == 503


async def test_statuses_of_all_entries_are_told_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, list[Status]]] = []
    status = {"id": "wamid.x", "status": "read", "biz_opaque_callback_data": "7"}
    body = webhook(
        change(statuses=[status]),
        change(statuses=[{**status, "biz_opaque_callback_data": "8"}]),
    )
    async with client(tmp_path) as (web, made, adapter):

        async def note(account: str, statuses: list[Status]) -> None:
            told.append((account, statuses))

        monkeypatch.setattr(made.talks, "told", note)
        await web.post(PATH, content=body, headers=signed(body))

        [(account, statuses)] = told
        assert account == adapter.account
        assert [one.row for one in statuses] == [7, 8]


async def test_what_nobody_can_read_is_set_aside_without_its_content(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    strange = {**text("geheim"), "type": "hologram", "hologram": {"body": "geheim"}}
    body = webhook(change(messages=[strange]), change("weather", sun="geheim"))
    async with client(tmp_path) as (web, made, adapter):
        answer = await web.post(PATH, content=body, headers=signed(body))

        assert answer.status_code == 200
        assert [one.kind for one in adapter.seen] == ["other"]
        found = await rows(made, "SELECT external_id, trace FROM aside ORDER BY id")
        assert [(id, json.loads(trace)) for id, trace in found] == [
            ("wamid.4915550001.geheim", ["whatsapp.unread", "messages hologram"]),
            ("", ["whatsapp.unread", "weather"]),
        ]
        told = [vars(record).get("kind") for record in caplog.records]
        assert told == ["messages hologram", "weather"]


async def test_news_of_our_own_account_are_only_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    news = {"field": "account_update", "value": {"event": "ACCOUNT_RESTRICTION"}}
    body = webhook(news)
    async with client(tmp_path) as (web, made, _):
        before = await counted(made)
        answer = await web.post(PATH, content=body, headers=signed(body))

        assert answer.status_code == 200
        assert await counted(made) == before
        assert vars(caplog.records[0])["kind"] == "account_update ACCOUNT_RESTRICTION"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff"])
async def test_a_signed_body_that_is_no_webhook_is_400(
    tmp_path: Path, body: bytes
) -> None:
    async with client(tmp_path) as (web, _, adapter):
        answer = await web.post(PATH, content=body, headers=signed(body))

        assert answer.status_code == 400
        assert adapter.seen == []


async def test_a_body_of_more_than_three_megabytes_is_413(tmp_path: Path) -> None:
    body = webhook(change(messages=[text("a" * 3_000_000)]))
    async with client(tmp_path) as (web, _, adapter):
        answer = await web.post(PATH, content=body, headers=signed(body))

        assert answer.status_code == 413
        assert adapter.seen == []


@pytest.mark.parametrize(
    ("token", "mode", "status"),
    [
        ("verify", "subscribe", 200),
        ("wrong", "subscribe", 403),
        ("", "subscribe", 403),
        ("verify", "unsubscribe", 403),
    ],
)
async def test_the_handshake_wants_the_token_that_was_agreed(
    tmp_path: Path, token: str, mode: str, status: int
) -> None:
    asked = {
        "hub.verify_token": token,
        "hub.mode": mode,
        "hub.challenge": "1158201444",
    }
    async with client(tmp_path) as (web, _, _):
        answer = await web.get(PATH, params=asked)

        assert answer.status_code == status
        assert (answer.text == "1158201444") == (status == 200)


async def test_until_the_adapter_is_there_meta_comes_again(tmp_path: Path) -> None:
    async with client(tmp_path) as (web, made, _):
        made.whatsapp = None
        answer = await web.post(PATH, content=HELLO, headers=signed(HELLO))

        assert answer.status_code == 503


async def test_without_whatsapp_there_is_no_such_address(tmp_path: Path) -> None:
    async with client(tmp_path, {"SECRET_KEY": "a secret for tests only"}) as (
        web,
        made,
        _,
    ):
        assert (await web.post(PATH, content=HELLO)).status_code == 404
        assert (await web.get(PATH)).status_code == 404
        assert not any(one.startswith("whatsapp") for one in made.accounts)


def test_who_uses_no_messenger_pays_for_no_library() -> None:
    script = "import sys, bot.serve; print({'aiohttp', 'aiogram'} & {*sys.modules})"
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == "set()"
