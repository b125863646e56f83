"""The HTML of one message: its text, its map or file, its buttons."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from urllib.parse import quote

from bot.channels.base import Button, File, Outgoing, Place

# Written by us, so simple patterns do: an address, or a number one can call.
_LINK = re.compile(
    r"(?P<url>https?://[^\s\u2066-\u2069<>\"]+[^\s\u2066-\u2069<>\".,;:!?)])"
    r"|(?P<phone>(?:\+|\b0)\d[\d /-]{5,}\d)"
)
_QUESTION = re.compile(r"[?؟]\W*$")

Say = Callable[[str], str]  # a text id to words, in the message's language


def message(outgoing: Outgoing, say: Say, *, live: bool) -> str:
    """Return the inside of a bubble; the buttons of an old question are left out."""
    parts = "".join(_part(part, say) for part in outgoing.parts)
    choices = _choices(outgoing.rows) if live else ""
    return f'<div class="text">{_text(outgoing.text, live=live)}</div>{parts}{choices}'


def answer(said: str, chose: str) -> str:
    """Return what the person said, on their side; `chose` are the words before it."""
    return (
        f'<li class="you" tabindex="-1"><small>{html.escape(chose)}</small> '
        f'<bdi dir="auto">{html.escape(said)}</bdi></li>'
    )


def _text(text: str, *, live: bool) -> str:
    """Return paragraphs; a line that asks is marked while it is open.

    The line breaks stay in, so that the script reads plain text out of it.
    """
    paragraphs = (
        "\n".join(_line(line, live=live) for line in paragraph.split("\n"))
        for paragraph in re.split(r"\n{2,}", text.strip())
    )
    return "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _line(line: str, *, live: bool) -> str:
    """Return one line with what can be opened or called as links."""
    made, done = "", 0
    for found in _LINK.finditer(line):
        made += html.escape(line[done : found.start()]) + _link(found)
        done = found.end()
    made += html.escape(line[done:])
    asks = live and _QUESTION.search(line) is not None
    return f"<b>{made}</b>" if asks else made


def _link(found: re.Match[str]) -> str:
    shown = html.escape(found[0])
    if found["url"]:
        return f'<a href="{shown}" rel="noreferrer" target="_blank">{shown}</a>'
    dialled = re.sub(r"[^\d+]", "", found[0])
    return f'<a href="tel:{dialled}"><bdi dir="ltr">{shown}</bdi></a>'


def _choices(rows: Sequence[Sequence[Button]]) -> str:
    """Return the buttons, which post the page's form `tap`.

    They are not in the composer's form: Enter in its field would press the first one.
    """
    if not rows:
        return ""
    options = [row for row in rows if row[0].weight != "engine"]
    engine = [row for row in rows if row[0].weight == "engine"]
    made = "".join(_row(row) for row in options)
    if engine:
        flat = tuple(button for row in engine for button in row)
        made += f'<div class="row engine">{"".join(map(_button, flat))}</div>'
    return f'<div class="choices">{made}</div>'


def _row(row: Sequence[Button]) -> str:
    return f'<div class="row n{len(row)}">{"".join(map(_button, row))}</div>'


def _button(button: Button) -> str:
    main = ' class="main"' if button.weight == "main" else ""
    token, label = html.escape(button.token), html.escape(button.label)
    return f'<button form="tap" name="token" value="{token}"{main}>{label}</button>'


def _part(part: Place | File, say: Say) -> str:
    """Return a spot to look up on the map, or a file to keep."""
    if isinstance(part, File):
        kept = f'download="{html.escape(part.name)}"'
        how = 'target="_blank"' if part.opens else kept
        return (
            f'<p class="part"><a href="{html.escape(part.url)}" '
            f"{how}>{html.escape(part.label)}</a></p>"
        )
    latitude, longitude = f"{part.latitude:.6f}", f"{part.longitude:.6f}"
    title = quote(part.title, safe="")
    app = f"geo:{latitude},{longitude}?q={latitude},{longitude}({title})"
    web = (
        "https://www.openstreetmap.org/"
        f"?mlat={latitude}&amp;mlon={longitude}#map=18/{latitude}/{longitude}"
    )
    return (
        f'<div class="place"><bdi><b>{html.escape(part.title)}</b></bdi>'
        f"<bdi>{html.escape(part.address)}</bdi>"
        f'<p class="part"><a rel="noreferrer" target="_blank" href="{web}">'
        f"{html.escape(say('web-map'))}</a>"
        f'<a class="app" href="{app}">{html.escape(say("web-map-app"))}</a></p></div>'
    )
