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
    found = await chat.choose("ask", loader, *args, typed=DAY)
    tries = 0
    while isinstance(found, Meant):
        tries += 1
        found = await chat.sub(f"{tries}").choose("sure", choices, found, typed=DAY)
    return found if isinstance(found, tuple) else (found, None)


@fragment("clock")
async def clock(chat: Chat, day: Day) -> Clock:
    """Return a time on this day."""
    found = await chat.choose("ask", hours, day, typed=CLOCK)
    tries = 0
    while isinstance(found, Meant):
        tries += 1
        found = await chat.sub(f"{tries}").choose("sure", choices, found, typed=CLOCK)
    assert isinstance(found, Clock)
    return found
