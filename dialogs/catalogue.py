"""All dialogs that can be started, by name."""

from dialogs import booking
from dialogs.engine import Registry


def registry() -> Registry:
    """Return the dialogs of this release."""
    known = Registry()
    known.add(booking.book)
    return known
