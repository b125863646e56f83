"""Where a person is written to: as she wishes, else elsewhere, and never twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from storage import (
    deliveries,
    outbox,
    people,
    reach,
    reminders,
    schema,
    sending,
    switches,
    unsent,
)
from storage.sending import Done
from storage.transaction import Caller, Tx
from tests.storage import world
from tests.storage.test_joining import WHATSAPP, joined, met_in
from tests.storage.turns import confirm, hold

TELEGRAM, WEB = "telegram:1", "web:main"
_outbox = schema.table(schema.Outbox)
_contact = schema.table(schema.Contact)


@pytest.fixture
async def amina(store, small, clock) -> Caller:
    """Amina in Telegram, WhatsApp and on the page; she has booked on the page."""
    callers = []
    for account in (TELEGRAM, WHATSAPP, WEB):
        clock.pass_by(minutes=1)
        callers.append(await store.write(lambda tx, a=account: met_in(tx, a, "amina")))
    first, *others = callers
    for other in others:
        await store.write(joined(first, other))
    await store.write(
        lambda tx: tx.connection.execute(_outbox.delete())  # that they were joined
    )
    page = Caller(first.person, "ar", callers[2].conversation, WEB)
    clock.now -= timedelta(days=1)
    held = await store.write(hold(small, page, "10:00"))
    await store.write(confirm(page, held))
    return first


async def contact(store, account: str) -> int:
    def find(tx: Tx) -> int:
        chat = people.find(tx, account, "amina")
        assert chat is not None
        return chat.contact

    return int(await store.read(find))


def rows(tx: Tx) -> list[tuple[str, int, str | None]]:
    """Return account, state and reason of what is to be said of the appointment."""
    found = tx.connection.execute(
        select(_outbox.c.account, _outbox.c.state, _outbox.c.why)
        .where(_outbox.c.booking_id.is_not(None))
        .order_by(_outbox.c.id)
    )
    return [tuple(row) for row in found]


async def due(store, clock) -> None:
    """Let it be the day before, when she is reminded."""
    first = select(_outbox.c.due_at).order_by(_outbox.c.due_at).limit(1)
    clock.now = await store.read(lambda tx: tx.connection.execute(first).scalar())


async def claims(store, account: str) -> list[outbox.Letter]:
    """Take what is due on an account, and leave there what belongs elsewhere."""
    return await store.write(
        lambda tx: reach.settle(tx, sending.claim(tx, account, most=10))
    )


async def goes_first(store, clock, *accounts: str) -> list[str]:
    """Return on which of the accounts something is claimed, tried in this order."""
    found = []
    for account in accounts:
        if await claims(store, account):
            found.append(account)
    return found


async def prefers(store, amina: Caller, account: str) -> None:
    number = await contact(store, account)
    await store.write(lambda tx: reach.prefer(tx.called_by(amina), number))


async def test_a_page_does_not_ring_so_a_messenger_has_it(store, clock, amina) -> None:
    """It was booked on the page, and is said where she wrote last."""
    await due(store, clock)

    assert await goes_first(store, clock, WEB, TELEGRAM, WHATSAPP) == [WHATSAPP]


async def test_it_is_said_where_she_wishes(store, clock, amina) -> None:
    await prefers(store, amina, TELEGRAM)
    await due(store, clock)

    assert await goes_first(store, clock, WEB, WHATSAPP, TELEGRAM) == [TELEGRAM]


async def test_of_two_wishes_the_later_one_counts(store, clock, amina) -> None:
    await prefers(store, amina, TELEGRAM)
    await prefers(store, amina, WHATSAPP)
    await due(store, clock)

    assert await goes_first(store, clock, WEB, TELEGRAM, WHATSAPP) == [WHATSAPP]


async def test_what_is_about_one_chat_is_said_there(store, amina) -> None:
    """That a colleague has gone home is not said in another messenger."""
    await prefers(store, amina, WHATSAPP)
    await store.write(
        lambda tx: outbox.put(
            tx,
            conversation=amina.conversation,
            account=TELEGRAM,
            content={"r": "silence"},
            rank=outbox.OWN,
            due_at=tx.now,
        )
    )

    assert await goes_first(store, None, TELEGRAM) == [TELEGRAM]


async def test_where_she_has_blocked_us_the_next_has_what_waits(
    store, clock, amina
) -> None:
    """In the same transaction; there it waits, and here nothing does."""
    await prefers(store, amina, TELEGRAM)
    await due(store, clock)
    await goes_first(store, clock, WEB)  # moved to Telegram, which is her wish
    number = await contact(store, TELEGRAM)

    def block(tx: Tx) -> None:
        people.block(tx, number, blocked=True)
        reach.leave(tx, amina.conversation)

    await store.write(block)

    waits = {a for a, state, _ in await store.read(rows) if state == outbox.WAITING}
    assert TELEGRAM not in waits
    assert await goes_first(store, clock, TELEGRAM, WHATSAPP) == [WHATSAPP]


async def test_what_could_not_go_is_followed_once(store, clock, amina) -> None:
    await prefers(store, amina, TELEGRAM)
    await due(store, clock)
    await goes_first(store, clock, WEB)
    [letter] = await claims(store, TELEGRAM)
    dead = [Done(letter.id, outbox.DEAD, why="blocked")]

    await store.write(lambda tx: reach.mark(tx, dead))
    assert not await store.write(lambda tx: reach.pass_on(tx, letter.id))
    await store.write(lambda tx: reach.mark(tx, dead))

    [after] = await claims(store, WHATSAPP)
    assert after.content == letter.content
    assert await store.read(unsent.lately) == []


async def test_a_row_that_is_followed_by_another_cannot_be_followed_twice(
    store, clock, amina
) -> None:
    """Refused by the database itself, whatever the code does."""
    await due(store, clock)
    await goes_first(store, clock, WEB)
    [letter] = await claims(store, WHATSAPP)
    later = {
        "conversation": amina.conversation,
        "account": TELEGRAM,
        "content": {"r": "half"},
        "instead_of": letter.id,
    }
    await store.write(lambda tx: outbox.put(tx, **later))

    with pytest.raises(Exception, match=r"(?i)unique"):
        await store.write(lambda tx: outbox.put(tx, **later))


async def test_where_none_can_be_reached_staff_are_told_once(
    store, clock, amina
) -> None:
    """By the last of them, and the page has it meanwhile: whoever looks can see it."""
    await prefers(store, amina, TELEGRAM)
    await due(store, clock)
    await goes_first(store, clock, WEB)
    for account, why in ((TELEGRAM, "blocked"), (WHATSAPP, "no-template")):
        [letter] = await claims(store, account)
        done = [Done(letter.id, outbox.DEAD, why=why)]
        await store.write(lambda tx, d=done: reach.mark(tx, d))
    [letter] = await claims(store, WEB)
    done = [Done(letter.id, outbox.DEAD, why="error")]

    await store.write(lambda tx: reach.mark(tx, done))

    assert [one.why for one in await store.read(unsent.lately)] == ["error"]
    assert await goes_first(store, clock, TELEGRAM, WHATSAPP, WEB) == []


async def test_what_a_messenger_says_failed_later_goes_elsewhere(
    store, clock, amina
) -> None:
    await due(store, clock)
    await goes_first(store, clock, WEB)
    [letter] = await claims(store, WHATSAPP)
    sent = [Done(letter.id, outbox.SENT, "wamid")]
    await store.write(lambda tx: reach.mark(tx, sent))

    def fails(tx: Tx) -> bool:
        assert deliveries.forward(tx, WHATSAPP, letter.id, "wamid", "failed")
        deliveries.unreachable(tx, letter.id)
        deliveries.failed(tx, letter.id, "gone")
        return reach.pass_on(tx, letter.id)

    assert await store.write(fails)
    assert await goes_first(store, clock, TELEGRAM) == [TELEGRAM]


@pytest.mark.parametrize("why", ["paused", "late", "muted"])
async def test_what_she_does_not_want_is_not_said_elsewhere(
    store, clock, amina, why: str
) -> None:
    await due(store, clock)
    await goes_first(store, clock, WEB)
    [letter] = await claims(store, WHATSAPP)
    done = [Done(letter.id, outbox.DEAD, why=why)]

    await store.write(lambda tx: reach.mark(tx, done))

    assert await goes_first(store, clock, TELEGRAM, WEB) == []


async def test_an_answer_is_never_said_elsewhere(store, amina) -> None:
    """It belongs to the chat in which she has asked."""
    put = {"conversation": amina.conversation, "account": TELEGRAM, "content": {}}
    row = await store.write(lambda tx: outbox.put(tx, **put, state=outbox.CLAIMED))
    done = [Done(row, outbox.DEAD, why="blocked")]

    await store.write(lambda tx: reach.mark(tx, done))

    assert (
        len(
            await store.read(
                lambda tx: tx.connection.execute(
                    select(_outbox.c.id).where(_outbox.c.booking_id.is_(None))
                ).all()
            )
        )
        == 1
    )


async def test_a_channel_that_is_switched_off_is_no_way(store, clock, amina) -> None:
    await store.write(lambda tx: switches.turn(tx, "whatsapp", "silent"))
    await due(store, clock)

    assert await goes_first(store, clock, WEB, WHATSAPP, TELEGRAM) == [TELEGRAM]


async def test_where_she_has_said_stop_the_next_one_is_used(
    store, clock, amina
) -> None:
    stop = update(_contact).where(_contact.c.account == WHATSAPP)
    await store.write(lambda tx: tx.connection.execute(stop.values(stopped_at=tx.now)))
    await due(store, clock)

    assert await goes_first(store, clock, WEB, WHATSAPP, TELEGRAM) == [TELEGRAM]


async def test_who_has_one_chat_is_written_to_there(store, small, clock) -> None:
    """Also on the page, which shows it to whoever looks."""
    bilal = await store.write(lambda tx: met_in(tx, WEB, "bilal"))
    clock.now -= timedelta(days=1)
    held = await store.write(hold(small, bilal, "10:00"))
    await store.write(confirm(bilal, held))
    await due(store, clock)

    assert await goes_first(store, clock, WEB) == [WEB]


async def test_a_reminder_that_is_dropped_takes_its_successors_along(
    store, clock, amina
) -> None:
    """An appointment that is moved is not spoken of as it was."""
    await due(store, clock)
    await goes_first(store, clock, WEB)
    [letter] = await claims(store, WHATSAPP)
    done = [Done(letter.id, outbox.DEAD, why="no-template")]
    await store.write(lambda tx: reach.mark(tx, done))

    await store.write(lambda tx: reminders.drop(tx, world_booking(tx)))

    assert await goes_first(store, clock, TELEGRAM, WHATSAPP, WEB) == []


def world_booking(tx: Tx):
    return world.Ref("booking", next(iter(world.states(tx))))
