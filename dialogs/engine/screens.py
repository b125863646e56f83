"""What a run of a dialog asks of its driver, and what it wants shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dialogs.engine.kinds import Dated, Kind
from dialogs.engine.requests import Effect, Line, Loader, Reader
from storage.values import Day, Ref, Time, Value


@dataclass(frozen=True, slots=True)
class Question:
    """An open question: how it is answered, and what its text is told.

    `kind` is what may be typed; beside options, if there are some.
    """

    key: str
    form: Literal["choose", "ask", "confirm"]
    line: Line
    given: tuple[Value, ...]
    options: tuple[Value, ...] = ()
    otherwise: Mapping[str, str] = field(default_factory=dict)
    always: bool = False
    kind: Kind | Dated | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """Run `loader(tx, *args)` and send what it returns."""

    loader: Loader
    args: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """Run `reader(tx, *args)` and send what it returns."""

    reader: Reader
    args: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Act:
    """Run `effect(tx, *args)` in a savepoint of its own and send what it returns."""

    effect: Effect
    args: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Undo:
    """Run the function `name` with `(tx, value)`; then send None."""

    name: str
    value: Value


@dataclass(frozen=True, slots=True)
class Wait:
    """The dialog stops here: show what was said and the question."""

    says: tuple[Line, ...]
    question: Question


@dataclass(frozen=True, slots=True)
class Restart:
    """An effect was refused and its answer dropped: undo these and run again."""

    reason: Line
    undos: tuple[Undo, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """The dialog is over: undo what is not kept; what was said last is its outcome."""

    says: tuple[Line, ...]
    undos: tuple[Undo, ...]


Step = Options | Read | Act | Undo | Wait | Restart | Done


def told(args: tuple[Value, ...]) -> dict[str, Value]:
    """Return the loader's arguments under the names that a question's text knows."""
    named: dict[str, Value] = {}
    for value in args:
        match value:
            case Ref():
                named[value.kind] = value
            case Day():
                named["day"] = value
            case Time():
                named["time"] = value
    return named
