"""The buttons of a reminder: they work at any time, and leave what is open alone."""

from __future__ import annotations

from dataclasses import replace

from bot import navigate, screens
from bot.buttons import BOT_BUTTON, MENU_BUTTON
from bot.content import Content
from bot.parking import begin
from bot.tokens import CANCEL_IT, COMING, MOVE_IT, START, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import attendance, concerning, people
from storage.values import Ref

_DIALOGS = {MOVE_IT: "move", CANCEL_IT: "cancel"}


def reply(scene: Scene, token: Token) -> None:
    """Follow a button below a reminder; an appointment that has changed is told."""
    booking = Ref("booking", token.dialog)
    if not attendance.current(scene.tx, booking, token.revision):
        navigate.old_button(scene, scene.stage())
        return
    _settle(scene, token)
    scene.apart = True
    if token.verb == COMING:
        attendance.coming(scene.tx, booking)
        thank(scene)
        return
    if scene.chat.mode != "bot":
        people.set_mode(scene.tx, scene.chat.conversation, "bot")
    start = Token(START, argument=_DIALOGS[token.verb])
    begin(scene, start, {"booking": booking})


REPLIES = dict.fromkeys((COMING, MOVE_IT, CANCEL_IT), reply)


def thank(scene: Scene) -> None:
    """Thank, and show again what was open."""
    thanks = Line("reminder-thanks")
    stage = scene.stage() if scene.chat.mode == "bot" else None
    if scene.chat.mode != "bot":
        scene.notice_of("reminder-toast")
    elif stage is None:
        scene.show(Content(says=(thanks,), choices=(MENU_BUTTON,)), name="thanks")
    else:
        stage.notice = thanks
        scene.show_stage(stage)


def _settle(scene: Scene, token: Token) -> None:
    """Take the buttons from the reminder, and write the answer below it."""
    row = number(token.argument)
    chat = scene.chat.conversation
    if concerning.belongs(scene.tx, concerning.BOOKING, token.dialog, row, chat):
        scene.settle(row, None)


def says(scene: Scene, name: str, *lines: Line) -> None:
    """Say what came of an answer, and show again what was open; else screen `name`."""
    stage = scene.stage() if scene.chat.mode == "bot" else None
    if stage is not None:
        open_one = screens.of_stage(stage, scene.limits)
        shown = replace(open_one, says=(*lines, *open_one.says))
    else:
        back = MENU_BUTTON if scene.chat.mode == "bot" else BOT_BUTTON
        shown = Content(says=lines, choices=(back,))
    scene.show(scene.hinted(shown), name="" if stage else name)


def number(digits: str) -> int:
    """Read what `base36` wrote; 0, which no row has, for anything else."""
    if not digits.isascii() or not digits.isalnum() or len(digits) > 12:
        return 0
    return int(digits, 36)
