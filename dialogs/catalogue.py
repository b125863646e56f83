"""All dialogs that can be started, by name."""

from dialogs import appointments, booking, events, mydata
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
        events.sign_up,
        events.leave,
    ):
        known.add(dialog)
    return known
