"""Writing courses into the programme, from a file of staff or the demo programme.

A file lists `course` tables with their blocks, and may list topics and events as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, select

from storage import directory, event_files, schema
from storage.transaction import Tx

_WORDS = ("names", "abouts", "needs")
_topic, _course = schema.table(schema.Topic), schema.table(schema.Course)


class BadCourse(ValueError):
    """A file describes something that is no course; the message says which and why."""


def write(tx: Tx, data: Mapping[str, Any]) -> list[str]:
    """Write a file's topics, events and courses; return the keys of the courses.

    Raises BadCourse, or BadEvent for its events; then the caller takes back what was
    written.
    """
    event_files.write(tx, {name: data.get(name, ()) for name in ("topic", "event")})
    services = {service.key: service.id for service in tx.directory.services.values()}
    topics = _ids(tx, _topic)
    known = set(_ids(tx, _course))
    for position, course in enumerate(data.get("course", ()), len(known)):
        key = str(course.get("key", ""))
        if not key or key in known:
            raise BadCourse(f"the key {key!r} is empty, or in use")
        known.add(key)
        try:
            _write(tx, course, topics, services, position)
        except KeyError as error:
            raise BadCourse(f"{key}: {error.args[0]} is missing or unknown") from error
    directory.changed(tx)
    return [str(course["key"]) for course in data.get("course", ())]


def _write(
    tx: Tx,
    course: Mapping[str, Any],
    topics: Mapping[str, int],
    services: Mapping[str, int],
    position: int,
) -> None:
    """Write one course with its blocks, in their order."""
    for name in _WORDS:
        if not course[name].get(event_files.REFERENCE):
            raise BadCourse(f"{course['key']}: {name} has no {event_files.REFERENCE}")
    values: dict[str, Any] = {name: dict(course[name]) for name in _WORDS}
    values |= {
        "key": course["key"],
        "topic_id": topics[course["topic"]],
        "service_id": services[course["service"]],
        "seats": course["seats"],
        "position": position,
    }
    added = insert(_course).values(**values).returning(_course.c.id)
    number = tx.connection.execute(added).scalar_one()
    blocks: Sequence[Mapping[str, Any]] = course["blocks"]
    here = [block["topic"] for block in blocks]
    for place, block in enumerate(blocks):
        after = list(block.get("after", ()))
        if not set(after) <= set(here[:place]):
            raise BadCourse(f"{course['key']}: what comes first is listed first")
        row = {"course_id": number, "topic_id": topics[block["topic"]]}
        row |= {"after": after, "position": place}
        tx.connection.execute(insert(schema.table(schema.Block)), [row])


def _ids(tx: Tx, table: Any) -> dict[str, int]:
    """Return the numbers of rows by their key."""
    rows = tx.connection.execute(select(table.c.key, table.c.id))
    return {row.key: int(row.id) for row in rows}
