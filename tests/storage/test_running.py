"""From the evening before the first day to a week after the last: what time brings."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from storage import (
    certificates,
    internship_keeping,
    outcomes,
    placements,
    running,
    schema,
    seekers,
)
from storage.placements import FIRM, NOBODY, SEEKER
from storage.running import Course
from storage.values import Ref, Word
from tests.storage import workers
from tests.support import placed

BERLIN = ZoneInfo("Europe/Berlin")
WEEKDAYS = 0b0011111
_outbox, _placement, _seeker = map(
    schema.table, (schema.Outbox, schema.Placement, schema.Seeker)
)
TWO_WEEKS = Course(placed.FIRST, placed.LAST, WEEKDAYS, 930, BERLIN)


def at(text: str) -> datetime:
    """Return an instant by the clock on Berlin's wall."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


def first_time(state: str, told: str | None = None, course: Course = TWO_WEEKS):
    """Return what comes first of all from now on, and when, to the minute."""
    day = datetime(course.starts_on.year, course.starts_on.month, 1, tzinfo=UTC)
    for minute in range(0, 90 * 24 * 60, 10):
        now = day + timedelta(minutes=minute)
        found = running.what(course, state, told, now)
        if found:
            return found, now
    return None


@pytest.mark.parametrize(
    ("state", "told", "what", "when"),
    [
        ("agreed", None, "first", "2026-12-06 18:00"),
        ("agreed", "first:2026-12-07", "run", "2026-12-07 00:00"),
        ("running", "first:2026-12-07", "midterm", "2026-12-11 18:00"),
        ("midterm", "first:2026-12-07", "ended", "2026-12-18 15:30"),
        ("midterm", "ended:", "finish", "2027-01-01 15:30"),
        ("finished", "ended:", "after", "2026-12-25 10:00"),
        ("certified", None, "after", "2026-12-25 10:00"),
    ],
)
def test_two_weeks_bring_one_thing_after_the_other(state, told, what, when):
    assert first_time(state, told) == (what, at(when))


@pytest.mark.parametrize("state", ["finished", "certified"])
def test_what_came_then_is_asked_once(state):
    assert first_time(state, "after:") is None


def test_another_first_day_is_told_again():
    assert first_time("agreed", "first:2026-11-30") == (
        "first",
        at("2026-12-06 18:00"),
    )


def test_one_week_has_no_middle():
    week = Course(date(2026, 12, 7), date(2026, 12, 11), WEEKDAYS, 930, BERLIN)

    assert week.half() is None
    assert first_time("running", course=week) == ("ended", at("2026-12-11 15:30"))


def test_evenings_are_on_the_wall_clock_across_a_change_of_the_clock():
    """The clock is put on in the night to 28 March 2027."""
    spring = Course(date(2027, 3, 29), date(2027, 4, 9), WEEKDAYS, 930, BERLIN)

    assert first_time("agreed", course=spring) == ("first", at("2027-03-28 18:00"))
    night = running.what(spring, "agreed", "first:2027-03-29", at("2027-03-28 23:59"))
    assert night is None
    assert spring.over() == at("2027-04-09 15:30")


def test_the_last_day_is_one_on_which_there_is_work():
    mondays = Course(date(2026, 12, 7), date(2026, 12, 18), 0b0000001, 930, BERLIN)

    assert mondays.over() == at("2026-12-14 15:30")


@given(
    length=st.integers(0, 90),
    days=st.integers(1, 127),
    ends=st.integers(1, 1440),
    first=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)
def test_the_middle_is_never_after_the_end(length, days, ends, first):
    course = Course(first, first + timedelta(days=length), days, ends, BERLIN)
    half, over = course.half(), course.over()

    assert course.at(first, datetime.min.time()) <= over
    assert (half is None) == (length < 7)
    if half is not None:
        evening = timedelta(hours=18)
        assert half <= over + evening


@pytest.fixture
async def pair(store):
    """A newcomer and a firm that have agreed on two weeks."""
    return await store.write(workers.agreed_pair)


def told(tx):
    """Return the kinds of rows that wait, with the side that each is for."""
    rows = tx.connection.execute(
        select(_outbox.c.content)
        .where(_outbox.c.placement_id.is_not(None), _outbox.c.state == 0)
        .order_by(_outbox.c.id)
    ).scalars()
    return [(row["r"], row["i"]["s"]) for row in rows]


