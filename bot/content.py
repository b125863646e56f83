"""What an outbox row says: text ids and typed references, in JSON, in no language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.tokens import Token
from dialogs.engine.requests import Line
from storage.values import Value, decode, encode


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: its token, and its label as a value or a text id.

    `weight` is option, main or engine, as in `channels.base.Button`. A `pictured` one
    begins with the picture of its `question`: it says what “no” was the answer to.
    """

    token: str
    value: Value = None
    label: str = ""
    weight: str = "option"
    question: str = ""
    pictured: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """One screen: a notice, what is said, a question, its buttons; or a settled one.

    `answer` is what the person said to the question before, or to this one if it is
    `settled`. `first` is the number of the first option; `asks` as in
    `channels.base.Outgoing`.
    """

    notice: Line | None = None
    says: tuple[Line, ...] = ()
    question: Line | None = None
    choices: tuple[Choice, ...] = ()
    answer: Choice | None = None
    settled: bool = False
    first: int = 1
    asks: str = ""

    def settle(self, answer: Choice | None) -> Content:
        """Return the same question as it stands once it has been answered."""
        return Content(
            says=self.says if self.question is None else (),
            question=self.question,
            answer=answer,
            settled=True,
        )


def button(token: Token | str, label: str, weight: str = "engine") -> Choice:
    """Return one of the engine's own buttons."""
    return Choice(str(token), label=label, weight=weight)


def dump(content: Content, *, hint: str = "") -> dict[str, Any]:
    """Return the JSON that is stored, without what is empty.

    `hint` is the language to say it in to somebody who has not chosen one.
    """
    data: dict[str, Any] = {
        "n": _line(content.notice),
        "s": [_line(line) for line in content.says],
        "q": _line(content.question),
        "c": [_choice(choice) for choice in content.choices],
        "a": _choice(content.answer) if content.answer else None,
        "x": content.settled,
        "f": content.first if content.first > 1 else None,
        "p": content.asks,
        "l": hint,
    }
    return {key: value for key, value in data.items() if value}


def parse(data: Mapping[str, Any]) -> Content:
    """Read what `dump` wrote; raises BadValue or KeyError for what it did not."""
    return Content(
        notice=_read_line(data.get("n")),
        says=tuple(line for item in data.get("s", ()) if (line := _read_line(item))),
        question=_read_line(data.get("q")),
        choices=tuple(_read_choice(item) for item in data.get("c", ())),
        answer=_read_choice(data["a"]) if "a" in data else None,
        settled=bool(data.get("x")),
        first=data.get("f", 1),
        asks=data.get("p", ""),
    )


def language(data: Mapping[str, Any]) -> str:
    """Return the language that a row was written down in, if it says so."""
    return str(data.get("l", ""))


def dump_lines(lines: Sequence[Line]) -> list[Any]:
    """Return lines as JSON: a dialog's outcome."""
    return [_line(line) for line in lines]


def parse_lines(data: Sequence[Any]) -> tuple[Line, ...]:
    """Read what `dump_lines` wrote."""
    return tuple(line for item in data if (line := _read_line(item)))


def _line(line: Line | None) -> Any:
    if line is None:
        return None
    values = {name: encode(value) for name, value in line.values.items()}
    return [line.text, values] if values else [line.text]


def _read_line(data: Any) -> Line | None:
    if not data:
        return None
    values = data[1] if len(data) > 1 else {}
    return Line(data[0], {name: decode(value) for name, value in values.items()})


def _choice(choice: Choice) -> dict[str, Any]:
    data = {
        "t": choice.token,
        "v": encode(choice.value),
        "l": choice.label,
        "w": choice.weight if choice.weight != "option" else "",
        "q": choice.question,
        "p": choice.pictured or None,
    }
    return {key: value for key, value in data.items() if value not in (None, "")}


def _read_choice(data: Mapping[str, Any]) -> Choice:
    return Choice(
        data.get("t", ""),
        decode(data.get("v")),
        data.get("l", ""),
        data.get("w", "option"),
        data.get("q", ""),
        bool(data.get("p")),
    )
