"""A newcomer's sign-up as dialogs ask for it: what can be chosen, what she has said.

Each function works for the caller only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select

from storage import campaigns, matching, profiles, schema, seekers
from storage.seekers import Answers
from storage.transaction import Tx
from storage.unfinished import zone
from storage.values import Day, Language, Ref, Refused, Value, Word

# What is asked, in this order; `before` belongs to the wishes.
FIELDS = tuple(field.name for field in fields(Answers))
MOST_WISHES = 3
ENOUGH = Word("enough")
# Nobody plans her first day for longer.
AHEAD = timedelta(days=366)
# More places than anybody looks at; so many are counted.
COUNTED = 99

_seeker = schema.table(schema.Seeker)


def campaigns_open(tx: Tx) -> tuple[Ref, ...]:
    """Return what the caller has signed up for, and what else is open today."""
    mine = [Ref("campaign", row.campaign_id) for row in _mine(tx)]
    return tuple(dict.fromkeys((*mine, *campaigns.open_now(tx))))


def signed_up(tx: Tx) -> bool:
    """Say whether the caller has signed up for all that there is, and for something."""
    mine = {row.campaign_id for row in _mine(tx)}
    return bool(mine) and mine == {one.id for one in campaigns_open(tx)}


def count(tx: Tx) -> int:
    """Return how many sign-ups of the caller have not ended."""
    return len(_mine(tx))


def newest(tx: Tx) -> Ref | None:
    """Return the caller's newest sign-up, if she has one."""
    return next((Ref("seeker", row.id) for row in reversed(_mine(tx))), None)


def mine(tx: Tx, campaign: Ref) -> Ref | None:
    """Return the caller's sign-up for a campaign, if it has not ended."""
    found = (row.id for row in _mine(tx) if row.campaign_id == campaign.id)
    return next((Ref("seeker", number) for number in found), None)


def campaign_of(tx: Tx, seeker: Ref) -> Ref:
    """Return the campaign of a sign-up."""
    return Ref("campaign", row_of(tx, seeker).campaign_id)


def trades(tx: Tx, campaign: Ref, chosen: Sequence[Ref]) -> tuple[Value, ...]:
    """Return the trades that are not chosen yet; before them that it is enough."""
    left = [one for one in campaigns.trades(tx, campaign) if one not in chosen]
    return (ENOUGH, *left) if chosen else tuple(left)


def soon(tx: Tx, day: Day) -> bool:
    """Say whether a day is from today on, and no more than AHEAD."""
    today = tx.now.astimezone(zone(tx)).date()
    return today <= day.date <= today + AHEAD


def office(tx: Tx) -> Ref:
    """Return the office that somebody is told to ring."""
    return Ref("office", next(iter(tx.directory.offices)))


def join(tx: Tx, campaign: Ref, *answers: Any) -> int | Refused:
    """Sign up with an answer for each of FIELDS; return how many places fit now."""
    made = seekers.sign_up(tx, campaign, *answers)
    return made if isinstance(made, Refused) else fitting(tx, made.id)


def change(tx: Tx, seeker: Ref, *answers: Any) -> int:
    """Change a sign-up to these answers; return how many places fit now."""
    seekers.change(tx, row_of(tx, seeker).id, Answers(*answers))
    return fitting(tx, seeker.id)


def fitting(tx: Tx, seeker: int) -> int:
    """Return how many places fit that she has not answered to, at most COUNTED."""
    return len(matching.internships_for(tx, seeker, most=COUNTED))


def present(tx: Tx, seeker: Ref) -> tuple[Value, ...]:
    """Return what she has said, in the order of FIELDS."""
    row = row_of(tx, seeker)
    span = row.begins, row.ends
    zone_name = tx.directory.campaigns[row.campaign_id].zone
    return (
        tuple(Ref("trade", wish) for wish in row.wishes),
        tuple(map(Word, row.before or ())),
        Word(profiles.GERMAN[row.german]),
        tuple(map(Language, profiles.tags(row.tongues))),
        Day(row.ready_on, zone_name),
        tuple(day for day in range(7) if row.days >> day & 1),
        Word(next(word for word, hours in profiles.HOURS.items() if hours == span)),
        Ref("quarter", row.quarter_id),
        Word(row.travel),
        row.care,
        row.size or "",
        row.name or "",
    )


def row_of(tx: Tx, seeker: Ref) -> Row[Any]:
    """Read a sign-up of the caller; raises NoResultFound for another's."""
    asked = {"seeker": seeker.id, "person": tx.person().person}
    return tx.connection.execute(_ONE, asked).one()


def _mine(tx: Tx) -> Sequence[Row[Any]]:
    return tx.connection.execute(_OPEN, {"person": tx.person().person}).all()


_HERS = select(_seeker).where(_seeker.c.person_id == bindparam("person"))
_ONE = _HERS.where(_seeker.c.id == bindparam("seeker"))
_OPEN = _HERS.where(_seeker.c.open_key.is_not(None)).order_by(_seeker.c.id)
