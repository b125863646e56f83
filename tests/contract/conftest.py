"""For the whole folder: one catalogue, and aiogram with its models."""

import aiogram  # noqa: F401 - before our adapter takes it lean: calls are checked by it
import pytest

from bot import i18n
from tests.support.visitor import TEXTS


@pytest.fixture(autouse=True)
def texts_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """To read all languages takes longer than a story; a hundred bots are made here."""
    monkeypatch.setattr(i18n, "load", lambda: TEXTS)
