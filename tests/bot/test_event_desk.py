"""`lotse events`: the programme, the door's list, and what staff change."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.bot.test_events import answers, comes, opens, signs_up
from tests.support import command_line
from tests.support.command_line import Desk
from tests.support.visitor import Visitor, World, world


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
def desk(here: World, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return the command line, with the same database and the same clock."""
    return command_line.of(here, monkeypatch, "events", width=140)


async def _with_children(here: World) -> Visitor:
    amina = await comes(here)
    await opens(amina, "Arbeit")
    await amina.taps("Ja, ich komme")
    await answers(amina, "1 Kind", "3 bis 5", name="Amina Haddad")
    return amina


def test_the_list_says_what_is_coming_and_how_full_it_is(
    here: World, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_with_children(here))

    assert desk() == 0

    listed = capsys.readouterr().out
    assert "application" in listed
    assert "03.12.2026 09:30" in listed
    assert "1/12" in listed


def test_the_doors_list_has_names_languages_and_children(
    here: World, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_with_children(here))

    assert desk("show", "application") == 0

    listed = capsys.readouterr().out
    for said in (
        "Amina Haddad",
        "Deutsch",
        "1 × 3 bis 5 Jahre",
        "going",
        "09:30–12:30",
    ):
        assert said in listed


def test_who_came_is_noted_once_it_is_over(
    here: World, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_with_children(here))

    assert desk("came", 1) == 2
    assert "to come" in capsys.readouterr().err
    here.now = datetime(2026, 12, 3, 12, 0, tzinfo=UTC)
    assert desk("came", 1) == 0
    assert desk("missed", 1) == 0
    assert desk("missed", 7) == 2
    desk("show", "application")

    assert "missed" in capsys.readouterr().out


def test_an_event_is_called_off_once_and_everybody_is_told(
    here: World, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    amina = asyncio.run(_with_children(here))

    assert desk("off", "application") == 0
    assert "people to tell: 1" in capsys.readouterr().out
    assert desk("off", "application") == 2
    assert desk("off", "nothing") == 2
    [said] = asyncio.run(amina.hears())
    assert "müssen wir absagen" in said.text
    desk()
    assert "called off" in capsys.readouterr().out


def test_a_date_is_moved_on_the_offices_clock(
    here: World, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    amina = asyncio.run(_with_children(here))
    desk("show", "application")
    number = capsys.readouterr().out.split("03.12.2026")[0].split()[-1].strip(":")

    assert desk("move", number, "2026-12-04T10:00") == 0

    [said] = asyncio.run(amina.hears())
    assert "4. Dezember, 10:00" in said.text
    assert desk("move", number, "2026-11-20T10:00") == 2
    assert desk("move", 999, "2026-12-04T10:00") == 2
    assert desk("move", number, "2026-12-04T10:00+01:00") == 2


EVENT = {
    "key": "fair",
    "topic": "work",
    "kind": "evening",
    "office": "hochfeld",
    "seats": 30,
    "languages": ["de"],
    "labels": {"de": "Jobmesse"},
    "names": {"de": "Jobmesse"},
    "descriptions": {"de": "Firmen stellen sich vor."},
    "sessions": [{"starts": "2026-12-09T15:00", "ends": "2026-12-09T18:00"}],
}


def test_a_file_adds_events_that_people_can_sign_up_for(
    here: World, desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "fair.json"
    file.write_text(json.dumps({"event": [EVENT]}), "utf-8")

    assert desk("add", file) == 0

    async def looks() -> Visitor:
        amina = await comes(here)
        await amina.taps("Workshops")
        await amina.taps("Arbeit")
        return amina

    amina = asyncio.run(looks())
    assert any("Jobmesse" in option.label for option in amina.options)


def test_a_file_in_toml_will_do_as_well(desk: Desk, tmp_path: Path) -> None:
    lines = [f"{name} = {json.dumps(EVENT[name])}" for name in EVENT if name[-1] != "s"]
    tables = ["languages = ['de']", "seats = 5", *lines]
    words = [f'{name}.de = "Messe"' for name in ("labels", "names", "descriptions")]
    dates = "sessions = [{ starts = 2026-12-09T15:00:00, ends = 2026-12-09T16:00:00 }]"
    file = tmp_path / "fair.toml"
    file.write_text("\n".join(["[[event]]", *tables, *words, dates]), "utf-8")

    assert desk("add", file) == 0


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"key": "application"}, "in use"),
        ({"office": "nowhere"}, "nowhere"),
        ({"kind": "party"}, "party"),
        ({"seats": 0}, "at least one seat"),
        ({"labels": {"de": "Eine sehr lange Messe"}}, "letters"),
        ({"names": {"tr": "Fuar"}}, "no de"),
        ({"care": {"adults": 3}}, "adults"),
        ({"sessions": []}, "every date"),
        ({"reminders": ["soon"]}, "soon"),
        ({"holds": ["long"]}, "long"),
        ({"place": {"names": {"de": "Saal"}}}, "place has no directions"),
    ],
)
def test_a_wrong_file_changes_nothing_and_says_why(
    here: World,
    desk: Desk,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: dict[str, object],
    fault: str,
) -> None:
    file = tmp_path / "fair.json"
    good = EVENT | {"key": "good"}
    file.write_text(json.dumps({"event": [good, EVENT | change]}), "utf-8")

    assert desk("add", file) == 2
    assert fault in capsys.readouterr().err
    desk()
    assert "good" not in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_one_sentence(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("[[event]\n", "utf-8")

    assert desk("add", tmp_path / "none.toml") == 2
    assert desk("add", broken) == 2
    assert capsys.readouterr().err.count("lotse:") == 2


def test_an_unknown_event_is_one_sentence(
    here: World, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(signs_up_once(here))

    assert desk("show", "nothing") == 2
    assert "there is no event 'nothing'" in capsys.readouterr().err


async def signs_up_once(here: World) -> None:
    await signs_up(await comes(here))
