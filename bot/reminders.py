"""What is said about an appointment when the time comes, and the answers to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import content
from bot.content import Content, button
from bot.screens import MENU_BUTTON
from bot.tokens import CANCEL_IT, COMING, MOVE_IT, START, Token
from dialogs.engine.requests import Line
from storage import appointments, bookings, outbox, people, reminders, sending
from storage.appointments import Card
from storage.outbox import Letter
from storage.transaction import Tx
from storage.values import Ref, Value, base36

# What must have become of a booking for a row to be sent.
_STATES = {"reminder": "booked", "missed": "missed"}


def claim(tx: Tx, account: str, *, most: int, epoch: int = 0) -> list[Letter]:
    """Take what is due on an account; reminders are written out as things are now."""
    due = sending.claim(tx, account, most=most, epoch=epoch)
    return [ready for letter in due if (ready := _ready(tx, letter))]


def publish(tx: Tx, account: str, *, most: int = 50) -> list[str]:
    """Let pages find what is due on an account; return whose."""
    due = claim(tx, account, most=most)
    for letter in due:
        outbox.publish(tx, letter.id, people.next_seq(tx, letter.conversation))
    return [letter.address for letter in due]


def _ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return a row with its words; None for what must not be said, or not now."""
    if "r" not in letter.content:
        return letter
    about = {name: letter.content[name] for name in "rbv"}
    kind, version = letter.content["r"], letter.content["v"]
    card = _card(tx, letter.content["b"])
    if card is None or card.state != _STATES[kind] or card.version != version:
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, ZoneInfo(card.office.zone))
    if kind == "reminder" and _too_late(tx, letter.id, card, morning):
        sending.drop(tx, letter.id, "late")
        return None
    if morning > tx.now:
        sending.put_off(tx, letter.id, morning)
        return None
    screen = _missed(card) if kind == "missed" else _reminder(tx, card, letter.id)
    # What it is about stays: if it cannot go, it is looked at anew.
    data = {**content.dump(screen), **about}
    outbox.fill(tx, letter.id, data)
    bookings.note(tx, card.booking.id, reminded_at=tx.now)
    return replace(letter, content=data)


def _card(tx: Tx, booking: int) -> Card | None:
    try:
        return appointments.card(tx, Ref("booking", booking))
    except appointments.NoSuchBooking:
        return None


def _too_late(tx: Tx, row: int, card: Card, soonest: datetime) -> bool:
    """After an outage: it has begun by then, or a later reminder is due as well."""
    begun = soonest >= card.starts_at
    return begun or reminders.another_due(tx, row, card.booking.id)


def _reminder(tx: Tx, card: Card, row: int) -> Content:
    """Return what a lock screen may show: where and when, never what about."""
    today = tx.now.astimezone(ZoneInfo(card.office.zone)).date()
    days = (card.time.local().date() - today).days
    text = {0: "reminder-today", 1: "reminder-tomorrow"}.get(days, "reminder-days")
    office = Ref("office", card.office.id)
    values: dict[str, Value] = {"time": card.time, "office": office, "days": days}
    after = "reminder-until-then" if card.confirmed else "reminder-question"
    place = card.booking.id, card.version, base36(row)
    coming = button(Token(COMING, *place), "reminder-coming", "main")
    return Content(
        says=(Line(text, values), Line(after)),
        choices=(
            *(() if card.confirmed else (coming,)),
            button(Token(MOVE_IT, *place), "reminder-move", "option"),
            button(Token(CANCEL_IT, *place), "reminder-cancel", "option"),
        ),
    )


def _missed(card: Card) -> Content:
    """Return the question to somebody who did not come; no reproach."""
    office = Ref("office", card.office.id)
    return Content(
        question=Line("missed-question", {"time": card.time, "office": office}),
        choices=(
            button(Token(START, argument="booking"), "missed-book", "main"),
            MENU_BUTTON,
        ),
    )
