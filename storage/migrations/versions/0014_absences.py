"""Absences: who noted one, and which appointments the office has called off."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("closure", sa.Column("noted_by", sa.String(40), nullable=True))
    op.add_column("booking", sa.Column("called_off_at", sa.BigInteger(), nullable=True))
