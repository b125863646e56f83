"""What each side can do about a placement where it stands, in words for buttons."""

from __future__ import annotations

from storage import meeting_ways, outcomes, placement_cards
from storage.placement_cards import FIRM, SEEKER
from storage.transaction import Tx
from storage.values import Ref, Word

# By side and state, in the order of the buttons; texts are `placing-what-<word>`.
WAYS: dict[str, dict[str, tuple[str, ...]]] = {
    SEEKER: {
        "interest": ("withdraw",),
        "wanted": ("introduce", "withdraw"),
        "introduced": ("withdraw",),
        "agreed": ("broken",),
        "running": ("broken",),
        "midterm": ("broken",),
        "finished": ("after",),
        "certified": ("paper", "after"),
        "after": ("paper",),
    },
    FIRM: {
        "interest": ("yes", "no"),
        "wanted": ("no",),
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
    if card is None or side is None or (side, card.state) == (FIRM, "declined"):
        return ()
    about_meetings = meeting_ways.of(tx, card, side)
    known = WAYS[side].get(card.state, ())
    fitting = (Word(way) for way in known if outcomes.fits(tx, card, way))
    return (*about_meetings, *fitting, BACK)


def state(tx: Tx, placement: Ref) -> tuple[str, str]:
    """Return which side the caller is, and the state; nothing if she is neither.

    A firm hears nothing of those who did not want its place.
    """
    card = placement_cards.card(tx, placement.id)
    side = placement_cards.side(tx, card) if card else None
    if card is None or side is None or (side, card.state) == (FIRM, "declined"):
        return ("", "")
    return side, card.state
