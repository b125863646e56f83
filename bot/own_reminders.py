"""What comes when it is time for an own reminder, and what is shown when it is opened.

What comes by itself says only that there is something, and for which day: it may be
read by whoever stands beside the phone. The words come after a tap.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot import unasked
from bot.content import Content, button
from bot.tokens import DONE_OWN, FORGET_OWN, MORE_OWN, SHOW_OWN, Token
from dialogs.engine.requests import Line
from storage import (
    occurrences,
    own_cards,
    own_reminders,
    own_rows,
    reminders,
    sending,
)
from storage.occurrences import AT, HOUR
from storage.outbox import Letter
from storage.own_cards import Card
from storage.transaction import Tx
from storage.values import Day, Word, base36

OWN = Word("own")
# What is sent so late was not wished for at this hour any more.
LATE = timedelta(minutes=30)


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None if it is not to go.

    Dropped is what was changed or deleted meanwhile, and what comes too late. Late at
    night it waits for the morning, unless the person wanted to hear of it then.
    """
    about = {name: letter.content.get(name) for name in ("r", "i", "v", "on", "more")}
    if about["r"] != own_rows.KIND:
        return letter
    card = own_cards.of(tx, about["i"])
    if card is None or card.version != about["v"]:
        sending.drop(tx, letter.id)
        return None
    own_rows.go_on(tx, card, letter.id)
    on = date.fromisoformat(about["on"])
    due = card.plan.due(on)
    morning = tx.now if _wished(card, due, tx.now) else _by_day(card, tx.now)
    if not about["more"] and morning >= card.plan.over(on):
        sending.drop(tx, letter.id, "late")
        return None
    said = {name: value for name, value in about.items() if value is not None}
    return unasked.written(tx, letter, push(card, on, letter.id), said, morning)


def _wished(card: Card, due: datetime, now: datetime) -> bool:
    """Tell whether the person herself has named this hour."""
    own_hour = card.plan.clock is not None and card.plan.lead in (AT, HOUR)
    return own_hour and due <= now <= due + LATE


def _by_day(card: Card, now: datetime) -> datetime:
    return reminders.after_quiet(now, ZoneInfo(card.plan.zone))


def push(card: Card, on: date, row: int) -> Content:
    """Return what a lock screen may show: the day, never what about."""
    show = Token(SHOW_OWN, card.id, 0, f"{base36(row)}-{on:%Y%m%d}")
    return Content(
        says=(Line("reminder-own", {"day": Day(on, card.plan.zone)}),),
        choices=(button(show, "reminder-own-label", "main"),),
    )


def opened(card: Card, on: date) -> Content:
    """Return the whole reminder, in the words of the person."""
    kind, words, day, clock, _, repeat = own_reminders.told(card, on)
    place = card.id, 0, f"0-{on:%Y%m%d}"
    at = Line("remind-on-at", {"day": day, "clock": clock})
    return Content(
        says=(
            *((Line(f"remind-what-{kind.word}"),) if kind != OWN else ()),
            *((Line("remind-noted", {"words": words}),) if words else ()),
            at if clock else Line("remind-on", {"day": day}),
            *(
                (Line(f"remind-repeat-{repeat.word}"),)
                if repeat.word != occurrences.NONE
                else ()
            ),
        ),
        choices=(
            button(Token(DONE_OWN, *place), "own-done-label", "main"),
            button(Token(MORE_OWN, *place), "own-more-label", "option"),
            button(Token(FORGET_OWN, *place), "own-delete-label", "option"),
        ),
    )
