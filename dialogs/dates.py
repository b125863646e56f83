"""A day or a time, tapped or typed; what was typed counts after one more tap."""

from dialogs.engine import CLOCK, DAY, Chat, fragment
from storage import days
from storage.transaction import Tx
from storage.values import Clock, Day, Value


def near(tx: Tx) -> tuple[Day, ...]:
    """Return the days that can be tapped."""
    return days.near(tx)


def hours(tx: object) -> tuple[Clock, ...]:
    """Return the times that can be tapped."""
    return days.HOURS


def meant(tx: object, typed: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return all that what was typed may mean."""
    return typed


@fragment("day")
async def day(chat: Chat) -> tuple[Day, Clock | None]:
    """Return a day, and the time if one was typed with it."""
    found = await chat.choose("ask", near, typed=DAY)
    if isinstance(found, tuple):
        found = await chat.choose("sure", meant, found)
    return found if isinstance(found, tuple) else (found, None)


@fragment("clock")
async def clock(chat: Chat) -> Clock:
    """Return a time of day."""
    found = await chat.choose("ask", hours, typed=CLOCK)
    if isinstance(found, tuple):
        found = await chat.choose("sure", meant, found)
    assert isinstance(found, Clock)
    return found
