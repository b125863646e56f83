"""From a row of the outbox to what the messenger gets: words, or a template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot import certificate, content, my_files, reading, templates
from bot.channels.base import Channel, Closed, NoTemplate, Outgoing, Template
from bot.i18n import Catalogue
from bot.languages import KNOWN
from bot.speaker import Speaker
from storage import database, outbox, sending
from storage.directory import Directory
from storage.outbox import Letter
from storage.sending import Done

# A window that ends while a message is on its way is taken for closed.
MARGIN = timedelta(minutes=1)


class Waits(Exception):
    """The row may not go now; it waits in the outbox, and is in nobody's hand."""


class CannotGo(Exception):
    """The row cannot go to this person this way; `why` is a short word for staff."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Letters:
    """Sends single rows of one account through its channel."""

    def __init__(
        self, store: database.Database, texts: Catalogue, channel: Channel
    ) -> None:
        self._store, self._texts, self._channel = store, texts, channel
        self._natives: dict[int, str] = {}

    async def send(self, letter: Letter, sent: tuple[str, ...]) -> tuple[str, ...]:
        """Send one row once; return the messenger's ids.

        Raises what the channel raises, Waits and CannotGo.
        """
        if letter.muted and letter.rank >= outbox.OFFER:
            raise CannotGo("muted")
        outgoing = await self._rendered(letter)
        if outgoing is None:
            return sent
        if self._is_open(letter):
            try:
                return await self._channel.send(outgoing, sent)
            except Closed:
                pass  # the messenger knows better than we do
        return await self._send_template(letter, outgoing)

    def note(self, done: Done) -> None:
        """Remember the id of a message that is not marked yet: edits may want it."""
        if done.natives:
            self._natives[done.row] = done.natives.split(" ")[0]

    def marked(self, done: Iterable[Done]) -> None:
        """Forget ids that the database knows now."""
        for one in done:
            self._natives.pop(one.row, None)

    def _is_open(self, letter: Letter) -> bool:
        """Say whether anything may be said to this person now."""
        window = self._channel.limits.window
        if window is None:
            return True
        heard = letter.heard_at
        return heard is not None and self._store.clock() < heard + window - MARGIN

    async def _send_template(
        self, letter: Letter, outgoing: Outgoing
    ) -> tuple[str, ...]:
        """Send the approved words for a row, in the first language that has some."""
        why = "window"
        for template in self._templates(letter):
            until = await self._store.write(
                partial(
                    sending.reserve_template,
                    letter=letter,
                    template=f"{template.name}/{template.language}",
                    most=self._channel.daily_people,
                )
            )
            if until is not None:
                put_off = partial(
                    sending.put_off, row=letter.id, until=until, why="limit"
                )
                await self._store.write(put_off)
                raise Waits
            try:
                return await self._channel.send(replace(outgoing, template=template))
            except NoTemplate:
                why = "no-template"
        raise CannotGo(why)

    def _templates(self, letter: Letter) -> Iterator[Template]:
        """Return what has been approved: in the first language, in the second, else."""
        directory = self._store.directory or Directory(0)
        first = letter.language or content.language(letter.content)
        tags = dict.fromkeys((first, letter.second, *_fallbacks(first)))
        known = {language.tag for language in self._texts.languages}
        speakers = [
            Speaker(self._texts, directory, tag) for tag in tags if tag in known
        ]
        return templates.fitting(content.parse(letter.content), speakers)

    async def _rendered(self, letter: Letter) -> Outgoing | None:
        """Render a row; None for an edit whose message was never sent."""
        edits = letter.edits_native or ""
        if letter.edits and not edits:
            edits = self._natives.get(letter.edits, "") or await self._store.read(
                partial(outbox.native, row=letter.edits)
            )
        if letter.content.get("x") and not edits:
            return None
        made = reading.without_asking(self._store.directory, self._texts, letter, edits)
        if made is None:
            made = await self._store.read(
                lambda tx: reading.read(tx, self._texts, letter, edits)
            )
        if not my_files.wanted(made):
            return await certificate.filled(self._store, self._texts, made)
        fill = partial(
            my_files.filled,
            texts=self._texts,
            outgoing=made,
            conversation=letter.conversation,
        )
        return await self._store.read(fill)


def _fallbacks(tag: str) -> tuple[str, ...]:
    """Return whose words are shown to somebody whose language has none."""
    return next((known.fallback for known in KNOWN if known.tag == tag), ())
