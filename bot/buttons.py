"""The button that somebody typed instead of pressing it."""

from __future__ import annotations

from bot import words
from bot.content import Choice, parse
from bot.render import Speaker
from bot.turn import Scene
from storage import outbox


def typed(scene: Scene, text: str, *, numbers: bool = True) -> Choice | None:
    """Return the button on the screen whose number or label, in any language, it is.

    Or whose label it is below a reminder: old phones show no buttons.
    """
    data = outbox.content(scene.tx, scene.shown) if scene.shown else None
    if data is not None:
        screen = parse(data)
        shown, heard = screen.choices, speakers(scene)
        chosen = (
            words.matching(text, shown, heard, screen.first)
            if numbers
            else words.labelled(text, shown, heard)
        )
        if chosen is not None:
            return chosen
    said = outbox.unasked(scene.tx, scene.chat.conversation)
    choices = parse(said).choices if said is not None else ()
    return words.labelled(text, choices, speakers(scene))


def speakers(scene: Scene) -> list[Speaker]:
    """Return a speaker for each language, the person's own first."""
    tags = [language.tag for language in scene.texts.languages]
    tags.sort(key=lambda tag: tag != scene.language)
    return [Speaker(scene.texts, scene.tx.directory, tag) for tag in tags]
