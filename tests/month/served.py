"""The waiting list is fair: one offer to one person, in order, and nobody in vain.

What suits somebody is worked out here from the entry's row alone. Judged are services
that need nothing but an adviser, so that any team suits everybody.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from tests.month.checks import MINUTE, block, check, closed, is_open, standing
from tests.month.clock import micros
from tests.month.facts import Facts, loads
from tests.month.reminded import silences

if TYPE_CHECKING:
    from tests.month.city import City

STEP = 5 * MINUTE
# The beat passes on what nobody has freed; what is nearer than this is offered to none.
PATIENCE = 10 * MINUTE
# After a day at the longest an offer that was said in the morning is over.
NEAR = 36 * 60 * MINUTE


@check
def an_offer_is_for_one_person(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """No time was kept for two entries, nor for an entry and somebody else."""
    people = {row.id: row.person_id for row in facts.bookings}
    whose: dict[int, int] = {}
    for row in facts.entry_changes:
        if row.state != "offered":
            continue
        if whose.setdefault(row.booking_id, row.id) != row.id:
            yield row.person_id, f"booking {row.booking_id} was offered to two entries"
        if people[row.booking_id] != row.person_id:
            yield row.person_id, f"booking {row.booking_id} is somebody else's"


def suits(facts: Facts, entry: Any, starts_at: int, service: int, office: int) -> bool:
    """Say whether a start is one that an entry waits for, and was not passed."""
    local = facts.local(starts_at, office)
    minutes = local.hour * 60 + local.minute
    passed = int(loads(entry.passed).get(str(office), "0"), 16)
    bit = starts_at // STEP - entry.created_at // STEP
    return (
        entry.service_id == service
        and entry.office_id in (None, office)
        and bool(entry.weekdays >> local.weekday() & 1)
        and entry.from_minute <= minutes < entry.until_minute
        and not (bit >= 0 and passed >> bit & 1)
    )


def plain(facts: Facts, service: int) -> bool:
    """Say whether a service needs nothing but an adviser."""
    return not loads(facts.services[service].needs)


@check
def who_joined_first_is_served_first(
    facts: Facts, city: City
) -> Iterator[tuple[int, str]]:
    """Nobody was offered a time that somebody who joined before could have had."""
    bookings = {row.id: row for row in facts.bookings}
    quiet, booked = silences(facts), _booked(facts)
    now_waiting: dict[int, Any] = {}
    for row in facts.entry_changes:
        before = now_waiting.get(row.id)
        fresh = before is None or before.booking_id != row.booking_id
        if row.state == "offered" and fresh and plain(facts, row.service_id):
            offered = bookings[row.booking_id]
            place = offered.starts_at, offered.service_id, offered.office_id
            for other in now_waiting.values():
                able = not _hindered(other, row.at, quiet, booked)
                earlier = (other.created_at, other.id) < (row.created_at, row.id)
                waits = earlier and other.state == "waiting" and able
                if waits and suits(facts, other, *place):
                    said = f"entry {other.id} was passed over for {row.id}"
                    yield other.person_id, f"{said}: booking {offered.id}"
        now_waiting[row.id] = row


def _booked(facts: Facts) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Return from when until when each person had an appointment of each service."""
    found = defaultdict(list)
    begun: dict[int, Any] = {}
    for row in facts.changes:
        if row.state == "booked":
            begun.setdefault(row.id, row)
        elif row.id in begun:
            since = begun.pop(row.id)
            found[row.person_id, row.service_id].append((since.at, row.at))
    for row in begun.values():
        found[row.person_id, row.service_id].append((row.at, facts.now + 1))
    return found


def reasons(facts: Facts) -> Counter[str]:
    """Return why those who still wait do so."""
    quiet, booked = silences(facts), _booked(facts)
    found: Counter[str] = Counter()
    for row in facts.entries:
        if row.state == "offered":
            found["has an offer"] += 1
        elif row.state == "waiting" and _hindered(row, facts.now, quiet, booked):
            found["booked, or stopped"] += 1
        elif row.state == "waiting":
            found["nothing that suits is free"] += 1
    return found


def _hindered(entry: Any, at: int, quiet: Any, booked: Any) -> bool:
    spans = quiet[entry.person_id] + booked[entry.person_id, entry.service_id]
    return any(begin <= at <= end for begin, end in spans)


@check
def nobody_waits_in_vain(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """No free time suits somebody who waits and could be offered it for a while."""
    quiet, booked = silences(facts), _booked(facts)
    stands = defaultdict(list)
    now = {row.id for row in standing(facts)}
    for row in facts.bookings:
        # What has just been given back is looked at with the next beat.
        if row.id in now or row.changed_at > facts.now - PATIENCE:
            stands[row.adviser_id].append(block(facts, row))
    for entry in facts.entries:
        long = entry.changed_at < facts.now - PATIENCE
        if entry.state != "waiting" or not long or not plain(facts, entry.service_id):
            continue
        if _hindered(entry, facts.now, quiet, booked):
            continue
        for adviser, office, starts_at in _starts(facts, entry.service_id):
            fits = suits(facts, entry, starts_at, entry.service_id, office)
            if fits and not _meets(facts, entry.service_id, starts_at, stands[adviser]):
                local = facts.local(starts_at, office)
                free = f"{local:%d.%m. %H:%M} with {adviser}"
                yield entry.person_id, f"entry {entry.id} waits, and {free} is free"
                break


def _meets(facts: Facts, service: int, at: int, taken: list[tuple[int, int]]) -> bool:
    offer = facts.services[service]
    begins = at - offer.buffer_before * MINUTE
    ends = at + (offer.minutes + offer.buffer_after) * MINUTE
    return any(begins < last and first < ends for first, last in taken)


def _starts(facts: Facts, service: int) -> Iterator[tuple[int, int, int]]:
    """Yield adviser, office and instant of each start in the office's own hours.

    Advisers with hours of their own are left out: their raster is another one.
    """
    offer = facts.services[service]
    own = {rule.adviser_id for rule in facts.rules}
    length = timedelta(minutes=offer.minutes)
    for row in facts.gives:
        office = facts.resources[row.adviser_id].office_id
        if row.service_id != service or row.adviser_id in own:
            continue
        for begins in _raster(facts, office, offer):
            span = micros(begins), micros(begins + length)
            gone = closed(facts, office, (row.adviser_id,), span)
            if gone is None and span[0] > facts.now + NEAR:
                yield row.adviser_id, office, span[0]


def _raster(facts: Facts, office: int, offer: Any) -> Iterator[datetime]:
    """Yield the local starts of an office within the horizon; none on holidays."""
    zone, subdivision = facts.zone(office), facts.offices[office].subdivision
    today = facts.local(facts.now, office).date()
    length = timedelta(minutes=offer.minutes)
    for number in range(offer.horizon_days):
        day = today + timedelta(days=number)
        if (subdivision, day) in facts.holidays:
            continue
        for rule in facts.rules:
            if rule.office_id != office or rule.adviser_id or rule.resource_id:
                continue
            for minute in range(rule.opens, rule.closes, offer.grid):
                clock = time(minute // 60, minute % 60)
                begins = datetime.combine(day, clock, zone)
                if is_open(rule, begins, begins + length):
                    yield begins
