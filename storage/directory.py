"""The directory: who advises where, on what and when; frozen until it changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, select, text

from storage import curriculum, programme, schema
from storage.campaigns import Campaign, Quarter, Trade
from storage.programme import Event, Place, Topic
from storage.resources import CarePlace, Interpreter, Room
from storage.sealing import Box
from storage.values import Kind, Ref

if TYPE_CHECKING:
    from storage.transaction import Tx

T = TypeVar("T")


class Unlisted(LookupError):
    """The directory lists no such office, service or adviser."""

    def __init__(self, kind: Kind, number: int) -> None:
        super().__init__(f"the directory lists no {kind} {number}")
        self.kind, self.number = kind, number


@dataclass(frozen=True, slots=True)
class Office:
    """An advice office; `names` and `directions` by language, `zone` by IANA name."""

    id: int
    key: str
    names: Mapping[str, str]
    directions: Mapping[str, str]
    street: str
    postcode: str
    city: str
    latitude: float
    longitude: float
    phone: str
    zone: str
    subdivision: str
    position: int


@dataclass(frozen=True, slots=True)
class Adviser:
    """An adviser, the office (id), the languages spoken, the services given (ids)."""

    id: int
    office: int
    name: str
    languages: tuple[str, ...]
    services: frozenset[int]
    active: bool


@dataclass(frozen=True, slots=True)
class Service:
    """An offer that can be booked; lengths in minutes, `horizon_days` in local days.

    `needs` is what it takes beside an adviser, as `schema.Service` says.
    """

    id: int
    key: str
    names: Mapping[str, str]
    papers: Mapping[str, list[str]]
    minutes: int
    grid: int
    buffer_before: int
    buffer_after: int
    lead_minutes: int
    horizon_days: int
    reminders: Sequence[str]
    active: bool
    position: int
    needs: Mapping[str, int] = field(default_factory=dict)
    holds: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """An opening rule: RFC 5545 recurrence, minutes after midnight, local dates."""

    id: int
    office_id: int
    adviser_id: int | None
    recurrence: str
    opens: int
    closes: int
    valid_from: date
    valid_until: date | None
    resource_id: int | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """When an office, an adviser or a resource is not there; aware UTC instants."""

    id: int
    office_id: int
    adviser_id: int | None
    starts_at: datetime
    ends_at: datetime
    reasons: Mapping[str, str]
    resource_id: int | None = None
    noted_by: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Directory:
    """One version of the directory; as it never changes, what follows may be kept.

    Offices, services and advisers by id, in the order in which they are shown.
    `rules` and `closures` by (office, adviser or other resource, or None for all).
    `switched` has the channels that are off, and how (`storage.switches`).
    `topics` and `events` are the programme of events, with all that is to come or over.
    `memory` is what `storage.openings` has worked out from this version.
    """

    version: int
    offices: Mapping[int, Office] = field(default_factory=dict)
    services: Mapping[int, Service] = field(default_factory=dict)
    advisers: Mapping[int, Adviser] = field(default_factory=dict)
    interpreters: Mapping[int, Interpreter] = field(default_factory=dict)
    rooms: Mapping[int, Room] = field(default_factory=dict)
    care_places: Mapping[int, CarePlace] = field(default_factory=dict)
    rules: Mapping[tuple[int, int | None], list[Rule]] = field(default_factory=dict)
    closures: Mapping[tuple[int, int | None], list[Closure]] = field(
        default_factory=dict
    )
    holidays: frozenset[tuple[str, date]] = frozenset()
    switched: Mapping[str, str] = field(default_factory=dict)
    trades: Mapping[int, Trade] = field(default_factory=dict)
    quarters: Mapping[int, Quarter] = field(default_factory=dict)
    campaigns: Mapping[int, Campaign] = field(default_factory=dict)
    courses: Mapping[int, curriculum.Course] = field(default_factory=dict)
    topics: Mapping[int, Topic] = field(default_factory=dict)
    events: Mapping[int, Event] = field(default_factory=dict)
    memory: dict[Any, Any] = field(default_factory=dict, repr=False)

    def office(self, number: int) -> Office:
        """Return an office, or raise Unlisted."""
        return _listed(self.offices, "office", number)

    def service(self, number: int) -> Service:
        """Return a service, active or not, or raise Unlisted."""
        return _listed(self.services, "service", number)

    def adviser(self, number: int) -> Adviser:
        """Return an adviser, active or not, or raise Unlisted."""
        return _listed(self.advisers, "adviser", number)

    def topic(self, number: int) -> Topic:
        """Return a topic, or raise Unlisted."""
        return _listed(self.topics, "topic", number)

    def event(self, number: int) -> Event:
        """Return an event, published or not, or raise Unlisted."""
        return _listed(self.events, "event", number)

    def place(self, number: int) -> Place:
        """Return where an event is, or raise Unlisted."""
        event = self.event(number)
        return event.where(self.office(event.office_id))

    def giving(self, service: Ref, office: Ref) -> tuple[Adviser, ...]:
        """Return who gives an active service at an office, by id; maybe nobody."""
        known = self.services.get(service.id)
        if known is None or not known.active:
            return ()
        return tuple(
            adviser
            for adviser in self.advisers.values()
            if adviser.active
            and adviser.office == office.id
            and service.id in adviser.services
        )


def load(connection: Connection, box: Box) -> Directory:
    """Return the directory as this transaction sees it.

    The version is read first: a change meanwhile makes it look old, and read again.
    """
    number = version(connection)
    return Directory(
        version=number,
        offices=_by_id(Office, connection, schema.Office),
        services=_by_id(Service, connection, schema.Service),
        advisers=_advisers(connection),
        interpreters=_resources(Interpreter, connection, schema.Interpreter),
        rooms=_resources(Room, connection, schema.Room),
        care_places=_resources(CarePlace, connection, schema.CarePlace),
        rules=_by_place(Rule(**row) for row in _rows(connection, schema.OpeningRule)),
        closures=_by_place(Closure(**row) for row in _rows(connection, schema.Closure)),
        holidays=frozenset(
            (row["subdivision"], row["day"])
            for row in _rows(connection, schema.Holiday)
        ),
        switched={
            row["channel"]: row["mode"] for row in _rows(connection, schema.Switch)
        },
        trades=_by_id(Trade, connection, schema.Trade),
        quarters=_by_id(Quarter, connection, schema.Quarter),
        campaigns=_by_id(Campaign, connection, schema.Campaign),
        courses=curriculum.courses(connection),
        topics=programme.topics(connection),
        events=programme.events(connection),
    )


def version(connection: Connection) -> int:
    """Return the number of the directory's present version, 0 before the first."""
    return connection.execute(_VERSION).scalar() or 0


