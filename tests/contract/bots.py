"""What stands behind every host: a bot that tells when it has heard and answered."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Row, func, select, text

from bot.channels.base import Incoming, Receipt
from bot.conversations import Talks
from storage import database, outbox, schema
from storage.transaction import Clock, Tx
from tests.support.visitor import MONDAY, world
from tests.support.whatsapp_bot import SECRET, eventually

_outbox, _person, _contact, _conversation = (
    schema.table(model)
    for model in (schema.Outbox, schema.Person, schema.Contact, schema.Conversation)
)


class Person(Protocol):
    """What somebody can do with a phone; each deed as that messenger sends it.

    `opening` is how many updates open the chat, `presses` whether there are buttons,
    `media` what can be sent beside words. A deed returns once it has left the phone.
    """

    opening: int
    presses: bool
    media: frozenset[str]

    async def opens(self) -> None:
        """Open the chat for the first time."""
        ...

    async def types(self, text: str) -> None:
        """Send a text."""
        ...

    async def taps(self, token: str, said: str) -> None:
        """Press a button; `said` is typed where there are none."""
        ...

    async def sends(self, kind: str) -> None:
        """Send what is no text."""
        ...

    async def again(self) -> None:
        """Have the last update delivered a second time."""
        ...

    def saw(self) -> str:
        """Return all that was ever shown, as plain text."""
        ...


class Bot:
    """The conversations of a host, with an ear at the door.

    Whoever says `slow` is only played once `go_on` is set.
    """

    def __init__(self, store: database.Database, talks: Talks) -> None:
        self.store, self.receipts = store, list[Receipt]()
        self.slow, self.go_on = "", asyncio.Event()
        self._talks, self._receive = talks, talks.receive
        talks.receive = self._hear  # type: ignore[method-assign]

    async def _hear(self, incoming: Incoming) -> Receipt:
        if self.slow and incoming.text == self.slow:
            await self.go_on.wait()
        receipt = await self._receive(incoming)
        self.receipts.append(receipt)
        return receipt

    @property
    def heard(self) -> int:
        """Return how many updates were played to their end."""
        return len(self.receipts)

    async def has_heard(self, updates: int) -> None:
        """Wait until so many updates were played, and every answer has gone out."""
        await eventually(lambda: self.heard >= updates, within=10)
        await eventually(self._nothing_waits, within=10)

    async def _nothing_waits(self) -> bool:
        def read(tx: Tx) -> bool:
            waiting = select(func.count()).where(
                _outbox.c.rank == outbox.REPLY,
                _outbox.c.state.in_((outbox.WAITING, outbox.CLAIMED)),
            )
            return not tx.connection.execute(waiting).scalar_one()

        return await self.store.read(read)

    def lose_database(self, times: int = 1) -> None:
        """Let the next turns find no database, as when it restarts."""
        self._away = _Away(self.store, times)
        self._talks._store = self._away  # type: ignore[assignment]

    @property
    def is_away(self) -> bool:
        """Say whether the database is still to be missed."""
        return bool(self._away.times)

    async def answers(self, conversation: int, after: int) -> list[Row[Any]]:
        """Return a chat's answers after a row, with the language of its person."""
        query = (
            select(_outbox.c.id, _outbox.c.content, _person.c.language)
            .join(_conversation, _conversation.c.id == _outbox.c.conversation_id)
            .join(_contact, _contact.c.id == _conversation.c.contact_id)
            .join(_person, _person.c.id == _contact.c.person_id)
            .where(
                _outbox.c.conversation_id == conversation,
                _outbox.c.rank == outbox.REPLY,
                _outbox.c.id > after,
            )
            .order_by(_outbox.c.id)
        )
        return await self.store.read(lambda tx: list(tx.connection.execute(query)))

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return what an SQL query finds."""

        def read(tx: Tx) -> list[tuple[Any, ...]]:
            return [tuple(row) for row in tx.connection.execute(text(query))]

        return await self.store.read(read)

    async def counted(self) -> dict[str, int]:
        """Return how many rows each table has."""
        return {
            name: (await self.rows(f'SELECT count(*) FROM "{name}"'))[0][0]
            for name in schema.Base.metadata.tables
        }


class _Away:
    """A store whose next writes fail as a database that is away does."""

    def __init__(self, store: database.Database, times: int) -> None:
        self._store, self.times = store, times

    async def write(self, turn: Callable[[Tx], Any]) -> Any:
        if self.times:
            self.times -= 1
            raise ConnectionError("away")
        return await self._store.write(turn)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


def environment(folder: Path, **more: str) -> dict[str, str]:
    """Return the settings of a bot on a new database with the demo programme."""
    return {"DATABASE_URL": world(folder).url, "SECRET_KEY": SECRET, **more}


def clock() -> Clock:
    """Return a clock that runs from Monday morning on."""
    begun = datetime.now(UTC)
    return lambda: MONDAY + (datetime.now(UTC) - begun)


@asynccontextmanager
async def port() -> AsyncIterator[socket.socket]:
    """Hold a free port of this machine, so that its address is known at once."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held
