"""What a browser posts: from our own page only, of bounded size, with an id."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request

from bot import invitation

# The longest text that is passed on; the dialog answers kindly if it is too long.
LONGEST = 10_000
# A letter outside Latin takes up to twelve bytes in a form; this holds LONGEST of them
# in any script, so that nobody is cut short for writing Arabic or Tigrinya.
LARGEST = 128 * 1024
_SHORT = 200
_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


class Bad(Exception):
    """A POST that is refused with `status`, before anybody looks at what it says."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


@dataclass(frozen=True, slots=True)
class Message:
    """Something typed (`text`) or pressed (`token`), with the id its page gave it.

    `after` is the newest event the page has, `language` the one it is written in,
    `code` what its link carried.
    """

    id: str
    text: str
    token: str
    after: int
    language: str
    code: str

    @property
    def content_id(self) -> str:
        """Return an id that differs for another text or token from the same page.

        Without script a page has one id for all its buttons. A double tap must count
        once, but another button, pressed after going back, must count.
        """
        said = hashlib.sha256(f"{self.token}\n{self.text}".encode()).hexdigest()
        return f"{self.id}-{said[:16]}"


def scripted(request: Request) -> bool:
    """Tell our script's requests, which want JSON, from a form without script."""
    return "application/json" in request.headers.get("accept", "")


async def fields(request: Request) -> dict[str, str]:
    """Return the form of a POST; raises Bad (403, 413 or 400)."""
    if not _same_origin(request):
        raise Bad(403)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise Bad(413)
    try:
        read = parse_qs(
            body.decode(), keep_blank_values=True, max_num_fields=10, errors="strict"
        )
    except ValueError:
        raise Bad(400) from None
    return {name: values[0] for name, values in read.items()}


def message(form: dict[str, str]) -> Message:
    """Return what the form says; raises Bad if our page cannot have made it."""
    text = form.pop("text", "")
    if len(text) > LONGEST:
        raise Bad(413)
    if any(len(value) > _SHORT for value in form.values()):
        raise Bad(400)
    made = Message(
        id=form.get("id", ""),
        text=text,
        token=form.get("token", ""),
        after=number(form.get("after", "0")),
        language=form.get("lang", ""),
        code=code(form.get("k", "")),
    )
    if not _ID.fullmatch(made.id) or not (made.token or text.strip()):
        raise Bad(400)
    return made


def code(text: str) -> str:
    """Return a link's code, or nothing for what is none; one for one use is marked."""
    read = invitation.read(text, ())
    return f"{invitation.JOIN}{read.join}" if read.join else read.code


def number(text: str) -> int:
    """Return an event's number; raises Bad."""
    if not (text.isascii() and text.isdecimal() and len(text) < 16):
        raise Bad(400)
    return int(text)


def _same_origin(request: Request) -> bool:
    """Tell our own page's requests from another site's.

    Another site can make a browser post a form, but it can forge none of these
    headers. Where a browser sends neither, it is no browser that holds a cookie to
    abuse, or one that obeys SameSite.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin is None:
        return True
    # A proxy in front may have replaced Host.
    ours = {request.headers.get("host"), request.headers.get("x-forwarded-host")}
    return urlsplit(origin).netloc in ours - {None}
