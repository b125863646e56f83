"""Words that are commands in every language, and a typed word's button."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from bot import tokens
from bot.content import Choice
from bot.folding import fold, number
from bot.i18n import Catalogue
from bot.languages import guess
from bot.sensitive import Sensitive
from bot.speaker import Speaker
from bot.wayfinding import Ways

# Each text lists its words with commas: `words-stop = stop, stopp, halt`.
_WORDS = {
    "words-stop": tokens.STOP,
    "words-menu": tokens.MENU,
    "words-help": tokens.HELP,
    "words-language": tokens.LANGUAGE,
    "words-person": tokens.PERSON,
    "words-back": tokens.BACK,
    "words-cancel": tokens.CANCEL,
    "words-mydata": tokens.DATA,
    "words-delete": tokens.DELETE,
}
_COMMANDS = {
    "/start": "start",
    "/menu": tokens.MENU,
    "/help": tokens.HELP,
    "/language": tokens.LANGUAGE,
    "/sprache": tokens.LANGUAGE,
    "/person": tokens.PERSON,
    "/stop": tokens.STOP,
    "/back": tokens.BACK,
    "/cancel": tokens.CANCEL,
    "/book": "booking",
    "/appointments": "appointments",
    "/reminders": "reminders",
    "/waiting": "waiting",
    "/events": "events",
    "/work": tokens.WORK,
    "/internship": "internship",
    "/courses": "courses",
    "/firm": "firm",
    "/join": "join",
    "/for_other": "for_other",
    "/mydata": tokens.DATA,
    "/delete": tokens.DELETE,
}


@cache
def known(texts: Catalogue) -> Words:
    """Return the command words of a catalogue; folded once, however many bots run."""
    return Words(texts)


class Words:
    """The command words of all languages, what other words mean, what none may say."""

    def __init__(self, texts: Catalogue) -> None:
        self.ways, self.sensitive = Ways(texts), Sensitive(texts)
        self._verbs: dict[str, str] = {}
        for text_id, verb in _WORDS.items():
            for listed in texts.labels_in_all(text_id).values():
                for word in listed.replace("،", ",").split(","):
                    self._verbs.setdefault(fold(word), verb)

    def verb(self, text: str) -> str:
        """Return the engine verb that `text` is a word or a command for, or nothing."""
        if text.startswith("/"):
            command = text.split(maxsplit=1)[0].partition("@")[0].lower()
            return _COMMANDS.get(command, "")
        return self._verbs.get(fold(text), "") if len(text) <= 40 else ""


def likely(texts: Catalogue, hint: str) -> str:
    """Return the language to begin in, from the app's own; only a guess."""
    found = guess(hint, texts.languages)
    return found.tag if found else texts.languages[0].tag


def matching(
    typed: str, choices: Iterable[Choice], speakers: Iterable[Speaker], first: int
) -> Choice | None:
    """Return the button that was typed: its number, or its label in any language."""
    listed = list(choices)
    options = [choice for choice in listed if choice.weight != "engine"]
    chosen = number(typed)
    if chosen is not None and first <= chosen < first + len(options):
        return options[chosen - first]
    return labelled(typed, listed, speakers)


def labelled(
    typed: str, choices: Iterable[Choice], speakers: Iterable[Speaker]
) -> Choice | None:
    """Return the button whose label in any language was typed."""
    wanted, listed = fold(typed), list(choices)
    if not wanted or len(typed) > 120:
        return None
    for speaker in speakers:
        for choice in listed:
            if fold(speaker.label(choice)) == wanted:
                return choice
    return None
