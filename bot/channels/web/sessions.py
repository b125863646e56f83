"""Who a browser is: an opaque signed cookie, and nothing else."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from storage.sealing import Box

COOKIE = "lotse"
KEEP_SECONDS = 180 * 24 * 3600


class Forged(Exception):
    """The cookie was not made here."""


@dataclass(frozen=True, slots=True)
class Sessions:
    """Makes and checks session cookies; the id in one is the chat's address."""

    box: Box
    secure: bool

    def of(self, request: Request) -> str | None:
        """Return the session's id, None if there is no cookie; raises Forged."""
        cookie = request.cookies.get(COOKIE)
        if cookie is None:
            return None
        name, _, signature = cookie.partition(".")
        if not name or not hmac.compare_digest(signature, self._sign(name)):
            raise Forged
        return name

    def new(self) -> str:
        """Return a new session's id: 32 random bytes."""
        return secrets.token_urlsafe(32)

    def give(self, response: Response, name: str, *, keep: bool) -> None:
        """Hand the cookie out: until the browser closes, or for half a year."""
        response.set_cookie(
            COOKIE,
            f"{name}.{self._sign(name)}",
            max_age=KEEP_SECONDS if keep else None,
            httponly=True,
            samesite="lax",
            secure=self.secure,
        )

    def take(self, response: Response) -> None:
        """Forget this browser."""
        response.delete_cookie(COOKIE)

    def _sign(self, name: str) -> str:
        return self.box.fingerprint("web session", name)
