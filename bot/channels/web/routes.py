"""The web chat's routes: the page, POST up, events down."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route

from bot import invitation
from bot.channels.base import WEB, Conversations, Event, Incoming, Receipt, Unavailable
from bot.channels.web import events, forms
from bot.channels.web.page import HEADERS, Page
from bot.channels.web.sessions import Forged, Session, Sessions

_RETRY_AFTER = "3"
_REASONS = {
    400: "web-failed",
    403: "web-failed",
    404: "web-lost",
    405: "web-lost",
    413: "web-long",
    503: "web-busy",
}


class Web:
    """Answers browsers; everything is committed before it is answered."""

    def __init__(
        self, conversations: Conversations, page: Page, sessions: Sessions
    ) -> None:
        self._talks, self._page, self._sessions = conversations, page, sessions
        self._closing = asyncio.Event()

    def routes(self) -> list[Route]:
        """Return the routes to mount."""
        return [
            Route("/", self.show),
            Route("/chat/send", self.back),
            Route("/chat/send", self.send, methods=["POST"]),
            Route("/chat/messages", self.messages),
            Route("/chat/events", self.stream),
            Route("/chat/words/{language}", self.words),
            Route("/chat/device", self.back),
            Route("/chat/device", self.device, methods=["POST"]),
        ]

    def close(self) -> None:
        """End all event streams; to be called before the server waits for them."""
        self._closing.set()

    async def show(self, request: Request) -> Response:
        """Show the conversation, or the greeting; a bad cookie is dropped kindly."""
        try:
            session = self._sessions.of(request)
        except Forged:
            response = await self._shown(request, None, "web-fresh")
            self._sessions.take(response)
            return response
        response = await self._shown(request, session)
        if session is not None and session.kept:
            self._sessions.give(response, session)  # half a year from the last visit
        return response

    async def send(self, request: Request) -> Response:
        """Take a message or a press; the answer carries what is known by then."""
        fields: dict[str, str] = {}
        try:
            fields = await forms.fields(request)
            message = forms.message(dict(fields))
            session = self._sessions.of(request)
        except forms.Bad as bad:
            return self._refusal(request, bad.status)
        except Forged:
            # Without script the fresh page says why; the script loads it by itself.
            return self._refusal(request, 401) if _json(request) else self._home()
        new, session = session is None, session or self._sessions.new()
        try:
            receipt = await self._receive(request, session, message, new=new)
        except Unavailable:
            response = self._refusal(request, 503, fields)
        else:
            response = await self._taken(request, session, message, receipt)
        if new:
            self._sessions.give(response, session)
        return response

    async def messages(self, request: Request) -> Response:
        """Return what is new, for pages whose stream does not hold."""
        try:
            after = forms.number(request.query_params.get("after", "0"))
            session = self._sessions.of(request)
        except (forms.Bad, Forged) as error:
            return self._refusal(request, getattr(error, "status", 401))
        found = await self._events(session, after)
        return _answer({"events": [self._page.event(event) for event in found]})

    async def stream(self, request: Request) -> Response:
        """Stream events as they are committed (Server-Sent Events)."""
        seen = request.headers.get("last-event-id") or request.query_params.get("after")
        try:
            after = forms.number(seen or "0")
            session = self._sessions.of(request)
        except (forms.Bad, Forged) as error:
            return self._refusal(request, getattr(error, "status", 401))
        if session is None:
            return self._refusal(request, 401)
        return StreamingResponse(
            events.stream(
                self._talks,
                WEB,
                session.name,
                after,
                self._page.event,
                self._closing,
            ),
            media_type="text/event-stream",
            headers=events.HEADERS,
        )

    async def words(self, request: Request) -> Response:
        """Return the page's own words, for a person who changed the language."""
        language = request.path_params["language"]
        if not self._page.speaks(language):
            return self._refusal(request, 404)
        return _answer(self._page.words(language))

    async def device(self, request: Request) -> Response:
        """Keep this device for half a year, or forget it at once."""
        try:
            fields = await forms.fields(request)
            session = self._sessions.of(request)
        except forms.Bad as bad:
            return self._refusal(request, bad.status)
        except Forged:
            session = None
        response = self._home()
        if fields.get("do") == "leave" or session is None:
            self._sessions.take(response)
        else:
            self._sessions.give(response, Session(session.name, kept=True))
        return response

    async def back(self, request: Request) -> Response:
        """Lead from an address that only takes forms to the page."""
        return self._home()

    async def missing(self, request: Request, error: Exception) -> Response:
        """Answer a wrong path or method: an exception handler for 404 and 405."""
        return self._refusal(request, getattr(error, "status_code", 404))

    async def _receive(
        self, request: Request, session: Session, message: forms.Message, *, new: bool
    ) -> Receipt:
        """Play what was sent, in the language of the page it was sent from."""
        scope = hashlib.sha256(session.name.encode()).hexdigest()[:16]
        given = message.id if _json(request) else message.content_id
        incoming = Incoming(
            WEB,
            f"{scope}:{given}",
            session.name,
            "press" if message.token else "text",
            text="" if message.token else message.text,
            token=message.token,
            language=self._language(request, message.language),
        )
        if new and (message.code or not message.token):
            await self._talks.receive(_opening(incoming, message.code))
        return await self._talks.receive(incoming)

    async def _taken(
        self,
        request: Request,
        session: Session,
        message: forms.Message,
        receipt: Receipt,
    ) -> Response:
        """Answer what was committed; words that pass must not get lost."""
        if _json(request):
            found = await self._events(session, message.after)
            news = [self._page.event(event) for event in found]
            return _answer({"toast": receipt.toast, "events": news})
        if receipt.toast:
            return await self._shown(request, session, toast=receipt.toast)
        return self._home()

    async def _shown(
        self,
        request: Request,
        session: Session | None,
        notice: str = "",
        *,
        toast: str = "",
    ) -> Response:
        """Return the page for a session, or for a visitor without one."""
        found = await self._events(session, 0)
        language = self._language(request, request.query_params.get("lang", ""))
        if not found:
            found = [Event(0, self._talks.greeting(WEB, language))]
        language = found[-1].outgoing.language
        page = self._page.write(
            found,
            language=language,
            new=session is None,
            kept=session is not None and session.kept,
            notice=self._page.word(notice, language) if notice else toast,
            code="" if session else forms.code(request.query_params.get("k", "")),
        )
        return HTMLResponse(page, headers=self._headers)

    async def _events(self, session: Session | None, after: int) -> list[Event]:
        if session is None:
            return []
        return await self._talks.events(WEB, session.name, after)

    def _refusal(
        self, request: Request, status: int, again: Mapping[str, str] | None = None
    ) -> Response:
        """Say no: in one word to a script, in a kind small page to a person."""
        headers = {"Retry-After": _RETRY_AFTER} if status == 503 else {}
        reason = _REASONS.get(status, "web-failed")
        if _json(request) or status == 401:
            return _answer({"error": reason}, status, headers)
        language = self._language(request, "")
        note = self._page.note(reason, language, again)
        return HTMLResponse(note, status, headers={**self._headers, **headers})

    def _language(self, request: Request, wished: str) -> str:
        """Return the wished language if we speak it, else what the browser asks for."""
        asked = request.headers.get("accept-language", "")
        return self._page.wished(asked, wished)

    def _home(self) -> Response:
        return RedirectResponse("/#end", 303)

    @property
    def _headers(self) -> dict[str, str]:
        return {**HEADERS, "Content-Security-Policy": self._page.policy}


def _opening(incoming: Incoming, code: str) -> Incoming:
    """Return the start that a first message implies: the picker was on screen.

    It brings what the page's link carried.
    """
    return Incoming(
        incoming.account,
        f"{incoming.external_id}:start",
        incoming.address,
        "start",
        text=invitation.write(incoming.language, code) if code else "",
        language=incoming.language,
    )


def _json(request: Request) -> bool:
    return forms.scripted(request)


def _answer(
    data: Mapping[str, object],
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    return JSONResponse(data, status, headers={**events.HEADERS, **(headers or {})})
