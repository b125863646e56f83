"""Options of the whole test run, and what every test leaves behind it."""

import logging
from collections.abc import Iterator

import pytest

from bot import logs
from storage import columns
from tests.support import compiled, share, visitor


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--rewrite`, which writes the golden conversations anew."""
    parser.addoption("--rewrite", action="store_true", help="write transcripts anew")


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Leave to CI what takes longest."""
    if share.is_everything(config.args):
        return
    left_out = [item for item in items if not share.runs_at_home(item.nodeid)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if share.runs_at_home(item.nodeid)]


@pytest.fixture(autouse=True, scope="session")
def statements_are_compiled_once() -> Iterator[None]:
    """A bot is made for every message: its first turns would compile all statements."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(columns, "give_box", compiled.share)
        yield


@pytest.fixture(autouse=True)
def no_world_outlives_its_test() -> Iterator[None]:
    """The database that its persons have spoken to is closed."""
    yield
    visitor.all_close()


@pytest.fixture(autouse=True)
def no_log_outlives_its_test() -> Iterator[None]:
    """A command has the log go to a stderr that is closed once its test is over."""
    yield
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler.formatter, logs.JsonLines):
            root.removeHandler(handler)
