"""What a place asks and a person answers, in few plain words that become numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

# How well somebody speaks German, in her own words; each includes those before.
GERMAN = ("none", "words", "simple", "daily", "well")
# What somebody has done in a field of work so far.
BEFORE = ("never", "home", "worked", "learned")
WALK, TRAM, CITY = TRAVEL = ("walk", "tram", "city")
# Sizes of work clothes.
SIZES = ("XS", "S", "M", "L", "XL", "XXL", "3XL")
# When somebody can work, in minutes after local midnight.
HOURS = {
    "morning": (6 * 60, 13 * 60),
    "day": (7 * 60, 17 * 60),
    "later": (12 * 60, 22 * 60),
    "any": (0, 24 * 60),
}
EVERY_DAY = 0b1111111
# Languages by their bit: append only, for the bits are stored.
TONGUES = (
    *("de", "tr", "bg", "ro", "ar", "uk", "ru", "en", "prs", "kmr", "sq", "sr-Latn"),
    *("ti", "pl", "mk", "el", "rom", "fr", "it", "es"),
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a seeker can do and wants, as a search compares it.

    `wishes` are trades (ids), the dearest first; `days` has a bit a weekday (Monday
    is 1), `begins` and `ends` are minutes after local midnight, `german` an index of
    GERMAN, `tongues` bits of TONGUES, `reach` bits of quarters.
    """

    wishes: tuple[int, ...]
    german: int
    tongues: int
    ready_on: date
    days: int
    begins: int
    ends: int
    reach: int
    care: bool


def tongues(tags: Iterable[str]) -> int:
    """Return the bits of languages; one that has none is left out."""
    return sum(1 << TONGUES.index(tag) for tag in {*tags} & {*TONGUES})


def tags(bits: int) -> tuple[str, ...]:
    """Return the languages of some bits."""
    return tuple(tag for place, tag in enumerate(TONGUES) if bits >> place & 1)


def weekdays(days: Iterable[int]) -> int:
    """Return the bits of weekdays, 0 for Monday."""
    return sum(1 << day for day in {*days})
