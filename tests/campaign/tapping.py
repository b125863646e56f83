"""How what people and firms decide is done through the bot: by taps and typed words.

Only ids are looked up in the store, as they stand on no screen. What was done, and what
was refused, is what the screen says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from bot import housekeeping
from storage import firms, internships, matching, schema
from storage.database import Database
from storage.transaction import Tx
from storage.values import Ref, Refused, option_id
from tests.campaign import asked
from tests.campaign.acting import Acting
from tests.campaign.habits import Firm, Offer, Person
from tests.campaign.phones import Phone, Town
from tests.storage.world import BERLIN, Hands

OLD, FULL = Refused("placement-old"), Refused("placement-full")
SPOKEN = ("de", "tr", "bg", "ro", "ar", "en")
DAY, NOON = timedelta(days=1), 12


@dataclass(slots=True)
class Between:
    """Somebody and a firm, with a place between them.

    `wanted` is whether the firm has tapped yes; `meets` and `first` are the days that
    were tapped last.
    """

    person: Person
    firm: Firm | None
    place: int
    offer: Offer | None
    wanted: bool = False
    meets: date | None = None
    first: date | None = None


class Tapping(Acting):
    """Everybody's thumbs on one bot, at the time of a clock."""

    WITHDRAWN = "place"

    def __init__(self, store: Database, clock: Hands) -> None:
        super().__init__(store, clock)
        self.town = Town(store, self._is_shown)
        self._pairs: dict[int, Between] = {}
        self._offers: dict[int, tuple[Firm, Offer]] = {}
        self._looking: dict[int, int] = {}
        self._looked: dict[int, date] = {}
        self._known: set[tuple[str, str]] = set()
        self._owners: dict[str, str] = {}
        self.exchanged = 0
        self._last: tuple[int, str, datetime, str] | None = None

    @property
    def turns(self) -> int:
        """Return how often somebody has tapped or typed."""
        return self.town.turns

    async def signs_up(self, person: Person) -> Ref | Refused:
        """Open the chat, choose a language, and answer all that is asked."""
        phone = self._hers(person)
        self._owners[asked.number(person)] = phone.address
        await phone.starts()
        await phone.presses(f"l.{phone.language}")
        await asked.signs_up(phone, person, self.trades, self.quarters, self._today())
        await self.town.delivers()
        number = await self._newest(schema.Seeker)
        if number in self.signed.values():
            return OLD
        self.signed[person.number] = number
        return Ref("seeker", number)

    async def offers(self, firm: Firm, offer: Offer) -> Ref | Refused:
        """Offer a place, the first time with who the firm is; staff say yes at once."""
        phone = self._theirs(firm)
        if not phone.screens:
            self._owners[asked.firm_number(firm)] = phone.address
            await phone.starts()
            await phone.presses("l.de")
            await phone.opens("offer")
            await asked.introduces(phone, firm, self.quarters)
        else:
            await phone.opens("offer")
        await asked.offers(phone, offer, self.trades, self._today())
        if not phone.heard("offer-done"):
            return OLD
        place = await self._store.write(_approves)
        self._offers[place] = firm, offer
        await self.town.delivers()
        return Ref("internship", place)

    async def looks(self, person: Person) -> list[int]:
        """Return the place that is on the screen, or comes first on a new look."""
        phone = self._hers(person)
        if self._looked.get(person.number) != self._today():
            await phone.opens("fitting")
            await self._looks_at(person)
        return [self._looking[person.number]] if self._sees_place(phone) else []

    def shows(self, person: Person, place: int) -> bool:
        """Tell whether this place is still on her screen."""
        on_screen = self._looking.get(person.number) == place
        return on_screen and self._sees_place(self._hers(person))

    async def answers(
        self, person: Person, place: int, *, interested: bool
    ) -> Ref | Refused:
        """Tap below a place; the next one comes at once."""
        phone = self._hers(person)
        before = await self._newest(schema.Placement)
        await phone.picks("yes" if interested else "no")
        said = "fits-noted" if interested else "fits-passed"
        heard = phone.heard(said)
        full = phone.heard("fits-full")
        await self._looks_at(person)
        await self.town.delivers()
        pair = await self._newest(schema.Placement)
        if not heard or pair == before:
            return FULL if full else OLD
        firm, offer = self._offers.get(place, (None, None))
        self._pairs[pair] = Between(person, firm, place, offer)
        return Ref("placement", pair)

    async def steps(
        self, placement: int, kind: str, by: str, reason: str = ""
    ) -> Ref | Refused:
        """Do with taps what leads to a step, and hear whether it was done."""
        does = getattr(self, f"_{kind}")
        pair = self._pairs[placement]
        done: bool | Refused = await (
            does(placement, pair, by, reason) if reason else does(placement, pair)
        )
        await self.town.delivers()
        if isinstance(done, Refused):
            return done
        return Ref("placement", placement) if done else OLD

    async def leaves(self, person: Person) -> None:
        """Have all deleted, and say yes to it."""
        phone = self._hers(person)
        await phone.types("/delete")
        await phone.presses("e")
        self.town.left.add(phone.address)
        await self.town.delivers()

    async def withdraws(self, place: int) -> None:
        """Take a place back in the firm's corner of the bot."""
        firm, _ = self._offers[place]
        phone = self._theirs(firm)
        await self._opens_place(phone, place)
        await phone.picks("withdraw", "yes")
        await self.town.delivers()

    async def beats(self) -> None:
        """Let the heartbeat do what time brings, and everybody hear of it."""
        if self._clock.now.hour < NOON:  # what it does can wait until the morning
            await self._store.write(housekeeping.tidy)
        await super().beats()
        for _ in range(3):  # one thing leads to another
            await housekeeping.look_after_internships(self._store)
        await self.town.delivers()

    def until(self, pair: int, kind: str) -> int:
        """Return the days before which a step cannot be, by what was tapped so far."""
        between, today = self._pairs[pair], self._today()
        if kind == "agreed":
            return (between.meets - today).days + 1 if between.meets else 0
        assert between.first
        assert between.offer
        worked = _worked(between.first, between.offer)
        day = {
            "running": between.first,
            "midterm": worked[(len(worked) - 1) // 2] + DAY,
            "finished": worked[-1] + DAY,
            "after": worked[-1] + 8 * DAY,
        }[kind]
        return max((day - today).days, 0)

    async def faults(self) -> list[str]:
        """Return what should not be, and who has seen what was not for her."""
        seen, self.town.faults = self.town.faults, []
        return [*await super().faults(), *seen]

    async def _wanted(self, number: int, pair: Between) -> bool:
        phone = self._firms_phone(pair)
        await self._taps(phone, number, "yes")
        pair.wanted = pair.wanted or phone.heard("share-done")
        return phone.heard("share-done")

    async def _refused(self, number: int, pair: Between) -> bool:
        """Say no: before they know each other at once, later after one more tap."""
        phone = self._firms_phone(pair)
        if "no" in phone.about.get(number, {}) or self._again(number, "no"):
            await self._taps(phone, number, "no")
            return phone.heard("pairing-refused")
        if not await self._way(phone, number, pair, "nofit"):
            return False
        await phone.finds("yes")
        return phone.heard("part-done")

    async def _introduced(self, number: int, pair: Between) -> bool:
        """Say yes, agree to be named if that is asked, and give a number."""
        phone = self._hers(pair.person)
        if not await phone.answers(number, "yes"):
            return False
        await phone.finds("yes")
        mine = asked.number(pair.person)
        if mine in phone.choices():
            await phone.picks(mine)
        elif phone.question:
            await phone.types(mine)
        if pair.wanted:
            self._known.add((phone.address, self._firms_phone(pair).address))
        await phone.agrees()
        assert pair.firm
        return asked.firm_number(pair.firm) in phone.screen.text

    async def _talk(self, number: int, pair: Between) -> bool:
        return await self._meets(number, pair, "talk")

    async def _trial(self, number: int, pair: Between) -> bool:
        return await self._meets(number, pair, "trial")

    async def _meets(self, number: int, pair: Between, kind: str) -> bool:
        """Let the firm propose times, and her pick one, until one will do."""
        theirs, hers = self._firms_phone(pair), self._hers(pair.person)
        assert pair.firm
        if not await self._way(theirs, number, pair, kind):
            return False
        for _ in range(3):
            await asked.proposes(theirs, pair.firm.chance)
            if not theirs.heard("meet-asked"):
                return False
            await self.town.delivers()
            if not await hers.answers(number, "pick"):
                return False
            time = await asked.picks_time(hers, pair.person.chance)
            if hers.heard("pick-done"):
                pair.meets = datetime.strptime(time[:8], "%Y%m%d").date()  # noqa: DTZ007
                return True
            await self.town.delivers()
            if not await theirs.answers(number, "again"):
                return False
        return False

    async def _agreed(self, number: int, pair: Between) -> bool | Refused:
        """Let the firm say on which day it begins."""
        phone = self._firms_phone(pair)
        if not await self._way(phone, number, pair, "agreed"):
            return False
        first = next(iter(phone.choices()), "")
        if not first:
            return False
        await phone.picks(first)
        await phone.agrees()
        if phone.heard("agree-done"):
            pair.first = datetime.strptime(first, "%Y%m%d").date()  # noqa: DTZ007
            return True
        return FULL if phone.heard("placement-full") else False

    async def _running(self, number: int, pair: Between) -> bool:
        """Look how the search stands: it says so from the first day on."""
        phone = self._hers(pair.person)
        await phone.opens("internship")
        return phone.heard("search-is-running")

    async def _midterm(self, number: int, pair: Between) -> bool:
        """Hear the question in the middle; most say that it goes well."""
        phone = self._hers(pair.person)
        if "well" not in phone.about.get(number, {}):
            return False
        if pair.person.chance.random() < 0.7:
            await phone.answers(number, "well")
            return phone.heard("running-well-seeker")
        return True

    async def _broken(self, number: int, pair: Between, by: str, reason: str) -> bool:
        """End it early, from the question in the middle or from the menu."""
        phone = self._firms_phone(pair) if by == "firm" else self._hers(pair.person)
        opened = await phone.answers(number, "over")
        if not opened and not await self._way(phone, number, pair, "broken"):
            return False
        await phone.finds(reason)
        return phone.heard(f"broken-done-{by}")

    async def _finished(self, number: int, pair: Between) -> bool:
        """Say that it went to its end; whether there is a paper is said later."""
        phone = self._firms_phone(pair)
        if not await self._taps(phone, number, "tell"):
            return False
        first = "end" in phone.choices()  # who taps twice is asked for the paper only
        await phone.finds("end", "none")
        return first and phone.heard("ended-finished")

    async def _certified(self, number: int, pair: Between) -> bool:
        """Write the certificate with all tasks; she fetches it."""
        theirs, hers = self._firms_phone(pair), self._hers(pair.person)
        if not await self._way(theirs, number, pair, "certify"):
            return False
        await theirs.finds("paper", "all")
        await self.town.delivers()
        if not await hers.answers(number, "paper"):
            return not theirs.heard("placement-old") and not theirs.heard("ended-over")
        return bool(hers.screen.parts)

    async def _after(self, number: int, pair: Between, by: str, reason: str) -> bool:
        """Say what came then, when it is asked a week later, or from the menu."""
        phone = self._hers(pair.person)
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
        if phone is self._hers(pair.person):
            await phone.opens("internship")
            await phone.finds("touch", option_id(Ref("placement", number)))
        else:
            await self._opens_place(phone, pair.place)
            await phone.finds("people", option_id(Ref("placement", number)))
        if way not in phone.choices():
            return False
        await phone.picks(way)
        return True

    async def _opens_place(self, phone: Phone, place: int) -> None:
        await phone.opens("firm")
        await phone.finds("places", option_id(Ref("internship", place)))

    async def _looks_at(self, person: Person) -> None:
        """Note which place she sees: no screen tells its number."""
        seeker = self.signed[person.number]
        found = await self._store.read(
            lambda tx: matching.internships_for(tx, seeker, most=1)
        )
        self._looking[person.number] = found[0] if found else 0
        self._looked[person.number] = self._today()

    def _sees_place(self, phone: Phone) -> bool:
        return {"yes", "no", "enough"} == {*phone.choices()}

    def _is_shown(self, phone: Phone, number: str) -> None:
        """Hold a number that somebody sees against what both sides have agreed to."""
        owner = self._owners.get(number, phone.address)
        if owner == phone.address:
            return
        if {(phone.address, owner), (owner, phone.address)} & self._known:
            self.exchanged += 1
        else:
            self.town.faults.append(f"{phone.address} sees the number of {owner}")

    def _hers(self, person: Person) -> Phone:
        language = person.language if person.language in SPOKEN else "en"
        return self.town.phone(f"person-{person.number}", language)

    def _theirs(self, firm: Firm) -> Phone:
        return self.town.phone(f"firm-{firm.number}", "de")

    def _firms_phone(self, pair: Between) -> Phone:
        assert pair.firm
        return self._theirs(pair.firm)

    def _today(self) -> date:
        return self._clock.now.astimezone(BERLIN).date()

    async def _newest(self, table: Any) -> int:
        column = schema.table(table).c.id
        newest = select(func.coalesce(func.max(column), 0))
        return await self._store.read(
            lambda tx: tx.connection.execute(newest).scalar_one()
        )


def _approves(tx: Tx) -> int:
    """Say yes to what waits for staff, a firm and its place; return the place."""
    firm, place = schema.table(schema.Firm), schema.table(schema.Internship)
    for number in tx.connection.execute(
        select(firm.c.id).where(firm.c.state == "asked")
    ).scalars():
        firms.decide(tx, number, approved=True)
    waits = select(place.c.id).where(place.c.state == "asked")
    number = tx.connection.execute(waits).scalar_one()
    internships.decide(tx, number, approved=True)
    return int(number)


def _worked(first: date, offer: Offer) -> list[date]:
    """Return all days of an internship that begins on a day."""
    days = [first + timedelta(days=number) for number in range(7 * offer.weeks)]
    return [day for day in days if day.weekday() in offer.days]
