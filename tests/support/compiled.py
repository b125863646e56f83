"""Statements that are compiled once a run, not once for every database that is opened.

SQLAlchemy compiles a statement for an engine, and a test opens dozens of databases: the
compiling took more time than the turns. What is compiled belongs to a dialect, and a
dialect to a box, so databases of one kind with one secret can have it together.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.engine import Dialect

from storage.columns import give_box
from storage.sealing import Box

_known: dict[tuple[str, str], tuple[Dialect, Any]] = {}


def share(engine: Engine, box: Box) -> None:
    """Give an engine its box, and what was compiled for others that are like it."""
    kind = engine.dialect.name, box.fingerprint("compiled")
    if kind not in _known:
        give_box(engine, box)
        _known[kind] = engine.dialect, {}
    dialect, statements = _known[kind]
    engine.dialect = engine.pool._dialect = dialect
    engine._compiled_cache = statements
