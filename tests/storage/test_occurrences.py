"""When what people noted is, and when they are told: by the wall clock, every time."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import occurrences
from storage.occurrences import REPEATS, Plan

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def plan(day: str, clock: str = "", *, lead: str = "", repeat: str = "none") -> Plan:
    at = time.fromisoformat(clock) if clock else None
    return Plan(date.fromisoformat(day), at, lead or "on", repeat, BERLIN)


def local(at: datetime) -> str:
    return at.astimezone(ZoneInfo(BERLIN)).strftime("%Y-%m-%d %H:%M")


def said(made: Plan, count: int, now: datetime = NOW) -> list[tuple[str, str]]:
    """Return the next days, each with when it is said."""
    found = []
    while len(found) < count and (following := made.next(now)):
        on, now = following
        found.append((on.isoformat(), local(now)))
    return found


def test_all_day_it_is_said_in_the_morning_of_that_day() -> None:
    assert said(plan("2027-05-12"), 9) == [("2027-05-12", "2027-05-12 09:00")]


@pytest.mark.parametrize(
    ("lead", "when"),
    [
        ("at", "2027-05-12 07:00"),
        ("hour", "2027-05-12 06:00"),
        ("day", "2027-05-10 19:30"),
        ("days", "2027-05-08 19:30"),
        ("week", "2027-05-04 19:30"),
        ("month", "2027-04-13 19:30"),
    ],
)
def test_an_hour_that_she_named_is_kept_and_days_before_nobody_is_woken(
    lead: str, when: str
) -> None:
    assert said(plan("2027-05-12", "07:00", lead=lead), 1) == [("2027-05-12", when)]


def test_a_late_hour_days_before_becomes_that_evening() -> None:
    made = plan("2027-05-12", "21:00", lead="day")

    assert said(made, 1) == [("2027-05-12", "2027-05-11 19:30")]


def test_every_week_at_nine_is_at_nine_in_summer_and_in_winter() -> None:
    made = plan("2027-03-23", "09:00", lead="at", repeat="week")
    days = said(made, 3)

    assert [when for _, when in days] == [
        "2027-03-23 09:00",
        "2027-03-30 09:00",  # summer time since the 28th
        "2027-04-06 09:00",
    ]
    first, second = (made.due(date.fromisoformat(on)) for on, _ in days[:2])
    assert second - first == timedelta(days=7, hours=-1)


def test_an_hour_that_the_change_of_the_clock_leaves_out_is_said_later() -> None:
    made = plan("2027-03-28", "02:30", lead="at")

    assert said(made, 1) == [("2027-03-28", "2027-03-28 03:30")]


def test_an_hour_that_is_there_twice_is_said_once() -> None:
    made = plan("2027-10-31", "02:30", lead="at", repeat="day")

    assert [when for _, when in said(made, 2)] == [
        "2027-10-31 02:30",
        "2027-11-01 02:30",
    ]


def test_the_last_of_a_month_is_the_last_of_each() -> None:
    made = plan("2027-01-31", repeat="month")

    assert [on for on, _ in said(made, 4)] == [
        "2027-01-31",
        "2027-02-28",
        "2027-03-31",
        "2027-04-30",
    ]


def test_the_29th_of_february_is_the_28th_in_other_years() -> None:
    made = plan("2028-02-29", repeat="year")

    assert [on for on, _ in said(made, 5)] == [
        "2028-02-29",
        "2029-02-28",
        "2030-02-28",
        "2031-02-28",
        "2032-02-29",
    ]


def test_what_began_long_ago_goes_on_with_the_next_day() -> None:
    made = plan("2024-11-25", repeat="year", lead="month")

    assert said(made, 1) == [("2027-11-25", "2027-10-28 09:00")]


def test_only_what_lies_ahead_can_be_chosen() -> None:
    day, now = date(2026, 11, 27), datetime(2026, 11, 24, 8, 30, tzinfo=UTC)

    timed = list(occurrences.leads(day, time(9, 15), "none", BERLIN, now))
    whole = list(occurrences.leads(day, None, "none", BERLIN, now))

    assert timed == ["at", "hour", "day"]
    assert whole == ["on", "day"]
    today = now.astimezone(ZoneInfo(BERLIN)).date()
    assert list(occurrences.leads(today, None, "none", BERLIN, now)) == []


@pytest.mark.parametrize(
    ("repeat", "longest"),
    [("day", "on"), ("week", "days"), ("month", "week"), ("year", "month")],
)
def test_nobody_is_told_of_a_day_before_the_one_before_it_is_over(
    repeat: str, longest: str
) -> None:
    found = list(occurrences.leads(date(2028, 1, 1), None, repeat, BERLIN, NOW))

    assert found[-1] == longest


@given(
    st.dates(date(2026, 1, 1), date(2031, 12, 31)),
    st.sampled_from(REPEATS),
    st.dates(date(2026, 1, 1), date(2032, 12, 31)),
)
def test_the_next_day_is_never_past_and_none_is_left_out(
    first: date, repeat: str, day: date
) -> None:
    made = Plan(first, None, "on", repeat, BERLIN)
    found = made.on_or_after(day)

    if found is None:
        assert repeat == "none"
        assert first < day
    else:
        assert found >= max(first, day)
        between = day + (found - day) // 2
        assert [made.on_or_after(one) for one in (between, found)] == [found] * 2
