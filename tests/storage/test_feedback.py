"""How it was, in the store: who is asked, how long a face may change, the counts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from storage import attendance, bookings, feedback, people, schema
from storage.transaction import Tx
from storage.values import Ref
from tests.storage import chats, world

_outbox, _feedback = schema.table(schema.Outbox), schema.table(schema.Feedback)


@pytest.fixture
async def booked(store, small):
    """Amina, with a chat, has Monday at ten; return her and the booking."""

    def book(tx: Tx):
        amina = chats.met(tx)
        own = tx.called_by(amina)
        time = world.at(small.office, "10:00")
        held = bookings.hold(own, small.service, small.office, time)
        return amina, bookings.confirm(own, held, "Amina")

    return await store.write(book)


def asked(tx: Tx) -> int:
    """Return how many questions were written."""
    query = select(func.count()).where(_outbox.c.dedupe.startswith("howwas:"))
    return int(tx.connection.execute(query).scalar_one())


async def over(store, clock, booking: Ref, **time: float) -> None:
    """Go on to some time after the end."""
    table = schema.table(schema.Booking)
    ended = await store.read(
        lambda tx: tx.connection.execute(
            select(table.c.ends_at).where(table.c.id == booking.id)
        ).scalar_one()
    )
    clock.now = ended + timedelta(**time)


async def test_who_came_is_asked_once_however_often_it_is_noted(store, clock, booked):
    _, booking = booked
    await over(store, clock, booking, minutes=5)

    for came in (True, False, True, True):
        await store.write(
            lambda tx, came=came: attendance.attended(tx, booking.id, came=came)
        )
    await store.write(feedback.plan)

    assert await store.read(asked) == 1


async def test_nothing_was_noted_and_it_is_asked_two_hours_after_the_end(
    store, clock, booked
):
    _, booking = booked
    counts = []
    for hours in (1.9, 2, 3, 23):
        await over(store, clock, booking, hours=hours)
        await store.write(feedback.plan)
        counts.append(await store.read(asked))

    assert counts == [0, 1, 1, 1]


async def test_who_has_booked_for_somebody_else_is_not_asked(store, clock, booked):
    helper, booking = booked
    await over(store, clock, booking, hours=3)

    def for_another(tx: Tx) -> None:
        other = world.person(tx)
        values = {"person_id": other.person, "booked_by": helper.person}
        bookings.note(tx, booking.id, **values)
        feedback.plan(tx)
        attendance.attended(tx, booking.id, came=True)

    await store.write(for_another)

    assert await store.read(asked) == 0


async def test_what_ended_before_anybody_looked_is_left_alone(store, clock, booked):
    _, booking = booked
    await over(store, clock, booking, hours=25)
    await store.write(feedback.plan)

    assert await store.read(asked) == 0


async def test_who_has_stopped_is_not_asked(store, clock, booked):
    _, booking = booked
    await over(store, clock, booking, hours=2)

    def stops(tx: Tx) -> None:
        chat = people.meet(tx, chats.ACCOUNT, "amina")
        people.stop(tx, chat.contact, stopped=True)
        feedback.plan(tx)
        feedback.ask(tx, booking.id)

    await store.write(stops)

    assert await store.read(asked) == 0


async def test_a_face_is_new_then_changed_then_fixed(store, clock, booked):
    amina, booking = booked
    await over(store, clock, booking, hours=2)
    told = []
    for face, hours in ((1, 0), (1, 1), (4, 22), (2, 2)):
        clock.pass_by(hours=hours)
        told.append(
            await store.write(
                lambda tx, face=face: feedback.give(
                    tx.called_by(amina), booking, 0, face
                )
            )
        )

    assert told == ["new", "same", "changed", None]
    assert await store.read(lambda tx: feedback.of(tx, amina.person)) == {booking.id: 4}


async def test_what_is_not_hers_not_over_or_no_face_is_not_kept(
    store, clock, small, booked
):
    amina, booking = booked

    def tries(tx: Tx) -> list[object]:
        mine = tx.called_by(amina)
        return [
            feedback.give(tx.called_by(small.bilal), booking, 0, 1),
            feedback.give(mine, Ref("booking", 99), 0, 1),
            feedback.give(mine, booking, 1, 1),
            feedback.give(mine, booking, 0, 0),
            feedback.give(mine, booking, 0, 6),
        ]

    early = await store.write(
        lambda tx: feedback.give(tx.called_by(amina), booking, 0, 1)
    )
    await over(store, clock, booking, hours=2)

    assert early is None
    assert await store.write(tries) == [None] * 5


async def test_faces_are_counted_by_week_and_forgotten_with_her(
    store, clock, small, booked
):
    amina, booking = booked
    await over(store, clock, booking, hours=2)
    await store.write(lambda tx: feedback.give(tx.called_by(amina), booking, 0, 5))

    weeks = await store.read(feedback.weeks)
    await store.write(lambda tx: feedback.forget(tx, amina.person))

    monday = date(2026, 11, 23)
    assert weeks == [
        feedback.Week(monday, small.office.id, small.service.id, (0, 0, 0, 0, 1))
    ]
    assert await store.read(feedback.weeks) == []
