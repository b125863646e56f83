"""First talks and trial days: a claim is a booking's or a meeting's."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_A_MEETINGS = sa.text("meeting_id IS NOT NULL")


def upgrade() -> None:
    """Add the table; who offers and who looks for a place can be claimed."""
    op.create_table(
        "meeting",
        sa.Column("id", _KEY, nullable=False),
        sa.Column("placement_id", _KEY, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("place", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("off_by", sa.String(length=8), nullable=True),
        sa.Column("round", sa.SmallInteger(), nullable=False),
        sa.Column("proposed", sa.JSON(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=True),
        sa.Column("ends_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("secret", sa.String(length=43), nullable=False),
        sa.Column("seeker_confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("firm_confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("starts_at < ends_at", name=op.f("ck_meeting_order")),
        sa.ForeignKeyConstraint(
            ["placement_id"], ["placement.id"], name=op.f("fk_meeting_placement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
        sa.UniqueConstraint("secret", name=op.f("uq_meeting_secret")),
    )
    op.create_index(op.f("ix_meeting_placement_id"), "meeting", ["placement_id"])
    for table in ("firm", "seeker"):
        key = sa.ForeignKey("resource.id", name=op.f(f"fk_{table}_resource_id"))
        op.add_column(
            table,
            sa.Column("resource_id", sa.Integer(), key, nullable=True),
            inline_references=True,
        )
    with op.batch_alter_table("claim") as claim:
        claim.alter_column("booking_id", existing_type=_KEY, nullable=True)
        claim.add_column(sa.Column("meeting_id", _KEY, nullable=True))
        claim.create_foreign_key(
            op.f("fk_claim_meeting_id"), "meeting", ["meeting_id"], ["id"]
        )
        claim.create_check_constraint(
            op.f("ck_claim_whose"), "(booking_id IS NULL) <> (meeting_id IS NULL)"
        )
    op.create_index(
        "ix_claim_meeting",
        "claim",
        ["meeting_id"],
        sqlite_where=_A_MEETINGS,
        postgresql_where=_A_MEETINGS,
    )
