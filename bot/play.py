"""What follows from an update: the engine's own intents first, else the answer."""

from __future__ import annotations

from bot import (
    answers,
    care,
    changing,
    commands,
    entering,
    event_replies,
    handover,
    hearing,
    how_was,
    navigate,
    offer_replies,
    own_replies,
    placement_replies,
    replies,
    screens,
    switched,
    tokens,
    words,
)
from bot.channels.base import Incoming, Receipt
from bot.content import button
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
from dialogs.engine.errors import Stranded, UnknownDialog
from dialogs.engine.requests import Line
from dialogs.engine.screens import Done, Wait
from storage.transaction import Tx

_ANYTIME = (
    navigate.ANYTIME
    | replies.REPLIES
    | own_replies.REPLIES
    | offer_replies.REPLIES
    | event_replies.REPLIES
    | placement_replies.REPLIES
    | {tokens.FACE: how_was.reply}
)


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
    elif entering.brings_code(scene):
        entering.enter(scene)
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
    chosen = hearing.button(scene, text) if text else None
    if chosen is None:
        navigate.welcome(scene, care.warning(scene, known, text))
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
            answers.give(scene, stage, True, button(token, "engine-yes"))
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
            scene.show(changing.screen(stage), name="change")
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
            answers.give(scene, stage, value, choice)
            return
    answers.reject(scene, stage, Line("engine-option-gone"))


def _typed(scene: Scene, known: words.Words) -> None:
    """Follow what was typed: STOP, an answer, a button's words, a command, a way."""
    text = scene.incoming.text.strip()
    verb = known.verb(text)
    if verb == tokens.STOP:
        navigate.stop(scene, Token(tokens.STOP))
        return
    warning = care.warning(scene, known, text)
    if warning is not None:
        _unreadable(scene, warning)
        return
    if scene.chat.mode != "bot" and verb and text.startswith("/"):
        handover.end(scene)  # nobody writes a command to a human
    if scene.chat.mode != "bot" and verb not in tokens.ALWAYS:
        _overheard(scene, text)
        return
    stage = scene.stage() if not scene.screen else None
    if screens.asks_for_text(stage) and not text.startswith("/"):
        assert stage is not None
        answers.typed_alone(scene, stage, text)
        return
    beside = screens.asks_beside(stage) and not text.startswith("/")
    chosen = hearing.button(scene, text, numbers=not beside)
    if chosen is not None:
        _press(scene, tokens.parse(chosen.token))
    elif beside and stage is not None:
        answers.typed_beside(scene, stage, text, verb)
    elif verb:
        commands.follow(scene, stage, verb)
    elif scene.screen in hearing.ASKING:
        answers.reject(scene, None, Line("engine-please-tap"))
    elif stage is None:
        commands.find_way(scene, known, text)
    else:
        answers.typed_option(scene, stage, text)


def _overheard(scene: Scene, text: str) -> None:
    """Keep what is typed for the human who listens, unless it is a way back."""
    chosen = hearing.button(scene, text)
    token = tokens.parse(chosen.token) if chosen else None
    if token and token.verb in tokens.ALWAYS:
        _press(scene, token)
    else:
        handover.keep(scene, text)


def _unreadable(scene: Scene, notice: Line) -> None:
    """Say why it is not taken: a picture, a secret number; nobody keeps it."""
    if scene.chat.mode == "bot":
        answers.reject(scene, scene.stage(), notice)
    elif care.is_warning(notice):
        handover.leave_out(scene, notice)
    else:
        handover.listening(scene, notice)
