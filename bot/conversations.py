"""Receiving updates: one at a time per chat, committed before anybody is told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol
from weakref import WeakValueDictionary

from bot import logs, play, reading, reminders, turn, words
from bot.channels.base import (
    Event,
    Incoming,
    Outgoing,
    Receipt,
    Status,
    Unavailable,
)
from bot.i18n import Catalogue
from bot.limits import BY_CHANNEL
from bot.render import render
from bot.screens import languages
from bot.speaker import Speaker
from bot.words import likely
from dialogs.engine import Registry
from dialogs.engine.requests import Line
from storage import (
    database,
    deliveries,
    failures,
    outbox,
    people,
    reach,
    sending,
)
from storage.directory import Directory
from storage.transaction import Tx

log = logging.getLogger(__name__)
# An update that fails is tried again at once, then set aside for the operator.
TRIES = 3
# When we are stopped, turns that are under way may take so long.
SETTLE_SECONDS = 3.0


class Post(Protocol):
    """Who sends for an account; `epoch` is its lease, None while it has none."""

    @property
    def epoch(self) -> int | None:
        """Return the lease under which rows may be claimed now."""
        ...

    def accept(self, letters: Sequence[outbox.Letter]) -> None:
        """Take rows that a turn has claimed under that lease."""
        ...


class Talks:
    """The conversations of one process; what channels know of the bot."""

    def __init__(
        self,
        store: database.Database,
        texts: Catalogue,
        registry: Registry,
        web: str = "",
    ) -> None:
        self._store, self._texts = store, texts
        self._setting = turn.Setting(texts, registry, words.known(texts), web=web)
        self._locks: WeakValueDictionary[tuple[str, str], asyncio.Lock] = (
            WeakValueDictionary()
        )
        self._news: dict[tuple[str, str], set[asyncio.Event]] = {}
        self._posts: dict[str, Post] = {}
        self._turns: set[asyncio.Task[Receipt]] = set()

    def deliver_through(self, account: str, post: Post) -> None:
        """Give the rows of `account` to its sender right after COMMIT.

        While the sender has no lease they wait in the outbox for who has it.
        """
        self._posts[account] = post

    async def receive(self, incoming: Incoming) -> Receipt:
        """Play one update and return after COMMIT; or raise Unavailable.

        Whoever has called may go away: what was begun is played, and answered.
        """
        turn = asyncio.create_task(self._receive(incoming))
        self._turns.add(turn)
        turn.add_done_callback(self._turns.discard)
        return await asyncio.shield(turn)

    async def settled(self) -> None:
        """Return when everything that was begun has been played."""
        if self._turns:
            await asyncio.wait(set(self._turns), timeout=SETTLE_SECONDS)

    async def _receive(self, incoming: Incoming) -> Receipt:
        place = incoming.account, incoming.address
        lock = self._locks.setdefault(place, asyncio.Lock())
        async with lock:
            played = await self._played(incoming)
        if played.letters:
            self._posts[incoming.account].accept(played.letters)
        for event in self._news.get(place, ()):
            event.set()
        return played.receipt

    def _now(self, account: str) -> turn.Setting:
        """Return what a turn has at hand, with the present lease of its account."""
        post = self._posts.get(account)
        return replace(self._setting, epoch=post.epoch if post else None)

    async def _played(self, incoming: Incoming) -> turn.Played:
        """Try a turn a few times; what keeps failing is set aside with an apology."""
        setting = self._now(incoming.account)
        for left in reversed(range(TRIES)):
            try:
                return await self._store.write(
                    lambda tx: play.turn(tx, incoming, setting)
                )
            except Exception as error:
                if failures.passing(error):
                    log.warning("update.unavailable", exc_info=error)
                    raise Unavailable from error
                if not left:
                    return await self._set_aside(incoming, setting, error)
        raise AssertionError("the last try returns")

    async def _set_aside(
        self, incoming: Incoming, setting: turn.Setting, error: Exception
    ) -> turn.Played:
        """Note ids and where it failed, and apologise; the dialog stays as it was."""
        log.error("update.set_aside", exc_info=error)
        trace = [type(error).__name__, *logs.where(error)]

        def apologise(tx: Tx) -> turn.Played:
            if not turn.accepted(tx, incoming):
                return turn.Played(Receipt(duplicate=True))
            failures.note(tx, incoming.account, incoming.external_id, trace)
            scene = turn.open_scene(tx, incoming, setting)
            turn.apology(scene)
            return turn.close_scene(scene)

        try:
            return await self._store.write(apologise)
        except Exception as again:
            raise Unavailable from again

    async def told(self, account: str, statuses: Sequence[Status]) -> None:
        """Write down what became of messages, all at once; or raise Unavailable."""

        def note(tx: Tx) -> None:
            for status in statuses:
                _note(tx, account, status)

        try:
            await self._store.write(note)
        except Exception as error:
            if failures.passing(error):
                raise Unavailable from error
            # Told again it would fail again; one that is odd must not spoil the rest.
            log.error("status.set_aside", exc_info=error)
            if len(statuses) > 1:
                for status in statuses:
                    await self.told(account, (status,))

    async def events(self, account: str, address: str, after: int) -> list[Event]:
        """Return what a page has not seen, in the language the person reads today."""

        def read(tx: Tx) -> list[Event]:
            chat = people.find(tx, account, address)
            if chat is None:
                return []
            letters = outbox.published(tx, chat.conversation, after)
            return [
                Event(letter.seq or 0, reading.read(tx, self._texts, letter))
                for letter in letters
            ]

        return await self._store.read(read)

    async def publish(self, account: str) -> None:
        """Show on the pages of `account` what has come due, whoever is looking."""
        if not await self._store.read(lambda tx: sending.is_due(tx, account)):
            return
        for address in await self._store.write(
            lambda tx: reminders.publish(tx, account)
        ):
            for event in self._news.get((account, address), ()):
                event.set()

    async def wait(self, account: str, address: str, seconds: float) -> None:
        """Return when a turn of this chat has been committed, or after `seconds`."""
        place, event = (account, address), asyncio.Event()
        self._news.setdefault(place, set()).add(event)
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            pass
        finally:
            waiting = self._news[place]
            waiting.discard(event)
            if not waiting:
                del self._news[place]

    def greeting(self, account: str, language: str) -> Outgoing:
        """Return the first screen for somebody of whom nothing is stored yet."""
        chosen = likely(self._texts, language)
        tags = [known.tag for known in self._texts.languages]
        tags.sort(key=lambda tag: tag != chosen)
        speaker = Speaker(self._texts, Directory(0), chosen)
        limits = BY_CHANNEL[account.partition(":")[0]]
        screen = languages(tags, (Line("welcome-hello"),))
        return render(screen, speaker, limits, reading.no_cards, row=0, address="")


def _note(tx: Tx, account: str, status: Status) -> None:
    """Move one row forward, and do what its failure asks for."""
    moved = deliveries.forward(tx, account, status.row, status.native, status.state)
    if not moved or status.state != "failed":
        return
    if status.meaning == "closed" and deliveries.again_as_template(tx, status.row):
        return
    if status.meaning == "muted":
        deliveries.mute(tx, status.row)
    elif status.meaning == "gone":
        deliveries.unreachable(tx, status.row)
    deliveries.failed(tx, status.row, status.why or status.meaning)
    if status.meaning != "muted":
        reach.pass_on(tx, status.row)
