"""The page: one response with its style and its script, all words in one language."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import secrets
from collections.abc import Mapping, Sequence
from importlib.resources import files
from string import Formatter
from typing import Any

from bot import languages, tokens
from bot.channels.base import Event, Outgoing
from bot.channels.web import bubbles
from bot.i18n import Catalogue

# What only the script says; what stands in the page is read from its template.
_SAID = (
    "web-chose",
    "web-sending",
    "web-offline",
    "web-waiting",
    "web-busy",
    "web-long",
    "web-failed",
)


# What a browser may do with a page of ours, beside its content policy.
HEADERS = {
    "Cache-Control": "no-store",  # phones are shared: nothing stays behind
    "Referrer-Policy": "same-origin",  # with none at all, forms send Origin: null
    "X-Content-Type-Options": "nosniff",
}


class Page:
    """Writes whole pages and events; template, style and script are read once.

    `links` are what a page must offer by law: text ids (`web-imprint`) to addresses.
    """

    def __init__(self, texts: Catalogue, links: Mapping[str, str] | None = None):
        self._texts = texts
        self._links = dict(links or {})
        self._page, self._note = static("page.html"), static("note.html")
        fields = (field for _, field, _, _ in Formatter().parse(self._page))
        self._shown = {
            field: field.replace("_", "-")
            for field in fields
            if field and field.startswith(("web_", "engine_"))
        }
        self.style = squeezed(static("chat.css"))
        self._script = squeezed(static("chat.js"))
        self.policy = (
            f"default-src 'none'; style-src '{digest(self.style)}'; "
            f"script-src '{digest(self._script)}'; connect-src 'self'; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; img-src data:"
        )

    def write(
        self,
        events: Sequence[Event],
        *,
        language: str,
        new: bool,
        kept: bool = False,
        notice: str = "",
        code: str = "",
    ) -> str:
        """Return the page with the conversation so far.

        `new` is a visitor of whom nothing is stored, `notice` a line for the status,
        `code` who gave the link away that has led here.
        """
        words = self.words(language)
        said = {name: words["words"][name] for name in _SAID}
        return self._page.format(
            **self.frame(language),
            state=" ".join(n for n, on in (("new", new), ("kept", kept)) if on),
            words=html.escape(json.dumps(said, ensure_ascii=False)),
            seq=max((event.seq for event in events), default=0),
            id=secrets.token_urlsafe(12),
            to_menu=tokens.Token(tokens.MENU),
            to_language=tokens.Token(tokens.LANGUAGE),
            to_help=tokens.Token(tokens.HELP),
            to_person=tokens.Token(tokens.PERSON),
            links=self._legal(language),
            notice=html.escape(notice),
            code=f'<input type="hidden" name="k" value="{code}">' if code else "",
            again=f"&amp;lang={language}&amp;k={code}" if code else "",
            messages=self._messages(events, said["web-chose"]),
            script=self._script,
        )

    def note(
        self, text_id: str, language: str, again: Mapping[str, str] | None = None
    ) -> str:
        """Return a small page that says one thing, and the way back to the chat.

        `again` are the fields of a form that could not be taken: they are kept in the
        page, behind a button that sends them once more.
        """
        say = self._say(language)
        retry = ""
        if again:
            hidden = "".join(
                f'<input type="hidden" name="{html.escape(name)}" '
                f'value="{html.escape(value)}">'
                for name, value in again.items()
            )
            retry = (
                f'<form method="post" action="/chat/send">{hidden}'
                f'<button class="main">{say("web-again")}</button></form>'
            )
        return self._note.format(
            **self.frame(language),
            text=say(text_id),
            back=say("web-back"),
            retry=retry,
        )

    def words(self, language: str) -> dict[str, Any]:
        """Return what the page says in `language`: to turn it without loading it."""
        names = (*self._shown.values(), *_SAID, *self._links)
        return {
            "lang": language,
            "dir": self.direction(language),
            "words": {name: self.word(name, language) for name in names},
        }

    def word(self, text_id: str, language: str) -> str:
        """Return one of the page's own words, as plain text."""
        return self._texts.label(language, text_id)

    def wished(self, accepted: str, *first: str) -> str:
        """Return the first of these languages that we speak, then what is accepted.

        `accepted` is a browser's Accept-Language.
        """
        return self.likely(*first, *(one.split(";")[0] for one in accepted.split(",")))

    def likely(self, *hints: str) -> str:
        """Return the first language that a hint points at and we speak."""
        offered = self._texts.languages
        found = (languages.guess(hint, offered) for hint in hints if hint)
        return next((known.tag for known in found if known), offered[0].tag)

    def speaks(self, language: str) -> bool:
        """Say whether the page can be had in `language`."""
        return any(known.tag == language for known in self._texts.languages)

    def direction(self, language: str) -> str:
        """Return which way `language` is written."""
        found = (k.direction for k in self._texts.languages if k.tag == language)
        return next(found, "ltr")

    def event(self, event: Event) -> dict[str, Any]:
        """Return an event as the script reads it, without what is empty."""
        message = event.outgoing
        read = {
            "seq": event.seq,
            "row": message.row,
            "edits": message.edits,
            "settled": message.settled,
            "answer": message.answer,
        }
        if not message.settled:
            read |= {"lang": message.language, "dir": message.direction}
            read["html"] = bubbles.message(
                message, self._plain(message.language), live=True
            )
        return {name: value for name, value in read.items() if value}

    def _messages(self, events: Sequence[Event], chose: str) -> str:
        """Return the conversation: answers on their side, only the last buttons."""
        settled = {e.outgoing.edits: e.outgoing for e in events if e.outgoing.settled}
        shown = [e.outgoing for e in events if not e.outgoing.settled]
        asked = [m for m in shown if m.rows and str(m.row) not in settled]
        made = ""
        for message in shown:
            live = bool(asked) and message is asked[-1]
            made += self._bubble(message, live=live, newest=message is shown[-1])
            answered = settled.get(str(message.row))
            if answered is not None and answered.answer:
                made += bubbles.answer(answered.answer, chose)
        return made

    def _bubble(self, message: Outgoing, *, live: bool, newest: bool) -> str:
        """Return one message of ours; the newest is where the page opens."""
        inner = bubbles.message(message, self._plain(message.language), live=live)
        end = '<span id="end"></span>' if newest else ""
        return (
            f'<li class="us" id="m{message.row}" lang="{message.language}" '
            f'dir="{message.direction}">{end}{inner}</li>'
        )

    def _legal(self, language: str) -> str:
        """Return the links that must be in reach."""
        say = self._say(language)
        return "".join(
            f'<a href="{html.escape(address)}" data-t="{name}">{say(name)}</a>'
            for name, address in self._links.items()
        )

    def frame(self, language: str) -> dict[str, str]:
        """Return what every page of ours begins with."""
        shown = {
            field: html.escape(self.word(name, language))
            for field, name in self._shown.items()
        }
        direction = self.direction(language)
        return {"lang": language, "dir": direction, "style": self.style, **shown}

    def _plain(self, language: str) -> bubbles.Say:
        return lambda text_id: self.word(text_id, language)

    def _say(self, language: str) -> bubbles.Say:
        return lambda text_id: html.escape(self.word(text_id, language))


def static(name: str) -> str:
    """Return a file that is delivered with the program."""
    return (files("bot.channels.web") / "static" / name).read_text(encoding="utf-8")


def squeezed(source: str) -> str:
    """Return style or script without indentation, comment lines and empty lines."""
    lines = (line.strip() for line in re.sub(r"(?s)/\*.*?\*/", "", source).split("\n"))
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def digest(source: str) -> str:
    """Return how a content policy names a style or a script that stands in a page."""
    hashed = hashlib.sha256(source.encode()).digest()
    return f"sha256-{base64.b64encode(hashed).decode()}"
