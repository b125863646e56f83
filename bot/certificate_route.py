"""The link to a certificate: it works for 90 days, and as often as it is opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response

from bot import app, certificate, gone
from bot.channels.web.page import HEADERS, Page

PATH = "/paper/{token}"


def endpoint(built: app.App, page: Page) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers such a link."""

    async def answer(request: Request) -> Response:
        token = request.path_params["token"]
        made = await certificate.made(built.store, built.texts, token)
        if made is None:
            return gone.answer(request, page, "certificate-gone")
        kept = f'attachment; filename="{certificate.NAME}"'
        headers = {**HEADERS, "Content-Disposition": kept}
        return Response(made, media_type=certificate.MEDIA_TYPE, headers=headers)

    return answer
