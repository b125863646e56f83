"""A firm's own places: the list, one of them, who is there, and changing it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Row, func, select, update

from storage import firms, internships, offering, placements, profiles, schema
from storage.internships import ASKED, LATEST, OPEN, OVER, PAUSED, REFUSED, WITHDRAWN
from storage.placement_cards import GEAR
from storage.transaction import Tx
from storage.values import Language, Ref, Refused, Value, Word

# One page of a list; each number is one digit.
MOST = 9
YES, NO = Word("yes"), Word("no")
PEOPLE, PAUSE, RESUME, CHANGE, REPEAT, WITHDRAW = map(
    Word, ("people", "pause", "resume", "change", "repeat", "withdraw")
)
# What can be done with a place in each state, in the order of the buttons.
_WAYS = {
    ASKED: (CHANGE, WITHDRAW),
    OPEN: (PAUSE, CHANGE, REPEAT, WITHDRAW),
    PAUSED: (RESUME, CHANGE, REPEAT, WITHDRAW),
    REFUSED: (CHANGE,),
    WITHDRAWN: (REPEAT,),
    OVER: (REPEAT,),
}
# How far it has come with somebody, as it stands on a button; by name once she has
# said that the firm may know it.
_STANDS = {
    placements.INTEREST: "new",
    placements.WANTED: "asked",
    **dict.fromkeys(("introduced", "talk", "trial"), "known"),
    **dict.fromkeys(placements.BEGUN, "with"),
    **dict.fromkeys(("finished", "certified", "after", "broken"), "over"),
}
_NAMED = ("known", "with", "over")
CHANGED = Refused("firm-changed", end="firm-changed")

_internship, _placement, _seeker = map(
    schema.table, (schema.Internship, schema.Placement, schema.Seeker)
)


def mine(tx: Tx) -> tuple[Value, ...]:
    """Return the caller's places, those that are offered first, then the newest.

    Each as place, field of work, state, how many people there are, and its number in
    the list.
    """
    firm = firms.own(tx)
    if firm is None:
        return ()
    rows = tx.connection.execute(
        select(_internship)
        .where(_internship.c.firm_id == firm.id)
        .order_by(_internship.c.state.in_((OVER, WITHDRAWN)), _internship.c.id.desc())
        .limit(MOST)
    ).all()
    count = _people(tx, [row.id for row in rows])
    return tuple(
        (
            Ref("internship", row.id),
            Ref("trade", row.trade_id),
            Word(_state(row, firm.state)),
            count.get(row.id, 0),
            number,
        )
        for number, row in enumerate(rows, 1)
    )


def seen(tx: Tx, place: Ref) -> tuple[Value, ...]:
    """Return state, version, people, seats taken, field of work, and what few have.

    What few have: other languages, gear, the own sentence. Nothing if the place is not
    the caller's.
    """
    row, firm = internships.own(tx, place), firms.own(tx)
    if row is None or firm is None:
        return ()
    others = tuple(map(Language, profiles.tags(row.tongues)))
    gear: tuple[Value, ...] = (GEAR, *map(Word, row.gear)) if row.gear else ()
    return (
        _state(row, firm.state),
        row.version,
        _people(tx, [row.id]).get(row.id, 0),
        row.taken,
        Ref("trade", row.trade_id),
        (others, gear, row.words or ""),
    )


def ways(tx: Tx, place: Ref) -> tuple[Word, ...]:
    """Return what the caller can do with a place now."""
    row = internships.own(tx, place)
    if row is None:
        return ()
    return (*((PEOPLE,) if people(tx, place) else ()), *_WAYS[row.state])


def people(tx: Tx, place: Ref) -> tuple[Value, ...]:
    """Return who is at a place: the placement, how far it is, a name.

    Who was interested first comes first. A number instead of the name until she has let
    it be passed on; who has stepped back, or was told no, is not there.
    """
    if internships.own(tx, place) is None:
        return ()
    rows = tx.connection.execute(
        select(_placement.c.id, _placement.c.state, _seeker.c.name)
        .join(_seeker, _seeker.c.id == _placement.c.seeker_id)
        .where(
            _placement.c.internship_id == place.id, _placement.c.state.in_([*_STANDS])
        )
        .order_by(_placement.c.id)
    ).all()
    return tuple(
        (
            Ref("placement", row.id),
            Word(_STANDS[row.state]),
            (row.name if _STANDS[row.state] in _NAMED else "") or str(number),
        )
        for number, row in enumerate(rows, 1)
    )


def rest(tx: Tx, place: Ref, what: Word) -> Ref | Refused:
    """Let the caller's place rest, or go on; Refused as `internships.change`."""
    return internships.change(tx, place, what.word)


