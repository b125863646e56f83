"""Places that firms offer: offering, approving, changing, taking a seat."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, func, insert, select, update

from storage import campaigns, firm_rows, firms, profiles, schema
from storage.transaction import Tx, first_key
from storage.values import Day, Language, Ref, Refused, Word

ASKED, OPEN, PAUSED = "asked", "open", "paused"
WITHDRAWN, REFUSED, OVER = "withdrawn", "refused", "over"
# What a firm may do with its own place, from which state to which.
CHANGES = {
    "pause": ((OPEN,), PAUSED),
    "resume": ((PAUSED,), OPEN),
    "withdraw": ((ASKED, OPEN, PAUSED), WITHDRAWN),
}
# Nobody fills the list alone; a firm that has more to offer comes again tomorrow.
A_DAY = 5
# Who is free later than a week after the first day comes too late.
LATEST = timedelta(days=7)

ENOUGH = Refused("internship-enough", end="internship-enough")
CLOSED = Refused("internship-closed", end="internship-closed")
GONE = Refused("internship-gone", end="internship-gone")

_internship = schema.table(schema.Internship)


class NoSuchPlace(LookupError):
    """There is no place with this number, or not in this state."""


def offer(
    tx: Tx,
    campaign: Ref,
    trade: Ref,
    tasks: Sequence[str],
    words: str,
    days: Sequence[int],
    begins: int,
    ends: int,
    weeks: int,
    start: Day,
    german: Word,
    languages: Sequence[Language],
    gear: Sequence[str],
    seats: int,
) -> Ref | Refused:
    """Write a place of the caller's firm; staff look at it before anybody sees it.

    `days` are weekdays, 0 for Monday; `begins` and `ends` minutes after local midnight.
    Refused("internship-enough") after A_DAY places in one local day, Refused
    ("internship-closed") out of the campaign's time.
    """
    firm = firms.own(tx)
    why = CLOSED if firm is None else no_room(tx, campaign, firm.id)
    if firm is None or why is not None:
        return why or CLOSED
    values = {
        "campaign_id": campaign.id,
        "firm_id": firm.id,
        "trade_id": trade.id,
        "quarter_id": firm.quarter_id,
        "tasks": list(tasks),
        "words": words or None,
        "days": profiles.weekdays(days),
        "begins": begins,
        "ends": ends,
        "weeks": weeks,
        "starts_on": start.date,
        "starts_by": start.date + LATEST,
        "german": profiles.GERMAN.index(german.word),
        "tongues": profiles.tongues(one.tag for one in languages),
        "gear": list(gear),
        "seats": seats,
        "state": ASKED,
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    return Ref(
        "internship", first_key(tx.connection.execute(insert(_internship), values))
    )


def no_room(tx: Tx, campaign: Ref, firm: int) -> Refused | None:
    """Return why a firm can offer nothing in a campaign today; None if it can."""
    known = tx.directory.campaigns.get(campaign.id)
    if known is None or not known.runs(campaigns.today(tx, known)):
        return CLOSED
    full = _offered_today(tx, firm, ZoneInfo(known.zone)) >= A_DAY
    return ENOUGH if full else None


def own(tx: Tx, place: Ref) -> Row[Any] | None:
    """Lock and read a place if it is of the caller's firm."""
    firm = firms.own(tx)
    if firm is None:
        return None
    mine = select(_internship).where(
        _internship.c.id == place.id, _internship.c.firm_id == firm.id
    )
    return tx.connection.execute(mine.with_for_update()).one_or_none()


def change(tx: Tx, place: Ref, what: str) -> Ref | Refused:
    """Pause, resume or withdraw the caller's place.

    Refused("internship-gone") if it is not in a state for that.
    """
    before, after = CHANGES[what]
    row = own(tx, place)
    if row is None or row.state not in before:
        return GONE
    set_state(tx, place.id, after)
    return place


def decide(tx: Tx, place: int, *, approved: bool) -> None:
    """Let a place be seen that waits for it, or not; for staff. Raises NoSuchPlace.

    The firm is told.
    """
    found = tx.connection.execute(
        select(_internship.c.state).where(_internship.c.id == place).with_for_update()
    ).scalar()
    if found not in (ASKED, REFUSED):
        raise NoSuchPlace(f"place {place} does not wait to be approved")
    set_state(tx, place, OPEN if approved else REFUSED)
    firm_rows.decided(tx, place)


def set_state(tx: Tx, place: int, state: str) -> None:
    """Write the state of a place that this transaction has locked."""
    written = {"state": state, "changed_at": tx.now}
    if state == OPEN:
        written["opened_at"] = tx.now
    tx.connection.execute(
        update(_internship)
        .where(_internship.c.id == place)
        .values(version=_internship.c.version + 1, **written)
    )


def take(tx: Tx, place: int) -> bool:
    """Take one seat of a place; False when there is none left, or it is closed.

    What staff look at once more is not closed to those who know it already.
    """
    done = tx.connection.execute(
        update(_internship)
        .where(
            _internship.c.id == place,
            _internship.c.taken < _internship.c.seats,
            _internship.c.state.in_((ASKED, OPEN, PAUSED)),
        )
        .values(taken=_internship.c.taken + 1, changed_at=tx.now)
    )
    return bool(done.rowcount)


def give_back(tx: Tx, place: int) -> None:
    """Give back a seat that was taken."""
    tx.connection.execute(
        update(_internship)
        .where(_internship.c.id == place, _internship.c.taken > 0)
        .values(taken=_internship.c.taken - 1, changed_at=tx.now)
    )


def _offered_today(tx: Tx, firm: int, zone: ZoneInfo) -> int:
    """Count what a firm has offered since local midnight."""
    day = tx.now.astimezone(zone).date()
    since = datetime.combine(day, time(), zone)
    return tx.connection.execute(
        select(func.count()).where(
            _internship.c.firm_id == firm, _internship.c.created_at >= since
        )
    ).scalar_one()
