"""The link to a certificate: it works for 90 days, and as often as it is opened."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from bot import app, certificate, certificate_page, gone
from bot.channels.web.page import HEADERS, Page

PATH = "/paper/{token}"


def endpoint(built: app.App, page: Page) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers such a link."""

    async def answer(request: Request) -> Response:
        token = request.path_params["token"]
        find = partial(certificate.behind, texts=built.texts, token=token)
        found = await built.store.read(find)
        if found is None:
            return gone.answer(request, page, "certificate-gone")
        if request.method == "HEAD":  # somebody looks whether it is there
            return Response(headers=HEADERS)
        made = await asyncio.to_thread(certificate_page.draw, found)
        kept = f'attachment; filename="{certificate.NAME}"'
        headers = {**HEADERS, "Content-Disposition": kept}
        return Response(made, media_type=certificate.MEDIA_TYPE, headers=headers)

    return answer
