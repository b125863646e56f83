"""What is said once about a dialog that was left half done."""

from __future__ import annotations

from bot import unasked
from bot.buttons import MENU_BUTTON
from bot.content import Content, button
from bot.tokens import GO_ON, Token
from dialogs.engine.requests import Line
from storage import reminders, sending, unfinished
from storage.outbox import Letter
from storage.transaction import Tx


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None if it is not to go."""
    if letter.content.get("r") != "half":
        return letter
    dialog = letter.content["d"]
    if not unfinished.is_left(tx, dialog):
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, unfinished.zone(tx))
    return unasked.written(
        tx, letter, mention(dialog), {"r": "half", "d": dialog}, morning
    )


def mention(dialog: int) -> Content:
    """Return the question whether to go on; it does not say with what."""
    return Content(
        question=Line("engine-half-question"),
        choices=(button(Token(GO_ON, dialog, 0), "engine-go-on", "main"), MENU_BUTTON),
    )
