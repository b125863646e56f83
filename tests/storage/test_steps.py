"""Five-minute steps and runs of bits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage import steps

INSTANTS = st.timedeltas(timedelta(0), timedelta(days=80_000)).map(
    lambda passed: datetime(1970, 1, 1, tzinfo=UTC) + passed
)


@given(at=INSTANTS)
def test_floor_and_ceil_enclose_an_instant(at):
    low, high = steps.instant(steps.floor(at)), steps.instant(steps.ceil(at))

    assert low <= at <= high
    assert high - low in (timedelta(0), timedelta(minutes=steps.MINUTES))


@given(step=st.integers(0, 20_000_000))
def test_a_step_begins_where_it_says(step):
    at = steps.instant(step)

    assert steps.floor(at) == steps.ceil(at) == step


def test_a_step_begun_is_a_step_taken():
    assert [steps.count(minutes) for minutes in (0, 1, 5, 6, 45)] == [0, 1, 1, 2, 9]


@given(mask=st.integers(0, 2**40), length=st.integers(1, 20))
def test_runs_begin_where_enough_bits_follow(mask, length):
    found = steps.runs(mask, length)

    for bit in range(45):
        following = (mask >> bit) % (1 << length) == (1 << length) - 1
        assert bool(found >> bit & 1) == following
