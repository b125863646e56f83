"""One booking claims everything: interpreters, rooms, care places, who needs them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add three kinds of resources; a service that names no needs stays as it is."""
    _kind(
        "interpreter",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("by_phone", sa.Boolean(), nullable=False),
    )
    _kind(
        "room",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
    )
    _kind("care_place", sa.Column("ages", sa.String(length=8), nullable=False))
    op.add_column(
        "service", sa.Column("needs", sa.JSON(), server_default="{}", nullable=False)
    )
    _refers("opening_rule", "resource_id", "resource")
    _refers("closure", "resource_id", "resource")
    _refers("booking", "interpreter_id", "interpreter")
    _refers("booking", "room_id", "room")
    op.add_column("booking", sa.Column("wish", sa.LargeBinary(), nullable=True))


def _kind(name: str, *columns: sa.Column[object]) -> None:
    """Create the table of one kind of resource."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *columns,
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["resource.id"], name=op.f(f"fk_{name}_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def _refers(table: str, column: str, to: str) -> None:
    """Add a column that may name a row of another table."""
    key = sa.ForeignKey(f"{to}.id", name=op.f(f"fk_{table}_{column}"))
    op.add_column(
        table,
        sa.Column(column, sa.Integer(), key, nullable=True),
        inline_references=True,
    )
