"""Every way to read a whole phrase as a day, a time, or both; nothing may be left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeVar

from bot.date_clock import Clock, clocks
from bot.date_days import Offset, Written, days
from bot.date_phrase import Phrase

# Between the parts of a phrase these say nothing.
_SIGNS = {",", "!", "?", "؟", ";", "-", "–"}
# German: "so um 10" is "about ten" and no Sunday.
_ABOUT = "so"


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday from Monday, 1; `short` is the text of an abbreviation."""

    number: int
    short: str = ""


@dataclass(frozen=True, slots=True)
class Which:
    """Which of several weekdays is meant."""

    kind: Literal["coming", "next", "next-week"]


@dataclass(frozen=True, slots=True)
class _On:
    """A small word beside a day; `sign` if it is only a comma."""

    sign: bool = False


Part = Offset | Written | Weekday | Which | Clock | _On
Reading = tuple[Part, ...]
_Kind = TypeVar("_Kind", bound=Part)


def readings(phrase: Phrase, *, own: bool) -> Iterator[Reading]:
    """Yield every way to read the whole phrase that makes sense as one."""
    ways: list[tuple[int, Reading]] = [(0, ())]
    while ways:
        at, said = ways.pop()
        if at >= len(phrase.tokens):
            if _sensible(said, own=own):
                yield said
            continue
        kinds = {type(part) for part in said}
        for part, end in _parts(phrase, at):
            if isinstance(part, _On):
                heard = part.sign or _On in kinds
                ways.append((end, said if heard else (*said, part)))
            elif type(part) not in kinds:
                ways.append((end, (*said, part)))


def _parts(phrase: Phrase, at: int) -> Iterator[tuple[Part, int]]:
    """Yield what can be read here, and the place behind it."""
    token = phrase.tokens[at]
    if token.text in _SIGNS or _full_stop(phrase, at):
        yield _On(sign=True), at + 1
    for meaning, end in phrase.words(at):
        match meaning.kind:
            case "offset":
                yield Offset(meaning.value), end
            case "weekday":
                yield Weekday(meaning.value), end
            case "short":
                yield Weekday(meaning.value, token.text), end
            case "coming" | "next" | "next-week":
                yield Which(meaning.kind), end
            case "on":
                yield _On(), end
    yield from days(phrase, at)
    yield from clocks(phrase, at)


def _full_stop(phrase: Phrase, at: int) -> bool:
    """Say whether a sentence ends here; the last dot of 9.05. belongs to the date."""
    last = at == len(phrase.tokens) - 1 and phrase.has(".", at)
    return last and not (phrase.has(".", at - 2) and phrase.figure(at - 1, 1, 2))


def _sensible(reading: Reading, *, own: bool) -> bool:
    """Say whether the parts make a phrase together."""
    weekday, written = the(Weekday, reading), the(Written, reading)
    which, clock = the(Which, reading), the(Clock, reading)
    on, offset = the(_On, reading), the(Offset, reading)
    if not (weekday or written or offset):
        return clock is not None and not on and not which
    if which and not weekday:
        return False
    if offset and offset.amount and (weekday or written):
        # "بعد يوم الثلاثاء" is after Tuesday, not in a day.
        return False
    if not weekday or not weekday.short or written:
        return True
    # Two or three letters are many other words too; "sa 10" is no Saturday in Turkish.
    timed = clock and weekday.short != _ABOUT
    return own and bool(on or which or timed)


def the(kind: type[_Kind], reading: Reading) -> _Kind | None:
    """Return the part of this kind, if there is one."""
    return next((part for part in reading if isinstance(part, kind)), None)
