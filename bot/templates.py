"""Which screens a messenger has approved words for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.channels.base import Template
from bot.content import Content
from bot.render import Speaker


def fitting(content: Content, speakers: Iterable[Speaker]) -> Iterator[Template]:
    """Yield the approved words for a screen, in each language that has any."""
    yield from ()
