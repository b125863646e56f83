"""`python -m tests.bench [NAME …]`: run the benches, print a table, fail on a miss."""

import argparse
import importlib
import sys
from collections.abc import Callable
from typing import cast

from rich.console import Console

from tests.bench.figures import Figure, table

# A bench is a module here with `run(console) -> list[Figure]`; its docstring titles it.
BENCHES = ("conversation", "replay", "times")


def main() -> int:
    """The number of the shell: 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHES))
    names = parser.parse_args().names or BENCHES
    if unknown := sorted(set(names) - set(BENCHES)):
        parser.error(
            f"no bench named {', '.join(unknown)}; there are {', '.join(BENCHES)}"
        )
    console, missed = Console(), False
    for name in names:
        module = importlib.import_module(f"tests.bench.{name}")
        run = cast(Callable[[Console], list[Figure]], module.run)
        figures = run(console)
        console.print(table((module.__doc__ or name).splitlines()[0], figures))
        missed |= any(figure.passed is False for figure in figures)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
