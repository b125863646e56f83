"""Workshops, information evenings and courses: topics, events, dates, care, seats."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ABOUT_A_SEAT = sa.text("seat_id IS NOT NULL")


def upgrade() -> None:
    """Add the tables, and what a waiting message says about a seat."""
    _described()
    _dated()
    _taken()
    op.add_column("outbox", sa.Column("seat_id", _KEY, nullable=True))
    op.create_index(
        "ix_outbox_seat",
        "outbox",
        ["seat_id"],
        unique=False,
        sqlite_where=_ABOUT_A_SEAT,
        postgresql_where=_ABOUT_A_SEAT,
    )


def _described() -> None:
    """Create topics and events."""
    op.create_table(
        "topic",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
        sa.UniqueConstraint("key", name=op.f("uq_topic_key")),
    )
    many = ("labels", "names", "descriptions", "materials", "languages")
    plans = ("reminders", "early", "holds")
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("topic_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in many),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.JSON(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in plans),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.Column("freed_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "0 <= taken AND taken <= seats", name=op.f("ck_event_seats")
        ),
        *_refers("event", topic_id="topic", office_id="office"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("key", name=op.f("uq_event_key")),
    )


def _dated() -> None:
    """Create dates, and the seats for children."""
    op.create_table(
        "session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_session_order")),
        *_refers("session", event_id="event"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_event_id"), "session", ["event_id"])
    op.create_table(
        "event_care",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("ages", sa.String(8), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "0 <= taken AND taken <= seats", name=op.f("ck_event_care_seats")
        ),
        *_refers("event_care", event_id="event"),
        sa.PrimaryKeyConstraint("event_id", "ages", name=op.f("pk_event_care")),
    )


def _taken() -> None:
    """Create the seats that people have, wait for, or have had."""
    op.create_table(
        "seat",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", _KEY, nullable=False),
        sa.Column("conversation_id", _KEY, nullable=True),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("queued_at", sa.BigInteger(), nullable=False),
        sa.Column("held_until", sa.BigInteger(), nullable=True),
        sa.Column("passed_at", sa.BigInteger(), nullable=True),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("children", sa.LargeBinary(), nullable=True),
        sa.Column("answers", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("secret", sa.String(43), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        *_refers(
            "seat", event_id="event", person_id="person", conversation_id="conversation"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
        sa.UniqueConstraint(
            "event_id", "person_id", name=op.f("uq_seat_event_id_person_id")
        ),
        sa.UniqueConstraint("secret", name=op.f("uq_seat_secret")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_seat_person_id"), "seat", ["person_id"])
    op.create_index(
        op.f("ix_seat_event_id_state_queued_at"),
        "seat",
        ["event_id", "state", "queued_at"],
    )


def _refers(table: str, **columns: str) -> list[sa.ForeignKeyConstraint]:
    """Return what makes each column name a row of another table."""
    return [
        sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}"))
        for name, to in columns.items()
    ]
