"""`lotse firms`, `places`, `internships`: lists, decisions, figures, kind errors."""

import asyncio
import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from sqlalchemy import update

from storage import (
    campaigns,
    directory,
    internships,
    matching,
    placements,
    schema,
    seekers,
)
from storage.placements import FIRM, SEEKER
from storage.values import Day, Language, Word
from tests.storage import world as small
from tests.support import command_line
from tests.support.command_line import Desk
from tests.support.visitor import World, world

Said = pytest.CaptureFixture[str]


@pytest.fixture
def here(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
def desk(here: World, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Return the command line, with the same database and the same clock."""
    return command_line.of(here, monkeypatch, width=120)


def does(here: World, what: Callable[..., Any]) -> Any:
    """Run something in a transaction of its own."""

    async def run() -> Any:
        async with here.store() as store:
            return await store.write(what)

    return asyncio.run(run())


def amina(tx: Any) -> int:
    """Let Amina sign up and tap interest in the bakery; return the placement."""
    (campaign,) = campaigns.open_now(tx)
    who = seekers.sign_up(
        tx.called_by(small.person(tx)),
        campaign,
        wishes=campaigns.trades(tx, campaign),
        before=(),
        german=Word("simple"),
        languages=(Language("bg"),),
        ready=Day(tx.directory.campaigns[campaign.id].opens_on, small.ZONE),
        days=range(5),
        hours=Word("morning"),
        quarter=campaigns.quarters(tx)[1],
        travel=Word("walk"),
        care=False,
        size="",
        name="Amina [red]",
    )
    phone = update(schema.table(schema.Seeker)).values(phone="+492214710777")
    tx.connection.execute(phone)
    place, *_ = matching.internships_for(tx, who.id)
    return placements.answer(tx, who.id, place, interested=True).id


def introduced(tx: Any) -> int:
    """Let both sides agree that she is introduced."""
    number = amina(tx)
    placements.step(tx, number, placements.WANTED, FIRM)
    placements.step(tx, number, placements.INTRODUCED, SEEKER)
    return number


def sheet(said: str) -> list[dict[str, str]]:
    assert said.startswith("\ufeff")
    return [*csv.DictReader(io.StringIO(said.removeprefix("\ufeff")))]


def test_firms_are_listed_shown_and_decided_about(desk: Desk, capsys: Said) -> None:
    assert desk("firms") == 0
    assert desk("firms", "--state", "asked") == 0
    assert desk("firms", "refuse", 2) == 0
    assert desk("firms", "--state", "refused") == 0
    assert desk("firms", "show", 2) == 0
    assert desk("firms", "approve", 2) == 0

    said = capsys.readouterr().out
    for words in (
        "Bäckerei Kornblum (no chat)",
        "There is no such firm.",
        "refused: firm 2",
        "Brautmode Lale (refused)",
        "Herr Demirel, +49 221 4710 322 (afternoon)",
        "approved: firm 2",
    ):
        assert words in said


def test_places_are_listed_by_state_field_and_firm(desk: Desk, capsys: Said) -> None:
    assert desk("places") == 0
    everything = capsys.readouterr().out
    assert desk("places", "--state", "open", "--trade", "hair", "--firm", 1) == 0
    one = capsys.readouterr().out
    assert desk("places", "--trade", "hair", "--firm", 2) == 0
    none = capsys.readouterr().out

    assert "Mo We Fr 08:00–12:00" in everything
    assert "Lager und Transport" in everything
    assert "Salon Şirin" in one
    assert "Brautmode" not in one
    assert "There is no such place." in none


def test_a_place_that_waits_is_approved_and_its_firm_remembered(
    here: World, desk: Desk, capsys: Said
) -> None:
    def ask(tx: Any) -> None:
        for place in (2, 3):
            internships.set_state(tx, place, internships.ASKED)
        waits = update(schema.table(schema.Firm)).values(state="asked")
        tx.connection.execute(waits)

    does(here, ask)

    assert desk("places", "approve", 2) == 0
    assert "nobody sees it before firm 2 is approved" in capsys.readouterr().out
    assert desk("firms", "approve", 2) == 0
    assert "places that wait for you: 3" in capsys.readouterr().out
    assert desk("places", "refuse", 3) == 0
    assert desk("places", "approve", 2) == 2
    assert "does not wait" in capsys.readouterr().err


def test_who_is_at_a_place_is_a_number_until_both_have_agreed(
    here: World, desk: Desk, capsys: Said
) -> None:
    number = does(here, amina)

    assert desk("places", "show", 4) == 0
    before = capsys.readouterr().out
    assert desk("internships", "step", number, "wanted") == 0
    does(
        here,
        lambda tx: placements.step(tx, number, placements.INTRODUCED, SEEKER),
    )
    assert desk("places", "show", 4) == 0
    after = capsys.readouterr().out

    assert "person 1" in before
    assert "Amina" not in before
    assert "Amina [red]" in after
    assert "+49" not in after


def test_a_place_is_paused_resumed_and_withdrawn(
    here: World, desk: Desk, capsys: Said
) -> None:
    does(here, amina)

    for word in ("pause", "resume", "withdraw"):
        assert desk("places", word, 4) == 0
    assert desk("places", "pause", 4) == 2

    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "paused: place 4",
        "open: place 4",
        "withdrawn: place 4; what ended with it: 1",
    ]
    assert said.err == "lotse: place 4 is withdrawn: too late to pause it\n"


def test_an_internship_is_shown_with_its_log_and_what_can_follow(
    here: World, desk: Desk, capsys: Said
) -> None:
    number = does(here, introduced)

    assert desk("internships") == 0
    assert desk("internships", "--state", "agreed") == 0
    assert desk("internships", "show", number) == 0

    said = capsys.readouterr().out
    assert "There is no such internship." in said
    log = [line.split("│") for line in said.splitlines() if "23.11.2026" in line]
    assert [[cell.strip() for cell in line[1:3]] for line in log] == [
        ["interest", "seeker"],
        ["wanted", "firm"],
        ["introduced", "seeker"],
    ]
    assert f"lotse internships step {number} talk|trial|agreed|withdrawn" in said


def test_what_staff_note_is_in_the_log_as_theirs(
    here: World, desk: Desk, capsys: Said
) -> None:
    number = does(here, introduced)

    assert desk("internships", "step", number, "agreed") == 0
    assert desk("internships", "step", number, "running") == 0
    assert desk("internships", "step", number, "broken") == 2
    assert desk("internships", "step", number, "broken", "--reason", "Was ill!") == 2
    assert desk("internships", "step", number, "talk") == 2
    assert desk("internships", "step", number, "broken", "--reason", "distance") == 0

    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == f"broken: internship {number}"
    assert [line.split(":")[1].strip() for line in said.err.splitlines()] == [
        "say why it broke off",
        "a reason is one word in small letters",
        f"placement {number} is running",
    ]
    log = does(here, lambda tx: placements.history(tx, number))
    assert [(row.by, row.reason) for row in log][-1] == ("staff", "distance")


def test_a_sheet_has_no_numbers_unless_they_are_asked_for(
    here: World, desk: Desk, capsys: Said
) -> None:
    does(here, introduced)
    for name in ("firms", "places", "internships"):
        assert desk(name, "export") == 0
        said = capsys.readouterr().out
        assert "4710" not in said
        assert "Amina" not in said
        rows = len(sheet(said))
        assert desk(name, "export", "--with-contacts") == 0
        said = capsys.readouterr().out
        assert "'+49" in said
        assert len(sheet(said)) == rows > 0


def test_a_sheet_runs_nothing_that_somebody_has_written(
    here: World, desk: Desk, capsys: Said
) -> None:
    def write(tx: Any) -> None:
        table = schema.table(schema.Firm)
        for number, name in enumerate(("=1+1", "+x", "-x", "@x", "\tx"), 1):
            named = update(table).where(table.c.id == number)
            tx.connection.execute(named.values(name=name))

    does(here, write)
    for name in ("firms", "places"):
        assert desk(name, "export") == 0
        names = {row["firm"] for row in sheet(capsys.readouterr().out)}
        assert names == {"'=1+1", "'+x", "'-x", "'@x", "'\tx"}


def test_the_funnel_is_a_table_a_sheet_and_a_picture(
    here: World, desk: Desk, capsys: Said, tmp_path: Path
) -> None:
    number = does(here, introduced)
    picture = tmp_path / "funnel.svg"

    assert desk("internships", "step", number, "withdrawn", "--reason", "moved") == 0
    assert desk("internships", "funnel", "--svg", picture) == 0
    table = capsys.readouterr().out
    assert desk("internships", "funnel", "--campaign", "offensive", "--csv") == 0
    rows = sheet(capsys.readouterr().out)

    assert "withdrawn: 1 (moved 1)" in table
    assert "Gastronomie" in table
    counted = {
        (row["what"], row["reason"], row["field"]): (row["placements"], row["people"])
        for row in rows
    }
    assert counted["signed up", "", ""] == ("", "1")
    assert counted["introduced", "", ""] == ("1", "1")
    assert counted["withdrawn", "moved", ""] == ("1", "")
    assert counted["interest", "", "Gastronomie"] == ("–", "")
    words = {node.text for node in ElementTree.parse(picture).iter()}
    assert {"All campaigns", "introduced", "1 placement"} <= words


def test_a_picture_takes_any_name(here: World, desk: Desk, tmp_path: Path) -> None:
    def name(tx: Any) -> None:
        table = schema.table(schema.Campaign)
        tx.connection.execute(update(table).values(names={"de": "<Bau & Handwerk>"}))
        directory.changed(tx)

    does(here, name)
    picture = tmp_path / "funnel.svg"

    asked = ("internships", "funnel", "--campaign", "offensive", "--svg", picture)
    assert desk(*asked) == 0

    titles = {node.text for node in ElementTree.parse(picture).iter()}
    assert "<Bau & Handwerk>" in titles


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("firms", "show", 99), "there is no firm 99"),
        (("firms", "approve", 99), "there is no firm 99"),
        (("places", "show", 99), "there is no place 99"),
        (("places", "pause", 99), "there is no place 99"),
        (("places", "approve", 99), "place 99 does not wait"),
        (("places", "--trade", "hare"), "there is no trade 'hare'; it is retail,"),
        (("internships", "show", 99), "there is no placement 99"),
        (("internships", "step", 99, "wanted"), "there is no placement 99"),
        (("internships", "funnel", "--campaign", "x"), "no campaign 'x'; it is offens"),
        (("internships", "funnel", "--svg", "/no/such/folder/x.svg"), "No such file"),
    ],
)
def test_what_is_not_there_is_one_sentence(
    here: World, desk: Desk, capsys: Said, words: tuple[object, ...], fault: str
) -> None:
    assert desk(*words) == 2

    said = capsys.readouterr().err
    assert fault in said
    assert said.count("\n") == 1


def test_a_state_that_there_is_not_is_refused_with_those_there_are(
    desk: Desk, capsys: Said
) -> None:
    with pytest.raises(SystemExit) as end:
        desk("firms", "--state", "lost")

    assert end.value.code == 2
    assert "'asked', 'approved', 'refused'" in capsys.readouterr().err
