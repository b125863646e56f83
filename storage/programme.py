"""The programme of events as the directory lists it: topics, events and their dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from storage import schema

if TYPE_CHECKING:
    from storage.directory import Office


@dataclass(frozen=True, slots=True)
class Topic:
    """What events are about; `names` by language."""

    id: int
    key: str
    names: Mapping[str, str]
    position: int


@dataclass(frozen=True, slots=True)
class Session:
    """One date of an event; instants aware UTC."""

    id: int
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event is, and the office that answers for it; `names` by language."""

    names: Mapping[str, str]
    directions: Mapping[str, str]
    street: str
    postcode: str
    city: str
    latitude: float
    longitude: float
    phone: str
    zone: str


@dataclass(frozen=True, slots=True)
class Event:
    """One event with its dates, the first first; the rest as in `schema.Event`.

    `care` is how many children of each age group can be cared for. How many seats are
    taken is no part of it: that changes too often to be kept in memory.
    """

    id: int
    key: str
    topic_id: int
    kind: str
    labels: Mapping[str, str]
    names: Mapping[str, str]
    descriptions: Mapping[str, str]
    materials: Mapping[str, list[str]]
    languages: Sequence[str]
    office_id: int
    place: Mapping[str, Any] | None
    seats: int
    reminders: Sequence[str]
    early: Sequence[str]
    holds: Sequence[str]
    published: bool
    cancelled: bool
    care: Mapping[str, int]
    sessions: tuple[Session, ...]

    @property
    def starts_at(self) -> datetime:
        """Return when the first date begins."""
        return self.sessions[0].starts_at

    @property
    def ends_at(self) -> datetime:
        """Return when the last date ends."""
        return max(session.ends_at for session in self.sessions)

    def coming(self, now: datetime) -> tuple[Session, ...]:
        """Return the dates that have not begun."""
        return tuple(s for s in self.sessions if s.starts_at > now)

    def session(self, number: int) -> Session | None:
        """Return one of its dates."""
        return next((s for s in self.sessions if s.id == number), None)

    def where(self, office: Office) -> Place:
        """Return where it is: the own place, or else the office."""
        own = self.place or {}
        return Place(
            names=own.get("names", office.names),
            directions=own.get("directions", {} if own else office.directions),
            street=own.get("street", office.street),
            postcode=own.get("postcode", office.postcode),
            city=own.get("city", office.city),
            latitude=own.get("latitude", office.latitude),
            longitude=own.get("longitude", office.longitude),
            phone=office.phone,
            zone=office.zone,
        )


def topics(connection: Connection) -> dict[int, Topic]:
    """Read the topics, in the order in which they are shown."""
    table = schema.table(schema.Topic)
    rows = connection.execute(select(table).order_by(table.c.position, table.c.id))
    return {row["id"]: Topic(**row) for row in rows.mappings()}


def events(connection: Connection) -> dict[int, Event]:
    """Read the events that have a date, the next first."""
    table, care, session = map(
        schema.table, (schema.Event, schema.EventCare, schema.Session)
    )
    dates: dict[int, list[Session]] = defaultdict(list)
    in_order = select(session).order_by(session.c.starts_at, session.c.id)
    for date in connection.execute(in_order):
        dates[date.event_id].append(Session(date.id, date.starts_at, date.ends_at))
    cared: dict[int, dict[str, int]] = defaultdict(dict)
    for places in connection.execute(select(care)):
        cared[places.event_id][places.ages] = places.seats
    left_out = ("taken", "cancelled_at", "freed_at")
    columns = [column for column in table.c if column.name not in left_out]
    found = []
    for row in connection.execute(select(*columns, table.c.cancelled_at)).mappings():
        values: dict[str, Any] = dict(row)
        values["cancelled"] = values.pop("cancelled_at") is not None
        number = values["id"]
        if number in dates:
            sessions = tuple(dates[number])
            found.append(Event(**values, care=cared[number], sessions=sessions))
    found.sort(key=lambda event: (event.starts_at, event.id))
    return {event.id: event for event in found}
