"""Rows of the outbox about a placement: what each side is told, and when.

A row knows its kind (`r`), and under `i` its placement (`p`) and the side it is for
(`s`); what it says is decided when it is sent (`bot/placement_notices.py`), as things
are then, and written beside that.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from storage import (
    concerning,
    meeting_keeping,
    outbox,
    placement_cards,
    seat_rows,
    shards,
)
from storage.placement_cards import FIRM, SEEKER, Card, Side
from storage.transaction import Tx

# The kinds of rows; all begin alike.
ASKED, WANTED, MET = "p-asked", "p-wanted", "p-met"
NO, OFF, AGREE = "p-no", "p-off", "p-agree"
AGREED = "p-agreed"
FIRST, MIDTERM, ENDED = "p-first", "p-midterm", "p-ended"
THANKS, READY, BROKEN = "p-thanks", "p-ready", "p-broken"
AFTER, AGAIN = "p-after", "p-again"
# What each side is told at once when a placement has come to a state, but who did it.
NEWS: dict[str, tuple[tuple[Side, str], ...]] = {
    "interest": ((FIRM, ASKED),),
    "wanted": ((SEEKER, WANTED),),
    "introduced": ((FIRM, MET),),
    "agreed": ((SEEKER, AGREED),),
    "refused": ((SEEKER, NO),),
    "withdrawn": ((SEEKER, OFF), (FIRM, OFF)),
    "midterm": ((SEEKER, MIDTERM), (FIRM, MIDTERM)),
    "finished": ((SEEKER, THANKS), (FIRM, ENDED)),
    "certified": ((SEEKER, READY),),
    "broken": ((SEEKER, BROKEN), (FIRM, BROKEN)),
}
# Whose answer is waited for is asked once more: three days are a weekend and a Monday.
ONCE_MORE: dict[str, tuple[Side, str]] = {
    "interest": (FIRM, ASKED),
    "wanted": (SEEKER, WANTED),
}
ONCE_MORE_AFTER = timedelta(days=3)


def moved(tx: Tx, placement: int, kind: str, by: str) -> None:
    """Tell the other side, or both, of a step; what waited before is out of date."""
    concerning.drop(tx, concerning.PLACEMENT, placement)
    meeting_keeping.close(tx, placement)
    card = placement_cards.card(tx, placement)
    if card is None:
        return
    for side, row in NEWS.get(kind, ()):
        if side != by:
            put(tx, card, side, row)
    if kind in ONCE_MORE:
        put(tx, card, *ONCE_MORE[kind], due=tx.now + ONCE_MORE_AFTER, name="again")


def put(
    tx: Tx,
    card: Card,
    side: Side,
    kind: str,
    due: datetime | None = None,
    name: str = "",
) -> None:
    """Write one row for one side, due now or later.

    `name` tells it from its like at the same version of the placement: a second one
    of a name is none. Who can be written to nowhere gets none.
    """
    chat = seat_rows.chat(tx, card.party(side).conversation)
    dedupe = key(card, side, kind, name)
    if chat is None or outbox.is_put(tx, dedupe):
        return
    outbox.put(
        tx,
        conversation=chat.conversation,
        account=chat.account,
        content={"r": kind, "i": {"p": card.id, "s": side}},
        state=outbox.WAITING if chat.open else outbox.DEAD,
        rank=outbox.OWN,
        due_at=due or tx.now,
        dedupe=dedupe,
        placement=card.id,
    )
    if due is None:
        shards.call(tx, chat.account)


def key(card: Card, side: Side, kind: str, name: str) -> str:
    """Return what tells a row from all others."""
    return f"place:{card.id}:{card.version}:{side}:{kind}:{name}"
