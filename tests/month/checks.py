"""What must hold every night and at the end: functions over the facts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.month.facts import Facts, day

if TYPE_CHECKING:
    from tests.month.city import City

SECOND = 1_000_000
MINUTE = 60 * SECOND
STANDING = ("booked", "came", "missed")


@dataclass(frozen=True)
class Fault:
    """What does not hold: by which check, of whom (her number in the run), and what."""

    check: str
    person: int
    what: str


Check = Callable[[Facts, "City"], Iterator[tuple[int, str]]]
CHECKS: dict[str, Check] = {}


def check(function: Check) -> Check:
    """Add a check: it yields the person (as the database numbers her) and the fault."""
    CHECKS[function.__name__] = function
    return function


def faults(facts: Facts, city: City) -> list[Fault]:
    """Hold every check against the facts."""
    return [
        Fault(name, facts.numbers.get(person, 0), what)
        for name, function in CHECKS.items()
        for person, what in function(facts, city)
    ]


def standing(facts: Facts) -> Iterator[Any]:
    """Yield what is booked, was kept or missed, or is held right now."""
    for row in facts.bookings:
        held = row.state == "held" and row.held_until > facts.now
        if held or row.state in STANDING:
            yield row


def block(facts: Facts, row: Any) -> tuple[int, int]:
    """Return from when until when everything is taken, with the buffers."""
    service = facts.services[row.service_id]
    return (
        row.starts_at - service.buffer_before * MINUTE,
        row.ends_at + service.buffer_after * MINUTE,
    )


@check
def nobody_is_in_two_places(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """No two appointments overlap on an adviser, an interpreter or a room."""
    taken = defaultdict(list)
    for row in standing(facts):
        for resource in (row.adviser_id, row.interpreter_id, row.room_id):
            if resource is not None:
                taken[resource].append((*block(facts, row), row.id, row.person_id))
    for resource, blocks in taken.items():
        blocks.sort()
        latest = blocks[0]
        for one in blocks[1:]:
            if one[0] < latest[1]:
                yield (
                    one[3],
                    f"{resource} has bookings {latest[2]} and {one[2]} at once",
                )
            latest = max(latest, one, key=lambda b: b[1])


@check
def nobody_ever_was_in_two_places(
    facts: Facts, city: City
) -> Iterator[tuple[int, str]]:
    """Also not for a moment: a time that is held or booked is nobody else's.

    By the chronicle: two that overlap on a resource never stood at once.
    """
    spells = defaultdict(list)
    for row, until in stood(facts):
        for resource in (row.adviser_id, row.interpreter_id, row.room_id):
            if resource is not None:
                spells[resource].append((*block(facts, row), row.at, until, row))
    for resource, spans in spells.items():
        spans.sort(key=lambda span: span[:3])
        near: list[Any] = []
        for one in spans:
            near = [other for other in near if other[1] > one[0]]
            for other in near:
                at_once = one[2] < other[3] and other[2] < one[3]
                if at_once and one[4].id != other[4].id:
                    both = f"bookings {other[4].id} and {one[4].id}"
                    yield one[4].person_id, f"resource {resource} had {both} at once"
            near.append(one)


def stood(facts: Facts) -> Iterator[tuple[Any, int]]:
    """Yield each state in which something was held or booked, and until when."""
    changes = defaultdict(list)
    for row in facts.changes:
        changes[row.id].append(row)
    for rows in changes.values():
        for row, after in zip(rows, [*rows[1:], None], strict=True):
            until = after.at if after else facts.now + 1
            if row.state == "held" and row.held_until is not None:
                until = min(until, row.held_until)
            if row.state in ("held", *STANDING) and row.at < until:
                yield row, until


@check
def no_place_for_a_child_is_given_twice(
    facts: Facts, city: City
) -> Iterator[tuple[int, str]]:
    """At no moment more children of an age are looked after than there are places."""
    places = Counter(
        (facts.resources[place.id].office_id, place.ages) for place in facts.places
    )
    steps = defaultdict(list)
    for row in standing(facts):
        begins, ends = block(facts, row)
        for ages in facts.children.get(row.id, ()):
            steps[row.office_id, ages] += [(begins, 1, row), (ends, -1, row)]
    for place, moments in steps.items():
        count = 0
        for _, change, row in sorted(moments, key=lambda m: m[:2]):
            count += change
            if count > places[place]:
                yield row.person_id, f"booking {row.id}: no place left for {place}"


@check
def everything_is_open(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """Nothing stands outside the hours, on a holiday, or in a closure."""
    hours = defaultdict(list)
    for rule in facts.rules:
        hours[rule.office_id, rule.adviser_id or rule.resource_id].append(rule)
    for row in standing(facts):
        begins = facts.local(row.starts_at, row.office_id)
        ends = facts.local(row.ends_at, row.office_id)
        said = f"booking {row.id} at {begins:%a %d.%m. %H:%M}"
        if (facts.offices[row.office_id].subdivision, begins.date()) in facts.holidays:
            yield row.person_id, f"{said} is on a public holiday"
        own = hours.get((row.office_id, row.adviser_id))
        for rules in (hours[row.office_id, None], *([own] if own else ())):
            if not any(is_open(rule, begins, ends) for rule in rules):
                yield row.person_id, f"{said} is outside the hours"
        team = (row.adviser_id, row.interpreter_id, row.room_id)
        closure = closed(facts, row.office_id, team, (row.starts_at, row.ends_at))
        if closure is not None:
            yield row.person_id, f"{said} is in closure {closure}"


def closed(
    facts: Facts, office: int, team: tuple[int | None, ...], span: tuple[int, int]
) -> int | None:
    """Return a closure of an office, or of one of a team, within a span."""
    for closure in facts.closures:
        whose = closure.adviser_id or closure.resource_id
        meant = whose in team if whose else closure.office_id == office
        if meant and closure.starts_at < span[1] and span[0] < closure.ends_at:
            return int(closure.id)
    return None


def is_open(rule: Any, begins: Any, ends: Any) -> bool:
    """Read a weekly rule: its days by their two letters."""
    days = rule.recurrence.partition("BYDAY=")[2].split(",")
    weekday = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[begins.weekday()]
    minutes = begins.hour * 60 + begins.minute, ends.hour * 60 + ends.minute
    until = rule.valid_until is None or begins.date() <= day(rule.valid_until)
    return (
        weekday in days
        and day(rule.valid_from) <= begins.date()
        and until
        and rule.opens <= minutes[0] < minutes[1] <= rule.closes
    )


@check
def one_open_booking_each(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """Nobody has two appointments to come for one service."""
    coming = Counter(
        (row.person_id, row.service_id)
        for row in facts.bookings
        if row.state == "booked" and row.ends_at > facts.now
    )
    for (person, service), count in coming.items():
        if count > 1:
            yield person, f"{count} appointments for service {service}"


@check
def what_stands_is_claimed(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """What is to come is claimed to its last step, and nothing else is."""
    step = 5 * MINUTE
    live = {row.id: row for row in standing(facts)}
    claimed = defaultdict(set)
    for claim in facts.claims:
        if claim.booking_id is None:
            continue  # a first talk's or a trial day's
        claimed[claim.booking_id].add((claim.resource_id, claim.step))
    for number, row in live.items():
        begins, ends = block(facts, row)
        if row.state not in ("held", "booked") or begins < facts.now:
            continue
        team = {row.adviser_id, row.interpreter_id, row.room_id} - {None}
        steps = range(begins // step, -(-ends // step))
        missing = {(one, s) for one in team for s in steps} - claimed[number]
        if missing:
            yield row.person_id, f"booking {number} lacks {len(missing)} claims"
        resources = {resource for resource, _ in claimed[number]}
        if len(resources) != len(team) + len(facts.children.get(number, ())):
            yield row.person_id, f"booking {number} claims {len(resources)} resources"
    states = {row.id: row for row in facts.bookings}
    for number in claimed.keys() - live.keys():
        if states[number].state not in ("held", "expired"):
            yield states[number].person_id, f"booking {number} still claims"


@check
def nothing_comes_at_night(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """What nobody asked for comes between 8 and 20 o'clock."""
    office = next(iter(facts.offices))
    for row in facts.outbox:
        if row.rank and row.state == 2:
            local = facts.local(row.sent_at, office)
            if not 8 <= local.hour < 20:
                who = facts.owner(row.conversation_id)
                yield who, f"row {row.id} was sent at {local:%d.%m. %H:%M}"


@check
def every_message_arrives_once(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """What is marked as sent was brought once, and nothing else was brought."""
    brought = sum((pigeon.brought for pigeon in city.pigeons), Counter[int]())
    pushed = {pigeon.account for pigeon in city.pigeons}
    for row in facts.outbox:
        who = facts.owner(row.conversation_id)
        count = brought[row.id]
        if count > 1:
            yield who, f"row {row.id} came {count} times"
        waits = row.state != 2 and row.account in pushed
        if waits and count and row.created_at < facts.now - MINUTE:
            yield who, f"row {row.id} came, but is not marked"


@check
def nothing_is_set_aside(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """No update failed, no dialog is stuck, no message was given up for an error."""
    if facts.aside:
        yield 0, f"{facts.aside} updates were set aside"
    if facts.stuck:
        yield 0, f"{facts.stuck} dialogs are stuck"
    for row in facts.outbox:
        if row.why not in (None, "late", "paused", "window"):
            yield facts.owner(row.conversation_id), f"row {row.id}: {row.why}"
        answered = row.rank == 0 and row.state in (0, 1)
        if answered and row.created_at < facts.now - 10 * MINUTE:
            yield facts.owner(row.conversation_id), f"answer {row.id} has not gone"
