"""What people type, made comparable: one spelling for many keyboards and habits."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode keeps apart and people do not: the Turkish i's, final and dotless
# yeh, teh marbuta (also typed as heh), Persian letters on an Arabic keyboard.
_LETTERS = str.maketrans(
    {
        "İ": "i",
        "ı": "i",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ة": "ه",
        "ۀ": "ه",
        "ھ": "ه",
        "ە": "ه",
        "ٱ": "ا",
        "ـ": None,
        "🔟": "10",
    }
)
# Combining marks (accents, Arabic vowels, hamza, the key of 2️⃣), invisible signs
# (bidi, zero width, soft hyphen) and what is no character say nothing about the word.
_SILENT = {"Mn", "Me", "Cc", "Cf", "Cs", "Co", "Cn"}
# Emoji and their skin tones: a label's icon is never typed.
_PICTURES = {"So", "Sk"}

_NUMBER = re.compile(r"\d{1,4}")


def fold(text: str) -> str:
    """Return the form in which a typed word and a label are compared.

    Case, accents, Turkish dots, Arabic vowels and letter variants, native digits,
    widths, invisible signs, icons, spaces and punctuation around the words are
    evened out: "İPTAL!", "iptal" and "❌ Iptal" are one. A text without a letter or a
    digit (a lone 👍) keeps its signs; only blank text becomes empty.
    """
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    text = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    heard = "".join(_digit(c) for c in text if c.isspace() or not _is(c, _SILENT))
    words = "".join(" " if _is(c, _PICTURES) else c for c in heard)
    return " ".join(_trimmed(words).split()) or " ".join(heard.split())


def number(text: str) -> int | None:
    """Return the number a person answered with (`2`, `٢`, `2.`, `2️⃣`), or None.

    At most four digits: more is a postal code or a telephone number.
    """
    folded = fold(text)
    return int(folded) if _NUMBER.fullmatch(folded) else None


def _is(character: str, categories: set[str]) -> bool:
    """Say whether a character belongs to one of these Unicode categories."""
    return unicodedata.category(character) in categories


def _digit(character: str) -> str:
    """Return a native decimal digit as a Western one, anything else as it is."""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def _trimmed(text: str) -> str:
    """Cut what is neither a letter nor a digit from both ends."""
    first = next((i for i, c in enumerate(text) if c.isalnum()), len(text))
    last = next((i for i in range(len(text), first, -1) if text[i - 1].isalnum()), 0)
    return text[first:last]
