"""For the whole folder: one catalogue, and aiogram before our adapter takes it lean."""

from importlib.resources.abc import Traversable

import aiogram  # noqa: F401 - the fake Bot API server is tried with its models, too
import pytest

from bot import i18n
from tests.support.visitor import TEXTS

_read = i18n.load


@pytest.fixture(autouse=True)
def texts_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every bot would read all languages anew; who names a folder still does."""

    def load(
        folder: Traversable | None = None, *, strict: bool = False
    ) -> i18n.Catalogue:
        return _read(folder, strict=strict) if folder or strict else TEXTS

    monkeypatch.setattr(i18n, "load", load)
