"""Signing up for an internship in a chat, for tests that begin there."""

from __future__ import annotations

from collections.abc import Mapping

from bot.channels.base import Outgoing
from tests.support.visitor import Visitor

# Two wishes, nothing done before, simple German, the own language, in a week, the
# working week from 7 to 17, in the first quarter, on foot, no child care, no size.
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "trade": ("Friseursalon", "Gastronomie", "reicht"),
    "before": ("Noch nie", "Darin gearbeitet"),
    "german": ("Einfache Sätze",),
    "language": ("Türkçe", "Keine weitere"),
    "ready": ("30. Nov",),
    "days": ("Montag bis Freitag",),
    "hours": ("7 bis 17",),
    "quarter": ("Marxloh",),
    "travel": ("Nur zu Fuß",),
    "care": ("Nein",),
    "size": ("Überspringen",),
}


async def newcomer(visitor: Visitor) -> Visitor:
    """Let somebody who speaks German come in; the menu is open."""
    visitor.language = "de"
    await visitor.starts()
    await visitor.presses("l.de")
    return visitor


async def answers(visitor: Visitor, **changed: tuple[str, ...]) -> Outgoing:
    """Begin a sign-up and answer what is asked, up to the first consent."""
    screen = await visitor.presses("s.internship")
    for label in (one for labels in (ANSWERS | changed).values() for one in labels):
        screen = await visitor.taps(label)
    return screen


async def signs_up(visitor: Visitor, **changed: tuple[str, ...]) -> Outgoing:
    """Sign up, with both consents, as Amina."""
    await answers(visitor, **changed)
    await visitor.taps("Ja, 16")
    await visitor.taps("Ja, einverstanden")
    await visitor.types("Amina")
    return await visitor.taps("Ja, stimmt")
