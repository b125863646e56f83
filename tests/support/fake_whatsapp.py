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

from tests.support import fake_whatsapp_templates as templates
from tests.support.fake_whatsapp_chats import Chat, Json, Message, Refusal
from tests.support.fake_whatsapp_rules import param, read_message, recipient_of
from tests.support.fake_whatsapp_visitors import Person
from tests.support.fake_whatsapp_webhooks import Parcel, Webhooks, status_value

# What may be uploaded, as Meta lists it.
MEDIA = {
    *("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"),
    *("image/jpeg", "image/png", "image/webp", "video/3gpp", "video/mp4"),
    *("text/plain", "application/pdf", "application/msword"),
    *("application/vnd.ms-excel", "application/vnd.ms-powerpoint"),
    *(
        f"application/vnd.openxmlformats-officedocument.{kind}"
        for kind in (
            "wordprocessingml.document",
            "spreadsheetml.sheet",
            "presentationml.presentation",
        )
    ),
}


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


class FakeWhatsApp:
    """`async with FakeWhatsApp() as server:` serves until the block ends."""

    def __init__(self, port: int = 0) -> None:
        self.port = port
        self.token = "EAAG" + "A" * 60
        self.phone_id, self.business_id = "106540352242922", "102290129340398"
        self.app_secret, self.verify_token = "0123456789abcdef" * 2, "lotse-verify"
        self.display_number = "+49 203 5550100"
        self.challenge = "1158201444"
        self.window_seconds = 24 * 3600.0
        self.per_second = 0  # messages, in a second that slides; 0 is no limit
        self.pair_seconds = 0.0  # between two messages to one person
        self.latency = 0.0
        self.auto_statuses = False
        self.templates: list[Json] = []
        self.media: dict[str, Json] = {}
        self.calls: list[Call] = []
        self.counts: Counter[str] = Counter()  # by the kind of message or call
        self.chats: dict[str, Chat] = {}  # by number and by business-scoped id
        self.sent: dict[str, Message] = {}  # by wamid, arrived or not
        self.webhooks = Webhooks(self.business_id, self.app_secret)
        self._faults: deque[Fault] = deque()
        self._taken: deque[float] = deque()
        self._people = 0

    @property
    def base(self) -> str:
        """The address for WHATSAPP_API_BASE."""
        return f"http://127.0.0.1:{self.port}"

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
        return await self.webhooks.verify(self.verify_token, self.challenge)

    async def tells(self, message: Message | str, state: str, code: int = 0) -> None:
        """Send the status of a message, and wait until the bot has taken it."""
        message = self.sent[message] if isinstance(message, str) else message
        parcel = self.status(message, state, code)
        if self.webhook_url:
            await parcel.taken.wait()

    def status(self, message: Message, state: str, code: int = 0) -> Parcel:
        """Send the status of a message, after what is under way for its person."""
        message.state = state
        chat = self.chats.get(message.number or message.user_id)
        value = status_value(self.metadata(), chat, message, state, code)
        return self.push(message.number or message.user_id, "messages", value)

    def push(self, owner: str, field: str, value: Json) -> Parcel:
        """Bring a change of the account to the bot."""
        parcel = Parcel(owner, field, value)
        self.webhooks.push(parcel)
        return parcel

    def again(self, wamid: str) -> None:
        """Deliver once more what told of a message, as after a lost answer."""
        self.webhooks.again(wamid)

    def metadata(self) -> Json:
        """Which number of ours a webhook is about."""
        digits = "".join(filter(str.isdigit, self.display_number))
        return {"display_phone_number": digits, "phone_number_id": self.phone_id}

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
                return self._mark_read(body)
            case ("POST", self.phone_id, "messages"):
                return self._send(body)
            case ("POST", self.phone_id, "media"):
                return self._upload(body)
            case ("GET", self.phone_id, ""):
                return self._number(body.get("fields", ""))
            case ("GET", self.business_id, "message_templates"):
                url = f"{self.base}{request.path}"
                return templates.page(self.templates, body, url)
        why = f"Unsupported {request.method.lower()} request. Object with ID '{node}' "
        raise Refusal(100, message=why + "does not exist or cannot be loaded")

    def _send(self, body: Json) -> Json:
        to = recipient_of(body)
        chat = self.chats.get(to)
        message = read_message(body, self.media, self.templates)
        self._keep_pace(chat)
        scoped = not to.isdigit()
        message.number = (chat.shown_number if chat else "") if scoped else to
        message.user_id = chat.user_id if chat else to * scoped
        self.sent[message.wamid] = message
        self._arrives(chat, message)
        contact = {"input": body.get("to") or to, "user_id" if scoped else "wa_id": to}
        return {
            "messaging_product": "whatsapp",
            "contacts": [contact],
            "messages": [{"id": message.wamid}],
        }

    def _keep_pace(self, chat: Chat | None) -> None:
        now = time.monotonic()
        while self._taken and self._taken[0] <= now - 1:
            self._taken.popleft()
        if self.per_second and len(self._taken) >= self.per_second:
            raise Refusal(130429, "Cloud API message throughput has been reached.")
        if chat and now - chat.sent_at < self.pair_seconds:
            raise Refusal(131056, "Too many messages to the same number. Retry later.")
        self._taken.append(now)
        if chat:
            chat.sent_at = now

    def _arrives(self, chat: Chat | None, message: Message) -> None:
        """Put a message before the person, or tell later why it was not possible."""
        if chat is None or chat.blocked:
            self.status(message, "failed", 131026)
        elif (
            message.kind != "template"
            and time.time() - chat.heard_at > self.window_seconds
        ):
            self.status(message, "failed", 131047)
        elif message.template.get("category") == "MARKETING" and not chat.marketing:
            self.status(message, "failed", 131050)
        else:
            chat.messages.append(message)
            if self.auto_statuses:
                self.status(message, "sent")
                self.status(message, "delivered")
            for watcher in list(chat.watchers):
                watcher()

    def _mark_read(self, body: Json) -> Json:
        if body.get("messaging_product") != "whatsapp" or body["status"] != "read":
            raise param("Param status must be one of {READ}")
        if body.get("typing_indicator", {"type": "text"}) != {"type": "text"}:
            raise param("Param typing_indicator['type'] must be one of {TEXT}")
        wamid = body.get("message_id")
        for chat in self.chats.values():
            if wamid in chat.said:
                chat.reads.append(wamid)
                chat.typing += "typing_indicator" in body
                return {"success": True}
        raise Refusal(131009, "Message ID is invalid.")

    def _upload(self, body: Json) -> Json:
        if body.get("messaging_product") != "whatsapp" or "file" not in body:
            raise param("The parameters messaging_product and file are required.")
        kind = body.get("type") or body["file"]["type"]
        if kind.partition(";")[0] not in MEDIA:
            raise Refusal(131053, f"Unsupported file type: {kind}")
        number = str(1_000_000_000_000_000 + len(self.media))
        self.media[number] = body["file"] | {"type": kind}
        return {"id": number}

    def _number(self, fields: str) -> Json:
        known = {
            "display_phone_number": self.display_number,
            "verified_name": "Lotse",
            "quality_rating": "GREEN",
            "id": self.phone_id,
        }
        wanted = [*fields.split(","), "id"] if fields else known
        return {name: known[name] for name in wanted}


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
            size = len(value.file.read())
            told = {"name": value.filename, "type": value.content_type, "size": size}
            body[name] = told
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
        text = f"<html><head><title>{status}</title></head></html>"
        kind = "text/html"
        return web.Response(
            status=status, text=text, content_type=kind, headers=headers
        )
    return web.json_response(result.wire(), status=status, headers=headers)


async def _run(port: int) -> None:
    async with FakeWhatsApp(port=port) as server:
        print(server.base, flush=True)
        await asyncio.get_running_loop().create_future()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(parser.parse_args().port))
