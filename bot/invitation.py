"""What a link carries: a language, and the code of who gave it away."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.languages import Language

# The same on t.me, wa.me and the web: capitals and digits that cannot be mixed up.
_CODE = re.compile(r"[A-Z2-9]{4,8}")
# Telegram allows letters, digits, _ and - in `?start=`.
_BETWEEN = re.compile(r"[_\-\s]+")


@dataclass(frozen=True, slots=True)
class Invitation:
    """A language's tag and a code; either may be empty."""

    language: str = ""
    code: str = ""


def find(text: str, offered: Iterable[Language]) -> Invitation:
    """Return what a link has put into the first words that a person sends."""
    return Invitation()


def read(payload: str, offered: Iterable[Language]) -> Invitation:
    """Read `ar`, `A7K2` or `ar-A7K2`; what means nothing is left out."""
    tags = {language.tag.lower(): language.tag for language in offered}
    found = Invitation()
    for part in _BETWEEN.split(payload.strip()[:64]):
        if tag := tags.get(part.lower()):
            found = Invitation(tag, found.code)
        elif _CODE.fullmatch(part):
            found = Invitation(found.language, part)
    return found
