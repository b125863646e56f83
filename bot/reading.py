"""From a stored row to what its reader sees, in the language of that moment."""

from __future__ import annotations

import logging

from bot import content
from bot.calendar import AnyCard
from bot.channels.base import Outgoing
from bot.content import Choice, Content
from bot.i18n import Catalogue
from bot.limits import BY_CHANNEL
from bot.render import Cards, render
from bot.speaker import Speaker
from bot.words import likely
from dialogs.engine.requests import Line
from storage import appointments, meeting_cards, outbox, seat_cards
from storage.directory import Directory
from storage.transaction import Tx
from storage.values import Ref

log = logging.getLogger(__name__)


def read(tx: Tx, texts: Catalogue, letter: outbox.Letter, edits: str = "") -> Outgoing:
    """Render a row in its reader's language; if that fails, say something neutral."""

    def cards(ref: Ref) -> AnyCard:
        if ref.kind == "seat":
            return seat_cards.card(tx, ref)
        if ref.kind == "meeting":
            return meeting_cards.heard_in(tx, ref, letter.conversation)
        return appointments.card(tx, ref)

    return _outgoing(tx.directory, cards, texts, letter, edits)


def without_asking(
    directory: Directory | None, texts: Catalogue, letter: outbox.Letter, edits: str
) -> Outgoing | None:
    """Render a row from what is in memory; None if the store must be asked."""
    if directory is None or any(
        "file" in line[-1] for line in letter.content.get("s", ())
    ):
        return None
    return _outgoing(directory, no_cards, texts, letter, edits)


def _outgoing(
    directory: Directory,
    cards: Cards,
    texts: Catalogue,
    letter: outbox.Letter,
    edits: str,
) -> Outgoing:
    language = letter.language or letter.content.get("l") or likely(texts, "")
    speaker = Speaker(texts, directory, language)
    limits = BY_CHANNEL[letter.account.partition(":")[0]]
    if limits.pulls:
        edits = str(letter.edits or "")
    try:
        screen = content.parse(letter.content)
        return render(
            screen,
            speaker,
            limits,
            cards,
            row=letter.id,
            address=letter.address,
            edits=edits,
        )
    except Exception as error:
        log.error("message.unrenderable", extra={"row": letter.id}, exc_info=error)
        return render(
            _NEUTRAL,
            speaker,
            limits,
            cards,
            row=letter.id,
            address=letter.address,
            edits=edits,
        )


_NEUTRAL = Content(
    notice=Line("engine-apology"),
    choices=(Choice("m", label="engine-menu", weight="engine"),),
)


def no_cards(booking: Ref) -> appointments.Card:
    """Say that a screen asks for no booking."""
    raise appointments.NoSuchBooking(f"nobody asked for booking {booking.id}")
