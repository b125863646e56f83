"""What a release has left in mid-dialog, this one goes on with, to the end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot import tokens
from dialogs.engine.screens import Question
from storage import days, dialogs, own_reminders
from storage.transaction import Tx
from storage.values import Word, base36
from tests.crawler import laws, programme
from tests.crawler.walker import Step, Walker, verb_of
from tests.journals import stored
from tests.journals.stored import Stopped
from tests.support.visitor import World, world

MOST = 40


@pytest.mark.parametrize("stopped", stored.releases(), ids=str)
async def test_somebody_who_stopped_can_go_on_to_the_end(
    tmp_path: Path, stopped: Stopped
) -> None:
    here = world(tmp_path)

    def goes_on(tx: Tx) -> str:
        amina = _amina(tx, here, stopped.dialog)
        _notes_something(amina.own)
        saved = dialogs.begin(
            amina.tx, amina.chat.person, stopped.dialog, stopped.journal
        )
        step = amina.presses(f"{tokens.GO_ON}.{base36(saved.id)}.0")
        for number in range(MOST):
            asked = laws.open_question(amina)
            if asked is None:
                break
            nothing = asked.line.text.endswith(("-none", "-nobody"))
            if nothing and number > MOST // 2:
                amina.types("/cancel")  # nothing is free in that language: she leaves
                break
            step = _answers(amina, step, asked)
        found = dialogs.get(amina.tx, amina.chat.person, saved.id)
        assert found is not None
        return found.state

    async with here.store() as store:
        assert await store.write(goes_on) == "ended"


def _amina(tx: Tx, here: World, dialog: str) -> Walker:
    """Return her, with the second booking of this world, and its first seat.

    Without what the dialog is about to give her.
    """
    amina = Walker(programme.scarce(tx, here.registry), "web", here.registry)
    amina.does("start")
    step = amina.presses("l.de")
    for other in ("booking", "events"):
        if dialog == other:
            continue
        step = amina.presses(f"s.{other}")
        while (asked := laws.open_question(amina)) is not None:
            step = _answers(amina, step, asked)
    return amina


def _notes_something(tx: Tx) -> None:
    """Let there be the own reminder that some journals are about."""
    (day, *_) = days.near(tx)[1:]
    course, once, on = map(Word, ("course", "none", "on"))
    own_reminders.keep(tx, "", course, day, None, once, on)


def _answers(walker: Walker, step: Step, asked: Question) -> Step:
    """Take the first way on: an option, the yes, something typed, or another way."""
    if asked.kind is not None and not asked.options:
        return walker.types(asked.kind.good[0])
    assert step.screen is not None
    onward = [c for c in step.screen.choices if verb_of(c) in "oyk"]
    if not onward:  # nothing is left: she gives up
        onward = [c for c in step.screen.choices if verb_of(c) == tokens.BACK]
    return walker.presses(onward[0].token)


def test_a_replay_depends_on_nothing_but_the_journal() -> None:
    """Neither on the order of sets, nor on where or when the process runs."""
    said = {
        _replayed(PYTHONHASHSEED="1", TZ="Asia/Kabul", LANG="C"),
        _replayed(PYTHONHASHSEED="2", TZ="America/Lima", LANG="tr_TR.UTF-8"),
    }

    assert len(said) == 1
    assert len(next(iter(said)).splitlines()) == len(stored.releases())


def _replayed(**env: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journals.replay"],
        env=os.environ | env,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
