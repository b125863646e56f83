"""Somebody who notes what she wants to be reminded of, by taps and by typing."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.channels.base import Outgoing
from tests.support.visitor import Visitor, World

BERLIN = ZoneInfo("Europe/Berlin")
# What she types, and nobody else may read.
WORDS = "Brief vom Jobcenter"


def plain(text: str) -> str:
    """Return a text without the marks around what was put into it."""
    return text.translate({0x2068: None, 0x2069: None})


async def somebody(
    here: World, language: str = "de", address: str = "petra"
) -> Visitor:
    """Return a person who stands in the menu."""
    visitor = Visitor(here, address, language=language)
    await visitor.starts()
    await visitor.presses(f"l.{language}")
    return visitor


async def comes_to_the_day(visitor: Visitor, words: str = WORDS) -> Outgoing:
    """Go to the question for the day; agree on the way, if that is asked."""
    await visitor.presses("s.remind")
    await visitor.taps_option(4)
    if len(visitor.options) == 2:
        await visitor.taps_option(1)
    return await visitor.types(words)


async def notes(
    visitor: Visitor,
    typed: str,
    *,
    lead: str = "1 Tag",
    repeat: str = "Nur einmal",
    clock: str = "",
    words: str = WORDS,
) -> Outgoing:
    """Note something in German, for a typed day, all day long or at a typed time."""
    await comes_to_the_day(visitor, words)
    await visitor.types(typed)
    await visitor.taps_option(1)
    await visitor.taps("Ja, eine Uhrzeit" if clock else "ganzer Tag")
    if clock:
        await visitor.types(clock)  # a full hour is a button's words
        if "Andere Uhrzeit" in visitor.options[-1].label:
            await visitor.taps_option(1)
    await visitor.taps(repeat)
    await visitor.taps(lead)
    return await visitor.taps("Ja, stimmt")


async def hears_until(visitor: Visitor, end: datetime) -> list[tuple[str, str]]:
    """Let time go by; return when something came, local, and what it said."""
    heard = []
    while visitor.world.now < end:
        visitor.world.now += timedelta(minutes=30)
        for screen in await visitor.hears():
            local = visitor.world.now.astimezone(BERLIN)
            heard.append((local.strftime("%d.%m. %H:%M"), plain(screen.text)))
    return heard
