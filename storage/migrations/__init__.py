"""Bringing a database's tables up to date, by itself, at every start."""

from __future__ import annotations

from importlib.resources import files

from sqlalchemy import Connection, inspect, text

HEAD = "0023"
_LOCK = 7_301_955


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing; one process at a time on PostgreSQL.

    Alembic is only imported when there is something to do: it costs a quarter of a
    second that a warm start does not have.
    """
    with connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        if current(connection) != HEAD:
            migrate(connection)


def current(connection: Connection) -> str | None:
    """Return the revision the tables are at, or None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def migrate(connection: Connection, revision: str = HEAD) -> None:
    """Hand the open transaction to Alembic, to bring the tables to a revision."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(files("storage") / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
