"""Every way to run Lotse and to reach it, by name."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.contract import messengers, pages
from tests.contract.bots import Bot, Person
from tests.contract.guest import Guest

Open = Callable[
    [Path], AbstractAsyncContextManager[tuple[Bot, Callable[[str], Person]]]
]
HOSTS: dict[str, Open] = {
    "web": partial(pages.web, script=True),
    "web-without-script": partial(pages.web, script=False),
    "terminal": pages.at_terminal,
    **{
        f"telegram-{library}-{way}": partial(
            messengers.on_telegram, library=library, webhook=way == "webhook"
        )
        for library in ("aiogram", "ptb")
        for way in ("polling", "webhook")
    },
    "inside-aiogram": messengers.inside_aiogram,
    "inside-ptb": messengers.inside_ptb,
    "whatsapp": messengers.on_whatsapp,
}
# The terminal has neither buttons that stay nor a second delivery.
WITH_BUTTONS = [name for name in HOSTS if name != "terminal"]
# Inside an office's bot its library confirms updates (bot/examples/README.md).
INSIDE = [name for name in HOSTS if name.startswith("inside")]
OWN = [name for name in HOSTS if name not in INSIDE]
# Where one loop polls, the next batch waits for this one.
AT_ONCE = [name for name in OWN if not name.endswith("polling")]


@dataclass
class Host:
    """A running bot that anybody can write to."""

    bot: Bot
    newcomer: Callable[[str], Person]

    def guest(self, language: str = "de") -> Guest:
        """Return somebody who has not written yet."""
        return Guest(self.bot, self.newcomer(language), language)


@asynccontextmanager
async def running(name: str, folder: Path) -> AsyncIterator[Host]:
    """Run a host on a database of its own, filled with the demo programme."""
    async with HOSTS[name](folder) as (bot, newcomer):
        yield Host(bot, newcomer)
