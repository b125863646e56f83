"""The states of an enrolment: which step may follow which, and who brings it about."""

from __future__ import annotations

from collections.abc import Mapping

PERSON, STAFF, NOBODY = "person", "staff", "nobody"

# On the list; an information event is announced; she was there.
INTEREST, INVITED, INFORMED = "interest", "invited", "informed"
# The aptitude talk is booked; what came of it.
TALK, SUITABLE, NOTYET = "talk", "suitable", "notyet"
# A seat at a block; a block is finished; off the list.
BLOCK, FINISHED, LEFT = "block", "finished", "left"

_BOTH = frozenset({STAFF, NOBODY})
_STAFF, _NOBODY = frozenset({STAFF}), frozenset({NOBODY})
# To leave is always possible. `invited` follows itself when a date was called off.
FOLLOWS: Mapping[str, Mapping[str, frozenset[str]]] = {
    INTEREST: {INVITED: _NOBODY, INFORMED: _BOTH},
    INVITED: {INTEREST: _NOBODY, INVITED: _NOBODY, INFORMED: _BOTH},
    INFORMED: {TALK: _NOBODY, SUITABLE: _STAFF, NOTYET: _STAFF},
    TALK: {INFORMED: _NOBODY, SUITABLE: _STAFF, NOTYET: _STAFF},
    NOTYET: {INFORMED: _STAFF, SUITABLE: _STAFF},
    SUITABLE: {BLOCK: _NOBODY, FINISHED: _NOBODY},
    BLOCK: {SUITABLE: _NOBODY, FINISHED: _NOBODY},
    FINISHED: {BLOCK: _NOBODY, FINISHED: _NOBODY},
}
# Who is in one of these may have a seat at a block.
LEARNING = (SUITABLE, BLOCK, FINISHED)
# What staff may say.
BY_STAFF = (INFORMED, SUITABLE, NOTYET)
# Why it does not fit yet; each has a kind word of its own.
REASONS = ("german", "papers", "time", "other")


def follows(before: str, after: str, by: str) -> bool:
    """Tell whether a step may follow, by this side."""
    if after == LEFT:
        return before in FOLLOWS and by in (PERSON, STAFF)
    return by in FOLLOWS.get(before, {}).get(after, ())
