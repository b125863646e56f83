"""How what people and firms decide is done: here, by the functions of the store.

The season knows nothing but these methods; `tapping.py` does the same through the bot.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TypeVar

from sqlalchemy import func, select

from bot import app
from storage import (
    campaigns,
    firms,
    internship_keeping,
    internship_staff,
    internships,
    matching,
    people,
    place_ends,
    placement_upkeep,
    placements,
    schema,
    seekers,
)
from storage.database import Database
from storage.internships import NoSuchPlace
from storage.transaction import Caller, Tx
from storage.values import Day, Language, Ref, Refused, Word
from tests.campaign import watch
from tests.campaign.habits import Firm, Offer, Person
from tests.storage.world import Hands

T = TypeVar("T")
ACCOUNT = "telegram:1"


class Acting:
    """Everybody's hands, in one database, at the time of a clock.

    `turns` counts what was sent to the bot, `WITHDRAWN` is the reason in the log when a
    place is taken back.
    """

    WITHDRAWN = "staff"
    turns = 0

    def __init__(self, store: Database, clock: Hands) -> None:
        self._store, self._clock = store, clock
        self._people: dict[int, Caller] = {}
        self._firms: dict[int, Caller] = {}
        self.signed: dict[int, int] = {}

    async def opens(self) -> tuple[int, int]:
        """Begin the campaign; return how many trades and quarters there are."""
        await self._store.write(app.prepare)

        def read(tx: Tx) -> tuple[int, int]:
            (self.campaign,) = campaigns.open_now(tx)
            self.zone = tx.directory.campaigns[self.campaign.id].zone
            self.trades = campaigns.trades(tx, self.campaign)
            self.quarters = campaigns.quarters(tx)
            return len(self.trades), len(self.quarters)

        return await self._store.read(read)

    async def signs_up(self, person: Person) -> Ref | Refused:
        """Meet the bot and sign up."""

        def step(tx: Tx) -> Ref | Refused:
            caller = _met(tx, f"person-{person.number}", person.language)
            self._people[person.number] = caller
            return seekers.sign_up(
                tx.called_by(caller),
                self.campaign,
                wishes=[self.trades[wish] for wish in person.wishes],
                before=(),
                german=Word(person.german),
                languages=(Language(person.language),),
                ready=self._day(tx, person.ready_in),
                days=person.days,
                hours=Word(person.hours),
                quarter=self.quarters[person.quarter],
                travel=Word(person.travel),
                care=person.care,
                size="",
                name=person.name,
            )

        done = await self._store.write(step)
        if isinstance(done, Ref):
            self.signed[person.number] = done.id
        return done

    async def offers(self, firm: Firm, offer: Offer) -> Ref | Refused:
        """Introduce the firm, and offer a place; staff approve both at once."""

        def step(tx: Tx) -> Ref | Refused:
            caller = self._firms.get(firm.number) or _met(
                tx, f"firm-{firm.number}", "de"
            )
            self._firms[firm.number] = caller
            mine = tx.called_by(caller)
            kept = firms.keep(
                mine,
                firm.name,
                "Frau Beispiel",
                "+492214710399",
                "Weseler Straße 1",
                self.quarters[firm.quarter],
                Word("any"),
            )
            place = internships.offer(
                mine,
                self.campaign,
                self.trades[offer.wish],
                tasks=(),
                words="",
                days=offer.days,
                begins=offer.begins,
                ends=offer.ends,
                weeks=offer.weeks,
                start=self._day(tx, offer.starts_in),
                german=Word(offer.german),
                languages=tuple(map(Language, offer.languages)),
                gear=(),
                seats=offer.seats,
            )
            firms.decide(tx, kept.id, approved=True)
            if isinstance(place, Ref):
                internships.decide(tx, place.id, approved=True)
            return place

        return await self._store.write(step)

    async def looks(self, person: Person) -> list[int]:
        """Return the places that she is shown."""
        seeker = self.signed[person.number]
        return await self._store.read(lambda tx: matching.internships_for(tx, seeker))

    async def answers(
        self, person: Person, place: int, *, interested: bool
    ) -> Ref | Refused:
        """Tap interest, or that it is nothing for her."""
        seeker = self.signed[person.number]
        return await self._store.write(
            lambda tx: placements.answer(tx, seeker, place, interested=interested)
        )

    async def steps(
        self, placement: int, kind: str, by: str, reason: str = ""
    ) -> Ref | Refused:
        """Move a placement on, as one of the two sides or by itself."""
        return await self._store.write(
            lambda tx: placements.step(tx, placement, kind, by, reason)
        )

    async def leaves(self, person: Person) -> None:
        """Delete all that is stored about her."""
        number = self._people[person.number].person
        await self._store.write(lambda tx: internship_keeping.erase(tx, number))

    async def withdraws(self, place: int) -> bool:
        """Take a place back; False if it is too late for that."""
        what = internship_staff.WITHDRAW
        try:
            await self._store.write(lambda tx: internship_staff.change(tx, place, what))
        except NoSuchPlace:
            return False
        return True

    async def beats(self) -> None:
        """Let happen what time brings: a place's time is over, a silence too long."""
        for place in await self._store.read(place_ends.past):
            await self._store.write(partial(place_ends.close, place=place))
        waits = await self._store.read(_waiting)
        for _ in range(waits // placement_upkeep.MOST + 1):
            await self._store.write(placement_upkeep.beat)

    def shows(self, person: Person, place: int) -> bool:
        """Tell whether she can still answer to a place that she was shown."""
        return True

    def until(self, pair: int, kind: str) -> int:
        """Return the days before which a step cannot be, by what was said so far."""
        return 0

    async def faults(self) -> list[str]:
        """Return what should not be, whatever was noted."""
        return await self._store.read(watch.faults)

    async def reads(self, read: Callable[[Tx], T]) -> T:
        """Read what is stored."""
        return await self._store.read(read)

    def _day(self, tx: Tx, later: int) -> Day:
        known = tx.directory.campaigns[self.campaign.id]
        return Day(campaigns.today(tx, known) + timedelta(days=later), self.zone)


def _waiting(tx: Tx) -> int:
    """Return how many people or firms wait for an answer."""
    table = schema.table(schema.Placement)
    waits = table.c.state.in_(("interest", "wanted"))
    found = select(func.count()).select_from(table).where(waits)
    return tx.connection.execute(found).scalar_one()


def _met(tx: Tx, address: str, language: str) -> Caller:
    """Return who writes to us from an address."""
    chat = people.meet(tx, ACCOUNT, address)
    people.speak(tx, chat.person, language)
    return Caller(chat.person, language, chat.conversation, ACCOUNT)
