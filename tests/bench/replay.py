"""How long a dialog with eight answers takes to be brought back to life.

This is paid by every message: the journal is parsed and the dialog is run from the top
to its open question, with no database.
"""

from __future__ import annotations

from time import perf_counter

from rich.console import Console

from dialogs.engine import Chat, PersonName, dialog
from dialogs.engine.journal import Journal
from dialogs.engine.kernel import Run
from tests.bench.figures import Figure

ANSWERS = 8
ROUNDS = 7
RUNS = 500


@dialog("long")
async def _long(chat: Chat) -> None:
    """Ask once more than has been answered."""
    for number in range(ANSWERS + 1):
        await chat.ask(f"name.{number}", PersonName())


def run(console: Console) -> list[Figure]:
    """Replay over and over, as often as it takes to trust the median."""
    stored = _journal()
    rounds = tuple(_clocked(stored) for _ in range(ROUNDS))
    name = f"replay of {ANSWERS} answers"
    return [Figure(name, "µs", rounds, at_most=150.0)]


def _journal() -> list[object]:
    """Return a journal with the answers, as it is stored."""
    journal = Journal.started({})
    first = Run(_long, journal)
    first.start()
    for number in range(ANSWERS):
        first.answer("Amina Haddad", number + 1)
    first.close()
    return journal.dump()


def _clocked(stored: list[object]) -> float:
    """Return the microseconds of one replay, the mean of many."""
    begin = perf_counter()
    for _ in range(RUNS):
        again = Run(_long, Journal.parse(stored))
        again.start()
        again.close()
    return (perf_counter() - begin) / RUNS * 1_000_000
