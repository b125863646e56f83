"""What happens to a firm without its doing: staff look, people are interested."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import select, update

from bot.content import Content
from storage import (
    campaigns,
    concerning,
    firms,
    internships,
    placements,
    schema,
)
from storage.values import Ref
from tests.crawler.walker import Step, Walker, place_of
from tests.storage import world
from tests.storage.test_matching import signing_up

Happens = Callable[[Walker, Content], Step]
_internship, _placement = map(schema.table, (schema.Internship, schema.Placement))
# How far it has come with each who is interested.
_STATES = ("interest", "wanted", "introduced", "running", "finished")


def _seen_by_staff(walker: Walker, seen: Content) -> Step:
    """Let the place be seen, and people be interested; hear of it."""
    place = _decided(walker, approved=True)
    for state in _STATES:
        own = world.person(walker.tx)
        ref = signing_up(walker.tx, own, campaigns.open_now(walker.tx)[0])
        assert isinstance(ref, Ref)
        begun = placements.answer(walker.tx, ref.id, place, interested=True)
        assert isinstance(begun, Ref)
        concerning.drop(walker.tx, concerning.PLACEMENT, begun.id)
        which = update(_placement).where(_placement.c.id == begun.id)
        walker.tx.connection.execute(which.values(state=state))
    return walker.hears(walker.tx.now)


def _refused_by_staff(walker: Walker, seen: Content) -> Step:
    _decided(walker, approved=False)
    return walker.hears(walker.tx.now)


def _is_over(walker: Walker, seen: Content) -> Step:
    internships.set_state(walker.tx, _place(walker), internships.OVER)
    return _opens_the_place(walker, seen)


def _decided(walker: Walker, *, approved: bool) -> int:
    place = _place(walker)
    firms.decide(walker.tx, 1, approved=True)
    internships.decide(walker.tx, place, approved=approved)
    return place


def _place(walker: Walker) -> int:
    found = select(_internship.c.id).order_by(_internship.c.id.desc())
    return int(walker.tx.connection.execute(found).scalars().first() or 0)


def _opens_the_place(walker: Walker, seen: Content) -> Step:
    return _goes(walker, "s.firm", (0, 0))


def _opens_the_firm(walker: Walker, seen: Content) -> Step:
    return _goes(walker, "s.firm", (1,))


def _opens_the_consents(walker: Walker, seen: Content) -> Step:
    return _goes(walker, "i", (2,))


def _goes(walker: Walker, token: str, places: Sequence[int]) -> Step:
    """Press a button that is always there, then options by their place."""
    step = walker.presses(token)
    for place in places:
        assert step.screen is not None
        step = walker.presses(step.screen.choices[place].token)
    return step


def _at(*places: str) -> Callable[[Walker, Content], bool]:
    return lambda walker, seen: place_of(seen) in places


HAPPENINGS: tuple[tuple[str, Callable[[Walker, Content], bool], Happens], ...] = (
    ("place-seen-by-staff", _at("offer-done"), _seen_by_staff),
    ("place-refused-by-staff", _at("offer-done"), _refused_by_staff),
    ("place-is-over", _at("offer-done"), _is_over),
    ("opens-the-firm", _at("offer-done"), _opens_the_firm),
    ("opens-the-consents", _at("offer-done"), _opens_the_consents),
    (
        "opens-the-place",
        _at(
            *("offer-done", "notice-firm-open", "notice-firm-no", "firm-pause"),
            *("firm-withdrawn", "firm-changed-asked"),
        ),
        _opens_the_place,
    ),
)
