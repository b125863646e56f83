"""When somebody is there: opening rules, closures and holidays as bits of a local day.

A day is an integer: bit i stands for the i-th five-minute step after local midnight,
and the day's `base` is that step since 1970 UTC. A day has 276 to 300 steps, since
clocks change. What is worked out here is kept with the directory that it follows from.

How rules are read where they leave a choice:
- A wall clock time that is skipped in spring stands for the moment of the change; one
  that comes twice in autumn stands for its first time. An appointment never starts in
  the repeated hour, because nobody could say which of the two was meant.
- Starts count from the office's opening on, also for an adviser who comes later, so
  that colleagues share their times. `grid` minutes of real time lie between them.
- An adviser with own rules is there when they and the office's rules agree. So it is
  with interpreters, rooms and care places; who interprets by phone keeps own rules and
  absences, by the clock of the office that is called, and no office's closures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from dateutil import rrule

from storage import steps
from storage.directory import Adviser, Directory, Office, Rule, Service
from storage.resources import Resource

# Days that are remembered before everything is worked out anew: five advisers, six
# services and two years need less, in about 5 MB.
_REMEMBERED = 25_000
_USUAL = 24 * 60 // steps.MINUTES
T = TypeVar("T")
# An office, and whom or what of it a rule is for; None for the whole office.
Place = tuple[int, int | None]
_FREQUENCIES = ("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY")


class BadRule(ValueError):
    """An opening rule's recurrence is not RFC 5545, or not one of whole days."""


@dataclass(frozen=True, slots=True)
class Hours:
    """An office's local day: its first step, how many it has, and its openings."""

    base: int
    length: int
    windows: tuple[tuple[int, int], ...] = ()
    repeated: int = 0

    @property
    def open(self) -> int:
        """Return the bits of all openings together."""
        return _union(self.windows)


def starts(
    directory: Directory, adviser: Adviser, service: Service, day: date
) -> tuple[int, int]:
    """Return (base, bits): when `service` could start if nothing else were booked."""
    key = (adviser.id, service.grid, service.minutes, day)
    found = directory.memory.get(key)
    if found is None:
        hours = _hours(directory, directory.office(adviser.office), day)
        bits = _starts(directory, adviser, service, hours, day) if hours.windows else 0
        found = _remember(directory, key, (hours.base, bits))
    return cast(tuple[int, int], found)


def at_hand(
    directory: Directory, resource: Resource, office: int, service: Service, day: date
) -> int:
    """Return the bits of a day at which a resource's own rules let `service` start.

    Those of the office are not asked: they bind the adviser. All bits if it has none.
    """
    place = (resource.office, resource.id)
    if place not in directory.rules and place not in directory.closures:
        return -1
    key = ("at hand", resource.id, office, service.minutes, day)
    found = directory.memory.get(key)
    if found is None:
        hours = _hours(directory, directory.office(office), day)
        zone = ZoneInfo(directory.office(office).zone)
        there = _there(directory, place, zone, day, hours)
        found = steps.runs(there, steps.count(service.minutes))
        _remember(directory, key, found)
    return cast(int, found)


def windows(
    directory: Directory, office: Office, day: date
) -> Iterator[tuple[datetime, datetime]]:
    """Yield from when to when an office is open on a local day, in aware UTC."""
    hours = _hours(directory, office, day)
    bits = hours.open & ~_closed(directory, (office.id, None), hours)
    while bits:
        first = (bits & -bits).bit_length() - 1
        last = first + (~(bits >> first) & -~(bits >> first)).bit_length() - 1
        yield steps.instant(hours.base + first), steps.instant(hours.base + last)
        bits &= ~_span(first, last)


def check(recurrence: str, valid_from: date) -> None:
    """Raise BadRule unless `recurrence` can be used in an opening rule."""
    _series(recurrence, valid_from)


def _starts(
    directory: Directory, adviser: Adviser, service: Service, hours: Hours, day: date
) -> int:
    """Lay the grid of each opening over the time that the adviser is there."""
    there = hours.open & ~_closed(directory, (adviser.office, None), hours)
    zone = ZoneInfo(directory.office(adviser.office).zone)
    there &= _there(directory, (adviser.office, adviser.id), zone, day, hours)
    grid = 0
    for first, last in hours.windows:
        for bit in range(first, last, steps.count(service.grid)):
            grid |= 1 << bit
    return steps.runs(there, steps.count(service.minutes)) & grid & ~hours.repeated


def _there(
    directory: Directory, place: Place, zone: ZoneInfo, day: date, hours: Hours
) -> int:
    """Return the bits that own rules and absences leave to one at a place."""
    there = _span(0, hours.length) & ~_closed(directory, place, hours)
    if place in directory.rules:
        there &= _union(_windows(directory, place, zone, day, hours))
    return there


