"""The arithmetic by which a number proves that it is what it looks like.

Each function takes the bare signs of one number: no spaces, capitals, Western digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

# SWIFT's IBAN registry: how long an account number is in each country.
_IBAN = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24"
    " DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27"
    " GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20"
    " LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24"
    " PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25"
    " SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
)
_LENGTHS = {entry[:2]: int(entry[2:]) for entry in _IBAN.split()}


def iban(signs: str) -> bool:
    """ISO 13616: modulo 97 over the rearranged number; what follows it is cut off."""
    length = _LENGTHS.get(signs[:2], 0)
    number = signs[:length]
    # An account has at least eight digits behind its check digits; a sentence has not.
    if not length or len(number) < length or _count_digits(number[4:]) < 8:
        return False
    return int("".join(str(int(s, 36)) for s in number[4:] + number[:4])) % 97 == 1


def card(digits: str) -> bool:
    """ISO/IEC 7812-1: a payment network's prefix, and Luhn's sum."""
    first = int(digits[:4])
    network = (
        2200 <= first <= 2204
        or 2221 <= first <= 2720
        or 3400 <= first <= 6999
        or first == 9792
    )
    from_the_right = [int(digit) for digit in reversed(digits)]
    doubled = [divmod(2 * digit, 10) for digit in from_the_right[1::2]]
    total = sum(from_the_right[::2]) + sum(map(sum, doubled))
    return network and total % 10 == 0


def pension(signs: str) -> bool:
    """German insurance number (VKVV § 2): area, birthday, letter, serial, check."""
    if not (1 <= int(signs[2:4]) % 50 <= 31 and 1 <= int(signs[4:6]) <= 12):
        return False
    digits = f"{signs[:8]}{_place(signs[8])}{signs[9:11]}"
    weights = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
    return _cross_sums(digits, weights) % 10 == int(signs[11])


def health(signs: str) -> bool:
    """German insured person's number (SGB V § 290): a letter and nine digits."""
    digits = f"{_place(signs[0])}{signs[1:9]}"
    return _cross_sums(digits, (1, 2) * 5) % 10 == int(signs[9])


def tax(digits: str) -> bool:
    """German tax id (BZSt): one digit two or three times in ten, ISO 7064 mod 11,10."""
    often = sorted(
        (digits[:10].count(digit) for digit in set(digits[:10])), reverse=True
    )
    if digits[0] == "0" or often[0] not in (2, 3) or often[1:2] != [1]:
        return False
    product = 10
    for digit in digits[:10]:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return (11 - product) % 10 == int(digits[10])


def paper(signs: str) -> bool:
    """ICAO 9303 part 3: weights 7, 3, 1; the last sign is the check digit."""
    total = sum(
        int(sign, 36) * (7, 3, 1)[place % 3] for place, sign in enumerate(signs[:-1])
    )
    return total % 10 == int(signs[-1])


def turkish(digits: str) -> bool:
    """T.C. kimlik numarası: two check digits."""
    d = [int(digit) for digit in digits]
    tenth = (7 * sum(d[0:9:2]) - sum(d[1:8:2])) % 10
    return d[0] != 0 and d[9] == tenth and d[10] == sum(d[:10]) % 10


def romanian(digits: str) -> bool:
    """Cod numeric personal: sex and century, a birthday, a county, a check digit."""
    century = {"3": 1800, "4": 1800, "5": 2000, "6": 2000}.get(digits[0], 1900)
    if digits[0] == "0" or not _is_day(
        century + int(digits[1:3]), int(digits[3:5]), int(digits[5:7])
    ):
        return False
    return _weighed(digits, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) == int(digits[12])


def bulgarian(digits: str) -> bool:
    """ЕГН of somebody alive: the month tells the century; a check digit."""
    year, month = 1900 + int(digits[:2]), int(digits[2:4])
    if month > 40:
        year, month = year + 100, month - 40
    if not 1920 <= year <= 2035 or not _is_day(year, month, int(digits[4:6])):
        return False
    return _weighed(digits, (2, 4, 8, 5, 10, 9, 7, 3, 6)) == int(digits[9])


def _weighed(digits: str, weights: Sequence[int]) -> int:
    """Return the check digit of a weighed sum modulo 11, as eastern offices do."""
    rest = sum(int(d) * w for d, w in zip(digits, weights, strict=False)) % 11
    return rest if rest < 10 else (1 if len(weights) == 12 else 0)


def _cross_sums(digits: str, weights: Iterable[int]) -> int:
    """Return the sum of the digits of each product."""
    return sum(
        sum(divmod(int(d) * w, 10)) for d, w in zip(digits, weights, strict=False)
    )


def _place(letter: str) -> str:
    """Return a letter's place in the alphabet in two digits."""
    return f"{ord(letter) - ord('A') + 1:02}"


def _count_digits(signs: str) -> int:
    return sum(sign.isdigit() for sign in signs)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
