"""Days of the week, tapped one after the other."""

from dialogs.engine import Chat, fragment
from dialogs.engine.requests import Loader, Reader
from storage.days import ENOUGH
from storage.values import Value, Weekdays

# A week has no more days.
DAYS = 7


@fragment("weekdays")
async def some(chat: Chat, loader: Loader, left: Reader, *args: Value) -> Weekdays:
    """Return the days that are tapped, at least one.

    `loader(tx, *args, taken)` finds the days to add to those taken, and ENOUGH once
    there are some; `left(tx, *args, taken)` tells whether there are any.
    """
    taken = 0
    for number in range(1, DAYS + 1):
        if taken:
            await chat.say("taken", days=Weekdays(taken))
        day = await chat.choose(f"day.{number}.weekday", loader, *args, taken)
        if day == ENOUGH:
            break
        taken |= day.bits
        if not await chat.look(f"day.{number}.left", left, *args, taken):
            break
    return Weekdays(taken)
