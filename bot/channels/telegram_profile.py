"""What Telegram shows around a chat: name, description and commands, by language."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any

from bot.channels.base import Gone, Later, Wrong
from bot.i18n import Catalogue
from bot.languages import REFERENCE

log = logging.getLogger(__name__)
Call = Callable[[str, Mapping[str, Any]], Awaitable[Any]]
# Each command with the text that stands beside it; what they do: bot/words.py.
COMMANDS = {
    "menu": "engine-menu",
    "book": "menu-booking",
    "appointments": "menu-mine",
    "reminders": "menu-reminders",
    "work": "menu-work",
    "events": "menu-events",
    "language": "engine-language",
    "help": "engine-help",
    "person": "engine-person",
    "mydata": "mydata-label",
    "stop": "telegram-stop",
}


async def introduce(call: Call, texts: Catalogue) -> None:
    """Bring the bot's page up to date, in each language that Telegram can address.

    Only what differs is set: Telegram lets a name be changed a few times a day. What
    it refuses is left for the next start; nobody has to wait for it.
    """
    for code, language in ("", REFERENCE), *_addressed(texts):
        for part, wanted in _page(texts, language).items():
            try:
                found = await call(f"getMy{part}", {"language_code": code})
                if found != wanted:
                    body = {"commands": wanted} if part == "Commands" else wanted
                    await call(f"setMy{part}", {**body, "language_code": code})
            except (Gone, Later, Wrong) as error:
                why = type(error).__name__
                log.warning("profile.refused", extra={"part": part, "why": why})
                return
    try:
        await call("setChatMenuButton", {"menu_button": {"type": "commands"}})
    except (Gone, Later, Wrong) as error:
        log.warning("profile.refused", extra={"why": type(error).__name__})


def _addressed(texts: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield Telegram's two letters of each language that has some, and our tag."""
    for language in texts.languages:
        if language.telegram:
            yield language.telegram, language.tag


def _page(texts: Catalogue, language: str) -> dict[str, Any]:
    """Return what should be shown, by the part of the method's name."""

    def say(text_id: str) -> str:
        return texts.label(language, text_id)

    return {
        "Name": {"name": say("web-title")},
        "Description": {"description": say("telegram-description")},
        "ShortDescription": {"short_description": say("telegram-short")},
        "Commands": [
            {"command": command, "description": say(text_id)}
            for command, text_id in COMMANDS.items()
        ],
    }
