"""Chats handed to a human: since when, who has them, what was answered."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table, and who wrote a message."""
    op.create_table(
        "handover",
        sa.Column("conversation_id", _KEY, autoincrement=False, nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("adviser", sa.String(length=40), nullable=True),
        sa.Column("acted_at", sa.BigInteger(), nullable=True),
        sa.Column("read", _KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_handover_conversation_id"),
        ),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_handover")),
    )
    op.add_column("message", sa.Column("adviser", sa.String(40), nullable=True))
