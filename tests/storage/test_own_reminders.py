"""What people note for themselves: a row waits for it, and never holds the words."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from sqlalchemy import select, text

from storage import (
    consents,
    my_data,
    outbox,
    own_cards,
    own_reminders,
    own_rows,
    people,
    schema,
    sending,
)
from storage.transaction import Caller, Tx
from storage.values import Clock, Day, Ref, Refused, Word
from tests.storage import world
from tests.storage.chats import ACCOUNT, met, waiting
from tests.storage.test_erasure import everything

WORDS = "letter from the landlord"
MAY = Day(date(2027, 5, 12), world.ZONE)
_outbox = schema.table(schema.Outbox)


@pytest.fixture
async def amina(store, small) -> Caller:
    """Somebody with a chat; the programme has an office, so it has a time zone."""
    return await store.write(met)


def keep(
    tx: Tx,
    *,
    words: str = WORDS,
    kind: str = "letter",
    day: Day = MAY,
    clock: str = "",
    lead: str = "day",
    repeat: str = "none",
) -> Any:
    at = Clock(time.fromisoformat(clock)) if clock else None
    return own_reminders.keep(tx, words, Word(kind), day, at, Word(repeat), Word(lead))


def rows(tx: Tx) -> list[Any]:
    query = select(_outbox.c.content, _outbox.c.state).order_by(_outbox.c.id)
    return [tuple(row) for row in tx.connection.execute(query)]


async def test_one_row_waits_and_knows_only_which_and_for_which_day(
    store, amina
) -> None:
    kept = await store.write(lambda tx: keep(tx.called_by(amina)))

    assert await store.read(waiting) == ["Tue 11.05. 09:00"]
    about = {"r": "own", "i": kept.id, "v": 0, "on": "2027-05-12"}
    assert await store.read(rows) == [(about, outbox.WAITING)]


async def test_the_words_lie_sealed_and_nowhere_but_in_one_column(store, amina) -> None:
    await store.write(lambda tx: keep(tx.called_by(amina)))

    def raw(tx: Tx) -> bytes:
        found = tx.connection.execute(text("SELECT words FROM own_reminder")).scalar()
        return bytes(found)  # type: ignore[arg-type]  # sealed bytes

    assert (await store.read(everything)).count(WORDS) == 1
    assert WORDS.encode() not in await store.read(raw)


async def test_when_one_is_said_the_next_is_planned_and_only_once(
    store, amina, clock
) -> None:
    await store.write(lambda tx: keep(tx.called_by(amina), repeat="month"))
    clock.now = datetime(2027, 5, 11, 7, 0, tzinfo=world.MONDAY.tzinfo)

    def say(tx: Tx) -> None:
        (letter,) = sending.claim(tx, ACCOUNT)
        card = own_cards.of(tx, letter.content["i"])
        assert card is not None
        own_rows.go_on(tx, card, letter.id)
        card = own_cards.of(tx, letter.content["i"])
        assert card is not None
        own_rows.go_on(tx, card, letter.id)

    await store.write(say)

    assert await store.read(waiting) == ["Fri 11.06. 09:00"]


async def test_a_new_day_takes_the_place_of_the_old_one(store, amina) -> None:
    kept = await store.write(lambda tx: keep(tx.called_by(amina)))
    june = Day(date(2027, 6, 1), world.ZONE)

    def move(tx: Tx) -> Any:
        own = tx.called_by(amina)
        return own_reminders.move(own, kept, june, Clock(time(9)), Word("hour"))

    assert await store.write(move) is None
    assert await store.read(waiting) == ["Tue 01.06. 08:00"]


async def test_what_is_over_by_now_is_refused(store, amina, clock) -> None:
    clock.now = datetime(2027, 5, 11, 7, 0, tzinfo=world.MONDAY.tzinfo)

    refused = await store.write(lambda tx: keep(tx.called_by(amina)))

    assert refused == Refused("remind-late")
    assert await store.read(rows) == []


async def test_thirty_are_kept_and_no_more(store, amina) -> None:
    def keep_all(tx: Tx) -> list[Any]:
        return [keep(tx.called_by(amina)) for _ in range(own_reminders.MOST + 1)]

    kept = await store.write(keep_all)

    assert [type(one) for one in kept] == [Ref] * 30 + [Refused]
    assert await store.read(lambda tx: own_reminders.room(tx.called_by(amina))) == 0


async def test_they_are_listed_by_their_next_day_and_told_apart(
    store, amina, clock
) -> None:
    days = ("2027-05-12", "2026-12-01", "2027-05-12")

    def keep_all(tx: Tx) -> None:
        for day in days:
            on = Day(date.fromisoformat(day), world.ZONE)
            keep(tx.called_by(amina), day=on, repeat="none")

    def listed(tx: Tx) -> list[Any]:
        own = tx.called_by(amina)
        found = [own_reminders.named(own, one) for one in own_reminders.mine(own)]
        return [(day.date.isoformat(), same) for _, _, day, same in found]

    await store.write(keep_all)

    assert await store.read(listed) == [
        ("2026-12-01", 1),
        ("2027-05-12", 1),
        ("2027-05-12", 2),
    ]


async def test_nobody_reads_changes_or_deletes_what_is_somebody_elses(
    store, amina
) -> None:
    kept = await store.write(lambda tx: keep(tx.called_by(amina)))
    bilal = await store.write(lambda tx: met(tx, "bilal"))

    def tries(tx: Tx) -> list[Any]:
        own = tx.called_by(bilal)
        own_reminders.remove(own, kept)
        return [
            own_reminders.shown(own, kept),
            own_reminders.ways(own, kept),
            own_reminders.sure(own, kept),
            own_reminders.mine(own),
            own_reminders.reword(own, kept, "mine now"),
            own_reminders.once_more(own, kept, MAY.date),
        ]

    gone = Refused(end="reminders-gone")
    assert await store.write(tries) == [None, (), (), (), gone, False]
    assert (await store.read(everything)).count(WORDS) == 1


async def test_once_more_comes_tomorrow_by_day_whatever_the_hour_was(
    store, amina, clock
) -> None:
    tuesday = Day(world.TUESDAY, world.ZONE)

    def keep_early(tx: Tx) -> Any:
        return keep(tx.called_by(amina), day=tuesday, clock="07:00", lead="hour")

    kept = await store.write(keep_early)
    clock.now = datetime(2026, 11, 24, 5, 30, tzinfo=world.MONDAY.tzinfo)

    def again(tx: Tx) -> None:
        sending.claim(tx, ACCOUNT)
        for _ in range(2):
            own_reminders.once_more(tx.called_by(amina), kept, tuesday.date)

    await store.write(again)

    assert await store.read(waiting) == ["Wed 25.11. 08:00"]


async def test_done_ends_what_was_for_one_day_and_names_the_next_of_the_rest(
    store, amina
) -> None:
    once = await store.write(lambda tx: keep(tx.called_by(amina)))
    weekly = await store.write(lambda tx: keep(tx.called_by(amina), repeat="week"))

    def done(tx: Tx) -> list[Any]:
        own = tx.called_by(amina)
        return [own_reminders.done(own, one) for one in (once, weekly)]

    assert await store.write(done) == [None, MAY]
    mine = await store.read(lambda tx: own_reminders.mine(tx.called_by(amina)))
    assert mine == (weekly,)


async def test_what_a_block_has_dropped_is_planned_again_when_she_is_back(
    store, amina
) -> None:
    await store.write(lambda tx: keep(tx.called_by(amina)))

    def chat(tx: Tx) -> int:
        found = people.find(tx, ACCOUNT, "amina")
        assert found is not None
        return found.contact

    contact = await store.read(chat)

    def blocks(tx: Tx) -> None:
        people.block(tx, contact, blocked=True)
        outbox.drop_waiting(tx, amina.conversation)
        own_rows.plan_missing(tx)

    await store.write(blocks)
    assert await store.read(waiting) == []

    def back(tx: Tx) -> None:
        people.block(tx, contact, blocked=False)
        own_rows.plan_missing(tx)
        own_rows.plan_missing(tx)

    await store.write(back)
    assert await store.read(waiting) == ["Tue 11.05. 09:00"]


async def test_a_consent_that_is_taken_back_takes_everything_with_it(
    store, amina
) -> None:
    def note(tx: Tx) -> None:
        own = tx.called_by(amina)
        consents.record(own, consents.REMINDER)
        keep(own)
        said = {"s": [["remind-noted", {"words": WORDS}]]}
        outbox.put(tx, conversation=amina.conversation, account=ACCOUNT, content=said)

    await store.write(note)
    assert (await store.read(everything)).count(WORDS) == 2

    await store.write(lambda tx: my_data.withdraw(tx.called_by(amina), "reminder"))

    assert WORDS not in await store.read(everything)
    assert await store.read(lambda tx: own_reminders.mine(tx.called_by(amina))) == ()
    assert len(await store.read(waiting)) == 1  # what was said, with a dash


async def test_what_does_not_repeat_goes_thirty_days_after_its_day(
    store, amina, clock
) -> None:
    await store.write(lambda tx: keep(tx.called_by(amina)))
    await store.write(lambda tx: keep(tx.called_by(amina), repeat="year"))

    def left(tx: Tx) -> int:
        own_reminders.forget_old(tx)
        return len(own_reminders.mine(tx.called_by(amina)))

    clock.now = datetime(2027, 6, 11, 12, tzinfo=world.MONDAY.tzinfo)
    assert await store.write(left) == 2
    clock.pass_by(days=1)
    assert await store.write(left) == 1
