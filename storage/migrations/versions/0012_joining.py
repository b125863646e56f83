"""Two channels for one person, the preferred one, and bookings for somebody else."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the codes, whose turn it is to be tried, and who has booked for whom."""
    op.create_table(
        "code",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("hash", sa.String(length=40), nullable=False),
        sa.Column("person_id", _KEY, nullable=False),
        sa.Column("booking_id", _KEY, nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_code_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["booking_id"], ["booking.id"], name=op.f("fk_code_booking_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code")),
        sa.UniqueConstraint("hash", name=op.f("uq_code_hash")),
    )
    op.create_index(op.f("ix_code_person_id"), "code", ["person_id"])
    op.create_index(op.f("ix_code_booking_id"), "code", ["booking_id"])
    for name in ("preferred_at", "tried_at"):
        op.add_column("contact", sa.Column(name, sa.BigInteger(), nullable=True))
    op.add_column(
        "contact",
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
    )
    helper = sa.ForeignKey("person.id", name=op.f("fk_booking_booked_by"))
    op.add_column(
        "booking",
        sa.Column("booked_by", _KEY, helper, nullable=True),
        inline_references=True,
    )
    op.create_index(op.f("ix_booking_booked_by"), "booking", ["booked_by"])
    op.add_column("outbox", sa.Column("instead_of", _KEY, nullable=True))
    op.create_index("uq_outbox_instead_of", "outbox", ["instead_of"], unique=True)
