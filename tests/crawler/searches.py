"""What happens to somebody's search for an internship: places come, fit, and go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from bot.content import Content
from storage import browsing, internships, new_places, placements, schema, seekers
from storage.placements import AGREED, FINISHED, RUNNING, TALK
from tests.crawler.walker import Step, Walker, place_of
from tests.support import places

_seeker, _placement, _internship = map(
    schema.table,
    (schema.Seeker, schema.Placement, schema.Internship),
)
Happens = Callable[[Walker, Content], Step]
# What a place is like that only this keeps from her.
FAILS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "german": lambda row: {"german": row.german + 1},
    "days": lambda row: {"days": 127 & ~row.days},
    "hours": lambda row: {"begins": max(row.ends - 60, 0), "ends": row.ends + 60},
    "start": lambda row: {
        "starts_on": row.ready_on - timedelta(days=9),
        "starts_by": row.ready_on - timedelta(days=2),
    },
    "care": lambda row: {"begins": 15 * 60, "ends": 16 * 60},
}


def _hers(walker: Walker) -> Any:
    """Return the row of her sign-up."""
    mine = select(_seeker).where(_seeker.c.person_id == walker.chat.person)
    return walker.tx.connection.execute(mine.order_by(_seeker.c.id.desc())).first()


def _is_done(walker: Walker, seen: Content) -> bool:
    return place_of(seen) == "internship-done"


def _shows(walker: Walker, seen: Content) -> Step:
    """Look at her search."""
    return walker.presses("s.search")


def _places_come(walker: Walker, seen: Content) -> Step:
    """Let two places be approved that fit, and her be told."""
    walker.tx = replace(walker.tx, now=walker.tx.now + timedelta(hours=1))
    for tongues in (0, 0b100):
        places.for_seeker(walker.tx, _hers(walker).id, tongues=tongues)
    new_places.plan(walker.tx)
    return walker.hears(walker.tx.now)


def _goes_while_she_reads(walker: Walker, seen: Content) -> Step:
    """Let what she looks at be withdrawn; then be interested."""
    full = update(_internship).where(schema.OPEN_INTERNSHIP)
    walker.tx.connection.execute(full.values(state=internships.WITHDRAWN))
    return walker.presses(seen.choices[0].token)


def _answers_again(walker: Walker, seen: Content) -> Step:
    """Go back after an answer, and answer once more."""
    step = walker.presses(next(c.token for c in seen.choices if c.token[0] == "b"))
    assert step.screen is not None
    return walker.presses(step.screen.choices[0].token)


def _stopped_by(word: str) -> Happens:
    def happens(walker: Walker, seen: Content) -> Step:
        """Let all places but one go, and that one not fit for a single reason."""
        run = walker.tx.connection.execute
        run(update(_internship).values(state="over"))
        if word == "care":
            run(update(_seeker).values(care=True, begins=0, ends=24 * 60))
        row = _hers(walker)
        changes: dict[str, Any] = {}
        if word == "travel":
            changes = {"quarter_id": places.away(walker.tx, row)}
        elif word != browsing.NOTHING:
            changes = FAILS[word](row)
        if word != browsing.NOTHING:
            places.for_seeker(walker.tx, row.id, **changes)
        return walker.presses("s.fitting")

    return happens


def _can_be_stopped(word: str) -> Callable[[Walker, Content], bool]:
    def at(walker: Walker, seen: Content) -> bool:
        """Say whether her answers leave room for what does not fit."""
        if not _is_done(walker, seen):
            return False
        row = _hers(walker)
        return {
            "german": row.german < 4,
            "days": row.days != 127,
            "hours": row.ends < 24 * 60,
            "travel": row.travel != "city",
        }.get(word, True)

    return at


def _stands_at(state: str) -> Happens:
    def happens(walker: Walker, seen: Content) -> Step:
        """Let her be interested, and the placement have come so far."""
        number = _hers(walker).id
        place = places.for_seeker(walker.tx, number)
        made = placements.answer(walker.tx, number, place, interested=True)
        assert not isinstance(made, placements.Refused)
        row = update(_placement).where(_placement.c.id == made.id)
        walker.tx.connection.execute(row.values(state=state))
        if state != TALK:
            seekers.set_state(walker.tx, number, seekers.PLACED)
        return walker.presses("s.search")

    return happens


HAPPENINGS: tuple[tuple[str, Callable[[Walker, Content], bool], Happens], ...] = (
    ("looks-at-her-search", _is_done, _shows),
    ("places-come", _is_done, _places_come),
    (
        "looks-at-her-pause",
        lambda w, s: place_of(s) == "search-paused",
        _shows,
    ),
    (
        "looks-when-she-has-left",
        lambda w, s: place_of(s) == "search-left",
        _shows,
    ),
    (
        "place-goes-while-she-reads",
        lambda w, s: place_of(s) == "fits-answer",
        _goes_while_she_reads,
    ),
    (
        "answers-a-place-again",
        lambda w, s: s.says[:1] != () and s.says[0].text == "fits-noted",
        _answers_again,
    ),
    *(
        (f"nothing-fits-{word}", _can_be_stopped(word), _stopped_by(word))
        for word in (*FAILS, "travel", browsing.NOTHING)
    ),
    *(
        (f"stands-at-{state}", _is_done, _stands_at(state))
        for state in (TALK, AGREED, RUNNING, FINISHED)
    ),
)
