"""A placement as both sides see it while they meet: how far, what can be done."""

from pathlib import Path

import pytest

from dialogs import catalogue, placing
from dialogs.engine import Chat, Registry, dialog
from storage import meetings, placements
from storage.transaction import Tx
from storage.values import Ref
from tests.bot.meeting_people import Both, known
from tests.storage import pairs
from tests.support.visitor import Visitor, world


@dialog("booking")
async def shows(chat: Chat) -> None:
    """Show the first placement."""
    await placing.seen(chat.sub("placing"), Ref("placement", 1))


@pytest.fixture
async def both(tmp_path: Path) -> Both:
    """Both are introduced; where advice is booked, they look at their placement."""
    here, all_others = world(tmp_path), catalogue.registry()
    here.registry = Registry()
    here.registry.add(shows)
    for name in all_others.names():
        if name != "booking":
            here.registry.add(all_others.get(name))
    return await known(here)


async def looks(who: Visitor) -> list[str]:
    """Look at the placement; return what can be done."""
    await who.presses("s.booking")
    return [button.label for button in who.options]


async def to(both: Both, *kinds: str) -> None:
    """Take the placement on."""

    def steps(tx: Tx) -> None:
        for kind in kinds:
            placements.step(tx, both.pair.placement.id, kind, placements.STAFF)

    async with both.world.store() as store:
        await store.write(steps)


async def test_times_that_wait_are_shown_to_both(both: Both) -> None:
    await both.proposes(2)

    assert "📅 Zeiten ansehen" in await looks(both.newcomer)
    assert "Der Betrieb schlägt Zeiten vor" in both.newcomer.screen.text
    assert "📞 Erstes Gespräch" in await looks(both.firm)
    assert "Ihre Zeiten sind verschickt" in both.firm.screen.text
    await looks(both.newcomer)
    await both.newcomer.taps("Zeiten")
    assert "Welche Zeit passt" in both.newcomer.screen.text


@pytest.mark.parametrize(
    ("kinds", "words", "ways"),
    [
        ((), "Verkauf im Laden", ["📞 Erstes Gespräch", "🧰 Probetag"]),
        (("talk",), "lernen sich", ["📞 Erstes Gespräch", "🧰 Probetag"]),
        (("talk", "trial"), "um den Probetag", ["🧰 Probetag"]),
    ],
)
async def test_a_firm_sees_what_comes_next(
    both: Both, kinds: tuple[str, ...], words: str, ways: list[str]
) -> None:
    await to(both, *kinds)

    assert (await looks(both.firm))[: len(ways)] == ways
    assert words in both.firm.screen.text
    await both.firm.taps(ways[-1])
    assert "bis zu drei Tage" in both.firm.screen.text


@pytest.mark.parametrize(
    ("kinds", "words"),
    [((), "Verkauf im Laden"), (("trial",), "um den Probetag")],
)
async def test_a_newcomer_sees_how_far_it_is(
    both: Both, kinds: tuple[str, ...], words: str
) -> None:
    await to(both, *kinds)
    await looks(both.newcomer)

    assert words in both.newcomer.screen.text


async def test_what_is_agreed_is_shown_to_the_firm(both: Both) -> None:
    await to(both, "talk")
    await looks(both.firm)
    await both.firm.taps("Alles vereinbart")
    await both.firm.taps_option(1)
    await both.firm.taps("Ja")
    await looks(both.firm)

    assert "Das Praktikum ist vereinbart" in both.firm.screen.text
    assert "9:00\u2069 bis \u206814:00" in both.firm.screen.text


async def test_a_stranger_sees_nothing(both: Both) -> None:
    stranger = Visitor(both.world, "stranger", language="de")
    await stranger.starts()
    await stranger.presses("l.de")
    await looks(stranger)

    assert "gibt es nicht mehr" in stranger.screen.text


async def test_a_meeting_that_is_off_by_now_cannot_be_called_off(both: Both) -> None:
    await both.fixes()
    await both.presses(both.firm, "cannot")
    await both.firm.taps("Ja, absagen")
    await both.presses(both.newcomer, "cannot")

    assert "gilt nicht mehr" in both.newcomer.screen.text


async def test_who_has_something_else_then_is_told_and_may_still_say_yes(
    both: Both,
) -> None:
    """She knows best which of the two she can move."""

    def busy(tx: Tx) -> None:
        own, other = both.pair.newcomer, pairs.introduced(tx, "2")
        time = pairs.at("2026-11-26", "09:00")
        asked = pairs.propose(tx, other, time)
        meetings.fix(tx.called_by(other.newcomer), asked, time)
        tx.connection.exec_driver_sql(
            f"UPDATE seeker SET person_id = {own.person}, open_key = NULL"
            f" WHERE person_id = {other.newcomer.person}"
        )

    async with both.world.store() as store:
        await store.write(busy)
    await both.proposes(2, 3)
    await both.newcomer.hears()
    await both.newcomer.taps("Zeiten")
    await both.newcomer.taps_option(2)

    assert "Da haben Sie schon etwas anderes" in both.newcomer.screen.text
    await both.newcomer.taps("Ja")
    assert "Ihr Termin steht" in both.newcomer.screen.text
