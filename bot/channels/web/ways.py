"""`/k/ar-A7K2`: where a key person's link or a poster leads; no script at all."""

from __future__ import annotations

import html
from collections.abc import Awaitable, Callable, Iterator, Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot import invitation
from bot.channels.web.page import HEADERS, Page, digest, squeezed, static
from bot.i18n import Catalogue
from bot.invitation import Invitation

# Where people find us in each channel that is on: the bot's name in Telegram, the
# number in WhatsApp, anything on the web.
Addresses = Callable[[], Awaitable[Mapping[str, str]]]

_PICTURES = {
    "telegram": '<circle cx="24" cy="24" r="24" fill="#2481b5"/>'
    '<path d="M10 24l27-11-5 24-8-6-4 5-2-8 13-11-16 9z" fill="#fff"/>',
    "whatsapp": '<circle cx="24" cy="24" r="24" fill="#1b8748"/>'
    '<path d="M24 11a13 13 0 0 0-11 20l-2 6 6-2a13 13 0 1 0 7-24z" fill="#fff"/>'
    '<path d="M19 17l3 5-2 2c1 3 3 4 5 5l2-2 4 3c-2 4-6 4-10 1s-6-9-2-14z" '
    'fill="#1b8748"/>',
    "web": '<circle cx="24" cy="24" r="24" fill="#f6b73c"/>'
    '<rect x="11" y="13" width="26" height="22" rx="3" fill="#fff"/>'
    '<path d="M11 19h26v-3a3 3 0 0 0-3-3H14a3 3 0 0 0-3 3z" fill="#0e514c"/>'
    '<path d="M16 25h16M16 30h10" stroke="#0e514c" stroke-width="2.5"/>',
}
_TEXTS = {"telegram": "ways-telegram", "whatsapp": "ways-whatsapp", "web": "ways-here"}


class Ways:
    """Shows the ways in: language and code go along, whichever is chosen."""

    def __init__(self, page: Page, texts: Catalogue, addresses: Addresses) -> None:
        self._page, self._texts, self._addresses = page, texts, addresses
        self._template = static("ways.html")
        self._style = page.style + "\n" + squeezed(static("ways.css"))
        self._policy = (
            f"default-src 'none'; style-src '{digest(self._style)}'; base-uri 'none'; "
            "form-action 'none'; frame-ancestors 'none'; img-src data:"
        )

    def routes(self) -> list[Route]:
        """Return the routes to mount."""
        return [
            Route("/k", self.show),
            Route("/k/{payload}", self.show),
            Route("/j/{payload}", self.show),
        ]

    async def show(self, request: Request) -> Response:
        """Show the page; what means nothing in the address is left out kindly."""
        payload = request.path_params.get("payload", "")
        if request.url.path.startswith("/j/"):
            invited = self._joining(payload)
        else:
            invited = self._read(payload)
        language = self._page.wished(
            request.headers.get("accept-language", ""),
            invited.language,
            request.query_params.get("lang", ""),
        )
        page = self._write(language, invited.code, await self._addresses())
        headers = {**HEADERS, "Content-Security-Policy": self._policy}
        return HTMLResponse(page, headers=headers)

    def _read(self, payload: str) -> Invitation:
        """Read what a link carries; people also type it from a poster."""
        exact = invitation.read(payload, self._texts.languages)
        typed = invitation.find(f"#{payload}", self._texts.languages)
        return Invitation(exact.language or typed.language, exact.code or typed.code)

    def _joining(self, payload: str) -> Invitation:
        """Read `ABCD2345` or `ar-ABCD2345`, a one-time code; it goes along marked."""
        language, _, code = payload.rpartition("-")
        read = invitation.read(f"join-{code}", self._texts.languages)
        spoken = invitation.read(language, self._texts.languages).language
        marked = f"{invitation.JOIN}{read.join}" if read.join else ""
        return Invitation(spoken, marked)

    def _write(self, language: str, code: str, addresses: Mapping[str, str]) -> str:
        choices = (
            self._choice(channel, addresses[channel], language, code)
            for channel in _TEXTS
            if channel in addresses
        )
        frame = self._page.frame(language)
        return self._template.format(
            **{**frame, "style": self._style},
            title=self._say(language, "ways-title"),
            intro=self._say(language, "ways-intro"),
            where=self._say(language, "ways-where"),
            others=self._say(language, "ways-others"),
            choices="".join(choices),
            languages="".join(self._languages(language, code)),
        )

    def _choice(self, channel: str, address: str, language: str, code: str) -> str:
        """Return one big button: where it leads, and who else can read there."""
        link = self._link(channel, address, language, code)
        name = self._say(language, _TEXTS[channel])
        seen = self._say(language, f"{_TEXTS[channel]}-seen")
        picture = (
            f'<svg viewBox="0 0 48 48" aria-hidden="true">{_PICTURES[channel]}</svg>'
        )
        return (
            f'<li><a href="{html.escape(link)}">{picture}'
            f"<span><b>{name}</b><small>{seen}</small></span></a></li>"
        )

    def _link(self, channel: str, address: str, language: str, code: str) -> str:
        match channel:
            case "telegram":
                return invitation.telegram_link(address, language, code)
            case "whatsapp":
                hello = self._texts.label(language, "ways-hello")
                return invitation.whatsapp_link(address, language, code, hello)
        return invitation.web_link(language, code)

    def _languages(self, language: str, code: str) -> Iterator[str]:
        """Yield a link to this page in each other language."""
        for other in self._texts.languages:
            tag, name = other.tag, html.escape(other.native)
            spoken = f'lang="{tag}" dir="{other.direction}"'
            if tag == language:
                yield f'<strong {spoken} aria-current="page">{name}</strong>'
            else:
                way = "j" if code.startswith(invitation.JOIN) else "k"
                carried = invitation.write(tag, code.removeprefix(invitation.JOIN))
                yield f'<a {spoken} href="/{way}/{carried}">{name}</a>'

    def _say(self, language: str, text_id: str) -> str:
        return html.escape(self._texts.label(language, text_id))
