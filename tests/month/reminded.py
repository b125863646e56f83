"""Reminders as the chronicle wants them: each that was due, once, and no other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.month.checks import MINUTE, SECOND, check
from tests.month.clock import TICK, instant, micros
from tests.month.facts import Facts, loads
from tests.month.wall import wall

if TYPE_CHECKING:
    from tests.month.city import City

FRESH = 60 * MINUTE
# Until the sender looks, and has left each chat its seconds.
SLACK = int(TICK) * SECOND + 2 * MINUTE


@dataclass(frozen=True)
class Span:
    """A booking as it stood for a while: version, time, from when until when."""

    booking: int
    version: int
    person: int
    conversation: int
    service: int
    office: int
    starts_at: int
    since: int
    until: int


def spans(facts: Facts) -> list[Span]:
    """Return how each booking stood while it was booked, version by version."""
    history = defaultdict(list)
    for row in facts.changes:
        history[row.id].append(row)
    found = []
    for rows in history.values():
        begun: Any = None
        for row in rows:
            same = begun is not None and row.state == "booked"
            if same and row.version == begun.version:
                continue
            if begun is not None:
                found.append(_span(begun, row.at))
            begun = row if row.state == "booked" else None
        if begun is not None:
            found.append(_span(begun, max(facts.now, begun.starts_at) + 1))
    return found


def _span(row: Any, until: int) -> Span:
    return Span(
        row.id,
        row.version,
        row.person_id,
        row.conversation_id,
        row.service_id,
        row.office_id,
        row.starts_at,
        row.at,
        until,
    )


def silences(facts: Facts) -> dict[int, list[tuple[int, int]]]:
    """Return from when until when each person wanted to hear nothing."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    since: dict[int, int] = {}
    for row in facts.contact_changes:
        quiet = row.stopped_at is not None or row.blocked_at is not None
        if quiet:
            since.setdefault(row.person_id, row.at)
        elif row.person_id in since:
            found[row.person_id].append((since.pop(row.person_id), row.at))
    for person, at in since.items():
        found[person].append((at, facts.now + 10**15))
    return found


@check
def every_due_reminder_came_once(facts: Facts, city: City) -> Iterator[tuple[int, str]]:
    """Sent within minutes of when it was due; none for what had changed or ended."""
    sent = defaultdict(list)
    for row in facts.outbox:
        if row.dedupe and row.dedupe.startswith("rem:") and row.state == 2:
            booking, version = row.dedupe.split(":")[1:3]
            sent[int(booking), int(version)].append(row.sent_at)
    quiet = silences(facts)
    for span in spans(facts):
        came = sorted(sent.pop((span.booking, span.version), ()))
        yield from _compared(facts, city, span, came, quiet[span.person])
    for booking, version in sent:
        yield 0, f"booking {booking} never was booked as version {version}"


def due(facts: Facts, city: City, span: Span) -> list[int]:
    """Return when a span's reminders are due, those that come too soon left out."""
    first, last = city.start - timedelta(days=5), city.start + timedelta(days=80)
    shown = wall(first, last, facts.zone(span.office))
    plan = loads(facts.services[span.service].reminders)
    every = [micros(at) for at in shown.dues(instant(span.starts_at), plan)]
    return [at for at in every if at >= span.since + FRESH]


def _compared(
    facts: Facts,
    city: City,
    span: Span,
    came: Sequence[int],
    quiet: Sequence[tuple[int, int]],
) -> Iterator[tuple[int, str]]:
    left = list(came)
    said = f"booking {span.booking} version {span.version}"
    for at in due(facts, city, span):
        found = next((one for one in left if at <= one <= at + SLACK), None)
        if found is not None:
            left.remove(found)
            continue
        last = at + SLACK
        silent = any(begin <= last and at <= end for begin, end in quiet)
        if last < min(span.until, facts.now) and not silent:
            local = facts.local(at, span.office)
            yield span.person, f"{said}: nothing came on {local:%d.%m. %H:%M}"
    for one in left:
        local = facts.local(one, span.office)
        yield span.person, f"{said}: one too many on {local:%d.%m. %H:%M}"
    for one in came:
        if one > span.until + 2 * SECOND:
            yield span.person, f"{said}: one came after it had changed"
        if any(begin + 2 * SECOND < one < end for begin, end in quiet):
            yield span.person, f"{said}: one came after a stop"
