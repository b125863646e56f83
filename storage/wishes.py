"""What a service lets a person wish for: care for children, and who comes along."""

from __future__ import annotations

from storage.transaction import Tx
from storage.values import Ref, Word

# Groups of ages in years: 0 to 2, 3 to 5, 6 to 12; each care place is for one of them.
AGES = ("small", "middle", "big")
MOST_CHILDREN = 3


def offered(tx: Tx, service: Ref, office: Ref) -> tuple[tuple[Word, ...], int]:
    """Return a word for each care place that could be had, and how many may come.

    Of an age group there are no more than one person can ask for. One who may come is
    no question: a number is at least 2, or 0.
    """
    needs = tx.directory.service(service.id).needs
    places = [
        place.ages
        for place in tx.directory.care_places.values()
        if needs.get("care") and place.active and place.office == office.id
    ]
    most = needs.get("people", 0)
    if needs.get("room"):
        rooms = tx.directory.rooms.values()
        seats = [r.seats for r in rooms if r.active and r.office == office.id]
        most = min(most, max(seats, default=0))
    words = [
        Word(ages)
        for ages in AGES
        for _ in range(min(places.count(ages), MOST_CHILDREN))
    ]
    return tuple(words), most if most > 1 else 0
