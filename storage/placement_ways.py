"""What each side can do about a placement where it stands, in words for buttons."""

from __future__ import annotations

from storage import outcomes, placement_cards
from storage.placement_cards import FIRM, SEEKER
from storage.transaction import Tx
from storage.values import Ref, Word

# By side and state, in the order of the buttons; texts are `placing-what-<word>`.
WAYS: dict[str, dict[str, tuple[str, ...]]] = {
    SEEKER: {
        "agreed": ("broken",),
        "running": ("broken",),
        "midterm": ("broken",),
        "finished": ("after",),
        "certified": ("paper", "after"),
        "after": ("paper",),
    },
    FIRM: {
        "agreed": ("broken",),
        "running": ("ended", "broken"),
        "midterm": ("ended", "broken"),
        "finished": ("certify",),
        "after": ("certify",),
    },
}
BACK = Word("back")


def ways(tx: Tx, placement: Ref) -> tuple[Word, ...]:
    """Return what the caller can do now, and that she need not do anything."""
    card = placement_cards.card(tx, placement.id)
    side = placement_cards.side(tx, card) if card else None
    if card is None or side is None:
        return ()
    known = WAYS[side].get(card.state, ())
    return (*(Word(way) for way in known if outcomes.fits(tx, card, way)), BACK)


def state(tx: Tx, placement: Ref) -> tuple[str, str]:
    """Return which side the caller is, and the state; nothing if she is neither."""
    card = placement_cards.card(tx, placement.id)
    side = placement_cards.side(tx, card) if card else None
    return (side, card.state) if card and side else ("", "")
