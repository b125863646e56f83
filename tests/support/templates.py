"""SQLite files that tests begin with: made once in a process, then copied."""

from __future__ import annotations

import asyncio
import atexit
import shutil
import tempfile
import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from storage import database
from storage.sealing import Box

Makes = Callable[[str], Coroutine[Any, Any, None]]


def copied(makes: Makes, file: Path) -> str:
    """Make `file` a copy of what `makes(url)` writes; return its address."""
    shutil.copy(_template(makes), file)
    return f"sqlite:///{file}"


async def tables(url: str) -> None:
    """Write a database with all tables and no rows."""
    box = Box("only for the tables")
    opened = await database.open(url, box=box, clock=lambda: datetime.now(UTC))
    await opened.close()


@cache
def _template(makes: Makes) -> Path:
    """Return the file that all are copied from."""
    file = Path(tempfile.mkdtemp(prefix="lotse-template-")) / "lotse.db"
    atexit.register(shutil.rmtree, file.parent)

    async def make() -> None:
        await makes(f"sqlite:///{file}")

    # In a thread of its own: the caller's loop is running.
    maker = threading.Thread(target=asyncio.run, args=(make(),))
    maker.start()
    maker.join()
    return file
