"""How an internship ended, and what came then, as its two sides say it."""

from __future__ import annotations

from sqlalchemy import select

from storage import placement_cards, placements, schema, seekers
from storage.placement_cards import FIRM, SEEKER, Card
from storage.transaction import Tx
from storage.values import Day, Ref, Refused, Value, Word

# Why it ended early, in the order of the buttons; nothing is asked beyond the word.
REASONS = {
    SEEKER: ("ill", "family", "job", "hard", "way", "feeling", "other"),
    FIRM: ("absent", "unfit", "nowork", "closing", "other"),
}
# What came a week after the end; who keeps looking is found by places again.
LOOKING = "looking"
NEXT = ("job", "training", "course", LOOKING, "other")

_seeker = schema.table(schema.Seeker)


def told(tx: Tx, placement: Ref) -> tuple[Value, ...]:
    """Return the caller's side, the state, the first name, first and last day.

    For who has said her last word, certified it or told what came then, the state is
    that one. Nothing if she is neither side, or it was never agreed.
    """
    card = placement_cards.card(tx, placement.id)
    side = placement_cards.side(tx, card) if card else None
    if card is None or side is None or card.starts_on is None or card.ends_on is None:
        return ()
    first, last = Day(card.starts_on, card.zone), Day(card.ends_on, card.zone)
    word = placements.CERTIFIED if side == FIRM else placements.AFTER
    state = word if word in _known(tx, card) else card.state
    return (side, state, card.seeker.name or "", first, last)


def break_off(tx: Tx, placement: Ref, reason: Word) -> Ref | Refused:
    """End early what has begun, for the caller's side; the other is told.

    Refused("placement-old") if it has ended already.
    """
    card = _own(tx, placement)
    side = placement_cards.side(tx, card) if card else None
    if side is None:
        return placements.OLD
    return placements.step(tx, placement.id, placements.BROKEN, side, reason.word)


def after(tx: Tx, placement: Ref, word: Word) -> Ref | Refused:
    """Write what came after it for the caller; who keeps looking is found again.

    Refused("placement-old") if it was said before, or is not hers to say.
    """
    card = _own(tx, placement)
    if card is None or placement_cards.side(tx, card) != SEEKER:
        return placements.OLD
    done = placements.step(
        tx, placement.id, placements.AFTER, SEEKER, word.word, card.version
    )
    state = select(_seeker.c.state).where(_seeker.c.id == card.seeker.id)
    placed = tx.connection.execute(state).scalar() == seekers.PLACED
    if not isinstance(done, Refused) and placed and word.word == LOOKING:
        seekers.set_state(tx, card.seeker.id, seekers.OPEN)
    return done


def fits(tx: Tx, card: Card, way: str) -> bool:
    """Tell whether a way is of use: a paper that there is, one that there is not yet.

    What came then is said once.
    """
    match way:
        case "paper":
            return placements.CERTIFIED in _known(tx, card)
        case "certify":
            return placements.CERTIFIED not in _known(tx, card)
        case "after":
            return placements.AFTER not in _known(tx, card)
    return True


def _known(tx: Tx, card: Card) -> set[str]:
    """Return the kinds of all steps so far."""
    return {row.kind for row in placements.history(tx, card.id)}


def _own(tx: Tx, placement: Ref) -> Card | None:
    """Return a placement, locked."""
    placements.locked(tx, placement.id)
    return placement_cards.card(tx, placement.id)
