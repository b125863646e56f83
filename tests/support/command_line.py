"""`lotse …` in a test: the same database, the same clock, a terminal of some width."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot import app, cli
from tests.support.visitor import World

Desk = Callable[..., int]


def of(here: World, monkeypatch: pytest.MonkeyPatch, *first: str, width: int) -> Desk:
    """Return the command line; each call begins with the words `first`."""
    monkeypatch.setattr("bot.logs.start", lambda: None)
    monkeypatch.setenv("DATABASE_URL", here.url)
    monkeypatch.setenv("SECRET_KEY", "a secret for tests only")
    monkeypatch.setenv("COLUMNS", str(width))
    opened = app.database.open
    monkeypatch.setattr(
        app.database,
        "open",
        lambda url, **how: opened(url, **(how | {"clock": lambda: here.now})),
    )
    return lambda *words: cli.main([*first, *map(str, words)])
