"""kill -9 at named points and at seeded moments loses no acknowledged update.

`LOTSE_KILLS=200 pytest tests/chaos` (or `make chaos`) is the long version.
"""

import os
import random
import sqlite3
from pathlib import Path

import pytest

from tests.chaos import burst, mortal

KILLS = int(os.environ.get("LOTSE_KILLS", "25"))


def seen(folder: Path) -> set[str]:
    """Return the updates that the database knows."""
    with sqlite3.connect(folder / "lotse.db") as connection:
        return {row[0] for row in connection.execute("SELECT external_id FROM inbox")}


def count(folder: Path, query: str) -> int:
    with sqlite3.connect(folder / "lotse.db") as connection:
        return int(connection.execute(query).fetchone()[0])


def test_random_kills_lose_no_acknowledged_update(tmp_path: Path) -> None:
    """People book one after another; each life of the bot ends at a seeded moment."""
    chance = random.Random(20261123)
    acknowledged: set[str] = set()
    person, step, kills = 0, 0, 0

    while kills < KILLS:
        life = mortal.Life(mortal.book, tmp_path, f"p{person}", step)
        assert life.says() == "ready"
        heard = life.hears(chance.uniform(0.0, 0.02))
        heard += life.kill()
        kills += 1
        acknowledged |= set(heard)
        assert acknowledged <= seen(tmp_path)
        step += len(heard)
        if step == mortal.STEPS:
            person, step = person + 1, 0
    life = mortal.Life(mortal.book, tmp_path, f"p{person}", step)
    assert life.ends() == 0

    assert count(tmp_path, "SELECT count(*) FROM booking") == person + 1
    with sqlite3.connect(tmp_path / "lotse.db") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("crash", ["before commit", "after commit"])
def test_a_crash_around_the_commit_is_all_or_nothing(
    tmp_path: Path, crash: str
) -> None:
    """Every step dies once at the named point, then comes again and goes through."""
    mortal.Life(mortal.book, tmp_path, "warm", 0).ends()

    for step in range(mortal.STEPS):
        life = mortal.Life(mortal.book, tmp_path, "p", step, crash=crash)
        assert life.ends() == -9
        assert (f"p-{step}" in seen(tmp_path)) == (crash == "after commit")

        again = mortal.Life(mortal.book, tmp_path, "p", step, last=step + 1)
        assert again.hears(5) == ["ready", f"p-{step}"]
        again.ends()

    assert count(tmp_path, "SELECT count(*) FROM booking WHERE state='booked'") == 2


def test_a_crash_after_sending_repeats_that_message_and_loses_none(
    tmp_path: Path,
) -> None:
    life = mortal.Life(mortal.greet, tmp_path, "after send")
    first = life.hears(5)
    assert life.ends() == -9

    again = mortal.Life(mortal.greet, tmp_path)
    second = again.hears(5)
    assert again.ends() == 0

    assert first == second
    assert count(tmp_path, "SELECT count(*) FROM outbox WHERE state=2") == 1
    assert count(tmp_path, "SELECT count(*) FROM outbox") == 1


def test_kills_in_a_burst_of_reminders_lose_none_and_repeat_only_what_was_in_hand(
    tmp_path: Path,
) -> None:
    persons, per_second = 120, 200.0
    burst.prepare(tmp_path, persons)
    chance = random.Random(20261125)
    waiting = "SELECT count(*) FROM outbox WHERE state < 2"
    sent: list[str] = []
    lives = 0

    in_hand: set[str] = set()
    while count(tmp_path, waiting):
        # A life that ended before it took anything leaves the same to be repeated.
        in_hand = rows(tmp_path, "SELECT id FROM outbox WHERE state = 1") or in_hand
        life = mortal.Life(burst.send, tmp_path, per_second)
        assert life.says() == "ready"
        heard = life.hears_for(chance.uniform(0.05, 0.3)) + life.kill()
        assert {row for row in heard if row in sent} <= in_hand
        assert len(in_hand) <= per_second / 2
        sent += heard
        lives += 1

    assert len(set(sent)) == persons
    assert count(tmp_path, "SELECT count(*) FROM outbox WHERE state = 2") == persons
    assert lives > 3


def rows(folder: Path, query: str) -> set[str]:
    """Return outbox rows as the messenger names them."""
    with sqlite3.connect(folder / "lotse.db") as connection:
        return {f"sent {row}" for (row,) in connection.execute(query)}
