"""A database with room for a bench: sixteen advisers more in each office."""

from __future__ import annotations

import asyncio

from sqlalchemy import insert, select

from bot import app, settings
from storage import directory, schema
from storage.transaction import Tx, first_key

# As few as turn nobody away: every adviser more is a calendar more to look through.
ADVISERS = 16


def widen(tx: Tx) -> None:
    """Add advisers who give every service, once."""
    run = tx.connection.execute
    services = list(run(select(schema.table(schema.Service).c.id)).scalars())
    for office in list(run(select(schema.table(schema.Office).c.id)).scalars()):
        for number in range(ADVISERS):
            resource = first_key(
                run(
                    insert(schema.table(schema.Resource)).values(
                        office_id=office, kind="adviser"
                    )
                )
            )
            run(
                insert(schema.table(schema.Adviser)).values(
                    id=resource, name=f"Bench {number}", languages=["de"], active=True
                )
            )
            run(
                insert(schema.table(schema.AdviserService)),
                [{"adviser_id": resource, "service_id": s} for s in services],
            )
    directory.changed(tx)


async def prepare() -> None:
    """Make the database that the environment names."""
    async with app.build(settings.load()) as built:
        await built.store.write(widen)


if __name__ == "__main__":
    asyncio.run(prepare())
