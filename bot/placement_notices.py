"""What is said unasked about a placement: each kind of row, for whom, and its screen.

A row is said if the placement is still in a state that it is about; at night it waits.
"""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot import match_notices, meeting_notices, running_notices, unasked
from bot.placement_words import Notice
from storage import placement_cards, reminders, sending
from storage.outbox import Letter
from storage.transaction import Tx

_NOTICES: Mapping[str, Notice] = {
    **match_notices.NOTICES,
    **meeting_notices.NOTICES,
    **running_notices.NOTICES,
}


def ready(tx: Tx, letter: Letter) -> Letter | None:
    """Return such a row with its words, any other as it is; None if it is not to go."""
    notice = _NOTICES.get(letter.content.get("r", ""))
    if notice is None:
        return letter
    about = {name: letter.content[name] for name in "ri"}
    placement, side = (about["i"][name] for name in "ps")
    card = placement_cards.card(tx, placement)
    said = None
    if card is not None and card.state in notice.states:
        said = notice.screen(tx, card, side, letter.id)
    if card is None or said is None:
        sending.drop(tx, letter.id)
        return None
    morning = reminders.after_quiet(tx.now, ZoneInfo(card.zone))
    return unasked.written(tx, letter, said, about, morning)
