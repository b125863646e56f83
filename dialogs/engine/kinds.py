"""Kinds of typed answers: what will do, and the reason when it will not."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal, Protocol

from storage import codes
from storage.values import Value


@dataclass(frozen=True, slots=True)
class Rejected:
    """What was typed will not do; `reason` is a text id, said before asking again."""

    reason: str


class Kind(Protocol):
    """A free-text question's measure; a crawler walks it by its samples."""

    @property
    def good(self) -> tuple[str, ...]:
        """Return texts that will do."""
        ...

    @property
    def bad(self) -> tuple[str, ...]:
        """Return texts that will not."""
        ...

    def parse(self, text: str) -> Value | Rejected:
        """Return the value of `text`, or why it will not do."""
        ...


# Marks that steer direction or hide: they have no place in a name (UAX #9, TR36).
_HIDDEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BETWEEN = frozenset(" '’ʼ`´-‐‑.·\u200c")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in any script: letters, and what stands between them."""

    longest: int = 60
    good: tuple[str, ...] = (
        "Amina",
        "محمد الأحمد",
        "Иван Петров",
        "Ayşe O'Neill-Çelik",
        "Ștefania",
        "ሰላም",
    )
    bad: tuple[str, ...] = ("", "😀", "0151 234567", "12", "x" * 10_000, "a@b.de", "?!")

    def parse(self, text: str) -> Value | Rejected:
        """Return the name tidied (NFC, single spaces), or a Rejected."""
        if len(text) > 10 * self.longest:
            return Rejected("name-too-long")
        name = " ".join(unicodedata.normalize("NFC", _HIDDEN.sub("", text)).split())
        if len(name) > self.longest:
            return Rejected("name-too-long")
        letters = sum(unicodedata.category(mark)[0] == "L" for mark in name)
        if letters < 2 or not all(_may_stand_in_a_name(mark) for mark in name):
            return Rejected("name-not-a-name")
        return name


@dataclass(frozen=True, slots=True)
class LatinName(PersonName):
    """A person's name as it stands in a passport: in Latin letters (ICAO 9303)."""

    good: tuple[str, ...] = ("Amina Haddad", "Ayşe O'Neill-Çelik", "Ștefania Pop")
    bad: tuple[str, ...] = ("", "😀", "12", "x" * 61, "محمد الأحمد", "Иван Петров")

    def parse(self, text: str) -> Value | Rejected:
        """Return the name tidied, or a Rejected."""
        name = PersonName.parse(self, text)
        if isinstance(name, str) and not all(map(_is_latin, name)):
            return Rejected("name-not-latin")
        return name


def _is_latin(mark: str) -> bool:
    """Tell a Latin letter, and what is none."""
    return not mark.isalpha() or unicodedata.name(mark, "").startswith("LATIN")


def _may_stand_in_a_name(mark: str) -> bool:
    """Tell letters, accents and the few signs between them from all the rest."""
    return unicodedata.category(mark)[0] in "LM" or mark in _BETWEEN


_BESIDE_DIGITS = frozenset(" \u00a0()/-‐‑–.\u2060")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A telephone number, kept in international form (ITU-T E.164): +492035550100.

    Digits may be of any script; a number that begins with one 0 is one of `country`.
    Apps that can share the own number by a tap are asked to offer it.
    """

    country: str = "49"
    good: tuple[str, ...] = (
        "0203 5550100",
        "+49 (203) 555-01 00",
        "0049/1523/5550100",
        "+359 88 555 0100",
        "٠١٥٢٣٥٥٥٠١٠٠",
    )
    bad: tuple[str, ...] = (
        "",
        "12",
        "Amina",
        "0152 abc 123",
        "+" * 20,
        "0" * 30,
        "5550100",
    )

    def parse(self, text: str) -> Value | Rejected:
        """Return the number with its country, or a Rejected."""
        signs = _HIDDEN.sub("", unicodedata.normalize("NFKC", text)).strip()
        plus = signs.startswith("+")
        digits = ""
        for sign in signs.removeprefix("+"):
            digit = unicodedata.digit(sign, None)
            if digit is not None:
                digits += str(digit)
            elif sign not in _BESIDE_DIGITS:
                return Rejected("phone-not-a-number")
        if not plus and digits.startswith("00"):
            plus, digits = True, digits[2:]
        elif not plus and digits.startswith("0"):
            plus, digits = True, self.country + digits[1:]
        if not plus or digits.startswith("0") or not 8 <= len(digits) <= 15:
            return Rejected("phone-not-a-number")
        return f"+{digits}"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A few words of the person's own, in any script, for nobody else to read."""

    longest: int = 200
    good: tuple[str, ...] = ("Brief von Herrn Öztürk", "рецепта за мама", "دواء ٣")
    bad: tuple[str, ...] = ("", "😀", "?!", "x" * 201)

    def parse(self, text: str) -> Value | Rejected:
        """Return the words tidied (NFC, single spaces), or a Rejected."""
        words = " ".join(unicodedata.normalize("NFC", _HIDDEN.sub("", text)).split())
        if len(words) > self.longest:
            return Rejected("typed-too-long")
        if not any(mark.isalnum() for mark in words):
            return Rejected("typed-no-words")
        return words


