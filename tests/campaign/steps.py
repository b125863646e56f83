"""The steps between somebody and a firm, by taps: from a yes to what came then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from storage.values import Ref, Refused, option_id
from tests.campaign import asked
from tests.campaign.habits import Firm, Offer, Person
from tests.campaign.phones import Phone, Town
from tests.storage.world import Hands

OLD, FULL = Refused("placement-old"), Refused("placement-full")


@dataclass(slots=True)
class Between:
    """Somebody and a firm with a place between them, and the phones of both.

    `wanted` is whether the firm has tapped yes; `meets` and `first` are the days that
    were tapped last.
    """

    person: Person
    hers: Phone
    firm: Firm
    theirs: Phone
    place: int
    offer: Offer
    wanted: bool = False
    meets: date | None = None
    first: date | None = None


class Steps:
    """A method for each step; it tells whether the screen says that it was done.

    `known` are the phones of a newcomer and a firm that have both said yes.
    """

    def __init__(self, town: Town, clock: Hands) -> None:
        self._town, self._clock = town, clock
        self.known: set[tuple[str, str]] = set()
        self._last: tuple[int, str, datetime, str] | None = None

    async def wanted(self, number: int, pair: Between) -> bool:
        """Let the firm say yes, by the button of the message that it hears."""
        phone = pair.theirs
        if not await self._taps(phone, number, "yes"):
            return False
        done = phone.heard("share-done")
        pair.wanted = pair.wanted or done
        return done

    async def refused(self, number: int, pair: Between) -> bool:
        """Say no: before they know each other at once, later after one more tap."""
        phone = pair.theirs
        if "no" in phone.about.get(number, {}) or self._again(number, "no"):
            await self._taps(phone, number, "no")
            return phone.heard("pairing-refused")
        if not await self._way(phone, number, pair, "nofit"):
            return False
        await phone.finds("yes")
        return phone.heard("part-done")

    async def introduced(self, number: int, pair: Between) -> bool:
        """Say yes, agree to be named if that is asked, and give a number."""
        phone = pair.hers
        if not await phone.answers(number, "yes"):
            return False
        await phone.finds("yes")
        mine = asked.number(pair.person)
        if mine in phone.choices():
            await phone.picks(mine)
        elif phone.question:
            await phone.types(mine)
        if pair.wanted:
            self.known.add((phone.address, pair.theirs.address))
        await phone.agrees()
        return asked.firm_number(pair.firm) in phone.screen.text

    async def talk(self, number: int, pair: Between) -> bool:
        """Fix a first talk."""
        return await self._meets(number, pair, "talk")

    async def trial(self, number: int, pair: Between) -> bool:
        """Fix a trial day."""
        return await self._meets(number, pair, "trial")

    async def _meets(self, number: int, pair: Between, kind: str) -> bool:
        """Let the firm propose times, and her pick one, until one will do."""
        theirs, hers = pair.theirs, pair.hers
        if not await self._way(theirs, number, pair, kind):
            return False
        for _ in range(3):
            await asked.proposes(theirs, pair.firm.chance)
            if not theirs.heard("meet-asked"):
                return False
            await self._town.delivers()
            if not await hers.answers(number, "pick"):
                return False
            time = await asked.picks_time(hers, pair.person.chance)
            if hers.heard("pick-done"):
                pair.meets = _day(time)
                return True
            await self._town.delivers()
            if not await theirs.answers(number, "again"):
                return False
        return False

    async def agreed(self, number: int, pair: Between) -> bool | Refused:
        """Let the firm say on which day it begins."""
        phone = pair.theirs
        if not await self._way(phone, number, pair, "agreed"):
            return False
        first = next(iter(phone.choices()), "")
        if not first:
            return False
        await phone.picks(first)
        await phone.agrees()
        if phone.heard("agree-done"):
            pair.first = _day(first)
            return True
        return FULL if phone.heard("placement-full") else False

    async def running(self, number: int, pair: Between) -> bool:
        """Look how the search stands: it says so from the first day on."""
        phone = pair.hers
        await phone.opens("internship")
        return phone.heard("search-is-running")

    async def midterm(self, number: int, pair: Between) -> bool:
        """Hear the question in the middle; most say that it goes well."""
        phone = pair.hers
        if "well" not in phone.about.get(number, {}):
            return False
        if pair.person.chance.random() < 0.7:
            await phone.answers(number, "well")
            return phone.heard("running-well-seeker")
        return True

    async def broken(self, number: int, pair: Between, by: str, reason: str) -> bool:
        """End it early, from the question in the middle or from the menu."""
        phone = pair.theirs if by == "firm" else pair.hers
        opened = await phone.answers(number, "over")
        if not opened and not await self._way(phone, number, pair, "broken"):
            return False
        await phone.finds(reason)
        return phone.heard(f"broken-done-{by}")

    async def finished(self, number: int, pair: Between) -> bool:
        """Say that it went to its end; whether there is a paper is said later."""
        phone = pair.theirs
        if not await self._taps(phone, number, "tell"):
            return False
        first = "end" in phone.choices()  # who taps twice is asked for the paper only
        await phone.finds("end", "none")
        return first and phone.heard("ended-finished")

    async def certified(self, number: int, pair: Between) -> bool:
        """Write the certificate with all tasks; she fetches it."""
        theirs, hers = pair.theirs, pair.hers
        if not await self._way(theirs, number, pair, "certify"):
            return False
        await theirs.finds("paper", "all")
        await self._town.delivers()
        if not await hers.answers(number, "paper"):
            return not theirs.heard("placement-old") and not theirs.heard("ended-over")
        await hers.presses(next(iter(hers.choices().values())))
        return bool(hers.screen.parts)

    async def after(self, number: int, pair: Between, by: str, reason: str) -> bool:
        """Say what came then, when it is asked a week later, or from the menu."""
        phone = pair.hers
        asked_for = await phone.answers(number, "next")
        if not asked_for and not await self._way(phone, number, pair, "after"):
            return False
        await phone.finds(reason)
        return phone.heard(f"after-done-{reason}")

    async def _taps(self, phone: Phone, number: int, word: str) -> bool:
        """Tap a button of a message, the same one again if it was the last tap."""
        again = self._again(number, word)
        if again:
            await phone.presses(again)
            return True
        token = phone.about.get(number, {}).get(word, "")
        self._last = number, word, self._clock.now, token
        return await phone.answers(number, word)

    def _again(self, number: int, word: str) -> str:
        """Return the button that was pressed just now, if this is the same."""
        same = self._last and self._last[:3] == (number, word, self._clock.now)
        return self._last[3] if self._last and same else ""

    async def _way(self, phone: Phone, number: int, pair: Between, way: str) -> bool:
        """Go a way from the newest message, or else from the menu, if there is one."""
        if "show" in phone.about.get(number, {}):
            await phone.answers(number, "show")
        if await self._taps(phone, number, way):
            return not phone.heard("placement-old")
        if phone is pair.hers:
            await phone.opens("internship")
            await phone.finds("touch", option_id(Ref("placement", number)))
        else:
            await opens_place(phone, pair.place)
            await phone.finds("people", option_id(Ref("placement", number)))
        if way not in phone.choices():
            return False
        await phone.picks(way)
        return True


async def opens_place(phone: Phone, place: int) -> None:
    """Go to one of a firm's places."""
    await phone.opens("firm")
    await phone.finds("places", option_id(Ref("internship", place)))


def _day(option: str) -> date:
    """Return the day that an option begins with."""
    return date(int(option[:4]), int(option[4:6]), int(option[6:8]))
