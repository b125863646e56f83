"""First talks and trial days: proposed by the firm, picked by the newcomer, called off.

A meeting claims five-minute steps of both sides, as an appointment does of an adviser,
so that the database refuses a second one at the same time. Locks are taken in the order
firm, seeker, place, placement.
"""

from __future__ import annotations

from sqlalchemy import Row, insert, select, update

from storage import (
    claims,
    concerning,
    firms,
    meeting_cards,
    meeting_keeping,
    meeting_rows,
    meeting_times,
    placement_cards,
    placement_rows,
    placements,
    schema,
)
from storage.meeting_cards import Card
from storage.meeting_keeping import ASKED, FIXED, HELD, OFF
from storage.placement_cards import FIRM, SEEKER, Side
from storage.transaction import Tx, first_key
from storage.values import Clock, Day, Ref, Refused, Word, at_minute

TALK, TRIAL = Word(meeting_times.TALK), Word(meeting_times.TRIAL)
AT_FIRM, BY_PHONE = Word("firm"), Word("phone")
# So many times are proposed at once, and so often before both ring each other.
MOST, ROUNDS = 3, 3
ANOTHER, CANNOT = Word("another"), Word("cannot")
AGAIN, RING = Word("again"), Word("ring")

GONE = Refused("meeting-gone")
OLD = placements.OLD

_meeting = schema.table(schema.Meeting)


def propose(
    tx: Tx,
    placement: Ref,
    kind: Word,
    place: Word,
    times: tuple[tuple[Day, Clock], ...],
) -> Ref | Refused:
    """Ask the newcomer which of the times will do; for the firm.

    What was fixed or proposed before gives way. Refused("placement-old") if such a
    meeting may not follow.
    """
    firm = firms.own(tx)
    row = placements.locked(tx, placement.id)
    placed = placement_cards.card(tx, placement.id)
    if firm is None or row is None or placed is None or placed.firm.id != firm.id:
        return OLD
    if kind.word not in placements.FOLLOWS.get(row.state, {}):
        return OLD
    meeting_keeping.firm_resource(tx, firm.id)
    before = meeting_cards.latest(tx, placed, FIRM)
    again = before is not None and before.state == OFF and before.starts_at is None
    _give_way(tx, placed, before, FIRM)
    values = {
        "placement_id": placement.id,
        "kind": kind.word,
        "place": place.word,
        "state": ASKED,
        "round": before.round + 1 if before and again else 1,
        "proposed": meeting_times.minutes(times),
        "version": 0,
        "secret": tx.secret(),
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    number = first_key(tx.connection.execute(insert(_meeting), values))
    placement_rows.put(tx, placed, SEEKER, meeting_rows.TIMES, name=f"{number}")
    return Ref("meeting", number)


def none_fits(tx: Tx, meeting: Ref) -> Word | Refused:
    """Tell the firm that none of its times will do; for the newcomer.

    After ROUNDS both ring each other, and RING is returned.
    """
    found = _lock(tx, meeting, SEEKER, ASKED)
    if found is None:
        return OLD
    placed = found.placed
    _give_way(tx, placed, found, SEEKER)
    over = found.round >= ROUNDS
    kind = meeting_rows.RING if over else meeting_rows.NONE
    placement_rows.put(tx, placed, FIRM, kind, name=f"{found.id}")
    return RING if over else AGAIN


def fix(tx: Tx, meeting: Ref, time: tuple[Day, Clock]) -> Ref | Refused:
    """Fix a meeting at one of the proposed times, for both; for the newcomer.

    Refused("meeting-gone") if either has something else by then, or it is over.
    """
    found = _lock(tx, meeting, SEEKER, ASKED)
    begins = meeting_times.instant(*time)
    if found is None:
        return OLD
    if begins <= tx.now or begins not in map(at_minute, found.proposed):
        return GONE
    ends = meeting_times.lasts(
        found.kind, begins, meeting_times.hours(tx, found.placed.ref)
    )
    resources = (
        meeting_keeping.firm_resource(tx, found.placed.firm.id),
        meeting_keeping.seeker_resource(tx, found.placed.seeker.id),
    )
    savepoint = tx.savepoint()
    stepped = placements.step(tx, found.placed.id, found.kind, SEEKER)
    span = meeting_times.span(begins, ends)
    if isinstance(stepped, Refused) or not claims.take_for_meeting(
        tx, found.id, resources, *span
    ):
        savepoint.rollback()
        return stepped if isinstance(stepped, Refused) else GONE
    savepoint.commit()
    tx.connection.execute(
        update(_meeting)
        .where(_meeting.c.id == found.id)
        .values(state=FIXED, starts_at=begins, ends_at=ends, changed_at=tx.now)
    )
    meeting_rows.fixed(tx, meeting_cards.card(tx, found.id), ends)
    return meeting


def call_off(tx: Tx, placement: Ref, why: Word) -> Ref | Refused:
    """Call a meeting off that was fixed and has not begun; for either side.

    The other one is told at once, and the time is free; with ANOTHER also that another
    time is asked for.
    """
    known = meeting_cards.own(tx, placement)
    found = _lock(tx, known.ref, known.side, FIXED) if known else None
    if found is None or not found.coming(tx.now):
        return OLD
    _give_way(tx, found.placed, found, found.side)
    other: Side = FIRM if found.side == SEEKER else SEEKER
    kind = meeting_rows.LATER if why == ANOTHER else meeting_rows.CALLED
    placement_rows.put(tx, found.placed, other, kind, name=f"{found.id}")
    return found.ref


def comes(tx: Tx, found: Card) -> None:
    """Note that a side has said that it will be there."""
    column = f"{found.side}_confirmed_at"
    tx.connection.execute(
        update(_meeting).where(_meeting.c.id == found.id).values({column: tx.now})
    )


def part(tx: Tx, placement: Ref) -> Ref | Refused:
    """End a placement that has not begun, kindly; for either side."""
    placed = placement_cards.card(tx, placement.id)
    side = placement_cards.side(tx, placed) if placed else None
    if side == FIRM:
        return placements.step(tx, placement.id, placements.REFUSED, FIRM)
    if side == SEEKER:
        return placements.step(tx, placement.id, placements.WITHDRAWN, SEEKER)
    return OLD


def _give_way(
    tx: Tx, placed: placement_cards.Card, found: Card | None, by: Side
) -> None:
    """End what is open of a placement's meetings, and what waits to be said of it."""
    concerning.drop(tx, concerning.PLACEMENT, placed.id)
    if found is not None and found.state in meeting_keeping.OPEN:
        begun = found.state == FIXED and not found.coming(tx.now)
        how = (HELD, None) if begun else (OFF, by)
        meeting_keeping.end(tx, _row(tx, found.id), *how)


def _lock(tx: Tx, meeting: Ref, side: Side, state: str) -> Card | None:
    """Lock a meeting's placement; None if the meeting is another's, or not so."""
    placed = meeting_cards.card(tx, meeting.id).placed
    placements.locked(tx, placed.id)
    found = meeting_cards.card(tx, meeting.id)
    open_ = found.placed.state in placements.OPEN
    return found if open_ and found.state == state and found.side == side else None


def _row(tx: Tx, meeting: int) -> Row[tuple[int, ...]]:
    found = select(_meeting).where(_meeting.c.id == meeting)
    return tx.connection.execute(found).one()
