"""Who a browser is: an opaque signed cookie, and nothing else."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from storage.sealing import Box

KEEP_SECONDS = 180 * 24 * 3600
_KEPT, _SHORT = "k", "s"


class Forged(Exception):
    """The cookie was not made here."""


@dataclass(frozen=True, slots=True)
class Session:
    """One browser: `name` is the chat's address (never logged).

    `kept` says that the person asked to be remembered on this device; otherwise the
    cookie ends with the browser, since many phones are shared.
    """

    name: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Sessions:
    """Makes and checks session cookies; `secure` where the page is served by https."""

    box: Box
    secure: bool

    @property
    def cookie(self) -> str:
        """Return the cookie's name; browsers guard the prefix (RFC 6265bis)."""
        return "__Host-lotse" if self.secure else "lotse"

    def of(self, request: Request) -> Session | None:
        """Return the browser's session, None if it has no cookie; raises Forged."""
        value = request.cookies.get(self.cookie)
        if value is None:
            return None
        name, _, rest = value.partition(".")
        mark, _, signature = rest.partition(".")
        if not name or not hmac.compare_digest(
            signature.encode(), self._sign(name, mark).encode()
        ):
            raise Forged
        return Session(name, kept=mark == _KEPT)

    def new(self) -> Session:
        """Return a session that nobody has: 32 random bytes."""
        return Session(secrets.token_urlsafe(32))

    def give(self, response: Response, session: Session) -> None:
        """Hand the cookie out: until the browser closes, or for half a year."""
        mark = _KEPT if session.kept else _SHORT
        response.set_cookie(
            self.cookie,
            f"{session.name}.{mark}.{self._sign(session.name, mark)}",
            max_age=KEEP_SECONDS if session.kept else None,
            httponly=True,
            samesite="lax",
            secure=self.secure,
        )

    def take(self, response: Response) -> None:
        """Forget this browser."""
        response.delete_cookie(
            self.cookie, httponly=True, samesite="lax", secure=self.secure
        )

    def _sign(self, name: str, mark: str) -> str:
        return self.box.fingerprint("web session", name, mark)
