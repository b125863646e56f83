"""My data: who had everything erased, who is about to leave, and pauses."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("person", sa.Column("erased_at", sa.BigInteger(), nullable=True))
    for name in ("leaving_at", "paused_at", "paused_until"):
        op.add_column("contact", sa.Column(name, sa.BigInteger(), nullable=True))
