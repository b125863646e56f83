"""When two hosts have said the same: screens made equal, and words as people see them.

What may differ between channels, and is left out here:

1. The first greeting: a page shows it before anything is stored.
2. What was answered before: Telegram shows it on the screen, a page below the old one.
3. Pages: a channel that shows fewer options has more pages. The options that all
   channels show first are compared, and the ways to other pages are left out.
4. The channel's own notices: who can see that a person writes to us, where our page
   is, and that a messenger's calendar cannot ring.
5. The order of languages, which begins with the app's own where it is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bot import tokens
from bot.content import Content
from bot.limits import BY_CHANNEL
from dialogs.engine.requests import Line
from tests.contract.guest import Guest, Seen, named

FIRST = min(limits.options for limits in BY_CHANNEL.values())
NOTICES = {
    "channel-web",
    *(f"{name}-cannot-ring" for name in BY_CHANNEL),
    *(f"welcome-{name}" for name in BY_CHANNEL),
}
# Around values, in boxes of the terminal, and where lines are broken.
_BETWEEN = re.compile(r"[\s\u200e\u200f\u2066-\u2069╭╮╰╯│─]+")
Screen = tuple[Any, ...]


def screens(seen: Iterable[Seen]) -> list[Screen]:
    """Return what was said, in order, by the rules above."""
    return [
        (one.language, *equal(one.screen))
        for one in seen
        if "welcome-hello" not in [line.text for line in one.screen.says]
    ]


def equal(screen: Content) -> Screen:
    """Return one screen by the rules above."""
    beside = [c for c in screen.choices if c.token[:1] == tokens.OTHERWISE]
    options = [
        choice
        for choice in screen.choices
        if choice.weight != "engine" and choice not in beside
    ][: FIRST - len(beside)]
    if screen.question and screen.question.text == "language-question":
        options.sort(key=lambda choice: choice.token)
    engine = [
        (named(choice), choice.token)
        for choice in screen.choices
        if choice.weight == "engine" and choice.token[0] != tokens.PAGE
    ]
    return (
        _line(screen.notice),
        tuple(_line(line) for line in screen.says if line.text not in NOTICES),
        _line(screen.question),
        tuple((named(c), c.value, c.token) for c in (*options, *beside)),
        tuple(engine),
        screen.asks,
    )


def _line(line: Line | None) -> tuple[str, dict[str, Any]] | None:
    return (line.text, dict(line.values)) if line else None


def squeezed(text: str) -> str:
    """Return the letters of a text, without what only parts or frames them."""
    return _BETWEEN.sub("", text)


async def unsaid(guest: Guest) -> list[str]:
    """Return the text ids of all that was to be said and never reached the person."""
    saw = squeezed(guest.person.saw())
    missing = []
    for one in guest.seen:
        speaker = await guest.speaker(one.language)
        lines = [one.screen.notice, *one.screen.says, one.screen.question]
        missing += [
            f"{one.language}: {line.text}"
            for line in lines
            if line and squeezed(speaker.line(line)) not in saw
        ]
    return missing
