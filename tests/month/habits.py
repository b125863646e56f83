"""What people do, one small function each, with how often it comes to their mind."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from tests.month.messenger import tokens

if TYPE_CHECKING:
    from tests.month.people import Person

DAY = 86_400.0
# People do something of their own accord every so many seconds.
EVERY = 6 * DAY
MINUTE = 60.0
# An appointment, as people type it.
WORDS = {
    "de": "Termin",
    "tr": "randevu",
    "bg": "искам час",
    "ro": "programare",
    "ar": "موعد",
    "en": "appointment",
}
LANGUAGES = tuple(WORDS)
Habit = Callable[["Person"], Awaitable[None]]
# What people do of their own accord, and to what comes by itself: each with its weight.
ACTS: dict[str, tuple[float, Habit]] = {}


def habit(weight: float) -> Callable[[Habit], Habit]:
    """Add something that people do of their own accord."""

    def add(function: Habit) -> Habit:
        ACTS[function.__name__] = weight, function
        return function

    return add


async def act(person: Person) -> None:
    """Do something, by its weight."""
    weights = [weight for weight, _ in ACTS.values()]
    [name] = person.chance.choices(list(ACTS), weights)
    person.city.note(person, name)
    await ACTS[name][1](person)


async def react(person: Person) -> None:
    """Answer what came by itself, after a while, or not at all."""
    await asyncio.sleep(person.chance.expovariate(1 / (40 * MINUTE)))
    found = person.chance.sample(_unasked(person), len(_unasked(person)))
    by_verb = {token[0]: token for token in found}
    answers = {"a": 9, "v": 2, "w": 2.5, "s": 6, "g": 3, "E": 9, "H": 6, "": 5}
    answers |= {"T": 9, "N": 2, "L": 1, "W": 5}
    possible = [verb for verb in answers if not verb or verb in by_verb]
    weights = [answers[verb] for verb in possible]
    [verb] = person.chance.choices(possible, weights)
    person.city.note(person, f"answers {verb or 'nothing'}")
    if verb == "":
        return
    await person.presses(by_verb[verb])
    if verb == "w":
        await _cancels(person)
    elif verb == "v":
        await _moves(person)
    elif verb not in "aTNLW":
        await person.walks()
        await person.confirms()


def _unasked(person: Person) -> tuple[str, ...]:
    return tokens(person.unasked) if person.unasked else ()


def kind(option: str) -> str:
    """Return what an option's id stands for: a service, an office, a day, a time …"""
    head, colon, _ = option.partition(":")
    if colon:
        return head
    if len(option) == 8 and option.isdecimal():
        return "day"
    return "time" if "-" in option else "word"


def pick(person: Person, options: Mapping[str, str]) -> str:
    """Return one of the options: a yes mostly, early days, else any."""
    names = list(options)
    if "whole" in names:
        return "whole"  # an hour that somebody names may be at night
    if "yes" in names:
        return "yes" if person.chance.random() < 0.95 else person.chance.choice(names)
    if kind(names[0]) in ("day", "time"):
        # The early ones are wanted most, or nobody would get into anybody's way.
        return names[min(int(person.chance.expovariate(0.5)), len(names) - 1)]
    return person.chance.choice(names)


@habit(5)
async def book(person: Person) -> None:
    """Book an appointment, from the menu to the yes."""
    await person.presses("s.booking")
    await person.walks()
    await person.confirms()


@habit(1.5)
async def book_slowly(person: Person) -> None:
    """Think about the summary until the hold is over, and longer."""
    await person.presses("s.booking")
    await person.walks()
    await asyncio.sleep(person.chance.uniform(14, 120) * MINUTE)
    await person.confirms()


@habit(1)
async def give_up_midway(person: Person) -> None:
    """Begin a booking and leave it there."""
    await person.presses("s.booking")
    for _ in range(person.chance.randint(1, 5)):
        options = person.options()
        if not options:
            return
        await person.takes(options[pick(person, options)])


@habit(4)
async def wait_for_a_time(person: Person) -> None:
    """Join the waiting list, or change what is waited for."""
    await person.presses("s.waiting")
    await person.walks()
    await person.confirms()


@habit(3)
async def sign_up(person: Person) -> None:
    """Sign up for an event, or wait for a seat there."""
    await person.presses("s.events")
    await person.walks()
    await person.confirms()


@habit(2)
async def note_something(person: Person) -> None:
    """Note a day to be reminded of."""
    await person.presses("s.remind")
    await person.walks()
    await person.confirms()


@habit(2)
async def move(person: Person) -> None:
    """Move an appointment, if there is one."""
    if await _opens_mine(person, "move"):
        await _moves(person)


@habit(1.5)
async def cancel(person: Person) -> None:
    """Cancel an appointment, if there is one."""
    if await _opens_mine(person, "cancel"):
        await _cancels(person)


@habit(1)
async def look(person: Person) -> None:
    """Look at the way to an appointment."""
    await _opens_mine(person, "way")


async def _opens_mine(person: Person, way: str) -> bool:
    """Go to one's appointments and choose what to do; False if there is none."""
    await person.presses("s.appointments")
    options = person.options()
    if not options:
        return False
    await person.takes(person.chance.choice(list(options.values())))
    options = person.options()
    if way not in options:
        return False
    await person.takes(options[way])
    return True


async def _moves(person: Person) -> None:
    await person.walks()
    await person.confirms()


async def _cancels(person: Person) -> None:
    options = person.options()
    sure = "no" if person.chance.random() < 0.1 else "yes"
    if sure in options:
        await person.takes(options[sure])


@habit(0.7)
async def change_language(person: Person) -> None:
    """Read on in another language."""
    person.language = person.chance.choice(LANGUAGES)
    await person.presses(f"l.{person.language}")


@habit(0.6)
async def stop(person: Person) -> None:
    """Want to hear nothing more; most come back some day."""
    await person.does("text", text="STOP")
    await asyncio.sleep(person.chance.uniform(0.5, 6) * DAY)
    await person.presses("m")


@habit(0.7)
async def type_a_wish(person: Person) -> None:
    """Type at the menu what one has come for, and go on from there."""
    await person.presses("m")
    await person.does("text", text=WORDS[person.language])
    await person.walks()
    await person.confirms()


@habit(0.5)
async def press_something_old(person: Person) -> None:
    """Press a button of long ago."""
    if person.unasked is not None:
        await person.presses(person.chance.choice(_unasked(person) or ("m",)))


@habit(0.3)
async def send_a_picture(person: Person) -> None:
    """Send what nobody can read."""
    await person.does("photo")
