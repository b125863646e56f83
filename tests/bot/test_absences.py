"""`lotse absent`, and what people hear whose adviser is not there."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import cli
from tests.bot.test_reminders import plain
from tests.dialogs import stored
from tests.support.staff import Desk
from tests.support.visitor import TEXTS, Visitor, World, world

# Three days on, Thursday at 9:00; Elif and Samir give this advice in Marxloh, and
# Mariya in the morning.
DAY = "2026-11-26"
EVERYBODY = ("Elif", "Samir", "Mariya")


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
async def amina(here: World) -> Visitor:
    """Somebody with an appointment on Thursday, 9:00."""
    visitor = Visitor(here, language="de")
    await visitor.starts()
    await visitor.presses("l.de")
    await visitor.presses("s.booking")
    for number in (1, 1, 4, 1, 1):
        await visitor.taps_option(number)
    await visitor.types("Amina")
    await visitor.presses(visitor.options[0].token)
    return visitor


async def all_ill(here: World) -> Desk:
    """Let everybody be ill who could see her."""
    desk = Desk(here)
    for name in EVERYBODY:
        assert await desk.absent(name, DAY, DAY) == 0
    return desk


async def test_somebody_else_is_told_of_without_a_name(
    here: World, amina: Visitor
) -> None:
    desk = Desk(here)
    adviser = "SELECT adviser_id FROM booking"
    [(before,)] = await stored.rows(here, adviser)

    for name in EVERYBODY[:2]:
        assert await desk.absent(name, DAY, DAY) == 0
    heard = await amina.hears()

    [(after,)] = await stored.rows(here, adviser)
    assert after != before
    assert "jemand anderes" in plain(heard[-1].text)
    assert "Arbeit" not in heard[-1].text
    assert not any(name in heard[-1].text for name in EVERYBODY)
    await amina.taps("Verschieben")
    assert "Bei wem" in amina.screen.text


async def test_called_off_is_said_warmly_with_a_way_on(
    here: World, amina: Visitor
) -> None:
    desk = await all_ill(here)
    [said] = [s for s in await amina.hears() if "absagen" in s.text]

    assert "called off" in desk.said
    assert "please call" not in desk.said
    assert "Es tut uns leid" in plain(said.text)
    assert "Donnerstag, 26. November" in plain(said.text)
    assert "Arbeit" not in said.text
    assert [b.label for b in amina.buttons] == [
        "📅 Andere Zeit",
        "👤 Mit Menschen reden",
    ]
    await amina.taps("Andere Zeit")
    assert "Wobei" in amina.screen.text


async def test_nothing_more_is_said_of_an_appointment_that_was_called_off(
    here: World, amina: Visitor
) -> None:
    await all_ill(here)
    await amina.hears()

    here.now += timedelta(days=4)

    assert await amina.hears() == []
    await amina.presses("m")
    await amina.taps("Meine Termine")
    assert "keinen Termin" in amina.screen.text


async def test_her_own_data_say_that_it_was_we(here: World, amina: Visitor) -> None:
    await all_ill(here)

    called_off = "SELECT count(*) FROM booking WHERE called_off_at IS NOT NULL"

    assert await stored.rows(here, called_off) == [(1,)]


async def test_in_the_middle_of_moving_it_she_hears_that_it_is_gone(
    here: World, amina: Visitor
) -> None:
    await amina.presses("m")
    await amina.taps("Meine Termine")
    await amina.taps_option()
    await amina.taps("Verschieben")
    await amina.taps_option()
    await all_ill(here)

    for _ in range(2):  # day, time
        await amina.taps_option()
    await amina.taps("Ja")

    assert "nicht mehr" in amina.screen.text


async def test_who_cannot_be_told_in_time_is_to_be_called(
    here: World, amina: Visitor
) -> None:
    await amina.types("stop")

    desk = await all_ill(here)

    assert "please call" in desk.said


async def test_a_message_of_yesterday_about_a_colleague_is_not_said(
    here: World, amina: Visitor
) -> None:
    desk = Desk(here)
    for name in EVERYBODY[:2]:
        await desk.absent(name, DAY, DAY)
    here.now = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)

    assert await amina.hears() == []


async def test_the_list_shows_who_is_absent_until_she_is_back(here: World) -> None:
    desk = Desk(here)
    assert await desk.who_is_absent() == "Everybody is there."

    await desk.absent("elif", f"{DAY}T12:30", "2026-11-27", by="Nadia")
    listed = await desk.who_is_absent()
    await desk.back("Elif Aydın")

    assert "Elif Aydın" in listed
    assert "26.11.2026 12:30" in listed
    assert "28.11.2026 00:00" in listed
    assert "Nadia" in listed
    assert await desk.who_is_absent() == "Everybody is there."
    assert await desk.back("Elif") == 2


@pytest.mark.parametrize(
    ("name", "first", "last", "why"),
    [
        ("Nobody", DAY, DAY, "which adviser"),
        ("", DAY, DAY, "which adviser"),
        ("Elif", "tomorrow", DAY, "is no day"),
        ("Elif", DAY, "", "is no day"),
        ("Elif", DAY, "2026-11-24", "over before it begins"),
        ("Elif", "2026-11-02", "2026-11-03", "over before it begins"),
        ("Elif", "2026-11-26T09:00+01:00", DAY, "leave the zone out"),
    ],
)
async def test_what_cannot_be_is_said(
    here: World, name: str, first: str, last: str, why: str
) -> None:
    desk = Desk(here)

    assert await desk.absent(name, first, last) == 2

    assert why in desk.refused
    assert await stored.rows(here, "SELECT count(*) FROM closure WHERE adviser_id") == [
        (0,)
    ]


def test_the_command_notes_and_lists_and_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/lotse.db")
    monkeypatch.setenv("SECRET_KEY", "a secret for tests only")
    monkeypatch.chdir(tmp_path)

    assert cli.main(["absent", "Elif", "2099-01-05", "--as", "Nadia"]) == 0
    assert cli.main(["absent"]) == 0
    assert "Elif Aydın" in capsys.readouterr().out
    assert cli.main(["absent", "Elif", "--back"]) == 0
    assert cli.main(["absent"]) == 0
    assert "Everybody is there." in capsys.readouterr().out


def test_both_screens_have_words_in_every_language() -> None:
    for one in TEXTS.languages:
        assert TEXTS.has_in(one.tag, "called-off-question")
        assert TEXTS.has_in(one.tag, "reseated-said")
