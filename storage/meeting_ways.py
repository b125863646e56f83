"""What each side can do about meetings where a placement stands."""

from __future__ import annotations

from storage import meeting_cards, placement_cards, placements
from storage.placement_cards import FIRM, Side
from storage.transaction import Tx
from storage.values import Ref, Word

# Words for buttons; texts are `placing-what-<word>`.
TALK, TRIAL, AGREED, NOFIT = map(Word, ("talk", "trial", "agreed", "nofit"))
PICK, ANOTHER, CANNOT, NOMORE = map(Word, ("pick", "another", "cannot", "nomore"))
WORDS = (TALK, TRIAL, AGREED, NOFIT, PICK, ANOTHER, CANNOT, NOMORE)
STATES = (placements.INTRODUCED, placements.TALK, placements.TRIAL)
_NEXT = {
    placements.INTRODUCED: (TALK, TRIAL),
    placements.TALK: (TALK, TRIAL),
    placements.TRIAL: (TRIAL,),
}


def of(tx: Tx, placed: placement_cards.Card, side: Side) -> tuple[Word, ...]:
    """Return what a side can do now, in the order of the buttons.

    How a newcomer steps back before they have met is among `placement_ways.WAYS`.
    """
    if placed.state not in STATES:
        return ()
    found = meeting_cards.latest(tx, placed, side)
    comes = found is not None and found.coming(tx.now)
    changes = (ANOTHER, CANNOT) if comes else ()
    if side == FIRM:
        kinds = () if comes else _NEXT[placed.state]
        return (*changes, *kinds, AGREED, NOFIT)
    asked = found is not None and found.state == meeting_cards.ASKED
    ends = () if placed.state == placements.INTRODUCED else (NOMORE,)
    return (*((PICK,) if asked else ()), *changes, *ends)


def fixed(tx: Tx, placement: Ref) -> Ref | None:
    """Return the caller's meeting of a placement that is fixed and to come."""
    found = meeting_cards.own(tx, placement)
    return found.ref if found and found.coming(tx.now) else None


def asked(tx: Tx, placement: Ref) -> Ref | None:
    """Return the caller's meeting of a placement that waits to be picked."""
    found = meeting_cards.own(tx, placement)
    waits = found is not None and found.state == meeting_cards.ASKED
    return found.ref if found and waits else None


def about(tx: Tx, meeting: Ref) -> tuple[str, str, str]:
    """Return whose meeting it is, the seeker's or the firm's, its kind and place."""
    found = meeting_cards.card(tx, meeting.id)
    return found.side, found.kind, found.place


def kind(tx: Tx, placement: Ref) -> Word:
    """Return of what kind the newest meeting of a placement is."""
    found = meeting_cards.own(tx, placement)
    return TALK if found is None else Word(found.kind)
