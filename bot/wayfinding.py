"""The way that typed words mean, in any language: a dialog, a verb of the engine."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot import tokens
from bot.folding import fold
from bot.i18n import Catalogue

HELLO = "hello"
_NOWHERE = ""
# Each text lists words and sentences with commas.
_LISTS = {
    "words-go-booking": "booking",
    "words-go-appointments": "appointments",
    "words-go-reminders": "reminders",
    "words-go-waiting": "waiting",
    "words-go-events": "events",
    "words-go-courses": "courses",
    "words-go-firm": "firm",
    "words-go-internship": "internship",
    "words-go-join": "join",
    "words-go-for_other": "for_other",
    "words-go-person": tokens.PERSON,
    "words-person": tokens.PERSON,
    "words-go-help": tokens.HELP,
    "words-help": tokens.HELP,
    "words-language": tokens.LANGUAGE,
    "words-menu": tokens.MENU,
    "words-hello": HELLO,
    "words-go-nowhere": _NOWHERE,
    "words-stop": _NOWHERE,  # to stop is never guessed, and nothing begins instead
}
_DIALOGS = {
    *("booking", "appointments", "reminders", "waiting", "events"),
    *("courses", "firm", "internship"),
}
# Who wants to cancel an appointment says “appointment” too; who asks for a workshop
# says what about; who needs help with work is helped by the advice. Any other two ways
# are one too many.
_GIVES_WAY = {
    "booking": {
        "appointments",
        "waiting",
        "reminders",
        "events",
        "courses",
        "firm",
        "for_other",
        "join",
        "internship",
    },
    "internship": {"appointments", "reminders"},
    "events": {"appointments"},
    tokens.HELP: {*_DIALOGS, tokens.PERSON, tokens.LANGUAGE},
    tokens.MENU: {*_DIALOGS, tokens.PERSON, tokens.LANGUAGE},
    HELLO: {*_LISTS.values()} - {HELLO, _NOWHERE},
}
# How alike two words must be: one slip in six letters, two in twelve. Measured on
# tests/bot/typed.toml: from 0.80 up nobody is misled, and at 0.83 most is found.
ALIKE = 0.83
# Words so short are other words in other languages: `iş` is English `is`.
_SHORT = 3
# Who greets says little else.
_GREETING = 3
# A story is for a human being.
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class _Found:
    """A listed entry in what was typed: where it stands, and how many slips it has."""

    way: str
    start: int
    end: int
    slips: int

    def beats(self, other: _Found) -> bool:
        """Tell whether the other one is only a part of this, or a worse reading."""
        if not (self.start <= other.start and other.end <= self.end):
            return False
        longer = self.end - self.start > other.end - other.start
        return longer or self.slips < other.slips


class Ways:
    """The words and sentences of all languages, by the way they lead."""

    def __init__(self, texts: Catalogue) -> None:
        # An entry is found by its first word.
        self._entries: dict[str, list[tuple[list[str], str]]] = {}
        for text_id, way in _LISTS.items():
            for listed in texts.labels_in_all(text_id).values():
                for entry in map(_words, listed.replace("،", ",").split(",")):
                    if entry:  # a comma at the end is no fault
                        same = self._entries.setdefault(entry[0], [])
                        same.append((entry, way))
        entries = (entry for listed in self._entries.values() for entry, _ in listed)
        # The first letter is hardly ever mistyped, and tells apart what else is alike.
        self._known: dict[str, list[str]] = {}
        for word in sorted({word for entry in entries for word in entry}):
            self._known.setdefault(word[0], []).append(word)

    def to(self, text: str) -> str:
        """Return where `text` leads: a dialog, a verb, HELLO; or nothing.

        Nothing too if it could mean two ways, says no, or is too long to guess.
        """
        if len(text) > _LONGEST:
            return _NOWHERE
        found = self._found(_words(text))
        best = {
            ((one.start, one.end), one.way)
            for one in found
            if not any(other.beats(one) for other in found)
        }
        if len(best) > len({place for place, _ in best}):
            return _NOWHERE  # the same words are as near to another way
        ways = {way for _, way in best}
        left = [way for way in ways if not ways & _GIVES_WAY.get(way, set())]
        return left[0] if len(left) == 1 else _NOWHERE

    def _found(self, typed: list[str]) -> list[_Found]:
        """Return every listed entry that is in what was typed, or nearly."""
        near = [self._near(word) for word in typed]
        found = []
        for start, words in enumerate(near):
            for entry, way in (e for w in words for e in self._entries.get(w, ())):
                pairs = list(zip(entry, near[start:], strict=False))
                if _counts(entry, way, start, len(typed)) and all(
                    listed in words for listed, words in pairs
                ):
                    slips = sum(words[listed] for listed, words in pairs)
                    found.append(_Found(way, start, start + len(entry), slips))
        return found

    def _near(self, word: str) -> dict[str, int]:
        """Return the listed words that a typed one is or nearly is, with the slips."""
        near = process.extract(
            word,
            self._known.get(word[0], ()),
            scorer=OSA.normalized_similarity,
            score_cutoff=ALIKE,
            limit=None,
        )
        return {listed: OSA.distance(word, listed) for listed, _, _ in near}


def _counts(entry: list[str], way: str, start: int, typed: int) -> bool:
    """Tell whether an entry may stand where it does, among so many typed words."""
    if start + len(entry) > typed:
        return False
    if way == HELLO:
        return start == 0 and typed <= len(entry) + _GREETING - 1
    short = len(entry) == 1 and len(entry[0]) <= _SHORT
    return not short or typed == 1 or way == _NOWHERE


def _words(text: str) -> list[str]:
    """Return the words of a text, folded; `don't` is one."""
    return re.findall(r"\w+", re.sub("['’ʼ]", "", fold(text)))
