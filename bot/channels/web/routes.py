"""The web chat's routes: the page, POST up, events down."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import AsyncIterator
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from bot.channels.base import Conversations, Event, Incoming, Unavailable
from bot.channels.web.page import Page, event_json
from bot.channels.web.sessions import Forged, Sessions

ACCOUNT = "web:main"
LARGEST = 64_000  # 10,000 letters of four bytes, percent-encoded in part
_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")
_PING_SECONDS = 15.0


class Refused(Exception):
    """A request that gets a status and no page."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status, self.why = status, why


class Web:
    """Answers browsers; everything is committed before it is answered."""

    def __init__(
        self, conversations: Conversations, page: Page, sessions: Sessions
    ) -> None:
        self._talks, self._page, self._sessions = conversations, page, sessions
        self.closing = False

    def routes(self) -> list[Route]:
        """Return the routes to mount."""
        return [
            Route("/", self.show),
            Route("/chat/send", self.send, methods=["POST"]),
            Route("/chat/messages", self.messages),
            Route("/chat/events", self.stream),
            Route("/chat/device", self.device, methods=["POST"]),
        ]

    async def show(self, request: Request) -> Response:
        """Show the conversation, or the greeting; a bad cookie is dropped kindly."""
        forged = False
        try:
            name = self._sessions.of(request)
        except Forged:
            name, forged = None, True
        events = await self._talks.events(ACCOUNT, name, 0) if name else []
        hint = request.headers.get("accept-language", "").split(",")[0]
        if not events:
            greeting = self._talks.greeting(ACCOUNT, hint)
            events = [Event(0, greeting)]
        language = events[-1].outgoing.language
        response = HTMLResponse(
            self._page.write(events, language, kept=False),
            headers={
                "Content-Security-Policy": self._page.policy,
                "Cache-Control": "no-store",
                "Referrer-Policy": "no-referrer",
                "X-Content-Type-Options": "nosniff",
            },
        )
        if forged:
            self._sessions.take(response)
        return response

    async def send(self, request: Request) -> Response:
        """Take a message or a press; the answer carries what is known by then."""
        scripted = "application/json" in request.headers.get("accept", "")
        try:
            name, form = await self._posted(request)
        except Refused as refused:
            return JSONResponse({"error": refused.why}, refused.status)
        new = name is None
        name = name or self._sessions.new()
        incoming = _incoming(name, form, request)
        try:
            if new and incoming.kind == "text":
                await self._talks.receive(_opening(incoming))
            receipt = await self._talks.receive(incoming)
        except Unavailable:
            return JSONResponse(
                {"error": "please try again"}, 503, headers={"Retry-After": "3"}
            )
        response: Response = RedirectResponse("/#end", 303)
        if scripted:
            events = await self._talks.events(ACCOUNT, name, _after(form.get("after")))
            made = [event_json(event) for event in events]
            response = JSONResponse({"toast": receipt.toast, "events": made})
        if new:
            self._sessions.give(response, name, keep=False)
        return response

    async def messages(self, request: Request) -> Response:
        """Return what is new, for pages whose stream does not hold."""
        try:
            name = self._sessions.of(request)
        except Forged:
            return JSONResponse({"error": "unknown session"}, 401)
        if name is None:
            return JSONResponse([])
        after = _after(request.query_params.get("after"))
        events = await self._talks.events(ACCOUNT, name, after)
        return JSONResponse(
            [event_json(event) for event in events],
            headers={"Cache-Control": "no-store"},
        )

    async def stream(self, request: Request) -> Response:
        """Stream events as they are committed (Server-Sent Events)."""
        try:
            name = self._sessions.of(request)
        except Forged:
            name = None
        if name is None:
            return JSONResponse({"error": "unknown session"}, 401)
        last = request.headers.get("last-event-id")
        after = _after(last or request.query_params.get("after"))
        return StreamingResponse(
            self._events(name, after),
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    async def _events(self, name: str, after: int) -> AsyncIterator[str]:
        yield "retry: 3000\n\n"
        while not self.closing:
            for event in await self._talks.events(ACCOUNT, name, after):
                after = event.seq
                data = json.dumps(event_json(event), ensure_ascii=False)
                yield f"id: {after}\ndata: {data}\n\n"
            await self._talks.wait(ACCOUNT, name, _PING_SECONDS)
            yield ": here\n\n"

    async def device(self, request: Request) -> Response:
        """Keep this device for half a year, or forget it at once."""
        response = RedirectResponse("/", 303)
        try:
            name, form = await self._posted(request)
        except Refused as refused:
            return JSONResponse({"error": refused.why}, refused.status)
        if form.get("do") == "leave":
            self._sessions.take(response)
        elif name is not None:
            self._sessions.give(response, name, keep=True)
        return response

    async def _posted(self, request: Request) -> tuple[str | None, dict[str, str]]:
        """Return the session and the form of a POST from our own page; or Refused."""
        if not _same_origin(request):
            raise Refused(403, "this comes from another page")
        try:
            name = self._sessions.of(request)
        except Forged:
            raise Refused(401, "unknown session") from None
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST:
                raise Refused(413, "this is too long")
        try:
            fields = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=10)
        except ValueError:
            raise Refused(400, "this is no form") from None
        return name, {key: values[0] for key, values in fields.items()}


def _incoming(name: str, form: dict[str, str], request: Request) -> Incoming:
    """Return what was typed or pressed; its id is this browser's own."""
    given = form.get("id", "")
    made = given if _ID.fullmatch(given) else secrets.token_urlsafe(16)
    scope = hashlib.sha256(name.encode()).hexdigest()[:16]
    token = form.get("token", "")
    return Incoming(
        ACCOUNT,
        f"{scope}:{made}",
        name,
        "press" if token else "text",
        text=form.get("text", "")[:10_000],
        token=token[:200],
        language=request.headers.get("accept-language", "").split(",")[0],
    )


def _opening(incoming: Incoming) -> Incoming:
    """Return the start that a first typed message implies: the picker was on screen."""
    return Incoming(
        incoming.account,
        f"{incoming.external_id}:start",
        incoming.address,
        "start",
        language=incoming.language,
    )


def _same_origin(request: Request) -> bool:
    """Tell our own page's requests from another site's."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def _after(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 16 else 0
