"""The waiting list, and how long a service's freed times are kept for one person."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_PLAN = '["7d 24h", "3d 12h", "1d 4h", "6h 1h", "2h 20m"]'
_OPEN = sa.text("open_key IS NOT NULL")


def _whose(
    name: str, kind: sa.types.TypeEngine[int], *, nullable: bool
) -> sa.Column[int]:
    """Return a column that refers to a row of the table it is named after."""
    key = sa.ForeignKey(f"{name}.id", name=op.f(f"fk_waiting_{name}_id"))
    return sa.Column(f"{name}_id", kind, key, nullable=nullable)


def upgrade() -> None:
    """Add the table, and the plan of holds to services."""
    op.create_table(
        "waiting",
        sa.Column("id", _KEY, nullable=False),
        _whose("person", _KEY, nullable=False),
        _whose("service", sa.Integer(), nullable=False),
        _whose("office", sa.Integer(), nullable=True),
        sa.Column("wish", sa.LargeBinary(), nullable=True),
        sa.Column("weekdays", sa.Integer(), nullable=False),
        sa.Column("from_minute", sa.Integer(), nullable=False),
        sa.Column("until_minute", sa.Integer(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        _whose("conversation", _KEY, nullable=True),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("open_key", sa.String(48), nullable=True),
        _whose("booking", _KEY, nullable=True),
        sa.Column("offered_until", sa.BigInteger(), nullable=True),
        sa.Column("passed", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
        sa.UniqueConstraint("open_key", name=op.f("uq_waiting_open_key")),
        sa.CheckConstraint(
            "weekdays BETWEEN 1 AND 127", name=op.f("ck_waiting_weekdays")
        ),
        sa.CheckConstraint(
            "from_minute < until_minute", name=op.f("ck_waiting_minutes")
        ),
    )
    op.create_index(op.f("ix_waiting_person_id"), "waiting", ["person_id"])
    op.create_index(
        "ix_waiting_open",
        "waiting",
        ["created_at"],
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
    op.add_column(
        "service", sa.Column("holds", sa.JSON(), server_default=_PLAN, nullable=False)
    )
