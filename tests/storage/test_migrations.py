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


def test_what_was_said_and_booked_before_handovers_is_kept(tmp_path: Path) -> None:
    """It was at 0005: no handover, no interpreter, nobody had asked for her data."""
    engine = create_engine(f"sqlite:///{tmp_path}/old.db")
    with engine.begin() as connection:
        migrations.migrate(connection, "0005")
        for row in _ROWS_OF_0005:
            connection.execute(text(f"INSERT INTO {row}"))

    with engine.connect() as connection:
        migrations.upgrade(connection)
        read = lambda query: tuple(connection.execute(text(query)).one())  # noqa: E731

        assert read("SELECT text, adviser, removed FROM message") == (b"w", None, None)
        assert read("SELECT needs, names FROM service") == ("{}", "{}")
        assert read("SELECT resource_id, opens FROM opening_rule") == (None, 540)
        assert read("SELECT starts_at, room_id, interpreter_id, wish FROM booking") == (
            10,
            None,
            None,
            None,
        )
        assert read("SELECT erased_at, language FROM person") == (None, "ar")
        assert read("SELECT leaving_at, paused_at FROM contact") == (None, None)
        assert read("SELECT count(*) FROM handover") == (0,)
        assert read("SELECT count(*) FROM feedback") == (0,)
    engine.dispose()


_ROWS_OF_0005 = (
    "person (id, language, created_at, seen_at) VALUES (1, 'ar', 1, 1)",
    "contact (id, person_id, account, address_key, address)"
    " VALUES (1, 1, 'web:main', 'k', x'00')",
    "conversation (id, contact_id, mode, screen, rejects, seq, touched_at)"
    " VALUES (1, 1, 'bot', '', 0, 0, 1)",
    "message (id, conversation_id, text, at) VALUES (1, 1, x'77', 1)",
    "office (id, key, names, street, postcode, city, directions, latitude, longitude,"
    " phone, zone, subdivision, position)"
    " VALUES (1, 'o', '{}', 's', '1', 'c', '{}', 0, 0, '1', 'UTC', 'NW', 1)",
    "resource (id, office_id, kind) VALUES (1, 1, 'adviser')",
    "adviser (id, name, languages, active) VALUES (1, 'a', '[]', 1)",
    "service (id, key, names, papers, minutes, grid, buffer_before, buffer_after,"
    " lead_minutes, horizon_days, active, position)"
    " VALUES (1, 's', '{}', '{}', 45, 30, 0, 0, 120, 28, 1, 0)",
    "opening_rule (id, office_id, recurrence, opens, closes, valid_from)"
    " VALUES (1, 1, 'FREQ=DAILY', 540, 720, '2026-01-01')",
    "booking (id, person_id, service_id, office_id, adviser_id, starts_at, ends_at,"
    " state, language, version, secret, created_at, changed_at)"
    " VALUES (1, 1, 1, 1, 1, 10, 20, 'booked', 'ar', 0, 'x', 1, 1)",
)


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
