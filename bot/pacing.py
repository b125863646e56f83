"""When a message may go: never faster than the messenger allows, never in a burst."""

from __future__ import annotations

import asyncio
import random
from itertools import islice

# Telegram allows one message a second in a private chat (core.telegram.org/bots/faq).
CHAT_SECONDS = 1.0
LONGEST_PAUSE = 60.0


class Pacer:
    """Spaces out what is sent on one account; all times are the loop's, in seconds.

    What the bot starts waits until its chat was quiet for a second, then for a slot of
    `1 / per_second`. Answers go at once but take a slot, so what the bot starts makes
    room for them. There is no bucket: one lets twice the cap through in its first
    second (measured: STORE.md).
    """

    def __init__(self, per_second: float) -> None:
        self._step = 1 / per_second
        self._next = 0.0
        self._gate = asyncio.Lock()
        self._paused_until = 0.0
        self._chats: dict[int, float] = {}
        self._busy: tuple[int, float] = (0, 0.0)

    async def wait(self, chat: int, *, proactive: bool) -> None:
        """Return when the next message to `chat` may go."""
        if proactive:
            await _until(self._chats.get(chat, -CHAT_SECONDS) + CHAT_SECONDS)
            # One after the other: after a stall nothing leaves in a clump, and who
            # came first goes first.
            async with self._gate:
                await _until(self._slot())
                await self._unpaused()
                self._next = max(self._next, _now())
        else:
            self._slot()
            await self._unpaused()
        self._note(chat)

    def _slot(self) -> float:
        """Take the next slot and return when it begins."""
        slot = max(self._next, _now())
        self._next = slot + self._step
        return slot

    async def _unpaused(self) -> None:
        while self._paused_until > _now():
            await _until(self._paused_until)

    def busy(self, chat: int, seconds: float) -> None:
        """Note that the messenger wants `chat` to wait; if two must, everybody does."""
        other, until = self._busy
        now = _now()
        if other != chat and until > now:
            self._paused_until = max(self._paused_until, now + seconds)
        self._busy = (chat, now + seconds)

    def _note(self, chat: int) -> None:
        """Remember when a chat had its last message, for as long as it matters."""
        now = _now()
        self._chats.pop(chat, None)
        self._chats[chat] = now
        # Two old ones for each new one: it stays small without a sweep.
        for old, at in list(islice(self._chats.items(), 2)):
            if at < now - CHAT_SECONDS:
                del self._chats[old]


def pause(attempt: int) -> float:
    """Return how long to wait after a failure: doubling, to a minute, with jitter."""
    longest = min(LONGEST_PAUSE, 2.0 ** min(attempt, 10))
    return longest * random.uniform(0.5, 1.0)


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _until(moment: float) -> None:
    left = moment - _now()
    if left > 0:
        await asyncio.sleep(left)
