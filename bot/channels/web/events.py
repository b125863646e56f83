"""Events down: a stream that ends with the server, and a list for bad lines."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

from bot.channels.base import Conversations, Event

# Proxies and phones give up silent connections after some 30 to 60 seconds.
PING_SECONDS = 15.0
RETRY_MILLISECONDS = 3000
HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


async def stream(
    conversations: Conversations,
    account: str,
    address: str,
    after: int,
    write: Callable[[Event], dict[str, Any]],
    closing: asyncio.Event,
) -> AsyncIterator[str]:
    """Yield Server-Sent Events after number `after` until `closing` is set.

    A ping is an event of its own: the script can tell a quiet stream from a dead one.
    """
    yield f"retry: {RETRY_MILLISECONDS}\n\n"
    ended = asyncio.create_task(closing.wait())
    news = None
    idle = False
    try:
        while not closing.is_set():
            wait = conversations.wait(account, address, PING_SECONDS)
            news = asyncio.create_task(wait)
            # It listens before we look, or a message in between would wait for a ping.
            await asyncio.sleep(0)
            found = await conversations.events(account, address, after)
            for event in found:
                after = event.seq
                data = json.dumps(
                    write(event), ensure_ascii=False, separators=(",", ":")
                )
                yield f"id: {after}\ndata: {data}\n\n"
            if idle and not found:
                yield "event: ping\ndata: .\n\n"
            await asyncio.wait({news, ended}, return_when=asyncio.FIRST_COMPLETED)
            idle = True
    finally:
        for task in (ended, news):
            if task is not None:
                task.cancel()
