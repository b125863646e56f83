"""A typed phrase as the grammar of dates looks at it: words, figures and signs."""

from __future__ import annotations

from collections.abc import Iterator

from bot.date_words import Kind, Lexicon, Meaning, Token


class Phrase:
    """The tokens of a phrase, with the words they are to be read by.

    Every question is about a place in the phrase, and answers with the place behind
    what it found. A place behind the end is allowed: nothing is there.
    """

    def __init__(self, tokens: tuple[Token, ...], lexicon: Lexicon) -> None:
        self.tokens = tokens
        self._lexicon = lexicon
        self._words: dict[int, list[tuple[Meaning, int]]] = {}

    def words(self, at: int) -> list[tuple[Meaning, int]]:
        """Return the meanings of the words here, with an abbreviation's dot."""
        if at not in self._words:
            self._words[at] = list(self._found(at))
        return self._words[at]

    def of(self, kind: Kind, at: int) -> Iterator[tuple[int, int]]:
        """Yield the value of each word of this kind here."""
        for meaning, end in self.words(at):
            if meaning.kind == kind:
                yield meaning.value, end

    def has(self, sign: str, at: int) -> bool:
        """Say whether this sign is here, written close to what is before it."""
        return at < len(self.tokens) and self.tokens[at] == Token(sign, glued=True)

    def figure(self, at: int, *lengths: int, glued: bool = False) -> int | None:
        """Return the number that is written in so many digits here, or None."""
        if at >= len(self.tokens):
            return None
        text, close = self.tokens[at]
        fits = text.isdecimal() and len(text) in lengths and (close or not glued)
        return int(text) if fits else None

    def ends(self, at: int) -> Iterator[int]:
        """Yield this place, and the one behind an ending: 9th, 10'a, 2026 г."""
        yield at
        yield from self.hung("ending", at)

    def hung(self, kind: Kind, at: int) -> Iterator[int]:
        """Yield the place behind a word that may hang on by a sign: 10'da, 9-ти."""
        begin = at + (self.has("'", at) or self.has("-", at))
        yield from (end for _, end in self.of(kind, begin))

    def _found(self, at: int) -> Iterator[tuple[Meaning, int]]:
        phrase: tuple[str, ...] = ()
        # The longest entries have four or five tokens: "pe data de", "o'clock".
        for end, token in enumerate(self.tokens[at : at + 6], at + 1):
            phrase += (token.text,)
            for meaning in self._lexicon.get(phrase, ()):
                yield meaning, end + self.has(".", end)
