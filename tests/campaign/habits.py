"""What people and firms are like, and what they decide; all of it by one seed."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from storage import profiles

# Of ten newcomers in the two quarters, roughly.
LANGUAGES = ("bg", "bg", "ro", "ro", "tr", "tr", "ar", "ar", "en", "uk")
NAMES = ("Amina", "Elena", "Mehmet", "Ivanka", "Samir", "Ioana", "Gülsüm", "Petar")
# Why it breaks off, and what comes after; words as the log has them.
WHY = {
    "seeker": ("way", "hard", "family", "job", "feeling"),
    "firm": ("absent", "unfit", "nowork"),
}
NEXT = ("job", "training", "course", "looking", "other")
SHIFTS = ((480, 720), (450, 690), (540, 780), (600, 960), (840, 1080))
WEEKS = ((0, 1, 2, 3, 4), (0, 2, 4), (1, 3), (0, 1, 2), (1, 2, 3))
# On which day from today somebody can begin: those that can be tapped.
SOON = (*range(8), 14, 28)
# Days in which people sign up and firms come, and how long a season is.
COMING, SEASON = 60, 180


@dataclass(slots=True)
class Person:
    """A newcomer: what she can and wants, and how she goes about it.

    `wishes` are places in the campaign's list of trades. `eager` is how often she says
    yes to a place, `reliable` how often she does what she has said, `slow` how many
    days she takes. `leaves_on` is the day on which she deletes all, if she does.
    """

    number: int
    chance: Random = field(repr=False)
    comes_on: int
    language: str
    name: str
    wishes: tuple[int, ...]
    german: str
    days: tuple[int, ...]
    hours: str
    quarter: int
    travel: str
    care: bool
    ready_in: int
    eager: float
    reliable: float
    slow: float
    leaves_on: int | None

    def waits(self) -> int:
        """Return after how many days she answers."""
        return days(self.chance, self.slow)

    def taps_interest(self) -> bool:
        """Tell whether a place is for her."""
        return self.chance.random() < self.eager

    def keeps_to_it(self) -> bool:
        """Tell whether she does what she wanted to do."""
        return self.chance.random() < self.reliable

    def lets_pass(self) -> bool:
        """Tell whether she lets firms know her at once; else when one asks."""
        return self.number % 3 > 0

    def breaks_off(self) -> tuple[str, str]:
        """Return which side breaks it off, and why; mostly neither does."""
        if self.chance.random() < (1 - self.reliable) * 0.4:
            side = self.chance.choice(("seeker", "seeker", "firm"))
            return side, self.chance.choice(WHY[side])
        return "", ""

    def goes_on_with(self) -> str:
        """Return what she does afterwards; nothing if she does not say."""
        return self.chance.choice(NEXT) if self.keeps_to_it() else ""


@dataclass(slots=True)
class Offer:
    """A place that a firm offers; `wish` is a place in the campaign's trades."""

    wish: int
    days: tuple[int, ...]
    begins: int
    ends: int
    weeks: int
    starts_in: int
    german: str
    languages: tuple[str, ...]
    seats: int


@dataclass(slots=True)
class Firm:
    """A firm: what it offers, how it chooses, and how long it takes."""

    number: int
    chance: Random = field(repr=False)
    comes_on: int
    name: str
    quarter: int
    offers: tuple[Offer, ...]
    likes: float
    answers: float
    slow: float
    doubles: float
    withdraws: float

    def waits(self) -> int:
        """Return after how many days somebody there answers."""
        return days(self.chance, self.slow)

    def taps_twice(self) -> bool:
        """Tell whether the same button is pressed again."""
        return self.chance.random() < self.doubles

    def answer(self) -> str:
        """Return what it says to somebody who is interested; nothing: no answer."""
        if self.chance.random() >= self.answers:
            return ""
        return "wanted" if self.chance.random() < self.likes else "refused"

    def next_step(self, state: str) -> str:
        """Return what follows an introduction, talk or trial day; nothing: silence."""
        chances: dict[str, dict[str, float]] = {
            "introduced": {"talk": 6, "trial": 2, "agreed": 1, "refused": 0.5, "": 1},
            "talk": {"talk": 0.6, "trial": 5, "agreed": 2.5, "refused": 1.5, "": 0.4},
            "trial": {"trial": 0.2, "agreed": 7, "refused": 2, "": 0.3},
        }
        steps = chances[state]
        return self.chance.choices(list(steps), list(steps.values()))[0]

    def certifies(self) -> bool:
        """Tell whether it writes the certificate."""
        return self.chance.random() < 0.85

    def withdraws_place(self) -> bool:
        """Tell whether a place is taken back before it is full."""
        return self.chance.random() < self.withdraws


