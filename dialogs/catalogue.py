"""All dialogs that can be started, by name."""

from dialogs import (
    appointments,
    booking,
    events,
    for_other,
    internship,
    messengers,
    mydata,
    reminders,
    search,
    waiting,
)
from dialogs.engine import Registry


def registry() -> Registry:
    """Return the dialogs of this release."""
    known = Registry()
    for dialog in (
        booking.book,
        appointments.mine,
        appointments.move,
        appointments.cancel,
        mydata.mine,
        reminders.mine,
        reminders.new,
        reminders.forget,
        waiting.asks,
        waiting.wait,
        events.sign_up,
        events.leave,
        for_other.book,
        messengers.join,
        messengers.code,
        internship.sign_up,
        search.mine,
        search.news,
    ):
        known.add(dialog)
    return known
