"""What is said unasked about a course: that there is news, seen after a tap.

A row knows its enrolment and the version; what has happened since makes it old. At
night it waits.
"""

from __future__ import annotations

from bot import unasked
from bot.buttons import MENU_BUTTON
from bot.content import Content, button
from bot.tokens import START, Token
from dialogs.engine.requests import Line
from storage import course_rows, reminders, sending, unfinished
from storage.outbox import Letter
from storage.transaction import Tx

_SCREEN = Content(
    says=(Line("course-news"),),
    choices=(
        button(Token(START, argument="progress"), "course-news-look", "main"),
        MENU_BUTTON,
    ),
)


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None if it is not to go."""
    if letter.content.get("r") != course_rows.NEWS:
        return letter
    about = {name: letter.content[name] for name in "rkv"}
    if not course_rows.current(tx, about["k"], about["v"]):
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, unfinished.zone(tx))
    return unasked.written(tx, letter, _SCREEN, about, morning)
