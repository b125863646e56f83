"""What a link carries: a language, and the code of who gave it away."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import quote, urlencode

from bot.languages import KNOWN, Language
from storage import codes

# The same on t.me, wa.me and the web: capitals and digits that cannot be mixed up.
_CODE = re.compile(r"[A-Z2-9]{4,8}")
# Telegram allows letters, digits, _ and - in `?start=`.
_BETWEEN = re.compile(r"[_\-\s]+")
# The mark in a first message: #ar-A7K2, #ar, #A7K2.
_LONG = "|".join(one.tag.lower() for one in KNOWN if "-" in one.tag)
_MARK = re.compile(
    rf"#\s*(?:(?P<tag>{_LONG}|[a-z]{{2,3}})"
    r"(?:(?P<dash>\s*-\s*)|\s+|(?![a-z0-9])))?"
    r"(?:(?P<code>[a-z2-9]{4,8})(?![a-z0-9]))?"
)
# Cyrillic letters that look like a code's, the Turkish ı, what phones take for a dash.
_ALIKE = str.maketrans(
    "авекмнорстухı_‐‑‒–—−ـ",
    "abekmhopctyxi--------",
)
_SILENT = {"Cf", "Mn"}


# One of our one-time codes, behind a word that no other mark has: #ar-join-ABCD2345.
_JOIN = re.compile(rf"#\s*(?:({_LONG}|[a-z]{{2,3}})[\s-]+)?join[\s-]*([a-z2-9]{{8}})\b")
JOIN = "join-"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A language's tag and a code, of the link or for one use; all may be empty."""

    language: str = ""
    code: str = ""
    join: str = ""


def read(payload: str, offered: Iterable[Language]) -> Invitation:
    """Read `ar`, `A7K2`, `ar-A7K2` or `ar-join-ABCD2345`; nonsense is left out."""
    if joined := _JOIN.fullmatch(f"#{_even(payload.strip()[:64])}"):
        return Invitation(read(joined[1] or "", offered).language, "", _join(joined))
    tags = {language.tag.lower(): language.tag for language in offered}
    found = Invitation()
    parts = _BETWEEN.split(payload.strip()[:64])
    for part in (*parts, *map("-".join, pairwise(parts))):  # `sr-Latn` has two
        if tag := tags.get(part.lower()):
            found = Invitation(tag, found.code)
        elif _CODE.fullmatch(part):
            found = Invitation(found.language, part)
    return found


def find(text: str, offered: Iterable[Language]) -> Invitation:
    """Find the mark that a wa.me link has put into a first message, if it is there.

    Anywhere in it, in any case, with native digits, look-alikes or spaces. A hashtag
    is no code: one has letters and digits, or stands behind a language's dash.
    """
    known = tuple(offered)
    if joined := _JOIN.search(_even(text)):
        return Invitation(read(joined[1] or "", known).language, "", _join(joined))
    for mark in _MARK.finditer(_even(text)):
        tag, code = mark["tag"] or "", (mark["code"] or "").upper()
        spoken = read(tag, known).language
        mixed = not code.isalpha() and not code.isdecimal()
        found = Invitation(spoken, code if mixed or (spoken and mark["dash"]) else "")
        if found != Invitation():
            return found
    return Invitation()


def _join(mark: re.Match[str]) -> str:
    """Return the one-time code in a mark, if it is one."""
    return codes.tidy(mark[2])


def write(language: str, code: str) -> str:
    """Return what `read` reads: `ar-A7K2`, `ar` or `A7K2`."""
    return "-".join(part for part in (language, code) if part)


def telegram_link(name: str, language: str, code: str) -> str:
    """Return the link that opens the bot `name`, and tells it what it carries."""
    return f"https://t.me/{name}?{urlencode({'start': write(language, code)})}"


def whatsapp_link(number: str, language: str, code: str, hello: str) -> str:
    """Return the link that opens a chat with `number`, with a first message to send.

    People can change what stands there: the mark is at its end, out of the way.
    """
    digits = re.sub(r"\D", "", number)
    said = f"{hello} #{write(language, code)}"
    return f"https://wa.me/{digits}?text={quote(said, safe='')}"


def web_link(language: str, code: str) -> str:
    """Return the path of our own page, with what it carries."""
    carried = {"lang": language, **({"k": code} if code else {})}
    return f"/?{urlencode(carried)}"


def _even(text: str) -> str:
    """Return a text in one case, width and script, without what cannot be seen."""
    shown = unicodedata.normalize("NFKC", text).lower()
    heard = (c for c in shown if unicodedata.category(c) not in _SILENT)
    return "".join(str(unicodedata.decimal(c, c)) for c in heard).translate(_ALIKE)
