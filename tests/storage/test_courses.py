"""From the interest list to the last block: steps, seats, who goes, who is two."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import event as listened
from sqlalchemy import select

from storage import (
    bookings,
    consents,
    course_dates,
    course_figures,
    course_states,
    course_steps,
    curriculum,
    enrolment_keeping,
    enrolments,
    event_staff,
    events,
    my_data,
    offices,
    schema,
    seats,
    services,
    signups,
    times,
)
from storage.values import Ref, Refused
from tests.storage import chats, courses, seated, world
from tests.storage.courses import beat, came, enrol, log, put, row, sits, states


@pytest.fixture
async def way(store):
    """A course with an evening and two parts of two seats each."""
    return await store.write(courses.way)


@pytest.fixture
async def amina(store, way):
    """Somebody on the list."""
    caller = await store.write(chats.met)
    await store.write(enrol(way, caller))
    return caller


@pytest.fixture
async def learner(store, way, amina):
    """Somebody for whom the trade is right."""
    await store.write(lambda tx: put(tx, 1, state="suitable"))
    return amina


async def test_an_announced_evening_is_seen_at_once_and_not_told(store, amina):
    assert await store.read(states) == ["invited"]
    await store.write(beat)
    assert await store.read(chats.kinds) == []
    assert await store.read(log) == [("interest", "person"), ("invited", "nobody")]


async def test_who_came_is_invited_to_the_talk_and_told_once(store, clock, way, amina):
    await store.write(sits(way.evening, amina))
    await store.write(lambda tx: came(tx, amina, way.evening))
    await store.write(beat)
    await store.write(beat)

    assert await store.read(states) == ["informed"]
    assert (await store.read(chats.kinds)).count("c-news") == 1


async def test_a_booked_talk_is_a_step_and_a_cancelled_one_is_taken_back(
    store, way, amina
):
    await store.write(lambda tx: put(tx, 1, state="informed"))

    def book(tx):
        own = tx.called_by(amina)
        house = offices.offering(own, way.service)[0]
        day = times.days(own, way.service, house)[0]
        time = times.free(own, way.service, house, day)[0]
        held = bookings.hold(own, way.service, house, time)
        return bookings.confirm(own, held, "Amina")

    booking = await store.write(book)
    await store.write(beat)
    assert await store.read(states) == ["talk"]
    await store.write(lambda tx: bookings.cancel(tx.called_by(amina), booking))
    await store.write(beat)
    assert await store.read(states) == ["informed"]


async def test_the_talk_is_offered_to_whom_it_is_for(store, way, amina):
    def offered(tx):
        return way.service in services.offered(tx.called_by(amina))

    assert not await store.read(offered)
    await store.write(lambda tx: put(tx, 1, state="informed"))
    assert await store.read(offered)
    await store.write(lambda tx: put(tx, 1, state="suitable"))
    assert not await store.read(offered)


async def test_days_of_a_part_are_listed_for_whom_they_are(store, way, learner):
    bilal = await store.write(lambda tx: chats.met(tx, "bilal"))

    def listed(caller):
        return lambda tx: events.listed(tx.called_by(caller), None)

    assert await store.read(listed(learner)) == (way.evening, way.first)
    assert await store.read(listed(bilal)) == (way.evening,)
    assert await store.write(sits(way.first, bilal)) == signups.EVENT_GONE
    assert await store.write(sits(way.second, learner)) == signups.EVENT_GONE
    ways = await store.read(lambda tx: signups.ways(tx.called_by(bilal), way.first))
    assert ways == ()


async def test_without_a_caller_nobody_may_choose_a_part(store, way):
    assert not await store.read(lambda tx: course_dates.may_choose(tx, way.first))
    assert await store.read(lambda tx: course_dates.may_choose(tx, way.evening))


async def test_a_seat_a_part_and_the_next_one(store, way, learner):
    await store.write(sits(way.first, learner))
    await store.write(beat)
    assert await store.read(states) == ["block"]

    await store.write(lambda tx: came(tx, learner, way.first))
    await store.write(beat)
    assert await store.read(states) == ["finished"]
    assert await store.read(lambda tx: row(tx).open_key) is not None

    def listed(tx):
        return events.listed(tx.called_by(learner), None)

    assert await store.read(listed) == (way.evening, way.second)
    await store.write(sits(way.second, learner))
    await store.write(lambda tx: came(tx, learner, way.second))
    await store.write(beat)
    assert await store.read(states) == ["finished"]
    assert await store.read(lambda tx: row(tx).open_key) is None
    assert (await store.read(log))[2:] == [
        ("block", "nobody"),
        ("finished", "nobody"),
        ("finished", "nobody"),
    ]


async def test_two_people_and_one_last_seat(store, way, learner):
    """One has it, the other hears it, and both are still on the way."""
    bilal = await store.write(lambda tx: chats.met(tx, "bilal"))
    await store.write(enrol(way, bilal))
    await store.write(lambda tx: put(tx, 2, state="suitable"))
    await store.write(lambda tx: world.change(tx, schema.Event, way.first.id, seats=1))

    told = await asyncio.gather(
        store.write(sits(way.first, learner)), store.write(sits(way.first, bilal))
    )
    await store.write(beat)

    assert [got for got in told if isinstance(got, Refused)] == [seats.SEAT_GONE]
    assert sorted(await store.read(states)) == ["block", "suitable"]


async def test_a_part_that_is_called_off_leaves_her_suitable_and_told_of_others(
    store, clock, way, learner
):
    await store.write(beat)
    await store.write(sits(way.first, learner))
    await store.write(beat)
    clock.pass_by(hours=1)
    await store.write(lambda tx: event_staff.call_off(tx, "nursing-1"))
    await store.write(beat)
    assert await store.read(states) == ["suitable"]
    before = (await store.read(chats.kinds)).count("c-news")

    clock.pass_by(hours=1)
    await store.write(
        lambda tx: seated.event(tx, "2027-02-01 09:00", key="again", topic="nursing-1")
    )
    await store.write(beat)
    await store.write(beat)
    assert (await store.read(chats.kinds)).count("c-news") == before + 1


async def test_who_gives_a_seat_up_herself_is_not_written_to(
    store, clock, way, learner
):
    await store.write(beat)
    seat = await store.write(sits(way.first, learner))
    await store.write(beat)
    clock.pass_by(hours=1)
    before = (await store.read(chats.kinds)).count("c-news")
    await store.write(lambda tx: signups.leave(tx.called_by(learner), seat))
    await store.write(beat)

    assert await store.read(states) == ["suitable"]
    assert (await store.read(chats.kinds)).count("c-news") == before


async def test_what_staff_may_say_depends_on_where_she_stands(store, amina):
    def says(state, number=1):
        return lambda tx: course_steps.by_staff(tx, number, state)

    for wrong in ("suitable", "block", "left", "nonsense"):
        with pytest.raises(course_steps.NoSuchStep):
            await store.write(says(wrong))
    with pytest.raises(course_steps.NoSuchStep):
        await store.write(says("informed", 7))
    await store.write(says("informed"))
    await store.write(says("notyet"))
    await store.write(says("suitable"))

    assert await store.read(states) == ["suitable"]
    assert (await store.read(log))[2:] == [
        (state, "staff") for state in ("informed", "notyet", "suitable")
    ]


def test_every_state_leads_on_or_is_the_end():
    known = {*course_states.FOLLOWS, course_states.LEFT}

    after = {state for ways in course_states.FOLLOWS.values() for state in ways}
    assert after < known
    for state in course_states.FOLLOWS:
        assert course_states.follows(state, course_states.LEFT, course_states.PERSON)
    assert not course_states.follows("left", "left", "person")


async def test_nobody_is_twice_on_one_list(store, way, amina):
    assert await store.write(enrol(way, amina)) == enrolments.ALREADY
    assert len(await store.read(states)) == 1


async def test_an_unfinished_sign_up_was_never_there(store, way, amina):
    own = await store.read(lambda tx: enrolments.own(tx.called_by(amina), way.course))
    bilal = await store.write(lambda tx: chats.met(tx, "bilal"))
    for caller, left in ((bilal, 1), (amina, 0)):
        await store.write(
            lambda tx, c=caller: enrolments.withdraw(tx.called_by(c), own)
        )
        assert len(await store.read(states)) == left
    assert await store.read(log) == []


async def test_who_leaves_gives_her_seats_back(store, way, learner):
    await store.write(sits(way.first, learner))
    own = Ref("enrolment", 1)
    leave = lambda tx: enrolment_keeping.leave(tx.called_by(learner), own)  # noqa: E731
    assert await store.write(leave) == own

    assert await store.write(leave) == enrolments.GONE
    hers = lambda tx: tx.called_by(learner)  # noqa: E731
    assert await store.read(lambda tx: enrolments.ways(hers(tx), own)) == ()
    assert await store.read(lambda tx: enrolments.sure(hers(tx), own)) == ()
    with pytest.raises(LookupError):
        await store.read(lambda tx: enrolments.stands(hers(tx), own))
    assert await store.read(seated.states) == {learner.person: "left"}
    assert await store.read(states) == ["left"]
    await store.write(enrol(way, learner))
    assert await store.read(states) == ["left", "invited"]


async def test_a_withdrawn_consent_takes_list_name_and_seats(store, way, learner):
    def agree(tx):
        consents.record(tx.called_by(learner), consents.COURSE)

    await store.write(agree)
    await store.write(sits(way.first, learner, "Amina Haddad"))
    await store.write(lambda tx: my_data.withdraw(tx.called_by(learner), "course"))

    seat = schema.table(schema.Seat)
    kept = await store.read(lambda tx: tx.connection.execute(select(seat)).one())
    assert (kept.state, kept.name) == ("left", None)
    assert await store.read(lambda tx: row(tx).name) is None
    assert await store.read(states) == ["left"]


async def test_who_goes_is_only_counted(store, way, learner):
    await store.write(lambda tx: enrolment_keeping.erase(tx, learner.person))

    left = await store.read(row)
    assert (left.state, left.name, left.open_key) == ("left", None, None)
    assert left.conversation_id is None
    found = await store.read(course_figures.funnel)
    assert found[way.course.id]["interest"] == 1
    assert (await store.read(course_figures.counts))[way.course.id] == {}


async def test_a_name_that_is_put_right_is_right_on_the_list(store, way, amina):
    await store.write(lambda tx: my_data.rename(tx.called_by(amina), "Amina H."))

    assert await store.read(lambda tx: row(tx).name) == "Amina H."


@pytest.mark.parametrize("keeps_the_first", [True, False])
async def test_of_two_enrolments_in_one_course_the_earlier_stays(
    store, way, amina, keeps_the_first
):
    bilal = await store.write(lambda tx: chats.met(tx, "bilal"))
    await store.write(enrol(way, bilal))
    both = (amina, bilal) if keeps_the_first else (bilal, amina)
    keep, gone = both

    await store.write(lambda tx: enrolment_keeping.merge(tx, keep.person, gone.person))

    assert await store.read(states) == ["invited", "left"]
    one = await store.read(row)
    assert one.person_id == keep.person
    assert one.open_key == enrolments.open_key(keep.person, way.course.id)


async def test_a_chat_that_goes_is_forgotten_and_she_moves_on_in_silence(
    store, way, amina
):
    await store.write(sits(way.evening, amina))
    await store.write(lambda tx: came(tx, amina, way.evening))
    chat = [amina.conversation]
    await store.write(lambda tx: enrolment_keeping.leave_chats(tx, chat))
    await store.write(beat)

    assert await store.read(states) == ["informed"]
    assert "c-news" not in await store.read(chats.kinds)


async def test_who_is_writing_is_looked_at_with_the_next_beat(store, url, way, amina):
    """On PostgreSQL: the beat never waits for a chat, nor holds one up."""
    if url.startswith("sqlite"):
        return
    await store.write(sits(way.evening, amina))
    await store.write(lambda tx: came(tx, amina, way.evening))
    conversation = schema.table(schema.Conversation)
    async with store._engine.begin() as turn:
        await turn.execute(select(conversation).with_for_update())
        await asyncio.wait_for(store.write(beat), 10)
        assert await store.read(states) == ["invited"]

    await store.write(beat)
    assert await store.read(states) == ["informed"]


async def test_a_beat_asks_the_same_few_questions_of_a_thousand_people(store, way):
    """Its cost does not grow by a query a person while nothing has happened."""

    def asked(tx):
        seen = []
        note = lambda *what: seen.append(what[2])  # noqa: E731
        listened.listen(tx.connection, "before_cursor_execute", note)
        beat(tx)
        listened.remove(tx.connection, "before_cursor_execute", note)
        return len(seen)

    await store.write(lambda tx: courses.many(tx, way, 10))
    few = await store.write(asked)
    await store.write(lambda tx: courses.many(tx, way, 1_000))

    assert await store.write(asked) == few == 4


async def test_what_can_be_started_follows_from_what_is_finished(store, way):
    def blocks(tx):
        return tx.directory.courses[way.course.id]

    course = await store.read(blocks)
    one, two = course.blocks
    assert course.next(()) == (one,)
    assert course.next({one.id}) == (two,)
    assert course.next({one.id, two.id}) == ()
    assert course.next({two.id}) == (one,)
    assert curriculum.Course.of_topic(course, 0) is None
