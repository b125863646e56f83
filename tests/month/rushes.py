"""Several people who tap the same time at the same instant."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING

from tests.month.habits import kind

if TYPE_CHECKING:
    from tests.month.city import City
    from tests.month.people import Person

MOST = 6


async def rush(city: City) -> None:
    """Let some who have nothing else to do go for one time, and tap it at once."""
    idle = [
        one for one in city.people.values() if one.screen and not one.phone.locked()
    ]
    crowd = city.chance.sample(idle, min(MOST, len(idle)))
    if len(crowd) < 2:
        return
    ready = await asyncio.gather(*(_goes_there(person) for person in crowd))
    wanted = Counter(name for there in ready for name in there)
    if wanted:
        [(time, count)] = wanted.most_common(1)
        city.rushes += count > 1
        at_once = [
            one for one, there in zip(crowd, ready, strict=True) if time in there
        ]
        await asyncio.gather(*(one.takes(one.options()[time]) for one in at_once))
    await asyncio.gather(*(_ends(person) for person in crowd))
    for person in crowd:
        person.phone.release()


async def _goes_there(person: Person) -> list[str]:
    """Take the phone and go to the times of the first day; return them."""
    await person.phone.acquire()
    person.city.note(person, "is in a rush")
    await person.presses("s.booking")
    fresh = person.options("r")
    if fresh and person.options("g"):
        await person.presses(next(iter(fresh.values())))
    for _ in range(6):
        options = person.options()
        if not options or kind(next(iter(options))) == "time":
            break
        # The first service and office, no children, the first day.
        await person.presses(
            options["no"] if "no" in options else next(iter(options.values()))
        )
    return [name for name in person.options() if kind(name) == "time"]


async def _ends(person: Person) -> None:
    await person.walks()
    await person.confirms()
