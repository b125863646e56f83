"""The model programme: what a new, empty database is filled with."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select

from storage import (
    course_files,
    demo_events,
    demo_internships,
    directory,
    public_holidays,
    schema,
)
from storage.demo_rows import add, minutes
from storage.transaction import Tx

_LEAD_MINUTES = 120
_HORIZON_DAYS = 28


def fill(tx: Tx) -> bool:
    """Fill an empty database with the model programme; leave any other as it is.

    Return whether it was filled. Public holidays are those of this year and the next.
    """
    if tx.connection.execute(select(schema.table(schema.Office).c.id)).first():
        return False
    places = _read("offices")
    offices = {
        office["key"]: _office(tx, office, position, places["since"])
        for position, office in enumerate(places["office"])
    }
    services = {
        service["key"]: _service(tx, service, position)
        for position, service in enumerate(_read("services")["service"])
    }
    for adviser in _read("advisers")["adviser"]:
        _adviser(tx, adviser, offices[adviser["office"]], services, places["since"])
    _resources(tx, _read("resources"), offices, places["since"])
    for office in places["office"]:
        for closure in places["closure"]:
            _closure(tx, closure, offices[office["key"]], ZoneInfo(office["zone"]))
    demo_internships.fill(tx, _read("internships"))
    directory.changed(tx)
    fresh = replace(tx, directory=directory.load(tx.connection, tx.box))
    public_holidays.ensure(fresh, tx.now.year, tx.now.year + 1)
    with_holidays = replace(tx, directory=directory.load(tx.connection, tx.box))
    demo_events.fill(with_holidays, _read("events"))
    course_files.write(
        with_holidays, demo_events.dated(with_holidays, _read("courses"))
    )
    return True


def _office(tx: Tx, data: Mapping[str, Any], position: int, since: date) -> int:
    """Write an office with its opening rules and return its id."""
    values = {name: value for name, value in data.items() if name != "hours"}
    number = add(tx, schema.Office, position=position, **values)
    _hours(tx, data["hours"], number, None, since)
    return number


def _service(tx: Tx, data: Mapping[str, Any], position: int) -> int:
    return add(
        tx,
        schema.Service,
        position=position,
        lead_minutes=_LEAD_MINUTES,
        horizon_days=_HORIZON_DAYS,
        **data,
    )


def _adviser(
    tx: Tx,
    data: Mapping[str, Any],
    office: int,
    services: Mapping[str, int],
    since: date,
) -> None:
    """Write an adviser with the resource that is claimed, own hours and services."""
    number = add(tx, schema.Resource, office_id=office, kind="adviser")
    name, languages = data["name"], data["languages"]
    add(tx, schema.Adviser, id=number, name=name, languages=languages)
    for key in data["services"]:
        gives = {"adviser_id": number, "service_id": services[key]}
        tx.connection.execute(insert(schema.table(schema.AdviserService)), [gives])
    _hours(tx, data.get("hours", ()), office, number, since)


def _resources(
    tx: Tx, data: Mapping[str, Any], offices: Mapping[str, int], since: date
) -> None:
    """Write interpreters, rooms and care places, each with the resource it is."""
    kinds = {"interpreter": schema.Interpreter, "room": schema.Room}
    for kind, model in (kinds | {"care_place": schema.CarePlace}).items():
        for one in data[kind]:
            office = offices[one["office"]]
            own = {"office", "hours", "places"}
            values = {name: value for name, value in one.items() if name not in own}
            for _ in range(one.get("places", 1)):
                number = add(tx, schema.Resource, office_id=office, kind=kind)
                add(tx, model, id=number, **values)
                hours = one.get("hours", ())
                _hours(tx, hours, office, None, since, resource_id=number)


def _hours(
    tx: Tx,
    hours: Sequence[Mapping[str, Any]],
    office: int,
    adviser: int | None,
    since: date,
    resource_id: int | None = None,
) -> None:
    for opening in hours:
        add(
            tx,
            schema.OpeningRule,
            office_id=office,
            adviser_id=adviser,
            resource_id=resource_id,
            recurrence=opening["rule"],
            opens=minutes(opening["opens"]),
            closes=minutes(opening["closes"]),
            valid_from=since,
        )


def _closure(tx: Tx, data: Mapping[str, Any], office: int, zone: ZoneInfo) -> None:
    """Close an office from the first to the last day, this year and the next."""
    for year in (tx.now.year, tx.now.year + 1):
        first, last = (
            datetime.combine(date.fromisoformat(f"{year}-{data[end]}"), time(), zone)
            for end in ("first", "last")
        )
        add(
            tx,
            schema.Closure,
            office_id=office,
            starts_at=first,
            ends_at=last + timedelta(days=1),
            reasons=data["reasons"],
        )


def _read(name: str) -> dict[str, Any]:
    """Read one of the data files that travel with this package."""
    path = files("storage") / "demo_data" / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8"))
