"""What people hear when an adviser is not there: somebody else is, or nobody."""

from __future__ import annotations

from bot.buttons import PERSON_BUTTON
from bot.content import Content, button
from bot.tokens import CANCEL_IT, MOVE_IT, START, Token
from dialogs.engine.requests import Line
from storage.appointments import Card
from storage.values import Ref, Value, base36


def called_off(card: Card) -> Content:
    """Return that we cannot keep an appointment, and the way to another one."""
    return Content(
        question=Line("called-off-question", _when_and_where(card)),
        choices=(
            button(Token(START, argument="booking"), "called-off-book", "main"),
            PERSON_BUTTON,
        ),
    )


def reseated(card: Card, row: int) -> Content:
    """Return that another one of us will be there; never who, on a lock screen."""
    place = card.booking.id, card.version, base36(row)
    return Content(
        says=(
            Line("reseated-said", _when_and_where(card)),
            Line("reminder-until-then"),
        ),
        choices=(
            button(Token(MOVE_IT, *place), "reminder-move", "option"),
            button(Token(CANCEL_IT, *place), "reminder-cancel", "option"),
        ),
    )


def _when_and_where(card: Card) -> dict[str, Value]:
    return {"time": card.time, "office": Ref("office", card.office.id)}
