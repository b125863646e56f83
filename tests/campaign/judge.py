"""Do the figures of the store say what people and firms have noted? By other sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from sqlalchemy import select

from storage import funnel, schema, seekers
from storage.funnel import Funnel
from storage.transaction import Tx
from tests.campaign.noted import Noted

DAY = 86_400
_internship, _seeker, _wanted = map(
    schema.table, (schema.Internship, schema.Seeker, schema.Wanted)
)


@dataclass(frozen=True)
class Found:
    """What the database says at the end: figures, seats, and who is looked for."""

    funnel: Funnel
    taken: dict[int, int]
    looked_for_in_vain: int


def read(tx: Tx) -> Found:
    """Read what the judge compares."""
    gone = select(_seeker.c.id).where(_seeker.c.state == seekers.ENDED)
    vain = select(_wanted).where(_wanted.c.seeker_id.in_(gone))
    places = tx.connection.execute(select(_internship.c.id, _internship.c.taken))
    return Found(
        funnel.read(tx),
        {row.id: row.taken for row in places},
        len(tx.connection.execute(vain).all()),
    )


def faults(found: Found, noted: Noted) -> list[str]:
    """Return what is not as it was noted."""
    wrong = list(noted.faults)
    for name, stored, should in _compared(found, noted):
        if stored != should:
            wrong.append(f"{name}: the store has {stored}, noted was {should}")
    return wrong


def _compared(found: Found, noted: Noted) -> Iterator[tuple[str, object, object]]:
    """Yield each figure by its name, as it is and as it should be."""
    pairs = noted.pairs.values()
    reached: dict[str, list[int]] = {}
    trades: dict[int, Counter[str]] = {}
    reasons: dict[str, Counter[str]] = {}
    for pair in pairs:
        for kind in {kind for kind, _, _ in pair.log}:
            reached.setdefault(kind, []).append(pair.person)
            trade = noted.places[pair.place].trade
            trades.setdefault(trade, Counter())[kind] += 1
        for kind, reason in {(kind, why) for kind, why, _ in pair.log if why}:
            reasons.setdefault(kind, Counter())[reason] += 1
    stored = found.funnel
    for kind in (*funnel.STEPS, *funnel.ENDS):
        people = reached.get(kind, [])
        yield kind, (*stored.reached.get(kind, (0, 0)),), (len(people), len({*people}))
    yield "reasons", stored.reasons, reasons
    yield "by trade", stored.trades, trades
    yield "signed up", stored.people, len(noted.signed)
    yield "places", stored.places, len(noted.places)
    yield "seats", stored.seats, sum(place.seats for place in noted.places.values())
    for kind, days in (
        ("interest", stored.days_to_interest),
        ("agreed", stored.days_to_agreed),
    ):
        yield f"days to {kind}", _rounded(days), _rounded(_days(noted, kind))
    yield "taken", found.taken, {n: place.taken for n, place in noted.places.items()}
    full = [n for n, place in noted.places.items() if found.taken[n] > place.seats]
    yield "places with too many people", full, []
    yield "people looked for who have left", found.looked_for_in_vain, 0


def _days(noted: Noted, kind: str) -> float | None:
    """Return the median days from sign-up to the first time something happened."""
    first: dict[int, float] = {}
    for pair in noted.pairs.values():
        for what, _, at in pair.log:
            if what == kind:
                days = (at - noted.signed[pair.person]).total_seconds() / DAY
                first[pair.person] = min(days, first.get(pair.person, days))
    return median(first.values()) if first else None


def _rounded(days: float | None) -> float | None:
    return None if days is None else round(days, 6)
