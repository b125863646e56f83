"""Referrals: whose link brought somebody."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column."""
    op.add_column("contact", sa.Column("referral", sa.String(length=8), nullable=True))
