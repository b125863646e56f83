"""What is said unasked to somebody who waits: an offer, that it is over, a question."""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot import unasked
from bot.buttons import MENU_BUTTON
from bot.content import Content, button
from bot.tokens import NOT_THIS, OFF_THE_LIST, STILL, TAKE_IT, Token
from dialogs.engine.requests import Line
from storage import appointments, reminders, sending, unfinished, waiters
from storage.outbox import Letter
from storage.transaction import Tx
from storage.values import Ref, Time, Value, base36
from storage.waiters import Entry
from storage.waiting import OFFERED, WAITING


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None if it is not to go.

    It is decided as things are now: an offer that is over is not made any more.
    """
    screen = _SCREENS.get(letter.content.get("r", ""))
    if screen is None:
        return letter
    about = {name: letter.content[name] for name in "rwo" if name in letter.content}
    entry = waiters.get(tx, about["w"])
    said = None if entry is None else screen(tx, entry, about.get("o", 0), letter.id)
    if entry is None or said is None:
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, _zone(tx, about.get("o", 0)))
    return unasked.written(tx, letter, said, about, morning)


def _offer(tx: Tx, entry: Entry, booking: int, row: int) -> Content | None:
    """Return what is offered and until when it is kept; never what it is about."""
    until = entry.offered_until
    if entry.state != OFFERED or entry.booking != booking or until is None:
        return None
    if until <= reminders.after_quiet(tx.now, _zone(tx, booking)):
        return None
    time, values = _told(tx, booking)
    kept = Time(until, time.zone, time.office)
    place = entry.id, booking, base36(row)
    return Content(
        question=Line("offer-question", {**values, "until": kept}),
        choices=(
            button(Token(TAKE_IT, *place), "offer-take", "main"),
            button(Token(NOT_THIS, *place), "offer-pass", "option"),
            button(Token(OFF_THE_LIST, *place), "offer-leave", "option"),
        ),
    )


def _lapsed(tx: Tx, entry: Entry, booking: int, row: int) -> Content | None:
    """Return that an offer is over, and that she is still on the list."""
    if entry.state != WAITING:
        return None
    _, values = _told(tx, booking)
    leave = Token(OFF_THE_LIST, entry.id, booking, base36(row))
    return Content(
        says=(Line("offer-lapsed", values),),
        choices=(button(leave, "offer-leave", "option"), MENU_BUTTON),
    )


def _still(tx: Tx, entry: Entry, booking: int, row: int) -> Content | None:
    """Return the question whether she still waits."""
    if entry.asked_at is None:
        return None
    place = entry.id, 0, base36(row)
    return Content(
        question=Line("still-question"),
        choices=(
            button(Token(STILL, *place), "still-yes", "main"),
            button(Token(OFF_THE_LIST, *place), "still-no", "option"),
        ),
    )


_SCREENS: dict[str, Callable[[Tx, Entry, int, int], Content | None]] = {
    "offer": _offer,
    "lapsed": _lapsed,
    "still": _still,
}


def _told(tx: Tx, booking: int) -> tuple[Time, dict[str, Value]]:
    """Return when and where, and that as values of a text."""
    card = appointments.card(tx, Ref("booking", booking))
    return card.time, {"time": card.time, "office": Ref("office", card.office.id)}


def _zone(tx: Tx, booking: int) -> ZoneInfo:
    """Return the zone of the office that is spoken of, or the programme's."""
    if not booking:
        return unfinished.zone(tx)
    card = appointments.card(tx, Ref("booking", booking))
    return ZoneInfo(card.office.zone)
