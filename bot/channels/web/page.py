"""The page: one response with its style and its script, all words in one language."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from bot.channels.base import Button, Event, File, Outgoing, Place
from bot.i18n import Catalogue

_STATIC = files("bot.channels.web") / "static"
_WORDS = ("web-chose", "web-offline", "web-sending", "web-new", "web-lost")


class Page:
    """Writes whole pages and events; style and script are read once."""

    def __init__(self, texts: Catalogue) -> None:
        self._texts = texts
        self._style = (_STATIC / "chat.css").read_text(encoding="utf-8")
        self._script = (_STATIC / "chat.js").read_text(encoding="utf-8")
        hashes = [_hash(self._style), _hash(self._script)]
        self.policy = (
            f"default-src 'none'; style-src '{hashes[0]}'; script-src '{hashes[1]}'; "
            "connect-src 'self'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'; img-src data:"
        )

    def write(self, events: Sequence[Event], language: str, *, kept: bool) -> str:
        """Return the page with the conversation so far."""
        say = self._say(language)
        direction = next(
            (k.direction for k in self._texts.languages if k.tag == language), "ltr"
        )
        words = {name: say(name) for name in _WORDS}
        seq = events[-1].seq if events else 0
        return _PAGE.format(
            lang=language,
            dir=direction,
            title=say("web-title"),
            intro=say("web-intro"),
            skip=say("web-skip"),
            log=say("web-log"),
            placeholder=say("web-placeholder"),
            send=say("web-send"),
            menu=say("engine-menu"),
            language=say("engine-language"),
            keep=say("web-keep"),
            leave=say("web-leave"),
            keep_hidden=" hidden" if kept or not seq else "",
            leave_hidden="" if seq else " hidden",
            words=html.escape(json.dumps(words, ensure_ascii=False)),
            seq=seq,
            messages=self.messages(events, language),
            style=self._style,
            script=self._script,
        )

    def messages(self, events: Sequence[Event], language: str) -> str:
        """Return the conversation as HTML: settled questions show their answers."""
        settled = {
            event.outgoing.edits: event.outgoing
            for event in events
            if event.outgoing.settled
        }
        shown = [event for event in events if not event.outgoing.settled]
        newest = shown[-1] if shown else None
        return "".join(
            self._bubble(
                event.outgoing,
                settled.get(str(event.outgoing.row)),
                language,
                live=event is newest,
            )
            for event in shown
        )

    def _bubble(
        self, message: Outgoing, settled: Outgoing | None, language: str, *, live: bool
    ) -> str:
        """Return one message of ours, with its buttons if it is the newest."""
        inner = f"<p>{_text(message.text)}</p>"
        inner += "".join(_part(part) for part in message.parts)
        if live:
            inner += _buttons(message.rows)
        bubble = (
            f'<li class="us" id="m{message.row}" lang="{message.language}" '
            f'dir="{message.direction}">{inner}</li>'
        )
        if settled is not None and settled.answer:
            chose = self._say(language)("web-chose")
            bubble += (
                f'<li class="you" dir="auto"><span class="sr">{html.escape(chose)} '
                f"</span>{html.escape(settled.answer)}</li>"
            )
        return bubble

    def _say(self, language: str) -> Any:
        return lambda text_id: html.escape(self._texts.label(language, text_id))


def event_json(event: Event) -> dict[str, Any]:
    """Return an event as the script reads it."""
    message = event.outgoing
    return {
        "seq": event.seq,
        "row": message.row,
        "edits": message.edits,
        "settled": message.settled,
        "lang": message.language,
        "dir": message.direction,
        "answer": message.answer,
        "text": message.text,
        "html": ""
        if message.settled
        else f"<p>{_text(message.text)}</p>"
        + "".join(_part(part) for part in message.parts)
        + _buttons(message.rows),
    }


def _buttons(rows: Sequence[Sequence[Button]]) -> str:
    """Return buttons that work as a plain form."""
    made = "".join(
        f'<div class="row n{len(row)}">' + "".join(_button(b) for b in row) + "</div>"
        for row in rows
    )
    if not made:
        return ""
    return f'<form method="post" action="/chat/send" class="choices">{made}</form>'


def _button(button: Button) -> str:
    return (
        f'<button name="token" value="{html.escape(button.token)}" '
        f'class="{button.weight}">{html.escape(button.label)}</button>'
    )


def _part(part: Place | File) -> str:
    """Return a map link or the calendar file's link."""
    if isinstance(part, Place):
        where = f"{part.latitude}/{part.longitude}"
        query = f"mlat={part.latitude}&amp;mlon={part.longitude}#map=18/{where}"
        return (
            f'<p><a class="part" rel="noreferrer" target="_blank" '
            f'href="https://www.openstreetmap.org/?{query}">📍 '
            f"<bdi>{html.escape(part.title)}, {html.escape(part.address)}</bdi></a></p>"
        )
    return (
        f'<p><a class="part" href="{html.escape(part.url)}" '
        f'download="{html.escape(part.name)}">{html.escape(part.label)}</a></p>'
    )


def _text(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _hash(source: str) -> str:
    digest = hashlib.sha256(source.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


_PAGE = (_STATIC / "page.html").read_text(encoding="utf-8")
