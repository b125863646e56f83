"""Tables that a spreadsheet opens as they are: UTF-8 with its mark, nothing runs."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence

# What makes a spreadsheet take a cell for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Without this mark a spreadsheet takes UTF-8 for something else.
MARK = "\ufeff"


def write(
    heads: Sequence[str], rows: Iterable[Sequence[object]], *, mark: str = MARK
) -> None:
    """Write CSV to the standard output; programs want it without the `mark`."""
    sys.stdout.write(mark)
    writer = csv.writer(sys.stdout)
    writer.writerow(heads)
    for row in rows:
        writer.writerow([_guarded(cell) for cell in row])


def _guarded(cell: object) -> str:
    """Return a cell as text, with a quotation mark before what might be run."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text
