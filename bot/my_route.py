"""The link to somebody's own data: it works once, for 30 minutes, in the same chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot import app, gone, my_files
from bot.channels.base import WEB
from bot.channels.web.page import HEADERS, Page
from bot.channels.web.sessions import Forged, Sessions
from storage import export
from storage.export import Pass

PATH = "/mydata/{token}/{name}"


def endpoint(
    built: app.App, page: Page, sessions: Sessions
) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers such a link."""

    async def answer(request: Request) -> Response:
        token, name = request.path_params["token"], request.path_params["name"]
        if name not in my_files.MEDIA_TYPES:
            raise HTTPException(404)
        admitted = await built.store.read(partial(export.admitted, token=token))
        if admitted is None or not _same_chat(request, sessions, admitted):
            return gone.answer(request, page, "mydata-link-gone")
        if request.method == "HEAD":  # somebody looks whether it is there
            return Response(headers=HEADERS)
        if not await built.store.write(partial(export.use, token=token, name=name)):
            return gone.answer(request, page, "mydata-link-gone")
        made = partial(
            my_files.make,
            texts=built.texts,
            language=page.likely(admitted.language),
            person=admitted.person,
            name=name,
        )
        data = await built.store.read(made)
        headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}
        return Response(data, media_type=my_files.MEDIA_TYPES[name], headers=headers)

    return answer


def _same_chat(request: Request, sessions: Sessions, admitted: Pass) -> bool:
    """Say whether a link from the web chat is opened by the browser it belongs to.

    A messenger opens links in a browser that we do not know.
    """
    if admitted.account != WEB:
        return True
    try:
        session = sessions.of(request)
    except Forged:
        return False
    return session is not None and session.name == admitted.address
