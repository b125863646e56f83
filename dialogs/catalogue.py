"""All dialogs that can be started, by name."""

from dialogs import (
    appointments,
    booking,
    courses,
    events,
    for_other,
    messengers,
    mydata,
    reminders,
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
        courses.way,
        courses.progress,
        courses.enrol,
        messengers.join,
        messengers.code,
    ):
        known.add(dialog)
    return known
