"""Somebody whose appointment is over, and what the office notes of it."""

from datetime import UTC, datetime

from storage import attendance
from tests.dialogs import stored
from tests.support.visitor import Visitor, World


async def booked(here: World, address: str = "amina") -> Visitor:
    visitor = Visitor(here, address=address, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    await visitor.presses("s.booking")
    for number in (1, 1, 2, 1, 1):
        await visitor.taps_option(number)
    await visitor.types("Amina")
    await visitor.presses(visitor.options[0].token)
    await visitor.presses("m")
    return visitor


async def ended(here: World) -> datetime:
    [(at,)] = await stored.rows(here, "SELECT max(ends_at) FROM booking")
    return datetime.fromtimestamp(at / 1_000_000, UTC)


async def notes(here: World, *, came: bool, number: int = 1) -> None:
    async with here.store() as store:
        await store.write(
            lambda tx: attendance.attended(tx, number, came=came) and None
        )
