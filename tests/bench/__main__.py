"""`python -m tests.bench [NAME …]`: run the benches, print a table, fail on a miss."""

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from rich.console import Console

from tests.bench import report
from tests.bench.figures import Figure

# A bench is a module here with `run(console) -> list[Figure]`; its docstring titles it.
BENCHES = (
    "conversation",
    "memory",
    "burst",
    "waiting",
    "times",
    "replay",
    "waitlist",
    "matching",
)


def main() -> int:
    """The number of the shell: 1 when a target is missed."""
    options = _options()
    console, measured = Console(), {}
    for name in options.names or BENCHES:
        title, figures = _run(name, console)
        console.print(report.table(title, figures))
        measured[title] = figures
    command = " ".join(("python -m tests.bench", *options.names))
    written = report.markdown(measured, command)
    if not options.names:
        console.print(written, markup=False, highlight=False, soft_wrap=True)
    if options.markdown:
        options.markdown.write_text(written, "utf-8")
    everything = [figure for figures in measured.values() for figure in figures]
    return int(any(figure.passed is False for figure in everything))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    known = ", ".join(BENCHES)
    parser.add_argument("names", nargs="*", metavar="NAME", help=known)
    parser.add_argument(
        "--markdown", type=Path, metavar="FILE", help="write the figures there as well"
    )
    options = parser.parse_args()
    if unknown := sorted(set(options.names) - set(BENCHES)):
        parser.error(f"no bench named {', '.join(unknown)}; there are {known}")
    return options


def _run(name: str, console: Console) -> tuple[str, Sequence[Figure]]:
    module = importlib.import_module(f"tests.bench.{name}")
    run = cast(Callable[[Console], list[Figure]], module.run)
    return (module.__doc__ or name).splitlines()[0], run(console)


if __name__ == "__main__":
    sys.exit(main())
