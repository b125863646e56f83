"""What somebody might await in a dialog by mistake, from a module of its own."""

import asyncio
from typing import Any


class Connection:
    """A database driver's connection."""

    async def fetch(self, query: str) -> list[str]:
        """Wait for the network."""
        await asyncio.sleep(0)
        return [query]


class Ticket:
    """Something that can be awaited without any coroutine."""

    def __await__(self) -> Any:
        yield self


async def nap() -> None:
    """Do nothing for a moment."""
    await asyncio.sleep(0)
