"""What follows from an update: the engine's own intents first, else the answer."""

from __future__ import annotations

from dataclasses import replace

from bot import (
    commands,
    event_replies,
    handover,
    navigate,
    replies,
    screens,
    switched,
    tokens,
    words,
)
from bot.channels.base import Incoming, Receipt
from bot.content import Choice, button, parse
from bot.render import Speaker
from bot.stage import Stage
from bot.tokens import Token
from bot.turn import (
    SILENT,
    Played,
    Scene,
    Setting,
    accepted,
    close_scene,
    open_scene,
)
from dialogs.engine import Rejected
from dialogs.engine.errors import Stranded, UnknownDialog
from dialogs.engine.journal import Full
from dialogs.engine.requests import Line
from dialogs.engine.screens import Done, Wait
from storage import outbox
from storage.transaction import Tx

# After so many answers in a row that will not do, a person is offered.
REJECTS = 3
_ANYTIME = navigate.ANYTIME | replies.REPLIES | event_replies.REPLIES


def turn(tx: Tx, incoming: Incoming, setting: Setting) -> Played:
    """Play one update in `tx`; everything it changes is committed together."""
    if not accepted(tx, incoming):
        return Played(Receipt(duplicate=True))
    scene = open_scene(tx, incoming, setting)
    mode = tx.directory.switched.get(incoming.channel)
    try:
        if mode and incoming.kind not in SILENT:
            switched.turn_away(scene, setting.known, mode)
        else:
            _follow(scene, setting.known)
    except (Stranded, UnknownDialog) as error:
        navigate.stuck(scene, error)
    return close_scene(scene)


def _follow(scene: Scene, known: words.Words) -> None:
    """Do what an update asks for, by its kind."""
    incoming = scene.incoming
    if incoming.kind in ("blocked", "unblocked"):
        navigate.blocked(scene, blocked=incoming.kind == "blocked")
    elif incoming.kind == "moved":
        pass  # where to reach the person is known now; nobody has said anything
    elif incoming.kind == "press":
        _press(scene, tokens.parse(incoming.token))
    elif scene.chat.language is None:
        _first(scene, known)
    elif incoming.kind == "start":
        navigate.start(scene)
    elif incoming.kind == "contact" and scene.asks_for_a_number:
        _typed(scene, known)
    elif incoming.kind in screens.UNREADABLE:
        _unreadable(scene, Line(screens.UNREADABLE[incoming.kind]))
    else:
        _typed(scene, known)


def _first(scene: Scene, known: words.Words) -> None:
    """Somebody without a language yet: what was typed may be one."""
    text = scene.incoming.text if scene.incoming.kind == "text" else ""
    if known.verb(text) == tokens.STOP:
        navigate.stop(scene, Token(tokens.STOP))
        return
    chosen = _typed_button(scene, text) if text else None
    if chosen is None:
        navigate.welcome(scene)
    else:
        _press(scene, tokens.parse(chosen.token))


def _press(scene: Scene, token: Token | None) -> None:
    """Follow a button: the engine's at any time, a question's if it is still open."""
    if scene.chat.mode != "bot" and (token is None or token.verb not in tokens.ALWAYS):
        handover.only_says_who_listens(scene)
    elif token is None:
        navigate.old_button(scene)
    elif token.verb in _ANYTIME:
        scene.rejects = 0
        _ANYTIME[token.verb](scene, token)
    else:
        _press_question(scene, token)


def _press_question(scene: Scene, token: Token) -> None:
    """Follow a button of a dialog's question."""
    stage = scene.stage()
    if stage is None or stage.saved.id != token.dialog:
        navigate.button_of_another(scene, token)
        return
    if token.revision != stage.revision or isinstance(stage.scene, Done):
        navigate.older_button(scene, stage, token)
        return
    scene.rejects = 0
    match token.verb, stage.scene.question.form:
        case tokens.OPTION, "choose":
            _choose(scene, stage, token.argument)
        case tokens.YES, "confirm":
            answer(scene, stage, True, button(token, "engine-yes"))
        case ((tokens.OPTION | tokens.YES), _):
            navigate.old_button(scene, stage)
        case _:
            _navigate(scene, stage, token)


def _navigate(scene: Scene, stage: Stage, token: Token) -> None:
    """Follow one of the engine's buttons beside a question."""
    match token.verb:
        case tokens.BACK:
            navigate.back(scene, stage)
        case tokens.CANCEL:
            navigate.cancel(scene, stage)
        case tokens.PAGE:
            page = int(token.argument) if token.argument.isdecimal() else 0
            scene.show_stage(stage, page=page)
            stage.save()
        case tokens.CHANGE:
            scene.show(screens.change(stage), name="change")
            stage.save()
        case tokens.DROP:
            navigate.drop(scene, stage, token.argument)
        case tokens.OTHERWISE:
            navigate.otherwise(scene, stage, token.argument)


