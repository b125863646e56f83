"""The heartbeat: what is old is let go; the truth is rows, so a missed beat is none."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import silence
from bot.app import App
from bot.stage import undo_all
from dialogs import catalogue
from dialogs.engine.journal import Journal
from storage import (
    absences,
    claims,
    codes,
    consents,
    course_upkeep,
    dialogs,
    erasure,
    feedback,
    inbox,
    meeting_keeping,
    new_places,
    own_reminders,
    own_rows,
    passing_on,
    place_ends,
    placement_upkeep,
    public_holidays,
    unfinished,
    waitlist_upkeep,
)
from storage import running as running_internships
from storage.database import Database
from storage.transaction import Caller, Tx

log = logging.getLogger(__name__)
EVERY_MINUTES = 10
# The shortest offer is kept for twenty minutes.
OFFERS_EVERY_MINUTES = 1
# A dialog that nobody has gone on with for so long is erased; its holds ended long ago.
UNFINISHED = timedelta(days=7)
# A chat with a human in which nobody writes for so long is the bot's again.
SILENCE = timedelta(hours=48)


@asynccontextmanager
async def running(app: App) -> AsyncIterator[None]:
    """Tidy every ten minutes; look after offers and courses every minute.

    One process is enough; several do no harm.
    """
    scheduler = AsyncIOScheduler(timezone="UTC")
    hours = timedelta(hours=app.settings.inbox_silence_hours)

    async def beat() -> None:
        try:
            await app.store.write(partial(tidy, silent_for=hours))
        except Exception as error:
            log.error("housekeeping.failed", exc_info=error)

    async def go_on() -> None:
        try:
            await look_after_internships(app.store)
        except Exception as error:
            log.error("internships.failed", exc_info=error)

    async def pass_on() -> None:
        try:
            await app.store.write(waitlist_upkeep.beat)
        except Exception as error:
            log.error("waitlist.failed", exc_info=error)

    async def move_on() -> None:
        try:
            await app.store.write(course_upkeep.beat)
        except Exception as error:
            log.error("courses.failed", exc_info=error)

    for job in (beat, go_on):
        scheduler.add_job(job, "interval", minutes=EVERY_MINUTES, coalesce=True)
    often = {"minutes": OFFERS_EVERY_MINUTES, "coalesce": True}
    scheduler.add_job(pass_on, "interval", **often)
    scheduler.add_job(move_on, "interval", **often)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)


async def look_after_internships(store: Database) -> None:
    """Do what time brings to internships, each in a transaction of its own."""
    for placement in await store.read(running_internships.due):
        await store.write(partial(running_internships.look_at, placement=placement))
    for place in await store.read(place_ends.past):
        await store.write(partial(place_ends.close, place=place))


def tidy(tx: Tx, silent_for: timedelta = SILENCE) -> None:
    """Ask how it was; mention what was left; take chats over; erase what is old.

    Seats that nobody has taken in time go on to the next; new places are told of.
    """
    silence.take_over(tx, silent_for)
    for saved in dialogs.untouched_since(tx, tx.now - UNFINISHED):
        own = tx.called_by(Caller(saved.person, "", 0, ""))
        undo_all(own, Journal.parse(saved.journal or []))
        dialogs.save(
            own, saved.id, state="ended", revision=saved.revision, journal=None
        )
    kept = catalogue.registry()
    feedback.plan(tx)
    unfinished.plan(tx, [name for name in kept.names() if kept.get(name).kept])
    own_rows.plan_missing(tx)
    new_places.plan(tx)
    own_reminders.forget_old(tx)
    inbox.forget_old(tx)
    erasure.sweep(tx)
    consents.forget_old(tx)
    codes.forget_old(tx)
    claims.forget_past(tx)
    meeting_keeping.settle_past(tx)
    absences.look_after(tx)
    passing_on.serve(tx)
    placement_upkeep.beat(tx)
    public_holidays.ensure(tx, tx.now.year, tx.now.year + 1)
