"""What is told of first talks and trial days: both sides, each in its language."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.tokens import PLACED, Token
from storage import placement_cards
from tests.bot.meeting_people import introduce
from tests.support.visitor import TEXTS, Visitor
from tests.transcripts.several import OTHER
from tests.transcripts.telling import Conversation

FIRM = "Frau Yıldız"
THE_DAY_BEFORE = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
IN_THE_EVENING = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)
A_TRIAL_LATER = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)


async def first_day(told: Conversation) -> None:
    """A firm proposes a talk, then a trial day, then both agree on the first day."""
    newcomer = await know_each_other(told)
    await firm_presses(told, "talk")
    await told.taps("meet-where-phone")
    await told.chooses(2, 2)
    await told.taps("meet-more-more")
    await told.chooses(3, 1)
    await told.taps("meet-more-enough")
    told.goes_on_as(newcomer, "")
    await told.hears_at(told.world.now)
    await told.taps("placed-pick")
    await told.chooses(2)
    await told.taps("engine-yes")
    told.goes_on_as(FIRM, "")
    await told.hears_at(told.world.now)
    await told.taps("placed-see")
    told.goes_on_as(newcomer, "")
    await told.hears_at(THE_DAY_BEFORE)
    await told.taps("placed-come")
    told.goes_on_as(FIRM, "")
    await told.hears_at(IN_THE_EVENING)
    await told.taps("placed-trial")
    await told.chooses(1, 1)
    await told.taps("meet-more-enough")
    told.goes_on_as(newcomer, "")
    await told.hears_at(IN_THE_EVENING)
    await told.taps("placed-pick")
    await told.chooses(1)
    await told.taps("engine-yes")
    await told.hears_at(A_TRIAL_LATER)
    await told.taps("placed-want")
    told.goes_on_as(FIRM, "")
    await told.hears_at(A_TRIAL_LATER)
    await told.taps("placed-agreed")
    await told.chooses(1)
    await told.taps("engine-yes")
    told.goes_on_as(newcomer, "")
    await told.hears_at(A_TRIAL_LATER)
    await told.taps("placed-see")


async def another_time(told: Conversation) -> None:
    """None of the times will do; one is moved, one called off; then she ends it."""
    newcomer = await know_each_other(told)
    await firm_presses(told, "talk")
    await proposes(told, newcomer, day=2)
    await told.taps("pick-time-other")
    await hears_of_it(told, FIRM)
    await told.taps("placed-again")
    await proposes(told, newcomer, day=3)
    await told.chooses(1)
    await told.taps("engine-yes")
    await told.taps("engine-menu")
    await told.taps("menu-mine")
    await told.chooses(1)
    await told.taps("placing-what-another")
    await told.taps("off-sure-yes")
    await hears_of_it(told, FIRM)
    await told.taps("placed-again")
    await proposes(told, newcomer, day=4)
    await told.chooses(1)
    await told.taps("engine-yes")
    await firm_presses(told, "cannot")
    await told.taps("off-sure-yes")
    await hears_of_it(told, newcomer)
    await told.taps("placed-nomore")
    await told.taps("part-sure-yes")


async def proposes(told: Conversation, newcomer: str, *, day: int) -> None:
    """The firm proposes one time there; the newcomer looks at it."""
    await told.taps("meet-where-firm")
    await told.chooses(day, 1)
    await told.taps("meet-more-enough")
    await hears_of_it(told, newcomer)
    await told.taps("placed-pick")


async def hears_of_it(told: Conversation, who: str) -> None:
    """Go on as the other one, who hears of it at once."""
    told.goes_on_as(who, "")
    await told.hears_at(told.world.now)


async def know_each_other(told: Conversation) -> str:
    """Let a firm that speaks another language know her by name; return who she is."""
    newcomer, language = told.who, OTHER[told.language]
    await told.is_there()
    firm = Visitor(told.world, "salon", language=language)
    await firm.starts()
    await firm.presses(f"l.{language}")
    await introduce(told.visitor, firm, told.name.split()[0])
    told.others[FIRM] = firm
    return newcomer


async def firm_presses(told: Conversation, word: str) -> None:
    """Let the firm press the button of a message further up."""
    told.goes_on_as(FIRM, "")
    async with told.world.store() as store:
        card = await store.read(lambda tx: placement_cards.card(tx, 1))
    assert card is not None
    token = Token(PLACED, card.id, card.version, f"{word}.0")
    label = TEXTS.label(told.visitor.language, f"placed-{word}")
    await told.presses_older(label, str(token))


MEETING_STORIES = {"another-time": another_time, "first-day": first_day}
