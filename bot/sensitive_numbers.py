"""Numbers that are not for a chat, proved by their own check digits.

A telephone number, a date or a booking's number is not taken for one: each pattern
stands for itself between signs of other numbers, and is worked out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Literal

from bot import check_digits

# What it looks like: an account or a card, a paper that proves who one is, a number of
# the tax, health or job office, a password or a PIN.
Kind = Literal["bank", "paper", "office", "password"]
_HIDDEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SIGNS = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), "№": " "})
_BETWEEN = re.compile(r"[ ./-]+")
_BEFORE, _BEHIND = r"(?<![A-Z0-9+])(?<!\d[ ./-])", r"(?![ ./-]?\d)(?![A-Z0-9])"
# Eleven digits may be a German or Romanian telephone number without its plus.
_LIKE_A_PHONE = ("49", "40")
_FEWEST, _MANY = 3, 9
# German papers use no vowels, and no letter that looks like a digit.
_LETTER = "[CFGHJKLMNPRTVWXYZ]"
_SIGN = "[CFGHJKLMNPRTVWXYZ0-9]"


def found(text: str) -> Kind | None:
    """Return what the first such number in `text` is; None if there is none.

    Native digits, small letters, spaces, dots and dashes make no difference.
    """
    digits = sum(map(str.isdigit, text))
    if digits < _FEWEST and "<<" not in text:
        return None
    bare = _bare(text)
    for pattern, proves, kind in _NUMBERS if digits >= _MANY else _PAPERS:
        for match in pattern.finditer(bare):
            if proves(_BETWEEN.sub("", match[1])):
                return kind
    return None


def _bare(text: str) -> str:
    """Return the signs of a line in capitals and Western digits, on one spacing."""
    plain = unicodedata.normalize("NFKC", _HIDDEN.sub("", text).translate(_SIGNS))
    digits = (str(unicodedata.decimal(c, "")) or c for c in plain)
    return " ".join("".join(digits).upper().split())


def _alone(pattern: str) -> re.Pattern[str]:
    """Return the pattern of a number that is no part of a longer one.

    An underscore stands for what people put between groups.
    """
    return re.compile(_BEFORE + pattern.replace("_", "[ ./-]?") + _BEHIND)


def _is_paper(signs: str) -> bool:
    """Tell a German paper's number: with its check digit, or with letters inside."""
    if sum(sign.isdigit() for sign in signs) < _FEWEST:
        return False
    if len(signs) == 10 and check_digits.paper(signs):
        return True
    return not signs[1:].isdigit()


def _is_tax(digits: str) -> bool:
    return not digits.startswith(_LIKE_A_PHONE) and check_digits.tax(digits)


def _is_turkish(digits: str) -> bool:
    return not digits.startswith(_LIKE_A_PHONE) and check_digits.turkish(digits)


def _is_bulgarian(digits: str) -> bool:
    """Telephone numbers begin with 0, and Turkish ones without it with 5."""
    return digits[0] not in "05" and check_digits.bulgarian(digits)


def _is_zone(signs: str) -> bool:
    """Tell a line of the zone that machines read: much of it is filling."""
    return signs.count("<") > 2


def _speaks_for_itself(signs: str) -> bool:
    return True


_Row = tuple[re.Pattern[str], Callable[[str], bool], Kind]
# What has few digits: letters stand in it, too.
_PAPERS: tuple[_Row, ...] = (
    (_alone(rf"({_LETTER}{_SIGN}{{8}} ?\d?)"), _is_paper, "paper"),
    (re.compile(r"([A-Z0-9<]{20,})"), _is_zone, "paper"),
)
_NUMBERS: tuple[_Row, ...] = (
    (
        re.compile(r"(?<![A-Z0-9])(?=([A-Z]{2} ?\d\d(?:[ ./-]{0,2}[A-Z0-9]){11,30}))"),
        check_digits.iban,
        "bank",
    ),
    (_alone(r"(\d{4}([ .-]?)\d{4}\2\d{4}\2\d{4})"), check_digits.card, "bank"),
    (_alone(r"(3[47]\d\d([ .-]?)\d{6}\2\d{5})"), check_digits.card, "bank"),
    (_alone(r"(\d\d_\d\d_\d\d_\d\d_[A-Z]_\d{3})"), check_digits.pension, "office"),
    (_alone(r"([1-9]\d_\d{3}_\d{3}_\d{3})"), _is_tax, "office"),
    (_alone(r"([A-Z]_\d{3}_\d{3}_\d{3})"), check_digits.health, "office"),
    # The job centre's numbers of a household and of a person.
    (_alone(r"(\d{5}//\d{7}|\d{3}[A-Z]\d{6})"), _speaks_for_itself, "office"),
    (_alone(r"([1-9]\d\d_\d{3}_\d{3}_\d\d)"), _is_turkish, "paper"),
    (_alone(r"([1-9]_\d{6}_\d{6})"), check_digits.romanian, "paper"),
    (_alone(r"(\d{6}_\d{4})"), _is_bulgarian, "paper"),
    *_PAPERS,
)