def _hours(directory: Directory, office: Office, day: date) -> Hours:
    """Return an office's openings on a local day, less closures and public holidays."""
    key = ("hours", office.id, day)
    found = directory.memory.get(key)
    if found is None:
        zone = ZoneInfo(office.zone)
        base = _base(directory, day, zone)
        length = _base(directory, day + timedelta(days=1), zone) - base
        found = Hours(base, length)
        if (office.subdivision, day) not in directory.holidays:
            windows = tuple(_windows(directory, (office.id, None), zone, day, found))
            found = Hours(base, length, windows, _repeated(day, base, length, zone))
        _remember(directory, key, found)
    return found


def _base(directory: Directory, day: date, zone: ZoneInfo) -> int:
    """Return the first step of a local day; the day before ends there."""
    key = ("base", zone.key, day)
    found = directory.memory.get(key)
    if found is None:
        found = _remember(directory, key, steps.floor(_instant(day, 0, zone)))
    return cast(int, found)


def _windows(
    directory: Directory, place: Place, zone: ZoneInfo, day: date, whole: Hours
) -> Iterator[tuple[int, int]]:
    """Yield the rules of a place that fall on `day` as (first, last) bits."""
    for rule in directory.rules.get(place, ()):
        if day in _dates(directory, rule, day.year):
            if whole.length == _USUAL:
                first, last = steps.count(rule.opens), rule.closes // steps.MINUTES
            else:
                first = steps.ceil(_instant(day, rule.opens, zone)) - whole.base
                last = steps.floor(_instant(day, rule.closes, zone)) - whole.base
            if first < last:
                yield first, last


def _closed(directory: Directory, place: Place, hours: Hours) -> int:
    """Return the bits at which an office, or one there, is away; begun is away."""
    bits = 0
    for closure in directory.closures.get(place, ()):
        first = max(steps.floor(closure.starts_at) - hours.base, 0)
        last = min(steps.ceil(closure.ends_at) - hours.base, hours.length)
        if first < last:
            bits |= _span(first, last)
    return bits


def _dates(directory: Directory, rule: Rule, year: int) -> frozenset[date]:
    """Return the local dates of one year that a rule falls on."""
    key = ("dates", rule.id, year)
    found = directory.memory.get(key)
    if found is None:
        until = rule.valid_until or date.max
        found = frozenset(
            at.date()
            for at in _series(
                rule.recurrence, _near(rule.recurrence, rule.valid_from, year)
            ).between(_midnight(date(year, 1, 1)), _midnight(date(year, 12, 31)), True)
            if rule.valid_from <= at.date() <= until
        )
        _remember(directory, key, found)
    return found


def _series(recurrence: str, valid_from: date) -> rrule.rrule | rrule.rruleset:
    """Parse a recurrence that counts from local midnight of its first day."""
    if not any(frequency in recurrence.upper() for frequency in _FREQUENCIES):
        raise BadRule(f"{recurrence!r} must repeat by days, weeks, months or years")
    try:
        return rrule.rrulestr(recurrence, dtstart=_midnight(valid_from))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadRule(f"{recurrence!r} is no RFC 5545 recurrence: {error}") from error


def _near(recurrence: str, valid_from: date, year: int) -> date:
    """Return a first day from which the same days of `year` follow, sooner.

    A whole number of periods is skipped; so an old weekly rule costs what a new one
    does. A rule that counts its days has to be followed from the start.
    """
    counted = "COUNT" in recurrence.upper() or "\n" in recurrence
    frequency = re.search(r"FREQ=(DAILY|WEEKLY)", recurrence, re.IGNORECASE)
    if counted or frequency is None:
        return valid_from
    interval = re.search(r"INTERVAL=(\d+)", recurrence, re.IGNORECASE)
    period = timedelta(days=7 if frequency[1].upper() == "WEEKLY" else 1)
    period *= max(int(interval[1]), 1) if interval else 1
    return valid_from + max((date(year, 1, 1) - valid_from) // period, 0) * period


def _midnight(day: date) -> datetime:
    """Return the wall clock's midnight; recurrences know no zones."""
    return datetime.combine(day, time())


def _instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Return the instant at which the wall clock in `zone` first reaches a time."""
    wall = _midnight(day) + timedelta(minutes=minutes)
    at = wall.replace(tzinfo=zone).astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == wall:
        return at
    # The time is skipped. With fold=1 it is read with the later offset and so lies
    # before the change (PEP 495): go on until the clock has been changed.
    at = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while at.astimezone(zone).replace(tzinfo=None) < wall:
        at += timedelta(minutes=1)
    return at


def _repeated(day: date, base: int, length: int, zone: ZoneInfo) -> int:
    """Return the bits of the hour that the clock shows for a second time."""
    if length <= _USUAL:
        return 0
    return sum(
        1 << bit
        for bit in range(length)
        if steps.instant(base + bit).astimezone(zone).fold
    )


def _union(windows: Iterable[tuple[int, int]]) -> int:
    bits = 0
    for first, last in windows:
        bits |= _span(first, last)
    return bits


def _span(first: int, last: int) -> int:
    """Return the bits from `first` up to, but without, `last`."""
    return (1 << last) - (1 << first)


def _remember(directory: Directory, key: object, value: T) -> T:
    if len(directory.memory) >= _REMEMBERED:
        directory.memory.clear()
    directory.memory[key] = value
    return value
