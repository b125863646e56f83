"""Public holidays of the offices' states, from the `holidays` library."""

from __future__ import annotations

from sqlalchemy import insert, select

from storage import directory, schema
from storage.transaction import Tx

_holiday = schema.table(schema.Holiday)
_version = schema.table(schema.Version)


def ensure(tx: Tx, *years: int) -> bool:
    """Fill in the public holidays of `years` for every office's state; once each.

    What staff delete or add by hand afterwards stays as they left it. Return whether
    anything was new. Raises NotImplementedError for a state the library does not know.
    """
    states = sorted({office.subdivision for office in tx.directory.offices.values()})
    missing = [
        (state, year)
        for state in states
        for year in years
        if not _is_filled(tx, state, year)
    ]
    for state, year in missing:
        _fill(tx, state, year)
    if missing:
        directory.changed(tx)
    return bool(missing)


def _fill(tx: Tx, state: str, year: int) -> None:
    """Write one state's holidays of one year, in German, as the staff call them."""
    # Imported here: the library takes longer to load than the rest of storage, and is
    # needed twice a year.
    from holidays import country_holidays

    country, _, subdivision = state.partition("-")
    days = country_holidays(
        country, subdiv=subdivision or None, years=year, language="de"
    )
    known = set(
        tx.connection.execute(
            select(_holiday.c.day).where(_holiday.c.subdivision == state)
        ).scalars()
    )
    rows = [
        {"subdivision": state, "day": day, "name": name}
        for day, name in sorted(days.items())
        if day not in known
    ]
    if rows:
        tx.connection.execute(insert(_holiday), rows)
    tx.connection.execute(insert(_version).values(name=_mark(state, year), number=1))


def _is_filled(tx: Tx, state: str, year: int) -> bool:
    found = tx.connection.execute(
        select(_version.c.number).where(_version.c.name == _mark(state, year))
    )
    return found.scalar() is not None


def _mark(state: str, year: int) -> str:
    """Return the row of table `version` that says a year has been filled in."""
    return f"holidays:{state}:{year}"
