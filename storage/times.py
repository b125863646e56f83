"""Days and times that can really be had: rules minus claims, lead time and horizon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter

from storage import steps, survey
from storage.survey import ANYBODY, Only, Survey
from storage.transaction import Tx
from storage.values import PLAIN, Day, Ref, Time, Wish


def days(
    tx: Tx,
    service: Ref,
    office: Ref,
    wish: Wish = PLAIN,
    *,
    only: Only = ANYBODY,
) -> tuple[Day, ...]:
    """Return the local days on which a start can be had, with all of `wish`, in order.

    With `only` an adviser, or as if a booking had given way.
    """
    found = survey.at(tx, service, office, date.min, date.max, wish, only)
    if found is None:
        return ()
    zone = tx.directory.office(office.id).zone
    return tuple(Day(day, zone) for day in found.days() if found.starts(day)[1])


def free(
    tx: Tx, service: Ref, office: Ref, day: Day, wish: Wish = PLAIN
) -> tuple[Time, ...]:
    """Return the starts that can be had on one local day, in order."""
    return search(tx, service, (office,), day.date, day.date, wish)


def search(
    tx: Tx,
    service: Ref,
    offices: Sequence[Ref],
    first: date,
    last: date,
    wish: Wish = PLAIN,
    *,
    only: Only = ANYBODY,
) -> tuple[Time, ...]:
    """Return the starts that can be had from `first` to `last`, both included.

    The dates are local. Ordered by instant, then as the offices are given. Only what
    lies within the service's horizon is looked at, so any dates may be asked for.
    """
    times: list[Time] = []
    for office in offices:
        found = survey.at(tx, service, office, first, last, wish, only)
        if found is not None:
            zone = tx.directory.office(office.id).zone
            times += [
                Time(steps.instant(step), zone, office.id) for step in _steps(found)
            ]
    if len(offices) > 1:
        times.sort(key=attrgetter("at"))
    return tuple(times)


def _steps(found: Survey) -> Iterator[int]:
    """Yield every start that can be had, as a step."""
    for day in found.days():
        base, bits = found.starts(day)
        while bits:
            lowest = bits & -bits
            yield base + lowest.bit_length() - 1
            bits ^= lowest
