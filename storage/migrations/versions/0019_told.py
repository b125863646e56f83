"""New places: when one was opened, and until when somebody has been told of them."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Add both instants; what is open already counts as opened when it was changed."""
    op.add_column("internship", sa.Column("opened_at", sa.BigInteger(), nullable=True))
    op.add_column("seeker", sa.Column("told_at", sa.BigInteger(), nullable=True))
    op.execute("UPDATE internship SET opened_at = changed_at WHERE state = 'open'")
