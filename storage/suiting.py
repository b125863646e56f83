"""Which free times suit somebody who waits, worked out in bits; looked at once for all.

Those who wait for the same are the most, so an office is surveyed once for all of them,
and anew only after something was claimed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import attrgetter
from zoneinfo import ZoneInfo

from storage import steps, survey
from storage.directory import Adviser, Directory
from storage.resources import Resource
from storage.survey import Survey
from storage.transaction import Tx
from storage.values import Ref, Time, Wish
from storage.waiters import Entry

# A day that is looked at: its first step, and a bit for each start that can be had.
Free = tuple[date, int, int]


class Looks:
    """What is free for whom in one transaction, at all or on given days at offices."""

    def __init__(
        self, tx: Tx, days: Collection[tuple[int, date]] | None = None
    ) -> None:
        self._tx, self._days = tx, days
        self._known: dict[tuple[int, int, Wish], list[Free]] = {}

    def forget(self) -> None:
        """Look anew: something was claimed."""
        self._known.clear()

    def suiting(self, entry: Entry) -> list[Time]:
        """Return the free times that suit and were not passed, the soonest first."""
        offices = (
            [entry.office]
            if entry.office is not None
            else [office for office in self._tx.directory.offices]
        )
        found = [time for office in offices for time in self._at(office, entry)]
        return sorted(found, key=attrgetter("at"))

    def _at(self, office: int, entry: Entry) -> Iterator[Time]:
        place = self._tx.directory.office(office)
        passed = int(entry.passed.get(str(office), "0"), 16)
        origin = steps.floor(entry.since)
        for day, base, bits in self._free(office, entry):
            if not entry.weekdays.bits >> day.weekday() & 1:
                continue
            first = step_at(place.zone, day, entry.from_minute)
            last = step_at(place.zone, day, entry.until_minute)
            bits &= (1 << max(last - base, 0)) - 1
            bits = bits >> max(first - base, 0) << max(first - base, 0)
            gone = passed >> base - origin if base > origin else passed << origin - base
            bits &= ~gone
            while bits:
                lowest = bits & -bits
                start = steps.instant(base + lowest.bit_length() - 1)
                yield Time(start, place.zone, office)
                bits ^= lowest

    def _free(self, office: int, entry: Entry) -> list[Free]:
        """Return the days with what is free, for everybody with this wish."""
        wish = entry.wish
        if not self._tx.directory.service(entry.service).needs.get("interpreter"):
            wish = replace(wish, language="")
        key = (entry.service, office, wish)
        if key not in self._known:
            self._known[key] = [
                (day, base, bits)
                for found in self._surveys(office, entry, wish)
                for day in found.days()
                for base, bits in (found.starts(day),)
                if bits
            ]
        return self._known[key]

    def _surveys(self, office: int, entry: Entry, wish: Wish) -> Iterator[Survey]:
        spans = [(date.min, date.max)]
        if self._days is not None:
            spans = [(day, day) for place, day in sorted(self._days) if place == office]
        service, where = Ref("service", entry.service), Ref("office", office)
        for first, last in spans:
            found = survey.at(self._tx, service, where, first, last, wish)
            if found is not None:
                yield found


@lru_cache(4096)
def step_at(zone: str, day: date, minute: int) -> int:
    """Return the step of a minute of a local day; 1440 is the next midnight."""
    days, minutes = divmod(minute, 1440)
    wall = datetime.combine(
        day + timedelta(days=days), time(minutes // 60, minutes % 60), ZoneInfo(zone)
    )
    return steps.floor(wall)


def with_passed(entry: Entry, times: Iterable[Time]) -> dict[str, str]:
    """Return what an entry has passed, with these times as well."""
    origin = steps.floor(entry.since)
    passed = {office: int(digits, 16) for office, digits in entry.passed.items()}
    for one in times:
        bit = steps.floor(one.at) - origin
        if bit >= 0:
            passed[str(one.office)] = passed.get(str(one.office), 0) | 1 << bit
    return {office: f"{bits:x}" for office, bits in passed.items()}


def resource(directory: Directory, number: int) -> Adviser | Resource | None:
    """Return whatever can be claimed by its number; None if it is listed no more."""
    kinds = (
        directory.advisers,
        directory.interpreters,
        directory.rooms,
        directory.care_places,
    )
    return next((kind[number] for kind in kinds if number in kind), None)
