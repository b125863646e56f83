"""How closely a crawl looks: at everything, or at some of it in turn."""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32


@dataclass(frozen=True)
class Care:
    """How closely it is looked.

    The engine's laws are tried at one kind of screen of `every` so many, beginning with
    the one of number `first`; `older` is how many screens back buttons are pressed
    again. Without `whens` one day and one time stand for all that are like them.
    """

    every: int = 1
    first: int = 0
    older: int | None = None
    whens: bool = True

    def tries_laws_at(self, name: tuple[str, ...]) -> bool:
        """Say whether the laws are tried at this kind of screen."""
        return crc32(repr(name).encode()) % self.every == self.first


WHOLE = Care()
