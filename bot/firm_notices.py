"""What a firm is told unasked: its place can be seen now, or a kind no.

A row is said if it is still true; at night it waits.
"""

from __future__ import annotations

from bot import unasked
from bot.buttons import FIRM_BUTTON, MENU_BUTTON, PERSON_BUTTON
from bot.content import Content
from dialogs.engine.requests import Line
from storage import firm_rows, firms, placement_cards, reminders, sending, unfinished
from storage.outbox import Letter
from storage.transaction import Tx
from storage.values import Value


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None if it is not to go."""
    kind = letter.content.get("r", "")
    if kind not in (firm_rows.OPEN, firm_rows.NO):
        return letter
    place = letter.content["i"]
    if firm_rows.news(tx, place)[0] != kind:
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, unfinished.zone(tx))
    return unasked.written(
        tx, letter, _screen(tx, kind, place), {"r": kind, "i": place}, morning
    )


def _screen(tx: Tx, kind: str, place: int) -> Content:
    """Return what a row says; which place, and nothing else of it."""
    values: dict[str, Value] = {"trade": placement_cards.place(tx, place)["trade"]}
    if kind == firm_rows.OPEN:
        says, first = Line("notice-firm-open", values), FIRM_BUTTON
    else:
        values["office"] = firms.office(tx)
        says, first = Line("notice-firm-no", values), PERSON_BUTTON
    return Content(says=(says,), choices=(first, MENU_BUTTON))