def days(chance: Random, mean: float) -> int:
    """Return a number of days, some of them many."""
    return 1 + min(int(chance.expovariate(1 / mean)), 21)


def people(seed: int, count: int, trades: int, quarters: int) -> list[Person]:
    """Make newcomers; the same for the same seed."""
    return [
        _person(Random(f"{seed}-person-{number}"), number, trades, quarters)
        for number in range(count)
    ]


def firms(seed: int, count: int, trades: int, quarters: int) -> list[Firm]:
    """Make firms; the same for the same seed."""
    return [
        _firm(Random(f"{seed}-firm-{number}"), number, trades, quarters)
        for number in range(count)
    ]


def _person(chance: Random, number: int, trades: int, quarters: int) -> Person:
    comes = int(COMING * chance.random() ** 1.5)
    leaves = comes + chance.randrange(1, 120) if chance.random() < 0.06 else None
    return Person(
        number=number,
        chance=chance,
        comes_on=comes,
        language=chance.choice(LANGUAGES),
        name=chance.choice(NAMES),
        wishes=tuple(chance.sample(range(trades), chance.choice((1, 2, 3, 3)))),
        german=chance.choices(profiles.GERMAN, (1, 3, 4, 3, 1))[0],
        days=tuple(range(5)) if chance.random() < 0.9 else (0, 1, 2),
        hours=chance.choices(list(profiles.HOURS), (3, 3, 1, 5))[0],
        quarter=_quarter(chance, quarters),
        travel=chance.choices(profiles.TRAVEL, (1, 5, 5))[0],
        care=chance.random() < 0.3,
        ready_in=chance.choice(SOON),
        eager=chance.uniform(0.3, 0.9),
        reliable=chance.uniform(0.6, 1),
        slow=chance.uniform(0.5, 5),
        leaves_on=leaves,
    )


def _firm(chance: Random, number: int, trades: int, quarters: int) -> Firm:
    return Firm(
        number=number,
        chance=chance,
        comes_on=int(COMING * 0.7 * chance.random()),
        name=f"Betrieb {number + 1}",
        quarter=_quarter(chance, quarters),
        offers=tuple(_offer(chance, trades) for _ in range(chance.choice((1, 2, 3)))),
        likes=chance.uniform(0.35, 0.9),
        answers=chance.uniform(0.6, 1),
        slow=chance.uniform(0.5, 4),
        doubles=chance.choice((0, 0, 0.2)),
        withdraws=0.08,
    )


def _offer(chance: Random, trades: int) -> Offer:
    begins, ends = chance.choice(SHIFTS)
    return Offer(
        wish=chance.randrange(trades),
        days=chance.choice(WEEKS),
        begins=begins,
        ends=ends,
        weeks=chance.choice((2, 4, 4, 6)),
        starts_in=chance.randrange(14, 60),
        german=chance.choices(profiles.GERMAN[:4], (4, 4, 2, 1))[0],
        languages=tuple(chance.sample(("tr", "bg", "ro", "ar"), chance.choice((0, 1)))),
        seats=chance.choice((1, 1, 2, 3)),
    )


def _quarter(chance: Random, quarters: int) -> int:
    """Return a quarter; the first two of the list are the programme's own."""
    return chance.randrange(2) if chance.random() < 0.6 else chance.randrange(quarters)
