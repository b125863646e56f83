"""The smallest bot on WhatsApp: calls, a webhook, and messages worth sending."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any, Self

import aiohttp
from aiohttp import web

from tests.support.fake_whatsapp import FakeWhatsApp

REMINDER: dict[str, Any] = {
    "name": "reminder",
    "language": "tr",
    "status": "APPROVED",
    "category": "UTILITY",
    "id": "1",
    "components": [
        {"type": "BODY", "text": "Merhaba {{1}}, {{2}}!"},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Evet"}]},
    ],
}


class Client:
    """A bare caller of the Cloud API."""

    def __init__(self, server: FakeWhatsApp) -> None:
        self.server = server
        self.headers = {"Authorization": f"Bearer {server.token}"}
        self.root = f"{server.base}/v26.0"

    async def __aenter__(self) -> Self:
        self.http = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.close()

    async def __call__(self, kind: str, content: Any, **envelope: Any) -> Any:
        """Send one message, and give the answer."""
        message = {"messaging_product": "whatsapp", "type": kind, kind: content}
        return await self.post("messages", json=message | envelope)

    async def reads(self, wamid: str) -> Any:
        """Mark a message as read."""
        read = {"messaging_product": "whatsapp", "status": "read"}
        return await self.post("messages", json=read | {"message_id": wamid})

    async def uploads(self, name: str, kind: str) -> Any:
        """Upload a file of this name and media type."""
        form = aiohttp.FormData({"messaging_product": "whatsapp", "type": kind})
        form.add_field("file", b"abc", filename=name, content_type=kind)
        return await self.post("media", data=form)

    async def post(self, edge: str, **content: Any) -> Any:
        """Call an edge of the number; an answer without JSON is given as its status."""
        url = f"{self.root}/{self.server.phone_id}/{edge}"
        async with self.http.post(url, headers=self.headers, **content) as answer:
            json_came = answer.content_type == "application/json"
            return await answer.json() if json_came else answer.status

    async def get(self, path: str, **query: str) -> Any:
        """Read something of the account."""
        url = f"{self.root}/{path}"
        async with self.http.get(url, params=query, headers=self.headers) as answer:
            return await answer.json()


class Bot:
    """A webhook that keeps what came, if it is signed with the app's secret.

    `codes` are the answers to the next webhooks; what is not answered 200 is not kept.
    """

    def __init__(self, server: FakeWhatsApp) -> None:
        self.server, self.secret = server, server.app_secret
        self.word = server.verify_token
        self.bodies: list[bytes] = []
        self.codes: list[int] = []
        self._came = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/hook", self._greet)
        app.router.add_post("/hook", self._take)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/hook"
        self.server.webhook_url = self.url
        return self

    async def __aexit__(self, *_: object) -> None:
        self.server.webhook_url = ""
        await self._runner.cleanup()

    async def _greet(self, request: web.Request) -> web.Response:
        right = request.query["hub.verify_token"] == self.word
        return web.Response(text=request.query["hub.challenge"] if right else "no")

    async def _take(self, request: web.Request) -> web.Response:
        raw = await request.read()
        self._came.set()
        digest = hmac.new(self.secret.encode(), raw, hashlib.sha256).hexdigest()
        if request.headers["X-Hub-Signature-256"] != f"sha256={digest}":
            return web.Response(status=401)
        status = self.codes.pop(0) if self.codes else 200
        if status == 200:
            self.bodies.append(raw)
        return web.Response(status=status)

    def changes(self) -> list[dict[str, Any]]:
        """All changes in all entries, in the order in which they came."""
        told = [json.loads(raw)["entry"] for raw in self.bodies]
        return [c for entries in told for entry in entries for c in entry["changes"]]

    def values(self, name: str) -> list[dict[str, Any]]:
        """All `messages`, or all `statuses`, in the order in which they came."""
        return [x for c in self.changes() for x in c["value"].get(name, [])]

    async def got(self, name: str, count: int = 1) -> list[dict[str, Any]]:
        """Wait for so many messages or statuses."""
        await self.until(lambda: len(self.values(name)) >= count)
        return self.values(name)

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so after a webhook."""
        async with asyncio.timeout(5):
            while not true():
                self._came.clear()
                await self._came.wait()


def ask(*labels: str, text: str = "Which?") -> dict[str, Any]:
    """A question with a reply button for each label."""
    replies = [{"id": f"id-{t}", "title": t} for t in labels]
    buttons = [{"type": "reply", "reply": reply} for reply in replies]
    return {"type": "button", "body": {"text": text}, "action": {"buttons": buttons}}


def rows(*titles: str, **more: Any) -> dict[str, Any]:
    """A question with a row for each title; `more` goes into each row."""
    told = [{"id": f"row-{n}", "title": t} | more for n, t in enumerate(titles)]
    action = {"button": "Menu", "sections": [{"rows": told}]}
    return {"type": "list", "body": {"text": "Which?"}, "action": action}


def template(*values: str, payload: str = "tok", name: str = "reminder") -> Any:
    """A message by a template like REMINDER."""
    body = [{"type": "text", "text": value} for value in values]
    button = {"type": "button", "sub_type": "quick_reply", "index": "0"}
    tap = [{"type": "payload", "payload": payload}]
    return {
        "name": name,
        "language": {"code": "tr"},
        "components": [
            {"type": "body", "parameters": body},
            button | {"parameters": tap},
        ],
    }
