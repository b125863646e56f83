"""What an appointment may need beside an adviser, as the directory lists it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Somebody who interprets, at one office (id) or `by_phone` at every office."""

    id: int
    office: int
    name: str
    languages: tuple[str, ...]
    by_phone: bool
    active: bool

    def helps(self, office: int, language: str) -> bool:
        """Say whether this one can interpret a language at an office at all."""
        here = self.by_phone or self.office == office
        return self.active and here and language in self.languages


@dataclass(frozen=True, slots=True)
class Room:
    """A room of an office (id); `seats` are those of the visitors."""

    id: int
    office: int
    name: str
    seats: int
    active: bool


@dataclass(frozen=True, slots=True)
class CarePlace:
    """A place at an office (id) for one child of an age group."""

    id: int
    office: int
    ages: str
    active: bool


Resource: TypeAlias = Interpreter | Room | CarePlace
