"""Signing up for a campaign, and what somebody can do with her sign-up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage import campaigns, claims, profiles, schema
from storage.matching import profile
from storage.profiles import Profile
from storage.transaction import Tx, first_key
from storage.values import Day, Language, Ref, Refused, Word

OPEN, PAUSED, PLACED, ENDED = "open", "paused", "placed", "ended"
ALREADY = Refused("internship-already", end="internship-already")
CLOSED = Refused("internship-closed", end="internship-closed")

_seeker = schema.table(schema.Seeker)
_wanted = schema.table(schema.Wanted)


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody says when she signs up.

    `before` has a word of `profiles.BEFORE` for each of the wishes, `days` are
    weekdays, 0 for Monday; `size` is one of clothes or empty.
    """

    wishes: Sequence[Ref]
    before: Sequence[Word] = field(repr=False)
    german: Word
    languages: Sequence[Language]
    ready: Day
    days: Sequence[int]
    hours: Word
    quarter: Ref
    travel: Word
    care: bool
    size: str
    name: str = field(repr=False)


def sign_up(
    tx: Tx,
    campaign: Ref,
    wishes: Sequence[Ref],
    before: Sequence[Word],
    german: Word,
    languages: Sequence[Language],
    ready: Day,
    days: Sequence[int],
    hours: Word,
    quarter: Ref,
    travel: Word,
    care: bool,
    size: str,
    name: str,
) -> Ref | Refused:
    """Write the caller's sign-up, and let places find it at once; see `Answers`.

    Refused("internship-already") if she has signed up, ("internship-closed") out of
    time.
    """
    known = tx.directory.campaigns.get(campaign.id)
    if known is None or not known.runs(campaigns.today(tx, known)):
        return CLOSED
    said = Answers(
        wishes,
        before,
        german,
        languages,
        ready,
        days,
        hours,
        quarter,
        travel,
        care,
        size,
        name,
    )
    caller = tx.person()
    values = {
        **_columns(tx, said),
        "person_id": caller.person,
        "conversation_id": caller.conversation or None,
        "campaign_id": campaign.id,
        "open_key": f"{caller.person}:{campaign.id}",
        "state": OPEN,
        "told_at": tx.now,
        "created_at": tx.now,
        "changed_at": tx.now,
    }
    savepoint = tx.savepoint()
    try:
        seeker = first_key(tx.connection.execute(insert(_seeker), values))
    except IntegrityError as error:
        savepoint.rollback()
        if not claims.is_duplicate(error):
            raise
        return ALREADY
    savepoint.commit()
    _look(tx, seeker, campaign.id, _profile(tx, said))
    return Ref("seeker", seeker)


def change(tx: Tx, seeker: int, said: Answers) -> None:
    """Write other answers into a sign-up; it keeps its number, and so its turn."""
    row = tx.connection.execute(
        update(_seeker)
        .where(_seeker.c.id == seeker)
        .values(**_columns(tx, said), changed_at=tx.now, told_at=tx.now)
        .returning(_seeker.c.state)
    ).one()
    set_state(tx, seeker, row.state)


def _profile(tx: Tx, said: Answers) -> Profile:
    """Return answers as a search compares them."""
    begins, ends = profiles.HOURS[said.hours.word]
    return Profile(
        wishes=tuple(wish.id for wish in said.wishes),
        german=profiles.GERMAN.index(said.german.word),
        tongues=profiles.tongues(one.tag for one in said.languages),
        ready_on=said.ready.date,
        days=profiles.weekdays(said.days),
        begins=begins,
        ends=ends,
        reach=campaigns.reach(tx.directory, said.quarter.id, said.travel.word),
        care=said.care,
    )


def _columns(tx: Tx, said: Answers) -> dict[str, Any]:
    """Return answers as the columns of a row."""
    who = _profile(tx, said)
    return {
        **asdict(who),
        "wishes": list(who.wishes),
        "before": [word.word for word in said.before],
        "quarter_id": said.quarter.id,
        "travel": said.travel.word,
        "size": said.size or None,
        "name": said.name,
    }


def own(tx: Tx, campaign: Ref) -> Row[Any] | None:
    """Lock and read the caller's sign-up for a campaign, if it has not ended."""
    key = f"{tx.person().person}:{campaign.id}"
    return tx.connection.execute(
        select(_seeker).where(_seeker.c.open_key == key).with_for_update()
    ).one_or_none()


def set_state(tx: Tx, seeker: int, state: str) -> None:
    """Open, pause, place or end a sign-up; only an open one is found by places.

    What has ended stays so.
    """
    row = tx.connection.execute(
        update(_seeker)
        .where(_seeker.c.id == seeker, _seeker.c.state != ENDED)
        .values(
            state=state,
            changed_at=tx.now,
            **({"open_key": None} if state == ENDED else {}),
        )
        .returning(*_seeker.c)
    ).one_or_none()
    tx.connection.execute(delete(_wanted).where(_wanted.c.seeker_id == seeker))
    if row is not None and state == OPEN:
        _look(tx, seeker, row.campaign_id, profile(row))


def _look(tx: Tx, seeker: int, campaign: int, who: Profile) -> None:
    """Write what is compared, one row a trade."""
    compared = asdict(who)
    del compared["wishes"]
    rows = [
        {**compared, "campaign_id": campaign, "trade_id": trade, "seeker_id": seeker}
        for trade in sorted({*who.wishes})
    ]
    tx.connection.execute(insert(_wanted), rows)
