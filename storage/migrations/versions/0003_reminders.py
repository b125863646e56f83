"""Reminders: a service's plan, and what a booking knows of being reminded."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_PLAN = '["3d 18:00", "1d", "2h"]'
_ABOUT_A_BOOKING = sa.text("booking_id IS NOT NULL")


def upgrade() -> None:
    """Add the columns; what must wait waits in the sender's hand from now on."""
    op.add_column(
        "service",
        sa.Column("reminders", sa.JSON(), server_default=_PLAN, nullable=False),
    )
    op.add_column(
        "booking",
        sa.Column(
            "conversation_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.ForeignKey("conversation.id", name=op.f("fk_booking_conversation_id")),
            nullable=True,
        ),
        inline_references=True,
    )
    op.add_column("booking", sa.Column("reminded_at", sa.BigInteger(), nullable=True))
    op.add_column("booking", sa.Column("confirmed_at", sa.BigInteger(), nullable=True))
    op.drop_index("ix_outbox_booking", "outbox")
    op.drop_column("outbox", "not_before")
    op.drop_column("outbox", "attempts")
    op.create_index(
        "ix_outbox_booking",
        "outbox",
        ["booking_id"],
        unique=False,
        sqlite_where=_ABOUT_A_BOOKING,
        postgresql_where=_ABOUT_A_BOOKING,
    )
