"""The languages Lotse can speak, in the picker's order, and a guess from a hint."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from babel import Locale

# Everybody's last resort, and the language the others are translated from.
REFERENCE = "de"


@dataclass(frozen=True, slots=True)
class Language:
    """One row of the picker.

    `native` is its name in its own words; `chain` the locales that Babel and Fluent
    format with, the first of which must be known to Babel (`prs` is not); `telegram`
    the two letters of Telegram's localised commands, empty where there are none;
    `whatsapp` Meta's code for message templates, empty where Meta has none (and for
    easy German, whose readers get German's); `fallback` the languages whose text is
    shown where this one has none yet.
    """

    tag: str
    native: str
    direction: Literal["ltr", "rtl"]
    chain: tuple[str, ...]
    telegram: str
    whatsapp: str
    fallback: tuple[str, ...] = (REFERENCE,)

    @property
    def locale(self) -> Locale:
        """Return Babel's data; an unknown name raises, it never becomes a default."""
        return Locale.parse(self.chain[0], sep="-")


KNOWN: tuple[Language, ...] = (
    Language("de", "Deutsch", "ltr", ("de",), "de", "de", ()),
    Language("de-simple", "Deutsch leicht", "ltr", ("de",), "", ""),
    Language("tr", "Türkçe", "ltr", ("tr",), "tr", "tr"),
    Language("bg", "Български", "ltr", ("bg",), "bg", "bg"),
    Language("ro", "Română", "ltr", ("ro",), "ro", "ro"),
    # Syria and Iraq say تشرين الثاني where plain `ar` says نوفمبر.
    Language("ar", "العربية", "rtl", ("ar-SY", "ar"), "ar", "ar"),
    Language("uk", "Українська", "ltr", ("uk",), "uk", "uk"),
    Language("ru", "Русский", "ltr", ("ru",), "ru", "ru"),
    # Plain `en` writes November 9.
    Language("en", "English", "ltr", ("en-GB", "en"), "en", "en"),
    Language("prs", "دری / فارسی", "rtl", ("fa-AF", "fa"), "fa", "prs_AF"),
    Language("kmr", "Kurmancî", "ltr", ("ku",), "ku", ""),
    Language("sq", "Shqip", "ltr", ("sq",), "sq", "sq"),
    Language(
        "sr-Latn", "Bosanski / Hrvatski / Srpski", "ltr", ("sr-Latn",), "sr", "sr"
    ),
    Language("ti", "ትግርኛ", "ltr", ("ti",), "ti", ""),
    Language("pl", "Polski", "ltr", ("pl",), "pl", "pl"),
    Language("mk", "Македонски", "ltr", ("mk",), "mk", "mk"),
    Language("el", "Ελληνικά", "ltr", ("el",), "el", "el"),
)

# People speak more languages than have texts.
_SPOKEN = {"rom": "Romani", "fr": "Français", "it": "Italiano", "es": "Español"}
_NATIVE = {language.tag: language.native for language in KNOWN} | _SPOKEN

# What apps call a language, or its near neighbour that most of its readers can read.
_ALIASES = {
    "be": "ru",
    "bs": "sr-Latn",
    "ckb": "ar",
    "fa": "prs",
    "hr": "sr-Latn",
    "ku": "kmr",
    "mo": "ro",
    "pes": "prs",
    "sh": "sr-Latn",
    "sr": "sr-Latn",
}


def guess(hint: str, offered: Iterable[Language]) -> Language | None:
    """Return the offered language an app's IETF tag points at, or None.

    Only good for sorting the picker: many newcomers run their app in German.
    """
    by_tag = {language.tag.lower(): language for language in offered}
    tag = hint.strip().lower().replace("_", "-")
    primary = tag.partition("-")[0]
    for candidate in (tag, primary, _ALIASES.get(primary, "").lower()):
        if candidate in by_tag:
            return by_tag[candidate]
    return None


def native(tag: str) -> str:
    """Return a language's name in its own words, also of one without texts yet."""
    return _NATIVE.get(tag, tag)
