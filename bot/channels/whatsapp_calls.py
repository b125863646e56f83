"""Calling the Cloud API: small requests as bytes, and what a no means."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any

import aiohttp

from bot.channels.base import Closed, File, Gone, Later, NoTemplate, Wrong
from bot.channels.whatsapp_codes import OURS, problem

log = logging.getLogger(__name__)
# Each version lives about two years; this one came in July 2026.
VERSION = "v26.0"
REFUSALS = (Gone, Wrong, Closed, NoTemplate, Later)


class Calls:
    """One phone number's connection to Meta.

    What only the operator can mend (a token, a bill) is said in the log once, until
    something works again.
    """

    def __init__(self, token: str, phone_id: str, base: str) -> None:
        self._at = f"{base}/{VERSION}/{phone_id}"
        self._authorization = {"Authorization": f"Bearer {token}"}
        self._session: aiohttp.ClientSession | None = None
        self._lamented = ""

    async def message(self, body: Mapping[str, Any]) -> Any:
        """Post to the messages of this number; raises what `_call` raises."""
        body = {"messaging_product": "whatsapp", **body}
        data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {"Content-Type": "application/json"}
        return await self._call("POST", "/messages", data=data, headers=headers)

    async def upload(self, file: File) -> str:
        """Upload a file and return its id."""
        form = aiohttp.FormData()
        form.add_field("messaging_product", "whatsapp")
        form.add_field("type", file.media_type)
        form.add_field(
            "file", file.data, filename=file.name, content_type=file.media_type
        )
        return str((await self._call("POST", "/media", data=form))["id"])

    async def number(self) -> str:
        """Return the digits that people write to."""
        asked = "?fields=display_phone_number"
        shown = str((await self._call("GET", asked))["display_phone_number"])
        return "".join(letter for letter in shown if letter in "0123456789")

    async def perhaps(self, body: Mapping[str, Any]) -> None:
        """Post once, best effort: a mark as read, a word in passing."""
        try:
            await self.message(body)
        except REFUSALS as error:
            log.info("call.failed", extra={"why": type(error).__name__})

    async def _call(
        self,
        method: str,
        path: str,
        *,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Return the answer, or raise Gone, Wrong, Closed, NoTemplate or Later."""
        try:
            async with self._connection().request(
                method,
                self._at + path,
                data=data,
                headers=headers,
                allow_redirects=False,
            ) as response:
                answer = json.loads(await response.read())
                status = response.status
                wanted = response.headers.get("Retry-After", "")
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            # Its text may hold a number; its type says enough.
            raise Later from error.with_traceback(None)
        if status < 300 and isinstance(answer, dict):
            self._lamented = ""
            return answer
        raise self._refusal(status, answer, _seconds(wanted))

    def _refusal(self, status: int, answer: Any, seconds: float | None) -> Exception:
        """Return what a refusal means: its code decides, then the HTTP status."""
        match answer:
            case {"error": {"code": int(code)}}:
                found = problem(code, seconds)
            case _:
                return Later(seconds)
        if code in OURS and self._lamented != OURS[code]:
            self._lamented = OURS[code]
            log.error("whatsapp.refused", extra={"code": code, "what": OURS[code]})
        if isinstance(found, Wrong) and (status >= 500 or status == 429):
            return Later(seconds)
        return found

    def _connection(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers=self._authorization,
                timeout=aiohttp.ClientTimeout(total=20),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session

    async def close(self) -> None:
        """Close the connections; the loop lets go of them in its next turn."""
        if self._session is not None:
            await self._session.close()
            await asyncio.sleep(0)


def _seconds(header: str) -> float | None:
    """Return how long Meta asks us to wait; None if it does not say it in seconds."""
    return float(header) if header.isascii() and header.isdecimal() else None
