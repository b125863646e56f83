"""What is said about an appointment when the time comes, and the answers to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot import (
    called_off,
    content,
    course_notices,
    event_notices,
    firm_notices,
    how_was,
    joined,
    offered,
    own_reminders,
    placement_notices,
    seeker_notices,
    silence,
    unfinished,
)
from bot.buttons import MENU_BUTTON
from bot.content import Content, button
from bot.tokens import CANCEL_IT, COMING, MOVE_IT, START, Token
from dialogs.engine.requests import Line
from storage import (
    appointments,
    concerning,
    feedback,
    outbox,
    pauses,
    people,
    reach,
    reminders,
    sending,
)
from storage.appointments import Card
from storage.outbox import Letter
from storage.transaction import Tx
from storage.values import Ref, Value, base36

# What must have become of a booking for a row to be sent.
_STATES = {
    "reminder": ("booked",),
    "missed": ("missed",),
    "reseated": ("booked",),
    "called-off": ("cancelled",),
    feedback.ASKED: ("booked", "came"),
}
# Rows of another kind, each with what it says now; none if it is not to go.
_OTHERS: tuple[Callable[[Tx, Letter], Letter | None], ...] = (
    joined.ready,
    own_reminders.ready,
    silence.ready,
    unfinished.ready,
    offered.ready,
    placement_notices.ready,
    course_notices.ready,
    firm_notices.ready,
    seeker_notices.ready,
)


def claim(tx: Tx, account: str, *, most: int, epoch: int = 0) -> list[Letter]:
    """Take what is due on an account; reminders are written out as things are now."""
    claimed = sending.claim(tx, account, most=most, epoch=epoch)
    due = _not_paused(tx, reach.settle(tx, claimed))
    for ready in _OTHERS:
        due = [said for letter in due if (said := ready(tx, letter))]
    due = event_notices.ready(tx, due)
    bookings = {letter.content["b"] for letter in due if "b" in letter.content}
    if not bookings:
        return due
    # One question for all of them: asked row by row, this is half the work of a burst.
    facts = _Facts(
        appointments.cards(tx, bookings),
        concerning.last_due(tx, concerning.BOOKING, bookings),
    )
    whole = [one for letter in due if (one := _ready(tx, letter, facts))]
    written = [letter for letter in whole if "b" in letter.content]
    reminders.write_out(tx, {letter.id: letter.content for letter in written})
    appointments.reminded(tx, {letter.content["b"] for letter in written})
    return whole


def _not_paused(tx: Tx, claimed: list[Letter]) -> list[Letter]:
    """Give up what nobody asked for in a pause; it would be too late afterwards."""
    unasked = {letter.contact for letter in claimed if letter.proactive}
    paused = pauses.among(tx, unasked) if unasked else set()
    wanted = []
    for letter in claimed:
        if letter.proactive and letter.contact in paused:
            sending.drop(tx, letter.id, "paused")
        else:
            wanted.append(letter)
    return wanted


def publish(tx: Tx, account: str, *, most: int = 50) -> list[str]:
    """Let pages find what is due on an account; return whose."""
    due = claim(tx, account, most=most)
    for letter in due:
        outbox.publish(tx, letter.id, people.next_seq(tx, letter.conversation))
    return [letter.address for letter in due]


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known of bookings, and the last row about each that is due, by number."""

    cards: Mapping[int, Card]
    last: Mapping[int, int]


def _ready(tx: Tx, letter: Letter, facts: _Facts) -> Letter | None:
    """Return a row with its words; None for what must not be said, or not now."""
    if "b" not in letter.content:
        return letter
    about = {name: letter.content[name] for name in "rbv"}
    kind, version = letter.content["r"], letter.content["v"]
    card = facts.cards.get(letter.content["b"])
    if card is None or card.state not in _STATES[kind] or card.version != version:
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, ZoneInfo(card.office.zone))
    # After an outage: it has begun by then, or a later reminder is due as well.
    begun = morning >= card.starts_at
    last = kind != "reminder" or facts.last.get(card.booking.id, 0) <= letter.id
    if (begun and kind in ("reminder", "reseated")) or not last:
        sending.drop(tx, letter.id, "late")
        return None
    if kind == feedback.ASKED and not how_was.fits(tx, letter, card):
        sending.drop(tx, letter.id)
        return None
    if morning > tx.now:
        sending.put_off(tx, letter.id, morning)
        return None
    screen = _screen(tx, kind, card, letter.id)
    # What it is about stays: if it cannot go, it is looked at anew.
    data = {**content.dump(screen), **about}
    return replace(letter, content=data)


def _screen(tx: Tx, kind: str, card: Card, row: int) -> Content:
    """Return what a row says about an appointment, by its kind."""
    match kind:
        case feedback.ASKED:
            return how_was.question(card, row)
        case "missed":
            return _missed(card)
        case "reseated":
            return called_off.reseated(card, row)
        case "called-off":
            return called_off.called_off(card)
    return _reminder(tx, card, row)


def _reminder(tx: Tx, card: Card, row: int) -> Content:
    """Return what a lock screen may show: where and when, never what about."""
    today = tx.now.astimezone(ZoneInfo(card.office.zone)).date()
    days = (card.time.local().date() - today).days
    other = "" if card.booked_by is None else "-other"
    day = {0: "today", 1: "tomorrow"}.get(days, "days")
    text = f"reminder{other}-{day}"
    office = Ref("office", card.office.id)
    values: dict[str, Value] = {"time": card.time, "office": office, "days": days}
    after = "reminder-until-then" if card.confirmed else "reminder-question"
    if other:
        after = "reminder-other-tell"
    place = card.booking.id, card.version, base36(row)
    coming = button(Token(COMING, *place), "reminder-coming", "main")
    return Content(
        says=(Line(text, values), Line(after)),
        choices=(
            *(() if card.confirmed or other else (coming,)),
            button(Token(MOVE_IT, *place), "reminder-move", "option"),
            button(Token(CANCEL_IT, *place), f"reminder{other}-cancel", "option"),
        ),
    )


def _missed(card: Card) -> Content:
    """Return the question to somebody who did not come; no reproach."""
    office = Ref("office", card.office.id)
    other = card.booked_by is not None
    dialog = "for_other" if other else "booking"
    text = "missed-other" if other else "missed-question"
    return Content(
        question=Line(text, {"time": card.time, "office": office}),
        choices=(
            button(Token(START, argument=dialog), "missed-book", "main"),
            MENU_BUTTON,
        ),
    )
