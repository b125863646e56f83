"""A day or a time, tapped or typed; what was typed counts after one more tap."""

from dialogs.engine import CLOCK, DAY, Chat, fragment
from dialogs.engine.requests import Loader
from storage import days
from storage.transaction import Tx
from storage.values import Clock, Day, Meant, Value


def near(tx: Tx) -> tuple[Day, ...]:
    """Return the days that can be tapped."""
    return days.near(tx)


def hours(tx: Tx, day: Day) -> tuple[Clock, ...]:
    """Return the times that can be tapped."""
    return days.hours(tx, day)


def choices(tx: object, meant: Meant) -> tuple[Value, ...]:
    """Return all that what was typed may mean."""
    return meant.values


@fragment("day")
async def day(
    chat: Chat, loader: Loader = near, *args: Value
) -> tuple[Day, Clock | None]:
    """Return a day, and the time if one was typed with it.

    `loader(tx, *args)` finds those that can be tapped; any other may be typed.
    """
    return await one_day(chat, await chat.choose("ask", loader, *args, typed=DAY))


@fragment("day")
async def one_day(chat: Chat, found: Value) -> tuple[Day, Clock | None]:
    """Return the day that was tapped, or one of what was typed, and the time."""
    tries = 0
    while isinstance(found, Meant):
        tries += 1
        found = await chat.sub(f"{tries}").choose("sure", choices, found, typed=DAY)
    if isinstance(found, tuple):
        day, clock = found
        assert isinstance(day, Day)
        assert isinstance(clock, Clock)
        return day, clock
    assert isinstance(found, Day)
    return found, None


@fragment("clock")
async def clock(chat: Chat, day: Day) -> Clock:
    """Return a time on this day."""
    return await one_clock(chat, await chat.choose("ask", hours, day, typed=CLOCK))


@fragment("clock")
async def one_clock(
    chat: Chat, found: Value, fits: Loader = choices, *args: Value
) -> Clock:
    """Return the time that was tapped, or one of what was typed and `fits`.

    `fits(tx, *args, meant)` says which; with a reason, if none does.
    """
    tries = 0
    while isinstance(found, Meant):
        tries += 1
        asked = chat.sub(f"{tries}")
        found = await asked.choose("sure", fits, *args, found, typed=CLOCK)
    assert isinstance(found, Clock)
    return found
