"""Writing events into the programme, from a file of staff or from the demo programme.

A file lists `topic` and `event` tables; its times are local to the event's office.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from storage import directory, holds, reminders, schema, wishes
from storage.directory import Office
from storage.transaction import Tx

KINDS = ("workshop", "evening", "course")
# The longest name on a button, beside a date.
LABEL = 12
REFERENCE = "de"
# The day before each date; before the first, three days earlier as well.
REMINDERS, EARLY = ("1d",), ("3d 18:00",)
_WORDS = ("labels", "names", "descriptions")
_PLACE = (
    *("names", "directions", "street", "postcode", "city"),
    *("latitude", "longitude"),
)


class BadEvent(ValueError):
    """A file describes something that is no event; the message says which and why."""


def write(tx: Tx, data: Mapping[str, Any]) -> list[str]:
    """Write the topics and events of a file; return the keys of the events.

    A topic that is there already stays as it is. Raises BadEvent; then the caller
    takes back what was written.
    """
    offices = {office.key: office for office in tx.directory.offices.values()}
    topics = _topics(tx, data.get("topic", ()))
    known = set(tx.connection.execute(select(_event.c.key)).scalars())
    written = []
    for event in data.get("event", ()):
        key = str(event.get("key", ""))
        if not key or key in known:
            raise BadEvent(f"the key {key!r} is empty, or in use")
        known.add(key)
        try:
            _write(tx, event, topics, offices)
        except KeyError as error:
            raise BadEvent(f"{key}: {error.args[0]} is missing or unknown") from error
        except (TypeError, ValueError, AttributeError) as error:
            raise BadEvent(f"{key}: {error}") from error
        written.append(key)
    directory.changed(tx)
    return written


_event, _topic = schema.table(schema.Event), schema.table(schema.Topic)


def _topics(tx: Tx, listed: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Write the topics that are not there, and return the numbers of all by key."""
    rows = tx.connection.execute(select(_topic.c.key, _topic.c.id)).all()
    found = {row.key: int(row.id) for row in rows}
    for topic in listed:
        if topic.get("key") not in found:
            names = dict(topic.get("names", {}))
            if not topic.get("key") or not names.get(REFERENCE):
                raise BadEvent("a topic needs a key, and names")
            found[topic["key"]] = _insert(
                tx,
                schema.Topic,
                key=topic["key"],
                names=names,
                position=topic.get("position", len(found)),
            )
    return found


def _write(
    tx: Tx,
    event: Mapping[str, Any],
    topics: Mapping[str, int],
    offices: Mapping[str, Office],
) -> None:
    """Write one event with its dates and places for children."""
    office = offices[event["office"]]
    dates = _dates(event["sessions"], ZoneInfo(office.zone))
    checked(event)
    number = _insert(
        tx,
        schema.Event,
        topic_id=topics[event["topic"]],
        office_id=office.id,
        taken=0,
        **{name: dict(event[name]) for name in _WORDS},
        **{name: event[name] for name in ("key", "kind", "seats")},
        languages=list(event["languages"]),
        materials=dict(event.get("materials", {})),
        place=event.get("place"),
        reminders=list(event.get("reminders", REMINDERS)),
        early=list(event.get("early", EARLY)),
        holds=list(event.get("holds", holds.PLAN)),
        published=event.get("published", True),
    )
    for starts_at, ends_at in dates:
        session = {"event_id": number, "starts_at": starts_at, "ends_at": ends_at}
        _insert(tx, schema.Session, **session)
    for ages, seats in event.get("care", {}).items():
        care = {"event_id": number, "ages": ages, "seats": seats, "taken": 0}
        tx.connection.execute(insert(schema.table(schema.EventCare)), [care])


def checked(event: Mapping[str, Any]) -> None:
    """Raise BadEvent for what no database would refuse."""
    if event["kind"] not in KINDS:
        raise BadEvent(f"{event['kind']!r} is none of {', '.join(KINDS)}")
    if not isinstance(event["seats"], int) or event["seats"] < 1:
        raise BadEvent("an event has at least one seat")
    for name in _WORDS:
        if not event[name].get(REFERENCE):
            raise BadEvent(f"{name} has no {REFERENCE}")
    place = event.get("place") or {}
    for name in _PLACE if place else ():
        if not place.get(name):
            raise BadEvent(f"the place has no {name}")
    for label in event["labels"].values():
        if len(label) > LABEL:
            raise BadEvent(f"{label!r} has more than {LABEL} letters")
    for ages, seats in event.get("care", {}).items():
        if ages not in wishes.AGES or seats < 0:
            raise BadEvent(f"{ages!r} is none of {', '.join(wishes.AGES)}")
    for rule in (*event.get("reminders", ()), *event.get("early", ())):
        reminders.parse(rule)
    holds.parse(event.get("holds", holds.PLAN))


def _dates(
    sessions: Sequence[Mapping[str, Any]], zone: ZoneInfo
) -> list[tuple[datetime, datetime]]:
    """Return when each date starts and ends, aware UTC, the first first."""
    dates = [
        (instant(one["starts"], zone), instant(one["ends"], zone)) for one in sessions
    ]
    if not dates or any(end - start <= timedelta(0) for start, end in dates):
        raise BadEvent("every date ends after it starts, and there is at least one")
    return sorted(dates)


def instant(local: datetime | str, zone: ZoneInfo) -> datetime:
    """Return the aware UTC instant of a time on an office's wall clock."""
    at = datetime.fromisoformat(local) if isinstance(local, str) else local
    if at.tzinfo is not None:
        raise BadEvent(f"{local} is to be the office's own time, without a zone")
    return at.replace(tzinfo=zone).astimezone(UTC)


def _insert(tx: Tx, model: type[schema.Base], **values: Any) -> int:
    """Write one row and return its id."""
    table = schema.table(model)
    statement = insert(table).values(**values).returning(table.c.id)
    return int(tx.connection.execute(statement).scalar_one())
