"""Times as people type them: 10:30, um 10, 10 Uhr 30, 10 am, halb elf, saat 10'da."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from typing import Literal

from bot.date_phrase import Phrase

# From one to six o'clock may be the afternoon, unless it is said, or written 03:00.
_AFTERNOON = range(1, 7)
_HALF_A_DAY = 12 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of day that may be meant; none if there is no such time."""

    values: tuple[time, ...]


@dataclass(frozen=True, slots=True)
class _Spoken:
    """Hour and minutes before it is known which half of the day is meant.

    `needs` is what must stand beside them to make them a time: nothing, "mark" (um,
    Uhr) or "any" (a part of the day is enough). `exact` is an hour with a zero: 03.
    """

    hour: int
    minutes: int = 0
    exact: bool = False
    needs: Literal["", "any", "mark"] = ""

    def clock(self, part: int | None) -> Clock:
        """Return the time, before noon (0), after it (12) or as it was said."""
        hour = self.hour
        if part is not None and hour < 12:
            hour += part
            doubtful = self.hour == 0
        elif part is not None:
            # 12 pm is noon in England, and midnight in Syria.
            doubtful = hour == 12
        else:
            begun = (hour * 60 + self.minutes) // 60
            early = hour in _AFTERNOON or begun in _AFTERNOON
            doubtful = early and not self.exact
        total = hour * 60 + self.minutes
        no_morning = part == 0 and hour > 12
        if no_morning or hour > 23 or self.minutes > 59 or total < 0:
            return Clock(())
        other = [(total + _HALF_A_DAY) % (2 * _HALF_A_DAY)] if doubtful else []
        return Clock(tuple(time(at // 60, at % 60) for at in sorted([total, *other])))


def clocks(phrase: Phrase, at: int) -> Iterator[tuple[Clock, int]]:
    """Yield each time that can be read here, and the place behind it."""
    # German "am 10." is a day: what is as short as "am" stands behind the hour only.
    parts = phrase.of("part", at) if len(phrase.tokens[at].text) > 2 else ()
    for part, begin in ((None, at), *parts):
        for lead in (begin, *(end for _, end in phrase.of("at", begin))):
            for spoken, middle in _spoken(phrase, lead):
                yield from _marked(phrase, middle, spoken, part, led=lead > begin)


def figures(phrase: Phrase) -> Clock | None:
    """Return the time that figures alone mean where one is asked for: 9, 9.30, 0930."""
    digits = [token.text for token in phrase.tokens if token.text not in ":."]
    if len(digits) == 1 and len(digits[0]) in (3, 4):
        digits = [digits[0][:-2], digits[0][-2:]]
    if not all(one.isdecimal() for one in digits) or len(digits) not in (1, 2):
        return None
    if len(digits[0]) > 2 or any(len(minutes) != 2 for minutes in digits[1:]):
        return None
    hour, minutes = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    return _Spoken(hour, minutes, exact=digits[0].startswith("0")).clock(None)


def _marked(
    phrase: Phrase, at: int, spoken: _Spoken, part: int | None, *, led: bool
) -> Iterator[tuple[Clock, int]]:
    """Read what may follow the figures: Uhr, 'da, nachmittags."""
    tails = [(led, end) for end in phrase.ends(at)]
    tails += [(True, end) for end in phrase.hung("oclock", at)]
    for marked, close in tails:
        later = [] if part is not None else list(phrase.of("part", close))
        for half, end in ((part, close), *later):
            said = marked or (half is not None and spoken.needs == "any")
            if said or not spoken.needs:
                yield spoken.clock(half), end


def _spoken(phrase: Phrase, at: int) -> Iterator[tuple[_Spoken, int]]:
    """Read the figures or the words of a time."""
    for spoken, end in _hours(phrase, at):
        yield spoken, end
        for minutes, close in phrase.of("minutes", end):
            yield _Spoken(spoken.hour, minutes, spoken.exact), close
        for middle in phrase.hung("oclock", end):
            more = phrase.figure(middle, 2)
            if more is not None:
                yield _Spoken(spoken.hour, more, spoken.exact), middle + 1
    for minutes, middle in phrase.of("minutes", at):
        for spoken, end in _hours(phrase, middle):
            yield _Spoken(spoken.hour, minutes, spoken.exact), end
    hour, more = phrase.figure(at, 1, 2), phrase.figure(at + 2, 2, glued=True)
    if hour is not None and more is not None:
        exact = phrase.tokens[at].text.startswith("0")
        if phrase.has(":", at + 1):
            yield _Spoken(hour, more, exact), at + 3
        elif phrase.has(".", at + 1) and hour < 24 and more < 60:
            # 9.11 is a day, 10.30 a time, and 9.05 may be either.
            yield _Spoken(hour, more, exact, "any" if more % 5 else ""), at + 3


def _hours(phrase: Phrase, at: int) -> Iterator[tuple[_Spoken, int]]:
    """Read an hour alone, in figures or as a word."""
    hour = phrase.figure(at, 1, 2)
    if hour is not None:
        exact = phrase.tokens[at].text.startswith("0")
        yield _Spoken(hour, exact=exact, needs="any"), at + 1
    for number, end in phrase.of("number", at):
        yield _Spoken(number, needs="mark"), end
