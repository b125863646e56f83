"""What people note themselves comes on its day, and nobody is asked too often.

Judged are reminders of a whole day; an hour that somebody named is hers.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from tests.month.checks import MINUTE, check
from tests.month.clock import micros
from tests.month.facts import Facts, day
from tests.month.reminded import SLACK, silences

if TYPE_CHECKING:
    from tests.month.city import City

NINE = time(9)
AHEAD = {"on": 0, "day": 1, "days": 3, "week": 7, "month": 28}
FORTNIGHT = 14 * 24 * 60 * MINUTE
Sent = dict[tuple[int, int, date], list[Any]]


def sent(facts: Facts) -> Sent:
    """Return what was said of each own reminder: number, version, and the day."""
    found: Sent = defaultdict(list)
    for row in facts.outbox:
        if row.state == 2 and (row.dedupe or "").startswith("own:"):
            number, version, on = row.dedupe.split(":")[1:]
            found[int(number), int(version), date.fromisoformat(on)].append(row)
    return found


def due(own: Any, on: date) -> int:
    """Return when a whole day is to be told of: at nine, so many days before."""
    before = on - timedelta(days=AHEAD[own.lead])
    at = datetime.combine(before, NINE, ZoneInfo("Europe/Berlin"))
    return micros(at.astimezone(UTC))


@check
def own_reminders_come_on_their_day(
    facts: Facts, city: City
) -> Iterator[tuple[int, str]]:
    """Once, within minutes of when they are due, and for a day that was meant."""
    known = {(row.id, row.version): row for row in facts.own_changes}
    quiet = silences(facts)
    for (number, version, on), rows in sent(facts).items():
        own = known[number, version]
        if own.clock is not None:
            continue
        said, wanted = rows[0].sent_at, due(own, on)
        hushed = any(begin <= wanted <= end for begin, end in quiet[own.person_id])
        if len(rows) > 1 or not _is_meant(own, on):
            yield own.person_id, f"own reminder {number} came wrongly for {on}"
        elif not hushed and not wanted <= said <= wanted + SLACK:
            yield own.person_id, f"own reminder {number} came late for {on}"


@check
def no_own_reminder_is_forgotten(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """What is still noted has been said for its first day, once that is near."""
    quiet, said = silences(facts), sent(facts)
    for own in facts.owns:
        if own.clock is not None or own.version:
            continue
        wanted = due(own, day(own.day))
        past = own.created_at + MINUTE < wanted < facts.now - SLACK
        hushed = any(begin <= wanted <= end for begin, end in quiet[own.person_id])
        if past and not hushed and (own.id, 0, day(own.day)) not in said:
            yield own.person_id, f"own reminder {own.id} was not said"


@check
def nobody_is_asked_too_often(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """How it was: at most once in two weeks."""
    asked = defaultdict(list)
    for row in facts.outbox:
        if row.state == 2 and (row.dedupe or "").startswith("howwas:"):
            asked[facts.owner(row.conversation_id)].append(row.sent_at)
    for person, times in asked.items():
        times.sort()
        for first, second in itertools.pairwise(times):
            if second - first < FORTNIGHT:
                yield person, "was asked twice in two weeks"


def _is_meant(own: Any, on: date) -> bool:
    """Say whether a reminder that repeats has this day."""
    first = day(own.day)
    match own.repeat:
        case "none":
            return on == first
        case "day":
            return on >= first
        case "week":
            return on >= first and (on - first).days % 7 == 0
    # The last day of a month that is shorter.
    last = (on + timedelta(days=1)).day == 1
    return on >= first and (on.day == first.day or (last and first.day > on.day))
