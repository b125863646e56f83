"""The right to send for an account, where several processes share a database.

With SQLite this process has it for ever. With PostgreSQL it is a lease: taken, renewed
and given back (`storage.shards`). Between two renewals nobody is asked: the holder
stops by its own clock a second before the lease ends, and after taking over from
another it is silent for a second, so that no message of the one comes too near to one
of the other.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
from collections.abc import Callable, Coroutine
from functools import cache, partial
from typing import Any

from storage import outbox, shards
from storage.database import Database

log = logging.getLogger(__name__)
_TTL = shards.TTL.total_seconds()
# Renewed three times before it ends.
RENEW_SECONDS = _TTL / 3.5
MARGIN_SECONDS = SILENCE_SECONDS = 1.0


@cache
def _process(number: int) -> str:
    """Return one name for all leases of a process; a fork is another one."""
    return f"{number}-{secrets.token_hex(8)}"


class Lease:
    """The lease of one account's shard; `keep` must run for it to be had at all."""

    def __init__(self, store: Database, account: str, name: str = "") -> None:
        self._store = store
        name = name or _process(os.getpid())
        self._holder = shards.Holder(outbox.shard_of(account), name)
        self._epoch: int | None = None
        self._from, self._until = 0.0, 0.0
        self._got = asyncio.Event()

    @property
    def epoch(self) -> int | None:
        """Return the epoch under which we may send now; None while we may not."""
        if not self._store.shared:
            return 0
        now = asyncio.get_running_loop().time()
        return self._epoch if self._from <= now < self._until else None

    async def wait(self) -> int:
        """Return the epoch as soon as this process has the lease."""
        while (epoch := self.epoch) is None:
            await self._got.wait()
            left = self._from - asyncio.get_running_loop().time()
            await asyncio.sleep(max(left, 0.01))
        return epoch

    async def keep(self) -> None:
        """Take the lease when it is free, and renew it, for ever."""
        while self._store.shared:
            try:
                await self._renew()
            except Exception as error:
                log.warning("lease.failed", extra={"why": type(error).__name__})
            await asyncio.sleep(RENEW_SECONDS)

    async def _renew(self) -> None:
        """Ask once; the lease counts from before the question."""
        asked = asyncio.get_running_loop().time()
        epoch = await self._store.write(partial(shards.take, holder=self._holder))
        if epoch is None:
            self._got.clear()
            return
        if epoch != self._epoch:
            log.info("lease.taken", extra={"shard": self._holder.shard})
            self._from = asked + (SILENCE_SECONDS if epoch > 1 else 0.0)
        self._epoch, self._until = epoch, asked + _TTL - MARGIN_SECONDS
        self._got.set()

    async def while_held(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run endless work while we have the lease, and again each time we get it."""
        while self._store.shared:
            await self.wait()
            task = asyncio.create_task(work())
            try:
                while self.epoch is not None and not task.done():
                    await asyncio.wait((task,), timeout=MARGIN_SECONDS / 4)
                if task.done():
                    return task.result()
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        await work()

    async def give_back(self) -> None:
        """Let another process take over at once."""
        if self._store.shared and self._epoch is not None:
            self._until = 0.0
            await self._store.write(partial(shards.release, holder=self._holder))
