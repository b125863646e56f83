"""What a dialog may hold in its hands, typed references and plain values, as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal, TypeAlias, cast, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Json: TypeAlias = (
    "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
)
Kind = Literal[
    "service",
    "office",
    "adviser",
    "booking",
    "consent",
    "reminder",
    "waiting",
    "topic",
    "event",
    "place",
    "seat",
    "campaign",
    "trade",
    "quarter",
    "firm",
    "internship",
    "seeker",
    "placement",
]
KINDS: tuple[str, ...] = get_args(Kind)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class BadValue(ValueError):
    """A stored value does not parse; the answer that held it is asked again."""


@dataclass(frozen=True, slots=True)
class Ref:
    """One row of the store, by kind and number; its name is looked up when shown.

    A `place` has its event's number.
    """

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class Day:
    """A local calendar day in an IANA zone."""

    date: date
    zone: str


@dataclass(frozen=True, slots=True)
class Time:
    """An instant (aware UTC, whole minutes) at an office, with the office's zone."""

    at: datetime
    zone: str
    office: int

    def local(self) -> datetime:
        """Return the same instant on the office's wall clock."""
        return self.at.astimezone(ZoneInfo(self.zone))


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on a wall clock, on no day and in no zone yet; whole minutes."""

    time: time


@dataclass(frozen=True, slots=True)
class Word:
    """One of a question's own fixed answers; its text is `<question>.<word>`."""

    word: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its tag; its name is shown in its own words."""

    tag: str


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Some days of the week, a bit for each: Monday is 1, Sunday 64."""

    bits: int

    def __post_init__(self) -> None:
        """Refuse what is no day or too many."""
        if not 0 < self.bits <= ANY_DAY:
            raise BadValue(f"{self.bits} are no days of a week")


ANY_DAY = 127


@dataclass(frozen=True, slots=True)
class Wish:
    """What an appointment shall have: children cared for by age group, how many come.

    `language` is what is spoken there, the caller's if it is empty.
    """

    children: tuple[str, ...] = ()
    people: int = 1
    language: str = ""


PLAIN = Wish()


@dataclass(frozen=True, slots=True)
class Meant:
    """All that something typed may mean; no answer yet, one of it has to be chosen."""

    values: tuple[Value, ...]


Value: TypeAlias = (
    "bool | int | str | Ref | Day | Time | Clock | Word | Language | Weekdays | Wish"
    " | Meant"
    " | tuple[Value, ...] | None"
)


@dataclass(frozen=True, slots=True)
class Refused:
    """An effect's expected no: a reason that is a text id, never a question's key.

    With `end` the dialog ends with that text, and what can be undone is undone.
    """

    reason: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """A loader's empty answer with a reason: the question's text is `<key>-<why>`.

    No other dialog is offered then: it would come to the same.
    """

    why: str


def encode(value: Value) -> Json:
    """Return the JSON of `value`; `decode(encode(v)) == v` for every value."""
    match value:
        case Ref():
            return {"ref": f"{value.kind}:{value.id}"}
        case Day():
            return {"day": value.date.isoformat(), "zone": value.zone}
        case Time():
            return {
                "time": minute_of(value.at),
                "zone": value.zone,
                "office": value.office,
            }
        case Clock():
            return {"clock": value.time.isoformat("minutes")}
        case Meant():
            return {"meant": [encode(one) for one in value.values]}
        case Word():
            return {"word": value.word}
        case Wish():
            return {
                "wish": list(value.children),
                "people": value.people,
                "language": value.language,
            }
        case Language():
            return {"language": value.tag}
        case Weekdays():
            return {"weekdays": value.bits}
        case tuple() | list():
            return [encode(item) for item in value]
        case None | bool() | int() | str():
            return value
    raise BadValue(f"{type(value).__name__} has no place in a journal")


def decode(data: Json) -> Value:
    """Return the value that `data` stands for, or raise BadValue."""
    if data is None or isinstance(data, bool | int | str):
        return data
    if isinstance(data, Mapping):
        try:
            return _decode_tagged(data)
        except (KeyError, TypeError, ValueError, ZoneInfoNotFoundError) as error:
            raise BadValue(f"no value reads like {sorted(data)}") from error
    if isinstance(data, Sequence):
        return tuple(decode(item) for item in data)
    raise BadValue(f"{type(data).__name__} has no place in a journal")


def _decode_tagged(data: Mapping[str, Json]) -> Value:
    """Read one of the tags; a tag this release does not know is an error."""
    if "ref" in data:
        kind, _, number = str(data["ref"]).partition(":")
        if kind not in KINDS:
            raise ValueError(kind)
        return Ref(cast(Kind, kind), int(number))
    if "day" in data:
        return Day(date.fromisoformat(str(data["day"])), _zone(data["zone"]))
    if "time" in data:
        minute, office = data["time"], data["office"]
        if not isinstance(minute, int) or not isinstance(office, int):
            raise TypeError("a time counts minutes")
        return Time(at_minute(minute), _zone(data["zone"]), office)
    if "meant" in data:
        values = decode(data["meant"])
        if not isinstance(values, tuple):
            raise TypeError("what is meant is a list")
        return Meant(values)
    if "clock" in data:
        return Clock(time.fromisoformat(str(data["clock"])))
    if "wish" in data:
        children, people = data["wish"], data["people"]
        if not isinstance(children, Sequence) or not isinstance(people, int):
            raise TypeError("a wish counts heads")
        return Wish(tuple(map(str, children)), people, str(data["language"]))
    if "language" in data:
        return Language(str(data["language"]))
    if "weekdays" in data:
        return Weekdays(int(str(data["weekdays"])))
    return Word(str(data["word"]))


def _zone(name: Json) -> str:
    """Return a zone's name when this machine knows it."""
    return ZoneInfo(str(name)).key


def option_id(value: Value) -> str:
    """Return the short ASCII id that stands for `value` on a button."""
    match value:
        case Ref():
            return f"{value.kind}:{base36(value.id)}"
        case Day():
            return value.date.strftime("%Y%m%d")
        case Time():
            return f"{base36(value.office)}-{base36(minute_of(value.at))}"
        case Clock():
            return value.time.strftime("%H%M")
        case (Day() as day, Clock() as clock):
            return f"{option_id(day)}-{option_id(clock)}"
        case (Ref(kind="trade"), Word(word=task)):
            return task
        case Word():
            return value.word
        case Language():
            return value.tag
        case Weekdays():
            return base36(value.bits)
        case Meant():
            return ""  # it was typed: no button stands for it
        case int() | str():
            return str(value)
    raise BadValue(f"{type(value).__name__} cannot stand on a button")


def minute_of(at: datetime) -> int:
    """Return whole minutes since 1970 UTC; `at` must be aware."""
    if at.tzinfo is None:
        raise BadValue("a naive time says nothing")
    return int(at.timestamp()) // 60


def at_minute(minute: int) -> datetime:
    """Return the aware UTC instant of a minute since 1970."""
    return datetime.fromtimestamp(minute * 60, UTC)


def base36(number: int) -> str:
    """Write a non-negative number in the shortest letters a button may carry."""
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits
