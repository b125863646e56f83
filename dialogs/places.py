"""What is asked about a place, each question on its own: tasks, days, hours, …"""

from typing import Any

from dialogs import dates, weekdays
from dialogs.engine import CLOCK, DAY, Among, Chat, OwnWords, fragment
from storage import days, offering, profiles
from storage.days import ENOUGH
from storage.placement_cards import GEAR
from storage.values import (
    Clock,
    Day,
    Language,
    Meant,
    Nothing,
    Ref,
    Value,
    Weekdays,
    Word,
)

WEEK, SOME = Word("week"), Word("some")
NONE = Word("none")
WORKING_WEEK = Weekdays(0b0011111)
WEEKS = (1, 2, 3, 4, 6, 8, 12)
SEATS = 5
# No longer than a day of work may be, the break among it.
LONGEST = 10
BEGINS = ("6:00", "7:00", "7:30", "8:00", "9:00", "10:00", "12:00", "14:00", "16:00")
KINDS_OF_GEAR = ("shoes", "gloves", "clothes", "apron", "hairnet", "whites")
# Most firms that speak another language speak one of the first ones.
OTHERS = ("tr", "bg", "ro", "ar", "en", "uk", "ru", "prs", "kmr", "sq", "sr-Latn", "pl")
MOST_OTHERS = 4


def tasks_left(tx: Any, trade: Ref, taken: tuple[Word, ...]) -> tuple[Value, ...]:
    """Return what else one can do there, and that it is enough."""
    found = offering.tasks(tx, trade, taken)
    return (*found, ENOUGH) if taken else found


def week_or_some(tx: object) -> tuple[Word, ...]:
    """Return the working week, or some days."""
    return (WEEK, SOME)


def begins(tx: object) -> tuple[Clock, ...]:
    """Return when a day of work begins mostly."""
    return tuple(map(days.clock, BEGINS))


def ends(tx: object, begins: Clock) -> tuple[Clock, ...]:
    """Return full hours after the beginning, on the same day."""
    return tuple(
        begins_later
        for hours in range(2, LONGEST + 1)
        if (begins_later := days.later(begins, hours)) is not None
    )


def fitting(tx: object, begins: Clock, meant: Meant) -> tuple[Value, ...] | Nothing:
    """Return the times that may end a day of work which begins then."""
    last = days.later(begins, LONGEST)
    fits = [
        time
        for time in meant.values
        if isinstance(time, Clock)
        and begins.time < time.time
        and (last is None or time.time <= last.time)
    ]
    return tuple(fits) or Nothing("early")


def weeks(tx: object) -> tuple[int, ...]:
    """Return how many weeks."""
    return WEEKS


def starts(tx: Any) -> tuple[Day, ...]:
    """Return the first days that are named most often."""
    return offering.starts(tx)


def german(tx: object) -> tuple[Word, ...]:
    """Return how much German is needed."""
    return tuple(map(Word, profiles.GERMAN))


def others(tx: object, taken: tuple[Language, ...]) -> tuple[Value, ...]:
    """Return that no other language will do, or no more; and the languages."""
    left = (Language(tag) for tag in OTHERS)
    return (ENOUGH if taken else NONE, *(one for one in left if one not in taken))


def gear(tx: object, taken: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return that nothing is needed, or nothing more; and what may be."""
    left = map(Word, KINDS_OF_GEAR)
    return (ENOUGH if taken else NONE, *(one for one in left if one not in taken))


def seats(tx: object, taken: int) -> tuple[int, ...]:
    """Return how many people, not fewer than are there."""
    return tuple(range(max(taken, 1), SEATS + 1))


def nothing(tx: object) -> tuple[Word, ...]:
    """Return that there is nothing to add."""
    return (NONE,)


@fragment("offer")
async def tasks(chat: Chat, trade: Ref) -> tuple[Word, ...]:
    """Return what one will do, tapped one after the other."""
    own = chat.sub("offer")
    taken: tuple[Word, ...] = ()
    for number in range(1, offering.MOST_TASKS + 1):
        left = f"task.{number}.left"
        if not await own.look(left, offering.tasks_left, trade, taken):
            break
        if taken:
            await chat.say("tasks", tasks=(trade, *taken))
        task = await own.choose(f"task.{number}.task", tasks_left, trade, taken)
        if task == ENOUGH:
            break
        taken = (*taken, task[1])
    return taken


@fragment("offer")
async def on_days(chat: Chat) -> Weekdays:
    """Return the days of the week."""
    if await chat.sub("offer").choose("days", week_or_some) == WEEK:
        return WORKING_WEEK
    loaders = days.weekdays, days.weekdays_left
    return await weekdays.some(chat.sub("weekdays"), *loaders)


@fragment("offer")
async def hours(chat: Chat) -> tuple[Clock, Clock]:
    """Return when a day begins and ends, tapped or typed."""
    own, clock = chat.sub("offer"), chat.sub("clock")
    found = await own.choose("begins", begins, typed=CLOCK)
    first = await dates.one_clock(clock.sub("begins"), found)
    found = await own.choose("ends", ends, first, typed=CLOCK)
    last = await dates.one_clock(clock.sub("ends"), found, fitting, first)
    return first, last


@fragment("offer")
async def long(chat: Chat) -> int:
    """Return for how many weeks."""
    asked = await chat.sub("offer").choose("weeks", weeks, typed=Among(WEEKS))
    return int(asked)


@fragment("offer")
async def people(chat: Chat, taken: int = 0) -> int:
    """Return for how many people, not fewer than are there."""
    own, many = chat.sub("offer"), Among(seats(None, taken))
    return int(await own.choose("seats", seats, taken, typed=many))


@fragment("offer")
async def starting(chat: Chat) -> Day:
    """Return the first day, tapped or typed."""
    found = await chat.sub("offer").choose("start", starts, typed=DAY)
    day, _ = await dates.one_day(chat.sub("day").sub("start"), found)
    return day


@fragment("offer")
async def in_others(chat: Chat, german: Word) -> tuple[Language, ...]:
    """Return the languages that will do instead of German, if German is needed."""
    taken: tuple[Language, ...] = ()
    if german.word == profiles.GERMAN[0]:
        return taken
    own = chat.sub("offer")
    for number in range(1, MOST_OTHERS + 1):
        if taken:
            await chat.say("instead", languages=taken)
        other = await own.choose(f"other.{number}.other", others, taken)
        if not isinstance(other, Language):
            break
        taken = (*taken, other)
    return taken


@fragment("offer")
async def wearing(chat: Chat) -> tuple[Word, ...]:
    """Return what one must wear, tapped one after the other."""
    own = chat.sub("offer")
    taken: tuple[Word, ...] = ()
    for number in range(1, len(KINDS_OF_GEAR) + 1):
        if taken:
            await chat.say("wears", gear=(GEAR, *taken))
        one = await own.choose(f"gear.{number}.gear", gear, taken)
        if one in (ENOUGH, NONE):
            break
        taken = (*taken, one)
    return taken


@fragment("offer")
async def in_words(chat: Chat) -> str:
    """Return one sentence of the firm's own; nothing, if it has none to add."""
    said = await chat.sub("offer").choose("words", nothing, typed=OwnWords())
    return "" if said == NONE else str(said)
