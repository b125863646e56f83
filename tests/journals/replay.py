"""`python -m tests.journals.replay`: where each stored journal leads, a line each.

Run in two processes that differ in hash seed, time zone and date, the lines must be the
same: a dialog depends on its journal alone.
"""

from __future__ import annotations

import sys

from dialogs import catalogue
from dialogs.engine.journal import Journal
from dialogs.engine.kernel import Run
from tests.journals import stored


def main() -> None:
    """Print where every journal stops; no database is asked."""
    dialogs = catalogue.registry()
    for stopped in stored.releases():
        entries = [entry for entry in stopped.journal if entry["t"] != "open"]
        run = Run(dialogs.get(stopped.dialog), Journal.parse(entries))
        step = run.start()
        asked = getattr(step, "loader", None) or getattr(step, "reader", step)
        name = getattr(asked, "__qualname__", repr(asked))
        sys.stdout.write(f"{stopped} {name} {run.journal.dump()}\n")
        run.close()


if __name__ == "__main__":
    main()
