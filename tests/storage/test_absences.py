"""An adviser is ill: somebody else takes the appointment, or it is called off."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select, update

from storage import absences, bookings, outbox, pauses, people, schema
from storage.transaction import Caller, Tx
from storage.values import Ref, Refused
from tests.storage import chats, world
from tests.storage.chats import ACCOUNT, waiting
from tests.storage.turns import cancel, confirm, hold, offered

_booking = schema.table(schema.Booking)
_outbox = schema.table(schema.Outbox)
# Tuesday; it is Monday, 8:00 in Duisburg.
FROM = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)
UNTIL = FROM + timedelta(days=1)
WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
async def amina(store) -> Caller:
    return await store.write(chats.met)


async def booked(store, small, caller, clock="10:00") -> Ref:
    held = await store.write(hold(small, caller, clock))
    return await store.write(confirm(caller, held))


def ill(adviser: int, first: datetime = FROM, last: datetime = UNTIL):
    return lambda tx: absences.begin(
        tx, tx.directory.adviser(adviser), first, last, "Samir"
    )


def row(tx: Tx):
    """Return the only booking."""
    return tx.connection.execute(select(_booking)).one()


def kinds(tx: Tx) -> list[str]:
    """Return what waits to be said, the next first."""
    rows = tx.connection.execute(
        select(_outbox.c.content)
        .where(_outbox.c.state == outbox.WAITING)
        .order_by(_outbox.c.due_at, _outbox.c.id)
    )
    return [content["r"] for content in rows.scalars()]


async def test_somebody_else_takes_over_at_the_same_time(store, small, amina):
    """Reminders and their buttons stay good, since time and place do."""
    other = await store.write(lambda tx: world.adviser(tx, small.office, small.service))
    booking = await booked(store, small, amina)

    changes = await store.write(ill(small.adviser))

    assert changes == (absences.Change(booking, "reseated", True),)
    now = await store.read(row)
    assert (now.state, now.adviser_id, now.version) == ("booked", other, 0)
    assert {claim[0] for claim in await store.read(world.claimed)} == {other}
    assert await store.read(kinds) == [
        "reseated",
        "reminder",
        "reminder",
    ]


async def test_without_anybody_else_it_is_called_off(store, small, amina):
    booking = await booked(store, small, amina)

    changes = await store.write(ill(small.adviser))

    assert changes == (absences.Change(booking, "called-off", True),)
    now = await store.read(row)
    assert (now.state, now.open_key, now.version) == ("cancelled", None, 1)
    assert now.called_off_at == world.MONDAY
    assert await store.read(world.claimed) == []
    assert await store.read(kinds) == ["called-off"]


async def test_who_cancels_herself_was_not_called_off(store, small, amina):
    booking = await booked(store, small, amina)

    await store.write(cancel(amina, booking))

    assert (await store.read(row)).called_off_at is None


@pytest.mark.parametrize(
    ("active", "outcome"), [(True, "reseated"), (False, "called-off")]
)
async def test_all_that_it_takes_must_be_there_too(
    store, small, amina, active, outcome
):
    """It takes a room, and the only one is perhaps no more."""

    def prepare(tx: Tx) -> int:
        world.adviser(tx, small.office, small.service)
        world.change(tx, schema.Service, small.service.id, needs={"room": 1})
        return world.room(tx, small.office)

    room = await store.write(prepare)
    await booked(store, small, amina)
    await store.write(lambda tx: world.change(tx, schema.Room, room, active=active))

    [change] = await store.write(ill(small.adviser))

    assert change.outcome == outcome


async def test_a_time_of_today_is_given_on_whatever_the_lead_time(store, small, amina):
    await store.write(lambda tx: world.adviser(tx, small.office, small.service))
    await booked(store, small, amina)
    await store.write(
        lambda tx: world.change(
            tx, schema.Service, small.service.id, lead_minutes=9_999
        )
    )

    [change] = await store.write(ill(small.adviser))

    assert change.outcome == "reseated"


async def test_a_held_time_is_gone_when_it_is_confirmed(store, small, amina):
    held = await store.write(hold(small, amina))

    assert await store.write(ill(small.adviser)) == ()

    assert await store.write(confirm(amina, held)) == Refused("time-gone")
    assert await store.read(kinds) == []


async def test_what_lies_outside_is_left_alone(store, small, amina):
    booking = await booked(store, small, amina, "10:00")
    half_past = world.at(small.office, "10:30").at

    before = await store.write(
        ill(small.adviser, FROM, half_past - timedelta(minutes=30))
    )
    after = await store.write(ill(small.adviser, half_past, UNTIL))
    touching = await store.write(
        ill(small.adviser, half_past - timedelta(minutes=5), half_past)
    )

    assert before == after == ()
    assert [change.booking for change in touching] == [booking]


async def test_what_has_begun_is_left_alone(store, small, amina, clock):
    await booked(store, small, amina)
    clock.now = world.at(small.office, "10:00").at

    assert await store.write(ill(small.adviser)) == ()


async def test_at_night_nobody_is_told_before_eight(store, small, amina, clock):
    await booked(store, small, amina)
    clock.now = world.at(small.office, "21:30", date(2026, 11, 23)).at

    [change] = await store.write(ill(small.adviser))

    assert await store.read(waiting) == ["Tue 24.11. 08:00"]
    assert change.reached


async def test_who_would_hear_it_too_late_is_to_be_called(store, small, amina, clock):
    await booked(store, small, amina, "09:00")
    clock.now = world.at(small.office, "08:30").at

    [change] = await store.write(ill(small.adviser))

    assert await store.read(kinds) == ["called-off"]
    assert not change.reached


def _stop(tx: Tx) -> None:
    chat = people.find(tx, ACCOUNT, "amina")
    assert chat is not None
    people.stop(tx, chat.contact, stopped=True)


def _block(tx: Tx) -> None:
    chat = people.find(tx, ACCOUNT, "amina")
    assert chat is not None
    people.block(tx, chat.contact, blocked=True)


@pytest.mark.parametrize(
    "silenced", [_stop, _block, None], ids=["stop", "block", "pause"]
)
async def test_who_wants_to_hear_nothing_is_to_be_called(store, small, amina, silenced):
    await booked(store, small, amina)
    await store.write(silenced or (lambda tx: pauses.begin(tx.called_by(amina), 2)))

    [change] = await store.write(ill(small.adviser))

    assert not change.reached
    assert "called-off" not in await store.read(kinds)
    assert (await store.read(row)).state == "cancelled"


async def test_nothing_is_offered_meanwhile_and_all_again_when_she_is_back(
    store, small, clock
):
    all_day = await offered(store, small)
    await store.write(ill(small.adviser))
    assert await offered(store, small) == []
    assert [one.noted_by for one in await store.read(absences.known)] == ["Samir"]

    await store.write(lambda tx: absences.back(tx, tx.directory.adviser(small.adviser)))

    assert await offered(store, small) == all_day
    assert await store.read(absences.known) == []


async def test_an_absence_that_lasts_ends_now(store, small, clock):
    await store.write(ill(small.adviser, world.MONDAY, UNTIL))
    clock.pass_by(hours=2)

    ended = await store.write(
        lambda tx: absences.back(tx, tx.directory.adviser(small.adviser))
    )

    assert ended.starts_at == world.MONDAY
    assert await offered(store, small) != []
    with pytest.raises(absences.NotAbsent):
        await store.write(
            lambda tx: absences.back(tx, tx.directory.adviser(small.adviser))
        )


async def test_looking_again_changes_nothing(store, small, amina):
    await booked(store, small, amina)
    await store.write(ill(small.adviser))

    assert await store.write(absences.look_after) == ()


async def test_what_was_booked_at_that_moment_is_found_later(store, small, amina):
    """On PostgreSQL a turn may not see yet that she is absent."""
    await store.write(ill(small.adviser))

    def with_old_eyes(tx: Tx) -> None:
        schema_closure = schema.table(schema.Closure)
        far = timedelta(days=300)
        away = update(schema_closure).values(starts_at=FROM + far, ends_at=UNTIL + far)
        tx.connection.execute(away)
        own = world.reread(tx).called_by(amina)
        time = world.at(small.office, "10:00")
        held = bookings.hold(own, small.service, small.office, time)
        bookings.confirm(own, held, "Amina")
        tx.connection.execute(away.values(starts_at=FROM, ends_at=UNTIL))

    await store.write(with_old_eyes)

    [change] = await store.write(absences.look_after)

    assert change.outcome == "called-off"