_version = schema.table(schema.Version)
_VERSION = select(_version.c.number).where(_version.c.name == "directory")


def changed(tx: Tx) -> None:
    """Say that the directory has changed; every process reads it again."""
    tx.changed.add("directory")
    tx.connection.execute(
        text(
            "INSERT INTO version (name, number) VALUES ('directory', 1) "
            "ON CONFLICT (name) DO UPDATE SET number = version.number + 1"
        )
    )


def _advisers(connection: Connection) -> dict[int, Adviser]:
    """Read the advisers and what they give."""
    gives = defaultdict(set)
    for row in _rows(connection, schema.AdviserService):
        gives[row["adviser_id"]].add(row["service_id"])

    def made(**row: Any) -> Adviser:
        return Adviser(**row, services=frozenset(gives[row["id"]]))

    return _resources(made, connection, schema.Adviser)


def _resources(
    made: Callable[..., T], connection: Connection, model: type[schema.Base]
) -> dict[int, T]:
    """Read one kind of resources, each with its office, by id."""
    table, resource = schema.table(model), schema.table(schema.Resource)
    query = (
        select(table, resource.c.office_id.label("office"))
        .join(resource, resource.c.id == table.c.id)
        .order_by(table.c.id)
    )
    found = {}
    for row in map(dict, connection.execute(query).mappings()):
        if "languages" in row:
            row["languages"] = tuple(row["languages"])
        found[row["id"]] = made(**row)
    return found


def _rows(connection: Connection, model: type[schema.Base]) -> list[dict[str, Any]]:
    """Read a whole table, in the order in which it is shown."""
    table = schema.table(model)
    order = [table.c[name] for name in ("position", "id") if name in table.c]
    result = connection.execute(select(table).order_by(*order))
    return [dict(row) for row in result.mappings()]


def _by_id(
    made: type[T], connection: Connection, model: type[schema.Base]
) -> dict[int, T]:
    return {row["id"]: made(**row) for row in _rows(connection, model)}


P = TypeVar("P", Rule, Closure)


def _by_place(items: Iterable[P]) -> dict[tuple[int, int | None], list[P]]:
    """Sort rules or closures to the office, or whom or what there, they are for."""
    places: dict[tuple[int, int | None], list[P]] = defaultdict(list)
    for item in items:
        places[item.office_id, item.adviser_id or item.resource_id].append(item)
    return dict(places)


def _listed(known: Mapping[int, T], kind: Kind, number: int) -> T:
    try:
        return known[number]
    except KeyError:
        raise Unlisted(kind, number) from None
