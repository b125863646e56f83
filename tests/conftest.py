"""Options of the whole test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--rewrite`, which writes the golden conversations anew."""
    parser.addoption("--rewrite", action="store_true", help="write transcripts anew")
