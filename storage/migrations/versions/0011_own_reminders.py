"""Own reminders: what people want to remember, in their own words."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "own_reminder",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("person_id", _KEY, nullable=False),
        sa.Column("conversation_id", _KEY, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("clock", sa.Integer(), nullable=True),
        sa.Column("lead", sa.String(length=8), nullable=False),
        sa.Column("repeat", sa.String(length=8), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("row", _KEY, nullable=True),
        sa.Column("again", _KEY, nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_own_reminder_conversation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_own_reminder_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_reminder")),
        sqlite_autoincrement=True,
    )
    for column in ("person_id", "conversation_id"):
        op.create_index(op.f(f"ix_own_reminder_{column}"), "own_reminder", [column])
