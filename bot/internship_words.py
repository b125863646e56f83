"""What a text gets of an internship: its trade, its tasks, what one needs for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bot import when
from bot.i18n import Argument
from bot.languages import native
from storage.values import Language, Ref, Value, Word

if TYPE_CHECKING:
    from bot.speaker import Speaker


def label(trade: Ref, quarter: Ref, speaker: Speaker) -> str:
    """Return an internship on a button: what and where."""
    told: dict[str, Argument] = {
        "trade": speaker.value_label(trade, ""),
        "quarter": speaker.value_label(quarter, ""),
    }
    return speaker.texts.label(speaker.language, "value-internship", told)


def briefly(values: tuple[Value, ...], speaker: Speaker) -> str:
    """Return what is chosen from: a place, a task, one of a firm's places, somebody."""
    told: dict[str, Argument] = {}
    match values:
        case (_, Ref(kind="trade") as trade, Ref(kind="quarter") as quarter):
            return label(trade, quarter, speaker)
        case (Ref(kind="internship"), trade, Word(word=state), int(many), int(number)):
            told = {"trade": speaker.value_label(trade, ""), "number": number}
            told |= {"people": many} if state == "open" else {}
            name = f"value-place-{state}"
        case (Ref(kind="placement"), Word(word=stands), str(name_or_number)):
            told, name = {"name": name_or_number}, f"value-person-{stands}"
        case _:
            return listed(values, speaker) or ""
    return speaker.texts.label(speaker.language, name, told)


def listed(values: tuple[Value, ...], speaker: Speaker) -> str | None:
    """Return words in a row: tasks of a trade, languages, labels of one beginning.

    None for a tuple of another sort; nothing for an empty one.
    """
    words: Iterable[str]
    match values:
        case (Ref(), Ref(), *_):
            words = (speaker.value_label(one, "") for one in values)
        case (Ref(kind="trade", id=number), *keys):
            tasks = speaker.directory.trades[number].tasks
            words = (
                str(speaker.own(tasks[key.word]))
                for key in keys
                if isinstance(key, Word) and key.word in tasks
            )
        case (Ref(), *_):
            words = (speaker.value_label(one, "") for one in values)
        case (str() as beginning, *rest):
            words = (speaker.value_label(one, beginning) for one in rest)
        case (Language(), *_):
            words = (native(one.tag) for one in values if isinstance(one, Language))
        case ():
            words = ()
        case _:
            return None
    return when.listed(speaker.language.partition("-")[0], words)
