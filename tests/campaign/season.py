"""A season, day by day: who comes, who answers, what follows from it."""

from __future__ import annotations

import heapq
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from functools import partial
from itertools import count

from sqlalchemy import select

from storage import schema
from storage.transaction import Tx
from storage.values import Ref
from tests.campaign import habits
from tests.campaign.acting import Acting
from tests.campaign.habits import Firm, Offer, Person
from tests.campaign.noted import Noted, Place
from tests.storage.world import Hands

MORNING = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
LATE = 1_000_000
# From six in the evening to eight in the morning, in winter.
NIGHT = timedelta(hours=14)
# Who cannot begin until a week after the first day begins no more.
A_WEEK = timedelta(weeks=1)
A_LOOK, LOOKS = 3, 12
# So many days pass between two looks at what must never be.
A_WHILE = 3
BETWEEN = timedelta(seconds=15)
Does = Callable[[], Awaitable[None]]


class Season:
    """People and firms by one seed, what they will do next, and what they have done."""

    def __init__(
        self,
        acting: Acting,
        clock: Hands,
        seed: int,
        people: int,
        firms: int,
        tells: Callable[[int], None] = lambda day: None,
    ) -> None:
        self._clock, self._asked, self._tells = clock, (seed, people, firms), tells
        self.acting, self.noted = acting, Noted()
        self.people: list[Person] = []
        self.firms: list[Firm] = []
        self.acts = 0
        self._day = 0
        self._order = count()
        self._agenda: list[tuple[int, int, Does]] = []

    async def passes(self) -> None:
        """Let all the days pass."""
        seed, people, firms = self._asked
        size = await self.acting.opens()
        self.noted.places = await self.acting.reads(_offered)
        self.people = habits.people(seed, people, *size)
        self.firms = habits.firms(seed, firms, *size)
        for day in range(habits.SEASON + 1):
            self._on(day, self._dawns, day)
        for firm in self.firms:
            self._on(firm.comes_on, self._offers, firm)
        for person in self.people:
            self._on(person.comes_on, self._signs_up, person)
            if person.leaves_on is not None:
                # At the end of a day: what the morning has brought was seen by then.
                leaves = person.leaves_on, LATE + next(self._order)
                does = partial(self._leaves, person)
                heapq.heappush(self._agenda, (*leaves, does))
        while self._agenda and self._agenda[0][0] <= habits.SEASON:
            self._day, _, does = heapq.heappop(self._agenda)
            self._clock.now += BETWEEN
            self.acts += 1
            await does()
        await self._looks_closely()

    async def _dawns(self, day: int) -> None:
        """Let an evening and a morning bring what they bring."""
        morning = MORNING + timedelta(days=day)
        for hour in (morning - NIGHT, morning):
            if hour >= self._clock.now:
                self._clock.now = hour
                await self.acting.beats()
                self.noted.passed(hour)
        if day % A_WHILE == 0:
            await self._looks_closely()
        self._tells(day)

    async def _looks_closely(self) -> None:
        """Note what should not be, whatever has happened."""
        for fault in await self.acting.faults():
            self.noted.faults.append(f"by day {self._day}: {fault}")

    def _on(self, day: int, does: Callable[..., Awaitable[None]], *what: object):
        heapq.heappush(self._agenda, (day, next(self._order), lambda: does(*what)))

    def _in(self, days: int, does: Callable[..., Awaitable[None]], *what: object):
        self._on(self._day + days, does, *what)

    async def _offers(self, firm: Firm) -> None:
        """Offer all that the firm has; take some of it back later."""
        for offer in firm.offers:
            done = await self.acting.offers(firm, offer)
            assert isinstance(done, Ref), done
            self.noted.places[done.id] = self._place(firm, offer)
            if firm.withdraws_place():
                self._in(firm.chance.randrange(5, 60), self._withdraws, done.id)

    def _place(self, firm: Firm, offer: Offer) -> Place:
        trade = self.acting.trades[offer.wish].id
        starts = self._clock.now + timedelta(days=offer.starts_in)
        last = (starts + A_WEEK).date()
        return Place(trade, firm.number, offer.seats, offer.weeks, starts, last)

    async def _withdraws(self, place: int) -> None:
        done, why = await self.acting.withdraws(place), self.acting.WITHDRAWN
        self.noted.withdrew(place, why, self._clock.now, done=done)

    async def _signs_up(self, person: Person) -> None:
        done = await self.acting.signs_up(person)
        assert isinstance(done, Ref), done
        self.noted.signed[person.number] = self._clock.now
        self._in(0, self._looks, person, LOOKS)

    async def _leaves(self, person: Person) -> None:
        await self.acting.leaves(person)
        self.noted.left(person.number, self._clock.now)

    async def _looks(self, person: Person, again: int) -> None:
        """Look at the first few places, and at others some days later."""
        if self._is_busy(person):
            return
        await self._looks_on(person, A_LOOK)
        if again:
            self._in(person.waits() + 2, self._looks, person, again - 1)

    async def _looks_on(self, person: Person, more: int) -> None:
        """Look at a place, and decide about it a little later; then at the next."""
        for place in (await self.acting.looks(person))[:1] if more else ():
            wait = person.chance.choice((0, 0, 1))
            self._in(wait, self._answers, person, place, more - 1)

    def _is_busy(self, person: Person) -> bool:
        return person.number in self.noted.gone or self.noted.is_placed(person.number)

    async def _answers(self, person: Person, place: int, more: int) -> None:
        """Tap interest or not; by now the place may be another's."""
        if self._is_busy(person) or self._has_answered(person, place):
            return
        if not self.acting.shows(person, place):
            return
        yes = person.taps_interest()
        done = await self.acting.answers(person, place, interested=yes)
        now = self._clock.now
        self.noted.answered(person.number, place, done, now, interested=yes)
        firm = self._firm(place)
        if isinstance(done, Ref) and yes and firm:
            self._in(firm.waits(), self._firm_answers, done.id)
        await self._looks_on(person, more)

    def _has_answered(self, person: Person, place: int) -> bool:
        pairs = self.noted.pairs.values()
        return any((p.person, p.place) == (person.number, place) for p in pairs)

    def _firm(self, place: int) -> Firm | None:
        number = self.noted.places[place].firm
        return None if number is None else self.firms[number]

    async def _firm_answers(self, pair: int) -> None:
        """Say yes, no, or nothing at all to somebody who is interested."""
        firm, person = self._both(pair)
        word = firm.answer()
        if word and await self._step(pair, word, "firm") and word == "wanted":
            self._in(person.waits(), self._is_introduced, pair)

    async def _is_introduced(self, pair: int) -> None:
        firm, person = self._both(pair)
        if person.number in self.noted.gone or not person.keeps_to_it():
            return
        if await self._step(pair, "introduced", "seeker"):
            self._in(firm.waits(), self._goes_on, pair)

    async def _goes_on(self, pair: int) -> None:
        """Talk, try, agree or not; a tap on an old button if it has ended meanwhile."""
        firm, _ = self._both(pair)
        state = self.noted.pairs[pair].state
        if state not in ("introduced", "talk", "trial"):
            await self._step(pair, "talk", "firm")
            return
        word = firm.next_step(state)
        if not word or not await self._step(pair, word, "firm"):
            return
        if word == "agreed":
            starts = self.noted.places[self.noted.pairs[pair].place].starts_on
            days = max((starts - self._clock.now).days, 1)
            self._in(self.acting.until(pair, "running") or days, self._begins, pair)
        elif word != "refused":
            met = self.acting.until(pair, "agreed")
            self._in(max(firm.waits(), met), self._goes_on, pair)

    async def _begins(self, pair: int) -> None:
        if await self._step(pair, "running", "nobody"):
            days = self.acting.until(pair, "midterm") or self._half(pair)
            self._in(days, self._is_midway, pair)

    async def _is_midway(self, pair: int) -> None:
        _, person = self._both(pair)
        await self._step(pair, "midterm", "nobody")
        side, reason = person.breaks_off()
        if reason:
            self._in(1, self._breaks_off, pair, side, reason)
        else:
            days = self.acting.until(pair, "finished") or self._half(pair)
            self._in(days, self._finishes, pair)

    async def _breaks_off(self, pair: int, side: str, reason: str) -> None:
        """Say so herself, or let the firm do it; then she looks for another one."""
        _, person = self._both(pair)
        if side == "seeker" and person.number in self.noted.gone:
            return
        await self._step(pair, "broken", side, reason)
        self._in(2, self._looks, person, LOOKS)

    async def _finishes(self, pair: int) -> None:
        firm, person = self._both(pair)
        await self._step(pair, "finished", "firm")
        if firm.certifies():
            self._in(firm.waits(), self._certifies, pair)
        word = person.goes_on_with()
        if word and person.number not in self.noted.gone:
            days = max(firm.waits() + person.waits(), self.acting.until(pair, "after"))
            self._in(days, self._says_what_then, pair, word)

    async def _certifies(self, pair: int) -> None:
        await self._step(pair, "certified", "firm")

    async def _says_what_then(self, pair: int, word: str) -> None:
        _, person = self._both(pair)
        if person.number not in self.noted.gone:
            await self._step(pair, "after", "seeker", word)

    async def _step(self, pair: int, kind: str, by: str, reason: str = "") -> bool:
        """Do a step, some firms twice; tell whether it was done.

        A talk or a trial day is proposed in several taps, and nobody does that twice.
        """
        firm, _ = self._both(pair)
        by_one_tap = by == "firm" and kind not in ("talk", "trial")
        times = 2 if by_one_tap and firm.taps_twice() else 1
        first, *_ = [await self._once(pair, kind, by, reason) for _ in range(times)]
        return first

    async def _once(self, pair: int, kind: str, by: str, reason: str) -> bool:
        done = await self.acting.steps(pair, kind, by, reason)
        self.noted.stepped(pair, kind, reason, done, self._clock.now)
        return isinstance(done, Ref)

    def _both(self, pair: int) -> tuple[Firm, Person]:
        known = self.noted.pairs[pair]
        firm = self._firm(known.place)
        assert firm
        return firm, self.people[known.person]

    def _half(self, pair: int) -> int:
        """Return half of an internship, in days."""
        return self.noted.places[self.noted.pairs[pair].place].weeks * 7 // 2


def _offered(tx: Tx) -> dict[int, Place]:
    """Return the places of the demo programme, where nobody ever answers."""
    table = schema.table(schema.Internship)
    return {
        row.id: Place(
            row.trade_id,
            None,
            row.seats,
            row.weeks,
            datetime.combine(row.starts_on, time(), UTC),
            row.starts_by,
        )
        for row in tx.connection.execute(select(table))
    }
