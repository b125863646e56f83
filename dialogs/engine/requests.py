"""What a dialog asks of the kernel when it awaits `chat`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialogs.engine.kinds import Dated, Kind
from storage.values import Nothing, Value

# A function of storage: its first argument is the open transaction.
Loader = Callable[..., Sequence[Value] | Nothing]
Reader = Callable[..., Any]
Effect = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Line:
    """A text id with the values that its placeables stand for."""

    text: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Say:
    """Say something and go on."""

    line: Line


@dataclass(frozen=True, slots=True)
class Choose:
    """Ask for one of the options that a loader finds, or for something `typed`."""

    key: str
    text: str
    loader: Loader
    args: tuple[Value, ...]
    given: tuple[Value, ...]
    otherwise: Mapping[str, str]
    always: bool = False
    typed: Kind | Dated | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask for something typed."""

    key: str
    text: str
    kind: Kind
    values: Mapping[str, Value]
    given: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Confirm:
    """Show what will be done and go on only at yes."""

    key: str
    text: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Look:
    """Read something from the store."""

    key: str
    reader: Reader
    args: tuple[Value, ...]
    given: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Do:
    """Change something in the store, once."""

    key: str
    effect: Effect
    args: tuple[Value, ...]
    given: tuple[Value, ...]
    undo: Effect | None
    again: str


Request = Say | Choose | Ask | Confirm | Look | Do
