"""A newcomer's own search for an internship: where it stands, and what she can do.

Each function works for the caller only.
"""

from __future__ import annotations

from sqlalchemy import select

from storage import consents, internship_keeping, my_data, schema, seekers
from storage.placements import (
    AFTER,
    AGREED,
    INTRODUCED,
    MIDTERM,
    RUNNING,
    SETTLED,
    TALK,
    TRIAL,
    WANTED,
)
from storage.seeking import count, fitting, row_of
from storage.transaction import Tx
from storage.values import Ref, Word

SEARCHING, PAUSED, TALKS = "searching", "paused", "talks"
FINISHED, ENDED = "finished", "ended"
# What a placement says of the search: talks, or a place; else that it is over.
_TALKING = (WANTED, INTRODUCED, TALK, TRIAL)
_PLACED = {AGREED: (AGREED,), RUNNING: (RUNNING, MIDTERM)}
FITTING, TOUCH, CHANGE, PAUSE, RESUME, LEAVE = map(
    Word, ("fitting", "touch", "change", "pause", "resume", "leave")
)
# No more placements than a list can show.
MOST = 9

_placement = schema.table(schema.Placement)


def state(tx: Tx, seeker: Ref) -> str:
    """Return in a word where her search stands."""
    row = row_of(tx, seeker)
    if row.state in (seekers.PAUSED, seekers.ENDED):
        return PAUSED if row.state == seekers.PAUSED else ENDED
    begun = {word for _, word in _begun(tx, seeker)}
    if row.state == seekers.PLACED:
        found = (word for word, states in _PLACED.items() if begun & {*states})
        return next(found, FINISHED)
    return TALKS if begun & {*_TALKING} else SEARCHING


def looks(tx: Tx, seeker: Ref) -> bool:
    """Say whether she looks for places, and may be shown some."""
    return state(tx, seeker) in (SEARCHING, TALKS)


def ways(tx: Tx, seeker: Ref) -> tuple[Word, ...]:
    """Return what she can do now."""
    now = state(tx, seeker)
    touch = (TOUCH,) if in_touch(tx, seeker) else ()
    if now == ENDED:
        return ()
    if now in (AGREED, RUNNING):
        return touch
    if now == FINISHED:
        return (*touch, RESUME, LEAVE)
    if now == PAUSED:
        return (RESUME, *touch, CHANGE, LEAVE)
    return (FITTING, *touch, CHANGE, PAUSE, LEAVE)


def in_touch(tx: Tx, seeker: Ref) -> tuple[Ref, ...]:
    """Return what she has begun and nobody has ended, the newest first."""
    ended = SETTLED - {AFTER}
    going = [number for number, word in _begun(tx, seeker) if word not in ended]
    return tuple(Ref("placement", number) for number in going[:MOST])


def pause(tx: Tx, seeker: Ref) -> None:
    """Let no place find her; what she has begun goes on."""
    if row_of(tx, seeker).state == seekers.OPEN:
        seekers.set_state(tx, seeker.id, seekers.PAUSED)


def resume(tx: Tx, seeker: Ref) -> int:
    """Let places find her again, in her old turn; return how many fit now."""
    if state(tx, seeker) in (PAUSED, FINISHED):
        seekers.set_state(tx, seeker.id, seekers.OPEN)
    return fitting(tx, seeker.id)


def leave(tx: Tx, seeker: Ref) -> None:
    """End the search; firms that she was in touch with are told.

    When it was the last one, what she has agreed to for it ends as well.
    """
    internship_keeping.leave(tx, row_of(tx, seeker).id)
    if not count(tx):
        for purpose in (consents.INTERNSHIP, consents.PASSING):
            my_data.withdraw(tx, purpose)


def _begun(tx: Tx, seeker: Ref) -> list[tuple[int, str]]:
    """Return her placements and how far each has come, the newest first."""
    hers = select(_placement.c.id, _placement.c.state).where(
        _placement.c.seeker_id == seeker.id
    )
    found = tx.connection.execute(hers.order_by(_placement.c.id.desc()))
    return [(row.id, row.state) for row in found]
