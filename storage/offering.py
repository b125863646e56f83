"""Offering a place: what there is to choose from, and writing what was chosen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from storage import campaigns, firms, internships, profiles
from storage.placement_cards import clock
from storage.transaction import Tx
from storage.values import Clock, Day, Language, Ref, Refused, Value, Weekdays, Word

# What a firm says about itself, in the order of `firms.keep`.
About = tuple[str, str, str, str, Ref, Word]
# A place in the order in which it is asked about: field of work, tasks, days, first and
# last hour, weeks, first day, German, other languages, gear, seats, own sentence.
Place = tuple[
    Ref,
    tuple[Word, ...],
    Weekdays,
    Clock,
    Clock,
    int,
    Day,
    Word,
    tuple[Language, ...],
    tuple[Word, ...],
    int,
    str,
]
MOST_TASKS = 4
PAST = Refused("offer-past")
# Tomorrow, then Mondays.
_MONDAYS = 4


def closed(tx: Tx) -> str:
    """Return why nothing can be offered today: closed, enough; nothing if it can."""
    running = campaigns.open_now(tx)
    firm = firms.own(tx)
    if not running:
        return "closed"
    full = firm and internships.no_room(tx, running[0], firm.id) == internships.ENOUGH
    return "enough" if full else ""


def several(tx: Tx) -> bool:
    """Tell whether there is more than one campaign to offer a place for."""
    return len(campaigns.open_now(tx)) > 1


def campaign(tx: Tx) -> Ref | None:
    """Return the one campaign that there is, if it is still open."""
    return next(iter(campaigns.open_now(tx)), None)


def tasks(tx: Tx, trade: Ref, taken: tuple[Word, ...]) -> tuple[Value, ...]:
    """Return what one can do in a trade besides the tasks `taken`, each with it."""
    known = tx.directory.trades[trade.id].tasks
    return tuple((trade, Word(key)) for key in known if Word(key) not in taken)


def tasks_left(tx: Tx, trade: Ref, taken: tuple[Word, ...]) -> bool:
    """Tell whether there is more to choose."""
    return len(taken) < MOST_TASKS and bool(tasks(tx, trade, taken))


def starts(tx: Tx) -> tuple[Day, ...]:
    """Return the first days that are named most often: tomorrow, and Mondays."""
    running = campaigns.open_now(tx)
    zone = tx.directory.campaigns[running[0].id].zone if running else "UTC"
    tomorrow = tx.now.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    monday = tomorrow + timedelta(days=-tomorrow.weekday() % 7)
    days = [monday + timedelta(weeks=week) for week in range(_MONDAYS)]
    return tuple(Day(day, zone) for day in sorted({tomorrow, *days}))


def offer(tx: Tx, about: About | None, campaign: Ref, place: Place) -> Ref | Refused:
    """Write a place, with the firm if it is new; staff look before anybody sees it.

    Refused("offer-past") if the first day has gone by; else as `internships.offer`. A
    firm that staff have refused is looked at again.
    """
    if is_past(tx, place[6]):
        return PAST
    if about:
        firms.keep(tx, *about)
    firm = firms.own(tx)
    if firm is not None and firm.state == firms.REFUSED:
        firms.set_state(tx, firm.id, firms.ASKED)
    return _write(tx, campaign, place)


def repeat(tx: Tx, place: Ref, start: Day) -> Ref | Refused:
    """Offer the caller's place once more from another day; it counts as a new one.

    In the campaign that runs now. Refused as `offer`, ("internship-gone") if it is not
    hers.
    """
    row = internships.own(tx, place)
    if row is None:
        return internships.GONE
    if is_past(tx, start):
        return PAST
    running = _campaign_for(tx, row)
    if running is None:
        return internships.CLOSED
    same: Place = (
        Ref("trade", row.trade_id),
        tuple(map(Word, row.tasks)),
        Weekdays(row.days),
        clock(row.begins),
        clock(row.ends),
        row.weeks,
        start,
        Word(profiles.GERMAN[row.german]),
        tuple(map(Language, profiles.tags(row.tongues))),
        tuple(map(Word, row.gear)),
        row.seats,
        row.words or "",
    )
    return _write(tx, running, same)


def is_past(tx: Tx, day: Day) -> bool:
    """Tell whether a local day has gone by."""
    return day.date < today(tx, day.zone)


def today(tx: Tx, zone: str) -> date:
    """Return the local day of a zone."""
    return tx.now.astimezone(ZoneInfo(zone)).date()


def minutes(at: Clock) -> int:
    """Return a time of day in minutes after midnight."""
    return at.time.hour * 60 + at.time.minute


def _write(tx: Tx, campaign: Ref, place: Place) -> Ref | Refused:
    """Write a place as it was said."""
    trade, does, days, first, last, weeks, start, german, others, gear, seats, own = (
        place
    )
    return internships.offer(
        tx,
        campaign,
        trade,
        [task.word for task in does],
        own,
        [day for day in range(7) if days.bits >> day & 1],
        minutes(first),
        minutes(last),
        weeks,
        start,
        german,
        others,
        [one.word for one in gear],
        seats,
    )


def _campaign_for(tx: Tx, row: Row[Any]) -> Ref | None:
    """Return the campaign of a place, or another one that has its trade now."""
    running = campaigns.open_now(tx)
    same = Ref("campaign", row.campaign_id)
    trade = Ref("trade", row.trade_id)
    fits = [one for one in running if trade in campaigns.trades(tx, one)]
    return same if same in running else next(iter(fits), None)
