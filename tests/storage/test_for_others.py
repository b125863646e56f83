"""Booking for somebody else: who sees it, how many, and who has it afterwards."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import func, select

from storage import (
    appointments,
    attendance,
    bookings,
    codes,
    consents,
    erasure,
    export,
    for_others,
    outbox,
    people,
    reminders,
    schema,
)
from storage.transaction import Caller, Tx
from storage.values import PLAIN, Language, Ref, Refused
from tests.storage import world
from tests.storage.chats import ACCOUNT, met, waiting
from tests.storage.test_erasure import everything
from tests.storage.world import at

NAME = "Ayşe Kaya"
TIMES = ("09:00", "09:30", "10:00", "10:30", "11:00", "11:30")
_person, _booking, _outbox = map(
    schema.table, (schema.Person, schema.Booking, schema.Outbox)
)


@pytest.fixture
async def helper(store, clock) -> Caller:
    clock.pass_by(days=-1)
    return await store.write(met)


@pytest.fixture
async def ayse(store) -> Caller:
    """The person it is for, once she has a phone."""
    return await store.write(lambda tx: met(tx, "ayse", "tr"))


def booked(small: world.Small, helper: Caller, clock_time: str = "10:00"):
    """Return the turns of a helper, in one: from the hold to the slip."""

    def book(tx: Tx) -> for_others.Given | Refused:
        own = tx.called_by(helper)
        held = bookings.hold(
            own, small.service, small.office, at(small.office, clock_time), PLAIN
        )
        assert isinstance(held, Ref)
        agreed = for_others.agree(own, Language("tr"))
        return for_others.confirm(own, held, agreed, NAME)

    return book


def claimed(who: Caller, given: for_others.Given):
    return lambda tx: for_others.claim(tx.called_by(who), codes.tidy(given[1]))


def upcoming(who: Caller):
    return lambda tx: appointments.upcoming(tx.called_by(who))


async def test_it_belongs_to_somebody_who_has_agreed_and_has_no_chat(
    store, small, helper
) -> None:
    booking, *_ = await store.write(booked(small, helper))

    card = await store.read(lambda tx: appointments.card(tx, booking))
    own = Caller(card.person, "", 0, "")
    agreed = await store.read(
        lambda tx: consents.given(tx.called_by(own), consents.APPOINTMENT)
    )

    assert (card.state, card.name, card.booked_by) == ("booked", NAME, helper.person)
    assert card.person != helper.person
    assert agreed
    assert not await store.read(
        lambda tx: consents.given(tx.called_by(helper), consents.APPOINTMENT)
    )


async def test_the_helper_sees_moves_and_cancels_it(store, small, helper) -> None:
    booking, *_ = await store.write(booked(small, helper))
    assert await store.read(upcoming(helper)) == (booking,)

    def move(tx: Tx) -> Ref | Refused:
        return bookings.move(tx.called_by(helper), booking, at(small.office, "11:00"))

    assert await store.write(move) == booking
    assert (
        await store.write(lambda tx: bookings.cancel(tx.called_by(helper), booking))
        == booking
    )
    assert await store.read(upcoming(helper)) == ()


async def test_another_person_neither_sees_nor_moves_it(
    store, small, helper, ayse
) -> None:
    booking, *_ = await store.write(booked(small, helper))

    told = await store.write(lambda tx: bookings.cancel(tx.called_by(ayse), booking))

    assert told == bookings.BOOKING_GONE
    assert await store.read(upcoming(ayse)) == ()


async def test_one_helper_holds_five_and_no_more(store, small, helper) -> None:
    for time in TIMES[: for_others.MOST]:
        assert not isinstance(await store.write(booked(small, helper, time)), Refused)

    assert not await store.read(lambda tx: for_others.has_room(tx.called_by(helper)))
    assert await store.write(booked(small, helper, TIMES[-1])) == for_others.TOO_MANY


async def test_one_that_is_over_or_cancelled_leaves_room(store, small, helper) -> None:
    given = [
        await store.write(booked(small, helper, time))
        for time in TIMES[: for_others.MOST]
    ]
    await store.write(lambda tx: bookings.cancel(tx.called_by(helper), given[0][0]))

    assert await store.read(lambda tx: for_others.has_room(tx.called_by(helper)))


async def test_her_own_appointment_does_not_hinder_one_for_another(
    store, small, helper
) -> None:
    for time in TIMES[:2]:
        assert not isinstance(await store.write(booked(small, helper, time)), Refused)

    def own(tx: Tx) -> Ref | Refused:
        hers = tx.called_by(helper)
        held = bookings.hold(
            hers, small.service, small.office, at(small.office, TIMES[2]), PLAIN
        )
        assert isinstance(held, Ref)
        return bookings.confirm(hers, held, "Amina")

    assert not isinstance(await store.write(own), Refused)


async def test_who_disagrees_leaves_no_trace(store, small, helper) -> None:
    def change_of_mind(tx: Tx) -> None:
        own = tx.called_by(helper)
        for_others.disagree(own, for_others.agree(own, Language("tr")))

    before = await store.read(everything)
    await store.write(change_of_mind)

    assert await store.read(everything) == before


async def test_to_disagree_later_takes_nothing_away(store, small, helper) -> None:
    """An undo that comes twice, or after all, must not harm what is booked."""
    booking, *_ = await store.write(booked(small, helper))
    consent = select(schema.table(schema.Consent).c.id)
    number = await store.read(lambda tx: tx.connection.execute(consent).scalar())

    await store.write(
        lambda tx: for_others.disagree(tx.called_by(helper), Ref("consent", number))
    )

    assert (await store.read(lambda tx: appointments.card(tx, booking))).name == NAME


async def test_who_claims_it_has_it_and_the_helper_does_not(
    store, small, helper, ayse
) -> None:
    given = await store.write(booked(small, helper))
    booking = given[0]
    secret = (await store.read(lambda tx: appointments.card(tx, booking))).secret

    assert await store.write(claimed(ayse, given)) == booking

    card = await store.read(lambda tx: appointments.card(tx, booking))
    assert (card.person, card.booked_by, card.name) == (ayse.person, None, NAME)
    assert card.secret != secret
    assert await store.read(upcoming(ayse)) == (booking,)
    assert await store.read(upcoming(helper)) == ()
    persons = select(func.count()).select_from(_person)
    assert await store.read(lambda tx: tx.connection.execute(persons).scalar()) == 4


async def test_she_is_reminded_and_the_helper_hears_of_it_once(
    store, small, helper, ayse
) -> None:
    given = await store.write(booked(small, helper))
    before = await store.read(waiting)
    await store.write(claimed(ayse, given))

    def chats(tx: Tx) -> list[tuple[int, bool]]:
        found = select(_outbox.c.conversation_id, _outbox.c.booking_id)
        rows = tx.connection.execute(found.order_by(_outbox.c.id))
        return [(row[0], row[1] is None) for row in rows]

    found = await store.read(chats)
    assert before
    assert [chat for chat, told in found if told] == [helper.conversation]
    assert {chat for chat, told in found if not told} == {ayse.conversation}


async def test_her_name_is_gone_from_what_the_helper_was_told(
    store, small, helper, ayse
) -> None:
    given = await store.write(booked(small, helper))
    await store.write(
        lambda tx: outbox.put(
            tx,
            conversation=helper.conversation,
            account=ACCOUNT,
            content={"q": ["for_other-summary", {"name": NAME}]},
        )
    )
    await store.write(claimed(ayse, given))

    told = await store.read(
        lambda tx: tx.connection.execute(select(_outbox.c.content)).scalars().all()
    )
    assert NAME not in repr(told)


async def test_a_code_is_good_once(store, small, helper, ayse) -> None:
    given = await store.write(booked(small, helper))
    carla = await store.write(lambda tx: met(tx, "carla"))
    await store.write(claimed(ayse, given))

    assert await store.write(claimed(carla, given)) == for_others.GONE


async def test_of_two_who_claim_at_once_one_has_it(store, small, helper, ayse) -> None:
    """What the race would do without the guard: tests/storage/test_codes.py."""
    given = await store.write(booked(small, helper))
    carla = await store.write(lambda tx: met(tx, "carla"))

    told = await asyncio.gather(
        *(store.write(claimed(who, given)) for who in (ayse, carla))
    )

    assert sorted(isinstance(said, Refused) for said in told) == [False, True]
    both = [await store.read(upcoming(who)) for who in (ayse, carla)]
    assert sorted(map(len, both)) == [0, 1]


async def test_a_code_lives_until_the_appointment_is_over(
    store, small, clock, helper, ayse
) -> None:
    """Also when it was moved meanwhile; not when it was cancelled."""
    given = await store.write(booked(small, helper))
    code = codes.tidy(given[1])
    clock.now = at(small.office, "10:29").at
    assert await store.read(lambda tx: codes.find(tx, code)) is not None
    clock.pass_by(minutes=1)
    assert await store.read(lambda tx: codes.find(tx, code)) is None
    assert await store.write(claimed(ayse, given)) == for_others.GONE


async def test_a_cancelled_one_cannot_be_claimed(store, small, helper, ayse) -> None:
    given = await store.write(booked(small, helper))
    await store.write(lambda tx: bookings.cancel(tx.called_by(helper), given[0]))

    assert await store.write(claimed(ayse, given)) == for_others.GONE


async def test_a_new_slip_makes_the_old_one_useless(store, small, helper, ayse) -> None:
    given = await store.write(booked(small, helper))
    again = await store.write(
        lambda tx: for_others.another_slip(tx.called_by(helper), given[0])
    )

    assert await store.write(claimed(ayse, given)) == for_others.GONE
    assert await store.read(lambda tx: for_others.slip(tx, given[3])) is None
    assert await store.write(claimed(ayse, again)) == given[0]


async def test_nobody_else_gets_a_slip(store, small, helper, ayse) -> None:
    given = await store.write(booked(small, helper))

    told = await store.write(
        lambda tx: for_others.another_slip(tx.called_by(ayse), given[0])
    )

    assert told == bookings.BOOKING_GONE


async def test_a_slip_can_be_fetched_once_in_half_an_hour(
    store, small, clock, helper
) -> None:
    token = (await store.write(booked(small, helper)))[3]

    found = await store.read(lambda tx: for_others.slip(tx, token))

    assert found is not None
    assert await store.write(lambda tx: for_others.use(tx, token))
    assert not await store.write(lambda tx: for_others.use(tx, token))
    assert await store.read(lambda tx: for_others.slip(tx, "forged")) is None
    clock.pass_by(minutes=31)
    assert await store.read(lambda tx: for_others.slip(tx, token)) is None


async def test_with_an_own_appointment_for_the_same_both_stay(
    store, small, helper, ayse
) -> None:
    """The earlier one stands for the service; both are hers."""
    given = await store.write(booked(small, helper, "11:00"))

    def own(tx: Tx) -> Ref | Refused:
        hers = tx.called_by(ayse)
        held = bookings.hold(
            hers, small.service, small.office, at(small.office, "09:00"), PLAIN
        )
        assert isinstance(held, Ref)
        return bookings.confirm(hers, held, NAME)

    mine = await store.write(own)
    assert await store.write(claimed(ayse, given)) == given[0]

    assert await store.read(upcoming(ayse)) == (mine, given[0])
    assert (
        await store.read(
            lambda tx: appointments.open_for(tx.called_by(ayse), small.service)
        )
        == mine
    )


async def test_the_helper_is_asked_when_nobody_came(
    store, small, clock, helper
) -> None:
    booking, *_ = await store.write(booked(small, helper))
    clock.now = at(small.office, "12:00").at

    await store.write(lambda tx: attendance.attended(tx, booking.id, came=False))

    row = await store.read(
        lambda tx: tx.connection.execute(
            select(_outbox).where(_outbox.c.dedupe == f"missed:{booking.id}")
        ).one()
    )
    assert row.conversation_id == helper.conversation
    assert row.content == reminders.content("missed", booking.id, 0)


async def test_a_helper_who_erases_everything_leaves_it_to_the_other(
    store, small, helper, ayse
) -> None:
    given = await store.write(booked(small, helper))

    def erase(tx: Tx) -> None:
        chat = people.find(tx, ACCOUNT, "amina")
        assert chat is not None
        last = erasure.newest(tx, chat.conversation)
        erasure.erase(tx.called_by(helper), chat, until=last)

    await store.write(erase)

    row = await store.read(lambda tx: tx.connection.execute(select(_booking)).one())
    assert (row.state, row.booked_by, row.conversation_id) == ("booked", None, None)
    assert await store.write(claimed(ayse, given)) == given[0]


async def test_who_has_claimed_and_erases_everything_is_gone(
    store, small, helper, ayse
) -> None:
    given = await store.write(booked(small, helper))
    await store.write(claimed(ayse, given))

    def erase(tx: Tx) -> None:
        chat = people.find(tx, ACCOUNT, "ayse")
        assert chat is not None
        last = erasure.newest(tx, chat.conversation)
        erasure.erase(tx.called_by(ayse), chat, until=last)

    await store.write(erase)

    assert NAME not in await store.read(everything)
    code = schema.table(schema.Code)
    assert await store.read(lambda tx: tx.connection.execute(select(code)).all()) == []


async def test_both_sides_can_have_it_exported(store, small, helper, ayse) -> None:
    given = await store.write(booked(small, helper))

    before = await store.read(lambda tx: export.of(tx, helper.person))
    await store.write(claimed(ayse, given))
    after = await store.read(lambda tx: export.of(tx, helper.person))
    hers = await store.read(lambda tx: export.of(tx, ayse.person))

    assert [row.name for row in before.for_others] == [NAME]
    assert (before.bookings, after.for_others) == ((), ())
    assert [row.name for row in hers.bookings] == [NAME]
    assert [row.kind for row in hers.codes] == ["claim"]
