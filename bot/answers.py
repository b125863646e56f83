"""An answer to a dialog's question: given, refused, or read from what was typed."""

from __future__ import annotations

from dataclasses import replace

from bot import commands, hearing, navigate, screens, tokens, typed, words
from bot.buttons import PERSON_BUTTON
from bot.content import Choice
from bot.stage import Stage
from bot.tokens import Token
from bot.turn import Scene
from dialogs.engine import Rejected
from dialogs.engine.journal import Full
from dialogs.engine.requests import Line
from dialogs.engine.screens import Wait
from storage.values import Meant

# After so many answers in a row that will not do, a person is offered; at once to
# somebody who has sent a paper.
REJECTS = 3


def give(scene: Scene, stage: Stage, value: object, said: Choice | None) -> None:
    """Give the dialog its answer, and show where that leads."""
    try:
        stage.answer(value)  # type: ignore[arg-type]  # a Value by construction
    except Full:
        scene.rejects = REJECTS
        reject(scene, stage, Line("engine-too-much"))
        return
    scene.rejects = 0
    scene.show_stage(stage, answer=said)
    stage.save()


def reject(scene: Scene, stage: Stage | None, notice: Line) -> None:
    """Say why it will not do and show the same screen; the journal is untouched."""
    scene.rejects += 1
    if scene.screen in hearing.ASKING and hearing.shows_again(scene, notice):
        return
    if stage is None or scene.screen:
        navigate.menu(scene, Token(tokens.MENU), notice=notice)
        return
    screen = screens.of_stage(stage, scene.limits)
    choices = screen.choices
    wants_person = scene.rejects >= REJECTS or notice.text == "engine-got-photo"
    person = PERSON_BUTTON.token
    if wants_person and all(choice.token != person for choice in choices):
        choices = (*choices, PERSON_BUTTON)
    scene.show(replace(screen, notice=notice, choices=choices))


def typed_alone(scene: Scene, stage: Stage, text: str) -> None:
    """Try what was typed as the answer to a free-text question."""
    assert isinstance(stage.scene, Wait)
    kind = stage.scene.question.kind
    assert kind is not None
    value = typed.read(scene, kind, text)
    if stage.strange:
        reject(scene, stage, Line("engine-changed"))
    elif isinstance(value, Rejected):
        reject(scene, stage, Line(value.reason))
    else:
        said = text if isinstance(value, Meant) else value
        give(scene, stage, value, Choice("", said))


def typed_beside(scene: Scene, stage: Stage, text: str, verb: str) -> None:
    """Read what was typed beside buttons: an option of another page, or an answer.

    What cannot be the answer may be a command word. A number is never an option's: it
    may be a day, or an hour.
    """
    assert isinstance(stage.scene, Wait)
    question = stage.scene.question
    assert question.kind is not None
    options = [screens.option(stage, question, v) for v in question.options]
    chosen = words.labelled(text, options, hearing.speakers(scene))
    if chosen is not None and not stage.strange:
        give(scene, stage, chosen.value, chosen)
    elif verb and isinstance(typed.read(scene, question.kind, text), Rejected):
        commands.follow(scene, stage, verb)
    else:
        typed_alone(scene, stage, text)


def typed_option(scene: Scene, stage: Stage, text: str) -> None:
    """Look on the pages that are not shown; else say kindly that a button is wanted."""
    if stage.strange:
        reject(scene, stage, Line("engine-changed"))
        return
    if isinstance(stage.scene, Wait) and stage.scene.question.form == "choose":
        question = stage.scene.question
        choices = [screens.option(stage, question, v) for v in question.options]
        chosen = words.matching(text, choices, hearing.speakers(scene), 1)
        if chosen is not None:
            give(scene, stage, chosen.value, chosen)
            return
    reject(scene, stage, Line("engine-please-tap"))
