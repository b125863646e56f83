"""What is told of waiting: nothing fits; then a time is freed for who waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from storage import bookings, directory, schema, waitlist_upkeep
from storage.transaction import Caller
from storage.values import Ref
from tests.storage import queue
from tests.transcripts.telling import Conversation

WORK, MARXLOH = 1, 1
EARLY, NOON = (datetime(2026, 11, 25, hour, 0, tzinfo=UTC) for hour in (8, 11))
THURSDAY = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


Taken = dict[datetime, tuple[Caller, Ref]]


async def full(told: Conversation) -> Taken:
    """Let all be booked in Marxloh for nine days; the menu is open, and not told."""

    def short(tx):
        service = schema.table(schema.Service)
        tx.connection.execute(update(service).values(horizon_days=9))
        directory.changed(tx)

    def fill(tx):
        return queue.fill(tx, Ref("service", WORK), Ref("office", MARXLOH))

    await told.is_there()
    async with told.world.store() as store:
        await store.write(short)
        return await store.write(fill)


async def waiting(told: Conversation) -> None:
    """Nothing is free; she says when she can come, looks at it, and leaves the list."""
    await full(told)
    await told.taps("menu-booking")
    await told.chooses(WORK, MARXLOH)
    await told.taps("booking-day-none-wait")
    await told.taps("waiting-where-only")
    await told.taps("waiting-days-some")
    await told.chooses(2, 2)
    await told.taps("weekdays-weekday-enough")
    await told.taps("waiting-part-morning")
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-yes")
    await told.taps("engine-menu")
    await told.taps("menu-mine")
    await told.chooses(1)
    await told.taps("waiting-entry-leave")


async def offered(told: Conversation) -> None:
    """Two times are freed: one is passed on, one is let go by; the third she takes."""
    taken = await full(told)
    await told.types_word("words-go-waiting")
    await told.chooses(WORK, MARXLOH)
    for label in ("waiting-where-either", "waiting-days-any", "waiting-part-any"):
        await told.taps(label)
    await told.taps("consent-ask-yes")
    await told.types(told.name)
    await told.taps("engine-yes")
    now = told.world.now
    await frees(told, taken, EARLY)
    await told.hears_at(now + timedelta(minutes=30))
    await told.taps("offer-pass")
    await frees(told, taken, NOON)
    await told.hears_at(now + timedelta(minutes=40))
    await passes(told, now + timedelta(hours=5))
    await frees(told, taken, THURSDAY)
    await told.hears_at(now + timedelta(hours=6))
    await told.taps("offer-take")


async def frees(told: Conversation, taken: Taken, at: datetime) -> None:
    """Let somebody cancel."""
    rival, held = taken[at]
    told.lines += ["(somebody cancels)", ""]
    async with told.world.store() as store:
        await store.write(lambda tx: bookings.cancel(tx.called_by(rival), held))


async def passes(told: Conversation, now: datetime) -> None:
    """Let the heartbeat look after the list at a later time."""
    told.world.now = now
    async with told.world.store() as store:
        await store.write(waitlist_upkeep.beat)
    await told.hears_at(now)


WAITED_STORIES = {"offered": offered, "waiting": waiting}
