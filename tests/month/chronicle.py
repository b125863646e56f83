"""What the database itself writes down of every change, by triggers: the oracle's eyes."""

from __future__ import annotations

from storage.transaction import Tx

BOOKING = [
    "id",
    "person_id",
    "service_id",
    "office_id",
    "adviser_id",
    "interpreter_id",
    "room_id",
    "starts_at",
    "ends_at",
    "state",
    "version",
    "held_until",
    "conversation_id",
    "called_off_at",
]
CONTACT = ["id", "person_id", "stopped_at", "blocked_at"]
WATCHED = {"booking": BOOKING, "contact": CONTACT}


def begin(tx: Tx) -> None:
    """Make the tables and triggers; the first turn has not been played yet."""
    run = tx.connection.exec_driver_sql
    run("CREATE TABLE month_clock (now BIGINT NOT NULL)")
    run("INSERT INTO month_clock VALUES (0)")
    for table, columns in WATCHED.items():
        kinds = ", ".join(
            f"{name} {'VARCHAR(16)' if name == 'state' else 'BIGINT'}"
            for name in columns
        )
        number = "INTEGER PRIMARY KEY"
        if tx.connection.dialect.name == "postgresql":
            number = "BIGSERIAL PRIMARY KEY"
        run(f"CREATE TABLE month_{table} (n {number}, at BIGINT, {kinds})")
        names = ", ".join(columns)
        new = ", ".join(f"NEW.{name}" for name in columns)
        note = (
            f"INSERT INTO month_{table} (at, {names})"
            f" SELECT (SELECT now FROM month_clock), {new};"
        )
        _watch(tx, table, note)


def _watch(tx: Tx, table: str, note: str) -> None:
    """Let the database run `note` for every row that is written or changed."""
    run = tx.connection.exec_driver_sql
    if tx.connection.dialect.name == "sqlite":
        for event in ("INSERT", "UPDATE"):
            run(
                f"CREATE TRIGGER month_{table}_{event} AFTER {event} ON {table}"
                f" BEGIN {note} END"
            )
        return
    run(
        f"CREATE FUNCTION month_note_{table}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN {note} RETURN NEW; END $$"
    )
    run(
        f"CREATE TRIGGER month_{table} AFTER INSERT OR UPDATE ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION month_note_{table}()"
    )
