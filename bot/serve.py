"""`lotse run`: the web server, with the channels beside it."""

from __future__ import annotations

import logging
import sys
from functools import partial

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot import (
    app,
    calendar,
    calendar_route,
    calm,
    certificate_route,
    housekeeping,
    my_route,
    slip_route,
)
from bot.channels import telegram_webhook, whatsapp_webhook
from bot.channels.web.page import Page
from bot.channels.web.routes import Web
from bot.channels.web.sessions import Sessions
from bot.channels.web.ways import Ways
from bot.settings import Settings
from storage import health
from storage.transaction import Tx

log = logging.getLogger(__name__)


def web(built: app.App) -> tuple[Starlette, Web]:
    """Return the web application of a built app, and its chat."""
    secure = built.settings.public_url.startswith("https:")
    page = Page(built.texts)
    sessions = Sessions(built.box, secure)
    chat = Web(built.talks, page, sessions)
    ways = Ways(page, built.texts, partial(addresses, built))

    async def healthz(request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(request: Request) -> Response:
        return await ready(built)

    async def calendar_file(request: Request) -> Response:
        secret = request.path_params["secret"]

        def read(tx: Tx) -> bytes | None:
            return calendar_route.read(tx, built.texts, secret)

        data = await built.store.read(read)
        if data is None:
            raise HTTPException(404)
        return Response(data, media_type=calendar.MEDIA_TYPE)

    paths = [
        *chat.routes(),
        *ways.routes(),
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        Route("/calendar/{secret}.ics", calendar_file),
        Route(slip_route.PATH, slip_route.endpoint(built, page)),
        Route(certificate_route.PATH, certificate_route.endpoint(built, page)),
        Route(my_route.PATH, my_route.endpoint(built, page, sessions)),
        Route("/telegram/webhook", telegram_webhook.endpoint(built), methods=["POST"]),
    ]
    if built.settings.whatsapp_token:
        whatsapp = whatsapp_webhook.endpoint(built)
        paths.append(Route("/whatsapp/webhook", whatsapp, methods=["GET", "POST"]))
    application = Starlette(
        routes=paths,
        middleware=[Middleware(GZipMiddleware, minimum_size=500)],
        exception_handlers={404: chat.missing, 405: chat.missing},
    )
    return application, chat


async def addresses(built: app.App) -> dict[str, str]:
    """Return where people find us, in each channel that is on and has told us."""
    known = {"web": "/"}
    if built.telegram and built.telegram.name:
        known["telegram"] = built.telegram.name
    if built.whatsapp and built.whatsapp.number:
        known["whatsapp"] = built.whatsapp.number
    off = await built.store.read(lambda tx: dict(tx.directory.switched))
    return {channel: found for channel, found in known.items() if channel not in off}


async def ready(built: app.App) -> Response:
    """Say how far behind the senders are, in seconds; 503 if it is too far.

    A balancer takes 503 as "not me"; an alarm reads the two numbers.
    """
    try:
        found = await built.store.read(lambda tx: health.backlog(tx, built.accounts))
    except Exception as error:
        log.error("ready.failed", exc_info=error)
        return JSONResponse({"ready": False, "database": False}, 503)
    late = [
        age for age in (found.message, found.reminder) if age and age >= health.LATE
    ]
    seconds = {
        "oldest_unsent_message": found.message and found.message.total_seconds(),
        "oldest_due_reminder": found.reminder and found.reminder.total_seconds(),
    }
    return JSONResponse(
        {"ready": not late, "database": True, **seconds}, 503 if late else 200
    )


class Server(uvicorn.Server):
    """A server that ends its streams before it waits for them."""

    chat: Web

    async def shutdown(self, sockets=None) -> None:  # type: ignore[no-untyped-def]
        """Let open event streams end, then close."""
        self.chat.close()
        await super().shutdown(sockets)


async def run(settings: Settings) -> int:
    """Serve until stopped; say in one line where."""
    async with app.build(settings) as built:
        application, chat = web(built)
        config = uvicorn.Config(
            application,
            host=settings.host,
            port=settings.port,
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=3,
        )
        server = Server(config)
        server.chat = chat
        async with (
            app.telegram(built),
            app.whatsapp(built),
            app.publishing(built),
            housekeeping.running(built),
        ):
            _say_hello(settings)
            calm.settle()
            await server.serve()
    return 0


def _say_hello(settings: Settings) -> None:
    """Tell the operator where the page is, and what was made."""
    say = sys.stdout.write
    if settings.made_key:
        say(f"Made a secret key in {settings.made_key}: keep it with your backups.\n")
    say(f"Lotse is at http://{settings.host}:{settings.port}/  (stop with Ctrl+C)\n")
    if not settings.telegram_token:
        say("Telegram is off: set TELEGRAM_TOKEN to switch it on.\n")
    if not settings.whatsapp_token:
        say("WhatsApp is off: set WHATSAPP_TOKEN to switch it on.\n")
    sys.stdout.flush()
