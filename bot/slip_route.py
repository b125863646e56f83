"""The link to a slip: it works once, for 30 minutes, and shows a page to print."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from bot import app, gone, slip
from bot.channels.web.page import HEADERS, Page, digest
from storage import for_others

PATH = "/slip/{token}"


def endpoint(built: app.App, page: Page) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers such a link."""
    policy = (
        f"default-src 'none'; style-src '{digest(slip.STYLE)}'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'; img-src data:"
    )

    async def answer(request: Request) -> Response:
        token = request.path_params["token"]
        made = await built.store.read(
            partial(slip.make, texts=built.texts, token=token)
        )
        if made is None:
            return gone.answer(request, page, "slip-gone")
        if request.method == "HEAD":  # somebody looks whether it is there
            return Response(headers=HEADERS)
        if not await built.store.write(partial(for_others.use, token=token)):
            return gone.answer(request, page, "slip-gone")
        headers = {**HEADERS, "Content-Security-Policy": policy}
        return Response(made, media_type=slip.MEDIA_TYPE, headers=headers)

    return answer
