"""The buttons of an own reminder: they work at any time, what is open stays open."""

from __future__ import annotations

from datetime import date, datetime

from bot import navigate, own_reminders
from bot.buttons import MENU_BUTTON
from bot.content import Content, button
from bot.parking import begin
from bot.tokens import DONE_OWN, FORGET_OWN, MORE_OWN, SHOW_OWN, START, Token
from bot.turn import Scene
from dialogs.engine.requests import Line
from storage import own_cards, own_rows, people
from storage import own_reminders as store
from storage.own_cards import Card
from storage.values import Ref

# The open reminder's screen; without another question it is the one that is answered.
OPENED = "own"


def reply(scene: Scene, token: Token) -> None:
    """Follow a button of an own reminder; one that is gone is told."""
    card = own_cards.own(scene.tx, Ref("reminder", token.dialog))
    on = _day(token)
    if card is None or on is None:
        navigate.old_button(scene, scene.stage())
        return
    if token.verb == SHOW_OWN:
        _show(scene, token, card, on)
    elif token.verb == FORGET_OWN:
        scene.apart = scene.screen != OPENED
        if scene.chat.mode != "bot":
            people.set_mode(scene.tx, scene.chat.conversation, "bot")
        start = Token(START, argument="forget")
        begin(scene, start, {"reminder": Ref("reminder", card.id)})
    elif token.verb == DONE_OWN:
        following = store.done(scene.tx, Ref("reminder", card.id))
        again = Line("own-done-next", {"day": following}) if following else None
        _tell(scene, again or Line("own-done"))
    else:
        store.once_more(scene.tx, Ref("reminder", card.id), on)
        _tell(scene, Line("own-more"))


REPLIES = dict.fromkeys((SHOW_OWN, DONE_OWN, MORE_OWN, FORGET_OWN), reply)


def _show(scene: Scene, token: Token, card: Card, on: date) -> None:
    """Show the words; a question that is open stays open below them."""
    row = _number(token.argument.partition("-")[0])
    if own_rows.belongs(scene.tx, row, scene.chat.conversation, card.id):
        scene.settle(row, button(token, "reminder-own-label"))
    scene.apart = True
    said = own_reminders.opened(card, on)
    if scene.chat.mode != "bot" or scene.stage() is not None:
        scene.beside(said)
    else:
        scene.show(said, name=OPENED)


def _tell(scene: Scene, line: Line) -> None:
    """Say what was done, and show again what was open."""
    scene.apart = scene.screen != OPENED
    stage = scene.stage() if scene.chat.mode == "bot" else None
    if scene.chat.mode != "bot":
        scene.beside(Content(says=(line,), choices=(MENU_BUTTON,)))
    elif stage is None:
        scene.show(Content(says=(line,), choices=(MENU_BUTTON,)), name="told")
    else:
        stage.notice = line
        scene.show_stage(stage)


def _day(token: Token) -> date | None:
    """Return the day that a button is about; None for what was never one of ours."""
    digits = token.argument.partition("-")[2]
    try:
        return datetime.strptime(digits, "%Y%m%d").date()  # noqa: DTZ007  # a day
    except ValueError:
        return None


def _number(digits: str) -> int:
    """Read what `base36` wrote; 0, which no row has, for anything else."""
    if not digits.isascii() or not digits.isalnum() or len(digits) > 12:
        return 0
    return int(digits, 36)