@dataclass(frozen=True, slots=True)
class FewWords:
    """What a firm is called, or a street with its number: not digits alone."""

    longest: int = 80
    good: tuple[str, ...] = ("Kiosk 24 GmbH & Co. KG", "مخبز الشام")
    bad: tuple[str, ...] = ("", "😀", "12345", "?!", "+49 203 5550100", "x" * 81)

    def parse(self, text: str) -> Value | Rejected:
        """Return the words tidied (NFC, single spaces), or a Rejected."""
        words = " ".join(unicodedata.normalize("NFC", _HIDDEN.sub("", text)).split())
        if len(words) > self.longest:
            return Rejected("typed-too-long")
        if sum(mark.isalpha() for mark in words) < 2:
            return Rejected("typed-no-letters")
        return words


@dataclass(frozen=True, slots=True)
class Among:
    """One of some whole numbers, in digits of any script.

    For buttons with numbers: what is typed there is the number, not a place in a list.
    """

    numbers: tuple[int, ...]

    @property
    def good(self) -> tuple[str, ...]:
        """Return numbers that will do."""
        first, last = self.numbers[0], self.numbers[-1]
        return (str(last), str(first).translate(_ARABIC))

    @property
    def bad(self) -> tuple[str, ...]:
        """Return what will not."""
        return ("", "0", "Banane", str(self.numbers[-1] + 1), "1.5", "9" * 30)

    def parse(self, text: str) -> Value | Rejected:
        """Return the number, or a Rejected."""
        digits = "".join(text.split())
        if len(digits) > 4 or not digits.isdecimal() or int(digits) not in self.numbers:
            return Rejected("engine-please-tap")
        return int(digits)


_ARABIC = {ord(str(digit)): 0x0660 + digit for digit in range(10)}


@dataclass(frozen=True, slots=True)
class Dated:
    """A day or a time of day, as it is said in any language.

    The words are the catalogue's, so it is read by whoever drives the dialog
    (bot/typed.py). The answer is all that is `Meant`: it counts only when the person
    has chosen from it (dialogs/dates.py).
    """

    reads: Literal["day", "clock"]
    good: tuple[str, ...]
    bad: tuple[str, ...]


DAY = Dated(
    "day",
    good=("morgen", "next Friday", "٩.١٢.", "peste 2 săptămâni", "yarın saat 10'da"),
    bad=("", "Banane", "31.2.", "1.1.2020", "1.1.2090", "10", "um 9 Uhr"),
)
CLOCK = Dated(
    "clock",
    good=("9", "٩:٣٠", "14 Uhr", "в 10 часа", "3"),
    bad=("", "Banane", "25", "9:75", "morgen"),
)


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """A code of ours, however it is typed: spaces, small letters, other digits."""

    good: tuple[str, ...] = ("ABCD 2345", "abcd2345", "AB-CD 23-45", "ABCD ٢٣٤٥")
    bad: tuple[str, ...] = ("", "ABCD", "12345678", "Marxloh", "ABCD 2340", "x" * 999)

    def parse(self, text: str) -> Value | Rejected:
        """Return the code as it is kept, or a Rejected."""
        return codes.tidy(text) or Rejected("code-not-a-code")
