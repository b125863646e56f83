"""What is said unasked about events when the time comes: reminders, offers, news.

A row knows its seat, its version and a date. What is older than the seat, too late, or
of a date that somebody cannot come to, is given up; at night it waits.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import unasked
from bot.buttons import MENU_BUTTON
from bot.content import Choice, Content, button
from bot.tokens import EVENT, Token
from dialogs.engine.requests import Line
from storage import concerning, reminders, seat_cards, seat_rows, sending
from storage.outbox import Letter
from storage.programme import Session
from storage.seat_cards import Card
from storage.transaction import Tx
from storage.values import Ref, Time, Value, base36

# What can be answered to a notice, by the word in its button.
COMING, AWAY, TAKE, PASS, LEAVE, GIVE = "yes", "away", "take", "pass", "leave", "give"
LABELS = {
    COMING: "reminder-coming",
    AWAY: "notice-away-label",
    TAKE: "notice-take-label",
    PASS: "notice-pass-label",
    LEAVE: "notice-leave-label",
    GIVE: "notice-give-label",
}
# What must have become of a seat for a row to be said.
_STATES = {
    seat_rows.REMINDER: ("going",),
    seat_rows.OFFER: ("offered",),
    seat_rows.MOVED: ("going",),
    seat_rows.OFF: ("going", "waiting", "offered"),
    seat_rows.AFTER: ("going", "came"),
}


def ready(tx: Tx, letters: Iterable[Letter]) -> list[Letter]:
    """Return rows about seats with their words, all others as they are."""
    letters = list(letters)
    seats = {letter.content["e"] for letter in letters if "e" in letter.content}
    if not seats:
        return letters
    cards = seat_cards.cards(tx, seats)
    last = concerning.last_due(tx, concerning.SEAT, seats)
    found = []
    for letter in letters:
        if "e" in letter.content:
            card = cards.get(letter.content["e"])
            newest = last.get(letter.content["e"], 0) <= letter.id
            said = _ready(tx, letter, card, newest=newest)
            if said is None:
                continue
            letter = said
        found.append(letter)
    return found


def _ready(tx: Tx, letter: Letter, card: Card | None, *, newest: bool) -> Letter | None:
    """Return one row with its words; None for what must not be said, or not now."""
    about = {name: letter.content[name] for name in "revd"}
    kind, version = letter.content["r"], letter.content["v"]
    fits = card is not None and card.state in _STATES[kind] and card.version == version
    if card is None or not fits or card.off is not (kind == seat_rows.OFF):
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, ZoneInfo(card.where.zone))
    screen = _screen(card, kind, letter, morning)
    if screen is None or (kind == seat_rows.REMINDER and not newest):
        sending.drop(tx, letter.id, "late")
        return None
    return unasked.written(tx, letter, screen, about, morning)


def _screen(card: Card, kind: str, letter: Letter, when: datetime) -> Content | None:
    """Return what a row says at a time; None if it would be of no use then."""
    session = card.event.session(letter.content["d"])
    if kind == seat_rows.REMINDER:
        return _reminder(card, session, letter.id, when)
    if kind == seat_rows.OFFER:
        return _offer(card, letter.id, when)
    if kind == seat_rows.MOVED:
        return _moved(card, session, letter.id, when)
    if kind == seat_rows.OFF:
        return _off(card, when)
    return _after(card)


def _reminder(
    card: Card, session: Session | None, row: int, when: datetime
) -> Content | None:
    """Return what a lock screen may show: where and when, never what about."""
    if session is None or session.starts_at <= when:
        return None
    answer = card.answers.get(str(session.id))
    if answer == "away":
        return None
    time = card.time(session)
    today = when.astimezone(ZoneInfo(card.where.zone)).date()
    days = (time.local().date() - today).days
    text = {0: "reminder-today", 1: "reminder-tomorrow"}.get(days, "reminder-days")
    values: dict[str, Value] = {"time": time, "office": _place(card), "days": days}
    choices = [_answer(card, AWAY, row, session, "option")]
    if answer != "coming":
        choices.insert(0, _answer(card, COMING, row, session, "main"))
    after = "reminder-until-then" if answer == "coming" else "reminder-question"
    return Content(says=(Line(text, values), Line(after)), choices=tuple(choices))


def _offer(card: Card, row: int, when: datetime) -> Content | None:
    """Return the question to somebody whom a freed seat is kept for."""
    until = card.held_until
    if until is None or until <= when:
        return None
    values = _values(card, card.time(card.event.sessions[0]))
    values["until"] = Time(until, card.where.zone, card.event.office_id)
    return Content(
        says=(Line("notice-offer", values),),
        choices=(
            _answer(card, TAKE, row, None, "main"),
            _answer(card, PASS, row, None, "option"),
            _answer(card, LEAVE, row, None, "option"),
        ),
    )


def _moved(
    card: Card, session: Session | None, row: int, when: datetime
) -> Content | None:
    """Return that a date is at another time now; it is as good as a reminder."""
    if session is None or session.starts_at <= when:
        return None
    return Content(
        says=(Line("notice-moved", _values(card, card.time(session))),),
        choices=(
            _answer(card, COMING, row, session, "main"),
            _answer(card, AWAY, row, session, "option"),
        ),
    )


def _off(card: Card, when: datetime) -> Content | None:
    """Return that an event was called off; of several dates the next is named."""
    coming = card.event.coming(when)
    if not coming:
        return None
    values = _values(card, card.time(coming[0]))
    return Content(says=(Line("notice-off", values),), choices=(MENU_BUTTON,))


def _after(card: Card) -> Content | None:
    """Return where the material is, if there is any."""
    if not any(card.event.materials.values()):
        return None
    values: dict[str, Value] = {
        "time": card.time(card.event.sessions[-1]),
        "event": Ref("event", card.event.id),
    }
    return Content(says=(Line("notice-after", values),), choices=(MENU_BUTTON,))


def _values(card: Card, time: Time) -> dict[str, Value]:
    return {"time": time, "place": _place(card)}


def _place(card: Card) -> Ref:
    return Ref("place", card.event.id)


def _answer(
    card: Card, word: str, row: int, session: Session | None, weight: str
) -> Choice:
    """Return the button of one answer to a row."""
    date = base36(session.id) if session else "0"
    token = Token(EVENT, card.seat.id, card.version, f"{word}.{date}.{base36(row)}")
    return button(token, LABELS[word], weight)
