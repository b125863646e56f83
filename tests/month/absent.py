"""Called off only when nobody else could, and everybody is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from tests.month.checks import MINUTE, block, check, closed, stood
from tests.month.facts import Facts, loads
from tests.month.reminded import silences

if TYPE_CHECKING:
    from tests.month.city import City

# A night is twelve hours long.
A_NIGHT = 13 * 60 * MINUTE


@check
def who_is_called_off_is_told(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """By the next morning at the latest, unless she wants to hear nothing."""
    told = defaultdict(list)
    for row in facts.outbox:
        if row.booking_id is not None and row.rank == 1 and row.dedupe is None:
            told[row.booking_id].append(row)
    quiet = silences(facts)
    for row in facts.bookings:
        if row.called_off_at is None:
            continue
        silent = [
            one
            for one in quiet[row.person_id]
            if one[0] <= row.called_off_at + A_NIGHT and row.called_off_at <= one[1]
        ]
        messages = [one for one in told[row.id] if one.created_at == row.called_off_at]
        sent = [one for one in messages if one.state == 2]
        waits = facts.now < row.called_off_at + A_NIGHT
        if len(sent) != 1 and not silent and not waits:
            yield (
                row.person_id,
                f"booking {row.id} was called off: told {len(sent)} times",
            )
        if row.state != "cancelled":
            yield row.person_id, f"booking {row.id} was called off, and is {row.state}"


@check
def nobody_is_called_off_needlessly(
    facts: Facts, city: City
) -> Iterator[tuple[int, str]]:
    """No colleague was free; judged are services that need nothing but an adviser."""
    taken = defaultdict(list)
    for row, until in stood(facts):
        taken[row.adviser_id].append((*block(facts, row), row.at, until))
    own_hours = {rule.adviser_id for rule in facts.rules}
    for row in facts.bookings:
        if row.called_off_at is None or loads(facts.services[row.service_id].needs):
            continue
        for gives in facts.gives:
            other, span = gives.adviser_id, (row.starts_at, row.ends_at)
            able = (
                gives.service_id == row.service_id
                and facts.resources[other].office_id == row.office_id
                and other not in own_hours | {row.adviser_id}
            )
            if able and closed(facts, row.office_id, (other,), span) is None:
                begins, ends = block(facts, row)
                busy = any(
                    begins < last
                    and first < ends
                    and since <= row.called_off_at < until
                    for first, last, since, until in taken[other]
                )
                if not busy:
                    yield row.person_id, f"booking {row.id}: {other} was free"
