"""What is told of workshops and courses: a seat, a full one, reminders."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import update

from storage import schema
from storage.transaction import Tx
from tests.support.visitor import Visitor
from tests.transcripts.telling import Conversation

# Topics by their place.
WORK, GERMAN = 1, 3
FIRST = 1
THE_DAY_BEFORE = datetime(2026, 12, 2, 8, 30, tzinfo=UTC)
AFTERWARDS = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
THREE_DAYS_BEFORE = datetime(2026, 11, 28, 17, 0, tzinfo=UTC)
BEFORE_THE_SECOND = datetime(2026, 12, 7, 16, 0, tzinfo=UTC)
HALF_PAST_NINE = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


async def workshop(told: Conversation) -> None:
    """A seat at a workshop with a child cared for; a reminder; material afterwards."""
    await told.opens()
    await told.taps("menu-events")
    await told.chooses(WORK, FIRST)
    await told.taps("events-what-come")
    await told.taps("needs-children-one")
    await told.taps("needs-age-middle")
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-yes")
    await told.hears_at(THE_DAY_BEFORE)
    await told.taps("reminder-coming")
    await told.hears_at(AFTERWARDS)


async def workshop_full(told: Conversation) -> None:
    """No seat left: the waiting list, an offer that is taken, and given up again."""

    def one_seat(tx: Tx) -> None:
        event = schema.table(schema.Event)
        tx.connection.execute(update(event).values(seats=1))

    async with told.world.store() as store:
        await store.write(one_seat)
    other = await _comes(told)
    await told.is_there()
    await told.taps("menu-events")
    await told.chooses(WORK, FIRST)
    await told.taps("events-what-wait")
    await told.taps("needs-children-no")
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-yes")
    told.lines += ["(somebody else cannot come)", ""]
    await _leaves(other)
    await told.hears_at(HALF_PAST_NINE)
    await told.taps("notice-take-label")
    await told.taps("engine-menu")
    await told.taps("menu-mine")
    await told.chooses(FIRST)
    await told.taps("seat-what-leave")
    await told.taps("seat-sure-yes")


async def course(told: Conversation) -> None:
    """A course of eight evenings; one of them is missed, the seat stays."""
    await told.is_there()
    await told.taps("menu-events")
    await told.chooses(GERMAN, FIRST)
    await told.taps("events-what-come")
    await told.taps("needs-children-no")
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-yes")
    await told.hears_at(THREE_DAYS_BEFORE)
    await told.taps("reminder-coming")
    await told.hears_at(BEFORE_THE_SECOND)
    await told.taps("notice-away-label")
    await told.taps("engine-menu")
    await told.taps("menu-mine")
    await told.chooses(FIRST)
    await told.taps("seat-what-way")


async def _comes(told: Conversation) -> Visitor:
    """Let somebody else have the only seat."""
    other = Visitor(told.world, "other", language="de")
    await other.starts()
    await other.presses("l.de")
    await other.presses("s.events")
    for number in (WORK, FIRST, 1, 4, 1):  # a seat, no child, agreed
        await other.taps_option(number)
    await other.types("Cem")
    await other.presses(other.options[0].token)
    return other


async def _leaves(other: Visitor) -> None:
    await other.presses("s.appointments")
    for number in (FIRST, 1, 1):  # the seat, cannot come, yes
        await other.taps_option(number)


EVENT_STORIES = {
    "workshop": workshop,
    "workshop-full": workshop_full,
    "course": course,
}
