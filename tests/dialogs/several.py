"""A bot with several small dialogs and texts of their own."""

import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from bot import i18n
from bot.conversations import Talks
from dialogs import booking
from dialogs.engine import Chat, Definition, PersonName, Registry, dialog
from storage import consents
from storage.transaction import Tx
from storage.values import Ref, Value
from tests.support import templates
from tests.support.catalogues import LOCALES
from tests.support.visitor import World, programme

DRINKS = ("tea", "milk", "juice", "water")


def _drink(name: str) -> Definition:
    """Return a dialog that can be begun often, with something to give back."""

    @dialog(name)
    async def drink(chat: Chat) -> None:
        await chat.do("order", consents.record, name, undo=consents.withdraw)
        person = await chat.ask("name", PersonName())
        await chat.confirm("sure", name=person)
        await chat.say("done")

    return drink


def offices(tx: Tx) -> tuple[Value, ...]:
    """Return two offices."""
    return tuple(Ref("office", number) for number in tuple(tx.directory.offices)[:2])


def none(tx: Tx, office: Ref) -> tuple[Value, ...]:
    """Return nothing: all is taken."""
    return ()


@dialog("shop")
async def shop(chat: Chat) -> None:
    """Lead to a shelf with nothing on it."""
    office = await chat.choose("office", offices)
    await chat.choose("shelf", none, office, otherwise={"wait": "queue"})


@dialog("queue")
async def queue(chat: Chat, office: Ref) -> None:
    """Wait at one office."""
    name = await chat.ask("name", PersonName(), office=office)
    await chat.confirm("sure", office=office, name=name)
    await chat.say("done", office=office)


@cache
def texts() -> i18n.Catalogue:
    """Return our texts and those of the small dialogs, the same in all languages."""
    lines = ["shop-office = Which office?", "shop-shelf = Which one?"]
    lines += ["shop-shelf-none = Nothing left at { $office }."]
    lines += ["shop-shelf-none-wait = Queue up"]
    for name in (*DRINKS, "shop", "queue"):
        lines.append(f"menu-go-on-{name} = Go on: {name}")
    for name in DRINKS:
        lines += [f"{name}-name = {name}: who?", f"{name}-done = {name} comes."]
        lines += [f"{name}-sure = {name} for {{ $name }}?"]
    lines += ["queue-name = At { $office }: who?", "queue-done = { $office } calls."]
    lines += ["queue-sure = { $name } at { $office }?"]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(LOCALES, folder, dirs_exist_ok=True)
        for language in Path(folder).iterdir():
            if language.is_dir():
                (language / "several.ftl").write_text("\n".join(lines))
        return i18n.load(Path(folder), strict=True)


@dataclass
class Several(World):
    """A world whose bot can do more than one thing."""

    registry: Registry = field(default_factory=lambda: registry())

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[Talks]:
        """Open the database and make a bot that has never seen anything."""
        async with self.store() as store:
            yield Talks(store, texts(), self.registry)


def registry() -> Registry:
    """Return the booking and the small dialogs."""
    known = Registry()
    for definition in (booking.book, shop, queue, *map(_drink, DRINKS)):
        known.add(definition)
    return known


def several(folder: Path) -> Several:
    """Return a world of its own in `folder`."""
    return Several(templates.copied(programme, folder / "lotse.db"))
