"""Writing to a human in the chat, as the person sees it; stops, hours, languages."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete

from bot.channels.base import Outgoing
from storage import directory, schema
from storage.transaction import Tx
from tests.dialogs import stored
from tests.support.staff import Desk
from tests.support.visitor import TEXTS, Visitor, World, world

PLAIN = str.maketrans("", "", "\u2068\u2069")
WRITE = "✍️"
WEDNESDAY = 3
LANGUAGES = [language.tag for language in TEXTS.languages]


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Return somebody in the menu."""
    visitor = Visitor(here, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    return visitor


async def asks(visitor: Visitor) -> Outgoing:
    """Let somebody ask for a human."""
    await visitor.presses("q")
    return await visitor.taps(WRITE)


async def mode(here: World) -> str:
    return str((await stored.rows(here, "SELECT mode FROM conversation"))[0][0])


async def test_she_sees_who_reads_and_when_and_the_way_back(amina: Visitor) -> None:
    screen = await asks(amina)

    assert "Jemand aus der Beratung liest sie" in screen.text
    assert "heute bis \u206813:00\u2069 Uhr" in screen.text
    assert "keine Nummern von Pass oder Konto" in screen.text
    assert [button.label for button in amina.buttons] == ["🤖 Zum Programm"]
    assert await mode(amina.world) == "waiting"


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-23 08:00", "Es ist jemand da, heute bis 13:00 Uhr."),
        ("2026-11-23 12:10", "heute ab 13:30 Uhr."),
        ("2026-11-23 23:30", "heute ab 9:00 Uhr."),
        ("2026-11-23 17:00", "morgen ab 9:00 Uhr."),
        ("2026-11-27 13:00", "ab Montag, 30. November, 9:00 Uhr."),
        ("2026-12-24 20:00", "ab Montag, 4. Januar, 9:00 Uhr."),
    ],
)
async def test_when_somebody_reads_follows_from_the_opening_hours(
    amina: Visitor, now: str, said: str
) -> None:
    """Times are UTC, an hour behind Duisburg. The demo closes over Christmas."""
    amina.world.now = datetime.fromisoformat(f"{now}+00:00")

    screen = await asks(amina)

    assert said in screen.text.translate(PLAIN)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_nothing_is_promised_while_all_offices_are_closed_for_weeks(
    here: World, language: str
) -> None:
    def close(tx: Tx) -> None:
        tx.connection.execute(delete(schema.table(schema.OpeningRule)))
        directory.changed(tx)

    async with here.store() as store:
        await store.write(close)
    guest = Visitor(here, language=language)
    await guest.starts()
    await guest.presses(f"l.{language}")

    screen = await asks(guest)

    assert TEXTS.text(language, "handover-sometime") in screen.text


async def test_the_first_message_is_confirmed_and_those_after_it_are_not(
    here: World, amina: Visitor
) -> None:
    """Two were written while there was no connection; they come one after the other."""
    await asks(amina)
    first, second = (
        amina.incoming("text", text=text) for text in ("Ich habe Post.", "Vom Amt.")
    )

    screen = await amina.sends(first)
    screens = len(amina.screens)
    await amina.sends(second)

    assert screen.text.startswith("✅ Ihre Nachricht ist da.")
    assert len(amina.screens) == screens
    desk = Desk(here)
    assert await desk.reads(1) == 0
    assert "Ich habe Post." in desk.said
    assert desk.said.index("Ich habe Post.") < desk.said.index("Vom Amt.")


async def test_after_hours_one_kind_line_says_when_somebody_is_there_again(
    amina: Visitor,
) -> None:
    await asks(amina)
    await amina.types("Hallo")
    amina.world.now += timedelta(hours=2)
    count = len(amina.screens)
    await amina.types("Sind Sie da?")
    assert len(amina.screens) == count  # somebody is there: nothing is said

    amina.world.now = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
    screen = await amina.types("Jetzt noch?")
    assert screen.text.startswith("🕘 Gerade ist niemand da.")
    count = len(amina.screens)
    await amina.types("Schade.")

    assert len(amina.screens) == count


async def test_who_asked_after_hours_is_told_so_once(amina: Visitor) -> None:
    amina.world.now = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
    await asks(amina)
    screen = await amina.types("Hallo")
    count = len(amina.screens)
    await amina.types("Noch etwas")

    assert "morgen ab" in screen.text
    assert len(amina.screens) == count


async def test_she_can_call_it_off_and_ask_again(here: World, amina: Visitor) -> None:
    await asks(amina)
    menu = await amina.taps("Zum Programm")
    assert "Was möchten Sie tun?" in menu.text
    assert await mode(here) == "bot"

    await asks(amina)
    screen = await amina.types("Doch noch etwas")

    assert screen.text.startswith("✅")
    assert await mode(here) == "waiting"


async def test_what_was_begun_can_be_gone_on_with_afterwards(amina: Visitor) -> None:
    await amina.presses("s.booking")
    await amina.taps_option(1)
    question = amina.screen.text

    await asks(amina)
    await amina.types("Eine Frage")
    await amina.taps("Zum Programm")
    screen = await amina.taps("Termin: weiter")

    assert screen.text == question


async def test_a_stop_while_waiting_ends_it(here: World, amina: Visitor) -> None:
    await asks(amina)
    await amina.types("Ich habe eine Frage")
    screen = await amina.types("Stop")
    count = len(amina.screens)
    desk = Desk(here)

    assert "🛑" in screen.text
    assert await mode(here) == "bot"
    assert await desk.lists() == "Nobody is waiting."
    assert await desk.answers(1, "Samir", "Hallo") == 2
    await amina.hears()
    assert len(amina.screens) == count


async def test_who_asks_after_a_stop_may_be_answered(
    here: World, amina: Visitor
) -> None:
    await amina.presses("q")
    write = amina.button(WRITE).token
    await amina.types("Stop")

    await amina.presses(write)

    assert await Desk(here).answers(1, "Samir", "Guten Tag!") == 0
    assert "Guten Tag!" in (await amina.hears())[-1].text


async def test_another_language_while_waiting(here: World, amina: Visitor) -> None:
    await asks(amina)
    await amina.types("Sprache")
    screen = await amina.taps("Türkçe")

    assert "Danışmadan biri okur" in screen.text
    assert "13:00" in screen.text
    assert await mode(here) == "waiting"
    assert "Türkçe" in await Desk(here).lists()


async def test_a_reminder_while_waiting_disturbs_nothing(here: World) -> None:
    amina = Visitor(here, language="de")
    await amina.starts()
    await amina.presses("l.de")
    await amina.presses("s.booking")
    for number in (1, 1, WEDNESDAY, 1, 1):
        await amina.taps_option(number)
    await amina.types("Amina")
    await amina.presses(amina.options[0].token)
    await asks(amina)
    await amina.types("Eine Frage")

    here.now = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    [reminder] = await amina.hears()
    await amina.taps("ich komme")
    await amina.types("Bis morgen!")

    assert "Morgen um" in reminder.text
    assert await mode(here) == "waiting"
    desk = Desk(here)
    await desk.reads(1)
    assert "Bis morgen!" in desk.said


async def test_a_stranger_chooses_a_language_first(here: World) -> None:
    """A page that was forgotten presses the button of its former conversation."""
    stranger = Visitor(here, language="de")

    screen = await stranger.presses("t")

    assert "Welche Sprache?" in screen.text
    assert await mode(here) == "bot"