def _choose(scene: Scene, stage: Stage, option: str) -> None:
    """Take an option if it can still be had; else say so and show what is left."""
    assert isinstance(stage.scene, Wait)
    question = stage.scene.question
    for value in question.options:
        choice = screens.option(stage, question, value)
        if choice.token.split(".", 3)[-1] == option:
            answer(scene, stage, value, choice)
            return
    _reject(scene, stage, Line("engine-option-gone"))


def answer(scene: Scene, stage: Stage, value: object, said: Choice | None) -> None:
    """Give the dialog its answer, and show where that leads."""
    try:
        stage.answer(value)  # type: ignore[arg-type]  # a Value by construction
    except Full:
        scene.rejects = REJECTS
        _reject(scene, stage, Line("engine-too-much"))
        return
    scene.rejects = 0
    scene.show_stage(stage, answer=said)
    stage.save()


def _typed(scene: Scene, known: words.Words) -> None:
    """Follow what was typed: STOP, an answer, a button's words, a command, a way."""
    text = scene.incoming.text.strip()
    verb = known.verb(text)
    if verb == tokens.STOP:
        navigate.stop(scene, Token(tokens.STOP))
        return
    if scene.chat.mode != "bot" and verb not in tokens.ALWAYS:
        _overheard(scene, text)
        return
    stage = scene.stage() if not scene.screen else None
    if screens.asks_for_text(stage) and not text.startswith("/"):
        assert stage is not None
        _type_answer(scene, stage, text)
        return
    chosen = _typed_button(scene, text)
    if chosen is not None:
        _press(scene, tokens.parse(chosen.token))
    elif verb:
        commands.follow(scene, stage, verb)
    elif stage is None:
        commands.find_way(scene, known, text)
    else:
        _typed_option(scene, stage, text)


def _overheard(scene: Scene, text: str) -> None:
    """Keep what is typed for the human who listens, unless it is a way back."""
    chosen = _typed_button(scene, text)
    token = tokens.parse(chosen.token) if chosen else None
    if token and token.verb in tokens.ALWAYS:
        _press(scene, token)
    else:
        handover.keep(scene, text)


def _unreadable(scene: Scene, notice: Line) -> None:
    """Say that a picture or the like cannot be read; nobody keeps it."""
    if scene.chat.mode == "bot":
        _reject(scene, scene.stage(), notice)
    else:
        handover.listening(scene, notice)


def _type_answer(scene: Scene, stage: Stage, text: str) -> None:
    """Try what was typed as the answer to a free-text question."""
    assert isinstance(stage.scene, Wait)
    kind = stage.scene.question.kind
    assert kind is not None
    value = kind.parse(text)
    if stage.strange:
        _reject(scene, stage, Line("engine-changed"))
    elif isinstance(value, Rejected):
        _reject(scene, stage, Line(value.reason))
    else:
        answer(scene, stage, value, Choice("", value))


def _typed_button(scene: Scene, text: str) -> Choice | None:
    """Return the button on the screen whose number or label, in any language, it is.

    Or whose label it is below a reminder: old phones show no buttons.
    """
    data = outbox.content(scene.tx, scene.shown) if scene.shown else None
    if data is not None:
        screen = parse(data)
        chosen = words.matching(text, screen.choices, _speakers(scene), screen.first)
        if chosen is not None:
            return chosen
    said = outbox.unasked(scene.tx, scene.chat.conversation)
    choices = parse(said).choices if said is not None else ()
    return words.labelled(text, choices, _speakers(scene))


def _typed_option(scene: Scene, stage: Stage, text: str) -> None:
    """Look on the pages that are not shown; else say kindly that a button is wanted."""
    if stage.strange:
        _reject(scene, stage, Line("engine-changed"))
        return
    if isinstance(stage.scene, Wait) and stage.scene.question.form == "choose":
        question = stage.scene.question
        choices = [screens.option(stage, question, v) for v in question.options]
        chosen = words.matching(text, choices, _speakers(scene), 1)
        if chosen is not None:
            answer(scene, stage, chosen.value, chosen)
            return
    _reject(scene, stage, Line("engine-please-tap"))


def _speakers(scene: Scene) -> list[Speaker]:
    """Return a speaker for each language, the person's own first."""
    tags = [language.tag for language in scene.texts.languages]
    tags.sort(key=lambda tag: tag != scene.language)
    return [Speaker(scene.texts, scene.tx.directory, tag) for tag in tags]


def _reject(scene: Scene, stage: Stage | None, notice: Line) -> None:
    """Say why it will not do and show the same screen; the journal is untouched."""
    scene.rejects += 1
    if stage is None or scene.screen:
        navigate.menu(scene, Token(tokens.MENU), notice=notice)
        return
    screen = screens.of_stage(stage, scene.limits)
    choices = screen.choices
    if scene.rejects >= REJECTS and screens.PERSON_BUTTON not in choices:
        choices = (*choices, screens.PERSON_BUTTON)
    scene.show(replace(screen, notice=notice, choices=choices))
