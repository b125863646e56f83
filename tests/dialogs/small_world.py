"""A small world that stays open between steps, and what the slow oracle reads in it."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, update

from bot import app, content
from bot.channels.base import Incoming, Outgoing
from bot.content import Content
from bot.conversations import Talks
from dialogs.engine.journal import Entry, Journal
from storage import database, directory, outbox, people, schema
from storage.sealing import Box
from storage.transaction import Tx
from storage.values import Value
from tests.dialogs import variants
from tests.support import templates
from tests.support.visitor import MONDAY, TEXTS, Visitor, World

booking_, claim, dialog_ = (
    schema.table(model) for model in (schema.Booking, schema.Claim, schema.Dialog)
)
# Read after every step, so built once.
_DIALOGS = select(dialog_.c.id, dialog_.c.person_id, dialog_.c.state, dialog_.c.journal)
_BOOKINGS = select(booking_).order_by(booking_.c.id)
_CLAIMS = select(claim.c.resource_id, claim.c.step, claim.c.booking_id)


class Strict(Talks):
    """A bot that fails the test where it would have apologised."""

    async def _set_aside(self, incoming: Incoming, error: Exception) -> Any:
        raise error


@dataclass(frozen=True)
class State:
    """What must not change by itself: dialogs with their journals, and bookings."""

    dialogs: tuple[tuple[Any, ...], ...]
    bookings: tuple[tuple[Any, ...], ...]
    claims: frozenset[tuple[int, int, int]]


async def _fill(url: str) -> None:
    """Write a database in which times are scarce."""
    store = await database.open(url, box=_box(), clock=lambda: MONDAY)
    try:
        await store.write(app.prepare)
        await store.write(_one_adviser_an_office)
    finally:
        await store.close()


def _one_adviser_an_office(tx: Tx) -> None:
    adviser = schema.table(schema.Adviser)
    first = {a.office: a.id for a in reversed(list(tx.directory.advisers.values()))}
    tx.connection.execute(
        update(adviser)
        .where(adviser.c.id.not_in(list(first.values())))
        .values(active=False)
    )
    directory.changed(tx)


@dataclass
class SmallWorld(World):
    """A world whose bot lives on until it is restarted."""

    folder: Path = Path()
    open_store: database.Database | None = None
    talks: Talks | None = None

    async def opens(self) -> None:
        """Start the bot."""
        self.open_store = await database.open(
            self.url, box=self.box, clock=lambda: self.now
        )
        self.deploys(self.registry)

    def deploys(self, registry: Any) -> None:
        """Go on with another release."""
        assert self.open_store is not None
        self.registry = registry
        self.talks = Strict(self.open_store, TEXTS, registry)

    async def closes(self) -> None:
        """Stop the bot."""
        assert self.open_store is not None
        await self.open_store.close()

    async def reads(self, reader: Any) -> Any:
        """Read from the store."""
        assert self.open_store is not None
        return await self.open_store.read(reader)

    async def state(self) -> State:
        """Return what a redelivery, a restart or another language must not change."""
        return await self.reads(state)

    async def shown(self, row: int) -> Content:
        """Return the typed content of a screen."""
        return content.parse(await self.reads(lambda tx: outbox.content(tx, row)))


def state(tx: Tx) -> State:
    """Return what the database holds of dialogs, bookings and claims."""
    run = tx.connection.execute
    found = [
        (row.id, row.person_id, row.state, repr(facts(row.journal)))
        for row in run(_DIALOGS)
    ]
    bookings, taken = run(_BOOKINGS), run(_CLAIMS)
    return State(
        tuple(sorted(found)),
        tuple(tuple(row) for row in bookings),
        frozenset(tuple(row) for row in taken),
    )


def facts(journal: Any) -> list[Entry]:
    """Return the entries that an author would know: without the engine's own."""
    known = ("ask", "yes", "look", "do")
    return [e for e in Journal.parse(journal or []).entries if e.tag in known]


def small_world() -> SmallWorld:
    """Return a world of its own, a copy of the template."""
    folder = Path(tempfile.mkdtemp(prefix="lotse-law-"))
    url = templates.copied(_fill, folder / "lotse.db")
    return SmallWorld(
        url, box=_box(), registry=variants.registry("today"), folder=folder
    )


def _box() -> Box:
    return Box("a secret for tests only")


@dataclass
class Resident(Visitor):
    """A visitor of a small world; `typed` is what each new screen meant."""

    world: SmallWorld = field(default_factory=small_world)
    typed: list[tuple[Outgoing, Content]] = field(default_factory=list)
    last: Incoming | None = None
    yes: str = ""

    async def sends(self, incoming: Incoming) -> Outgoing:
        """Send an update to the bot that is running."""
        talks = self.world.talks
        assert talks is not None
        self.last = incoming
        self.receipt = await talks.receive(incoming)
        for event in await talks.events(self.account, self.address, self.seen):
            self.seen = event.seq
            if not event.outgoing.settled:
                self.screens.append(event.outgoing)
                shown = await self.world.shown(event.outgoing.row)
                self.typed.append((event.outgoing, shown))
        return self.screen

    async def person(self) -> int:
        """Return this person's number."""

        def read(tx: Tx) -> int:
            chat = people.find(tx, self.account, self.address)
            assert chat is not None
            return chat.person

        return int(await self.world.reads(read))

    async def journal(self) -> list[Entry]:
        """Return the open dialog's journal."""
        person = await self.person()

        def read(tx: Tx) -> Any:
            return tx.connection.execute(
                select(dialog_.c.journal).where(
                    dialog_.c.person_id == person, dialog_.c.state == "active"
                )
            ).scalar()

        return facts(await self.world.reads(read))


async def asides(world: SmallWorld) -> int:
    """Return how many updates were set aside."""
    aside = schema.table(schema.Aside)

    def read(tx: Tx) -> int:
        return tx.connection.execute(
            select(func.count()).select_from(aside)
        ).scalar_one()

    return int(await world.reads(read))


def meaning(choice: content.Choice) -> tuple[str, Value]:
    """Return what pressing an option says: the question's text, and the value."""
    return choice.question, choice.value
