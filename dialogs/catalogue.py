"""All dialogs that can be started, by name."""

from dialogs import (
    appointments,
    booking,
    courses,
    events,
    firms,
    for_other,
    internship,
    meetings,
    messengers,
    mydata,
    offers,
    pairing,
    reminders,
    running,
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
        firms.mine,
        offers.offer,
        for_other.book,
        courses.way,
        courses.progress,
        courses.enrol,
        messengers.join,
        messengers.code,
        pairing.introduce,
        pairing.share,
        meetings.meet,
        meetings.pick,
        meetings.agree,
        meetings.off,
        meetings.part,
        running.broken,
        running.ended,
        running.after,
        running.fetch,
        internship.sign_up,
        search.mine,
        search.news,
    ):
        known.add(dialog)
    return known
