"""The words a typed date is made of, in each language: CLDR's names and our lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from babel import Locale
from babel.dates import get_date_format, get_day_names, get_month_names

from bot.folding import fold
from bot.i18n import Catalogue
from bot.languages import Language

Kind = Literal[
    "offset",  # a day counted from today
    "coming",  # this …, the coming …
    "next",  # next …, which people mean in two ways
    "next-week",  # … of next week
    "on",  # a small word beside a day
    "at",  # a small word before a time
    "oclock",  # a small word after a time
    "part",  # before noon (0) or after it (12)
    "minutes",  # half past (30), a quarter to (-15)
    "in",  # a word before “3 days”
    "later",  # one behind it
    "days",  # the unit; the value is a number said with it, or 0
    "weeks",
    "number",
    "ending",  # what is written behind a figure: 9th, 10'a, 2026 г.
    "weekday",  # 1 is Monday
    "short",  # a weekday that another word must stand beside
    "month",
    "month-first",  # a month of a language that also writes it before the day
]


class Meaning(NamedTuple):
    """What a word can be, and the number it stands for."""

    kind: Kind
    value: int


class Token(NamedTuple):
    """A run of digits, a word or one sign; `glued` if no space is before it."""

    text: str
    glued: bool


# A word may have several tokens: "day after tomorrow", "o'clock", "شهر 11".
Lexicon = Mapping[tuple[str, ...], tuple[Meaning, ...]]

# An entry of a list may end with its own number: `maerz 3`.
LISTS: Mapping[str, Meaning] = {
    "words-today": Meaning("offset", 0),
    "words-tomorrow": Meaning("offset", 1),
    "words-after-tomorrow": Meaning("offset", 2),
    "words-coming": Meaning("coming", 0),
    "words-next": Meaning("next", 0),
    "words-next-week": Meaning("next-week", 0),
    "words-on": Meaning("on", 0),
    "words-at": Meaning("at", 0),
    "words-oclock": Meaning("oclock", 0),
    "words-morning": Meaning("part", 0),
    "words-afternoon": Meaning("part", 12),
    "words-minutes": Meaning("minutes", 0),
    "words-in": Meaning("in", 0),
    "words-later": Meaning("later", 0),
    "words-days": Meaning("days", 0),
    "words-weeks": Meaning("weeks", 0),
    "words-numbers": Meaning("number", 0),
    "words-endings": Meaning("ending", 0),
    "words-weekdays": Meaning("weekday", 0),
    "words-months": Meaning("month", 0),
}
_ENTRY = re.compile(r"(?P<word>.+?)(?P<beside>\s*…)?(?:\s+(?P<number>-?\d+))?")
_TOKEN = re.compile(r"(?P<space>\s*)(?P<text>\d+|[^\W\d]+|\S)")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "٫": ".", "،": ","})


def tokens(text: str) -> tuple[Token, ...]:
    """Return what was typed in folded pieces, with the signs at its ends."""
    # fold() cuts signs from the ends, but a last dot tells 9.11. from 9.11.
    framed = fold(f"a {text.translate(_SIGNS)} a")[1:-1]
    return tuple(
        Token(found["text"], not found["space"])
        for found in _TOKEN.finditer(framed.rstrip())
    )


@dataclass(frozen=True, slots=True)
class Words:
    """The words of each language by its tag, and what counts for everybody else.

    `abroad` has each language alone, and all of them mixed ("pazartesi 10 Uhr").
    """

    own: Mapping[str, Lexicon]
    abroad: tuple[Lexicon, ...]


@cache
def words(texts: Catalogue) -> Words:
    """Return the words of a catalogue; put together once, however many bots run."""
    own = {one.tag: _gathered(_known(texts, one)) for one in texts.languages}
    alone = [_abroad(lexicon) for lexicon in own.values()]
    # Romanian "în 3 zile" is not what "in" makes of it elsewhere.
    mixed = (
        (phrase, meaning)
        for lexicon in alone
        for phrase, meaning in _each(lexicon)
        if meaning.kind not in {"in", "later"}
    )
    return Words(own, (*alone, _gathered(mixed)))


def entries(listed: str) -> Iterator[tuple[str, bool, int | None]]:
    """Yield the word, "needs another beside it", and the number of each entry."""
    for entry in listed.replace("،", ",").split(","):
        found = _ENTRY.fullmatch(entry.strip())
        if found and found["word"] != "-":
            number = found["number"]
            yield found["word"], bool(found["beside"]), int(number) if number else None


def _abroad(lexicon: Lexicon) -> Lexicon:
    """Return what a language's words count for people of other languages.

    They leave out small words behind a time ("10 da" is "10, yes" in Romanian) and
    months before the day: their "mar 10" is no March.
    """
    kinds: dict[Kind, Kind] = {"month-first": "month"}
    return _gathered(
        (phrase, meaning._replace(kind=kinds.get(meaning.kind, meaning.kind)))
        for phrase, meaning in _each(lexicon)
        if meaning.kind != "oclock" or len("".join(phrase)) > 2
    )


def _each(lexicon: Lexicon) -> Iterator[tuple[tuple[str, ...], Meaning]]:
    """Yield each meaning of each word."""
    for phrase, meanings in lexicon.items():
        for meaning in meanings:
            yield phrase, meaning


def _gathered(known: Iterable[tuple[tuple[str, ...], Meaning]]) -> Lexicon:
    """Return all meanings of each word, each once."""
    found: dict[tuple[str, ...], dict[Meaning, None]] = {}
    for phrase, meaning in known:
        found.setdefault(phrase, {})[meaning] = None
    return {phrase: tuple(meanings) for phrase, meanings in found.items()}


def _known(
    texts: Catalogue, language: Language
) -> Iterator[tuple[tuple[str, ...], Meaning]]:
    """Yield a language's words: its own lists, and CLDR's names."""
    locales = [Locale.parse(name, sep="-") for name in language.chain]
    month = _month_kind(locales)
    for text_id, meaning in LISTS.items():
        if not texts.has_in(language.tag, text_id):
            continue
        for word, beside, number in entries(texts.label(language.tag, text_id)):
            kind = month if meaning.kind == "month" else meaning.kind
            value = meaning.value if number is None else number
            yield _phrase(word), Meaning("short" if beside else kind, value)
    for locale in locales:
        for word, value in _months(locale):
            yield _phrase(word), Meaning(month, value)
        full = {_phrase(word): day for word, day in _weekdays(locale, "wide")}
        yield from ((word, Meaning("weekday", day)) for word, day in full.items())
        for word, day in _weekdays(locale, "abbreviated", "short"):
            # CLDR's `short` has two letters that are words: Turkish "sa" greets.
            if _phrase(word) not in full:
                yield _phrase(word), Meaning("short", day)


def _month_kind(locales: list[Locale]) -> Kind:
    """Say whether one of a language's countries writes November 9."""
    patterns = (get_date_format("long", locale).pattern for locale in locales)
    return "month-first" if any(p.startswith("M") for p in patterns) else "month"


def _phrase(word: str) -> tuple[str, ...]:
    """Return a word as the tokens it is typed in, without an abbreviation's dot."""
    return tuple(token.text for token in tokens(word.rstrip(".")))


def _months(locale: Locale) -> Iterator[tuple[str, int]]:
    """Yield CLDR's names of the months."""
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names(width, context, locale).items():
                yield name, number


def _weekdays(
    locale: Locale, *widths: Literal["wide", "abbreviated", "short"]
) -> Iterator[tuple[str, int]]:
    """Yield CLDR's names of the weekdays; of `short` ones those of three letters."""
    for width in widths:
        for context in ("format", "stand-alone"):
            for number, name in get_day_names(width, context, locale).items():
                if width != "short" or len(name.rstrip(".")) > 2:
                    yield name, number + 1
