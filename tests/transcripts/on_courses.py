"""What is told of learning a trade: the whole way, and a list without a date."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import update

from storage import (
    attendance,
    course_steps,
    course_upkeep,
    directory,
    event_staff,
    schema,
)
from storage.transaction import Tx
from tests.transcripts.telling import Conversation

NURSING, FIRST = 1, 1
THE_DAY_AFTER = datetime(2026, 12, 3, 8, 0, tzinfo=UTC)
AFTER_THE_TALK = datetime(2026, 12, 4, 14, 0, tzinfo=UTC)
AFTER_THE_FIRST_PART = datetime(2027, 2, 2, 8, 0, tzinfo=UTC)
AFTER_THE_SECOND_PART = datetime(2027, 3, 9, 8, 0, tzinfo=UTC)
NEXT_MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


async def a_trade(told: Conversation) -> None:
    """From the list to the last part of a course: evening, talk, days to learn."""
    await told.opens()
    await told.taps("menu-work")
    await told.taps("work-courses")
    await told.chooses(NURSING)
    await told.taps("courses-join-none-yes")
    await told.taps("course-ask-yes")
    await told.types(told.name)
    await told.chooses(FIRST)
    await told.taps("events-what-come")
    await told.taps("engine-yes")
    await _later(told, THE_DAY_AFTER, _came(1), "(she was at the information evening)")
    await told.taps("course-news-look")
    await told.taps("enrolled-what-talk")
    await told.chooses(FIRST, FIRST, FIRST)
    await told.taps("engine-yes")
    await _looks(told)
    told.world.now = AFTER_THE_TALK
    await _does(told, lambda tx: attendance.attended(tx, 1, came=True))
    suits = _says("suitable", "")
    await _later(told, AFTER_THE_TALK, suits, "(she was at the talk; it suits her)")
    await told.taps("course-news-look")
    await told.taps("enrolled-what-dates")
    await told.chooses(FIRST)
    await told.taps("events-what-come")
    await told.taps("engine-yes")
    await _looks(told)
    await told.taps("enrolled-what-seat")
    await _later(told, AFTER_THE_FIRST_PART, _came(2), "(she has finished a part)")
    await told.taps("course-news-look")
    await told.taps("enrolled-what-dates")
    await told.chooses(FIRST)
    await told.taps("events-what-come")
    await told.taps("engine-yes")
    await _later(told, AFTER_THE_SECOND_PART, _came(3), "(she has finished the last)")
    await told.taps("course-news-look")


async def a_trade_not_yet(told: Conversation) -> None:
    """No date yet, then one is announced; it does not fit yet; off the list again."""
    await _does(told, _announced(False))
    await told.is_there()
    await told.taps("menu-work")
    await told.taps("work-courses")
    await told.chooses(NURSING)
    await told.taps("courses-join-none-yes")
    await told.taps("course-ask-no")
    await _looks(told)
    await told.taps("courses-join-none-yes")
    await told.taps("course-ask-yes")
    await told.types(told.name)
    await _looks(told)
    told.lines += ["(an information evening is announced)", ""]
    await _does(told, _announced(True))
    await _does(told, course_upkeep.beat)
    await told.hears_at(NEXT_MORNING)
    await told.taps("course-news-look")
    told.lines += ["(staff have talked with her: her German is not enough yet)", ""]
    for state, reason in (("informed", ""), ("notyet", "german")):
        await _does(told, _says(state, reason))
    await told.hears_at(told.world.now)
    await told.taps("course-news-look")
    await told.taps("enrolled-what-leave")
    await told.taps("enrolled-sure-no")
    await _looks(told)
    await told.taps("enrolled-what-leave")
    await told.taps("enrolled-sure-yes")


async def _looks(told: Conversation) -> None:
    """Look at the course from the menu."""
    await told.taps("engine-menu")
    await told.taps("menu-work")
    await told.taps("work-courses")
    await told.chooses(NURSING)


async def _later(told: Conversation, now: datetime, happens, what: str) -> None:
    """Let time go by, and something be noted; what waited before is not told."""
    told.world.now = now
    await told.visitor.hears()
    await _does(told, happens)
    await _does(told, course_upkeep.beat)
    told.lines += [what, ""]
    await told.hears_at(now)


async def _does(told: Conversation, happens) -> None:
    async with told.world.store() as store:
        await store.write(happens)


def _came(seat: int):
    return lambda tx: event_staff.attended(tx, seat, came=True)


def _says(state: str, reason: str):
    return lambda tx: course_steps.by_staff(tx, 1, state, reason)


def _announced(published: bool):
    """Let the information evening be announced, or not yet."""

    def change(tx: Tx) -> None:
        event = schema.table(schema.Event)
        evening = update(event).where(event.c.key == "nursing")
        tx.connection.execute(evening.values(published=published))
        directory.changed(tx)

    return change


COURSE_STORIES = {"a-trade": a_trade, "a-trade-not-yet": a_trade_not_yet}
