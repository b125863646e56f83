"""What happens to somebody on the list of a course: staff say something, she looks."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from bot.content import Content
from storage import course_steps, schema
from tests.crawler.walker import Step, Walker, place_of

_enrolment = schema.table(schema.Enrolment)
At = Callable[[Walker, Content], bool]
Happens = Callable[[Walker, Content], Step]


def _says(*steps: str) -> Happens:
    """Let staff say how it goes on, and her hear that there is news."""

    def happens(walker: Walker, seen: Content) -> Step:
        mine = _enrolment.c.person_id == walker.chat.person
        newest = select(_enrolment.c.id).where(mine).order_by(_enrolment.c.id.desc())
        number = walker.tx.connection.execute(newest).scalars().first()
        assert number is not None
        for state in steps:
            course_steps.by_staff(walker.tx, number, state)
        return walker.hears(walker.tx.now)

    return happens


def _looks(walker: Walker, seen: Content) -> Step:
    """Look at the first course, which she is on the list of."""
    step = walker.presses("s.courses")
    assert step.screen is not None
    return walker.presses(step.screen.choices[0].token)


def _is_listed(walker: Walker, seen: Content) -> bool:
    return any(line.text == "enrol-listed" for line in seen.says)


def _waits(walker: Walker, seen: Content) -> bool:
    return place_of(seen) == "enrol-later"


HAPPENINGS: tuple[tuple[str, At, Happens], ...] = (
    ("looks-at-the-course", _is_listed, _looks),
    ("it-suits", _waits, _says("informed", "suitable")),
)
