"""The bot on the fake Telegram, by either library, and somebody who books there."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from sqlalchemy import text

from bot import app
from bot.channels.telegram import Telegram
from bot.channels.telegram_calls import Connection
from bot.conversations import Talks
from bot.worker import Sender
from storage import database
from storage.transaction import Tx
from tests.support.fake_telegram import TOKEN, FakeTelegram
from tests.support.fake_telegram_visitors import Person
from tests.support.visitor import TEXTS, World

HOSTS = ("aiogram", "ptb")
Running = Callable[
    [World, FakeTelegram], AbstractAsyncContextManager[database.Database]
]


def connect(host: str, server: FakeTelegram) -> Connection:
    """Return the connection that `TELEGRAM_HOST` chooses."""
    return app.library(host)(TOKEN, server.base)  # type: ignore[arg-type]


@asynccontextmanager
async def running(
    here: World, server: FakeTelegram, *, host: str = "aiogram"
) -> AsyncIterator[database.Database]:
    """Run the bot against the fake server."""
    async with here.store() as store:
        talks = Talks(store, TEXTS, here.registry)
        channel = Telegram(connect(host, server), TEXTS)
        sender = Sender(store, TEXTS, channel)
        talks.deliver_through(channel.account, sender)
        tasks = [
            asyncio.create_task(sender.run()),
            asyncio.create_task(channel.poll(talks)),
            asyncio.create_task(channel.introduce()),
        ]
        try:
            yield store
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await sender.close()
            await channel.close()


async def count(store: database.Database, query: str) -> int:
    def read(tx: Tx) -> int:
        return int(tx.connection.execute(text(query)).scalar_one())

    return await store.read(read)


async def taps(person: Person, part: str, within: float = 5) -> None:
    """Press the newest message's button whose label has `part` in it."""
    await person.waits(part, within=within)
    label = next(found for found in person.messages[-1].labels if part in found)
    await person.taps(label)


async def books(person: Person, name: str = "أمينة") -> None:
    await person.types("/start")
    await person.waits("أي لغة")
    for label, then in [
        ("العربية", "إنسانًا"),
        ("حجز موعد", "أي أمر"),
        ("العمل", "مكتب"),
        ("Marxloh", "أي يوم"),
        ("24/11", "أي ساعة"),
        ("10:00", "نحفظ"),
        ("نعم", "ما اسمك"),
    ]:
        await taps(person, label)
        await person.waits(then)
    await person.types(name)
    await person.waits("هل هذا صحيح")
    await taps(person, "نعم، صحيح")
    await person.waits("تم حجز")


async def books_first(person: Person, language: str) -> None:
    """Book the first of everything in a language, by the place of the buttons."""
    await _changes(person, person.types("/start"))
    await _changes(person, person.taps(TEXTS.native(language)))
    await _changes(person, person.taps(TEXTS.label(language, "menu-booking")))
    for _ in ("service", "office", "day", "time", "consent"):
        await _changes(person, _taps_first(person))
    await _changes(person, person.types("Amina"))
    await _taps_first(person)
    await person.waits_for(lambda: "document" in person.messages[-1].extra)


async def _taps_first(person: Person) -> None:
    person.press(person.messages[-1], 0)


async def _changes(person: Person, deed: Awaitable[None]) -> None:
    """Do something and wait for the next screen, with its buttons."""
    before = person.sees()
    await deed
    await person.waits_for(
        lambda: person.sees() != before and bool(person.messages[-1].labels)
    )
