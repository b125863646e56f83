"""What the month was like, in numbers, for people to look at."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import TYPE_CHECKING

from rich.table import Table

from tests.month import noted, seats, served
from tests.month.checks import MINUTE
from tests.month.clock import TICK
from tests.month.facts import Facts
from tests.month.reminded import due, silences, spans

if TYPE_CHECKING:
    from tests.month.city import City

DAY = 24 * 60 * MINUTE
Figure = tuple[str, str]


def of(facts: Facts, city: City, wall: float, cpu: float) -> list[Figure]:
    """Return the figures of a run that took so many seconds."""
    states = Counter(row.state for row in facts.bookings)
    called_off = sum(row.called_off_at is not None for row in facts.bookings)
    standing = spans(facts)
    moved = sum(span.version > 0 for span in standing)
    reminders = [row for row in facts.outbox if (row.dedupe or "").startswith("rem:")]
    sent = [row for row in reminders if row.state == 2]
    quiet = silences(facts)
    wanted = [
        any(begin <= at <= end for begin, end in quiet[span.person])
        for span in standing
        for at in due(facts, city, span)
        if at < min(span.until, facts.now)
    ]
    late = [(row.sent_at - row.due_at) / MINUTE for row in sent]
    messages = Counter(row.conversation_id for row in facts.outbox if row.state == 2)
    return [
        ("people", f"{len(facts.numbers)}"),
        ("turns", f"{city.turns}"),
        ("booked", f"{len({span.booking for span in standing})}"),
        ("moved", f"{moved}"),
        ("cancelled by people", f"{states['cancelled'] - called_off}"),
        ("of these on the last day", f"{_late(facts)}"),
        ("called off by us", f"{called_off}"),
        ("given to a colleague", f"{_reseated(facts)}"),
        ("came", f"{states['came']}"),
        ("missed", f"{states['missed']}"),
        ("still to come", f"{states['booked']}"),
        ("holds that ended unused", f"{states['expired'] + states['released']}"),
        ("times tapped by several at once", f"{city.rushes}"),
        ("reminders due", f"{len(wanted)}"),
        ("of these after a stop", f"{sum(wanted)}"),
        ("reminders sent", f"{len(sent)}"),
        ("latest reminder", f"{max(late, default=0):.1f} min, of {TICK / 60:.0f}"),
        ("own reminders noted", f"{len({row.id for row in facts.own_changes})}"),
        ("own reminders said", f"{sum(map(len, noted.sent(facts).values()))}"),
        ("asked how it was", f"{_asked(facts)}"),
        *_waiting(facts),
        *_seats(facts),
        ("messages per person", f"{median(messages.values() or [0]):.0f}"),
        ("wall time", f"{wall:.0f} s"),
        ("CPU time", f"{cpu:.0f} s"),
        ("seed", f"{city.seed}"),
    ]


def _asked(facts: Facts) -> int:
    rows = (row.dedupe or "" for row in facts.outbox if row.state == 2)
    return sum(name.startswith("howwas:") for name in rows)


def _waiting(facts: Facts) -> list[Figure]:
    """Return how it went with the waiting list."""
    offered: dict[int, int] = {}
    ended: Counter[str] = Counter()
    waits = []
    for row in facts.entry_changes:
        if row.state == "offered" and row.booking_id not in offered:
            offered[row.booking_id] = row.at
            waits.append((row.at - row.created_at) / DAY)
    states = {row.id: row.state for row in facts.bookings}
    for booking in offered:
        ended[states[booking]] += 1
    taken = sum(ended[state] for state in ("booked", "came", "missed", "cancelled"))
    reasons = served.reasons(facts)
    return [
        ("joined the waiting list", f"{len(facts.entries)}"),
        ("offers made", f"{len(offered)}"),
        ("offers taken", f"{taken}"),
        ("offers passed, or ended", f"{ended['expired'] + ended['released']}"),
        ("median wait for an offer", f"{median(waits or [0]):.1f} days"),
        *((f"still waiting: {why}", f"{n}") for why, n in sorted(reasons.items())),
    ]


def _seats(facts: Facts) -> list[Figure]:
    """Return how it went with the events."""
    last = {row.id: row for row in facts.seat_changes}
    states = Counter(row.state for row in last.values())
    offers = sum(row.state == "offered" for row in facts.seat_changes)
    taken = sum(states[state] for state in seats.TAKEN)
    there_are = sum(event.seats for event in facts.events.values())
    return [
        ("signed up for an event", f"{len(last)}"),
        ("seats taken, of all", f"{taken} of {there_are}"),
        ("seats that were offered on", f"{offers}"),
        ("still waiting for a seat", f"{states['waiting']}"),
    ]


def _late(facts: Facts) -> int:
    """Return how many cancelled within a day of the appointment."""
    cancelled = (
        row
        for row in facts.changes
        if row.state == "cancelled" and not row.called_off_at
    )
    return sum(row.starts_at - row.at < DAY for row in cancelled)


def _reseated(facts: Facts) -> int:
    """Return how often another adviser took an appointment at its time."""
    last: dict[int, tuple[str, int, int]] = {}
    count = 0
    for row in facts.changes:
        now = row.state, row.version, row.adviser_id
        before = last.get(row.id)
        if before and before[:2] == now[:2] == ("booked", row.version):
            count += before[2] != now[2]
        last[row.id] = now
    return count


def table(figures: list[Figure]) -> Table:
    """Return the figures as a table."""
    made = Table(title="A month of two offices", show_header=False)
    made.add_column()
    made.add_column(justify="right")
    for figure in figures:
        made.add_row(*figure)
    return made
