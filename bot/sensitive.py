"""Whether a typed line holds what must never be sent in a chat (PRIVACY 17).

Beside the numbers that prove themselves: one that stands beside its name ("passport",
"ЕГН"), and what is said to be a password ("şifrem"). The names are lists of texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot import sensitive_numbers
from bot.folding import fold
from bot.i18n import Catalogue
from bot.sensitive_numbers import Kind

# A longer text is a letter; what stands behind so much of it is not looked for.
_MOST = 4_096
_NAMED: tuple[tuple[str, Kind], ...] = (
    ("words-number-bank", "bank"),
    ("words-number-paper", "paper"),
    ("words-number-office", "office"),
)
# Long enough for no house, day or time, and beginning as no telephone number does,
# unless it follows at once.
_NUMBER = (
    r"(?:[^\d+]{0,24}(?<![\w+])"
    r"(?:[a-z]{2}\d\d(?:[ -]?[a-z0-9]{4}){3,7}"
    r"|[a-z]{0,3}[ -]?[1-9]\d{5,11}[a-z]?"
    r"|[1-9]\d{2,3}(?:[ -]\d{3,4}){1,4}"
    r"|(?=(?:[a-z]*\d){4})[a-z]\w{7,11})\b"
    r"|(?:\W{1,3}n[or])?[^\w+]{1,3}0\d{5,9}\b)"
)
_HARMLESS = re.compile(r"\d{1,2}[./:-]\d{1,2}([./-](\d{2}|\d{4})?)?|[+0][\d/-]{6,}")
_SHORTEST = 4
_WORD, _HEAD = re.compile(r"\w+"), 3
_ARTICLES = ("", "ال", "وال", "بال", "لال", "فال")


class Sensitive:
    """The names of all languages; made once, since `found` is asked at every line."""

    def __init__(self, texts: Catalogue) -> None:
        self._named = tuple(
            (_Names(texts, text_id, then=_NUMBER), kind) for text_id, kind in _NAMED
        )
        self._secret = _Names(texts, "words-secret")
        self._pin = _Names(texts, "words-pin")
        mine = _any_of(_entries(texts, "words-secret-mine"))
        be = _any_of(_entries(texts, "words-secret-is"))
        self._link = re.compile(rf"(?:[\s\"'«„“-]*{mine})*([\s\"'«„“:=-]*(?:{be})?)")
        self._lost = frozenset(_entries(texts, "words-secret-lost"))

    def found(self, text: str) -> Kind | None:
        """Return what `text` holds that is not for a chat; None for nothing.

        Case, accents, native digits, spaces and what stands around make no difference.
        """
        text = text[:_MOST]
        kind = sensitive_numbers.found(text)
        if kind:
            return kind
        folded = fold(text)
        heads = {word[:_HEAD] for word in _WORD.findall(folded)}
        if sum(map(str.isdigit, folded)) >= _SHORTEST:
            for names, kind in self._named:
                if any(names.among(folded, heads)):
                    return kind
        return "password" if self._tells_a_secret(folded, heads) else None

    def _tells_a_secret(self, folded: str, heads: set[str]) -> bool:
        """Tell a password or a PIN that is said from one that is only spoken of."""
        for end in self._secret.among(folded, heads):
            stated, words = self._said_after(folded, end)
            if words and self._is_secret(words, stated=stated):
                return True
        for end in self._pin.among(folded, heads):
            _, words = self._said_after(folded, end)
            if words and re.fullmatch(r"\d{4,8}", words[0].strip(".,;!?")):
                return True
        return False

    def _said_after(self, folded: str, end: int) -> tuple[bool, list[str]]:
        """Return whether "is" or a colon follows, and the first words behind."""
        link = self._link.match(folded, end)
        assert link is not None  # it may be empty
        behind = folded[link.end() : link.end() + 200]
        return bool(link[1].strip(" -")), behind.split(maxsplit=2)

    def _is_secret(self, words: list[str], *, stated: bool) -> bool:
        word = words[0].strip("\"'»“”.,;!?()")
        if len(word) < _SHORTEST or _HARMLESS.fullmatch(word):
            return False
        if any(map(str.isdigit, word)):
            return True
        ends = len(words) == 1 or words[0][-1] in ".,;!"
        return stated and ends and word not in self._lost


class _Names:
    """A list of names, in all languages, as they stand in a folded line."""

    def __init__(self, texts: Catalogue, text_id: str, then: str = "") -> None:
        entries = tuple(_entries(texts, text_id))
        self._pattern = re.compile(_any_of(entries) + then)
        # By their first letters most lines are known to hold none.
        self._heads = {
            (article + entry.split()[0])[:_HEAD]
            for entry in entries
            for article in _ARTICLES
        }

    def among(self, folded: str, heads: set[str]) -> Iterator[int]:
        """Yield where each of them ends; `heads` are how the line's words begin."""
        if not self._heads.isdisjoint(heads):
            for match in self._pattern.finditer(folded):
                yield match.end()


def _entries(texts: Catalogue, text_id: str) -> Iterator[str]:
    """Yield what is listed in all languages, folded."""
    for listed in texts.labels_in_all(text_id).values():
        yield from filter(None, map(fold, listed.replace("،", ",").split(",")))


def _any_of(entries: Iterator[str] | tuple[str, ...]) -> str:
    """Return a pattern for words; a long one may bend: parola, parolam, паролата."""
    patterns = {
        re.escape(entry) + (r"\w{0,6}" if len(entry) > _SHORTEST else "")
        for entry in entries
    }
    longest_first = sorted(patterns, key=lambda pattern: (-len(pattern), pattern))
    return rf"\b(?:[وبلف]?ال)?(?:{'|'.join(longest_first)})\b"
