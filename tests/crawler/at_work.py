"""What happens in an internship without her doing: it begins, is half over, ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import update

from bot.content import Content
from bot.turn import caller
from storage import people, placements, running, schema
from storage.placements import FIRM, NOBODY, SEEKER, STAFF
from storage.transaction import Tx
from tests.crawler.walker import Step, Walker, place_of
from tests.support import placed

_placement = schema.table(schema.Placement)
# Where the other side hears what it is told: it is not to be taken for hers.
ELSEWHERE = "telegram:9"
At = Callable[[Walker, Content], bool]
Happens = Callable[[Walker, Content], Step]
Moves = Sequence[tuple[str, str]]
RUNS: Moves = ((placements.RUNNING, NOBODY),)
HALF: Moves = (*RUNS, (placements.MIDTERM, NOBODY))
OVER: Moves = (*RUNS, (placements.FINISHED, NOBODY))
WRITTEN: Moves = (*OVER, (placements.CERTIFIED, STAFF))


def _agreed(walker: Walker, side: str) -> int:
    """Let her and somebody else agree; it begins tomorrow."""
    other = people.meet(walker.tx, ELSEWHERE, "the-other-side")
    people.speak(walker.tx, other.person, "de")
    his = walker.tx.called_by(caller(other, "de"))
    both = (walker.own, his) if side == SEEKER else (his, walker.own)
    day = walker.tx.now.date() + timedelta(days=1)
    days = (day, day + timedelta(days=11))
    return placed.agreed(walker.tx, *both, days=days)


def _evening(walker: Walker, days: int = 0) -> datetime:
    """Return an hour at which everything may be said."""
    day = walker.tx.now.astimezone(ZoneInfo(placed.ZONE)).date()
    return datetime.combine(day + timedelta(days=days), time(18), ZoneInfo(placed.ZONE))


def _tomorrow(walker: Walker, seen: Content, side: str) -> Step:
    """Let it be the evening before the first day."""
    number = _agreed(walker, side)
    walker.tx = replace(walker.tx, now=_evening(walker))
    running.look_at(walker.tx, number)
    return walker.hears(walker.tx.now)


def _moved(walker: Walker, seen: Content, side: str, moves: Moves) -> Step:
    """Let an internship come so far, and her be told."""
    number = _agreed(walker, side)
    for kind, by in moves:
        placements.step(walker.tx, number, kind, by)
    return walker.hears(_evening(walker))


def _a_week_later(walker: Walker, seen: Content, side: str) -> Step:
    """Let both be asked what came then."""
    number = _agreed(walker, side)
    for kind, by in WRITTEN:
        placements.step(walker.tx, number, kind, by)
    walker.tx = replace(walker.tx, now=_evening(walker, days=21))
    running.look_at(walker.tx, number)
    return walker.hears(walker.tx.now)


def _last_day(walker: Walker, seen: Content) -> Step:
    """Let a firm be asked whether it went to its end."""
    number = _agreed(walker, FIRM)
    placements.step(walker.tx, number, placements.RUNNING, NOBODY)
    walker.tx = replace(walker.tx, now=_evening(walker, days=13))
    running.look_at(walker.tx, number)
    return walker.hears(walker.tx.now)


def _at_the_menu(walker: Walker, seen: Content) -> bool:
    return place_of(seen) == "menu-question" and not _has_one(walker.tx)


def _has_one(tx: Tx) -> bool:
    return tx.connection.execute(_placement.select()).first() is not None


def _is_asked(text: str) -> At:
    return lambda walker, seen: place_of(seen) == text and _has_one(walker.tx)


def _ends_meanwhile(walker: Walker, seen: Content) -> Step:
    """Let staff end it while she is asked; then answer."""
    one = update(_placement).values(state=placements.BROKEN)
    walker.tx.connection.execute(one)
    return walker.presses(seen.choices[0].token)


HAPPENINGS: tuple[tuple[str, At, Happens], ...] = (
    *(
        (f"begins-{side}", _at_the_menu, partial(_tomorrow, side=side))
        for side in (SEEKER, FIRM)
    ),
    *(
        (f"{name}-{side}", _at_the_menu, partial(_moved, side=side, moves=moves))
        for name, side, moves in (
            ("half", SEEKER, HALF),
            ("half", FIRM, HALF),
            ("over", SEEKER, OVER),
            ("written", SEEKER, WRITTEN),
            ("broken", SEEKER, (*RUNS, (placements.BROKEN, FIRM))),
            ("broken", FIRM, (*RUNS, (placements.BROKEN, SEEKER))),
        )
    ),
    ("last-day", _at_the_menu, _last_day),
    *(
        (f"week-later-{side}", _at_the_menu, partial(_a_week_later, side=side))
        for side in (SEEKER, FIRM)
    ),
    *(
        (f"ends-at-{text}", _is_asked(text), _ends_meanwhile)
        for text in ("running-midterm-seeker", "running-ended", "running-after")
    ),
)
