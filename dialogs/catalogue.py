"""All dialogs that can be started, by name."""

from dialogs import appointments, booking, mydata, waiting
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
        waiting.asks,
        waiting.wait,
    ):
        known.add(dialog)
    return known
