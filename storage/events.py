"""What the programme of events offers: its topics, and what is to come."""

from __future__ import annotations

from storage import course_dates, seat_cards, seats
from storage.transaction import Tx
from storage.values import Ref, Time


def topics(tx: Tx) -> tuple[Ref, ...]:
    """Return the topics about which there is something to come."""
    offered = _topics(tx)
    return tuple(
        Ref("topic", number) for number in tx.directory.topics if number in offered
    )


def several(tx: Tx) -> bool:
    """Say whether there is more than one topic to choose from."""
    return len(_topics(tx)) > 1


def listed(tx: Tx, topic: Ref | None) -> tuple[Ref, ...]:
    """Return what one can sign up for about a topic, or about any, the next first."""
    return tuple(
        ref
        for ref in _to_come(tx)
        if topic is None or tx.directory.event(ref.id).topic_id == topic.id
    )


def cares(tx: Tx, event: Ref) -> bool:
    """Say whether children are cared for at an event."""
    return any(tx.directory.event(event.id).care.values())


def begins(tx: Tx, event: Ref) -> Time:
    """Return when the first date of an event begins that is still to come."""
    return seat_cards.dates(tx, event)[0][0]


def office(tx: Tx, event: Ref) -> Ref:
    """Return the office that answers for an event."""
    return Ref("office", tx.directory.event(event.id).office_id)


def _topics(tx: Tx) -> set[int]:
    return {tx.directory.event(ref.id).topic_id for ref in _to_come(tx)}


def _to_come(tx: Tx) -> list[Ref]:
    hidden = course_dates.hidden(tx)
    return [
        Ref("event", event.id)
        for event in tx.directory.events.values()
        if event.topic_id not in hidden
        and seats.is_open(tx, Ref("event", event.id), tx.now)
    ]
