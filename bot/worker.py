"""The sender of one account: in order per chat, paced, marked when sent."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from functools import partial
from itertools import count

from bot import conversations, pacing, reminders
from bot.channels.base import Channel, Gone, Later, Outgoing, Wrong
from bot.i18n import Catalogue
from bot.pacing import Pacer
from storage import database, outbox, people
from storage.outbox import Letter
from storage.transaction import Tx

log = logging.getLogger(__name__)
TICK = 1.0
# Rows of the bot's own accord in hand; few, so that a cancelled one is not sent.
IN_HAND = 15
# Marks wait this long for company: one UPDATE for many rows costs little more than one.
MARK_SECONDS = 0.02


async def publish(talks: conversations.Talks, accounts: Sequence[str]) -> None:
    """Show on the pages of `accounts` what comes due, for ever."""
    while True:
        for account in accounts:
            try:
                await talks.publish(account)
            except Exception as error:
                log.error("publish.failed", exc_info=error)
        await asyncio.sleep(TICK)


class Sender:
    """Sends what turns hand over at once, and what the outbox says is due.

    At least once: a crash between sending and marking repeats that message, never
    loses one. A message that must wait holds back only its own chat; it waits here, in
    hand, so that its chat's order is kept, and after a crash it is due at once.
    """

    def __init__(
        self, store: database.Database, texts: Catalogue, channel: Channel
    ) -> None:
        self._store, self._texts, self._channel = store, texts, channel
        self._pacer = Pacer(channel.per_second)
        self._queues: dict[int, deque[Letter]] = {}
        self._natives: dict[int, str] = {}
        self._done: list[tuple[int, int, str]] = []
        self._marking: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_hand = 0
        self._room = asyncio.Event()

    async def run(self) -> None:
        """Take back what a dead process left, then send what is due, for ever."""
        account = self._channel.account
        most = max(IN_HAND, int(self._channel.per_second / 2))
        await self._store.write(lambda tx: outbox.unclaim(tx, account))
        while True:
            room = most - self._in_hand
            due = await self._store.write(
                partial(reminders.claim, account=account, most=room)
            )
            self.accept(due)
            if not due:
                await asyncio.sleep(TICK)
            while self._in_hand > most // 2:
                self._room.clear()
                await self._room.wait()

    def accept(self, letters: Sequence[Letter]) -> None:
        """Queue rows that this process has claimed; returns at once."""
        for letter in letters:
            self._in_hand += letter.proactive
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
            letter = queue[0]
            try:
                await self._deliver(letter)
            except Exception as error:
                log.error("message.failed", extra={"row": letter.id}, exc_info=error)
                self._mark(letter, outbox.DEAD, "")
            queue.popleft()
            self._in_hand -= letter.proactive
            self._room.set()
        del self._queues[conversation]

    async def _deliver(self, letter: Letter) -> None:
        """Send one row, as often as it takes; what has gone of it is not sent again."""
        sent: tuple[str, ...] = ()
        for attempt in count():
            await self._pacer.wait(letter.conversation, proactive=letter.proactive)
            try:
                await self._send(letter, sent)
            except Later as later:
                sent = later.sent or sent
                if later.seconds is not None:
                    self._pacer.busy(letter.conversation, later.seconds)
                await asyncio.sleep(later.seconds or pacing.pause(attempt))
            else:
                return

    async def _send(self, letter: Letter, sent: tuple[str, ...]) -> None:
        """Send one row and mark what became of it; raises Later."""
        outgoing = await self._rendered(letter)
        if outgoing is None:
            self._mark(letter, outbox.SENT, "")
            return
        try:
            natives = await self._channel.send(outgoing, sent)
        except Gone:
            await self._forget(letter)
        except Wrong as error:
            log.warning("message.refused", extra={"row": letter.id, "why": str(error)})
            self._mark(letter, outbox.DEAD, "")
        else:
            self._mark(letter, outbox.SENT, " ".join(natives))

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
