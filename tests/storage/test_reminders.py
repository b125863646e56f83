"""When people are reminded: the plan, quiet hours, clock changes, and the rows."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from storage import (
    appointments,
    attendance,
    bookings,
    feedback,
    outbox,
    reminders,
    schema,
    sending,
)
from storage.reminders import BadPlan
from tests.storage import chats, world
from tests.storage.chats import kinds, waiting

PLAN = ("3d 18:00", "1d", "2h")


def on_the_wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=world.BERLIN).astimezone(UTC)


def due(starts: str, now: str = "2026-10-01 12:00", plan=PLAN) -> list[str]:
    """Return what of a plan is to come, on the wall clock in Duisburg."""
    found = reminders.dues(plan, on_the_wall(starts), world.ZONE, on_the_wall(now))
    return [
        f"{text} = {at.astimezone(world.BERLIN):%d.%m. %H:%M}" for text, at in found
    ]


def test_three_days_one_day_and_two_hours_before() -> None:
    assert due("2026-11-24 14:00") == [
        "3d 18:00 = 21.11. 18:00",
        "1d = 23.11. 14:00",
        "2h = 24.11. 12:00",
    ]


def test_what_falls_into_the_night_goes_out_in_the_evening_before() -> None:
    assert due("2026-11-24 09:30", plan=["2h"]) == ["2h = 23.11. 19:30"]
    assert due("2026-11-24 22:00", plan=["2h"]) == ["2h = 24.11. 19:30"]
    assert due("2026-11-24 10:00", plan=["2h"]) == ["2h = 24.11. 08:00"]


def test_what_is_near_to_each_other_is_said_once_and_the_last_time_counts() -> None:
    plan = ["1d", "23h", "2h"]

    assert due("2026-11-24 14:00", plan=plan) == [
        "23h = 23.11. 15:00",
        "2h = 24.11. 12:00",
    ]


def test_three_hours_apart_is_near_and_four_are_not() -> None:
    assert due("2026-11-24 16:00", plan=["5h", "2h"]) == ["2h = 24.11. 14:00"]
    assert len(due("2026-11-24 16:00", plan=["6h", "2h"])) == 2


@pytest.mark.parametrize(
    ("now", "left"),
    [
        ("2026-11-21 17:00", 3),
        ("2026-11-21 17:01", 2),
        ("2026-11-24 11:00", 1),
        ("2026-11-24 11:01", 0),
    ],
)
def test_who_has_booked_within_the_hour_knows(now: str, left: int) -> None:
    assert len(due("2026-11-24 14:00", now)) == left


def test_days_are_of_the_wall_clock_and_hours_are_hours_over_both_changes() -> None:
    """Sunday, 25 October 2026: 3:00 becomes 2:00; 28 March 2027: 2:00 becomes 3:00."""
    autumn, spring = "2026-10-25 14:00", "2027-03-28 14:00"

    assert due(autumn) == [
        "3d 18:00 = 22.10. 18:00",
        "1d = 24.10. 14:00",
        "2h = 25.10. 12:00",
    ]
    assert due(autumn, plan=["13h"]) == ["13h = 24.10. 19:30"]
    assert due(spring) == [
        "3d 18:00 = 25.03. 18:00",
        "1d = 27.03. 14:00",
        "2h = 28.03. 12:00",
    ]
    assert due("2026-10-26 08:00", plan=["24h"]) == ["24h = 25.10. 08:00"]
    assert due("2026-10-25 20:00", plan=["24h"]) == ["24h = 24.10. 19:30"]
    assert due("2027-03-28 18:00", plan=["24h"]) == ["24h = 27.03. 17:00"]


@pytest.mark.parametrize("text", ["3d 25:00", "soon", "-1d", "2 h", "", "3d18:00"])
def test_a_plan_that_cannot_be_read_is_named(text: str) -> None:
    with pytest.raises(BadPlan, match="is no reminder"):
        reminders.parse(text)


@pytest.fixture
async def amina(store):
    return await store.write(chats.met)


@pytest.fixture
async def booked(store, small, amina):
    """Friday, 10:00: four days from now."""
    time = world.at(small.office, "10:00", date(2026, 11, 27))

    def book(tx):
        tx = tx.called_by(amina)
        held = bookings.hold(tx, small.service, small.office, time)
        return bookings.confirm(tx, held, "Amina")

    return await store.write(book)


ALL = ["Tue 24.11. 18:00", "Thu 26.11. 10:00", "Fri 27.11. 08:00"]


async def test_a_booking_brings_its_reminders(store, booked):
    assert await store.read(waiting) == ALL


async def test_a_hold_brings_none(store, small, amina):
    time = world.at(small.office, "10:00")
    await store.write(
        lambda tx: bookings.hold(tx.called_by(amina), small.service, small.office, time)
    )

    assert await store.read(waiting) == []


async def test_a_service_has_a_plan_of_its_own(store, small, amina):
    await store.write(
        lambda tx: world.change(
            tx, schema.Service, small.service.id, reminders=["2d 09:00"]
        )
    )
    time = world.at(small.office, "10:00", date(2026, 11, 27))

    def book(tx):
        tx = tx.called_by(amina)
        held = bookings.hold(tx, small.service, small.office, time)
        bookings.confirm(tx, held, "Amina")

    await store.write(book)

    assert await store.read(waiting) == ["Wed 25.11. 09:00"]


async def test_cancelling_takes_them_along(store, booked, amina):
    await store.write(lambda tx: bookings.cancel(tx.called_by(amina), booked))

    assert await store.read(waiting) == []


async def test_moving_takes_them_along(store, small, booked, amina):
    later = world.at(small.office, "11:30", date(2026, 11, 30))

    await store.write(lambda tx: bookings.move(tx.called_by(amina), booked, later))

    assert await store.read(waiting) == [
        "Fri 27.11. 18:00",
        "Sun 29.11. 11:30",
        "Mon 30.11. 09:30",
    ]


async def test_a_move_that_is_rolled_back_leaves_them(store, small, booked, amina):
    later = world.at(small.office, "11:30", date(2026, 11, 30))

    def fail(tx):
        bookings.move(tx.called_by(amina), booked, later)
        raise RuntimeError("the light went out")

    with pytest.raises(RuntimeError):
        await store.write(fail)

    assert await store.read(waiting) == ALL


async def test_a_stop_drops_them_and_a_return_brings_them_back(
    store, booked, amina, clock
):
    await store.write(lambda tx: outbox.drop_waiting(tx, amina.conversation))
    assert await store.read(waiting) == []
    clock.now = on_the_wall("2026-11-25 12:00")

    await store.write(lambda tx: reminders.revive(tx, amina.conversation))

    assert await store.read(waiting) == ALL[1:]


async def test_what_was_sent_does_not_come_back(store, booked, amina, clock):
    clock.now = on_the_wall("2026-11-24 18:00")
    [row] = await store.write(lambda tx: sending.claim(tx, chats.ACCOUNT))
    await store.write(lambda tx: sending.drop(tx, row.id))

    await store.write(lambda tx: reminders.revive(tx, amina.conversation))

    assert await store.read(waiting) == ALL[1:]


async def test_who_did_not_come_is_asked_once_and_by_day(store, booked, clock):
    clock.now = on_the_wall("2026-11-27 21:15")
    await store.write(lambda tx: outbox.drop_waiting(tx, 1))

    for _ in range(2):
        await store.write(lambda tx: attendance.attended(tx, booked.id, came=False))

    assert await store.read(waiting) == ["Sat 28.11. 08:00"]
    assert await store.read(world.states) == {booked.id: "missed"}


async def test_who_came_is_not_asked_to_book_again(store, booked, clock):
    clock.now = on_the_wall("2026-11-27 10:20")

    await store.write(lambda tx: attendance.attended(tx, booked.id, came=True))

    assert await store.read(kinds) == [feedback.ASKED]
    assert await store.read(world.states) == {booked.id: "came"}


async def test_nobody_can_be_missed_before_the_time(store, booked):
    with pytest.raises(attendance.NotYet, match="has not begun"):
        await store.write(lambda tx: attendance.attended(tx, booked.id, came=False))


async def test_a_cancelled_appointment_cannot_be_missed(store, booked, amina):
    await store.write(lambda tx: bookings.cancel(tx.called_by(amina), booked))

    with pytest.raises(appointments.NoSuchBooking, match="cancelled"):
        await store.write(lambda tx: attendance.attended(tx, booked.id, came=False))


async def test_after_a_missed_appointment_the_service_can_be_booked_again(
    store, small, booked, amina, clock
):
    clock.now = on_the_wall("2026-11-27 10:20")
    await store.write(lambda tx: attendance.attended(tx, booked.id, came=False))
    time = world.at(small.office, "10:00", date(2026, 11, 30))

    def book(tx):
        tx = tx.called_by(amina)
        held = bookings.hold(tx, small.service, small.office, time)
        return bookings.confirm(tx, held, "Amina")

    assert (await store.write(book)).kind == "booking"
