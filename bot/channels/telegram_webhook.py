"""Telegram's webhook, answered only after COMMIT: order and updates are kept."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.app import App
from bot.channels.base import Unavailable

_HEADER = "x-telegram-bot-api-secret-token"
_LARGEST = 1_000_000


def endpoint(app: App) -> Callable[[Request], Awaitable[Response]]:
    """Return the handler: 401 for a wrong secret, 400 for what is no update."""

    async def called(request: Request) -> Response:
        shown = request.headers.get(_HEADER, "")
        if not hmac.compare_digest(shown.encode(), app.webhook_secret.encode()):
            return _said(401, "wrong secret")
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > _LARGEST:
                return _said(413, "too long")
        try:
            update = json.loads(body)
        except ValueError:
            return _said(400, "no JSON")
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return _said(400, "no update")
        if app.telegram is None:
            return _said(503, "starting")
        try:
            await app.telegram.receive(app.talks, update)
        except Unavailable:
            return _said(503, "try again")
        return Response()

    return called


def _said(status: int, why: str) -> JSONResponse:
    return JSONResponse({"error": why}, status)
