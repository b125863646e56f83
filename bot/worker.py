"""The sender of one account: in order per chat, paced, marked when sent."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from functools import partial

from bot import conversations
from bot.channels.base import Channel, Gone, Later, Outgoing, Wrong
from bot.i18n import Catalogue
from storage import database, outbox, people
from storage.outbox import Letter
from storage.transaction import Tx

log = logging.getLogger(__name__)
TICK = 1.0
# Marks wait this long for company: one UPDATE for many rows costs little more than one.
MARK_SECONDS = 0.02


class Sender:
    """Sends what turns hand over at once, and what the outbox says is due.

    At least once: a crash between sending and marking repeats that message, never
    loses one. Answers are not held back; what the bot starts keeps to `per_second`.
    """

    def __init__(
        self, store: database.Database, texts: Catalogue, channel: Channel
    ) -> None:
        self._store, self._texts, self._channel = store, texts, channel
        self._queues: dict[int, deque[Letter]] = {}
        self._natives: dict[int, str] = {}
        self._done: list[tuple[int, int, str]] = []
        self._marking: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._next_proactive = 0.0
        self._resume = asyncio.Event()
        self._resume.set()

    async def run(self) -> None:
        """Take back what a dead process left, then send what is due, for ever."""
        account = self._channel.account
        await self._store.write(lambda tx: outbox.unclaim(tx, account))
        while True:
            due = await self._store.write(lambda tx: outbox.claim(tx, account))
            self.accept(due)
            if not due:
                await asyncio.sleep(TICK)

    def accept(self, letters: Sequence[Letter]) -> None:
        """Queue rows that this process has claimed; returns at once."""
        for letter in letters:
            queue = self._queues.get(letter.conversation)
            if queue is not None:
                queue.append(letter)
                continue
            self._queues[letter.conversation] = deque((letter,))
            task = asyncio.create_task(self._drain(letter.conversation))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Send what is in hand, mark it, and stop."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=5)
        if self._marking:
            await self._marking

    async def _drain(self, conversation: int) -> None:
        """Send one chat's rows in order, then forget the queue."""
        queue = self._queues[conversation]
        while queue:
            await self._pace(queue[0])
            try:
                again = await self._send(queue[0])
            except Exception as error:
                log.error("message.failed", extra={"row": queue[0].id}, exc_info=error)
                self._mark(queue[0], outbox.DEAD, "")
                again = None
            if again is None:
                queue.popleft()
            else:
                await asyncio.sleep(again)
        del self._queues[conversation]

    async def _pace(self, letter: Letter) -> None:
        """Let answers through; space out what the bot starts."""
        await self._resume.wait()
        loop = asyncio.get_running_loop()
        step = 1 / self._channel.per_second
        now = loop.time()
        self._next_proactive = max(self._next_proactive, now) + step
        if letter.proactive and self._next_proactive - step > now:
            await asyncio.sleep(self._next_proactive - step - now)

    async def _send(self, letter: Letter) -> float | None:
        """Send one row; return the seconds to wait before trying it again, or None."""
        outgoing = await self._rendered(letter)
        if outgoing is None:
            self._mark(letter, outbox.SENT, "")
            return None
        try:
            natives = await self._channel.send(outgoing)
        except Gone:
            await self._forget(letter)
            return None
        except Wrong as error:
            log.warning("message.refused", extra={"row": letter.id, "why": str(error)})
            self._mark(letter, outbox.DEAD, "")
            return None
        except Later as later:
            return self._backoff(later)
        self._mark(letter, outbox.SENT, " ".join(natives))
        return None

    async def _rendered(self, letter: Letter) -> Outgoing | None:
        """Render a row; None for an edit whose message was never sent."""
        edits = letter.edits_native or ""
        if letter.edits and not edits:
            edits = self._natives.get(letter.edits, "") or await self._store.read(
                partial(outbox.native, row=letter.edits)
            )
        if letter.content.get("x") and not edits:
            return None
        made = conversations.without_reading(
            self._store.directory, self._texts, letter, edits
        )
        return made or await self._store.read(
            lambda tx: conversations.outgoing(tx, self._texts, letter, edits)
        )

    def _backoff(self, later: Later) -> float:
        """Wait as the messenger said; a 429 for everybody pauses the account."""
        seconds = later.seconds if later.seconds is not None else 1.0
        if later.everybody:
            self._resume.clear()
            asyncio.get_running_loop().call_later(seconds, self._resume.set)
        return seconds

    async def _forget(self, letter: Letter) -> None:
        """The person has blocked us: nothing more goes there."""

        def forget(tx: Tx) -> None:
            people.block(tx, letter.contact, blocked=True)
            outbox.drop_waiting(tx, letter.conversation)

        self._mark(letter, outbox.DEAD, "")
        await self._store.write(forget)

    def _mark(self, letter: Letter, state: int, natives: str) -> None:
        """Note what became of a row; it is written with others in a moment."""
        self._done.append((letter.id, state, natives))
        if natives:
            self._natives[letter.id] = natives.split(" ")[0]
        if self._marking is None or self._marking.done():
            self._marking = asyncio.create_task(self._write_marks())

    async def _write_marks(self) -> None:
        while self._done:
            await asyncio.sleep(MARK_SECONDS)
            done, self._done = self._done, []
            await self._store.write(partial(outbox.mark, done=done))
            for row, _, _ in done:
                self._natives.pop(row, None)
