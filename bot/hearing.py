"""Which button was meant by what somebody typed, and a question that is asked again."""

from __future__ import annotations

from dataclasses import replace

from bot import how_was, words
from bot.content import Choice, parse
from bot.speaker import Speaker
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import outbox

# The engine's own screens that ask about a dialog: what else is typed there is asked
# once more; anywhere else the menu follows.
ASKING = ("change", "go-on")


def button(scene: Scene, text: str, *, numbers: bool = True) -> Choice | None:
    """Return the button on the screen whose number or label, in any language, it is.

    Without `numbers` only the label counts. Or whose label it is below a reminder: old
    phones show no buttons. Where nothing else is asked, the face that answers the
    newest question.
    """
    said = outbox.unasked(scene.tx, scene.chat.conversation)
    unasked = parse(said).choices if said is not None else ()
    face = how_was.typed(text, unasked, scene.shown or 0)
    if face is not None and _nothing_is_asked(scene):
        return face
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
    return words.labelled(text, unasked, speakers(scene))


def _nothing_is_asked(scene: Scene) -> bool:
    if scene.chat.mode != "bot" or scene.screen in ASKING:
        return False
    return bool(scene.screen) or scene.stage() is None


def speakers(scene: Scene) -> list[Speaker]:
    """Return a speaker for each language, the person's own first."""
    tags = [language.tag for language in scene.texts.languages]
    tags.sort(key=lambda tag: tag != scene.language)
    return [Speaker(scene.texts, scene.tx.directory, tag) for tag in tags]


def shows_again(scene: Scene, notice: Line) -> bool:
    """Show the engine's open screen once more, below a notice; False if none is."""
    data = outbox.content(scene.tx, scene.shown) if scene.shown else None
    if data is None:
        return False
    screen = replace(parse(data), notice=notice, answer=None)
    scene.show(screen, name=scene.screen)
    return True
