"""What a link shows that works once, when it was used or is too old."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.channels.web.page import HEADERS, Page


def answer(request: Request, page: Page, text: str) -> Response:
    """Say `text` kindly, in a language that the browser asks for."""
    language = page.wished(request.headers.get("accept-language", ""))
    headers = {**HEADERS, "Content-Security-Policy": page.policy}
    return HTMLResponse(page.note(text, language), 410, headers=headers)
