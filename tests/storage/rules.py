"""A directory of one office, made in memory, and what the clock shows there."""

from __future__ import annotations

from datetime import date

from storage import openings, steps
from storage.directory import Adviser, Closure, Directory, Office, Rule, Service
from tests.storage import world

HALF_HOURS = ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]
SOMEBODY = Adviser(5, 1, "Elif Aydın", ("de",), frozenset({1}), active=True)


def service(*, minutes=30, grid=30):
    return Service(1, "advice", {}, {}, minutes, grid, 0, 0, 0, 28, (), True, 0)


def rule(recurrence=world.WEEKDAYS, opens=9 * 60, closes=12 * 60, **changes):
    values = {"adviser_id": None, "valid_from": date(2026, 1, 1), "valid_until": None}
    values |= changes
    return Rule(
        id=rule.next(),
        office_id=1,
        recurrence=recurrence,
        opens=opens,
        closes=closes,
        **values,
    )


rule.next = iter(range(1, 1_000_000)).__next__


def away(first, last, adviser_id=None):
    return Closure(1, 1, adviser_id, first, last, {})


def directory(*rules, closures=(), holidays=(), zone=world.ZONE):
    """Return one office of these rules, in Duisburg unless another zone is given."""
    office = Office(1, "x", {}, {}, "", "", "", 0, 0, "", zone, "DE-NW", 0)
    places = {(1, None): [], (1, SOMEBODY.id): []}
    for item in rules:
        places[1, item.adviser_id].append(item)
    shut = {}
    for item in closures:
        shut.setdefault((1, item.adviser_id), []).append(item)
    return Directory(
        version=1,
        offices={1: office},
        rules={place: found for place, found in places.items() if found},
        closures=shut,
        holidays=frozenset(("DE-NW", day) for day in holidays),
    )


def starts(known, day=world.TUESDAY, *, minutes=30, grid=30):
    """Return the starts of a local day as aware UTC instants."""
    base, bits = openings.starts(
        known, SOMEBODY, service(minutes=minutes, grid=grid), day
    )
    return [
        steps.instant(base + bit) for bit in range(bits.bit_length()) if bits >> bit & 1
    ]


def clocks(known, day=world.TUESDAY, **shape):
    """Return the starts of a local day as the wall clock in Duisburg shows them."""
    return [
        at.astimezone(world.BERLIN).strftime("%H:%M")
        for at in starts(known, day, **shape)
    ]
