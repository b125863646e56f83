"""How an appointment was, messages that were not kept, and who has opened a chat."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table and the columns."""
    op.create_table(
        "feedback",
        sa.Column("booking_id", _KEY, autoincrement=False, nullable=False),
        sa.Column("face", sa.SmallInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("1 <= face AND face <= 5", name=op.f("ck_feedback_face")),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("fk_feedback_booking_id")
        ),
        sa.PrimaryKeyConstraint("booking_id", name=op.f("pk_feedback")),
    )
    op.add_column("handover", sa.Column("opened_by", sa.String(40), nullable=True))
    op.add_column("handover", sa.Column("opened_at", sa.BigInteger(), nullable=True))
    op.add_column("message", sa.Column("removed", sa.String(8), nullable=True))
