"""A text in its parts: the words that are always there, and what is put in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fluent.runtime.resolver import Pattern, TextElement
from fluent.syntax.ast import BaseNode, VariableReference
from fluent.syntax.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text, and the variables it shows; fixed words show none."""

    words: str
    variables: tuple[str, ...] = ()


def parts(pattern: Pattern) -> Iterator[tuple[Pattern, tuple[str, ...]]]:
    """Yield a pattern's parts, each with the variables it names.

    A choice (a plural) is one part, however much stands in it.
    """
    # Fluent keeps a pattern of one part as that part.
    for part in pattern.elements if isinstance(pattern, Pattern) else [pattern]:
        yield Pattern([part]), _variables(part)


def picture(pattern: Pattern) -> str:
    """Return the picture that a pattern begins with; "" if it begins with words."""
    first, _ = next(parts(pattern))
    said = first.elements[0]
    return apart(said.value)[0] if isinstance(said, TextElement) else ""


def apart(said: str) -> tuple[str, str]:
    """Return the picture that words begin with, perhaps none, and the words."""
    first, _, rest = said.partition(" ")
    return ("", said) if any(map(str.isalnum, first)) else (first, rest)


def _variables(node: BaseNode) -> tuple[str, ...]:
    """Return the variables that a part names, in their order, each once."""
    seen = _Seen()
    seen.visit(node)
    return tuple(dict.fromkeys(seen.names))


class _Seen(Visitor):
    """Collects the names of variables."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_VariableReference(self, node: VariableReference) -> None:
        """Note one name."""
        self.names.append(node.id.name)
