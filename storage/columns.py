"""Column types: instants as microseconds, and text that lies encrypted in the file."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Integer, LargeBinary
from sqlalchemy.engine import Dialect, Engine
from sqlalchemy.types import TypeDecorator

from storage.sealing import Box

Key = BigInteger().with_variant(Integer, "sqlite")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept as integer microseconds UTC on every database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Refuse naive times: nobody can say which instant they mean."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give back an aware UTC instant."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)


class Sealed(TypeDecorator[str]):
    """Text that is AES-GCM encrypted at rest, bound to the column's own name."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:
        """Encrypt with the key that the database was opened with."""
        return None if value is None else box_of(dialect).seal(value, self.place)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        """Decrypt, or raise WrongKey."""
        return None if value is None else box_of(dialect).open(value, self.place)


class SealedJson(TypeDecorator[Any]):
    """JSON that is encrypted at rest; written compact, in reading order."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Encrypt the compact JSON of `value`."""
        if value is None:
            return None
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return box_of(dialect).seal(text, self.place)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Decrypt and parse."""
        return (
            None
            if value is None
            else json.loads(box_of(dialect).open(value, self.place))
        )


def give_box(engine: Engine, box: Box) -> None:
    """Let whatever goes through an engine be sealed and opened with `box`."""
    engine.dialect.lotse_box = box  # type: ignore[attr-defined]  # read by box_of


def box_of(dialect: Dialect) -> Box:
    """Return the box that an engine was given."""
    box: Box = dialect.lotse_box  # type: ignore[attr-defined]  # set by give_box
    return box
