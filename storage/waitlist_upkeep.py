"""What the heartbeat does for the waiting list: offers end, entries end, time opens."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select, text

from storage import outbox, reminders, schema, unfinished, waiters, waiting, waitlist
from storage.transaction import Tx
from storage.waiters import Entry
from storage.waiting import ANSWER, ENDED, OFFERED

_booking = schema.table(schema.Booking)
_outbox = schema.table(schema.Outbox)
# She cannot be told, or does not want to be.
_UNTOLD = ("no-chat", "stopped", "blocked", "paused")


def beat(tx: Tx) -> None:
    """Pass on what was not taken, ask who waits long, and offer what is free now.

    What is free and was not freed by anybody: holds that ran out, days that came
    within the horizon, closures and absences that were taken away.
    """
    entries = waiters.entries(tx)
    for entry in entries:
        if entry.state == OFFERED:
            _end_offer(tx, entry)
        elif entry.asked_at is not None and entry.asked_at + ANSWER <= tx.now:
            waiting.close(tx, entry.id, ENDED)
        elif entry.asked_at is None and entry.ends_at <= tx.now:
            _ask(tx, entry)
    if entries:
        waitlist.serve(tx)


def _end_offer(tx: Tx, entry: Entry) -> None:
    """Pass an offer on if it is over, or has not reached her."""
    assert entry.booking is not None
    assert entry.offered_until is not None
    over = entry.offered_until <= tx.now
    said = _said(tx, entry.booking)
    lost = said == outbox.DEAD or entry.why_not in _UNTOLD
    if not (over or lost or not _is_held(tx, entry.booking)):
        return
    if waitlist.pass_on(tx, entry, entry.booking) and said == outbox.SENT and not lost:
        waitlist.tell(
            tx,
            entry,
            {"r": "lapsed", "w": entry.id, "o": entry.booking},
            _by_day(tx, entry),
            dedupe=f"lapsed:{entry.booking}",
        )


def _ask(tx: Tx, entry: Entry) -> None:
    """Ask once whether she still waits; who cannot be asked ends with the time."""
    if waiting.ask(tx, entry.id) and entry.why_not not in _UNTOLD:
        waitlist.tell(
            tx,
            entry,
            {"r": "still", "w": entry.id},
            _by_day(tx, entry),
            dedupe=f"still:{entry.id}:{entry.ends_at:%Y%m%d}",
        )


def _by_day(tx: Tx, entry: Entry) -> datetime:
    """Return now, or the morning after the quiet hours at the office."""
    zone = (
        unfinished.zone(tx)
        if entry.office is None
        else ZoneInfo(tx.directory.office(entry.office).zone)
    )
    return reminders.after_quiet(tx.now, zone)


def _is_held(tx: Tx, booking: int) -> bool:
    """Say whether nobody has taken over what is held for her."""
    held = select(_booking.c.id).where(
        _booking.c.id == booking, text("booking.state = 'held'")
    )
    return tx.connection.execute(held).scalar() is not None


def _said(tx: Tx, booking: int) -> int | None:
    """Return what became of the message of an offer, in the last chat it went to."""
    rows = select(_outbox.c.state).where(_outbox.c.booking_id == booking)
    last = rows.order_by(_outbox.c.id.desc()).limit(1)
    return tx.connection.execute(last).scalar()
