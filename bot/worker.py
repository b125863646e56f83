"""The sender of one account: in order per chat, paced, marked when sent."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import deque
from collections.abc import Sequence
from functools import partial
from itertools import count
from weakref import WeakValueDictionary

from bot import conversations, pacing, reminders
from bot.channels.base import Channel, Closed, Gone, Later, Wrong
from bot.i18n import Catalogue
from bot.lease import Lease
from bot.letters import CannotGo, Letters, Waits
from bot.pacing import Pacer
from storage import database, deliveries, failures, outbox, people, reach, sending
from storage.outbox import Letter
from storage.sending import Done
from storage.transaction import Tx

log = logging.getLogger(__name__)
TICK = 1.0
# Rows of the bot's own accord in hand; few, so that a cancelled one is not sent.
IN_HAND = 15
# Marks wait this long for company: one UPDATE for many rows costs little more than one.
MARK_SECONDS = 0.02
# What could not go for so long is looked at anew, as things are then; what answers
# somebody is tried for six hours, then it is given up.
ANEW_SECONDS, GIVE_UP_SECONDS = 600.0, 6 * 3_600.0
# A line that broke may have carried the message: the same again keeps a chat's second.
AGAIN_SECONDS = 1.05
# What is under way when we are stopped may take so long.
CLOSE_SECONDS = 5.0
# A reason in a word, as adapters give it; a messenger's sentence goes to the log only.
_WORD = re.compile(r"[a-z]{1,20}( \d{1,8})?")
# Who waits for whom: a chat, whether it is an answer, and the lease.
Line = tuple[int, bool, int]


async def publish(talks: conversations.Talks, accounts: Sequence[str]) -> None:
    """Show on the pages of `accounts` what comes due, for ever."""
    while True:
        for account in accounts:
            try:
                await talks.publish(account)
            except Exception as error:
                log.error("publish.failed", exc_info=error)
        await asyncio.sleep(TICK)


class _Lost(Exception):
    """The lease has ended: what is in hand belongs to another process now."""


class Sender:
    """Sends what turns hand over at once, and what the outbox says is due.

    At least once: a crash between sending and marking repeats that message, never
    loses one. A message that must wait holds back only its own chat; it waits here, in
    hand, so that its chat's order is kept, and after a crash it is due at once. An
    answer does not wait for what the bot wanted to say. Several processes may run a
    sender for one account: the one that has the lease sends.
    """

    def __init__(
        self, store: database.Database, texts: Catalogue, channel: Channel
    ) -> None:
        self._store, self._channel = store, channel
        self._letters = Letters(store, texts, channel)
        self.lease = Lease(store, channel.account)
        self._pacer = Pacer(channel.per_second, channel.limits.chat_seconds)
        self._queues: dict[Line, deque[Letter]] = {}
        self._chats: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._done: list[Done] = []
        self._marking: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_hand = 0
        self._room, self._news = asyncio.Event(), asyncio.Event()

    @property
    def epoch(self) -> int | None:
        """Return the lease under which rows may be claimed for us now, if any."""
        return self.lease.epoch

    async def run(self) -> None:
        """Send what is due while this process has the lease, for ever."""
        keeping = asyncio.create_task(self.lease.keep())
        try:
            await self._store.listen(self._called)
            await self.lease.while_held(self._send_all)
        finally:
            keeping.cancel()

    async def _send_all(self) -> None:
        """Take back what another process left, then send what is due, for ever."""
        account, epoch = self._channel.account, await self.lease.wait()
        most = max(IN_HAND, int(self._channel.per_second / 2))
        shared = self._store.shared
        await self._store.write(
            lambda tx: sending.unclaim(tx, account, but=epoch if shared else None)
        )
        while True:
            due = await self._take(most - self._in_hand, epoch)
            self._news.clear()
            self.accept(due)
            if not due:
                await self._a_tick()
            while self._in_hand > most // 2:
                self._room.clear()
                await self._room.wait()

    async def _take(self, room: int, epoch: int) -> list[Letter]:
        """Claim what is due; a database that is away for a while ends nothing."""
        try:
            return await self._store.write(partial(self._claim, most=room, epoch=epoch))
        except Exception as error:
            if not failures.passing(error):
                raise
            log.warning("outbox.unavailable", extra={"why": type(error).__name__})
            return []

    def _claim(self, tx: Tx, most: int, epoch: int) -> list[Letter]:
        """Take what is due, also what a former holder's last turns have left."""
        if self._store.shared:
            sending.unclaim(tx, self._channel.account, but=epoch)
        return reminders.claim(tx, self._channel.account, most=most, epoch=epoch)

    async def _a_tick(self) -> None:
        """Return after a second, or when another process has left something."""
        try:
            async with asyncio.timeout(TICK):
                await self._news.wait()
        except TimeoutError:
            pass

    def _called(self, account: str) -> None:
        if account == self._channel.account:
            self._news.set()

    def accept(self, letters: Sequence[Letter]) -> None:
        """Queue rows that this process has claimed; returns at once."""
        for letter in letters:
            self._in_hand += letter.proactive
            line = letter.conversation, letter.proactive, letter.epoch
            queue = self._queues.get(line)
            if queue is not None:
                queue.append(letter)
                continue
            self._queues[line] = deque((letter,))
            task = asyncio.create_task(self._drain(line))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Finish what is under way, mark it, give the rest back, and stop."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=CLOSE_SECONDS)
        left = set(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        if self._marking:
            await self._marking
        account, epoch = self._channel.account, self.epoch
        if epoch is not None:
            await self._store.write(lambda tx: sending.unclaim(tx, account))
        await self.lease.give_back()

    async def _drain(self, line: Line) -> None:
        """Send one line's rows in order, then forget the queue."""
        queue = self._queues[line]
        try:
            while queue:
                letter = queue[0]
                try:
                    await self._deliver(letter)
                except _Lost:
                    return
                except Exception as error:
                    log.error(
                        "message.failed", extra={"row": letter.id}, exc_info=error
                    )
                    self._mark(Done(letter.id, outbox.DEAD, why="error"))
                queue.popleft()
                self._in_hand -= letter.proactive
                self._room.set()
        finally:
            self._in_hand -= sum(letter.proactive for letter in queue)
            self._room.set()
            del self._queues[line]

    async def _deliver(self, letter: Letter) -> None:
        """Send one row, as often as it takes; what has gone of it is not sent again."""
        sent: tuple[str, ...] = ()
        time = asyncio.get_running_loop().time
        began = time()
        for attempt in count():
            await self._pacer.wait(letter.conversation, letter.rank)
            try:
                await self._send(letter, sent)
                return
            except Later as later:
                sent = later.sent or sent
                if later.seconds is None:
                    await asyncio.sleep(max(pacing.pause(attempt), AGAIN_SECONDS))
                else:
                    chat = letter.conversation
                    self._pacer.busy(chat, later.seconds, later.reach)
            if letter.proactive and not sent and time() - began > ANEW_SECONDS:
                await self._store.write(partial(sending.put_off, row=letter.id))
                return
            if time() - began > GIVE_UP_SECONDS:
                self._mark(Done(letter.id, outbox.DEAD, why="gave-up"))
                return

    async def _send(self, letter: Letter, sent: tuple[str, ...]) -> None:
        """Send one row and mark what became of it; raises Later and _Lost."""
        chat = self._chats.setdefault(letter.conversation, asyncio.Lock())
        async with chat:
            if self.epoch != letter.epoch:
                raise _Lost
            try:
                natives = await self._letters.send(letter, sent)
            except Waits:
                return
            except Gone as gone:
                await self._forget(letter, gone.why)
            except CannotGo as error:
                self._mark(Done(letter.id, outbox.DEAD, why=error.why))
            except (Wrong, Closed) as error:
                log.warning(
                    "message.refused", extra={"row": letter.id, "why": str(error)}
                )
                await self._refuse(letter, str(error))
            else:
                self._mark(Done(letter.id, outbox.SENT, " ".join(natives)))
            finally:
                self._pacer.sent(letter.conversation)

    async def _refuse(self, letter: Letter, why: str) -> None:
        """Note that a message was refused; a person who wants no news gets none."""
        if why == "muted":
            await self._store.write(partial(deliveries.mute, row=letter.id))
        word = why if _WORD.fullmatch(why) else "refused"
        self._mark(Done(letter.id, outbox.DEAD, why=word))

    async def _forget(self, letter: Letter, why: str) -> None:
        """The person has blocked us: nothing more goes there, the next chat has it."""

        def forget(tx: Tx) -> None:
            people.block(tx, letter.contact, blocked=True)
            reach.leave(tx, letter.conversation)

        self._mark(Done(letter.id, outbox.DEAD, why=why))
        await self._store.write(forget)

    def _mark(self, done: Done) -> None:
        """Note what became of a row; it is written with others in a moment."""
        self._done.append(done)
        self._letters.note(done)
        if self._marking is None or self._marking.done():
            self._marking = asyncio.create_task(self._write_marks())

    async def _write_marks(self) -> None:
        while self._done:
            await asyncio.sleep(MARK_SECONDS)
            done, self._done = self._done, []
            await self._store.write(partial(reach.mark, done=done))
            self._letters.marked(done)
