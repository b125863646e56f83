"""Rows of the outbox about a placement: what each side is told, and when.

A row knows its placement, the side it is for and its kind; what it says is decided when
it is sent (`bot/placement_notices.py`), as things are then.
"""

from __future__ import annotations

from datetime import datetime

from storage import concerning, outbox, placement_cards, seat_rows, shards
from storage.placement_cards import FIRM, SEEKER, Card, Side
from storage.transaction import Tx

# The kinds of rows; all begin alike.
ASKED, WANTED, MET = "p-asked", "p-wanted", "p-met"
NO, OFF = "p-no", "p-off"
FIRST, MIDTERM, ENDED = "p-first", "p-midterm", "p-ended"
THANKS, READY, BROKEN = "p-thanks", "p-ready", "p-broken"
AFTER, AGAIN = "p-after", "p-again"
# What each side is told at once when a placement has come to a state, but who did it.
NEWS: dict[str, tuple[tuple[Side, str], ...]] = {
    "interest": ((FIRM, ASKED),),
    "wanted": ((SEEKER, WANTED),),
    "introduced": ((FIRM, MET),),
    "refused": ((SEEKER, NO),),
    "withdrawn": ((SEEKER, OFF), (FIRM, OFF)),
    "midterm": ((SEEKER, MIDTERM), (FIRM, MIDTERM)),
    "finished": ((SEEKER, THANKS), (FIRM, ENDED)),
    "certified": ((SEEKER, READY),),
    "broken": ((SEEKER, BROKEN), (FIRM, BROKEN)),
}


def moved(tx: Tx, placement: int, kind: str, by: str) -> None:
    """Tell the other side, or both, of a step; what waited before is out of date."""
    concerning.drop(tx, concerning.PLACEMENT, placement)
    card = placement_cards.card(tx, placement)
    if card is None:
        return
    for side, row in NEWS.get(kind, ()):
        if side != by:
            put(tx, card, side, row)


def put(
    tx: Tx,
    card: Card,
    side: Side,
    kind: str,
    due: datetime | None = None,
    name: str = "",
) -> None:
    """Write one row for one side, due now or later.

    `name` tells it from its like at the same version of the placement. Who can be
    written to nowhere gets none.
    """
    chat = seat_rows.chat(tx, card.party(side).conversation)
    if chat is None:
        return
    outbox.put(
        tx,
        conversation=chat.conversation,
        account=chat.account,
        content={"r": kind, "i": {"p": card.id, "s": side}},
        state=outbox.WAITING if chat.open else outbox.DEAD,
        rank=outbox.OWN,
        due_at=due or tx.now,
        dedupe=f"place:{card.id}:{card.version}:{side}:{kind}:{name}",
        placement=card.id,
    )
    if due is None:
        shards.call(tx, chat.account)
