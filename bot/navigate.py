"""The engine's own ways: menu, language, help, stop, back, cancel, older buttons."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from bot import content, handover, invitation, leaving, screens, tokens
from bot.buttons import MENU_BUTTON
from bot.content import Content
from bot.parking import ask, begin, end, fresh, go_on, park, unfinished, welcome_back
from bot.stage import Stage, told_value
from bot.tokens import Token
from bot.turn import Scene
from dialogs.engine.errors import DialogError, UnknownDialog
from dialogs.engine.requests import Line
from dialogs.engine.screens import Wait
from storage import (
    consents,
    dialogs,
    enrolments,
    failures,
    firms,
    my_data,
    offers,
    outbox,
    own_reminders,
    people,
    reach,
    reminders,
    seeking,
)
from storage.values import option_id

log = logging.getLogger(__name__)


def welcome(scene: Scene, notice: Line | None = None) -> None:
    """Say who we are in the likeliest language, and let the person choose one."""
    tags = [language.tag for language in scene.texts.languages]
    tags.sort(key=lambda tag: tag != scene.language)
    screen = screens.languages(tags, (Line("welcome-hello"),))
    scene.show(replace(screen, notice=notice), name="language")


def start(scene: Scene) -> None:
    """/start: the menu, with whatever state is stored."""
    welcome_back(scene)
    if scene.chat.mode != "bot":
        people.set_mode(scene.tx, scene.chat.conversation, "bot")
    invited = invitation.read(scene.incoming.text, scene.texts.languages)
    if invited.language:
        scene.speak(invited.language)
    menu(scene, Token(tokens.MENU))


def menu(scene: Scene, token: Token, notice: Line | None = None) -> None:
    """Show the menu; it needs nothing but the person's unfinished dialogs' names."""
    if notice is None:
        welcome_back(scene)
    scene.show(screens.menu(notice, unfinished(scene)), name="menu")


def work(scene: Scene, token: Token) -> None:
    """Show the ways to work; who looks here may be written to again."""
    welcome_back(scene)
    search = "search" if seeking.signed_up(scene.tx) else "internship"
    scene.show(screens.work(search), name="work")


def language(scene: Scene, token: Token) -> None:
    """Show the picker, or take a choice and go on with the same screen."""
    tags = [language.tag for language in scene.texts.languages]
    if token.argument not in tags:
        scene.show(screens.languages(tags), name="language")
        return
    first = scene.chat.language is None
    scene.speak(token.argument)
    if first:
        about = (Line("welcome-about"), *_channel_notice(scene))
        picked = screens.menu(None, ())
        scene.show(
            Content(says=about, question=picked.question, choices=picked.choices),
            name="menu",
        )
        return
    if scene.chat.mode != "bot":
        handover.listening(scene)
        return
    stage = scene.stage()
    if stage is None:
        menu(scene, token)
    else:
        scene.show_stage(stage)
        stage.save()


def _channel_notice(scene: Scene) -> tuple[Line, ...]:
    """Say who else can see that a person writes to us (PRIVACY 6)."""
    text = f"welcome-{scene.incoming.channel}"
    if not scene.texts.has(text):
        return ()
    return (Line(text), *screens.web(scene.web))


def help_(scene: Scene, token: Token) -> None:
    """Show what the bot can do."""
    scene.show(screens.help_(tuple(scene.tx.directory.offices)), name="help")


def person(scene: Scene, token: Token) -> None:
    """Show how to reach a human being."""
    scene.show(screens.person(tuple(scene.tx.directory.offices)), name="person")


def write(scene: Scene, token: Token) -> None:
    """Hand the chat to a human being, who answers here."""
    if scene.chat.language is None:
        welcome(scene)
        return
    welcome_back(scene)
    handover.ask(scene)


def stop(scene: Scene, token: Token) -> None:
    """Stop, and say that it is done."""
    said = {
        "stop-reminders": own_reminders.mine(scene.tx),
        "stop-courses": enrolments.any_open(scene.tx),
        "stop-firm": firms.known(scene.tx),
    }
    says = tuple(Line(text) for text, holds in said.items() if holds)
    forget(scene)
    scene.show(
        Content(says=(*says, Line("stop-done")), choices=(MENU_BUTTON,)),
        name="stop",
    )


def forget(scene: Scene) -> None:
    """No more messages in any chat, consents withdrawn, what was begun given back."""
    for saved in dialogs.unfinished(scene.tx, scene.chat.person):
        end(scene, saved)
    offers.let_go(scene.tx)
    for purpose in consents.ENDED_BY_A_STOP:
        my_data.withdraw(scene.tx, purpose)
    consents.withdraw_all(scene.tx)
    for contact, chat in people.chats(scene.tx, scene.chat.person).items():
        people.stop(scene.tx, contact, stopped=True)
        outbox.drop_waiting(scene.tx, chat)
    if scene.chat.mode != "bot":
        people.set_mode(scene.tx, scene.chat.conversation, "bot")


def bot(scene: Scene, token: Token) -> None:
    """Go back from a human to the bot."""
    people.set_mode(scene.tx, scene.chat.conversation, "bot")
    menu(scene, token)


def stuck(scene: Scene, error: DialogError) -> None:
    """A dialog cannot go on: staff are told, and the person has the menu.

    One that this release does not know is only put aside: a later one may know it.
    """
    saved = dialogs.active(scene.tx, scene.chat.person)
    assert saved is not None
    incoming, trace = scene.incoming, [type(error).__name__, str(error)]
    log.error("dialog.stuck", extra={"dialog": saved.id, "why": str(error)})
    failures.note(scene.tx, incoming.account, incoming.external_id, trace)
    if isinstance(error, UnknownDialog):
        park(scene, saved)
        notice = Line("engine-apology")
    else:
        dialogs.set_state(scene.tx, saved.id, "stuck")
        notice = Line("engine-stuck")
    menu(scene, Token(tokens.MENU), notice)


def blocked(scene: Scene, *, blocked: bool) -> None:
    """Note that the person has stopped us in the messenger, or lets us in again."""
    people.block(scene.tx, scene.chat.contact, blocked=blocked)
    if blocked:
        reach.leave(scene.tx, scene.chat.conversation)
    else:
        reminders.revive(scene.tx, scene.chat.conversation)


def back(scene: Scene, stage: Stage) -> None:
    """Go one answer back; from the first question to the menu."""
    if stage.back():
        scene.show_stage(stage)
        stage.save()
    else:
        menu(scene, Token(tokens.MENU))


def cancel(scene: Scene, stage: Stage) -> None:
    """Leave a dialog for good."""
    stage.abandon()
    end(scene, stage.saved)
    menu(scene, Token(tokens.MENU), notice=Line("engine-cancelled"))


def drop(scene: Scene, stage: Stage, key: str) -> None:
    """Change one answer: it is asked again, later ones stay where they still fit."""
    if any(entry.key == key for entry in stage.answers()):
        stage.drop(key)
    scene.show_stage(stage)
    stage.save()


def otherwise(scene: Scene, stage: Stage, word: str) -> None:
    """Start the dialog that an empty question offers instead."""
    assert isinstance(stage.scene, Wait)
    name = stage.scene.question.otherwise.get(word, "")
    values = dict(stage.scene.question.line.values)
    if name in scene.registry:
        if scene.registry.get(name).kept:
            park(scene, stage.saved)
        else:  # it takes the place of this one, which need not be mentioned again
            end(scene, stage.saved)
        begin(scene, Token(tokens.START, argument=name), values)
    else:
        old_button(scene)


def older_button(scene: Scene, stage: Stage, token: Token) -> None:
    """A button of a question that was answered: noted, or shall it be changed?"""
    entry = stage.journal.shown_at(token.revision)
    is_open = isinstance(stage.scene, Wait)
    changeable = is_open and entry is not None and entry in stage.answers()
    if entry is None or not changeable or token.verb != tokens.OPTION:
        old_button(scene, stage)
    elif option_id(entry.decoded()) != token.argument:
        question = Line("engine-change-one", told_value(entry))
        scene.show(screens.change_one(stage, entry.key, question), name="change")
    elif stage.strange:  # what is asked now must be seen before it is answered
        old_button(scene, stage)
    else:
        scene.notice_of("engine-toast-noted")


def button_of_another(scene: Scene, token: Token) -> None:
    """A button of a dialog that is not the open one: its outcome, or go on with it?"""
    saved = dialogs.get(scene.tx, scene.chat.person, token.dialog)
    if saved is not None and saved.state == "parked":
        ask(scene, saved)
    elif saved is not None and saved.outcome:
        says = content.parse_lines(saved.outcome)
        scene.show(
            Content(
                notice=Line("engine-finished"),
                says=says,
                choices=(MENU_BUTTON,),
            ),
            name="outcome",
        )
    else:
        old_button(scene)


def old_button(scene: Scene, stage: Stage | None = None) -> None:
    """A button nobody knows any more: say so, and show what is open."""
    notice = Line("engine-old-button")
    stage = stage or (scene.stage() if scene.chat.language else None)
    if scene.chat.language is None:
        welcome(scene)
    elif stage is None:
        menu(scene, Token(tokens.MENU), notice=notice)
    else:
        stage.notice = stage.notice or notice
        scene.show_stage(stage)


ANYTIME: dict[str, Callable[[Scene, Token], None]] = {
    tokens.MENU: menu,
    tokens.WORK: work,
    tokens.LANGUAGE: language,
    tokens.HELP: help_,
    tokens.PERSON: person,
    tokens.STOP: stop,
    tokens.START: begin,
    tokens.GO_ON: go_on,
    tokens.FRESH: fresh,
    tokens.BOT: bot,
    tokens.WRITE: write,
    tokens.DATA: leaving.data,
    tokens.DELETE: leaving.ask,
    tokens.ERASE: leaving.erase,
}
