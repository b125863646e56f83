"""A WhatsApp Cloud API server on loopback that answers and fails like the real one."""

import argparse
import asyncio
import contextlib
import json
import time
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import web

from tests.support.fake_whatsapp_account import Account
from tests.support.fake_whatsapp_chats import Chat, Json, Refusal
from tests.support.fake_whatsapp_control import control_routes
from tests.support.fake_whatsapp_rules import param
from tests.support.fake_whatsapp_templates import page
from tests.support.fake_whatsapp_visitors import Person


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot, at a monotonic moment, with the status it was answered."""

    method: str
    path: str
    body: Mapping[str, Any]
    at: float
    status: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What to do to the next message instead of answering it well."""

    refusal: Refusal
    retry_after: int | None = None
    drop: bool = False


class FakeWhatsApp(Account):
    """`async with FakeWhatsApp() as server:` serves until the block ends."""

    def __init__(self, port: int = 0) -> None:
        super().__init__()
        self.port = port
        self.challenge = "1158201444"
        self.latency = 0.0
        self.calls: list[Call] = []
        self.counts: Counter[str] = Counter()  # by the kind of message or call
        self._faults: deque[Fault] = deque()
        self._people = 0

    @property
    def base(self) -> str:
        """The address for WHATSAPP_API_BASE."""
        return f"http://127.0.0.1:{self.port}"

    def settings(self) -> str:
        """What a bot needs to know, as lines for its environment."""
        known = {
            "API_BASE": self.base,
            "TOKEN": self.token,
            "PHONE_ID": self.phone_id,
            "APP_SECRET": self.app_secret,
            "VERIFY_TOKEN": self.verify_token,
        }
        return "\n".join(f"WHATSAPP_{name}={value}" for name, value in known.items())

    @property
    def webhook_url(self) -> str:
        """Where webhooks go; what happened before it is set waits for it."""
        return self.webhooks.url

    @webhook_url.setter
    def webhook_url(self, url: str) -> None:
        self.webhooks.url = url
        self.webhooks.start()

    @property
    def unordered(self) -> bool:
        """Whether webhooks come in batches, statuses last one first."""
        return self.webhooks.unordered

    @unordered.setter
    def unordered(self, unordered: bool) -> None:
        self.webhooks.unordered = unordered

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=101 * 2**20)
        app.add_routes(control_routes(self))
        app.router.add_route("*", r"/v{version:[\d.]+}/{node}", self._serve)
        app.router.add_route("*", r"/v{version:[\d.]+}/{node}/{edge}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.webhooks.close()
        await self._runner.cleanup()

    # People and what happens to calls

    def person(
        self,
        name: str = "Amira",
        number: str = "",
        user_id: str | None = None,
        *,
        hidden_number: bool = False,
    ) -> Person:
        """Somebody with WhatsApp who has not written yet; `user_id=""` has no BSUID."""
        self._people += 1
        number = number or str(4_915_550_000 + self._people)
        scoped = f"DE.Ab12{self._people:08d}" if user_id is None else user_id
        chat = Chat(name, number, scoped, hidden_number)
        self.chats |= {key: chat for key in (number, scoped) if key}
        return Person(self, chat)

    def fail_next(
        self,
        code: int,
        *,
        status: int = 400,
        times: int = 1,
        message: str = "",
        retry_after: int | None = None,
    ) -> None:
        """Refuse the next messages; code 0 is a failure of the proxy, without JSON."""
        refusal = Refusal(code, "Injected", status=status, message=message)
        self._faults.extend([Fault(refusal, retry_after)] * times)

    def drop_next(self, times: int = 1) -> None:
        """Carry out the next messages, then cut the line before answering."""
        self._faults.extend([Fault(Refusal(0), drop=True)] * times)

    async def verify(self) -> str:
        """Make the handshake of a new webhook; a good bot answers `challenge`."""
        return await self.webhooks.verify(self.challenge)

    # The wire

    async def _serve(self, request: web.Request) -> web.Response:
        body = await _body(request)
        if self.latency:
            await asyncio.sleep(self.latency)
        sends = request.path.endswith("/messages") and "status" not in body
        fault = self._faults.popleft() if sends and self._faults else None
        result: Json | Refusal
        try:
            self._authorize(request)
            if fault and not fault.drop:
                raise fault.refusal
            result = self._carry_out(request, body)
        except Refusal as refusal:
            result = refusal
        except (AttributeError, KeyError, TypeError, ValueError) as mistake:
            result = param(f"Invalid parameter: {mistake!r}")
        status = result.status if isinstance(result, Refusal) else 200
        call = Call(request.method, request.path, body, time.monotonic(), status)
        self.calls.append(call)
        self.counts[_kind(request, body)] += 1
        if fault and fault.drop and request.transport:
            request.transport.abort()
        return _answer(result, status, fault.retry_after if fault else None)

    def _authorize(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            why = "Invalid OAuth access token - Cannot parse access token"
            raise Refusal(190, status=401, message=why)

    def _carry_out(self, request: web.Request, body: Json) -> Json:
        node, edge = request.match_info["node"], request.match_info.get("edge", "")
        match (request.method, node, edge):
            case ("POST", self.phone_id, "messages") if "status" in body:
                return self.mark_read(body)
            case ("POST", self.phone_id, "messages"):
                return self.send(body)
            case ("POST", self.phone_id, "media"):
                return self.upload(body)
            case ("GET", self.phone_id, ""):
                return self.number(body.get("fields", ""))
            case ("GET", self.business_id, "message_templates"):
                url = f"{self.base}{request.path}"
                return page(self.templates, body, url)
        why = f"Unsupported {request.method.lower()} request. Object with ID '{node}' "
        raise Refusal(100, message=why + "does not exist or cannot be loaded")


async def _body(request: web.Request) -> Json:
    """What a call brings: a JSON object, a form with its file, or the query."""
    if request.method == "GET":
        return dict(request.query)
    if request.content_type == "application/json":
        with contextlib.suppress(ValueError):
            body = json.loads(await request.read())
            return body if isinstance(body, dict) else {}
        return {}
    body = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            told = {"name": value.filename, "type": value.content_type}
            body[name] = told | {"data": value.file.read()}
        else:
            body[name] = value
    return body


def _kind(request: web.Request, body: Json) -> str:
    edge = request.match_info.get("edge") or "number"
    return str(body.get("status") or body.get("type")) if edge == "messages" else edge


def _answer(result: Json | Refusal, status: int, retry_after: int | None) -> Any:
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    if not isinstance(result, Refusal):
        return web.json_response(result)
    if not result.code:  # from the proxy in front, which knows no JSON
        headers["Content-Type"] = "text/html"
        text = f"<html><head><title>{status}</title></head></html>"
        return web.Response(status=status, text=text, headers=headers)
    return web.json_response(result.wire(), status=status, headers=headers)


async def _run(port: int) -> None:
    async with FakeWhatsApp(port=port) as server:
        print(server.settings(), flush=True)
        await asyncio.get_running_loop().create_future()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(parser.parse_args().port))
