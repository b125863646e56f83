"""No seat is sold twice, at no moment, and freed ones go in the order of waiting."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tests.month.checks import check
from tests.month.facts import Facts
from tests.month.reminded import silences

if TYPE_CHECKING:
    from tests.month.city import City

# Who has a seat: it is hers, or it is kept for her while she thinks about it.
TAKEN = ("going", "offered", "came", "missed")


@check
def no_seat_is_sold_twice(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """At no moment have more people a seat than there are; the counter agrees."""
    has: dict[int, set[int]] = defaultdict(set)
    for row in facts.seat_changes:
        (has[row.event_id].add if row.state in TAKEN else has[row.event_id].discard)(
            row.id
        )
        if len(has[row.event_id]) > facts.events[row.event_id].seats:
            yield row.person_id, f"seat {row.id} is one too many"
    for event in facts.events.values():
        if event.taken != len(has[event.id]):
            yield 0, f"event {event.id} counts {event.taken}, not {len(has[event.id])}"


@check
def one_sign_up_each(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """Nobody has two seats at one event."""
    last = {row.id: row for row in facts.seat_changes}
    held = Counter(
        (row.event_id, row.person_id) for row in last.values() if row.state in TAKEN
    )
    for (event, person), count in held.items():
        if count > 1:
            yield person, f"{count} seats at event {event}"


@check
def freed_seats_go_in_order(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """Nobody is passed over who was not asked yet and may be written to."""
    quiet, waiting = silences(facts), dict[int, Any]()
    for row in facts.seat_changes:
        if row.state == "offered":
            for other in waiting.values():
                earlier = (other.queued_at, other.id) < (row.queued_at, row.id)
                silent = any(a <= row.at <= b for a, b in quiet[other.person_id])
                able = other.event_id == row.event_id and other.passed_at is None
                # Who brings children may have to wait for their places.
                alone = other.id not in facts.with_children
                if earlier and able and alone and not silent:
                    said = f"seat {other.id} was passed over for {row.id}"
                    yield other.person_id, said
        if row.state == "waiting":
            waiting[row.id] = row
        else:
            waiting.pop(row.id, None)
