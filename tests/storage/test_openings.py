"""Opening rules: recurrences, own hours, and what takes away from them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil import rrule
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storage import openings
from tests.storage import world
from tests.storage.rules import (
    HALF_HOURS,
    SOMEBODY,
    away,
    clocks,
    directory,
    rule,
    starts,
)


def test_starts_lie_on_the_grid_from_the_opening_to_the_last_that_fits():
    assert clocks(directory(rule())) == HALF_HOURS
    assert clocks(directory(rule()), minutes=45) == HALF_HOURS[:-1]
    assert clocks(directory(rule()), grid=60) == ["09:00", "10:00", "11:00"]


def test_a_day_without_a_rule_is_closed():
    assert clocks(directory(rule()), date(2026, 11, 28)) == []
    assert clocks(directory()) == []


def test_a_lunch_break_is_two_rules():
    known = directory(rule(closes=10 * 60), rule(opens=14 * 60, closes=15 * 60))

    assert clocks(known) == ["09:00", "09:30", "14:00", "14:30"]


def test_an_appointment_may_cross_from_one_opening_into_the_next():
    known = directory(rule(closes=10 * 60), rule(opens=10 * 60, closes=11 * 60))

    assert clocks(known, minutes=60) == ["09:00", "09:30", "10:00"]


def test_a_rule_holds_from_its_first_to_its_last_day_both_included():
    known = directory(
        rule(
            "FREQ=DAILY", valid_from=date(2026, 11, 24), valid_until=date(2026, 11, 25)
        )
    )

    days = [date(2026, 11, day) for day in range(22, 28)]

    assert [day.day for day in days if clocks(known, day)] == [24, 25]


def test_every_second_week_counts_from_the_first_day():
    known = directory(
        rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", valid_from=date(2026, 11, 9))
    )

    days = [date(2026, 11, day) for day in range(1, 31)]

    assert [day.day for day in days if clocks(known, day)] == [10, 24]


def test_the_first_monday_of_a_month_is_understood():
    known = directory(rule("FREQ=MONTHLY;BYDAY=1MO"))

    days = [date(2026, 11, day) for day in range(1, 31)]

    assert [day.day for day in days if clocks(known, day)] == [2]


def test_an_adviser_with_own_rules_is_there_when_both_agree():
    """Starts still count from the office's opening, so colleagues share their times."""
    known = directory(
        rule(), rule(opens=9 * 60 + 45, closes=13 * 60, adviser_id=SOMEBODY.id)
    )

    assert clocks(known) == ["10:00", "10:30", "11:00", "11:30"]


def test_an_adviser_whose_own_rule_has_ended_is_not_there():
    ended = rule(adviser_id=SOMEBODY.id, valid_until=date(2026, 6, 30))

    assert clocks(directory(rule(), ended)) == []


def test_a_public_holiday_takes_the_whole_day():
    known = directory(rule(), holidays=[world.TUESDAY])

    assert clocks(known) == []
    assert clocks(known, date(2026, 11, 25)) == HALF_HOURS


@pytest.mark.parametrize("whose", [None, SOMEBODY.id])
def test_a_closure_takes_every_start_that_would_run_into_it(whose):
    first = datetime(2026, 11, 24, 9, 17, tzinfo=UTC)
    last = datetime(2026, 11, 24, 9, 31, tzinfo=UTC)

    known = directory(rule(), closures=[away(first, last, whose)])

    assert clocks(known) == ["09:00", "09:30", "11:00", "11:30"]


def test_the_absence_of_a_colleague_changes_nothing():
    first = datetime(2026, 11, 1, tzinfo=UTC)
    last = datetime(2026, 12, 1, tzinfo=UTC)

    known = directory(rule(), closures=[away(first, last, SOMEBODY.id + 1)])

    assert clocks(known) == HALF_HOURS


@pytest.mark.parametrize(
    "recurrence", ["FREQ=SECONDLY", "FREQ=HOURLY", "every day", "FREQ=WEEKLY;BYDAY=XX"]
)
def test_a_recurrence_that_cannot_be_used_is_named(recurrence):
    with pytest.raises(openings.BadRule, match=re.escape(recurrence)):
        openings.check(recurrence, date(2026, 1, 1))


def test_what_is_remembered_has_a_bound(monkeypatch):
    monkeypatch.setattr(openings, "_REMEMBERED", 50)
    known = directory(rule())

    for offset in range(100):
        clocks(known, world.TUESDAY + timedelta(days=offset))

    assert len(known.memory) <= 50


def midnight(day):
    return datetime.combine(day, datetime.min.time())


RECURRENCES = st.builds(
    "FREQ={};INTERVAL={}{}".format,
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 5),
    st.sampled_from(
        [
            "",
            ";BYDAY=MO,TH",
            ";BYDAY=SU;WKST=SU",
            ";COUNT=40",
            ";UNTIL=20260531T000000",
            ";BYMONTH=3,11",
            ";BYDAY=MO,TU,WE;BYSETPOS=-1",
        ]
    ),
)


@settings(deadline=None, max_examples=50)
@given(
    recurrence=RECURRENCES,
    valid_from=st.dates(date(2016, 1, 1), date(2026, 12, 31)),
    year=st.integers(2016, 2027),
)
@example("FREQ=WEEKLY;INTERVAL=1;COUNT=40", date(2024, 5, 1), 2026)
@example("FREQ=WEEKLY;INTERVAL=3;BYDAY=SU;WKST=SU", date(2017, 5, 3), 2026)
def test_skipping_ahead_finds_the_same_days_as_counting_from_the_start(
    recurrence, valid_from, year
):
    """An old rule is not followed for ten years, and nobody can tell."""
    begin = midnight(valid_from)
    slow = {
        at.date()
        for at in rrule.rrulestr(recurrence, dtstart=begin).between(
            midnight(date(year, 1, 1)), midnight(date(year, 12, 31)), inc=True
        )
    }
    known = directory(
        rule("FREQ=DAILY", valid_from=date.min),
        rule(recurrence, valid_from=valid_from, adviser_id=SOMEBODY.id),
    )

    days = (date(year, 1, 1) + timedelta(days=n) for n in range(365))
    fast = {day for day in days if starts(known, day)}

    assert fast == {day for day in slow if day.timetuple().tm_yday <= 365}
