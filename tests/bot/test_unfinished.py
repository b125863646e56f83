"""What was left half done is mentioned once, by day, and can be gone on with."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot import housekeeping
from bot.channels.base import Outgoing
from tests.support.visitor import Visitor, World, world

MENTION = "etwas angefangen"


@pytest.fixture
async def amina(tmp_path: Path) -> Visitor:
    """Return somebody who has chosen an advice on Monday at nine, and then left."""
    here: World = world(tmp_path)
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    await amina.taps_option(1)
    return amina


async def hours_later(amina: Visitor, hours: int) -> list[Outgoing]:
    """Let time go by, tidy, and return what is said."""
    here = amina.world
    here.now += timedelta(hours=hours)
    async with here.store() as store:
        await store.write(housekeeping.tidy)
    return await amina.hears()


async def test_it_is_mentioned_the_next_day_and_only_once(amina: Visitor) -> None:
    assert await hours_later(amina, 10) == []
    [said] = await hours_later(amina, 15)
    assert MENTION in said.text
    assert await hours_later(amina, 3) == []
    assert await hours_later(amina, 24) == []


async def test_one_tap_leads_back_to_the_question(amina: Visitor) -> None:
    question = amina.screen.text
    await hours_later(amina, 25)

    screen = await amina.taps("Weiter")

    assert screen.text == question


async def test_at_night_it_waits_for_the_morning(amina: Visitor) -> None:
    assert await hours_later(amina, 21) == []  # Tuesday, six o'clock
    [said] = await hours_later(amina, 3)

    assert MENTION in said.text


async def test_who_went_on_meanwhile_is_not_asked(amina: Visitor) -> None:
    here = amina.world
    here.now += timedelta(hours=22)  # seven in the morning: it is due at eight
    async with here.store() as store:
        await store.write(housekeeping.tidy)
    await amina.taps_option(1)

    assert await hours_later(amina, 2) == []


async def test_who_only_looked_is_left_in_peace(tmp_path: Path) -> None:
    looked = Visitor(world(tmp_path), language="de")
    await looked.starts()
    await looked.presses("l.de")
    await looked.presses("s.booking")

    assert await hours_later(looked, 25) == []


async def test_who_has_said_stop_hears_nothing(amina: Visitor) -> None:
    await amina.types("stop")

    assert await hours_later(amina, 25) == []


async def test_what_is_finished_is_not_mentioned(tmp_path: Path) -> None:
    done = Visitor(world(tmp_path), language="de")
    await done.books()

    assert not [said for said in await hours_later(done, 25) if MENTION in said.text]
