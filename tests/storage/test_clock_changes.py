"""Opening hours on the wall clock, in the nights in which the clocks change."""

from __future__ import annotations

from datetime import date, timedelta

from tests.storage import world
from tests.storage.rules import HALF_HOURS, clocks, directory, rule, starts

SPRING = date(2026, 3, 29)
AUTUMN = date(2026, 10, 25)


def test_opening_hours_stay_on_the_wall_clock_over_both_changes():
    known = directory(rule("FREQ=DAILY"))

    for day in (SPRING, AUTUMN):
        found = [clocks(known, day + timedelta(days=n)) for n in (-1, 0, 1)]
        assert found == [HALF_HOURS] * 3
    opening = [starts(known, date(2026, 3, day))[0].hour for day in (28, 29)]
    assert opening == [8, 7]


def test_the_hour_that_is_skipped_in_spring_offers_no_start():
    known = directory(rule("FREQ=DAILY", 60, 4 * 60))

    assert clocks(known, SPRING) == ["01:00", "01:30", "03:00", "03:30"]
    assert len(starts(known, SPRING, minutes=60)) == 3


def test_hours_inside_the_skipped_hour_begin_or_end_with_the_change():
    """02:30 never comes: opening at it means from the change on, closing until it."""
    opening = directory(rule("FREQ=DAILY", 150, 4 * 60))
    closing = directory(rule("FREQ=DAILY", 60, 150))
    inside = directory(rule("FREQ=DAILY", 125, 175))

    assert clocks(opening, SPRING) == ["03:00", "03:30"]
    assert clocks(closing, SPRING) == ["01:00", "01:30"]
    assert clocks(inside, SPRING) == []


def test_the_hour_that_comes_twice_in_autumn_is_offered_once():
    """Nobody could say which half past two was meant; the first one it is."""
    known = directory(rule("FREQ=DAILY", 60, 4 * 60))

    found = starts(known, AUTUMN)

    assert clocks(known, AUTUMN) == [
        "01:00",
        "01:30",
        "02:00",
        "02:30",
        "03:00",
        "03:30",
    ]
    assert [at.hour for at in found] == [23, 23, 0, 0, 2, 2]


def test_an_appointment_over_the_change_has_its_full_length():
    known = directory(rule("FREQ=DAILY", 120, 180))

    assert clocks(known, AUTUMN, minutes=120) == ["02:00"]
    assert clocks(known, AUTUMN, minutes=125, grid=5) == []


def test_a_zone_whose_midnight_is_skipped_keeps_its_days():
    """In Beirut the clock goes from 24:00 to 01:00, so that a day begins at one."""
    known = directory(rule("FREQ=DAILY", 0, 120), zone="Asia/Beirut")

    found = starts(known, SPRING)

    assert [at.isoformat() for at in found] == [
        "2026-03-28T22:00:00+00:00",
        "2026-03-28T22:30:00+00:00",
    ]


def test_a_rule_may_open_around_the_clock():
    known = directory(rule("FREQ=DAILY", 0, 1440))

    lengths = [len(starts(known, day)) for day in (SPRING, world.TUESDAY, AUTUMN)]

    assert lengths == [46, 48, 48]
