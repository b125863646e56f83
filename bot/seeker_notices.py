"""What is said unasked to somebody who looks for an internship: new places fit her."""

from __future__ import annotations

from bot import unasked
from bot.buttons import MENU_BUTTON, PLACES_BUTTON
from bot.content import Content
from dialogs.engine.requests import Line
from storage import new_places, reminders, sending, unfinished
from storage.outbox import Letter
from storage.transaction import Tx


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None if it is not to go.

    Only places that still fit, and that she has not answered to, are counted.
    """
    if letter.content.get("r") != new_places.KIND:
        return letter
    about = {name: letter.content[name] for name in "rit"}
    places = new_places.fresh(tx, about["i"], about["t"])
    if not places:
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, unfinished.zone(tx))
    return unasked.written(tx, letter, screen(places), about, morning)


def screen(places: int) -> Content:
    """Return how many there are, and the way to them; not which, nor where."""
    return Content(
        says=(Line("notice-places", {"places": places}),),
        choices=(PLACES_BUTTON, MENU_BUTTON),
    )