def waiting(tx: Tx, place: Ref) -> int:
    """Return how many people wait for a place who would be told that it is gone."""
    return _people(tx, [place.id], placements.OPEN).get(place.id, 0)


def sure(tx: Tx, place: Ref) -> tuple[Word, ...]:
    """Return yes and no, while the place can still be withdrawn."""
    row = internships.own(tx, place)
    return (YES, NO) if row is not None and WITHDRAW in _WAYS[row.state] else ()


def withdraw(tx: Tx, place: Ref) -> int | Refused:
    """Withdraw the caller's place; tell all who wait, and return how many they are."""
    done = internships.change(tx, place, "withdraw")
    if isinstance(done, Refused):
        return done
    by = placements.FIRM
    return len(placements.withdraw_all(tx, "place", by, internship_id=place.id))


def change(
    tx: Tx, place: Ref, version: int, changed: tuple[tuple[str, Any], ...]
) -> str | Refused:
    """Change answers about the caller's place, by the names of `_VALUES`.

    Returns how it stands then.

    Staff look again at another own sentence, and at what they had refused. Refused
    ("firm-changed") if it has been changed since `version`, or is offered no more.
    """
    row = internships.own(tx, place)
    if row is None or row.version != version or row.state in (WITHDRAWN, OVER):
        return CHANGED
    values: dict[str, Any] = {}
    for what, value in changed:
        values |= _VALUES[what](value)
    if values.get("seats", row.taken) < row.taken:
        return CHANGED
    if "starts_on" in values and values["starts_on"] < offering.today(
        tx, tx.directory.campaigns[row.campaign_id].zone
    ):
        return offering.PAST
    tx.connection.execute(
        update(_internship).where(_internship.c.id == row.id).values(**values)
    )
    again = row.state == REFUSED or bool(values.get("words"))
    state = ASKED if again else str(row.state)
    internships.set_state(tx, row.id, state)
    return state


_VALUES: Mapping[str, Any] = {
    "tasks": lambda tasks: {"tasks": [task.word for task in tasks]},
    "days": lambda days: {"days": days.bits},
    "hours": lambda hours: dict(
        zip(("begins", "ends"), map(offering.minutes, hours), strict=True)
    ),
    "weeks": lambda weeks: {"weeks": weeks},
    "start": lambda day: {"starts_on": day.date, "starts_by": day.date + LATEST},
    "german": lambda german: {"german": profiles.GERMAN.index(german.word)},
    "others": lambda others: {"tongues": profiles.tongues(one.tag for one in others)},
    "gear": lambda gear: {"gear": [one.word for one in gear]},
    "seats": lambda seats: {"seats": seats},
    "words": lambda words: {"words": words or None},
}


def change_firm(tx: Tx, what: str, value: Value) -> str:
    """Change one thing about the caller's firm; return what staff think of it then.

    In another quarter its places are there, too.
    """
    known: dict[str, Value] = dict(zip(ABOUT, firms.told(tx), strict=True))
    known[what] = value
    firm = firms.keep(tx, *known.values())  # type: ignore[arg-type]  # in their order
    if isinstance(value, Ref):
        tx.connection.execute(
            update(_internship)
            .where(
                _internship.c.firm_id == firm.id,
                _internship.c.state.not_in((WITHDRAWN, OVER)),
            )
            .values(quarter_id=value.id)
        )
    row = firms.own(tx)
    return row.state if row is not None else ""


# What we know of a firm, in the order of `firms.keep`.
ABOUT = ("name", "partner", "phone", "street", "quarter", "calls")


def _state(row: Row[Any], firm: str) -> str:
    """Return how a place stands; of a firm that was refused none can be seen."""
    if firm == firms.REFUSED and row.state in (ASKED, OPEN, PAUSED):
        return REFUSED
    return str(row.state)


def _people(
    tx: Tx, places: list[int], states: Iterable[str] = _STANDS
) -> dict[int, int]:
    """Return how many people are interested in these places, are or were there."""
    found = tx.connection.execute(
        select(_placement.c.internship_id, func.count())
        .where(
            _placement.c.internship_id.in_(places), _placement.c.state.in_([*states])
        )
        .group_by(_placement.c.internship_id)
    )
    return {row[0]: row[1] for row in found}
