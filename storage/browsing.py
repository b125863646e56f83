"""Looking at the places that fit, one after the other, and why none does."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import bindparam, select

from storage import campaigns, matching, placements, profiles, schema, seekers, seeking
from storage.transaction import Tx
from storage.values import Ref, Refused, Word

YES, NO, ENOUGH = Word("yes"), Word("no"), Word("enough")
NOTED, PASSED = Word("noted"), Word("passed")
FULL, OLD = Word("full"), Word("old")
# What a firm may have said of a place, or not.
EXTRAS = ("tasks", "languages", "gear", "words")
_COLUMNS = {"languages": "tongues"}
# What stops a place, and nothing is there at all.
NOTHING = "yet"
# So many places are looked at for what stops the most.
LOOKED_AT = 200

_internship = schema.table(schema.Internship)
_firm = schema.table(schema.Firm)
_placement = schema.table(schema.Placement)


def show(tx: Tx, seeker: Ref) -> tuple[Ref, str, tuple[str, ...]] | None:
    """Return the first place that fits and that she has not answered to.

    With it how far it is from her quarter (WALK, TRAM or CITY), and which of EXTRAS
    there is something to say of.
    """
    row = seeking.row_of(tx, seeker)
    found = matching.internships_for(tx, row.id, most=1)
    if not found:
        return None
    place = tx.connection.execute(_PLACE, {"place": found[0]}).one()
    extras = tuple(name for name in EXTRAS if getattr(place, _COLUMNS.get(name, name)))
    there = 1 << tx.directory.quarters[place.quarter_id].bit
    way = next(
        travel
        for travel in profiles.TRAVEL
        if campaigns.reach(tx.directory, row.quarter_id, travel) & there
    )
    return Ref("internship", place.id), way, extras


def answer(tx: Tx, seeker: Ref, place: Ref, said: Word) -> Word | Refused:
    """Note whether she is interested, and return what came of it.

    NOTED (the firm is told) or PASSED; FULL if others were faster, OLD if she has
    answered before. Refused("placement-old") if she looks no more.
    """
    row = seeking.row_of(tx, seeker)
    done = placements.answer(tx, row.id, place.id, interested=said == YES)
    if isinstance(done, Ref):
        return NOTED if said == YES else PASSED
    if row.state in (seekers.PLACED, seekers.ENDED):
        return done
    return FULL if done == placements.FULL else OLD


def stays(tx: Tx, done: object) -> None:
    """Leave as it is what she has said: it counts at once, also if she goes on."""


def stopped_by(tx: Tx, seeker: Ref) -> str:
    """Return the filter that keeps most of the open places of her trades from her.

    One that alone would do counts before all others. NOTHING if there is no place.
    """
    row = seeking.row_of(tx, seeker)
    campaign = tx.directory.campaigns[row.campaign_id]
    who = matching.profile(row)
    asked = {"campaign": row.campaign_id, "trades": row.wishes, "seeker": row.id}
    alone: Counter[str] = Counter()
    together: Counter[str] = Counter()
    for place in tx.connection.execute(_OPEN, asked):
        bit = tx.directory.quarters[place.quarter_id].bit
        words = matching.reasons(campaign, bit, place, who)
        together.update(words)
        if len(words) == 1:
            alone.update(words)
    most = (alone or together).most_common(1)
    return most[0][0] if most else NOTHING


_PLACE = select(_internship).where(_internship.c.id == bindparam("place"))
_OPEN = (
    select(_internship)
    .join(_firm, _firm.c.id == _internship.c.firm_id)
    .where(
        _internship.c.campaign_id == bindparam("campaign"),
        _internship.c.trade_id.in_(bindparam("trades", expanding=True)),
        schema.OPEN_INTERNSHIP,
        _internship.c.taken < _internship.c.seats,
        _firm.c.state == "approved",
        _internship.c.id.not_in(
            select(_placement.c.internship_id).where(
                _placement.c.seeker_id == bindparam("seeker")
            )
        ),
    )
    .order_by(_internship.c.id.desc())
    .limit(LOOKED_AT)
)
