"""How long an offer is kept: by its plan, and never into the night."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import holds, reminders

ZONE = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 23, 12, tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("ahead", "kept"),
    [
        (timedelta(days=20), timedelta(hours=24)),
        (timedelta(days=7), timedelta(hours=24)),
        (timedelta(days=1), timedelta(hours=4)),
        (timedelta(hours=23), timedelta(hours=1)),
        (timedelta(hours=6), timedelta(hours=1)),
        (timedelta(hours=5, minutes=59), timedelta(minutes=20)),
        (timedelta(hours=2), timedelta(minutes=20)),
    ],
)
def test_the_hold_shrinks_as_the_time_nears(ahead: timedelta, kept: timedelta) -> None:
    found = holds.hold(holds.PLAN, NOON, NOON + ahead, ZONE)
    assert found == holds.Hold(NOON, NOON + kept)


def test_what_begins_too_soon_is_offered_to_nobody() -> None:
    soon = NOON + timedelta(hours=1, minutes=59)
    assert holds.hold(holds.PLAN, NOON, soon, ZONE) is None


def test_an_end_at_night_waits_for_an_hour_after_the_night() -> None:
    found = holds.hold(holds.PLAN, NOON, NOON + timedelta(days=4), ZONE)
    assert found is not None
    nine = datetime(2026, 11, 24, 9, tzinfo=ZONE)
    assert found.until == nine


def test_an_offer_made_at_night_counts_from_the_morning() -> None:
    night = datetime(2026, 11, 23, 23, 30, tzinfo=ZONE).astimezone(UTC)
    found = holds.hold(holds.PLAN, night, night + timedelta(days=2), ZONE)
    assert found is not None
    assert found.said_at == datetime(2026, 11, 24, 8, tzinfo=ZONE)
    assert found.until == datetime(2026, 11, 24, 12, tzinfo=ZONE)


def test_an_evening_is_too_late_for_the_next_early_morning() -> None:
    evening = datetime(2026, 11, 23, 19, 50, tzinfo=ZONE).astimezone(UTC)
    nine, eleven = evening + timedelta(hours=13), evening + timedelta(hours=15.5)
    assert holds.hold(holds.PLAN, evening, nine, ZONE) is None
    assert holds.hold(holds.PLAN, evening, eleven, ZONE) is not None


def test_a_plan_that_says_nothing_is_refused() -> None:
    with pytest.raises(holds.BadHolds, match="write"):
        holds.parse(["soon"])


@given(
    st.integers(0, 240 * 24 * 60),
    st.integers(0, 30 * 24 * 60),
)
def test_no_offer_is_said_or_ends_at_night_or_after_the_start(
    later: int, minutes: int
) -> None:
    now = datetime(2026, 3, 20, tzinfo=UTC) + timedelta(minutes=later)
    starts_at = now + timedelta(minutes=minutes)
    found = holds.hold(holds.PLAN, now, starts_at, ZONE)
    if found is not None:
        assert now <= found.said_at < found.until < starts_at
        for instant in (found.said_at, found.until):
            assert reminders.after_quiet(instant, ZONE) == instant
