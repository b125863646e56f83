"""Erasing somebody: no table, and no byte of the file, holds her any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, insert, make_url, select, text, update

from storage import (
    consents,
    dialogs,
    enrolments,
    erasure,
    my_data,
    outbox,
    own_reminders,
    people,
    preferences,
    schema,
)
from storage.transaction import Caller, Tx
from storage.values import Day, Word
from tests.storage import courses, queue, seated, world
from tests.storage.chats import ACCOUNT, met
from tests.storage.turns import confirm, hold

NAME, PHONE, NOTE = "Amina Haddad", "+4915235550100", "deaf in one ear"
WROTE, ADDRESS, TYPED = "my landlord shouts", "amina-77", "half a name"
NOTED = "letter from the landlord"
MARKERS = (NAME, PHONE, NOTE, WROTE, ADDRESS, TYPED, NOTED)
TABLES = schema.Base.metadata.tables


@pytest.fixture
async def amina(store, small) -> Caller:
    """Somebody of whom there is something in every table that knows people."""
    caller = await store.write(lambda tx: met(tx, ADDRESS))
    for clock in ("09:00", "10:00"):
        if clock == "10:00":
            await store.write(lambda tx: past(tx, small))
        held = await store.write(hold(small, caller, clock))
        await store.write(confirm(caller, held, NAME))
    await store.write(hold(small, caller, "11:00"))
    await store.write(lambda tx: tell(tx.called_by(caller)))
    workshop = await store.write(seats)
    await store.write(seated.come(workshop, caller, "small", name=NAME))
    await store.write(lambda tx: listed(tx.called_by(caller), small))
    return caller


def past(tx: Tx, small: world.Small) -> None:
    """Let what is booked have been last week; its key must not hinder the next."""
    booking = schema.table(schema.Booking)
    week = 7 * 24 * 3600 * 1_000_000
    tx.connection.execute(
        text(f"UPDATE booking SET starts_at = starts_at - {week}, open_key = NULL")
    )
    tx.connection.execute(update(booking).values(state="came", note=NOTE))


def listed(tx: Tx, small: world.Small) -> None:
    """Put her on the list of a course."""
    topic = schema.table(schema.Topic)
    first = tx.connection.execute(select(topic.c.id)).scalars().first()
    course = courses.nursing(tx, first, small.service.id)
    enrolments.enrol(world.reread(tx), world.Ref("course", course), NAME)


def seats(tx: Tx) -> seated.Programme:
    """Announce a workshop with child care at the office there is."""
    event = seated.event(tx, care={"small": 1})
    return seated.Programme(world.Ref("office", 1), event)


def tell(tx: Tx) -> None:
    """Let her agree, give name and number, write to a human, and be written to."""
    mine = tx.person()
    for purpose in consents.PURPOSES:
        consents.record(tx, purpose)
    my_data.rename(tx, NAME)
    my_data.ring_at(tx, PHONE)
    person = schema.table(schema.Person)
    tx.connection.execute(
        update(person).where(person.c.id == mine.person).values(note=NOTE)
    )
    queue.joins(tx, mine, world.service(tx, "coaching"), name=NAME)
    people.keep_message(tx, mine.conversation, WROTE)
    day = Day(date(2027, 5, 12), world.ZONE)
    letter, once, before = map(Word, ("letter", "none", "day"))
    own_reminders.keep(tx, NOTED, letter, day, None, once, before)
    preferences.mute(tx, ACCOUNT, [ADDRESS], muted=True)
    people.meet(tx, ACCOUNT, ADDRESS, ("her-number",))
    dialogs.begin(tx, mine.person, "booking", [{"t": "ask", "k": "name", "v": TYPED}])
    said = {"n": ["time-gone", {"name": NAME}]}
    for state in (outbox.SENT, outbox.WAITING, outbox.CLAIMED, outbox.DEAD):
        outbox.put(
            tx,
            conversation=mine.conversation,
            account=ACCOUNT,
            content=said,
            state=state,
        )
    tx.connection.execute(
        insert(schema.table(schema.Contact)),
        {
            "person_id": mine.person,
            "account": "web:main",
            "address_key": tx.box.fingerprint("web:main", ADDRESS),
            "address": ADDRESS,
        },
    )


def erase(tx: Tx, caller: Caller) -> int:
    """Erase her as the bot does; return the number of the goodbye."""
    own = tx.called_by(caller)
    chat = people.find(tx, ACCOUNT, ADDRESS)
    assert chat is not None
    last = erasure.newest(tx, chat.conversation)
    goodbye = outbox.put(
        own,
        conversation=chat.conversation,
        account=ACCOUNT,
        content={"s": [["delete-done"]]},
    )
    erasure.erase(own, chat, until=last)
    return goodbye


def everything(tx: Tx) -> str:
    """Return every value of every column of every table, opened."""
    return repr([tuple(row) for table in TABLES.values() for row in _rows(tx, table)])


def _rows(tx: Tx, table):
    return tx.connection.execute(select(table)).all()


def sealed(tx: Tx) -> list[bytes]:
    """Return, as they lie in the file, all that is sealed and about people."""
    found = []
    for table in TABLES.values():
        for column in table.columns:
            if type(column.type).__name__.startswith("Sealed"):
                query = text(f"SELECT {column.name} FROM {table.name}")
                found += [
                    bytes(raw)
                    for raw in tx.connection.execute(query).scalars()
                    if raw is not None
                ]
    return found


async def test_no_column_of_any_table_holds_her(store, clock, amina) -> None:
    before = await store.read(everything)
    assert all(marker in before for marker in MARKERS)

    await store.write(lambda tx: erase(tx, amina))

    assert [m for m in MARKERS if m in await store.read(everything)] == [ADDRESS]
    clock.pass_by(minutes=31)
    await store.write(erasure.sweep)
    assert [m for m in MARKERS if m in await store.read(everything)] == []


async def test_no_byte_of_what_was_sealed_stays_in_the_file(
    store, url, clock, amina
) -> None:
    """Also not in pages that are free now: secure_delete writes over them."""
    if not url.startswith("sqlite"):
        return
    secrets = await store.read(sealed)
    await store.write(lambda tx: erase(tx, amina))
    clock.pass_by(minutes=31)
    await store.write(erasure.sweep)
    kept = await store.read(sealed)
    await store.close()

    raw = _bytes(url)

    gone = [secret for secret in secrets if secret not in kept]
    assert len(gone) > 10
    assert [secret for secret in gone if secret in raw] == []


def _bytes(url: str) -> bytes:
    return Path(str(make_url(url).database)).read_bytes()


async def test_coming_times_are_free_and_past_ones_are_counted(
    store, small, amina
) -> None:
    await store.write(lambda tx: erase(tx, amina))

    booking = schema.table(schema.Booking)
    found = select(booking.c.state).where(booking.c.person_id == amina.person)
    states = await store.read(lambda tx: tx.connection.execute(found).scalars().all())
    claims = select(func.count()).select_from(schema.table(schema.Claim))

    assert sorted(states) == ["came", "cancelled", "released"]
    assert await store.read(lambda tx: tx.connection.execute(claims).scalar()) == len(
        await store.read(past_claims)
    )


def past_claims(tx: Tx) -> list[int]:
    """Return the steps that what she came to still takes."""
    booking, claim = schema.table(schema.Booking), schema.table(schema.Claim)
    taken = select(claim.c.step).join(booking).where(booking.c.state == "came")
    return list(tx.connection.execute(taken).scalars())


async def test_her_seat_is_free_and_counted_without_her(store, amina) -> None:
    await store.write(lambda tx: erase(tx, amina))

    seat = schema.table(schema.Seat)
    [row] = await store.read(lambda tx: tx.connection.execute(select(seat)).all())
    assert (row.state, row.person_id) == ("left", amina.person)
    assert (row.name, row.children, row.conversation_id) == (None, None, None)
    assert await store.read(seated.taken) == 0
    assert await store.read(seated.cared) == {"small": 0}


async def test_an_empty_row_and_proofs_without_a_name_stay(store, amina) -> None:
    await store.write(lambda tx: erase(tx, amina))

    person, consent = schema.table(schema.Person), schema.table(schema.Consent)
    row = await store.read(
        lambda tx: tx.connection.execute(
            select(person).where(person.c.id == amina.person)
        ).one()
    )
    proofs = await store.read(
        lambda tx: tx.connection.execute(
            select(consent).where(consent.c.person_id == amina.person)
        ).all()
    )

    assert row.erased_at is not None
    assert (row.name, row.phone, row.note, row.language) == (None,) * 4
    assert {proof.purpose for proof in proofs} == set(consents.PURPOSES)
    assert all(proof.withdrawn_at for proof in proofs)


async def test_proofs_go_after_three_years(store, clock, amina) -> None:
    consent = schema.table(schema.Consent)
    count = select(func.count()).select_from(consent)
    await store.write(lambda tx: erase(tx, amina))

    clock.pass_by(days=3 * 365 - 1)
    await store.write(consents.forget_old)
    kept = await store.read(lambda tx: tx.connection.execute(count).scalar())
    assert kept == len(consents.PURPOSES)
    clock.pass_by(days=2)
    await store.write(consents.forget_old)
    assert await store.read(lambda tx: tx.connection.execute(count).scalar()) == 0


async def test_who_comes_back_at_once_is_somebody_new(store, clock, amina) -> None:
    """The goodbye is all that there is, and the sweep leaves her alone."""
    goodbye = await store.write(lambda tx: erase(tx, amina))

    chat = await store.write(lambda tx: people.meet(tx, ACCOUNT, ADDRESS))
    clock.pass_by(minutes=10)
    await store.write(lambda tx: touch(tx, chat))
    clock.pass_by(minutes=30)
    await store.write(erasure.sweep)
    again = await store.write(lambda tx: people.meet(tx, ACCOUNT, ADDRESS))

    assert again == replace(chat, seq=again.seq)
    assert again.person != amina.person
    assert again.language is None
    rows = select(schema.table(schema.Outbox).c.id)
    assert await store.read(lambda tx: tx.connection.execute(rows).scalars().all()) == [
        goodbye
    ]


def touch(tx: Tx, chat: people.Chat) -> None:
    people.remember(
        tx, chat.conversation, screen="", shown=None, rejects=0, seq=chat.seq
    )


async def test_who_comes_back_later_is_met_for_the_first_time(
    store, clock, amina
) -> None:
    await store.write(lambda tx: erase(tx, amina))
    clock.pass_by(minutes=31)
    await store.write(erasure.sweep)

    assert await store.read(lambda tx: people.find(tx, ACCOUNT, ADDRESS)) is None
    chat = await store.write(lambda tx: people.meet(tx, ACCOUNT, ADDRESS))
    assert chat.person != amina.person
