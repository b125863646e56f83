"""Nobody writes any more: the bot takes a chat over again, by day, and says so."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.bot.test_handover import PLAIN, asks, mode
from tests.support.staff import Desk
from tests.support.visitor import Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
def desk(here: World) -> Desk:
    return Desk(here)


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Return somebody who has asked for a human and written a message."""
    visitor = Visitor(here, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    await asks(visitor)
    await visitor.types("Ich habe einen Brief-marker.")
    return visitor


async def later(amina: Visitor, hours: float) -> list[str]:
    """Let time go by, tidy, and return what is said."""
    amina.world.now += timedelta(hours=hours)
    await Desk(amina.world).tidies()
    return [screen.text.translate(PLAIN) for screen in await amina.hears()]


async def test_after_two_days_without_an_answer_the_bot_is_back_and_gives_the_phones(
    here: World, amina: Visitor
) -> None:
    assert await later(amina, 47) == []
    [said] = await later(amina, 1)

    assert said.startswith("Es tut uns leid, hier hat noch niemand geantwortet.")
    assert "+49 221 4710 101" in said
    assert await mode(here) == "bot"
    assert await later(amina, 1) == []
    assert "Was möchten Sie tun?" in (await amina.taps("Menü")).text


async def test_who_keeps_asking_does_not_wait_longer(amina: Visitor) -> None:
    assert await later(amina, 24) == []
    await amina.types("Hallo?")
    [said] = await later(amina, 24)

    assert "niemand geantwortet" in said


async def test_after_an_answer_both_must_be_silent(amina: Visitor, desk: Desk) -> None:
    amina.world.now += timedelta(hours=30)
    await desk.answers(1, "Samir", "Gern.")
    await amina.hears()
    assert await later(amina, 40) == []

    [said] = await later(amina, 8)

    assert said.startswith("🤖 Hier war es länger still.")


async def test_who_has_taken_a_chat_has_two_days_for_it(
    amina: Visitor, desk: Desk
) -> None:
    amina.world.now += timedelta(hours=25)
    await desk.takes(1, "Samir")

    assert await later(amina, 47) == []
    assert len(await later(amina, 1)) == 1


async def test_the_bot_does_not_come_back_at_night(here: World, amina: Visitor) -> None:
    here.now = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
    assert await later(amina, 0) == []
    assert await mode(here) == "waiting"

    assert len(await later(amina, 11.5)) == 1  # Thursday, eight o'clock


async def test_what_could_not_go_by_day_waits_for_the_morning(
    here: World, amina: Visitor, desk: Desk
) -> None:
    """The sender was away in the evening."""
    here.now = datetime(2026, 11, 25, 18, 59, tzinfo=UTC)
    await desk.tidies()
    here.now = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
    assert await amina.hears() == []

    here.now = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)
    assert len(await amina.hears()) == 1


async def test_who_asks_again_meanwhile_does_not_hear_that_the_bot_is_back(
    here: World, amina: Visitor, desk: Desk
) -> None:
    here.now += timedelta(hours=48)
    await desk.tidies()
    await amina.presses("t")

    assert await amina.hears() == []
    assert await mode(here) == "waiting"


async def test_who_has_blocked_us_is_only_given_back(
    here: World, amina: Visitor
) -> None:
    await amina.does("blocked")

    assert await later(amina, 48) == []
    assert await mode(here) == "bot"
