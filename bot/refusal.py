"""What a command says when it cannot do something, and the code it ends with."""

from __future__ import annotations

import sys

CODE = 2


def refused(error: Exception) -> int:
    """Say why on the standard error; return the code."""
    print(f"lotse: {error}", file=sys.stderr)
    return CODE