async def lets(store, now, placement):
    """Look at a placement at a time, as often as there is something to do."""

    def look(tx):
        tx = replace(tx, now=now)
        for _ in range(3):
            for number in running.due(tx):
                running.look_at(tx, number)
        row = tx.connection.execute(
            select(_placement).where(_placement.c.id == placement)
        ).one()
        return row.state, told(tx)

    return await store.write(look)


async def test_time_takes_an_internship_from_the_first_day_to_the_last(store, pair):
    placement, _, _ = pair

    assert await lets(store, placed.EVENING, placement) == (
        "agreed",
        [("p-first", SEEKER), ("p-first", FIRM)],
    )
    assert await lets(store, placed.BEGUN, placement) == ("running", [])
    assert await lets(store, placed.HALF, placement) == (
        "midterm",
        [("p-midterm", SEEKER), ("p-midterm", FIRM)],
    )
    state, rows = await lets(store, placed.OVER, placement)
    assert (state, rows[-1]) == ("midterm", ("p-ended", FIRM))
    after = placed.OVER + running.PATIENCE
    state, rows = await lets(store, after, placement)
    assert state == "finished"
    assert rows == [
        ("p-thanks", SEEKER),
        ("p-ended", FIRM),
        ("p-after", SEEKER),
        ("p-again", FIRM),
    ]
    steps = await store.read(lambda tx: placements.history(tx, placement))
    assert [(one.kind, one.by) for one in steps[-3:]] == [
        ("running", NOBODY),
        ("midterm", NOBODY),
        ("finished", NOBODY),
    ]


async def test_a_missed_beat_is_made_up_for(store, pair):
    """After an outage of weeks it ends where it would be, without a midterm."""
    placement, _, _ = pair

    state, _ = await lets(store, placed.OVER + running.PATIENCE, placement)

    assert state == "finished"


async def test_nothing_is_said_twice(store, pair):
    placement, _, _ = pair
    await lets(store, placed.EVENING, placement)

    _, rows = await lets(store, placed.EVENING + timedelta(minutes=10), placement)

    assert rows == [("p-first", SEEKER), ("p-first", FIRM)]


@pytest.mark.parametrize("leaves", [SEEKER, FIRM])
async def test_who_leaves_ends_it_and_the_other_is_told(store, pair, leaves):
    placement, seeker, firm = pair
    await lets(store, placed.BEGUN, placement)

    def erase(tx):
        gone = seeker if leaves == SEEKER else firm
        internship_keeping.erase(tx, gone.person)
        steps = placements.history(tx, placement)
        state = select(_seeker.c.state).where(_seeker.c.person_id == seeker.person)
        return steps[-1], told(tx), tx.connection.execute(state).scalar()

    step, rows, state = await store.write(erase)
    other = FIRM if leaves == SEEKER else SEEKER
    assert (step.kind, step.by, step.reason) == ("broken", leaves, "erased")
    assert rows == [("p-broken", other)]
    assert state == (seekers.ENDED if leaves == SEEKER else seekers.OPEN)


async def test_what_came_then_is_said_once_also_if_the_paper_is_late(store, pair):
    """She says it from the menu at once, and only then the firm certifies."""
    placement, seeker, firm = pair
    await lets(store, placed.HALF, placement)
    ref = Ref("placement", placement)

    def ends(tx):
        hers, theirs = (tx.called_by(side) for side in (seeker, firm))
        certificates.finish(theirs, ref)
        said = outcomes.after(hers, ref, Word("job"))
        certificates.certify(theirs, ref, ())
        return said, outcomes.after(hers, ref, Word("course"))

    once, again = await store.write(ends)
    _, rows = await lets(store, placed.AFTER, placement)

    assert (once, again) == (ref, placements.OLD)
    assert ("p-after", SEEKER) not in rows
    assert ("p-again", FIRM) in rows


async def test_two_beats_at_once_say_it_once(store, pair):
    placement, _, _ = pair

    def look(tx):
        running.look_at(replace(tx, now=placed.EVENING), placement)

    await asyncio.gather(*(store.write(look) for _ in range(4)))

    count = select(func.count()).where(_outbox.c.placement_id == placement)
    assert await store.read(lambda tx: tx.connection.execute(count).scalar()) == 2
