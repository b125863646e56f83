"""What was typed as a question's kind of answer; days and times in every language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import dates
from bot.date_clock import figures
from bot.date_phrase import Phrase
from bot.date_words import tokens
from bot.i18n import Catalogue
from bot.turn import Scene
from dialogs.engine import Dated, Kind, Rejected
from storage import unfinished
from storage.values import Clock, Day, Meant, Value

# A paper may hold for five years. Who means more than three days is asked again.
YEARS = 5
MOST = 3
# A time of day in figures has no more signs, spaces among them.
FIGURES = 12


def read(scene: Scene, kind: Kind | Dated, text: str) -> Value | Rejected:
    """Return the answer that was typed, or why it will not do.

    Of a day or a time it is all that may be meant: days, or days with a time; times.
    """
    if not isinstance(kind, Dated):
        return kind.parse(text)
    if kind.reads == "clock":
        return clocks(scene.texts, text, (scene.language,))
    zone = unfinished.zone(scene.tx)
    today = scene.tx.now.astimezone(zone).date()
    return days(scene.texts, text, (scene.language,), today, zone.key)


def days(
    texts: Catalogue, text: str, languages: Sequence[str], today: date, zone: str
) -> Meant | Rejected:
    """Return the days that may be meant, from today to YEARS ahead."""
    meant = dates.meanings(texts, text, today=today, languages=languages)
    found = [one for one in meant if one is not None and one.day is not None]
    if not found or len(found) > MOST:
        return Rejected("typed-no-day")
    last = dates.years_after(today, YEARS)
    ahead: list[Value] = []
    for one in found:
        if one.day is not None and today <= one.day <= last:
            day = Day(one.day, zone)
            ahead.append(day if one.clock is None else (day, Clock(one.clock)))
    if ahead:
        return Meant(tuple(ahead))
    past = any(one.day is not None and one.day < today for one in found)
    return Rejected("typed-day-past" if past else "typed-day-far")


def clocks(texts: Catalogue, text: str, languages: Sequence[str]) -> Meant | Rejected:
    """Return the times of day that may be meant."""
    alone = figures(Phrase(tokens(text), {})) if len(text) <= FIGURES else None
    if alone is not None:
        times = list(alone.values)
    else:
        meant = dates.meanings(texts, text, today=date.min, languages=languages)
        found = [one for one in meant if one is not None and one.day is None]
        times = [one.clock for one in found if one.clock is not None]
    if not times or len(times) > MOST:
        return Rejected("typed-no-clock")
    return Meant(tuple(map(Clock, times)))
