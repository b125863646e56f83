"""What is told of looking for an internship: signing up, my search, places that fit."""

from __future__ import annotations

from datetime import UTC, datetime

from storage.transaction import Tx
from tests.support import places
from tests.transcripts.telling import Conversation

# Trades by their place, once one is chosen one further down; a day; a quarter.
HAIR, FOOD = 3, 4
IN_A_WEEK = 8
MARXLOH = 1
HALF_PAST_TEN = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


async def signs_up(told: Conversation) -> None:
    """Answer everything up to the summary."""
    await told.taps("menu-work")
    await told.taps("work-internship")
    await told.chooses(HAIR, FOOD)
    await told.taps("profile-trade-enough")
    await told.taps("profile-before-home")
    await told.taps("profile-before-never")
    await told.taps("profile-german-simple")
    await told.chooses(1)
    await told.taps("profile-language-enough")
    await told.chooses(IN_A_WEEK)
    await told.taps("profile-days-week")
    await told.taps("profile-hours-day")
    await told.chooses(MARXLOH)
    await told.taps("profile-travel-walk")
    await told.taps("profile-care-no")
    await told.chooses(3)
    await told.taps("keeping-ask-yes")
    await told.taps("passing-ask-yes")
    await told.types(told.name.split()[0])


async def is_signed_up(told: Conversation) -> None:
    """Be signed up already; the menu is open, and not told."""
    await told.is_there()
    kept = list(told.lines)
    await signs_up(told)
    await told.taps("engine-yes")
    await told.visitor.presses("m")
    told.lines = [*kept, "(is signed up)", ""]


async def internship(told: Conversation) -> None:
    """Signing up for an internship: all questions; one answer changed at the end."""
    await told.opens()
    await signs_up(told)
    await told.taps("engine-change")
    await told.changes("profile-travel-walk")
    await told.taps("profile-travel-tram")
    await told.taps("engine-yes")


async def my_internship(told: Conversation) -> None:
    """How the search stands; an answer is changed; a pause, on again, and the end."""
    await is_signed_up(told)
    for way in ("change", "pause", "resume", "leave"):
        await told.taps("menu-work")
        await told.taps("work-internship")
        await told.taps(f"search-what-{way}")
        if way == "change":
            await told.taps("search-change-days")
            await told.taps("profile-days-some")
            await told.chooses(2, 3)
            await told.taps("weekdays-weekday-enough")
            await told.taps("engine-yes")
        if way == "leave":
            await told.taps("search-sure-yes")
        await told.taps("engine-menu")


async def fitting_places(told: Conversation) -> None:
    """New places: one interests her, one does not, one goes; then why none is left."""

    def come(tx: Tx) -> None:
        places.place(tx, "hair", days=0b00111, begins=540, ends=780, german=1)
        places.place(tx, "food", days=0b10000, begins=600, ends=840, weeks=6)
        places.place(tx, "food", words=None, tasks=[], weeks=1)
        places.place(tx, "hair", quarter_id=2)

    await is_signed_up(told)
    await told.waits(60)
    told.lines += ["(four places are approved, one of them further away)", ""]
    async with told.world.store() as store:
        await store.write(come)
    await told.leaves_until(HALF_PAST_TEN)
    await told.taps("notice-places-label")
    await told.taps("fits-answer-yes")
    await told.taps("fits-answer-no")
    told.lines += ["(somebody else has the last seat)", ""]
    async with told.world.store() as store:
        await store.write(places.all_full)
    await told.taps("fits-answer-yes")
    await told.taps("fits-mend-travel")
    await told.taps("profile-travel-city")
    await told.taps("fits-answer-yes")


LOOKING_STORIES = {
    "internship": internship,
    "my-internship": my_internship,
    "fitting-places": fitting_places,
}
