"""When a message may go: never faster than the messenger allows, never in a burst."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Mapping
from heapq import heappop, heappush
from itertools import count, islice
from typing import Literal

LONGEST_PAUSE = 60.0
Reach = Literal["chat", "account", "unsaid"]


class Pacer:
    """Spaces out what is sent on one account; all times are the loop's, in seconds.

    What the bot starts waits until its chat was quiet for `chat_seconds`, then for a
    slot of `1 / per_second`; among those who wait the lowest rank goes first. Answers
    (rank 0) go at once but take a slot, so that what the bot starts makes room for
    them. There is no bucket: one lets twice the cap through in its first second
    (measured: STORE.md).
    """

    def __init__(self, per_second: float, chat_seconds: float = 1.0) -> None:
        self._step, self._chat_seconds = 1 / per_second, chat_seconds
        self._next = 0.0
        self._gate = _Gate()
        self._paused_until = 0.0
        # The last departures, answers among them: they make a second full for the rest.
        self._gone: deque[float] = deque(maxlen=max(1, int(per_second)))
        self._quiet_from: dict[int, float] = {}
        self._refused: dict[int, float] = {}

    async def wait(self, chat: int, rank: int) -> None:
        """Return when the next message to `chat` may go."""
        await _until_past(self._refused, chat)
        if rank:
            await _until_past(self._quiet_from, chat)
            # One after the other: after a stall nothing leaves in a clump.
            await self._gate.enter(rank)
            try:
                await _until(self._slot())
                await self._unpaused()
                await self._second_has_room()
                self._next = max(self._next, _now())
            finally:
                self._gate.leave()
        else:
            self._slot()
            await self._unpaused()
        self._gone.append(_now())
        self.sent(chat)

    async def _second_has_room(self) -> None:
        """Return when the second before now has had fewer departures than the pace."""
        while len(self._gone) == self._gone.maxlen and self._gone[0] + 1 > _now():
            await _until(self._gone[0] + 1)

    def _slot(self) -> float:
        """Take the next slot and return when it begins."""
        slot = max(self._next, _now())
        self._next = slot + self._step
        return slot

    async def _unpaused(self) -> None:
        while self._paused_until > _now():
            await _until(self._paused_until)

    def busy(self, chat: int, seconds: float, reach: Reach = "unsaid") -> None:
        """Note that the messenger wants `chat` to wait, or everybody.

        Where it does not say whom it means, a second chat's refusal means everybody.
        """
        now = _now()
        for old in [c for c, until in self._refused.items() if until <= now]:
            del self._refused[old]
        others = any(other != chat for other in self._refused)
        self._refused[chat] = now + seconds
        if reach == "account" or (reach == "unsaid" and others):
            self._paused_until = max(self._paused_until, now + seconds)

    def sent(self, chat: int) -> None:
        """Leave a chat alone from now on: the messenger counts from the arrival."""
        now = _now()
        self._quiet_from.pop(chat, None)
        self._quiet_from[chat] = now + self._chat_seconds
        # Two old ones for each new one: it stays small without a sweep.
        for old, until in list(islice(self._quiet_from.items(), 2)):
            if until < now:
                del self._quiet_from[old]


class _Gate:
    """Lets one in at a time: who has the lowest rank, and came first."""

    def __init__(self) -> None:
        self._taken = False
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = count()

    async def enter(self, rank: int) -> None:
        """Return when it is one's turn."""
        if not self._taken:
            self._taken = True
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (rank, next(self._order), turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()
            raise

    def leave(self) -> None:
        """Let the next one in."""
        while self._waiting:
            turn = heappop(self._waiting)[2]
            if not turn.done():
                turn.set_result(None)
                return
        self._taken = False


def pause(attempt: int) -> float:
    """Return how long to wait after a failure: doubling, to a minute, with jitter."""
    longest = min(LONGEST_PAUSE, 2.0 ** min(attempt, 10))
    return longest * random.uniform(0.5, 1.0)


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _until_past(moments: Mapping[int, float], chat: int) -> None:
    """Return when a chat's moment has passed; it may be moved meanwhile."""
    while moments.get(chat, 0.0) > _now():
        await _until(moments[chat])


async def _until(moment: float) -> None:
    left = moment - _now()
    if left > 0:
        await asyncio.sleep(left)
