"""Some days of the month, and that each check sees what it is there to see."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.console import Console
from sqlalchemy import text

from storage import database
from storage.transaction import Tx
from tests.month import __main__ as main
from tests.month import checks, facts, figures
from tests.month.checks import CHECKS
from tests.month.city import City
from tests.month.clock import instant
from tests.month.facts import Facts
from tests.support import virtual

HOUR = 3_600_000_000
WEEK = 7 * 24 * HOUR


@dataclass
class Played:
    """A few days that were played, and the database they have left."""

    city: City
    facts: Facts
    url: str


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Play ten days around the end of summer time, with forty people."""
    url = f"sqlite:///{tmp_path_factory.mktemp('month')}/lotse.db"
    city = City(url, seed=20261025, people=40, first=date(2026, 10, 19), days=10)
    return Played(city, virtual.run(city.lives()), url)


def tampered(played: Played, *statements: str) -> Facts:
    """Return the facts of a database in which somebody has changed rows by hand."""

    def read(tx: Tx) -> Facts:
        savepoint = tx.savepoint()
        for statement in statements:
            assert tx.connection.execute(text(statement)).rowcount > 0
        found = facts.read(tx)
        savepoint.rollback()
        return found

    async def ask() -> Facts:
        end = instant(played.facts.now)
        store = await database.open(played.url, box=played.city.box, clock=lambda: end)
        try:
            return await store.write(read)
        finally:
            await store.close()

    return asyncio.run(ask())


def failing(found: Facts, city: City) -> set[str]:
    """Return the names of the checks that find something."""
    return {fault.check for fault in checks.faults(found, city)}


def test_everything_holds_every_night_and_at_the_end(played: Played) -> None:
    city = played.city

    assert city.faults == []
    assert checks.faults(played.facts, city) == []


def test_enough_has_happened_to_prove_something(played: Played) -> None:
    shown = dict(figures.of(played.facts, played.city, 0, 0))

    for name in (
        "booked",
        "moved",
        "cancelled by people",
        "came",
        "missed",
        "reminders sent",
        "times tapped by several at once",
    ):
        assert int(shown[name]) > 0, name
    affected = int(shown["called off by us"]) + int(shown["given to a colleague"])
    assert affected > 0
    sunday = {
        played.facts.local(row.sent_at, 1).date()
        for row in played.facts.outbox
        if row.rank and row.sent_at
    }
    assert date(2026, 10, 25) in sunday


