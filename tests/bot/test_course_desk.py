"""`lotse courses`: the lists, what came of a talk, the figures, another course."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import cli
from tests.bot.test_courses import beats, informed, news, opens, states
from tests.bot.test_event_desk import desk as events_desk
from tests.bot.test_event_desk import here
from tests.support.visitor import Visitor, World

__all__ = ["events_desk", "here"]
Desk = Callable[..., int]


@pytest.fixture
def desk(events_desk: Desk) -> Desk:
    """Return the command line, with the same database and the same clock."""
    return lambda *words: cli.main(["courses", *map(str, words)])


@pytest.fixture
def amina(here: World) -> Visitor:
    """Somebody who was at the information evening."""
    return asyncio.run(informed(here))


def test_the_list_says_how_many_are_how_far(
    desk: Desk, amina: Visitor, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk() == 0

    [line] = [ln for ln in capsys.readouterr().out.splitlines() if "nursing" in ln]
    cells = [cell.strip() for cell in line.strip("│").split("│")]
    assert cells == ["nursing", "Pflege", "", "", "1", "", "", "", "", "", "16"]


def test_who_is_on_the_way_is_shown_with_what_staff_need(
    desk: Desk, amina: Visitor, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk("show", "nursing") == 0
    shown = capsys.readouterr().out
    assert "Amina" in shown
    assert "informed" in shown
    assert "23.11.2026" in shown

    assert desk("csv") == 0
    [head, line] = capsys.readouterr().out.splitlines()
    assert head == "course,nr,name,language,state,since,signed_up"
    assert line == "nursing,1,Amina,de,informed,02.12.2026,23.11.2026"
    assert desk("show", "plumbing") == 2


def test_what_came_of_the_talk_is_noted_and_told(
    here: World, desk: Desk, amina: Visitor, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk("step", 1, "notyet", "papers") == 0
    assert asyncio.run(states(here)) == ["notyet"]
    assert desk("step", 1, "suitable") == 0
    assert asyncio.run(states(here)) == ["suitable"]

    assert desk("step", 1, "informed") == 2
    assert "does not follow" in capsys.readouterr().err
    assert desk("step", 7, "suitable") == 2
    assert "nobody with number 7" in capsys.readouterr().err


def test_staff_take_off_the_list_who_has_said_so(
    here: World, desk: Desk, amina: Visitor
) -> None:
    assert desk("step", 1, "left") == 0

    assert asyncio.run(states(here)) == ["left"]
    asyncio.run(beats(here))
    assert asyncio.run(news(amina)) == []


def test_the_funnel_counts_what_was_reached_also_of_who_has_left(
    here: World, desk: Desk, amina: Visitor, capsys: pytest.CaptureFixture[str]
) -> None:
    desk("step", 1, "left")
    capsys.readouterr()

    assert desk("funnel", "--csv") == 0
    assert capsys.readouterr().out.splitlines() == [
        "course,interest,invited,informed,talk,suitable,block,finished",
        "nursing,1,1,1,0,0,0,0",
        "childcare,0,0,0,0,0,0,0",
    ]
    assert desk("funnel") == 0
    assert "How many have come how far" in capsys.readouterr().out


CAREER = {
    "topic": [
        {"key": "cook", "names": {"de": "Beruf: Kochen"}},
        {"key": "cook-1", "names": {"de": "Kochen: Teil 1"}},
    ],
    "course": [
        {
            "key": "cook",
            "topic": "cook",
            "service": "aptitude",
            "seats": 8,
            "names": {"de": "Kochen"},
            "abouts": {"de": "Sie kochen in einer Küche."},
            "needs": {"de": "Sie essen gern."},
            "blocks": [{"topic": "cook-1"}],
        }
    ],
}


def test_another_course_is_added_from_a_file(
    here: World,
    desk: Desk,
    amina: Visitor,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    added = tmp_path / "more.json"
    added.write_text(json.dumps(CAREER))

    assert desk("add", added) == 0
    assert "added: cook" in capsys.readouterr().out
    asyncio.run(opens(amina, "Kochen"))
    assert "Sie kochen in einer Küche" in amina.screen.text
    assert desk("add", added) == 2


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"topic": "nobody"}, "nobody"),
        ({"names": {"en": "Cooking"}}, "names has no de"),
        ({"blocks": [{"topic": "cook-1", "after": ["cook-2"]}]}, "listed first"),
        ({"key": ""}, "is empty"),
    ],
)
def test_a_file_with_a_fault_changes_nothing(
    desk: Desk,
    amina: Visitor,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    changes: dict[str, object],
    why: str,
) -> None:
    bad = tmp_path / "bad.json"
    [course] = CAREER["course"]
    bad.write_text(json.dumps(CAREER | {"course": [course | changes]}))

    assert desk("add", bad) == 2
    assert why in capsys.readouterr().err
    assert desk("add", tmp_path / "none.json") == 2
    asyncio.run(opens(amina))
