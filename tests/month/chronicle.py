"""What the database writes down of every change, by triggers: the oracle's eyes."""

from __future__ import annotations

from storage.transaction import Tx

BOOKING = (
    "id, person_id, service_id, office_id, adviser_id, interpreter_id, room_id,"
    " starts_at, ends_at, state, version, held_until, conversation_id, called_off_at"
)
CONTACT = "id, person_id, stopped_at, blocked_at"
WAITING = (
    "id, person_id, service_id, office_id, weekdays, from_minute, until_minute, state,"
    " booking_id, created_at, passed"
)
SEAT = "id, event_id, person_id, state, queued_at, held_until, passed_at"
OWN = "id, person_id, day, clock, lead, repeat, version"
WATCHED = {
    "booking": BOOKING,
    "contact": CONTACT,
    "waiting": WAITING,
    "seat": SEAT,
    "own_reminder": OWN,
}
# What is no number.
TEXTS = {
    "state": "VARCHAR(16)",
    "passed": "JSON",
    "day": "VARCHAR(10)",
    "lead": "VARCHAR(8)",
    "repeat": "VARCHAR(8)",
}


def begin(tx: Tx) -> None:
    """Make the tables and triggers; the first turn has not been played yet.

    In SQLite the clock and the triggers are the connection's own, so that a turn which
    changes nothing else need not reach the disk.
    """
    run = tx.connection.exec_driver_sql
    sqlite = tx.connection.dialect.name == "sqlite"
    run(f"CREATE {'TEMP' if sqlite else ''} TABLE month_clock (now BIGINT NOT NULL)")
    run("INSERT INTO month_clock VALUES (0)")
    number = "INTEGER" if sqlite else "BIGSERIAL"
    for table, columns in WATCHED.items():
        kinds = ", ".join(
            f"{name} {TEXTS.get(name, 'BIGINT')}" for name in columns.split(", ")
        )
        run(f"CREATE TABLE month_{table} (n {number} PRIMARY KEY, at BIGINT, {kinds})")
        new = ", ".join(f"NEW.{name}" for name in columns.split(", "))
        note = (
            f"INSERT INTO month_{table} (at, {columns})"
            f" SELECT (SELECT now FROM month_clock), {new};"
        )
        _watch(tx, table, f"UPDATE OF {columns}", note)


def _watch(tx: Tx, table: str, changes: str, note: str) -> None:
    """Let the database run `note` for every row that is written or changed."""
    run = tx.connection.exec_driver_sql
    if tx.connection.dialect.name == "sqlite":
        for number, event in enumerate(("INSERT", changes)):
            run(
                f"CREATE TEMP TRIGGER month_{table}_{number} AFTER {event}"
                f" ON main.{table} BEGIN {note} END"
            )
        return
    run(
        f"CREATE FUNCTION month_note_{table}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN {note} RETURN NEW; END $$"
    )
    run(
        f"CREATE TRIGGER month_{table} AFTER INSERT OR {changes} ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION month_note_{table}()"
    )
