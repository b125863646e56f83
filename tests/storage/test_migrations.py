"""The migrations make exactly the tables that the models declare."""

import json
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from storage import migrations, schema
from storage.transaction import Tx


async def test_migrated_tables_are_the_declared_ones(store) -> None:
    def differences(tx: Tx) -> list[object]:
        context = MigrationContext.configure(tx.connection)
        return list(compare_metadata(context, schema.Base.metadata))

    assert await store.write(differences) == []


async def test_a_database_of_today_is_left_alone(store) -> None:
    def version(tx: Tx) -> str | None:
        return migrations.current(tx.connection)

    assert await store.read(version) == migrations.HEAD


def test_a_database_of_an_earlier_release_keeps_its_rows(tmp_path: Path) -> None:
    """It was at 0002 before there were reminders."""
    engine = create_engine(f"sqlite:///{tmp_path}/old.db")
    with engine.begin() as connection:
        migrations.migrate(connection, "0002")
        connection.execute(
            text(
                "INSERT INTO service (id, key, names, papers, minutes, grid,"
                " buffer_before, buffer_after, lead_minutes, horizon_days, active,"
                " position) VALUES (7, 'old', '{}', '{}', 45, 30, 0, 0, 120, 28, 1, 0)"
            )
        )

    with engine.connect() as connection:
        migrations.upgrade(connection)
        kept = connection.execute(text("SELECT id, reminders FROM service")).one()

    assert kept.id == 7
    assert json.loads(kept.reminders) == ["3d 18:00", "1d", "2h"]
    engine.dispose()


async def test_what_people_say_is_bytes_in_the_database(store) -> None:
    """A column that must be sealed cannot hold text by mistake."""
    sealed = {
        f"{column.table.name}.{column.name}"
        for table in schema.Base.metadata.tables.values()
        for column in table.columns
        if type(column.type).__name__.startswith("Sealed")
    }

    assert sealed >= {
        "person.name",
        "person.phone",
        "person.note",
        "contact.address",
        "message.text",
        "dialog.journal",
        "dialog.outcome",
        "outbox.content",
        "booking.name",
        "booking.note",
        "own_reminder.words",
    }

    def seal(tx: Tx) -> object:
        tx.connection.execute(
            schema.table(schema.Person).insert(),
            {"name": "Amina", "created_at": tx.now, "seen_at": tx.now},
        )
        return tx.connection.execute(text("SELECT name FROM person")).scalar()

    raw = await store.write(seal)
    assert isinstance(raw, bytes | memoryview)
    assert b"Amina" not in bytes(raw)
