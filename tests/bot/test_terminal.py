"""A booking in the terminal, and the office's list of the day."""

import asyncio
import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from rich.console import Console

from bot import app, cli, settings
from bot.channels import terminal
from tests.support.visitor import MONDAY


class Keyboard(Console):
    """A console on which somebody has typed already."""

    def __init__(self, *typed: str) -> None:
        super().__init__(file=io.StringIO(), width=80)
        self.typed = list(typed)

    def input(self, *args: object, **kwargs: object) -> str:
        if not self.typed:
            raise EOFError
        return self.typed.pop(0)


def chosen(folder: Path) -> settings.Settings:
    return settings.load({"DATABASE_URL": f"sqlite:///{folder}/lotse.db"}, folder)


async def book(folder: Path) -> str:
    """Book Tuesday's first time in Turkish; return what the screen showed."""
    keyboard = Keyboard("Türkçe", "1", "1", "1", "2", "1", "1", "Ayşe Yılmaz", "1")
    async with app.build(chosen(folder), now=lambda: MONDAY) as built:
        await terminal.talk(built.talks, keyboard, "guest")
    return keyboard.file.getvalue()  # type: ignore[attr-defined]


async def test_a_booking_in_the_terminal_shows_address_and_file(
    tmp_path: Path,
) -> None:
    shown = await book(tmp_path)

    assert "Randevunuz alındı" in shown
    assert "Weseler Straße" in shown
    assert "/calendar/" in shown


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/lotse.db")
    return tmp_path


def test_the_agenda_says_who_comes_when_and_in_which_language(
    in_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(book(in_folder))
    capsys.readouterr()

    assert cli.main(["agenda", "--day", "2026-11-24", "--csv"]) == 0
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert rows[1][2:5] == ["Marxloh", "Ayşe Yılmaz", "Türkçe"]

    assert cli.main(["agenda", "--day", "2026-11-24", "--ics"]) == 0
    calendar = Calendar.from_ical(capsys.readouterr().out)
    [appointment] = calendar.walk("VEVENT")
    assert appointment.decoded("dtstart").isoformat().startswith("2026-11-24T08:")

    assert cli.main(["agenda", "--day", "2026-11-24", "--office", "marxloh"]) == 0
    assert "Ayşe" in capsys.readouterr().out
    assert cli.main(["agenda", "--day", "2026-11-25"]) == 0
    assert "niemand" in capsys.readouterr().out


async def book_for_a_family(folder: Path) -> None:
    """Book Tuesday's first time in Turkish for three, with two children."""
    keyboard = Keyboard("Türkçe", "1", "3", "1", "2", "2", "1", "3", "2", "1", "1")
    keyboard.typed += ["Ayşe Yılmaz", "1"]
    async with app.build(chosen(folder), now=lambda: MONDAY) as built:
        await terminal.talk(built.talks, keyboard, "guest")


def test_the_agenda_says_who_interprets_where_and_for_which_children(
    in_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The visitor's own calendar does not: it pops up on a lock screen."""
    asyncio.run(book_for_a_family(in_folder))
    capsys.readouterr()

    assert cli.main(["agenda", "--day", "2026-11-24", "--csv"]) == 0
    heads, row = csv.reader(io.StringIO(capsys.readouterr().out))
    said = dict(zip(heads, row, strict=True))
    assert said["Sprache"] == "Türkçe"
    assert said["Übersetzt"] == "Sevgi Ahmedova"
    assert (said["Raum"], said["Personen"]) == ("E 02", "3")
    assert said["Kinder"] == "1 × 0 bis 2 Jahre, 1 × 3 bis 5 Jahre"

    assert cli.main(["agenda", "--day", "2026-11-24", "--ics"]) == 0
    [visit] = Calendar.from_ical(capsys.readouterr().out).walk("VEVENT")
    assert "Raum: E 02" in visit["description"]


def test_an_office_there_is_not_is_said_in_one_sentence(
    in_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["agenda", "--office", "atlantis"]) == 2
    assert "atlantis" in capsys.readouterr().err


def test_who_did_not_come_is_noted_by_number_and_shown(
    in_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(book(in_folder))
    monkeypatch.setattr(app, "clock", lambda: MONDAY)
    assert cli.main(["missed", "1"]) == 2
    assert "has not begun" in capsys.readouterr().err
    monkeypatch.setattr(app, "clock", lambda: MONDAY + timedelta(days=3))

    assert cli.main(["missed", "1"]) == 0
    assert cli.main(["missed", "99"]) == 2
    capsys.readouterr()
    assert cli.main(["agenda", "--day", "2026-11-24", "--csv"]) == 0

    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert rows[1][0] == "1"
    assert rows[1][-1] == "kam nicht"
