"""A sender in virtual time: hours of sending go by in a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from bot.channels.base import Channel
from bot.worker import Sender
from storage.sealing import Box
from tests.support import virtual
from tests.support.visitor import MONDAY, TEXTS


def sending(
    folder: Path,
    messenger: Channel,
    main: Callable[[virtual.Store], Coroutine[Any, Any, Any]],
) -> Any:
    """Run `main` while a sender sends."""

    async def both() -> Any:
        store = virtual.Store(folder, Box("a secret for tests only"), MONDAY)
        sender = Sender(store, TEXTS, messenger)
        running = asyncio.create_task(sender.run())
        try:
            return await main(store)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await sender.close()
            await store.close()

    return virtual.run(both())
