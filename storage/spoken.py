"""Days to choose from, told apart from a language that nobody speaks there."""

from __future__ import annotations

from storage import survey, times
from storage.transaction import Tx
from storage.values import PLAIN, Day, Nothing, Ref, Wish


def days(
    tx: Tx, service: Ref, office: Ref, wish: Wish = PLAIN
) -> tuple[Day, ...] | Nothing:
    """Return the days of `times.days`; of none, whether it is for want of a language.

    Then no other day helps: nobody there speaks it, and nobody interprets.
    """
    found = times.days(tx, service, office, wish)
    if found or survey.is_spoken(tx, service, office, wish):
        return found
    return Nothing("nobody")
