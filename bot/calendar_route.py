"""What a calendar link leads to: an appointment, a seat, a meeting."""

from __future__ import annotations

from bot import calendar
from bot.calendar import AnyCard
from bot.i18n import Catalogue
from bot.speaker import Speaker
from storage import appointments, meeting_cards, seat_cards
from storage.transaction import Tx


def read(tx: Tx, texts: Catalogue, secret: str) -> bytes | None:
    """Return the calendar file behind a link, in its reader's language."""
    found = _found(tx, secret)
    if found is None:
        return None
    card, language = found
    return calendar.write(card, Speaker(texts, tx.directory, language))


def _found(tx: Tx, secret: str) -> tuple[AnyCard, str] | None:
    booked = appointments.by_secret(tx, secret) or seat_cards.by_secret(tx, secret)
    if booked is not None:
        return booked, booked.language
    return meeting_cards.by_secret(tx, secret)
