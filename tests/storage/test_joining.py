"""Two who are one: what is kept of both, and whose it is if there can be only one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from storage import (
    appointments,
    bookings,
    codes,
    consents,
    dialogs,
    erasure,
    handovers,
    joining,
    my_data,
    outbox,
    pauses,
    people,
    reach,
    schema,
)
from storage.transaction import Caller, Tx
from storage.values import Ref, Refused, Word
from tests.storage import world
from tests.storage.chats import met
from tests.storage.turns import confirm, hold

WHATSAPP = "whatsapp:1"
TABLES = schema.Base.metadata.tables
_person, _contact, _booking = map(
    schema.table, (schema.Person, schema.Contact, schema.Booking)
)


def met_in(tx: Tx, account: str, address: str, language: str = "ar") -> Caller:
    chat = people.meet(tx, account, address)
    people.speak(tx, chat.person, language)
    return Caller(chat.person, language, chat.conversation, account)


@pytest.fixture
async def old(store) -> Caller:
    """Amina, as we know her from Telegram."""
    return await store.write(met)


@pytest.fixture
async def new(store) -> Caller:
    """Amina, as somebody who writes in WhatsApp, in Turkish."""
    return await store.write(lambda tx: met_in(tx, WHATSAPP, "amina", "tr"))


def joined(old: Caller, new: Caller):
    """Return the turn in which `new` types the code that `old` has asked for."""

    def join(tx: Tx) -> str | Refused:
        code = codes.to_join(tx.called_by(old))
        return joining.join(tx.called_by(new), code)

    return join


def chats_of(tx: Tx, person: int) -> list[str]:
    return [place.account for place in reach.of(tx, person)]


def test_the_merge_treats_every_column_that_names_somebody() -> None:
    """A new table must say whose its rows are when two turn out to be one."""
    persons = (*joining.BY_PERSON, *joining.BY_RULE)
    named = {"person": persons, "contact": joining.BY_CHAT}
    named["conversation"] = joining.BY_CHAT
    for target, treated in named.items():
        pointing = {
            (table.name, column.name)
            for table in TABLES.values()
            for column in table.columns
            if any(key.column.table.name == target for key in column.foreign_keys)
            or column.name == f"{target}_id"
        }
        assert pointing <= set(treated), target


async def test_all_chats_are_the_older_persons(store, old, new) -> None:
    told = await store.write(joined(old, new))

    assert told == "Telegram · WhatsApp"
    assert await store.read(lambda tx: len(chats_of(tx, old.person))) == 2
    gone = select(func.count()).where(_person.c.id == new.person)
    assert await store.read(lambda tx: tx.connection.execute(gone).scalar()) == 0


async def test_the_older_one_stays_also_when_she_types_the_code(
    store, old, new
) -> None:
    await store.write(joined(new, old))

    chat = await store.read(lambda tx: people.find(tx, WHATSAPP, "amina"))
    assert chat is not None
    assert chat.person == old.person


async def test_she_is_spoken_to_in_the_language_she_reads_now(store, old, new) -> None:
    await store.write(joined(old, new))

    def languages(tx: Tx) -> tuple[str, str]:
        row = tx.connection.execute(select(_person)).one()
        return row.language, row.second_language

    assert await store.read(languages) == ("tr", "ar")


async def test_what_only_one_of_them_has_told_us_is_kept(store, old, new) -> None:
    def tell(tx: Tx) -> None:
        his, hers = tx.called_by(old), tx.called_by(new)
        consents.record(his, consents.PHONE)
        consents.record(hers, consents.APPOINTMENT)
        my_data.ring_at(his, "+4915235550100")
        my_data.rename(hers, "Amina")

    await store.write(tell)
    await store.write(joined(old, new))

    def known(tx: Tx) -> tuple[object, ...]:
        own = tx.called_by(old)
        both = (consents.APPOINTMENT, consents.PHONE)
        agreed = [consents.given(own, purpose) for purpose in both]
        return (*my_data.about(own)[:2], *agreed)

    assert await store.read(known) == ("Amina", "+4915235550100", True, True)


async def test_where_both_gave_a_name_that_of_the_older_one_stays(
    store, old, new
) -> None:
    def tell(tx: Tx) -> None:
        my_data.rename(tx.called_by(old), "Amina Haddad")
        my_data.rename(tx.called_by(new), "Amina H.")

    await store.write(tell)
    await store.write(joined(old, new))

    assert (await store.read(lambda tx: my_data.about(tx.called_by(old))))[0] == (
        "Amina Haddad"
    )


async def test_of_two_appointments_for_one_service_both_stay(
    store, small, clock, old, new
) -> None:
    """A third is refused until the earlier one is over, then until the other is."""
    for who, time in ((old, "11:00"), (new, "09:00")):
        held = await store.write(hold(small, who, time))
        assert not isinstance(await store.write(confirm(who, held)), Refused)
    await store.write(joined(old, new))

    states = await store.read(world.states)
    first = await store.read(
        lambda tx: appointments.open_for(tx.called_by(old), small.service)
    )
    held = await store.write(hold(small, old, "10:00"))
    refused = await store.write(confirm(old, held))

    assert list(states.values()) == ["booked", "booked"]
    assert len(await store.read(lambda tx: appointments.own(tx.called_by(old)))) == 2
    assert first == Ref("booking", 2)
    assert refused == bookings.ALREADY_BOOKED


async def test_of_two_open_dialogs_the_one_of_who_goes_is_put_aside(
    store, old, new
) -> None:
    def begin(tx: Tx) -> None:
        for who in (old, new):
            dialogs.begin(tx, who.person, "booking", [])

    await store.write(begin)
    await store.write(joined(old, new))

    states = await store.read(
        lambda tx: {d.id: d.state for d in dialogs.unfinished(tx, old.person)}
    )
    assert states == {1: "active", 2: "parked"}


async def test_two_chats_that_a_human_has_stay_with_the_human(store, old, new) -> None:
    def ask(tx: Tx) -> None:
        for who in (old, new):
            handovers.ask(tx, who.conversation)
            people.keep_message(tx, who.conversation, "hello")

    await store.write(ask)
    await store.write(joined(old, new))

    modes = await store.read(
        lambda tx: [handovers.mode(tx, who.conversation) for who in (old, new)]
    )
    assert modes == ["waiting", "waiting"]


async def test_where_she_has_said_stop_nothing_is_said_after_joining(
    store, old, new
) -> None:
    def stop(tx: Tx) -> None:
        chat = people.find(tx, "telegram:1", "amina")
        assert chat is not None
        people.stop(tx, chat.contact, stopped=True)

    await store.write(stop)
    await store.write(joined(old, new))

    def reached(tx: Tx) -> list[str]:
        return [place.account for place in reach.of(tx, old.person) if place.open]

    assert await store.read(reached) == [WHATSAPP]


async def test_a_pause_of_some_weeks_holds_in_both(store, clock, old, new) -> None:
    await store.write(lambda tx: pauses.begin(tx.called_by(old), 4))
    await store.write(joined(old, new))
    clock.pass_by(days=27)

    def paused(tx: Tx) -> set[int]:
        contacts = [place.contact for place in reach.of(tx, old.person)]
        return pauses.among(tx, contacts)

    assert len(await store.read(paused)) == 2


async def test_the_other_chat_hears_of_it(store, old, new) -> None:
    """By day, and there: it may not have been her."""
    await store.write(joined(old, new))

    table = schema.table(schema.Outbox)
    row = await store.read(lambda tx: tx.connection.execute(select(table)).one())

    assert row.conversation_id == old.conversation
    assert row.content == {"r": "joined", "w": "whatsapp"}
    assert row.rank == outbox.OWN


async def test_what_is_split_off_is_somebody_new_and_empty(
    store, small, clock, old, new
) -> None:
    held = await store.write(hold(small, new, "10:00"))
    await store.write(confirm(new, held))
    await store.write(joined(old, new))
    await store.write(lambda tx: joining.split(tx.called_by(old), Word("whatsapp")))

    def found(tx: Tx) -> tuple[object, ...]:
        chat = people.find(tx, WHATSAPP, "amina")
        assert chat is not None
        rows = select(func.count()).where(
            schema.table(schema.Outbox).c.conversation_id == chat.conversation
        )
        own = tx.called_by(Caller(chat.person, "tr", chat.conversation, WHATSAPP))
        return (
            chat.person != old.person,
            chat.language,
            appointments.upcoming(own),
            tx.connection.execute(rows).scalar(),
            len(appointments.upcoming(tx.called_by(old))),
        )

    assert await store.read(found) == (True, "tr", (), 0, 1)


async def test_its_reminders_wait_in_the_chat_that_stays(
    store, small, clock, old, new
) -> None:
    clock.pass_by(days=-2)
    held = await store.write(hold(small, new, "10:00"))
    await store.write(confirm(new, held))
    await store.write(joined(old, new))
    await store.write(lambda tx: joining.split(tx.called_by(old), Word("whatsapp")))

    table = schema.table(schema.Outbox)
    rows = select(table.c.conversation_id).where(table.c.booking_id.is_not(None))
    found = await store.read(lambda tx: tx.connection.execute(rows).scalars().all())

    assert found
    assert set(found) == {old.conversation}
    told = select(_booking.c.conversation_id)
    assert await store.read(lambda tx: tx.connection.execute(told).scalar()) == (
        old.conversation
    )


async def test_who_is_one_already_cannot_be_joined_with_herself(store, old) -> None:
    """Her own code, however she comes to type it, takes nothing away."""
    told = await store.write(joined(old, old))

    assert told == joining.GONE
    assert await store.read(lambda tx: chats_of(tx, old.person)) == ["telegram:1"]


async def test_who_has_a_page_alone_can_only_be_written_to_here(store, old) -> None:
    """Nothing rings there, so there is nothing to choose."""
    page = await store.write(lambda tx: met_in(tx, "web:main", "amina"))

    found = await store.read(lambda tx: joining.can_ring(tx.called_by(page)))
    await store.write(lambda tx: joining.prefer(tx.called_by(page), joining.HERE))

    chosen = select(_contact.c.id).where(_contact.c.preferred_at.is_not(None))
    assert found == (joining.HERE,)
    assert await store.read(lambda tx: tx.connection.execute(chosen).all()) == []


async def test_the_last_chat_cannot_be_split_off(store, old) -> None:
    await store.write(lambda tx: joining.split(tx.called_by(old), joining.HERE))

    assert await store.read(lambda tx: chats_of(tx, old.person)) == ["telegram:1"]


async def test_erasing_takes_all_chats_and_codes(store, clock, old, new) -> None:
    await store.write(joined(old, new))

    def erase(tx: Tx) -> None:
        own = tx.called_by(old)
        codes.to_join(own)
        chat = people.find(tx, "telegram:1", "amina")
        assert chat is not None
        erasure.erase(own, chat, until=erasure.newest(tx, chat.conversation))

    await store.write(erase)
    clock.now += erasure.LINGERS + timedelta(minutes=1)
    await store.write(erasure.sweep)

    code = schema.table(schema.Code)
    counts = [select(func.count()).select_from(t) for t in (_contact, code)]
    assert await store.read(
        lambda tx: [tx.connection.execute(count).scalar() for count in counts]
    ) == [0, 0]
