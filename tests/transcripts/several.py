"""What is told of several phones: two messengers of one person, and for another one."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.transcripts.telling import NAMES, Conversation

WORK, MARXLOH, WEDNESDAY = 1, 1, 3
THE_DAY_BEFORE = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
# The language that the other person speaks, and who she is.
OTHER = {"de": "tr", "tr": "bg", "bg": "ro", "ro": "ar", "ar": "en", "en": "de"}
# Its place among all languages.
PLACE = {"de": 1, "tr": 2, "bg": 3, "ro": 4, "ar": 5, "en": 8}


async def two_messengers(told: Conversation) -> None:
    """A code joins a second phone; the first one hears of it; then they are split."""
    await told.has_booked()
    await told.taps("engine-menu")
    await told.taps("engine-help")
    await told.taps("join-label")
    await told.taps("join-what-show")
    code = told.code
    who = told.who
    told.goes_on_as(f"{who} (other phone)", "other-phone")
    await told.opens()
    await told.types("/join")
    await told.taps("join-what-type")
    await told.types("12345")
    await told.types(code)
    await told.taps("code-sure-yes")
    await told.types("/appointments")
    told.goes_on_as(who, "")
    await told.hears_at(told.world.now)
    await told.types("/mydata")
    await told.taps("mydata-what-channels")
    await told.taps("mydata-channels-split")
    await told.taps("mydata-split-web")


async def for_somebody_else(told: Conversation) -> None:
    """A helper books and passes the slip on; the other person takes over."""
    other = OTHER[told.language]
    name = NAMES[other][1]
    helper = told.who
    await told.opens()
    await told.taps("engine-help")
    await told.taps("for_other-label")
    await told.chooses(PLACE[other], WORK, MARXLOH, WEDNESDAY, 1)
    await told.taps("for_other-agreed-yes")
    await told.types(name)
    await told.taps("engine-yes")
    await told.taps("engine-menu")
    await told.taps("menu-mine")
    await told.chooses(1)
    await told.taps("appointments-what-slip")
    code = told.code
    await told.types(code)
    await told.hears_at(THE_DAY_BEFORE)
    told.goes_on_as(NAMES[other][0], "other", other)
    await told.visitor.starts()
    await told.types(code)
    await told.taps("code-take-yes")
    await told.taps("consent-ask-yes")
    told.goes_on_as(helper, "")
    await told.hears_at(THE_DAY_BEFORE)
    await told.types("/appointments")


async def not_for_her(told: Conversation) -> None:
    """Nobody has asked the other person: nothing is booked; codes that do not work."""
    await told.is_there()
    await told.types("/for_other")
    await told.chooses(PLACE[OTHER[told.language]], WORK, MARXLOH, WEDNESDAY, 1)
    await told.taps("for_other-agreed-no")
    await told.types("WXYZ 6789")


SEVERAL_STORIES = {
    "for-somebody-else": for_somebody_else,
    "not-for-her": not_for_her,
    "two-messengers": two_messengers,
}
