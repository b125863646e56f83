"""How what people and firms decide is done through the bot: by taps and typed words.

Only ids are looked up in the store, as they stand on no screen. What was done, and what
was refused, is what the screen says.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from bot import housekeeping
from storage import firms, internships, matching, schema
from storage.database import Database
from storage.transaction import Tx
from storage.values import Ref, Refused
from tests.campaign import asked, steps
from tests.campaign.acting import Acting
from tests.campaign.habits import Firm, Offer, Person
from tests.campaign.phones import Phone, Town
from tests.campaign.steps import FULL, OLD, Between, Steps
from tests.storage.world import BERLIN, Hands

SPOKEN = ("de", "tr", "bg", "ro", "ar", "en")
DAY, NOON = timedelta(days=1), 12


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
        self._steps = Steps(self.town, clock)
        self._owners: dict[str, str] = {}
        self.exchanged = 0

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
        if place in self._offers:  # not one of the demo programme's
            firm, offer = self._offers[place]
            theirs = self._theirs(firm)
            self._pairs[pair] = Between(person, phone, firm, theirs, place, offer)
        return Ref("placement", pair)

    async def steps(
        self, placement: int, kind: str, by: str, reason: str = ""
    ) -> Ref | Refused:
        """Do with taps what leads to a step, and hear whether it was done."""
        does = getattr(self._steps, kind)
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

    async def withdraws(self, place: int) -> bool:
        """Take a place back in the firm's corner of the bot."""
        firm, _ = self._offers[place]
        phone = self._theirs(firm)
        await steps.opens_place(phone, place)
        can = "withdraw" in phone.choices()
        if can:
            await phone.picks("withdraw", "yes")
            await self.town.delivers()
        return can

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
        if {(phone.address, owner), (owner, phone.address)} & self._steps.known:
            self.exchanged += 1
        else:
            self.town.faults.append(f"{phone.address} sees the number of {owner}")

    def _hers(self, person: Person) -> Phone:
        language = person.language if person.language in SPOKEN else "en"
        return self.town.phone(f"person-{person.number}", language)

    def _theirs(self, firm: Firm) -> Phone:
        return self.town.phone(f"firm-{firm.number}", "de")

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
