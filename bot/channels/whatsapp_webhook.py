"""WhatsApp's webhook: signed by Meta, answered only after COMMIT."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.app import App
from bot.channels import whatsapp_updates
from bot.channels.base import Incoming, Unavailable
from storage import failures, preferences
from storage.transaction import Tx

if TYPE_CHECKING:  # the adapter brings aiohttp, which only WhatsApp's users need
    from bot.channels.whatsapp import WhatsApp

log = logging.getLogger(__name__)
_HEADER = "x-hub-signature-256"
# Meta sends up to three megabytes at once.
_LARGEST = 3_000_000


def endpoint(app: App) -> Callable[[Request], Awaitable[Response]]:
    """Return the handler: the handshake by GET, what people write by POST."""

    async def called(request: Request) -> Response:
        if request.method != "POST":
            return _handshake(app, request)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > _LARGEST:
                return _said(413, "too long")
        if not _signed(app, request, body):
            return _said(401, "wrong signature")
        try:
            webhook = json.loads(body)
        except ValueError:
            return _said(400, "no JSON")
        if not isinstance(webhook, dict):
            return _said(400, "no webhook")
        if app.whatsapp is None:
            return _said(503, "starting")
        try:
            await _take(app, app.whatsapp, webhook)
        except Unavailable:
            return _said(503, "try again")
        return Response()

    return called


def _handshake(app: App, request: Request) -> Response:
    """Show Meta once that this address is ours."""
    asked = request.query_params
    shown = asked.get("hub.verify_token", "").encode()
    known = hmac.compare_digest(shown, app.settings.whatsapp_verify_token.encode())
    if not known or asked.get("hub.mode") != "subscribe":
        return _said(403, "wrong token")
    return PlainTextResponse(asked.get("hub.challenge", ""))


def _signed(app: App, request: Request, body: bytes | bytearray) -> bool:
    """Say whether Meta has signed exactly these bytes."""
    secret = app.settings.whatsapp_app_secret.encode()
    due = f"sha256={hmac.new(secret, body, hashlib.sha256).hexdigest()}"
    shown = request.headers.get(_HEADER, "")
    return hmac.compare_digest(shown.encode(), due.encode())


async def _take(app: App, channel: WhatsApp, webhook: dict[str, object]) -> None:
    """Store all that a webhook says; raises Unavailable, after the rest was stored.

    A person's messages are played in order, different persons' at the same time.
    """
    found = whatsapp_updates.read(webhook, app.settings.whatsapp_phone_id)
    for notice in found.notices:
        log.warning("whatsapp.notice", extra={"kind": notice})
    for unread in found.unread:
        log.warning("whatsapp.unread", extra={"kind": unread.kind})
    people: dict[str, list[Incoming]] = {}
    for incoming in found.incoming:
        people.setdefault(incoming.address, []).append(incoming)
    works: list[Awaitable[None]] = [
        _play(app, channel, mine) for mine in people.values()
    ]
    if found.statuses:
        works.append(app.talks.told(channel.account, found.statuses))
    for error in await asyncio.gather(*works, return_exceptions=True):
        if isinstance(error, BaseException):
            raise error
    if found.preferences or found.unread:
        await _note(app, channel.account, found)


async def _play(app: App, channel: WhatsApp, mine: Sequence[Incoming]) -> None:
    """Play one person's messages, one after the other."""
    for incoming in mine:
        await channel.receive(app.talks, incoming)


async def _note(app: App, account: str, found: whatsapp_updates.Read) -> None:
    """Write down who wants no news, and set aside for the operator what is strange."""

    def note(tx: Tx) -> None:
        for one in found.preferences:
            preferences.mute(tx, account, one.addresses, muted=one.muted)
        for unread in found.unread:
            failures.note(tx, account, unread.id, ["whatsapp.unread", unread.kind])

    try:
        await app.store.write(note)
    except Exception as error:
        if failures.passing(error):
            raise Unavailable from error
        raise


def _said(status: int, why: str) -> JSONResponse:
    return JSONResponse({"error": why}, status)
