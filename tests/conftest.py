"""Options of the whole test run, and what every test leaves behind it."""

import logging
from collections.abc import Iterator

import pytest

from bot import logs


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--rewrite`, which writes the golden conversations anew."""
    parser.addoption("--rewrite", action="store_true", help="write transcripts anew")


@pytest.fixture(autouse=True)
def no_log_outlives_its_test() -> Iterator[None]:
    """A command has the log go to a stderr that is closed once its test is over."""
    yield
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler.formatter, logs.JsonLines):
            root.removeHandler(handler)
