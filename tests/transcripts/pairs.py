"""What is told of an interest: both sides say yes; one says no; one says nothing."""

from __future__ import annotations

from datetime import timedelta

from bot import housekeeping
from storage import placements
from tests.bot import matched
from tests.support.visitor import Visitor
from tests.transcripts.telling import Conversation

SALON = "Salon"
SOON = timedelta(minutes=10)


async def both_are_there(told: Conversation) -> None:
    """Let her have signed up, a firm offer a place, and her be interested in it."""
    await told.is_there()
    firm = Visitor(told.world, "firm", language=told.language)
    await firm.starts()
    await firm.presses(f"l.{told.language}")
    told.others[SALON] = firm

    def begin(tx):
        hers = tx.called_by(matched.caller(tx, told.visitor))
        seeker = matched.signs_up(hers, told.name.split()[0])
        place = matched.offers(tx.called_by(matched.caller(tx, firm)))
        placements.answer(tx, seeker, place, interested=True)

    async with told.world.store() as store:
        await store.write(begin)
    told.lines += ["(a place of the salon interests her)", ""]


async def hears(told: Conversation, who: str, after: timedelta = SOON) -> None:
    """Let the other one hear what is new, a little later."""
    told.goes_on_as(who, "")
    await told.hears_at(told.world.now + after)


async def match(told: Conversation) -> None:
    """A firm says yes, she says yes, and only then they know each other."""
    her = told.who
    await both_are_there(told)
    await hears(told, SALON)
    await told.taps("placed-what")
    await told.taps("placed-yes")
    await hears(told, her)
    await told.taps("placed-yes")
    await told.taps("passing-ask-yes")
    await told.types("0152 35550123")
    await told.taps("engine-yes")
    await hears(told, SALON)
    await told.taps("placed-show")


async def match_no(told: Conversation) -> None:
    """A firm says no, kindly told; she does not want that her number is passed on."""
    her = told.who
    await both_are_there(told)
    await hears(told, SALON)
    await told.taps("placed-no")
    await hears(told, her)
    await told.taps("placed-show")

    def again(tx):
        firm = tx.called_by(matched.caller(tx, told.others[SALON]))
        seeker = tx.connection.execute(matched.SEEKERS).scalar_one()
        place = matched.offers(firm)
        placements.answer(tx, seeker, place, interested=True)

    async with told.world.store() as store:
        await store.write(again)
    told.lines += ["(another place of the salon interests her)", ""]
    await hears(told, SALON)
    await told.taps("placed-yes")
    await hears(told, her)
    await told.taps("placed-yes")
    await told.taps("passing-ask-no")
    await told.taps("engine-menu")


async def match_silent(told: Conversation) -> None:
    """Nobody answers: asked once more after three days, ended for both after ten."""
    her = told.who
    await both_are_there(told)
    await hears(told, SALON)
    await told.hears_at(told.world.now + timedelta(days=3))
    told.world.now += timedelta(days=7)
    async with told.world.store() as store:
        await store.write(housekeeping.tidy)
    await told.hears_at(told.world.now)
    await told.taps("placed-show")
    await hears(told, her)
    await told.taps("placed-show")


PAIR_STORIES = {"match": match, "match-no": match_no, "match-silent": match_silent}
