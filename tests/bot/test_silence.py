"""Nobody writes any more: the bot takes a chat over again, by day, and says so."""

from datetime import UTC, datetime, timedelta

from tests.bot.test_handover import PLAIN, mode
from tests.support.staff import Desk
from tests.support.visitor import Visitor, World


async def later(asker: Visitor, hours: float) -> list[str]:
    """Let time go by, tidy, and return what is said."""
    asker.world.now += timedelta(hours=hours)
    await Desk(asker.world).tidies()
    return [screen.text.translate(PLAIN) for screen in await asker.hears()]


async def test_after_two_days_without_an_answer_the_bot_is_back_and_gives_the_phones(
    here: World, asker: Visitor
) -> None:
    assert await later(asker, 47) == []
    [said] = await later(asker, 1)

    assert said.startswith("Es tut uns leid, hier hat noch niemand geantwortet.")
    assert "+49 221 4710 101" in said
    assert await mode(here) == "bot"
    assert await later(asker, 1) == []
    assert "Was möchten Sie tun?" in (await asker.taps("Menü")).text


async def test_who_keeps_asking_does_not_wait_longer(asker: Visitor) -> None:
    assert await later(asker, 24) == []
    await asker.types("Hallo?")
    [said] = await later(asker, 24)

    assert "niemand geantwortet" in said


async def test_after_an_answer_both_must_be_silent(asker: Visitor, desk: Desk) -> None:
    asker.world.now += timedelta(hours=30)
    await desk.answers(1, "Samir", "Gern.")
    await asker.hears()
    assert await later(asker, 40) == []

    [said] = await later(asker, 8)

    assert said.startswith("🤖 Hier war es länger still.")


async def test_who_has_taken_a_chat_has_two_days_for_it(
    asker: Visitor, desk: Desk
) -> None:
    asker.world.now += timedelta(hours=25)
    await desk.takes(1, "Samir")

    assert await later(asker, 47) == []
    assert len(await later(asker, 1)) == 1


async def test_the_bot_does_not_come_back_at_night(here: World, asker: Visitor) -> None:
    here.now = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)
    assert await later(asker, 0) == []
    assert await mode(here) == "waiting"

    assert len(await later(asker, 11.5)) == 1  # Thursday, eight o'clock


async def test_what_could_not_go_by_day_waits_for_the_morning(
    here: World, asker: Visitor, desk: Desk
) -> None:
    """The sender was away in the evening."""
    here.now = datetime(2026, 11, 25, 18, 59, tzinfo=UTC)
    await desk.tidies()
    here.now = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
    assert await asker.hears() == []

    here.now = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)
    assert len(await asker.hears()) == 1


async def test_who_asks_again_meanwhile_does_not_hear_that_the_bot_is_back(
    here: World, asker: Visitor, desk: Desk
) -> None:
    here.now += timedelta(hours=48)
    await desk.tidies()
    await asker.presses("t")

    assert await asker.hears() == []
    assert await mode(here) == "waiting"


async def test_who_has_blocked_us_is_only_given_back(
    here: World, asker: Visitor
) -> None:
    await asker.does("blocked")

    assert await later(asker, 48) == []
    assert await mode(here) == "bot"
