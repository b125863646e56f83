"""From the first day to the certificate: what was said, what was done, who asks."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0019"

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the columns."""
    op.add_column("placement", sa.Column("told", sa.String(20), nullable=True))
    op.add_column("placement", sa.Column("did", sa.JSON(), nullable=True))
    op.add_column("handover", sa.Column("placement_id", _KEY, nullable=True))