# What somebody could spoil by hand, and which check sees it. `A` and `B` are two
# appointments to come, `R` a reminder that was sent.
_A = "(SELECT min(id) FROM booking WHERE state = 'booked')"
_B = "(SELECT max(id) FROM booking WHERE state = 'booked')"
_R = "(SELECT min(id) FROM outbox WHERE dedupe LIKE 'rem:%' AND state = 2)"
_O = "(SELECT min(booking_id) FROM month_waiting WHERE state = 'offered')"
SPOILT = {
    "nobody_is_in_two_places": (
        f"UPDATE booking SET (adviser_id, starts_at, ends_at) ="
        f" (SELECT adviser_id, starts_at, ends_at FROM booking WHERE id = {_A})"
        f" WHERE id = {_B}",
    ),
    "an_offer_is_for_one_person": (
        f"UPDATE month_waiting SET booking_id = {_O} WHERE state = 'offered'"
        f" AND booking_id <> {_O}",
    ),
    "who_joined_first_is_served_first": (
        "INSERT INTO month_waiting (n, at, id, person_id, service_id, weekdays,"
        " from_minute, until_minute, state, created_at, passed)"
        " SELECT -w.id, 0, -w.id, -1, service_id, 127, 0, 1440, 'waiting', 0, '{}'"
        " FROM waiting w WHERE id IN (SELECT id FROM month_waiting"
        " WHERE state = 'offered')",
    ),
    "no_seat_is_sold_twice": ("UPDATE event SET taken = taken - 1 WHERE taken > 0",),
    "one_sign_up_each": (
        "UPDATE month_seat SET (event_id, person_id) = (SELECT event_id, person_id"
        " FROM month_seat WHERE state = 'going' LIMIT 1) WHERE state = 'going'",
    ),
    "freed_seats_go_in_order": (
        "INSERT INTO month_seat (n, at, id, event_id, person_id, state, queued_at)"
        " SELECT -s.id, 0, -s.id, event_id, -1, 'waiting', 0 FROM seat s",
        "UPDATE month_seat SET state = 'offered' WHERE id > 0",
    ),
    "own_reminders_come_on_their_day": (
        f"UPDATE outbox SET sent_at = sent_at + 3 * {HOUR}"
        " WHERE dedupe LIKE 'own:%' AND state = 2",
    ),
    "no_own_reminder_is_forgotten": (
        "DELETE FROM outbox WHERE dedupe LIKE 'own:%' AND state = 2",
    ),
    "nobody_is_asked_too_often": (
        "UPDATE outbox SET conversation_id = (SELECT min(conversation_id) FROM outbox"
        " WHERE dedupe LIKE 'howwas:%' AND state = 2)"
        " WHERE dedupe LIKE 'howwas:%' AND state = 2",
    ),
    "nobody_ever_was_in_two_places": (
        f"UPDATE month_booking SET (adviser_id, starts_at, ends_at) ="
        f" (SELECT adviser_id, starts_at, ends_at FROM booking WHERE id = {_A})"
        f" WHERE id = {_B}",
    ),
    "everything_is_open": (
        f"UPDATE booking SET starts_at = starts_at + 9 * {HOUR},"
        f" ends_at = ends_at + 9 * {HOUR} WHERE id = {_A}",
    ),
    "one_open_booking_each": (
        "UPDATE booking SET (person_id, service_id) = (SELECT person_id, service_id"
        f" FROM booking WHERE id = {_A}) WHERE id = {_B}",
    ),
    "what_stands_is_claimed": (f"DELETE FROM claim WHERE booking_id = {_A}",),
    "nothing_comes_at_night": (
        "UPDATE outbox SET sent_at = sent_at - sent_at % (24 * 3600000000)"
        f" WHERE id = {_R}",
    ),
    "every_message_arrives_once": (
        "UPDATE outbox SET state = 0 WHERE id = (SELECT max(id) FROM outbox WHERE"
        " state = 2 AND account = 'telegram:1' AND rank > 0)",
    ),
    "nothing_is_set_aside": (
        f"UPDATE outbox SET state = 3, why = 'error' WHERE id = {_R}",
    ),
    "every_due_reminder_came_once": (f"DELETE FROM outbox WHERE id = {_R}",),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_check_sees_what_somebody_has_spoilt(played: Played, name: str) -> None:
    assert name in failing(tampered(played, *SPOILT[name]), played.city)


def test_a_child_too_many_is_seen(played: Played) -> None:
    found = tampered(played, f"UPDATE booking SET version = version WHERE id = {_A}")
    booking = next(checks.standing(found))
    found.children[booking.id] = ("small",) * 9

    assert "no_place_for_a_child_is_given_twice" in failing(found, played.city)


def test_who_was_called_off_and_not_told_is_seen(played: Played) -> None:
    """Somebody who has never said stop."""
    found = tampered(
        played,
        "UPDATE booking SET state = 'cancelled', called_off_at ="
        f" {played.facts.now - 48 * HOUR} WHERE id = (SELECT min(id) FROM booking WHERE"
        " state = 'booked' AND person_id NOT IN (SELECT person_id FROM month_contact"
        " WHERE stopped_at IS NOT NULL))",
    )

    assert "who_is_called_off_is_told" in failing(found, played.city)


def test_who_waits_in_vain_is_seen(played: Played) -> None:
    """Somebody to whom anything would do, and much is free."""
    facts = played.facts
    [language] = [s.id for s in facts.services.values() if s.key == "language"]
    entry = SimpleNamespace(
        id=-1,
        person_id=-1,
        service_id=language,
        office_id=None,
        weekdays=127,
        from_minute=0,
        until_minute=1440,
        state="waiting",
        created_at=0,
        changed_at=0,
        passed="{}",
    )

    found = failing(replace(facts, entries=[entry]), played.city)

    assert found == {"nobody_waits_in_vain"}


def test_who_was_called_off_for_nothing_is_seen(played: Played) -> None:
    """As if all that a colleague had to do had only come up a day later."""
    language = "(SELECT id FROM service WHERE key = 'language')"
    found = tampered(
        played,
        f"UPDATE month_booking SET at = at + {99 * 24 * HOUR}",
        "DELETE FROM closure",
        f"UPDATE booking SET service_id = {language}, adviser_id = (SELECT min(id) FROM"
        " adviser WHERE name LIKE 'Nadia%'), office_id = (SELECT id FROM office WHERE"
        f" key = 'hochfeld'), called_off_at = {played.facts.now} WHERE id = {_A}",
    )

    assert "nobody_is_called_off_needlessly" in failing(found, played.city)


@pytest.mark.parametrize(
    "spoil",
    [
        # Sent an hour too late, after it was moved, and once more than planned.
        f"UPDATE outbox SET sent_at = sent_at + {HOUR} WHERE id = {_R}",
        f"UPDATE outbox SET dedupe = 'rem:1:99:2h' WHERE id = {_R}",
        f"UPDATE month_booking SET at = at + {WEEK} WHERE state = 'booked'",
    ],
)
def test_a_reminder_at_another_time_is_seen(played: Played, spoil: str) -> None:
    found = failing(tampered(played, spoil), played.city)

    assert "every_due_reminder_came_once" in found


def test_every_check_has_been_seen_to_fail() -> None:
    elsewhere = {
        "no_place_for_a_child_is_given_twice",
        "nobody_is_called_off_needlessly",
        "nobody_waits_in_vain",
        "who_is_called_off_is_told",
    }

    assert SPOILT.keys() | elsewhere == CHECKS.keys()


def test_a_failure_is_told_with_its_story(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the seed and by numbers; never a word that somebody wrote."""

    def always(found: Facts, city: City) -> Iterator[tuple[int, str]]:
        yield next(iter(found.numbers), 0), "is never content"

    monkeypatch.setitem(CHECKS, "always", always)
    console = Console(record=True, file=io.StringIO(), width=120)

    status = main.play(f"sqlite:///{tmp_path}/lotse.db", 7, 4, 3, console)

    said = console.export_text()
    assert status == 1
    assert "always: is never content (person 1)" in said
    assert "SEED=7 PEOPLE=4 DAYS=3 plays it again" in said
