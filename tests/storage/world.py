"""Small worlds to book in: an office, who is there when, and people who want a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, update

from storage import directory, schema
from storage.transaction import Caller, Tx
from storage.values import Ref, Time

SECRET = "a secret for tests only"
ZONE = "Europe/Berlin"
BERLIN = ZoneInfo(ZONE)
MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
TUESDAY = date(2026, 11, 24)
WEEKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"


class Hands:
    """A clock that stands still until somebody moves its hands."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass(frozen=True)
class Small:
    """One office, one adviser, one service, and two people."""

    office: Ref
    service: Ref
    adviser: int
    amina: Caller
    bilal: Caller


def small(tx: Tx) -> Small:
    """Open on weekdays from 9 to 12, with half an hour for each visitor."""
    house = office(tx)
    opens(tx, house)
    offer = service(tx)
    return Small(house, offer, adviser(tx, house, offer), person(tx), person(tx))


def office(tx: Tx, key: str = "marxloh", *, zone: str = ZONE) -> Ref:
    values = {
        "key": key,
        "names": {"de": key.title()},
        "directions": {},
        "street": "Weseler Straße 1",
        "postcode": "47169",
        "city": "Duisburg",
        "latitude": 51.5,
        "longitude": 6.7,
        "phone": "+49 221 4710 100",
        "zone": zone,
        "subdivision": "DE-NW",
        "position": 0,
    }
    return Ref("office", add(tx, schema.Office, **values))


def service(tx: Tx, key: str = "advice", **changes: Any) -> Ref:
    values = {
        "key": key,
        "names": {"de": key.title()},
        "papers": {},
        "minutes": 30,
        "grid": 30,
        "buffer_before": 0,
        "buffer_after": 0,
        "lead_minutes": 0,
        "horizon_days": 28,
        "position": 0,
    }
    return Ref("service", add(tx, schema.Service, **(values | changes)))


def adviser(
    tx: Tx, house: Ref, *offers: Ref, languages: Sequence[str] = ("de",)
) -> int:
    number = add(tx, schema.Resource, office_id=house.id, kind="adviser")
    add(tx, schema.Adviser, id=number, name="Elif Aydın", languages=list(languages))
    rows = [{"adviser_id": number, "service_id": offer.id} for offer in offers]
    tx.connection.execute(insert(schema.table(schema.AdviserService)), rows)
    directory.changed(tx)
    return number


def interpreter(
    tx: Tx, house: Ref, *languages: str, by_phone: bool = False, **values: Any
) -> int:
    number = add(tx, schema.Resource, office_id=house.id, kind="interpreter")
    values = {"name": "Ana Radu", "languages": list(languages)} | values
    return add(tx, schema.Interpreter, id=number, by_phone=by_phone, **values)


def room(tx: Tx, house: Ref, seats: int = 2, **values: Any) -> int:
    number = add(tx, schema.Resource, office_id=house.id, kind="room")
    return add(tx, schema.Room, id=number, name="E 03", seats=seats, **values)


def place(tx: Tx, house: Ref, ages: str = "small", **values: Any) -> int:
    """Add a place for one child of an age group."""
    number = add(tx, schema.Resource, office_id=house.id, kind="care_place")
    return add(tx, schema.CarePlace, id=number, ages=ages, **values)


def opens(
    tx: Tx,
    house: Ref,
    recurrence: str = WEEKDAYS,
    hours: tuple[int, int] = (9 * 60, 12 * 60),
    **values: Any,
) -> int:
    """Add an opening rule, of the office, `adviser_id` or `resource_id`, in minutes."""
    rule = {"recurrence": recurrence, "opens": hours[0], "closes": hours[1]}
    rule |= {"valid_from": date(2026, 1, 1)} | values
    return add(tx, schema.OpeningRule, office_id=house.id, **rule)


def closes(tx: Tx, house: Ref, first: datetime, last: datetime, **whose: int) -> int:
    values = {"starts_at": first, "ends_at": last} | whose
    return add(tx, schema.Closure, office_id=house.id, **values)


def person(tx: Tx, language: str = "ar") -> Caller:
    number = add(tx, schema.Person, created_at=tx.now, seen_at=tx.now)
    return Caller(number, language, conversation=0, account="web")


def add(tx: Tx, model: type[schema.Base], **values: Any) -> int:
    """Write one row, say that the directory has changed, and return the row's id."""
    directory.changed(tx)
    table = schema.table(model)
    statement = insert(table).values(**values).returning(table.c.id)
    return int(tx.connection.execute(statement).scalar_one())


def change(tx: Tx, model: type[schema.Base], number: int, **values: Any) -> None:
    """Change one row of the directory."""
    table = schema.table(model)
    tx.connection.execute(update(table).where(table.c.id == number).values(**values))
    directory.changed(tx)


def reread(tx: Tx) -> Tx:
    """Return the transaction with the directory as it is now."""
    return replace(tx, directory=directory.load(tx.connection, tx.box))


def at(house: Ref, clock: str, day: date = TUESDAY) -> Time:
    """Return a time of day at an office in Duisburg: at(office, "09:30")."""
    wall = datetime.fromisoformat(f"{day} {clock}").replace(tzinfo=BERLIN)
    return Time(wall.astimezone(UTC), ZONE, house.id)


def clocks(times: Sequence[Time]) -> list[str]:
    """Return what the office's wall clock shows at these times."""
    return [time.local().strftime("%H:%M") for time in times]


def states(tx: Tx) -> dict[int, str]:
    """Return the state of every booking by its number."""
    table = schema.table(schema.Booking)
    rows = tx.connection.execute(select(table.c.id, table.c.state))
    return {row.id: row.state for row in rows}


def claimed(tx: Tx) -> list[tuple[int, int, int]]:
    """Return every claim of a booking as (resource, step, booking), sorted."""
    columns = schema.table(schema.Claim).c
    of_bookings = select(columns.resource_id, columns.step, columns.booking_id).where(
        columns.booking_id.is_not(None)
    )
    return sorted(tuple(row) for row in tx.connection.execute(of_bookings))
